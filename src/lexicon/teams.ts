/**
 * Football clubs and a few other teams, as named by themselves. Made by hand for this project, MIT.
 */
export const TEAM_NAMES = `
Juventus;Juve;Inter;Milan;Ac Milan;AC Milan;As Roma;AS Roma;Ss Lazio;SS Lazio;Ssc Napoli;SSC Napoli;Fiorentina;Atalanta;Sampdoria;Samp;Genoa;Udinese;Sassuolo;Salernitana;Cremonese;Reggina;Ternana;Hellas Verona;Hellas;Chievo;ChievoVerona;Chievo Verona;Spezia Calcio;Triestina;Sambenedettese;Casertana;Virtus Entella;Entella;Südtirol calcio;Cittadella;Carpi calcio
Real Madrid;Barcellona Fc;Barça;Barca;Atletico Madrid;Atlético Madrid;Siviglia Fc;Real Sociedad;Athletic Bilbao;Espanyol;Villarreal
Manchester United;Manchester City;Chelsea;Arsenal;Liverpool Fc;Tottenham;Tottenham Hotspur;Everton;Newcastle United;Aston Villa;West Ham;Leeds United;Nottingham Forest
Bayern;Bayern Monaco;Borussia Dortmund;Borussia;Schalke 04;Schalke;Werder Brema;Bayer Leverkusen;Hertha Berlino;Amburgo Sv
Paris Saint-Germain;Psg;Olympique Marsiglia;Olympique Marseille;Olympique Lione;Olympique Lyonnais;Marsiglia Fc
Ajax;Psv;Psv Eindhoven;Feyenoord;Benfica;Sporting Lisbona;Porto Fc;Celtic;Celtic Glasgow;Rangers;Glasgow Rangers;Galatasaray;Fenerbahçe;Fenerbahce;Besiktas;Beşiktaş;Olympiacos;Olympiakos;Panathinaikos;Stella Rossa;Dinamo Zagabria;Dinamo Kiev;Dynamo Kiev;Shakhtar Donetsk;Shakhtar;Cska Mosca;Spartak Mosca;Zenit;Steaua Bucarest;Basilea Fc;Salisburgo Fc;Maccabi Tel Aviv;Maccabi Haifa;Boca Juniors;River Plate;Flamengo;Santos Fc;San Paolo Fc;Al Hilal;Al-Hilal;Al Nassr;Al-Nassr
Olimpia Milano;Virtus Bologna;Fortitudo Bologna;Montepaschi Siena;Benetton Treviso;Los Angeles Lakers;Lakers;Chicago Bulls;Boston Celtics;San Antonio Spurs;New York Yankees;Harlem Globetrotters;All Blacks
Scuderia Ferrari;Ferrari;McLaren;Red Bull Racing;Williams;Renault F1;Mercedes Gp;Toro Rosso;Luna Rossa;Alinghi
Alessandria Calcio;Arezzo Calcio;Cagliari Calcio;Calcio Catania;Cesena Calcio;Crotone Calcio;Novara Calcio;Ascoli Calcio;Brescia Calcio;Bologna Fc;Parma Calcio;Palermo Calcio;Us Palermo;Us Lecce;Genoa Cfc;Uc Sampdoria;Us Città di Palermo;Nocerina;Pro Vercelli;Pro Patria;Virtus Lanciano;AlbinoLeffe;Juve Stabia;Cavese;Turris;Pergolettese;Feralpisalò;Pordenone Calcio;Carrarese;Lucchese;Alma Juventus Fano;Fermana;Vis Pesaro;Giana Erminio;Pro Sesto;Lecco Calcio;Frosinone Calcio;Benevento Calcio;Cosenza Calcio;Reggiana;Messina Calcio;Fc Fc Juventus;Associazione Calcio Milan;Torino Fc;Torino Calcio;Perugia Calcio;Bari Calcio;Vicenza Calcio;Padova Calcio;Piacenza Calcio
Atlético de Madrid;Sevilla;Deportivo La Coruña;Real Betis;Betis;Celta Vigo;Osasuna;Rayo Vallecano;Racing Santander;Real Zaragoza;Real Valladolid;Levante Ud;Getafe Cf;Recreativo Huelva;Barcellona Femminile;Valencia Cf;Fc Barcelona;Fc Barcellona
Man United;Manchester Utd;Man City;Newcastle Utd;Blackburn Rovers;Bolton Wanderers;Wigan Athletic;Middlesbrough;Birmingham City;Norwich City;Stoke City;Swansea City;Hull City;Cardiff City;Leicester City;Crystal Palace;Queens Park Rangers;Charlton Athletic;Portsmouth Fc;West Bromwich Albion;West Bromwich;Wolverhampton Wanderers;Wolverhampton;Brighton & Hove Albion;Sheffield United;Sheffield Wednesday;Derby County;Ipswich Town;Fulham;Sunderland Afc;Brentford;Bournemouth;Hibernian;Heart of Midlothian;Dundee United
Bayern München;Borussia Mönchengladbach;Eintracht Francoforte;Stoccarda Vfb;Vfb Stoccarda;Wolfsburg Vfl;Vfl Wolfsburg;Hannover 96;Hoffenheim;Lipsia Rb;RB Lipsia;Mainz 05;Colonia Fc;Kaiserslautern Fck;Union Berlino;Werder;Hertha;Bayer 04
Olympique de Marseille;Girondins de Bordeaux;Girondins Bordeaux;Paris Saint Germain;Stade Rennais;As Monaco;Ogc Nizza;Auxerre;Montpellier Hsc;Stade Toulousain;Stade Français;Racing Métro
Az Alkmaar;Twente;Anderlecht;Standard Liegi;Club Brugge;Bruges Fc;Genk;Rapid Vienna;Austria Vienna;Sturm Graz;Young Boys;Grasshoppers;Sparta Praga;Slavia Praga;Viktoria Plzeň;Slovan Bratislava;Mšk Žilina;Ferencváros;Honvéd;Legia Varsavia;Wisla Cracovia;Lech Poznań;Stella Rossa Belgrado;Partizan Belgrado;Partizan;Hajduk Spalato;Hajduk;Rijeka Hnk;Olimpija Lubiana;Maribor Nk;Levski Sofia;Cska Sofia;Ludogorets;Cluj Cfr;Cfr Cluj;Dinamo Bucarest;Aek Atene;Paok;Paok Salonicco;Apoel;Apoel Nicosia;Apollon Limassol;Trabzonspor;Basaksehir;Bursaspor;Lokomotiv Mosca;Dinamo Mosca;Rubin Kazan;Krasnodar Fk;Anzhi;Metalist Kharkiv;Dnipro Dnipropetrovsk;Bate Borisov;Sheriff Tiraspol;Qarabag;Astana Fc;Rosenborg;Malmö Ff;Aik Solna;Copenaghen Fc;Brøndby;Brondby;Sporting Cp;Sporting Braga;Braga Sc;Fc Porto;Shamrock Rovers
Independiente;Racing Avellaneda;Vélez Sarsfield;Newell's Old Boys;Rosario Central;Corinthians;Palmeiras;Fluminense;Botafogo;Vasco da Gama;Cruzeiro;Atlético Mineiro;Grêmio;Chapecoense;Peñarol;Colo-Colo;Colo Colo;Atlético Nacional;Millonarios;América de Cali;Ldu Quito;Cerro Porteño;Chivas;Cruz Azul;Club América;Al Ahly;Al-Ahly;Zamalek;Raja Casablanca;Wydad Casablanca;Espérance Tunisi;Tp Mazembe;Al Ittihad;Al-Ittihad;Al Sadd;Urawa Red Diamonds;Gamba Osaka;Kashima Antlers;Guangzhou Evergrande;Los Angeles Galaxy;La Galaxy;Inter Miami;New York City Fc;Seattle Sounders;Toronto Fc
Atlanta Hawks;Brooklyn Nets;New Jersey Nets;Charlotte Hornets;Charlotte Bobcats;Cleveland Cavaliers;Dallas Mavericks;Denver Nuggets;Detroit Pistons;Golden State Warriors;Houston Rockets;Indiana Pacers;Los Angeles Clippers;Memphis Grizzlies;Miami Heat;Milwaukee Bucks;Minnesota Timberwolves;New Orleans Pelicans;New Orleans Hornets;New York Knicks;Knicks;Oklahoma City Thunder;Orlando Magic;Philadelphia 76ers;Phoenix Suns;Portland Trail Blazers;Sacramento Kings;Seattle Supersonics;Toronto Raptors;Utah Jazz;Washington Wizards;Celtics
Arizona Diamondbacks;Atlanta Braves;Baltimore Orioles;Boston Red Sox;Red Sox;Chicago Cubs;Chicago White Sox;Cincinnati Reds;Cleveland Indians;Cleveland Guardians;Colorado Rockies;Detroit Tigers;Florida Marlins;Houston Astros;Kansas City Royals;Los Angeles Angels;Los Angeles Dodgers;Dodgers;Miami Marlins;Milwaukee Brewers;Minnesota Twins;New York Mets;Oakland Athletics;Philadelphia Phillies;Pittsburgh Pirates;San Diego Padres;San Francisco Giants;Seattle Mariners;St. Louis Cardinals;Tampa Bay Rays;Texas Rangers;Toronto Blue Jays;Washington Nationals;Yankees
Arizona Cardinals;Atlanta Falcons;Baltimore Ravens;Buffalo Bills;Carolina Panthers;Chicago Bears;Cincinnati Bengals;Cleveland Browns;Dallas Cowboys;Denver Broncos;Detroit Lions;Green Bay Packers;Houston Texans;Indianapolis Colts;Jacksonville Jaguars;Kansas City Chiefs;Las Vegas Raiders;Los Angeles Chargers;Los Angeles Rams;Miami Dolphins;Minnesota Vikings;New England Patriots;New Orleans Saints;New York Giants;New York Jets;Oakland Raiders;Philadelphia Eagles;Pittsburgh Steelers;San Diego Chargers;San Francisco 49ers;Seattle Seahawks;St. Louis Rams;Tampa Bay Buccaneers;Tennessee Titans;Washington Redskins
Anaheim Ducks;Boston Bruins;Buffalo Sabres;Calgary Flames;Carolina Hurricanes;Chicago Blackhawks;Colorado Avalanche;Columbus Blue Jackets;Dallas Stars;Detroit Red Wings;Edmonton Oilers;Florida Panthers;Los Angeles Kings;Minnesota Wild;Montreal Canadiens;Nashville Predators;New Jersey Devils;New York Islanders;New York Rangers;Ottawa Senators;Philadelphia Flyers;Pittsburgh Penguins;San Jose Sharks;St. Louis Blues;Tampa Bay Lightning;Toronto Maple Leafs;Vancouver Canucks;Vegas Golden Knights;Washington Capitals;Winnipeg Jets
Mens Sana Siena;Mens Sana;Pallacanestro Varese;Pallacanestro Cantù;Pallacanestro Treviso;Victoria Libertas Pesaro;Scavolini Pesaro;Lottomatica Roma;Virtus Roma;Armani Jeans Milano;Air Avellino;Dinamo Sassari;Reyer Venezia;Aquila Trento;Cska;Cska Basket;Maccabi;Maccabi Elite;Tau Vitoria;Baskonia;Efes Pilsen;Anadolu Efes;Žalgiris Kaunas;Itas Diatec Trentino;Trentino Volley;Lube Macerata;Sisley Treviso;Modena Volley;Copra Piacenza;Sir Safety Perugia;Volley Bergamo;Foppapedretti Bergamo;Asystel Novara;Pro Recco;Posillipo;Rari Nantes Savona;Amatori Lodi;Benetton Rugby;Rugby Rovigo;Petrarca Padova;Petrarca;Rugby Parma;Rugby Calvisano;Springboks;Wallabies;Pumas argentini;Ulster Rugby;Leinster Rugby;Munster Rugby
Scuderia Toro Rosso;AlphaTauri;Force India;Brawn Gp;Benetton F1;Lotus F1;Sauber;Bmw Sauber;Jordan Grand Prix;Minardi;Haas;Racing Point;Renault F1 Team;Toyota Racing;Super Aguri;Spyker F1;Red Bull Junior;Ducati Corse;Ducati Marlboro;Yamaha Racing;Fiat Yamaha;Repsol Honda;Gresini Racing;Honda Gresini;Pramac Racing;Rizla Suzuki;Lampre;Liquigas;Quick Step;Discovery Channel Team;Us Postal;T-Mobile Team;Csc Team;Saunier Duval;Rabobank Team;Mapei Team;Team Sky;Astana Team;Team New Zealand;Emirates Team New Zealand;Luna Rossa Challenge;Luna Rossa Prada Pirelli;Bmw Oracle;Oracle Team Usa;Mascalzone Latino;+39 Challenge;Desafio Espanol
Serie A;Serie B;Serie C;Serie C1;Serie D;Lega Pro;Premier League;Liga spagnola;La Liga;Bundesliga;Ligue 1;Eredivisie;Major League Soccer;Mls;Nba;Nfl;Nhl;Mlb;Major League Baseball;National Football League;National Hockey League;National Basketball Association
Fiamme Oro;Fiamme Gialle;Fiamme Azzurre;Forestale Sport;Centro Sportivo Carabinieri;Centro Sportivo Esercito
rossoneri;bianconeri;nerazzurri;giallorossi;biancocelesti;blucerchiati;rossoblù;biancazzurri;blaugrana;merengues
`;

