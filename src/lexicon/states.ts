import { LazyPhrases } from "../text/lazy-phrases.js";

/** A state as Italian news names it; what each column is worth is said beside it. */
export interface State {
  /** ISO 3166-1 alpha-2, and the user-assigned `XK` for Kosovo. */
  readonly code: string;
  /** Italian names, the usual one first, then long, short and older forms. */
  readonly names: readonly string[];
  /** Adjectives, which are nouns too ("i russi"), the usual one first. */
  readonly adjectives: readonly Adjective[];
  /** The capital in Italian, empty where there is none. */
  readonly capital: string;
  /** Every city whose name stands for its government in the news, the capital first: "Tel Aviv", "L'Aia". */
  readonly seats: readonly string[];
  /** Buildings and streets that stand for its government: "Cremlino", "Quai d'Orsay". */
  readonly government: readonly string[];
}

/** An adjective's four forms: masculine singular, feminine singular, masculine plural, feminine plural. */
export type Adjective = readonly [string, string, string, string];

const list = (cell: string | undefined): string[] => (cell ? cell.split("; ") : []);

function adjective(cell: string): Adjective {
  const [ms = "", fs = "", mp = "", fp = ""] = cell.split(" / ");
  return [ms, fs, mp, fp];
}

function state(row: string): State {
  const [code = "", names, adjectives, capitals, government] = row.split(" | ");
  const seats = list(capitals);
  return {
    code,
    names: list(names),
    adjectives: list(adjectives).map(adjective),
    capital: seats[0] ?? "",
    seats,
    government: list(government),
  };
}

/**
 * The states of the world, sorted by code: every member of the United Nations, the
 * Holy See, Palestine, Taiwan, Kosovo and the territories that news names.
 * Codes: ISO 3166-1, checked against `i18n-iso-countries`; names, adjectives and
 * metonyms: made by hand for this project, MIT.
 */
