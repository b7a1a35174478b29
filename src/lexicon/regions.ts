/**
 * Regions of states: names, the usual Italian one first, and the state they lie in
 * (ISO 3166-1 alpha-2); a trailing `c` marks a name that is also a common word or a
 * surname and needs a preposition or an article before it. Made by hand for this project, MIT.
 */
export const REGION_ROWS = `
Abruzzo;Abruzzi|IT
Basilicata;Lucania|IT
Calabria|IT
Campania|IT
Emilia-Romagna;Emilia Romagna;Emilia|IT
Romagna|IT
Friuli-Venezia Giulia;Friuli Venezia Giulia;Friuli|IT
Lazio|IT
Liguria|IT
Lombardia|IT
Marche|IT|c
Molise|IT
Piemonte|IT
Puglia;Puglie|IT
Sardegna|IT
Sicilia|IT
Toscana|IT|c
Trentino-Alto Adige;Trentino Alto Adige;Trentino|IT
Alto Adige;Südtirol;Sudtirolo;Alto-Adige|IT
Umbria|IT
Valle d'Aosta;Val d'Aosta;Vallée d'Aoste|IT
Veneto|IT|c
Massa-Carrara;Massa Carrara;Massa e Carrara|IT
Monza e Brianza;Monza-Brianza;Monza Brianza|IT
Pesaro e Urbino;Pesaro-Urbino;Pesaro Urbino|IT
Forlì-Cesena;Forlì Cesena;Forlì e Cesena|IT
Barletta-Andria-Trani;Barletta Andria Trani|IT
Verbano-Cusio-Ossola;Verbano Cusio Ossola|IT
Carbonia-Iglesias;Carbonia Iglesias|IT
Olbia-Tempio;Olbia Tempio|IT
Sud Sardegna|IT
Salento|IT
Maremma|IT|c
Chianti|IT|c
Cilento|IT
Irpinia|IT
Brianza|IT
Cadore|IT
Val di Susa;Valsusa;Val Susa|IT
Valtellina|IT
Langhe|IT
Monferrato|IT
Garfagnana|IT
Versilia|IT
Agro pontino|IT
Polesine|IT
Barbagia|IT
Gallura|IT
Ciociaria|IT
Ogliastra|IT
Gargano|IT
Val Camonica;Valcamonica|IT
Val Badia|IT
Val Gardena|IT
Costa Smeralda|IT
Campi Flegrei|IT
Cinque Terre|IT
Sud Italia;Nord Italia;Nord-Est italiano;Centro-Nord;Centro-Sud|IT|c
Mezzogiorno;Meridione|IT|c
Terra dei fuochi|IT
Isola d'Elba;Elba|IT
Isole Eolie;Eolie|IT
Pantelleria|IT
Stromboli|IT
Linosa|IT
Crimea;Penisola di Crimea;Repubblica di Crimea|UA
Donbass;Donbas|UA
Galizia ucraina|UA
Transcarpazia|UA
Oblast di Donetsk;Repubblica popolare di Donetsk;Dpr|UA
Repubblica popolare di Lugansk;Repubblica popolare di Luhansk|UA
Isola dei Serpenti|UA
Cecenia|RU
Daghestan;Dagestan|RU
Inguscezia|RU
Ossezia del Nord|RU
Tatarstan|RU
Siberia|RU
Estremo Oriente russo|RU
Curili;Isole Curili|RU
Sakhalin|RU
Kamchatka;Camciatca|RU
Baschiria;Bashkortostan|RU
Carelia|RU
Calmucchia|RU
Buriazia|RU
Jacuzia;Yakutia|RU
Abkhazia;Abcasia;Abkazia|GE
Ossezia del Sud;Ossezia|GE
Agiaria|GE
Nagorno-Karabakh;Nagorno Karabakh;Alto Karabakh;Artsakh;Karabakh|AZ
Nakhchivan;Nakhichevan;Naxçıvan|AZ
Corridoio di Zangezur;Zangezur|AM
Transnistria;Transdnistria|MD
Gagauzia|MD
Striscia di Gaza;Striscia;Territorio di Gaza|PS
Cisgiordania;West Bank|PS
Alture del Golan;Golan|SY
Galilea;Alta Galilea|IL
Negev|IL
Giudea e Samaria|PS
Giudea|PS|c
Samaria|PS|c
Valle del Giordano|PS
Valle della Beqaa;Valle della Bekaa;Bekaa;Beqaa|LB
Kurdistan iracheno;Regione del Kurdistan|IQ
Rojava|SY
Anbar|IQ
Khuzestan|IR
Sistan e Baluchistan;Sistan-Baluchistan|IR
Baluchistan;Belucistan;Balochistan|PK
Waziristan;Nord Waziristan;Sud Waziristan|PK
Khyber Pakhtunkhwa|PK
Punjab pakistano|PK
Sindh|PK
Jammu e Kashmir|IN
Ladakh|IN
Punjab|IN
Gujarat|IN
Kerala|IN
Assam|IN
Manipur|IN
Uttar Pradesh|IN
Bihar|IN
Maharashtra|IN
Tamil Nadu|IN
Bengala Occidentale;Bengala occidentale|IN
Rajasthan|IN
Arunachal Pradesh|IN
Karnataka|IN
Xinjiang;Turkestan orientale|CN
Tibet|CN
Mongolia Interna;Mongolia interna|CN
Hubei|CN
Sichuan|CN
Guangdong|CN
Hainan|CN
Yunnan|CN
Henan|CN
Zhejiang|CN
Fujian|CN
Manciuria|CN
Hokkaido|JP
Okinawa|JP
Honshu;Honshū|JP
Kyushu|JP
Jeju|KR
Aceh|ID
Sumatra|ID
Giava;Java|ID
Sulawesi|ID
Papua;Papua occidentale|ID
Bali|ID
Mindanao|PH
Sabah|MY
Sarawak|MY
Langkawi|MY
Rakhine|MM
Arakan|MM
Helmand|AF
Panshir;Panjshir|AF
Nangarhar|AF
Catalogna;Catalunya|ES
Andalusia|ES
Galizia|ES
Paesi Baschi;Paese Basco;Euskadi|ES
Navarra|ES
Aragona|ES
Castiglia e León;Castiglia|ES
Asturie|ES
Estremadura|ES
Canarie;Isole Canarie|ES
Tenerife|ES
Lanzarote|ES
Baleari;Isole Baleari|ES
Maiorca|ES
Ibiza|ES
Minorca|ES
Comunità Valenciana|ES
Azzorre|PT
Madeira|PT
Algarve|PT
Baviera|DE
Sassonia|DE
Bassa Sassonia|DE
Sassonia-Anhalt|DE
Turingia|DE
Renania|DE
Renania Settentrionale-Vestfalia;Nordreno-Vestfalia;Nord Reno-Westfalia;Renania Settentrionale-Westfalia;Nordreno-Westfalia|DE
Renania-Palatinato|DE
Baden-Württemberg;Baden-Wuerttemberg;Baden Wurttemberg|DE
Assia|DE
Saarland|DE
Brandeburgo|DE
Meclemburgo-Pomerania Anteriore;Meclemburgo-Pomerania|DE
Schleswig-Holstein|DE
Ruhr|DE
Provenza;Provence|FR
Normandia|FR
Bretagna|FR
Alsazia|FR
Lorena|FR|c
Corsica|FR
Savoia;Alta Savoia|FR
Borgogna|FR
Costa Azzurra|FR
Île-de-France;Ile-de-France|FR
Occitania|FR
Linguadoca|FR
Aquitania|FR
Cornovaglia|GB
Kent|GB|c
Yorkshire|GB
Sussex|GB
Essex|GB
Ulster|GB
Inghilterra|GB
Scozia|GB
Galles|GB
Irlanda del Nord|GB
Isole Chagos;Chagos|IO
Diego Garcia|IO
Fiandre|BE
Vallonia|BE
Tirolo|AT
Carinzia|AT
Stiria|AT
Canton Ticino;Ticino|CH
Vallese|CH
Grigioni|CH
Moravia|CZ|c
Boemia|CZ
Slesia|PL
Pomerania|PL
Masovia|PL
Corridoio di Suwalki|PL
Transilvania|RO
Voivodina;Vojvodina|RS
Sangiaccato|RS
Valle di Presevo|RS
Metohija|XK
Republika Srpska;Repubblica Srpska;Repubblica serba di Bosnia;Republika srpska|BA
Erzegovina|BA
Dalmazia|HR
Istria|HR
Slavonia|HR
Macedonia greca|GR
Creta|GR
Peloponneso|GR
Attica|GR|c
Tracia|GR
Cicladi|GR
Santorini|GR
Epiro|GR
Anatolia|TR
Cappadocia|TR
Cipro Nord;Cipro del Nord;Repubblica turca di Cipro del Nord|CY
Lapponia|FI
Isole Åland;Åland|AX
Gotland|SE
Scania|SE
Alaska|US
Alabama|US
Arizona|US
Arkansas|US
California|US
Colorado|US
Connecticut|US
Delaware|US
Florida|US
Hawaii|US
Idaho|US
Illinois|US
Indiana|US|c
Iowa|US
Kansas|US
Kentucky|US
Louisiana|US
Maine|US
Maryland|US
Massachusetts|US
Michigan|US
Minnesota|US
Mississippi|US
Missouri|US
Montana|US|c
Nebraska|US
Nevada|US
New Hampshire|US
New Jersey|US
Nuovo Messico;New Mexico|US
Carolina del Nord;North Carolina|US
Carolina del Sud;South Carolina|US
Nord Dakota;Sud Dakota;North Dakota;South Dakota;Dakota del Nord;Dakota del Sud|US
Ohio|US
Oklahoma|US
Oregon|US
Pennsylvania|US
Rhode Island|US
Tennessee|US
Texas|US
Utah|US
Vermont|US
Virginia|US|c
West Virginia;Virginia Occidentale|US
Wisconsin|US
Wyoming|US
District of Columbia;Distretto di Columbia|US
Stato di New York|US
Silicon Valley|US
Long Island|US
New England|US
Martha's Vineyard|US
Québec;Quebec|CA
Ontario|CA
Alberta|CA|c
British Columbia;Columbia Britannica|CA
Nuova Scozia|CA
Terranova|CA
Manitoba|CA
Yukon|CA
Nunavut|CA
Chiapas|MX
Guerrero|MX|c
Sinaloa|MX
Michoacán;Michoacan|MX
Jalisco|MX
Yucatán;Yucatan|MX
Baja California;Bassa California|MX
Tamaulipas|MX
Patagonia|AR
Terra del Fuoco|AR
Amazzonia|BR
Minas Gerais|BR
Bahia|BR
Mato Grosso|BR
Paraná|BR
Essequibo;Guyana Esequiba|GY
Catatumbo|CO
Antioquia|CO
Araucanía;Araucania|CL
Tigray;Tigrai|ET
Oromia|ET
Amhara|ET
Ogaden|ET
Somaliland|SO
Puntland|SO
Jubaland|SO
Darfur|SD
Kordofan;Kordofan Meridionale;Nord Kordofan|SD
Abyei|SD
Cirenaica|LY
Tripolitania|LY
Fezzan|LY
Cabilia|DZ
Rif|MA
Sinai;Penisola del Sinai|EG
Alto Egitto|EG
Biafra|NG
Borno|NG
Delta del Niger|NG
Azawad|ML
Kivu;Nord Kivu;Sud Kivu;Nord-Kivu;Sud-Kivu|CD
Katanga|CD
Ituri|CD
Cabo Delgado|MZ
Cabinda|AO
KwaZulu-Natal|ZA
Gauteng|ZA
Casamance|SN
Hadramaut;Hadramawt|YE
Socotra|YE
Yemen del Sud|YE
Hegiaz|SA
Asir|SA
Nuovo Galles del Sud|AU
Queensland|AU
Victoria australiana|AU
Tasmania|AU
Bougainville|PG
`;

