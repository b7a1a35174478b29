/** Seas, straits, canals, rivers and lakes, the usual Italian name first. Made by hand for this project, MIT. */
export const WATER_ROWS = `
Mar Nero
Mar Rosso
Mar Mediterraneo;Mediterraneo;Mare Mediterraneo;Mediterraneo orientale;Mediterraneo centrale
Mar Baltico
Mar d'Azov;Mare d'Azov
Mar Caspio;Caspio
Mar Egeo;Egeo
Mar Adriatico;Adriatico
Mar Ionio;Ionio;Jonio;Mar Jonio
Mar Tirreno;Tirreno
Mar Ligure
Mar di Marmara
Mar Morto
Mar Arabico;Mare Arabico
Mar Cinese Meridionale;Mar cinese meridionale;Mare Cinese Meridionale;Mare cinese meridionale;Mar della Cina meridionale;Mar della Cina
Mar Cinese Orientale;Mar cinese orientale;Mare Cinese Orientale;Mare cinese orientale
Mar Giallo
Mar del Giappone;Mare del Giappone
Mare del Nord;Mar del Nord
Mare di Barents;Mar di Barents
Mar dei Caraibi
Mar di Levante
Oceano Atlantico;Atlantico;Atlantico settentrionale
Oceano Pacifico;Pacifico meridionale
Oceano Indiano
Oceano Artico;Mar Glaciale Artico
Golfo Persico;Golfo
Golfo di Aden
Golfo dell'Oman;Golfo di Oman
Golfo del Messico;Golfo d'America
Golfo di Guinea
Golfo di Finlandia
Golfo del Bengala
Golfo di Aqaba
Golfo di Napoli
Golfo di Taranto
Canale di Suez
Canale di Panama
Canale di Sicilia
Canale di Corinto
Canale della Manica;La Manica
Stretto di Hormuz;Hormuz
Stretto di Bab el-Mandeb;Bab el-Mandeb;Bab al-Mandab;Bab el Mandeb
Stretto di Taiwan
Stretto di Malacca
Stretto di Gibilterra
Stretto di Kerch
Stretto di Messina
Stretto di Bering
Stretto di Tiran
Bosforo
Dardanelli
Passaggio a Nord-Ovest
Danubio
Reno
Dnepr;Dniepr
Volga
Tigri
Eufrate
Nilo;Nilo Azzurro;Nilo Bianco
Senna
Tamigi
Rodano
Tevere
Arno
Adige
Piave
Isonzo
Vistola
Oder
Drina
Litani
Gange
Mekong
Yangtze;Fiume Azzurro
Fiume Giallo
Rio delle Amazzoni
Rio Grande
Lago Maggiore
Lago di Garda
Lago di Como
Lago di Lugano
Lago Trasimeno
Lago Lemano
Lago Vittoria
Lago Ciad
Lago Tanganica
Lago Bajkal
`;