export const STATES: readonly State[] = `
AD | Andorra | andorrano / andorrana / andorrani / andorrane | Andorra la Vella
AE | Emirati Arabi Uniti; Emirati Arabi; Emirati; EAU; E.A.U.; Uae | emiratino / emiratina / emiratini / emiratine; emiratense / emiratense / emiratensi / emiratensi | Abu Dhabi
AF | Afghanistan; Afganistan | afghano / afghana / afghani / afghane; afgano / afgana / afgani / afgane | Kabul | Arg di Kabul
AG | Antigua e Barbuda; Antigua | antiguano / antiguana / antiguani / antiguane | Saint John's
AL | Albania; Repubblica d'Albania; Repubblica di Albania | albanese / albanese / albanesi / albanesi | Tirana
AM | Armenia; Repubblica d'Armenia; Repubblica di Armenia | armeno / armena / armeni / armene | Erevan; Yerevan
AO | Angola; Repubblica d'Angola; Repubblica di Angola | angolano / angolana / angolani / angolane | Luanda
AQ | Antartide |  | 
AR | Argentina; Repubblica argentina | argentino / argentina / argentini / argentine | Buenos Aires | Casa Rosada; Palazzo San Martín
AT | Austria; Repubblica d'Austria | austriaco / austriaca / austriaci / austriache | Vienna | Ballhausplatz; Hofburg
AU | Australia | australiano / australiana / australiani / australiane | Canberra
AW | Aruba | arubano / arubana / arubani / arubane | Oranjestad
AX | Isole Åland |  | Mariehamn
AZ | Azerbaigian; Azerbaijan; Azerbaijian; Azerbaidjan; Azerbaigiàn; Repubblica dell'Azerbaigian; Repubblica di Azerbaigian | azero / azera / azeri / azere; azerbaigiano / azerbaigiana / azerbaigiani / azerbaigiane; azerbaijano / azerbaijana / azerbaijani / azerbaijane | Baku
BA | Bosnia ed Erzegovina; Bosnia-Erzegovina; Bosnia Erzegovina; Bosnia e Erzegovina; Bosnia | bosniaco / bosniaca / bosniaci / bosniache; bosniaco-erzegovese / bosniaco-erzegovese / bosniaco-erzegovesi / bosniaco-erzegovesi | Sarajevo
BB | Barbados | barbadiano / barbadiana / barbadiani / barbadiane | Bridgetown
BD | Bangladesh | bengalese / bengalese / bengalesi / bengalesi; bangladese / bangladese / bangladesi / bangladesi; bangladeshi / bangladeshi / bangladeshi / bangladeshi | Dacca; Dhaka
BE | Belgio; Regno del Belgio | belga / belga / belgi / belghe | Bruxelles
BF | Burkina Faso; Burkina; Alto Volta | burkinabé / burkinabé / burkinabé / burkinabé; burkinabè / burkinabè / burkinabè / burkinabè; burkinese / burkinese / burkinesi / burkinesi | Ouagadougou
BG | Bulgaria; Repubblica di Bulgaria | bulgaro / bulgara / bulgari / bulgare | Sofia
BH | Bahrein; Bahrain; Barhein; Regno del Bahrein | bahreinita / bahreinita / bahreiniti / bahreinite; bahreinese / bahreinese / bahreinesi / bahreinesi; bahrainita / bahrainita / bahrainiti / bahrainite | Manama
BI | Burundi | burundese / burundese / burundesi / burundesi | Gitega; Bujumbura
BJ | Benin | beninese / beninese / beninesi / beninesi; beniniano / beniniana / beniniani / beniniane | Porto-Novo; Cotonou
BM | Bermuda; Bermude | bermudiano / bermudiana / bermudiani / bermudiane | Hamilton
BN | Brunei; Brunei Darussalam | bruneiano / bruneiana / bruneiani / bruneiane | Bandar Seri Begawan
BO | Bolivia | boliviano / boliviana / boliviani / boliviane | La Paz; Sucre | Palacio Quemado
BR | Brasile; Repubblica federativa del Brasile | brasiliano / brasiliana / brasiliani / brasiliane; brasilero / brasilera / brasileri / brasilere | Brasilia | Planalto; Palazzo del Planalto; Itamaraty
BS | Bahamas | bahamense / bahamense / bahamensi / bahamensi; bahamiano / bahamiana / bahamiani / bahamiane | Nassau
BT | Bhutan | bhutanese / bhutanese / bhutanesi / bhutanesi; butanese / butanese / butanesi / butanesi | Thimphu
BW | Botswana | botswano / botswana / botswani / botswane; botswaniano / botswaniana / botswaniani / botswaniane | Gaborone
BY | Bielorussia; Belarus; Bielorus; Repubblica di Belarus; Repubblica di Bielorussia | bielorusso / bielorussa / bielorussi / bielorusse; belaruso / belarusa / belarusi / belaruse; belarusso / belarussa / belarussi / belarusse | Minsk
BZ | Belize | beliziano / beliziana / beliziani / beliziane | Belmopan
CA | Canada | canadese / canadese / canadesi / canadesi | Ottawa | Rideau Hall
CD | Repubblica Democratica del Congo; Congo-Kinshasa; Congo Kinshasa; Rd Congo; Rdc; Rd del Congo; R.D. Congo; Congo; Zaire | congolese / congolese / congolesi / congolesi | Kinshasa
CF | Repubblica Centrafricana; Centrafrica; Rca | centrafricano / centrafricana / centrafricani / centrafricane | Bangui
CG | Repubblica del Congo; Congo-Brazzaville; Congo Brazzaville | congolese / congolese / congolesi / congolesi | Brazzaville
CH | Svizzera; Confederazione elvetica; Confederazione svizzera | svizzero / svizzera / svizzeri / svizzere; elvetico / elvetica / elvetici / elvetiche | Berna | Palazzo federale
CI | Costa d'Avorio | ivoriano / ivoriana / ivoriani / ivoriane | Yamoussoukro; Abidjan
CL | Cile; Repubblica del Cile | cileno / cilena / cileni / cilene | Santiago del Cile; Santiago | La Moneda; Palacio de La Moneda; Palazzo della Moneda
CM | Camerun; Cameroon; Repubblica del Camerun | camerunese / camerunese / camerunesi / camerunesi; camerunense / camerunense / camerunensi / camerunensi | Yaoundé
CN | Cina; Repubblica popolare cinese; Cina popolare; Rpc | cinese / cinese / cinesi / cinesi | Pechino | Zhongnanhai
CO | Colombia; Repubblica di Colombia | colombiano / colombiana / colombiani / colombiane | Bogotà; Bogotá | Casa de Nariño; Palazzo Nariño; Casa de Narino
CR | Costa Rica; Costarica | costaricano / costaricana / costaricani / costaricane; costaricense / costaricense / costaricensi / costaricensi; costarichense / costarichense / costarichensi / costarichensi | San José
CU | Cuba; Repubblica di Cuba | cubano / cubana / cubani / cubane | L'Avana; Avana
CV | Capo Verde; Cabo Verde | capoverdiano / capoverdiana / capoverdiani / capoverdiane | Praia
CW | Curaçao; Curacao |  | Willemstad
CY | Cipro; Repubblica di Cipro | cipriota / cipriota / ciprioti / cipriote; greco-cipriota / greco-cipriota / greco-ciprioti / greco-cipriote | Nicosia
CZ | Repubblica Ceca; Rep. Ceca; Cechia; Rep Ceca | ceco / ceca / cechi / ceche | Praga | Castello di Praga
DE | Germania; Repubblica federale tedesca; Repubblica federale di Germania; Germania Ovest | tedesco / tedesca / tedeschi / tedesche; germanico / germanica / germanici / germaniche | Berlino | Cancelleria tedesca; Bundeskanzleramt; Auswärtiges Amt
DJ | Gibuti; Djibouti; Repubblica di Gibuti | gibutiano / gibutiana / gibutiani / gibutiane; gibutino / gibutina / gibutini / gibutine | Gibuti
DK | Danimarca; Regno di Danimarca | danese / danese / danesi / danesi | Copenaghen; Copenhagen | Christiansborg; Amalienborg
DM | Dominica | dominicense / dominicense / dominicensi / dominicensi | Roseau
DO | Repubblica Dominicana | dominicano / dominicana / dominicani / dominicane | Santo Domingo
DZ | Algeria; Repubblica algerina | algerino / algerina / algerini / algerine | Algeri | El Mouradia
EC | Ecuador; Repubblica dell'Ecuador | ecuadoriano / ecuadoriana / ecuadoriani / ecuadoriane; ecuadoregno / ecuadoregna / ecuadoregni / ecuadoregne | Quito | Palazzo di Carondelet; Carondelet
EE | Estonia; Repubblica di Estonia | estone / estone / estoni / estoni | Tallinn | Stenbock
EG | Egitto; Repubblica araba d'Egitto | egiziano / egiziana / egiziani / egiziane | Il Cairo; Cairo | Palazzo di Ittihadiya; Ittihadiya; Ittihadeya
EH | Sahara Occidentale | saharawi / saharawi / saharawi / saharawi; sahrawi / sahrawi / sahrawi / sahrawi | Laayoune
ER | Eritrea | eritreo / eritrea / eritrei / eritree | Asmara
ES | Spagna; Regno di Spagna | spagnolo / spagnola / spagnoli / spagnole; iberico / iberica / iberici / iberiche | Madrid | Moncloa; La Moncloa; Palazzo della Moncloa; Zarzuela; Palazzo della Zarzuela
ET | Etiopia; Repubblica federale di Etiopia | etiope / etiope / etiopi / etiopi; etiopico / etiopica / etiopici / etiopiche | Addis Abeba; Addis Ababa
FI | Finlandia; Repubblica di Finlandia | finlandese / finlandese / finlandesi / finlandesi; finnico / finnica / finnici / finniche | Helsinki
FJ | Figi; Fiji; Isole Figi | figiano / figiana / figiani / figiane | Suva
FK | Isole Falkland; Falkland; Falklands; Malvinas; Malvine |  | Stanley
FM | Micronesia; Stati Federati di Micronesia | micronesiano / micronesiana / micronesiani / micronesiane | Palikir
FO | Isole Fær Øer; Fær Øer; Isole Faroe; Faroe | faroese / faroese / faroesi / faroesi | Tórshavn
FR | Francia; Repubblica francese | francese / francese / francesi / francesi; transalpino / transalpina / transalpini / transalpine | Parigi | Eliseo; Quai d'Orsay; Matignon; Palazzo Matignon; Hôtel Matignon; Palazzo dell'Eliseo; Hôtel de Brienne
GA | Gabon | gabonese / gabonese / gabonesi / gabonesi | Libreville
GB | Regno Unito; Gran Bretagna; Inghilterra; Scozia; Galles; Irlanda del Nord; Uk; U.K.; Granbretagna | britannico / britannica / britannici / britanniche; inglese / inglese / inglesi / inglesi; scozzese / scozzese / scozzesi / scozzesi; gallese / gallese / gallesi / gallesi; nordirlandese / nordirlandese / nordirlandesi / nordirlandesi; nord-irlandese / nord-irlandese / nord-irlandesi / nord-irlandesi | Londra | Downing Street; Foreign Office; Buckingham Palace; Westminster; Whitehall; Number 10; Home Office
GD | Grenada | grenadino / grenadina / grenadini / grenadine | Saint George's
GE | Georgia | georgiano / georgiana / georgiani / georgiane | Tbilisi
GF | Guyana Francese |  | Caienna
GG | Guernsey |  | Saint Peter Port
GH | Ghana; Repubblica del Ghana | ghanese / ghanese / ghanesi / ghanesi; ganese / ganese / ganesi / ganesi; ghaneano / ghaneana / ghaneani / ghaneane | Accra | Jubilee House
GI | Gibilterra | gibilterrino / gibilterrina / gibilterrini / gibilterrine | Gibilterra
GL | Groenlandia | groenlandese / groenlandese / groenlandesi / groenlandesi | Nuuk
GM | Gambia | gambiano / gambiana / gambiani / gambiane | Banjul
GN | Guinea; Guinea Conakry; Guinea-Conakry | guineano / guineana / guineani / guineane | Conakry
GP | Guadalupa | guadalupano / guadalupana / guadalupani / guadalupane | Basse-Terre
GQ | Guinea Equatoriale | equatoguineano / equatoguineana / equatoguineani / equatoguineane | Malabo
GR | Grecia; Repubblica ellenica | greco / greca / greci / greche; ellenico / ellenica / ellenici / elleniche | Atene | Palazzo Maximos; Megaro Maximou; Maximos
GT | Guatemala | guatemalteco / guatemalteca / guatemaltechi / guatemalteche | Città del Guatemala
GU | Guam |  | Hagåtña
GW | Guinea-Bissau; Guinea Bissau | bissau-guineano / bissau-guineana / bissau-guineani / bissau-guineane | Bissau
GY | Guyana | guyanese / guyanese / guyanesi / guyanesi; guianese / guianese / guianesi / guianesi | Georgetown
HK | Hong Kong; Hongkong | hongkonghese / hongkonghese / hongkonghesi / hongkonghesi; honkonghese / honkonghese / honkonghesi / honkonghesi | Hong Kong
HN | Honduras | honduregno / honduregna / honduregni / honduregne | Tegucigalpa
HR | Croazia; Repubblica di Croazia | croato / croata / croati / croate | Zagabria | Banski Dvori
HT | Haiti; Haïti | haitiano / haitiana / haitiani / haitiane | Port-au-Prince
HU | Ungheria | ungherese / ungherese / ungheresi / ungheresi; magiaro / magiara / magiari / magiare | Budapest | Sándor Palota
ID | Indonesia; Repubblica di Indonesia; Repubblica d'Indonesia | indonesiano / indonesiana / indonesiani / indonesiane | Giacarta; Jakarta; Nusantara
IE | Irlanda; Repubblica d'Irlanda; Eire | irlandese / irlandese / irlandesi / irlandesi | Dublino | Áras an Uachtaráin; Leinster House
IL | Israele; Stato di Israele; Stato d'Israele; Stato ebraico | israeliano / israeliana / israeliani / israeliane | Gerusalemme; Tel Aviv | Kirya; Beit Aghion
IM | Isola di Man |  | Douglas
IN | India; Repubblica dell'India; Repubblica indiana | indiano / indiana / indiani / indiane | Nuova Delhi; New Delhi; Delhi; Nuova Dehli | Hyderabad House; Rashtrapati Bhavan; South Block
IQ | Iraq; Irak; Repubblica d'Iraq; Repubblica dell'Iraq | iracheno / irachena / iracheni / irachene; irakeno / irakena / irakeni / irakene | Baghdad; Bagdad
IR | Iran; Repubblica islamica dell'Iran; Repubblica islamica; Persia | iraniano / iraniana / iraniani / iraniane | Teheran; Tehran
IS | Islanda | islandese / islandese / islandesi / islandesi | Reykjavik; Reykjavík
IT | Italia; Repubblica italiana; Belpaese | italiano / italiana / italiani / italiane | Roma | Farnesina; Palazzo Chigi; Quirinale; Viminale; Montecitorio; Palazzo Madama; Colle; Via XX Settembre; Palazzo Baracchini
JE | Jersey |  | Saint Helier
JM | Giamaica; Jamaica | giamaicano / giamaicana / giamaicani / giamaicane | Kingston
JO | Giordania; Regno di Giordania; Regno hascemita di Giordania | giordano / giordana / giordani / giordane | Amman
JP | Giappone; Sol Levante; Paese del Sol Levante | giapponese / giapponese / giapponesi / giapponesi; nipponico / nipponica / nipponici / nipponiche | Tokyo; Tokio | Kantei; Gaimusho
KE | Kenya; Kenia; Repubblica del Kenya | kenyano / kenyana / kenyani / kenyane; keniano / keniana / keniani / keniane; keniota / keniota / kenioti / keniote; kenyota / kenyota / kenyoti / kenyote | Nairobi
KG | Kirghizistan; Kirghizstan; Kyrgyzstan; Kirgizistan; Kirghisistan; Kirghisia; Repubblica del Kirghizistan | kirghiso / kirghisa / kirghisi / kirghise; kirghizo / kirghiza / kirghizi / kirghize; kirghiz / kirghiz / kirghiz / kirghiz; chirghiso / chirghisa / chirghisi / chirghise | Bishkek
KH | Cambogia | cambogiano / cambogiana / cambogiani / cambogiane | Phnom Penh
KI | Kiribati | kiribatiano / kiribatiana / kiribatiani / kiribatiane | Tarawa
KM | Comore; Isole Comore | comoriano / comoriana / comoriani / comoriane | Moroni
KN | Saint Kitts e Nevis | kittitiano / kittitiana / kittitiani / kittitiane | Basseterre
KP | Corea del Nord; Nord Corea; Nordcorea; Repubblica popolare democratica di Corea; Rpdc | nordcoreano / nordcoreana / nordcoreani / nordcoreane; nord-coreano / nord-coreana / nord-coreani / nord-coreane; nord coreano / nord coreana / nord coreani / nord coreane | Pyongyang
KR | Corea del Sud; Sud Corea; Sudcorea; Repubblica di Corea; Corea | sudcoreano / sudcoreana / sudcoreani / sudcoreane; sud-coreano / sud-coreana / sud-coreani / sud-coreane; sud coreano / sud coreana / sud coreani / sud coreane; coreano / coreana / coreani / coreane | Seul; Seoul | Casa Blu; Blue House
KW | Kuwait; Stato del Kuwait | kuwaitiano / kuwaitiana / kuwaitiani / kuwaitiane | Kuwait City; Città del Kuwait
KY | Isole Cayman; Cayman |  | George Town
KZ | Kazakistan; Kazakhstan; Kazakhistan; Kazachistan; Repubblica del Kazakistan; Repubblica del Kazakhstan | kazako / kazaka / kazaki / kazake; kazaco / kazaca / kazachi / kazache; kazakho / kazakha / kazakhi / kazakhe | Astana; Nur-Sultan | Akorda
LA | Laos | laotiano / laotiana / laotiani / laotiane | Vientiane
LB | Libano; Repubblica libanese; Repubblica del Libano | libanese / libanese / libanesi / libanesi | Beirut | Palazzo di Baabda; Baabda; Gran Serraglio
LC | Santa Lucia; Saint Lucia | santaluciano / santaluciana / santaluciani / santaluciane | Castries
LI | Liechtenstein | liechtensteinese / liechtensteinese / liechtensteinesi / liechtensteinesi | Vaduz
LK | Sri Lanka | srilankese / srilankese / srilankesi / srilankesi; singalese / singalese / singalesi / singalesi; cingalese / cingalese / cingalesi / cingalesi; sri-lankese / sri-lankese / sri-lankesi / sri-lankesi | Colombo; Sri Jayawardenepura Kotte
LR | Liberia | liberiano / liberiana / liberiani / liberiane | Monrovia
LS | Lesotho | lesothiano / lesothiana / lesothiani / lesothiane | Maseru
LT | Lituania; Repubblica di Lituania | lituano / lituana / lituani / lituane | Vilnius
LU | Lussemburgo; Granducato di Lussemburgo; Granducato del Lussemburgo | lussemburghese / lussemburghese / lussemburghesi / lussemburghesi | Lussemburgo
LV | Lettonia; Repubblica di Lettonia | lettone / lettone / lettoni / lettoni | Riga
LY | Libia | libico / libica / libici / libiche | Tripoli
MA | Marocco; Regno del Marocco | marocchino / marocchina / marocchini / marocchine | Rabat
MC | Principato di Monaco | monegasco / monegasca / monegaschi / monegasche | Monaco; Montecarlo
MD | Moldavia; Moldova; Repubblica di Moldova | moldavo / moldava / moldavi / moldave; moldovo / moldova / moldovi / moldove | Chisinau; Chișinău
ME | Montenegro | montenegrino / montenegrina / montenegrini / montenegrine | Podgorica
MG | Madagascar | malgascio / malgascia / malgasci / malgasce | Antananarivo
MH | Isole Marshall | marshallese / marshallese / marshallesi / marshallesi | Majuro
MK | Macedonia del Nord; Macedonia; Fyrom; Repubblica di Macedonia del Nord; Repubblica della Macedonia del Nord; Repubblica di Macedonia | macedone / macedone / macedoni / macedoni; nordmacedone / nordmacedone / nordmacedoni / nordmacedoni | Skopje
ML | Mali; Repubblica del Mali | maliano / maliana / maliani / maliane | Bamako | Koulouba
MM | Myanmar; Birmania | birmano / birmana / birmani / birmane | Naypyidaw; Nay Pyi Taw; Yangon
MN | Mongolia | mongolo / mongola / mongoli / mongole | Ulan Bator; Ulaanbaatar
MO | Macao; Macau | macaense / macaense / macaensi / macaensi | Macao
MQ | Martinica | martinicano / martinicana / martinicani / martinicane | Fort-de-France
MR | Mauritania | mauritano / mauritana / mauritani / mauritane | Nouakchott
MT | Malta; Repubblica di Malta | maltese / maltese / maltesi / maltesi | La Valletta; Valletta | Palazzo di Castiglia; Auberge de Castille
MU | Mauritius | mauriziano / mauriziana / mauriziani / mauriziane | Port Louis
MV | Maldive; Isole Maldive | maldiviano / maldiviana / maldiviani / maldiviane | Malé
MW | Malawi; Repubblica del Malawi | malawiano / malawiana / malawiani / malawiane | Lilongwe
MX | Messico | messicano / messicana / messicani / messicane | Città del Messico | Los Pinos; Palacio Nacional
MY | Malesia; Malaysia | malese / malese / malesi / malesi; malaysiano / malaysiana / malaysiani / malaysiane; malesiano / malesiana / malesiani / malesiane | Kuala Lumpur; Putrajaya
MZ | Mozambico; Repubblica del Mozambico | mozambicano / mozambicana / mozambicani / mozambicane | Maputo
NA | Namibia | namibiano / namibiana / namibiani / namibiane | Windhoek
NC | Nuova Caledonia | neocaledoniano / neocaledoniana / neocaledoniani / neocaledoniane | Nouméa
NE | Niger; Repubblica del Niger | nigerino / nigerina / nigerini / nigerine | Niamey
NG | Nigeria | nigeriano / nigeriana / nigeriani / nigeriane | Abuja | Aso Rock
NI | Nicaragua | nicaraguense / nicaraguense / nicaraguensi / nicaraguensi; nicaraguegno / nicaraguegna / nicaraguegni / nicaraguegne | Managua
NL | Paesi Bassi; Olanda; Regno dei Paesi Bassi | olandese / olandese / olandesi / olandesi; neerlandese / neerlandese / neerlandesi / neerlandesi | Amsterdam; L'Aia; L'Aja; Aia; Aja | Binnenhof
NO | Norvegia; Regno di Norvegia | norvegese / norvegese / norvegesi / norvegesi | Oslo
NP | Nepal | nepalese / nepalese / nepalesi / nepalesi | Kathmandu; Katmandu
NR | Nauru | nauruano / nauruana / nauruani / nauruane | Yaren
NZ | Nuova Zelanda | neozelandese / neozelandese / neozelandesi / neozelandesi; neo-zelandese / neo-zelandese / neo-zelandesi / neo-zelandesi | Wellington | Beehive
OM | Oman; Sultanato dell'Oman; Sultanato di Oman | omanita / omanita / omaniti / omanite | Mascate; Muscat
PA | Panama; Panamá; Repubblica di Panama | panamense / panamense / panamensi / panamensi; panamegno / panamegna / panamegni / panamegne | Città di Panama; Panama City
PE | Perù; Repubblica del Perù | peruviano / peruviana / peruviani / peruviane | Lima | Palazzo Pizarro; Torre Tagle
PF | Polinesia Francese | polinesiano / polinesiana / polinesiani / polinesiane | Papeete
PG | Papua Nuova Guinea; Papua-Nuova Guinea | papuano / papuana / papuani / papuane; papuaso / papuasa / papuasi / papuase | Port Moresby
PH | Filippine; Repubblica delle Filippine | filippino / filippina / filippini / filippine | Manila | Malacañang; Palazzo Malacañang; Malacanang
PK | Pakistan; Repubblica islamica del Pakistan | pakistano / pakistana / pakistani / pakistane; pachistano / pachistana / pachistani / pachistane | Islamabad
PL | Polonia; Repubblica di Polonia | polacco / polacca / polacchi / polacche | Varsavia | Palazzo Belweder; Belweder
PR | Porto Rico; Portorico | portoricano / portoricana / portoricani / portoricane | San Juan
PS | Palestina; Stato di Palestina; Stato palestinese; Territori palestinesi | palestinese / palestinese / palestinesi / palestinesi | Ramallah; Gerusalemme Est | Mukata; Muqata; Muqataa
PT | Portogallo; Repubblica portoghese | portoghese / portoghese / portoghesi / portoghesi; lusitano / lusitana / lusitani / lusitane | Lisbona | São Bento; Palazzo di Belém; Necessidades; Palácio de Belém
PW | Palau | palauano / palauana / palauani / palauane | Ngerulmud
PY | Paraguay; Repubblica del Paraguay | paraguaiano / paraguaiana / paraguaiani / paraguaiane; paraguayano / paraguayana / paraguayani / paraguayane | Asunción; Asuncion | Palacio de López
QA | Qatar; Stato del Qatar | qatariota / qatariota / qatarioti / qatariote; qatarino / qatarina / qatarini / qatarine; qatariano / qatariana / qatariani / qatariane; catariota / catariota / catarioti / catariote; qatarense / qatarense / qatarensi / qatarensi | Doha | Amiri Diwan
RE | Réunion; La Réunion |  | Saint-Denis della Réunion
RO | Romania | romeno / romena / romeni / romene; rumeno / rumena / rumeni / rumene | Bucarest | Palazzo Cotroceni; Cotroceni; Palazzo Victoria
RS | Serbia; Repubblica di Serbia | serbo / serba / serbi / serbe | Belgrado | Palazzo Serbia
RU | Russia; Federazione russa | russo / russa / russi / russe | Mosca | Cremlino; Piazza Smolenskaja; Piazza Smolenskaya; Smolenskaja
RW | Ruanda; Rwanda; Repubblica del Ruanda | ruandese / ruandese / ruandesi / ruandesi; rwandese / rwandese / rwandesi / rwandesi | Kigali
SA | Arabia Saudita; Regno saudita; Arabia; Regno dell'Arabia Saudita; Regno d'Arabia Saudita | saudita / saudita / sauditi / saudite; arabo-saudita / arabo-saudita / arabo-sauditi / arabo-saudite | Riad; Riyad; Riyadh; Ryad | Al-Yamamah
SB | Isole Salomone; Salomone | salomonese / salomonese / salomonesi / salomonesi | Honiara
SC | Seychelles | seicellese / seicellese / seicellesi / seicellesi; seychellese / seychellese / seychellesi / seychellesi | Victoria
SD | Sudan | sudanese / sudanese / sudanesi / sudanesi | Khartoum; Khartum; Kartum; Port Sudan
SE | Svezia; Regno di Svezia | svedese / svedese / svedesi / svedesi | Stoccolma | Rosenbad; Palazzo Rosenbad
SG | Singapore; Repubblica di Singapore | singaporiano / singaporiana / singaporiani / singaporiane; singaporeano / singaporeana / singaporeani / singaporeane | Singapore | Istana
SI | Slovenia; Repubblica di Slovenia | sloveno / slovena / sloveni / slovene | Lubiana
SJ | Svalbard |  | Longyearbyen
SK | Slovacchia; Repubblica slovacca | slovacco / slovacca / slovacchi / slovacche | Bratislava
SL | Sierra Leone | sierraleonese / sierraleonese / sierraleonesi / sierraleonesi | Freetown
SM | San Marino; Repubblica di San Marino | sammarinese / sammarinese / sammarinesi / sammarinesi | San Marino
SN | Senegal; Repubblica del Senegal | senegalese / senegalese / senegalesi / senegalesi | Dakar
SO | Somalia; Repubblica federale di Somalia; Repubblica di Somalia | somalo / somala / somali / somale | Mogadiscio | Villa Somalia
SR | Suriname | surinamese / surinamese / surinamesi / surinamesi | Paramaribo
SS | Sud Sudan; Sudan del Sud; Sud-Sudan; Sudsudan | sudsudanese / sudsudanese / sudsudanesi / sudsudanesi; sud-sudanese / sud-sudanese / sud-sudanesi / sud-sudanesi; sud sudanese / sud sudanese / sud sudanesi / sud sudanesi | Giuba; Juba
ST | São Tomé e Príncipe; Sao Tomé e Principe; Sao Tome e Principe; São Tomé | saotomense / saotomense / saotomensi / saotomensi | São Tomé
SV | El Salvador | salvadoregno / salvadoregna / salvadoregni / salvadoregne | San Salvador
SY | Siria; Repubblica araba siriana | siriano / siriana / siriani / siriane | Damasco | Palazzo del Popolo
SZ | Eswatini; Swaziland | swazi / swazi / swazi / swazi | Mbabane
TC | Isole Turks e Caicos |  | Cockburn Town
TD | Ciad; Chad; Repubblica del Ciad | ciadiano / ciadiana / ciadiani / ciadiane | N'Djamena
TG | Togo | togolese / togolese / togolesi / togolesi | Lomé
TH | Thailandia; Tailandia; Regno di Thailandia | thailandese / thailandese / thailandesi / thailandesi; tailandese / tailandese / tailandesi / tailandesi; thai / thai / thai / thai | Bangkok
TJ | Tagikistan; Tajikistan; Tagichistan; Repubblica del Tagikistan | tagiko / tagika / tagiki / tagike; tagico / tagica / tagichi / tagiche; tagicco / tagicca / tagicchi / tagicche | Dushanbe
TL | Timor Est; Timor-Leste; Timor Orientale | timorese / timorese / timoresi / timoresi | Dili
TM | Turkmenistan | turkmeno / turkmena / turkmeni / turkmene; turcomanno / turcomanna / turcomanni / turcomanne | Ashgabat
TN | Tunisia; Repubblica tunisina; Repubblica di Tunisia | tunisino / tunisina / tunisini / tunisine | Tunisi | Palazzo di Cartagine
TO | Tonga | tongano / tongana / tongani / tongane | Nuku'alofa
TR | Turchia; Türkiye; Turkiye; Repubblica di Turchia; Repubblica turca | turco / turca / turchi / turche | Ankara | Sublime Porta; Beştepe; Bestepe; Palazzo di Bestepe
TT | Trinidad e Tobago; Trinidad | trinidadiano / trinidadiana / trinidadiani / trinidadiane | Port of Spain
TV | Tuvalu | tuvaluano / tuvaluana / tuvaluani / tuvaluane | Funafuti
TW | Taiwan; Formosa; Repubblica di Cina | taiwanese / taiwanese / taiwanesi / taiwanesi | Taipei
TZ | Tanzania | tanzaniano / tanzaniana / tanzaniani / tanzaniane | Dodoma; Dar es Salaam
UA | Ucraina | ucraino / ucraina / ucraini / ucraine | Kiev; Kyiv; Kyïv | Bankova; Palazzo Mariinskij; Palazzo Mariinsky; Mariinsky; Verkhovna Rada
UG | Uganda; Repubblica dell'Uganda | ugandese / ugandese / ugandesi / ugandesi | Kampala
US | Stati Uniti; States; Usa; Stati Uniti d'America; U.S.A.; U.S.; America; United States | statunitense / statunitense / statunitensi / statunitensi; americano / americana / americani / americane; nordamericano / nordamericana / nordamericani / nordamericane; yankee / yankee / yankee / yankee | Washington; Washington D.C.; Washington DC | Casa Bianca; Pentagono; Foggy Bottom; Capitol Hill; Campidoglio americano; White House; Studio Ovale; Sala Ovale; Langley
UY | Uruguay; Repubblica orientale dell'Uruguay | uruguaiano / uruguaiana / uruguaiani / uruguaiane; uruguayano / uruguayana / uruguayani / uruguayane | Montevideo | Torre Ejecutiva
UZ | Uzbekistan; Repubblica dell'Uzbekistan | uzbeko / uzbeka / uzbeki / uzbeke; uzbeco / uzbeca / uzbechi / uzbeche | Tashkent
VA | Città del Vaticano; Vaticano; Santa Sede; Stato della Città del Vaticano; Stato Vaticano | vaticano / vaticana / vaticani / vaticane; pontificio / pontificia / pontifici / pontificie | Città del Vaticano | Sacri Palazzi; Oltretevere; Palazzo Apostolico
VC | Saint Vincent e Grenadine; Saint Vincent | sanvincentino / sanvincentina / sanvincentini / sanvincentine | Kingstown
VE | Venezuela; Repubblica bolivariana del Venezuela | venezuelano / venezuelana / venezuelani / venezuelane; bolivariano / bolivariana / bolivariani / bolivariane | Caracas | Miraflores; Palazzo di Miraflores; Palazzo Miraflores
VG | Isole Vergini Britanniche |  | Road Town
VI | Isole Vergini Americane |  | Charlotte Amalie
VN | Vietnam; Viet Nam; Repubblica socialista del Vietnam | vietnamita / vietnamita / vietnamiti / vietnamite | Hanoi
VU | Vanuatu | vanuatuano / vanuatuana / vanuatuani / vanuatuane | Port Vila
WS | Samoa | samoano / samoana / samoani / samoane | Apia
XK | Kosovo; Repubblica del Kosovo | kosovaro / kosovara / kosovari / kosovare; kossovaro / kossovara / kossovari / kossovare | Pristina; Priština
YE | Yemen; Repubblica dello Yemen | yemenita / yemenita / yemeniti / yemenite | Sana'a; Sanaa; Aden | Palazzo di Maashiq
YT | Mayotte |  | Mamoudzou
ZA | Sudafrica; Sud Africa; Repubblica sudafricana | sudafricano / sudafricana / sudafricani / sudafricane; sud-africano / sud-africana / sud-africani / sud-africane | Pretoria; Città del Capo | Union Buildings
ZM | Zambia; Repubblica dello Zambia | zambiano / zambiana / zambiani / zambiane | Lusaka
ZW | Zimbabwe | zimbabwese / zimbabwese / zimbabwesi / zimbabwesi; zimbabwano / zimbabwana / zimbabwani / zimbabwane; zimbabwiano / zimbabwiana / zimbabwiani / zimbabwiane; zimbabweano / zimbabweana / zimbabweani / zimbabweane | Harare
`
  .trim()
  .split("\n")
  .map(state);