/**
 * Parts of the world that lie in no single state: continents, areas, frontiers, and
 * states that are no more. Made by hand for this project, MIT.
 */
export const AREA_ROWS = `
Africa;Continente nero
Africa Occidentale;Africa occidentale;Africa dell'Ovest
Africa Orientale;Africa orientale
Africa subsahariana;Africa sub-sahariana
Africa centrale
Africa australe
Nord Africa;Nordafrica;Africa settentrionale;Africa del Nord
Corno d'Africa
Maghreb
Mashrek
Sahel
Sahara
Grandi Laghi africani
Asia
Asia Centrale;Asia centrale
Asia Orientale;Asia orientale
Asia meridionale
Sud-est asiatico;Sudest asiatico;Sud Est asiatico
Asia-Pacifico;Asia Pacifico
Indo-Pacifico;Indopacifico;Indo Pacifico
Estremo Oriente
Medio Oriente;Medioriente
Vicino Oriente
Medio Oriente allargato
Levante
Terra Santa;Terrasanta
Mesopotamia
Penisola Arabica;Penisola arabica;Penisola araba
Europa
Europa dell'Est;Est Europa;Europa orientale;Europa Orientale
Europa occidentale
Europa centrale;Mitteleuropa;Europa Centrale
Vecchio Continente;vecchio continente
Eurasia
Balcani;Balcani occidentali;Balcani Occidentali
Penisola balcanica
Baltico
Paesi baltici;Repubbliche baltiche;Stati baltici
Scandinavia
Penisola scandinava
Penisola iberica
Benelux
Caucaso;Caucaso meridionale;Caucaso del Sud
Transcaucasia
America Latina;Sudamerica;Sud America;America del Sud;Latinoamerica;America latina
America Centrale;America centrale;Centroamerica
Nord America;Nordamerica;America del Nord
Americhe
Caraibi
Antille
Oceania
Polinesia
Melanesia
Indocina
Penisola coreana
Kurdistan
Kashmir
Macaronesia
Patagonia andina
Artico
Polo Nord
Polo Sud
Borneo
Nuova Guinea
Timor
Occidente
Oriente
Sud globale;Sud del mondo
Alpi
Appennini;Appennino
Pirenei
Ande
Himalaya
Urali
Karakorum
Everest
K2
Monte Bianco
Monte Rosa
Dolomiti
Vesuvio
Etna
Hindu Kush
Monte Ararat
Unione Sovietica;Urss;U.R.S.S.
Jugoslavia;Iugoslavia;Ex Jugoslavia
Cecoslovacchia
Germania Est;Germania dell'Est;Repubblica democratica tedesca
Impero ottomano
Impero romano
Via Lattea
Linea blu
Linea verde
Cortina di ferro
Nuovo Mondo
Stazione spaziale internazionale
Mir
Fascia di Kuiper
Via della Seta
`;

/** Bodies of the solar system; `*` marks those that are ordinary words, read only behind an article: "sulla Luna". Made by hand, MIT. */
export const HEAVENLY_BODIES: readonly string[] =
  "Caronte* Encelado Eris* Ganimede Giove Luna* Marte* Mercurio* Nettuno* Plutone Saturno Terra* Titano* Urano Venere*".split(
    " ",
  );
