/**
 * Small places that the news of diplomacy names and the GeoNames extract lacks:
 * names, the usual one first, and state. No identifier: none vouches for them.
 * Made by hand for this project, MIT.
 */
export const LOCALITY_ROWS = `
Pratica di Mare|IT
Borgo Egnazia|IT
Sigonella|IT
Camp Darby|IT
Rocca di Papa|IT
La Maddalena|IT
Coltano|IT
Gjadër;Gjader|AL
Walikale|CD
Crans-Montana;Crans Montana|CH
Bürgenstock;Buergenstock;Burgenstock|CH
Mont Pèlerin|CH
Boao|CN
Beidaihe|CN
Akrotiri|CY
Tskhinvali|GE
Pituffik;Thule|GL
Sderot|IL
Majdal Shams|SY
Pahalgam|IN
Galwan;Valle del Galwan|IN
Carbis Bay|GB
Chequers|GB
Gleneagles|GB
Sandringham|GB
Balmoral|GB
Turnberry|GB
Lakenheath|GB
Heiligendamm|DE
Elmau;Castello di Elmau;Schloss Elmau|DE
Meseberg;Castello di Meseberg|DE
Brégançon;Bregançon;Forte di Brégançon;Fort de Brégançon|FR
Charlevoix|CA
Kananaskis|CA
Camp David|US
Mar-a-Lago;Mar a Lago;Mar-A-Lago|US
Bedminster|US
Wye Plantation|US
Bretton Woods|US
Dumbarton Oaks|US
Guantanamo Bay;Baia di Guantanamo|CU
Fordow;Fordo|IR
Parchin|IR
Incirlik|TR
Imrali|TR
Chernobyl;Cernobyl;Chornobyl|UA
Hostomel|UA
Chasiv Yar;Časiv Jar|UA
Toretsk|UA
Vuhledar|UA
Robotyne|UA
Kakhovka;Nova Kakhovka;Nuova Kachovka|UA
Azovstal|UA
Panmunjom;Panmunjeom|KR
Pyeongchang|KR
Novo-Ogaryovo;Novo-Ogarevo;Novo Ogaryovo|RU
Zavidovo|RU
Lusail|QA
Al Udeid;Al-Udeid|QA
Diriyah|SA
Neom|SA
Brdo;Brdo pri Kranju|SI
Kibbutz Be'eri;Be'eri;Beeri|IL
Nir Oz|IL
Kfar Aza|IL
Shatila;Sabra e Shatila|LB
Dahieh;Dahiyeh;Dahiya|LB
Kafr Kila;Kfar Kila|LB
Al-Mawasi;Mawasi;al-Mawasi|PS
Netzarim;Corridoio di Netzarim|PS
Corridoio Filadelfia;Corridoio di Filadelfia|PS
Kerem Shalom|IL
Erez|IL
Sheikh Jarrah|PS
Masafer Yatta|PS
Huwara|PS
Ras Jedir|TN
Bani Walid|LY
Mitiga|LY
Brega|LY
Trump Tower|US
Wall Street|US
Ground Zero|US
Times Square|US
Broadway|US
Schengen|LU
`;