/** Cities whose club bears their name, and the article that the club takes: "il Napoli" is a club, "Napoli" the city. */
export const CLUB_CITIES: Readonly<Record<string, string>> = {
  ancona: "l'",
  ascoli: "l'",
  avellino: "l'",
  bari: "il",
  benevento: "il",
  bologna: "il",
  brescia: "il",
  cagliari: "il",
  catania: "il",
  catanzaro: "il",
  cesena: "il",
  como: "il",
  cosenza: "il",
  cremona: "la",
  crotone: "il",
  empoli: "l'",
  foggia: "il",
  frosinone: "il",
  lazio: "la",
  lecce: "il",
  livorno: "il",
  mantova: "il",
  messina: "il",
  modena: "il",
  monza: "il",
  napoli: "il",
  novara: "il",
  padova: "il",
  palermo: "il",
  parma: "il",
  perugia: "il",
  pescara: "il",
  piacenza: "il",
  pisa: "il",
  roma: "la",
  siena: "il",
  spezia: "lo",
  torino: "il",
  toro: "il",
  treviso: "il",
  trapani: "il",
  venezia: "il",
  verona: "il",
  vicenza: "il",
  barcellona: "il",
  liverpool: "il",
  porto: "il",
  siviglia: "il",
  valencia: "il",
  marsiglia: "il",
  lione: "il",
  lilla: "il",
  monaco: "il",
  salisburgo: "il",
};
