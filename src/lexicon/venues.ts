import { tokenize } from "../text/token.js";
import { CITY_ROWS } from "./cities.js";
import { STATES } from "./states.js";

/**
 * Buildings in which officials meet: names, the usual one first; city; state
 * (ISO 3166-1 alpha-2). Made by hand for this project, MIT.
 */
export const VENUE_ROWS = `
Farnesina;Palazzo della Farnesina|Roma|IT
Palazzo Chigi|Roma|IT
Quirinale;Palazzo del Quirinale|Roma|IT
Viminale;Palazzo del Viminale|Roma|IT
Montecitorio;Palazzo Montecitorio;Palazzo di Montecitorio|Roma|IT
Palazzo Madama|Roma|IT
Palazzo Giustiniani|Roma|IT
Palazzo Marini|Roma|IT
Palazzo Baracchini|Roma|IT
Palazzo Grazioli|Roma|IT
Palazzo Piacentini|Roma|IT
Palazzo Venezia|Roma|IT
Palazzo Barberini|Roma|IT
Palazzo Farnese|Roma|IT
Palazzo Borromeo|Roma|IT
Palazzo Margherita|Roma|IT
Villa Taverna|Roma|IT
Villa Madama|Roma|IT
Villa Doria Pamphilj;Villa Doria Pamphili;Villa Pamphilj;Villa Pamphili;Casino dell'Algardi;Casina Algardi|Roma|IT
Villa Borghese|Roma|IT
Villa Lubin|Roma|IT
Villa Wolkonsky|Roma|IT
Villa Grandi|Roma|IT
Campidoglio|Roma|IT
Palazzo Valentini|Roma|IT
Palazzo dei Conservatori|Roma|IT
Palazzo della Consulta|Roma|IT
Palazzo dei Marescialli|Roma|IT
Castel Porziano;Tenuta di Castelporziano;Castelporziano|Roma|IT
Altare della Patria;Vittoriano|Roma|IT
Fosse Ardeatine|Roma|IT
Nazareno|Roma|IT
Colosseo|Roma|IT
Fontana di Trevi|Roma|IT
Circo Massimo|Roma|IT
Stadio Olimpico;Olimpico|Roma|IT
Nuvola di Fuksas;La Nuvola|Roma|IT
Auditorium della Conciliazione|Roma|IT
Galleria Borghese|Roma|IT
Rebibbia|Roma|IT
Regina Coeli|Roma|IT
Gemelli;Policlinico Gemelli|Roma|IT
Forte Braschi|Roma|IT
Palazzo Marino|Milano|IT
Palazzo Lombardia|Milano|IT
Palazzo Pirelli;Pirellone|Milano|IT
Palazzo Reale di Milano|Milano|IT
Palazzo Mezzanotte|Milano|IT
Teatro alla Scala;La Scala|Milano|IT
San Siro|Milano|IT
San Vittore|Milano|IT
Duomo di Milano|Milano|IT
Villa San Martino|Arcore|IT
Villa La Certosa;Villa Certosa|Porto Rotondo|IT
Villa d'Este|Cernobbio|IT
Villa Erba|Cernobbio|IT
Villa Rosebery|Napoli|IT
Palazzo San Giacomo|Napoli|IT
Maschio Angioino|Napoli|IT
Poggioreale|Napoli|IT
Palazzo Vecchio|Firenze|IT
Fortezza da Basso|Firenze|IT
Uffizi;Galleria degli Uffizi|Firenze|IT
Palazzo Strozzi Sacrati|Firenze|IT
Palazzo Ducale di Genova|Genova|IT
Palazzo Tursi|Genova|IT
Palazzo dei Normanni|Palermo|IT
Palazzo d'Orléans|Palermo|IT
Palazzo Civico di Torino|Torino|IT
Lingotto|Torino|IT
Venaria;Reggia di Venaria|Venaria Reale|IT
Reggia di Caserta|Caserta|IT
Palazzo d'Accursio|Bologna|IT
Arena di Verona|Verona|IT
Ca' Farsetti|Venezia|IT
Isola di San Giorgio|Venezia|IT
Fondazione Cini|Venezia|IT
Villa Pisani|Stra|IT
Castello di Miramare;Miramare|Trieste|IT
Castello di Racconigi|Racconigi|IT
Teatro antico di Taormina|Taormina|IT
Palazzo Apostolico|Città del Vaticano|VA
Casa Santa Marta;Santa Marta vaticana;Domus Sanctae Marthae|Città del Vaticano|VA
Cappella Sistina;Sistina|Città del Vaticano|VA
Aula Paolo VI;Aula Nervi|Città del Vaticano|VA
Basilica di San Pietro;San Pietro|Città del Vaticano|VA
Piazza San Pietro|Città del Vaticano|VA
Sala Clementina|Città del Vaticano|VA
Sala Regia|Città del Vaticano|VA
Musei Vaticani|Città del Vaticano|VA
Palazzo di Vetro|New York|US
Palazzo delle Nazioni;Palais des Nations|Ginevra|CH
Casa Bianca;White House|Washington|US
Studio Ovale;Sala Ovale;Oval Office|Washington|US
Giardino delle Rose;Rose Garden|Washington|US
Ala Ovest;West Wing|Washington|US
Blair House|Washington|US
Situation Room|Washington|US
Campidoglio degli Stati Uniti;Campidoglio Usa;Capitol Hill|Washington|US
Pentagono|Washington|US
Joint Base Andrews;Base Andrews;Base aerea di Andrews|Camp Springs|US
Kennedy Center|Washington|US
Walter Reed|Bethesda|US
Arlington National Cemetery;Cimitero di Arlington|Arlington|US
Base Elmendorf-Richardson;Joint Base Elmendorf-Richardson;Elmendorf-Richardson;Base di Elmendorf-Richardson|Anchorage|US
Camp Lejeune|Jacksonville|US
Fort Bragg|Fayetteville|US
Waldorf Astoria|New York|US
Lotte Palace|New York|US
Lotte New York Palace|New York|US
Madison Square Garden|New York|US
Eliseo;Palazzo dell'Eliseo|Parigi|FR
Matignon;Hôtel Matignon;Palazzo Matignon|Parigi|FR
Quai d'Orsay|Parigi|FR
Palais Bourbon;Palazzo Borbone|Parigi|FR
Reggia di Versailles;Castello di Versailles|Versailles|FR
Castello di Rambouillet|Rambouillet|FR
Notre-Dame;Notre Dame|Parigi|FR
Louvre|Parigi|FR
Grand Palais|Parigi|FR
Palais de l'Europe;Palazzo d'Europa|Strasburgo|FR
Tour Eiffel;Torre Eiffel|Parigi|FR
Downing Street;Numero 10 di Downing Street|Londra|GB
Lancaster House|Londra|GB
Buckingham Palace;Palazzo di Buckingham|Londra|GB
Castello di Windsor|Windsor|GB
St James's Palace;Saint James Palace|Londra|GB
Palazzo di Westminster;Westminster Hall|Londra|GB
Abbazia di Westminster;Westminster Abbey|Londra|GB
Blenheim Palace|Woodstock|GB
Castello di Balmoral|Ballater|GB
Castello di Edimburgo|Edimburgo|GB
Castello di Leeds|Maidstone|GB
Hillsborough Castle;Castello di Hillsborough|Hillsborough|GB
Stormont|Belfast|GB
Castello di Dublino|Dublino|IE
Farmleigh|Dublino|IE
Cancelleria federale;Cancelleria di Berlino|Berlino|DE
Castello di Bellevue;Bellevue;Palazzo Bellevue|Berlino|DE
Villa Borsig|Berlino|DE
Reichstag|Berlino|DE
Porta di Brandeburgo|Berlino|DE
Bayerischer Hof|Monaco di Baviera|DE
Petersberg|Bonn|DE
Base di Ramstein|Ramstein|DE
Cremlino|Mosca|RU
Piazza Rossa|Mosca|RU
Palazzo di Costantino;Palazzo Konstantinovsky|San Pietroburgo|RU
Bocharov Ruchey;Bocharov Ruchej|Sochi|RU
Palazzo Mariinskij;Palazzo Mariinsky;Mariinsky Palace|Kiev|UA
Maidan;Piazza Maidan|Kiev|UA
Monastero di San Michele|Kiev|UA
Palazzo dell'Indipendenza|Minsk|BY
Castello di Praga|Praga|CZ
Palazzo Czernin|Praga|CZ
Palazzo Presidenziale di Varsavia|Varsavia|PL
Belweder;Palazzo Belweder|Varsavia|PL
Castello reale di Varsavia|Varsavia|PL
Hofburg|Vienna|AT
Palazzo Coburg;Palais Coburg|Vienna|AT
Ballhausplatz|Vienna|AT
Vienna International Centre;Vienna International Center|Vienna|AT
Monastero dei Carmelitani|Budapest|HU
Palazzo Sándor|Budapest|HU
Palazzo Europa;Europa Building|Bruxelles|BE
Berlaymont;Palazzo Berlaymont|Bruxelles|BE
Justus Lipsius;Palazzo Justus Lipsius|Bruxelles|BE
Palazzo d'Egmont;Palazzo Egmont|Bruxelles|BE
Castello di Laeken|Bruxelles|BE
Alden Biesen;Castello di Alden Biesen|Bilzen|BE
Palazzo della Pace|L'Aia|NL
Binnenhof|L'Aia|NL
World Forum|L'Aia|NL
Huis ten Bosch|L'Aia|NL
Palazzo Federale|Berna|CH
Villa La Grange|Ginevra|CH
Hotel Intercontinental di Ginevra;Intercontinental di Ginevra|Ginevra|CH
Beau-Rivage Palace;Beau Rivage Palace|Losanna|CH
Palazzo della Moncloa;Moncloa;La Moncloa|Madrid|ES
Palazzo della Zarzuela;Zarzuela|Madrid|ES
Palazzo reale di Madrid;Palazzo Reale di Madrid|Madrid|ES
Ifema|Madrid|ES
Palazzo di Belém;Palacio de Belém|Lisbona|PT
Palazzo di São Bento;São Bento|Lisbona|PT
Palazzo Maximos;Villa Maximos;Megaro Maximou|Atene|GR
Zappeion|Atene|GR
Palazzo Amalienborg;Amalienborg|Copenaghen|DK
Christiansborg|Copenaghen|DK
Marienborg|Kongens Lyngby|DK
Bella Center|Copenaghen|DK
Rosenbad|Stoccolma|SE
Harpsund|Flen|SE
Palazzo presidenziale di Helsinki|Helsinki|FI
Kultaranta|Naantali|FI
Palazzo Cotroceni;Cotroceni|Bucarest|RO
Palazzo del Parlamento di Bucarest|Bucarest|RO
Castello di Brdo|Kranj|SI
Palazzo Serbia|Belgrado|RS
Palazzo di Topkapi;Topkapi|Istanbul|TR
Palazzo Dolmabahçe;Palazzo di Dolmabahçe;Dolmabahçe;Dolmabahce;Palazzo Dolmabahce;Palazzo di Dolmabahce|Istanbul|TR
Palazzo Ciragan;Palazzo Çırağan;Ciragan;Çırağan|Istanbul|TR
Palazzo di Vahdettin;Vahdettin|Istanbul|TR
Santa Sofia|Istanbul|TR
Fanar|Istanbul|TR
Bestepe;Beştepe;Palazzo di Bestepe|Ankara|TR
Mausoleo di Ataturk;Anıtkabir;Anitkabir|Ankara|TR
Knesset|Gerusalemme|IL
Muro del Pianto;Muro Occidentale|Gerusalemme|IL
Spianata delle Moschee;Monte del Tempio|Gerusalemme|IL
Al-Aqsa;Moschea di Al-Aqsa|Gerusalemme|IL
Santo Sepolcro|Gerusalemme|IL
Yad Vashem|Gerusalemme|IL
King David;Hotel King David;King David Hotel|Gerusalemme|IL
Muqata;Mukata;Muqataa|Ramallah|PS
Palazzo di Al-Yamamah;Al-Yamamah;Palazzo Al-Yamamah;Palazzo di Al Yamamah|Riad|SA
Palazzo di Diriyah|Riad|SA
Ritz-Carlton di Riad;Ritz-Carlton di Riyad|Riad|SA
Palazzo di al-Salam;Palazzo al-Salam|Gedda|SA
Qasr Al Watan;Qasr al-Watan|Abu Dhabi|AE
Qasr Al Shati|Abu Dhabi|AE
Amiri Diwan;Palazzo Lusail;Palazzo di Lusail|Doha|QA
Sheraton di Doha|Doha|QA
Palazzo Bayan;Palazzo di Bayan|Kuwait City|KW
Palazzo al-Alam;Palazzo di al-Alam|Mascate|OM
Palazzo al-Husseiniya;Palazzo Husseiniya;Palazzo di Husseiniya|Amman|JO
Palazzo Raghadan|Amman|JO
Palazzo di Ittihadiya;Ittihadiya;Palazzo Ittihadiya;Palazzo al-Ittihadiya|Il Cairo|EG
Palazzo di Baabda;Baabda|Beirut|LB
Gran Serraglio|Beirut|LB
Ain el-Tineh;Ain al-Tineh|Beirut|LB
Palazzo del Popolo|Damasco|SY
Palazzo della Repubblica|Baghdad|IQ
Zona Verde;Green Zone|Baghdad|IQ
Palazzo Saadabad;Palazzo di Saadabad;Saadabad|Teheran|IR
Palazzo di Cartagine|Cartagine|TN
Palazzo della Kasbah|Tunisi|TN
El Mouradia;Palazzo di El Mouradia|Algeri|DZ
Palazzo di Rabat|Rabat|MA
Aso Rock;Aso Villa|Abuja|NG
Villa Somalia|Mogadiscio|SO
Union Buildings|Pretoria|ZA
Zhongnanhai|Pechino|CN
Grande Sala del Popolo;Grande Palazzo del Popolo;Sala del Popolo;Grande Sala del popolo;Sala grande del popolo|Pechino|CN
Diaoyutai;Foresteria di Diaoyutai|Pechino|CN
Tienanmen;Piazza Tienanmen;Piazza Tiananmen;Tiananmen|Pechino|CN
Città Proibita|Pechino|CN
Tempio del Cielo|Pechino|CN
Kantei|Tokyo|JP
Palazzo Akasaka;Akasaka|Tokyo|JP
Palazzo imperiale di Tokyo|Tokyo|JP
Casa Blu;Blue House|Seul|KR
Casa della Pace;Peace House;Casa della pace|Panmunjom|KR
Hyderabad House;Casa di Hyderabad|Nuova Delhi|IN
Rashtrapati Bhavan;Rashtrapati Bhawan|Nuova Delhi|IN
Palazzo Akorda;Akorda|Astana|KZ
Palazzo Kuksaroy;Kuksaroy|Tashkent|UZ
Palazzo dell'Indipendenza di Astana|Astana|KZ
Palazzo Merdeka;Istana Merdeka|Giacarta|ID
Palazzo Malacañang;Malacañang;Malacanang|Manila|PH
Shangri-La di Singapore;Hotel Shangri-La|Singapore|SG
Capella;Hotel Capella|Singapore|SG
Hotel Metropole;Metropole|Hanoi|VN
Planalto;Palazzo del Planalto|Brasilia|BR
Itamaraty;Palazzo Itamaraty|Brasilia|BR
Alvorada;Palazzo Alvorada|Brasilia|BR
Casa Rosada|Buenos Aires|AR
Quinta de Olivos;Residenza di Olivos|Buenos Aires|AR
La Moneda;Palazzo della Moneda|Santiago del Cile|CL
Miraflores;Palazzo di Miraflores;Palazzo Miraflores|Caracas|VE
Casa de Nariño;Palazzo Nariño|Bogotà|CO
Palacio Nacional|Città del Messico|MX
Carondelet;Palazzo di Carondelet|Quito|EC
Malpensa;Aeroporto di Malpensa|Milano|IT
Linate;Aeroporto di Linate|Milano|IT
Orio al Serio|Bergamo|IT
Capodichino|Napoli|IT
Ciampino;Aeroporto di Ciampino|Roma|IT
Leonardo da Vinci di Fiumicino|Roma|IT
Heathrow|Londra|GB
Gatwick|Londra|GB
Stansted|Londra|GB
Charles de Gaulle di Parigi|Parigi|FR
Orly|Parigi|FR
Sheremetyevo;Šeremet'evo|Mosca|RU
Domodedovo|Mosca|RU
Vnukovo|Mosca|RU
Esenboga;Esenboğa|Ankara|TR
Ben Gurion|Tel Aviv|IL
Mezzeh|Damasco|SY
Guantanamo|Guantanamo|CU
Abu Ghraib|Baghdad|IQ
Alcatraz|San Francisco|US
Evin|Teheran|IR
`;

