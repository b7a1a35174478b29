/** Companies: state of the seat (ISO 3166-1 alpha-2), names. Made by hand for this project, MIT. */
export const COMPANY_ROWS = `
IT|Eni;Enel;Leonardo spa;Finmeccanica;Fincantieri;Poste Italiane;Poste italiane;Tim;Telecom Italia;Telecom;Trenitalia;Italo treno;Rfi;Alitalia;Ita Airways;ITA Airways;Snam;Terna;Saipem;Edison;A2a;Acea;Hera spa;Fiat;Fiat Chrysler;Fca;Stellantis;Iveco;Ferrari spa;Pirelli;Piaggio;Ducati;Luxottica;EssilorLuxottica;Barilla;Ferrero spa;Parmalat;Cirio;Unicredit;UniCredit;Intesa Sanpaolo;Intesa San Paolo;Monte dei Paschi;Monte dei Paschi di Siena;Mps;Banco Bpm;Bpm;Bper;Mediobanca;Generali;Assicurazioni Generali;Unipol;Capitalia;Bnl;Banca Intesa;Banca Etruria;Banca Popolare di Vicenza;Banca popolare di Vicenza;Veneto Banca;Carige;Ilva;Acciaierie d'Italia;Autostrade per l'Italia;Autostrade;Atlantia;Benetton;Impregilo;Webuild;Salini Impregilo;Astaldi;Thales Alenia Space;Avio spa;Piaggio Aerospace;Alenia;Agusta;AgustaWestland;Meridiana;Costa Crociere;Msc Crociere;Esselunga;Coop Italia;Prada;Gucci;Armani;Tod's;Borsa Italiana;Piazza Affari;Moby spa;Tirrenia;Lottomatica;Wind Tre;Fastweb;Eutelia;Omsa;ThyssenKrupp Italia;Whirlpool Emea;Wartsila
US|Boeing;Lockheed Martin;Raytheon;Northrop Grumman;General Electric;General Motors;Ford Motor;Chrysler;Tesla;SpaceX;Starlink;Apple;Microsoft;Google;Alphabet;Amazon;Meta Platforms;Netflix;Nvidia;Intel;Ibm;Oracle;OpenAI;Anthropic;Palantir;Uber;Airbnb;Goldman Sachs;JP Morgan;JPMorgan;Morgan Stanley;Citigroup;Bank of America;Lehman Brothers;Merrill Lynch;BlackRock;Blackstone;Kkr;Moody's;Standard & Poor's;Standard and Poor's;Fitch;S&P;ExxonMobil;Exxon;Exxon Mobil;Chevron;ConocoPhillips;Halliburton;Pfizer;Moderna;Johnson & Johnson;Merck;Coca-Cola;Coca Cola;PepsiCo;McDonald's;Starbucks;Nike;Disney;Walt Disney;Warner Bros;Walmart;Visa Inc;Mastercard;PayPal;Ebay;eBay;Yahoo;Yahoo!;Dell;Hewlett-Packard;Motorola;Cisco;Adobe;Mozilla;Aig;Fannie Mae;Freddie Mac;New York Stock Exchange;Nyse;Nasdaq;American Airlines;Delta Air Lines;United Airlines;Alcoa;Whirlpool;Monsanto;Blackwater;Napster;MySpace;AOL;Sony Pictures;Universal Music;Warner Music;xAI
RU|Gazprom;Rosneft;Lukoil;Rosatom;Sberbank;Novatek;Transneft;Aeroflot;Kaspersky;Yukos;Rosoboronexport;Vtb;Nord Stream;Nord Stream 2;Tatneft
DE|Volkswagen;Bmw;Mercedes;Mercedes-Benz;Daimler;Porsche;Audi;Opel;Siemens;Bayer;Basf;Sap;Deutsche Bank;Commerzbank;Lufthansa;Rheinmetall;ThyssenKrupp;Thyssenkrupp;Deutsche Bahn;Deutsche Telekom;BioNTech;Allianz;E.On;Uniper;Rwe;Adidas;Puma;Wirecard;Infineon
FR|Airbus;Total;TotalEnergies;Engie;Edf;Areva;Orano;Renault;Peugeot;Citroën;Citroen;Michelin;Air France;Air France-Klm;Bnp Paribas;Société Générale;Crédit Agricole;Axa;Lvmh;L'Oréal;Danone;Carrefour;Auchan;Vivendi;Orange;Alstom;Thales;Dassault;Safran;Naval Group;Sanofi;Lactalis;Eads;Arianespace;Alcatel;Charlie Hebdo
GB|Bp;Shell;Royal Dutch Shell;Hsbc;Barclays;Vodafone;British Airways;British Telecom;Rolls-Royce;Rolls Royce;Bae Systems;AstraZeneca;GlaxoSmithKline;Gsk;Unilever;Lloyds;Royal Bank of Scotland;Northern Rock;easyJet;EasyJet;Virgin Atlantic;London Stock Exchange;Jaguar;Land Rover;Arm Holdings;Emi
JP|Toyota;Honda;Nissan;Mitsubishi;Suzuki;Yamaha;Sony;Nintendo;Panasonic;Toshiba;Hitachi;Fujitsu;Canon;Sharp;Softbank;SoftBank;Tepco;Kawasaki Heavy Industries;Nomura;Nippon Steel
KR|Samsung;Hyundai;Kia Motors;Lg;Posco;Hanwha
CN|Huawei;Zte;Alibaba;Tencent;ByteDance;Xiaomi;Lenovo;Byd;Baidu;DeepSeek;PetroChina;Sinopec;Cnooc;Cosco;State Grid;Evergrande;Shein;Temu;Catl;Hikvision;ChemChina
TW|Tsmc;Foxconn
IN|Tata;Tata Steel;Infosys;Mittal;ArcelorMittal;Reliance;Air India
CH|Nestlé;Nestle;Novartis;Roche;Ubs;Credit Suisse;Glencore;Swissair;Swiss Re
NL|Philips;Asml;Heineken;Klm;Ing;Booking.com
SE|Ericsson;Volvo;Ikea;Saab;Spotify;Electrolux;Vattenfall;H&M
FI|Nokia
NO|Equinor;Statoil;Telenor
DK|Maersk;Novo Nordisk;Lego;Orsted
ES|Repsol;Telefonica;Telefónica;Banco Santander;Bbva;Iberia;Iberdrola;Endesa;Inditex;Vueling
AT|Omv;Red Bull;Raiffeisen
BE|Solvay;Euroclear;Fortis
IE|Ryanair;Aer Lingus
GR|Olympic Airways;Aegean Airlines
TR|Turkish Airlines;Baykar;Botas
IL|El Al;Elbit;Rafael;Nso;Nso Group;Teva
SA|Aramco;Saudi Aramco
QA|Qatar Airways;QatarEnergy
AE|Emirates;Etihad;Etihad Airways;Adnoc;Dp World
IR|Iran Air;Nioc;Mahan Air
DZ|Sonatrach
LY|Noc libica
NG|Nnpc
ZA|De Beers
BR|Petrobras;Embraer;Vale
MX|Pemex
VE|Pdvsa
AR|Ypf
UA|Naftogaz;Energoatom;Ukrenergo;Burisma
KZ|Kazmunaigas
AZ|Socar
CA|Bombardier;BlackBerry;Air Canada
AU|Qantas;Bhp;Rio Tinto
MY|Petronas;Malaysia Airlines
SG|Singapore Airlines
`;
