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