/**
 * Other seats of states, parties and bodies that stand for their city where one is received in
 * them, but that are no venue of their own: names; city; state. The seats of `STATES` that are
 * in neither table stand in their state's capital. Made by hand for this project, MIT.
 */
export const SEAT_ROWS = `
Colle|Roma|IT
largo del Nazareno;via del Nazareno;sede del Nazareno|Roma|IT
Palazzo San Macuto;San Macuto|Roma|IT
Palazzo Koch|Roma|IT
Palazzo Spada|Roma|IT
Presidenza del Consiglio;Camera dei deputati;Senato della Repubblica|Roma|IT
Consulta;Cassazione;Palazzaccio|Roma|IT
via Arenula;via XX Settembre|Roma|IT
Palazzo Aeronautica;Palazzo Marina|Roma|IT
via Bellerio|Milano|IT
Vaticano;Santa Sede;Santa Marta;Oltretevere;Sacri Palazzi;Segreteria di Stato vaticana;Terza Loggia|Città del Vaticano|VA
Castel Gandolfo;Villa Barberini|Castel Gandolfo|IT
Dipartimento di Stato;State Department;Foggy Bottom;Dipartimento della Difesa;Dipartimento della Guerra;Dipartimento del Tesoro;Dipartimento di Giustizia|Washington|US
Congresso Usa;Congresso americano;Congresso degli Stati Uniti;Senato Usa;Senato americano;Camera dei rappresentanti;Campidoglio americano|Washington|US
Old Executive Office Building;Eisenhower Executive Office Building;Naval Observatory|Washington|US
Langley|McLean|US
Mar-a-Lago|Palm Beach|US
Trump Tower|New York|US
Assemblea generale dell'Onu;sede dell'Onu;sede delle Nazioni Unite;quartier generale dell'Onu|New York|US
Bercy;Place Beauvau;Hôtel de Brienne;Palais de l'Élysée;Palazzo del Lussemburgo|Parigi|FR
Numero 10;Number 10;10 Downing Street;Downing Street 10;Numero Dieci;Clarence House;Chatham House;Westminster;Whitehall|Londra|GB
Chequers|Ellesborough|GB
Cancelleria;Cancelleria tedesca;Bundeskanzleramt;Bundestag;Bundesrat;Auswärtiges Amt;Willy-Brandt-Haus;Konrad-Adenauer-Haus|Berlino|DE
Schloss Bellevue|Berlino|DE
Cancelleria austriaca;Cancelleria di Vienna|Vienna|AT
Duma;Duma di Stato;Consiglio della Federazione|Mosca|RU
Verkhovna Rada;Rada|Kiev|UA
Congreso;Congreso de los Diputados;Palacio de Santa Cruz;Palacio de la Moncloa|Madrid|ES
Quartier generale della Nato;Quartier generale Nato;sede della Nato;Palazzo Charlemagne|Bruxelles|BE
Eurotower|Francoforte sul Meno|DE
Kirya|Tel Aviv|IL
Beit Aghion|Gerusalemme|IL
Sublime Porta|Istanbul|TR
Palazzo di Maashiq|Aden|YE
Lok Sabha|Nuova Delhi|IN
Sejm|Varsavia|PL
Riksdag|Stoccolma|SE
Folketing|Copenaghen|DK
Storting|Oslo|NO
Majlis|Teheran|IR
`;

