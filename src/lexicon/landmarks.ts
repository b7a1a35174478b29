/**
 * Race tracks, stadiums, mountains and roads that news names by their bare name: the state's ISO 3166-1 alpha-2 code,
 * then the names, sorted; an asterisk marks a name that is also another word or a surname and needs a preposition or
 * an article before it. Public facts, written by hand for this project, MIT.
 */
export const LANDMARK_ROWS = `
AR|Aconcagua|Bombonera|Termas de Rio Hondo|Termas de Río Hondo
AT|Red Bull Ring|Streif
AU|Albert Park|Flemington*|Phillip Island
BE|Spa-Francorchamps|Zolder
BR|Corcovado|Interlagos|Maracana|Maracanã
CH|Cervino|Eiger|Monte Cervino
CZ|Masarykring
DE|Alexanderplatz|Allianz Arena|Checkpoint Charlie|Hockenheim|Muro di Berlino|Nürburgring|Sachsenring
EG|Piazza Tahrir|Valle dei Re
ES|Camp Nou|Jerez|Jerez de la Frontera|Montmeló|MotorLand Aragón|San Mamés|Santiago Bernabéu|Santiago de Compostela
FR|Alpe d'Huez|Bataclan|Champs-Elysées|Champs-Élysées|Galibier|Le Bourget|Le Castellet|Magny-Cours|Mont Ventoux|Parco dei Principi|Paul Ricard|Stade de France|Tourmalet
GB|Anfield|Big Ben|Brands Hatch|Craven Cottage|Donington Park|Goodison Park|Highbury|Loch Ness|Old Trafford|Silverstone|Stamford Bridge|Stonehenge|Trafalgar Square|Twickenham|Wembley|Wimbledon
GR|Olimpo*|Partenone
HU|Hungaroring
IT|Adamello|Amiata|Appia*|Appia Antica|Aurelia*|Autosole|Bisagno|Brennero|Casilina*|Cassia*|Castel Sant'Angelo|Cristoforo Colombo*|Dora Riparia|Fiumara*|Flaminia*|Fori Imperiali|Foro Italico|Gra*|Gran Paradiso|Gran Sasso|Grande Raccordo Anulare|Lambro|Marassi|Marmolada|Monte Cavo|Monviso|Mottarone|Mugello|Nera*|Nomentana*|Ombrone|Polcevera|Ponte Morandi|Prenestina*|Salaria*|Scala di Milano|Seriola*|Stelvio|Stivale*|Tagliamento|Termini*|Tiburtina*|Torre di Pisa|Tre Cime di Lavaredo|Valle dei Templi|Vallelunga|Velino*|Volturno|Zoncolan
JP|Fujiyama|Monte Fuji|Motegi|Suzuka
MY|Sepang
NL|Assen|Schiphol|Zandvoort
QA|Losail
RU|Lubjanka
TH|Buriram|Chang International Circuit
US|Area 51|Cape Canaveral|Capo Canaveral|Central Park|Daytona*|Empire State Building|Fifth Avenue|Flushing Meadows|Fort Knox|Grand Canyon|Indianapolis Motor Speedway|Kennedy Space Center|Laguna Seca|Las Vegas Strip|Monte Rushmore|Pearl Harbor|Quantico|Sing Sing|Statua della Libertà|Torri Gemelle|Twin Towers|World Trade Center|Yellowstone|Yosemite
`;