/** First elements of compound adjectives that are no adjective by themselves: "italo-francese", "sino-indiano". */
export const COMPOUND_PREFIXES: Readonly<Record<string, string>> = {
  afgano: "AF",
  anglo: "GB",
  austro: "AT",
  belgo: "BE",
  euro: "EU",
  franco: "FR",
  germano: "DE",
  indo: "IN",
  israelo: "IL",
  italo: "IT",
  nippo: "JP",
  ispano: "ES",
  luso: "PT",
  magiaro: "HU",
  serbo: "RS",
  sino: "CN",
  siro: "SY",
  somalo: "SO",
  svizzero: "CH",
  yemeno: "YE",
};

/** What an adjective of nationality says; `gender` is `x` where the form serves both ("francese"). */
export interface Demonym {
  readonly code: string;
  readonly plural: boolean;
  readonly gender: "m" | "f" | "x";
}

function demonymOf(code: string, forms: Adjective, at: number): Demonym {
  const plural = at > 1;
  const both = plural ? forms[2] === forms[3] : forms[0] === forms[1];
  return { code, plural, gender: both ? "x" : at % 2 ? "f" : "m" };
}

const namedStates = (states: readonly State[]): (readonly [string, State])[] =>
  states.flatMap((state) => state.names.map((name) => [name, state] as const));

let names: LazyPhrases<State, State> | undefined;
/** Every name of every state, keyed on `norm`: the reader checks the capital. Built once. */
export const stateNames = (): LazyPhrases<State, State> =>
  (names ??= LazyPhrases.of("norm", namedStates, STATES, ({ names: all }) => all));

const demonymsOf = ({ code, adjectives: sets }: State): (readonly [string, Demonym])[] =>
  sets.flatMap((forms) => forms.map((form, at) => [form, demonymOf(code, forms, at)] as const));

let adjectives: LazyPhrases<Demonym, State> | undefined;
/** Every form of every adjective; "congolese" is the larger Congo. Built once. */
export const demonyms = (): LazyPhrases<Demonym, State> =>
  (adjectives ??= LazyPhrases.of(
    "norm",
    (states) => states.flatMap(demonymsOf),
    STATES,
    ({ adjectives: sets }) => sets.flat(),
  ));

let codes: ReadonlyMap<string, State> | undefined;
/** The state of an ISO code, or undefined. */
export function stateOf(code: string): State | undefined {
  codes ??= new Map(STATES.map((state) => [state.code, state]));
  return codes.get(code);
}
