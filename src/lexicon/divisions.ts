/**
 * First divisions of states (and counties of Britain and Ireland) beside those of regions.ts: the state's
 * ISO 3166-1 alpha-2 code, then their names, sorted; an asterisk marks a name that is also another word or a surname
 * and needs a preposition or an article before it. Public facts (ISO 3166-2), written by hand for this project, MIT.
 */
export const DIVISION_ROWS = `
AF|Badakhshan|Badghis|Faryab|Ghor|Kunar|Kunduz*|Laghman|Logar|Nuristan|Paktia|Paktika|Takhar|Uruzgan
AO|Huambo*|Uíge*
AR|Chubut|Entre Ríos|Jujuy|Neuquén*|Provincia di Buenos Aires|Santiago del Estero|Tierra del Fuego
AT|Alta Austria|Bassa Austria|Burgenland|Salisburghese|Vorarlberg
AU|Australia Meridionale|Australia Occidentale|New South Wales|Territorio del Nord|Western Australia
BD|Cox's Bazar
BE|Brabante Fiammingo|Brabante Vallone|Hainaut|Limburgo
BR|Alagoas|Ceará|Espírito Santo|Goiás|Maranhão|Mato Grosso do Sul|Paraíba|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins
CA|Isola del Principe Edoardo|Labrador|New Brunswick|Nova Scotia|Nuovo Brunswick|Saskatchewan|Territori del Nord-Ovest
CH|Appenzello|Argovia|Canton Vaud|Engadina|Giura|Turgovia|Vaud
CL|Atacama|Biobío|Bío-Bío|Magallanes|Maule
CM|Adamaoua
CN|Anhui|Gansu|Guangxi|Guizhou|Hebei|Heilongjiang|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi
CO|Arauca|Boyacá|Caquetá|Cauca|Chocó|Cundinamarca|Guaviare|Meta*|Nariño*|Putumayo|Valle del Cauca
CU|Camagüey|Guantánamo|Holguín|Matanzas|Pinar del Río
DE|Alta Baviera|Alto Palatinato|Bassa Baviera|Foresta Nera|Franconia|Palatinato|Svevia
DZ|Aurès
EC|Esmeraldas|Galapagos|Galápagos|Guayas|Isole Galápagos|Pichincha
EE|Ida-Virumaa|Saaremaa
EG|Alto Nilo|Basso Egitto|Delta del Nilo
ES|Alicante*|Biscaglia|Cantabria|Castiglia-La Mancia|Extremadura|Formentera|Fuerteventura|Gran Canaria|La Palma*|La Rioja|Mancia|Murcia*
ET|Afar|Gambella|Sidama
FI|Ostrobotnia
FR|Alpi Marittime|Alta Francia|Alvernia|Ardenne|Ardèche|Bouches-du-Rhône|Camargue|Champagne*|Charente|Dordogna|Finistère|Franca Contea|Guascogna|Hauts-de-France|Limosino|Midi*|Nord-Passo di Calais|Nuova Aquitania|Passo di Calais|Piccardia|Poitou|Rodano-Alpi|Seine-Saint-Denis|Valle della Loira|Vandea|Vaucluse|Île de France
GB|Aberdeenshire|Anglesey|Angus*|Antrim|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Ebridi|Fermanagh|Gloucestershire|Grande Manchester|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Highlands|Isola di Wight|Lancashire|Leicestershire|Lincolnshire|Merseyside|Midlands|Norfolk*|Northamptonshire|Northumberland|Nottinghamshire|Orcadi|Oxfordshire|Pembrokeshire|Rutland|Shetland|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Tyrone*|Warwickshire|West Midlands|West Yorkshire|Wiltshire|Worcestershire
GR|Argolide|Beozia|Calcidica|Corfù|Dodecaneso|Eubea|Isole Ionie|Itaca|Laconia|Lesbo|Samo*|Sporadi|Tessaglia|Zante
HR|Baranja
HU|Transdanubio
ID|Giava Occidentale|Giava Orientale|Isole Mentawai|Kalimantan|Lombok|Maluku|Molucche|Nias|Nusa Tenggara
IE|Connemara|Contea di Clare|Contea di Cork|Contea di Donegal|Contea di Galway|Contea di Kerry|Donegal|Leinster*|Munster*|Tipperary
IL|Arava
IN|Andamane|Andhra Pradesh|Bengala|Chhattisgarh|Goa|Haryana|Himachal Pradesh|Isole Andamane|Jharkhand|Madhya Pradesh|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Sikkim|Telangana|Tripura|Uttarakhand|West Bengal
IQ|Al-Anbar|Dhi Qar|Diyala|Nineveh*|Ninive|Salahuddin*
IR|Fars*|Gilan|Hormozgan|Khorasan|Lorestan|Luristan|Mazandaran
IT|Alta Langa|Arcipelago toscano|Aspromonte|Bassa Padana|Basso Lazio|Belice|Capitanata|Carnia|Carso|Casentino|Castelli Romani|Collio|Conero|Costiera Amalfitana|Costiera amalfitana|Costiera sorrentina|Egadi|Etruria|Franciacorta|Iglesiente|Isola d'Ischia|Isola del Giglio|Isole Egadi|Isole Pelagie|Isole Tremiti|Laguna veneta|Lessinia|Locride|Logudoro|Lomellina|Lunigiana|Maiella|Majella|Marsica|Murge|Murgia|Nuorese|Oltrepò Pavese|Padania|Pelagie|Pianura Padana|Pianura padana|Pollino*|Pontina|Sabina*|Sannio|Sarrabus|Sila|Sulcis|Supramonte|Tavoliere|Tigullio|Tremiti|Val Brembana|Val Pusteria|Val Seriana|Val Trompia|Val Venosta|Val d'Orcia|Val d'Ossola|Val di Fassa|Val di Non|Val di Noto|Valchiavenna|Valle Camonica|Valle d'Itria|Valle del Belice|Valle di Susa|Valpolicella|Valsugana
JP|Aichi|Akita|Aomori|Chiba*|Fukuoka*|Fukushima*|Gifu|Gunma|Hyogo|Ibaraki|Ishikawa|Iwate|Kagoshima*|Kanagawa|Kumamoto*|Mie*|Miyagi|Nagano*|Niigata*|Noto*|Oita|Ryukyu|Saitama*|Senkaku|Shikoku|Shizuoka*|Tochigi|Tohoku|Tottori|Toyama*|Yamagata|Yamanashi
KE|Rift Valley
KR|Gangwon|Gyeonggi
LT|Curlandia|Samogizia
LY|Jabal Nafusa
MA|Souss
MD|Bugeac
MM|Chin*|Kachin|Karen*|Kayah|Kayin|Sagaing|Shan*
MX|Aguascalientes|Baja California Sur|Campeche|Chihuahua*|Coahuila|Durango*|Estado de México|Guanajuato|Hidalgo*|Morelos*|Nayarit|Nuevo León|Oaxaca*|Puebla*|Querétaro|Quintana Roo|San Luis Potosí|Sonora|Tabasco*|Tlaxcala|Veracruz*|Zacatecas
MY|Johor|Kedah|Kelantan|Pahang|Penang|Perak|Selangor|Terengganu
MZ|Nampula|Sofala|Tete*|Zambezia
NG|Adamawa|Bauchi|Benue|Edo*|Enugu|Imo*|Kaduna|Kano*|Katsina|Kogi|Ogun|Osun|Plateau|Sokoto|Taraba|Yobe|Zamfara
NL|Brabante Settentrionale|Drenthe|Frisia|Gheldria|Groninga|Olanda Meridionale|Olanda Settentrionale|Overijssel|Utrecht|Zelanda
NO|Finnmark|Isole Lofoten|Lofoten|Svalbard|Telemark|Troms
NP|Annapurna
PE|Arequipa|Ayacucho|Cajamarca|Madre de Dios*|Puno
PH|Batangas|Bohol|Cebu|Leyte|Luzon|Mindoro|Negros|Palawan|Samar|Visayas
PK|Azad Kashmir|Gilgit-Baltistan|Swat*|Valle di Swat
PL|Alta Slesia|Bassa Slesia|Cuiavia|Masuria|Piccola Polonia|Podlachia|Prussia Orientale|Volinia
PT|Alentejo|Beira|Minho|Trás-os-Montes
RO|Banato|Bucovina|Dobrugia|Maramureș|Muntenia|Oltenia|Valacchia
RS|Šumadija
RU|Adighezia|Altai|Arcangelo*|Cabardino-Balcaria|Caucaso del Nord|Caucaso settentrionale|Ciukotka|Ciuvascia|Kabardino-Balkaria|Karachay-Cherkessia|Komi|Kuzbass|Mordovia|Novaja Zemlja|Regione di Krasnodar|Territorio dell'Altaj|Transbajkalia|Tuva|Udmurtia
SD|Gezira|Kassala|Nilo Azzurro*|Sennar
SE|Dalarna|Jämtland|Norrbotten|Småland|Värmland
SI|Carniola|Prekmurje
SN|Saloum
SS|Equatoria|Jonglei|Unity*
SY|Deir Ezzor*|Ghouta|Ghuta|Hasaka*|Hauran
TH|Isan|Ko Samui|Koh Samui|Pattani|Phuket|Surat Thani
TN|Cap Bon
TR|Hatay|Tracia Orientale|Tracia orientale
TW|Kinmen|Matsu|Penghu
TZ|Zanzibar
UA|Bessarabia|Bukovina|Podolia|Polesia|Rutenia
US|Appalachi|Bay Area|Bronx|Carolina|Dakota|Florida Keys|Manhattan|Midwest|Nantucket|New York State|Queens|Samoa Americane|Staten Island|Stato di Washington|Upper East Side
VE|Aragua|Bolívar*|Carabobo|Táchira|Zulia
VN|Annam|Tonchino
YE|Abyan|Al-Jawf|Marib|Shabwa|Taiz
ZA|Capo Occidentale|Capo Orientale|Capo Settentrionale|Free State|Limpopo|Mpumalanga|Natal|Transvaal
ZW|Mashonaland|Matabeleland
`;