/** The city and state (ISO 3166-1 alpha-2) in which a building or institution stands, with the city's GeoNames id where `CITY_ROWS` has it. */
export interface Seat {
  readonly city: string;
  readonly country: string;
  readonly geonames?: number;
}

/** Words that lead up to a name: "alla Farnesina", "presso la Casa Bianca", "all'Eliseo". */
const LEADING = new Set(
  (
    "a ad da in di presso il lo la i gli le l' al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle " +
    "nel nello nella nell' nei negli nelle del dello della dell' dei degli delle sul sulla sull' verso"
  ).split(" "),
);

/** The key of a name with as many of its first words left out as `LEADING` has, none first. */
function keysOf(name: string): string[] {
  const words = tokenize(name)
    .filter((token) => token.kind !== "mark")
    .map((token) => token.fold);
  const keys = [words.join(" ")];
  for (let from = 1; from < words.length && LEADING.has(words[from - 1] as string); from++)
    keys.push(words.slice(from).join(" "));
  return keys;
}

function identifiers(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of CITY_ROWS.trim().split("\n")) {
    const [names = "", country = "", id] = row.split("|");
    for (const name of names.split(";")) found.set(`${country} ${name}`, Number(id));
  }
  return found;
}

let built: ReadonlyMap<string, Seat> | undefined;
function seats(): ReadonlyMap<string, Seat> {
  if (built) return built;
  const found = new Map<string, Seat>();
  const ids = identifiers();
  const add = (names: readonly string[], city: string, country: string): void => {
    const geonames = ids.get(`${country} ${city}`);
    for (const key of names.flatMap(keysOf))
      if (!found.has(key)) found.set(key, { city, country, ...(geonames !== undefined && { geonames }) });
  };
  for (const row of `${VENUE_ROWS.trim()}\n${SEAT_ROWS.trim()}`.split("\n")) {
    const [names = "", city = "", country = ""] = row.split("|");
    add(names.split(";"), city, country);
  }
  for (const { government, capital, code } of STATES) if (capital) add(government, capital, code);
  return (built = found);
}

/**
 * Where a building or institution stands, by its name as written, whatever its case and accents, with or
 * without the words that lead up to it: "alla Farnesina", "Palazzo Chigi"; undefined for a name no table has.
 */
export function seatOf(name: string): Seat | undefined {
  for (const key of keysOf(name)) {
    const seat = seats().get(key);
    if (seat) return seat;
  }
  return undefined;
}
