/**
 * Parties, unions and movements: code (short name in capitals, never a state's), state,
 * type, names. Made by hand for this project, MIT.
 */
export const PARTY_ROWS = `
PD|IT|party|Pd;Partito democratico;Partito Democratico;PD;Dem;Nazareno
LEGA|IT|party|Lega Nord;LN;Carroccio;Lega Salvini;Lega per Salvini premier;Lega;Lega Lombarda;Liga Veneta
FORZAITALIA|IT|party|Forza Italia;FI;Fi;Pdl;PDL;PdL;Popolo della Libertà;Popolo della libertà;Il Popolo della Libertà
FDI|IT|party|Fratelli d'Italia;FdI;Fdi;Alleanza nazionale;Alleanza Nazionale;Movimento sociale italiano;Movimento Sociale Italiano;Msi;AN
M5S|IT|party|Movimento 5 Stelle;M5s;M5S;Movimento Cinque Stelle;Movimento 5 stelle;Movimento cinque stelle;5 Stelle;Cinque Stelle
AZIONE|IT|party|Azione
IV|IT|party|Italia viva;Italia Viva;IV;Iv
AVS|IT|party|Avs;AVS;Alleanza Verdi e Sinistra;Alleanza Verdi Sinistra;Alleanza Verdi-Sinistra;Sinistra italiana;Sinistra Italiana;Europa verde;Europa Verde;Verdi;Sel;Sinistra Ecologia Libertà;Leu;Liberi e uguali;Liberi e Uguali
PIUEUROPA|IT|party|+Europa;Più Europa
UDC|IT|party|Udc;Unione di centro;Unione di Centro;Ccd
NM|IT|party|Noi moderati;Noi Moderati
PRC|IT|party|Rifondazione comunista;Rifondazione Comunista;Rifondazione;Prc;Partito della Rifondazione Comunista
PCI|IT|party|Pci;Partito comunista italiano;Partito Comunista Italiano;Pds;Democratici di sinistra;Democratici di Sinistra;DS;Ds;Comunisti italiani;Comunisti Italiani;Pdci
DC|IT|party|Democrazia cristiana;Democrazia Cristiana;DC
PSI|IT|party|Partito socialista italiano;Partito Socialista Italiano;PSI;Psi
MARGHERITA|IT|party|La Margherita
ULIVO|IT|party|L'Ulivo;Ulivo
IDV|IT|party|Italia dei valori;Italia dei Valori;Idv
UDEUR|IT|party|Udeur;Popolari-Udeur
RADICALI|IT|party|Radicali italiani;Radicali Italiani;Radicali;Partito radicale;Partito Radicale;Rosa nel Pugno
SVP|IT|party|Svp;Südtiroler Volkspartei
PAP|IT|party|Potere al popolo;Potere al Popolo
FN|IT|party|Forza Nuova;Forza nuova;CasaPound;Casapound
SCELTACIVICA|IT|party|Scelta civica;Scelta Civica;SC
NCD|IT|party|Nuovo centrodestra;Nuovo Centrodestra;Ncd
CDL|IT|party|Casa delle Libertà;Casa delle libertà
PLI|IT|party|Partito liberale italiano;Partito Liberale Italiano;Pri;Partito repubblicano italiano
CGIL|IT|union|Cgil
CISL|IT|union|Cisl
UIL|IT|union|Uil
UGL|IT|union|Ugl
FIOM|IT|union|Fiom;Fiom-Cgil
FIM|IT|union|Fim-Cisl;FIM
UILM|IT|union|Uilm
USB|IT|union|Usb;Cobas;Cub;Si Cobas
FILT|IT|union|Filt;Filt-Cgil;Fit-Cisl;Uiltrasporti;Filcams;Flai;Spi-Cgil;Fp-Cgil
CONFINDUSTRIA|IT|union|Confindustria
CONFCOMMERCIO|IT|union|Confcommercio
CONFESERCENTI|IT|union|Confesercenti
CONFARTIGIANATO|IT|union|Confartigianato
CNA|IT|union|Cna
COLDIRETTI|IT|union|Coldiretti
CONFAGRICOLTURA|IT|union|Confagricoltura;Cia-Agricoltori
ABI|IT|union|Abi
ANIA|IT|union|Ania
FEDERMECCANICA|IT|union|Federmeccanica
LEGACOOP|IT|union|Legacoop;Confcooperative
CODACONS|IT|union|Codacons;Adusbef;Federconsumatori;Altroconsumo
CDU|DE|party|Cdu;Unione cristiano-democratica;Cdu-Csu;Cdu/Csu
CSU|DE|party|Csu
SPD|DE|party|Spd
AFD|DE|party|AfD;Afd;Alternative für Deutschland;Alternativa per la Germania
GRUENE|DE|party|Grünen;Bsw;Die Linke;Linke;Fdp
OEVP|AT|party|Övp;Oevp;Övp austriaca
FPOE|AT|party|Fpö;Fpoe;Spö
LIKUD|IL|party|Likud
KADIMA|IL|party|Kadima;Yesh Atid;Shas;Yisrael Beiteinu;Otzma Yehudit;Meretz
LABOUR|GB|party|Labour;Labour Party;Partito laburista;Laburisti
TORY|GB|party|Tory;Tories;Partito conservatore;Partito Conservatore
REFORM|GB|party|Reform Uk;Reform UK;Ukip;Lib Dem;Liberal Democratici
SNP|GB|party|Snp;Scottish National Party;Partito nazionale scozzese
SINNFEIN|IE|party|Sinn Fein;Sinn Féin;Fine Gael;Fianna Fáil;Fianna Fail
DUP|GB|party|Dup
DEMOCRATICI|US|party|Partito democratico Usa;Partito democratico americano;Democratic Party;Democratici americani
GOP|US|party|Partito repubblicano;Partito Repubblicano;Gop;GOP;Tea Party;Maga
RN|FR|party|Rassemblement National;Rassemblement national;Front National;Fronte nazionale;Fronte Nazionale;RN
LFI|FR|party|France Insoumise;La France Insoumise;La France insoumise
REPUBLICAINS|FR|party|Les Républicains;Ump;Républicains
RENAISSANCE|FR|party|En Marche;En Marche!;La République En Marche
PSF|FR|party|Partito socialista francese
PP|ES|party|Partido Popular;Partito popolare spagnolo;Partido Popular spagnolo;Partito Popolare spagnolo
PSOE|ES|party|Psoe
VOX|ES|party|Vox
PODEMOS|ES|party|Podemos;Sumar;Ciudadanos;Junts;Batasuna
FIDESZ|HU|party|Fidesz;Tisza;Jobbik
PIS|PL|party|Diritto e giustizia;Diritto e Giustizia;Pis polacco
PO|PL|party|Piattaforma civica;Piattaforma Civica;Solidarnosc;Solidarność
AKP|TR|party|Akp
CHP|TR|party|Chp
DEM|TR|party|Hdp;Mhp
SYRIZA|GR|party|Syriza;Nea Dimokratia;Nuova Democrazia;Nea Demokratia;Pasok;Alba dorata;Alba Dorata
RUSSIAUNITA|RU|party|Russia Unita;Russia unita
SERVOPOPOLO|UA|party|Servitore del Popolo;Servitore del popolo;Partito delle Regioni
BJP|IN|party|Bjp;Partito del Congresso
PPP|PK|party|Pti;Partito popolare pachistano;Lega musulmana
ANC|ZA|party|African National Congress;ANC;Anc;Zanu-Pf;Zanu-PF
PPE|EU|party|Ppe;Partito popolare europeo;Partito Popolare Europeo;Popolari europei
PSE|EU|party|Pse;Partito socialista europeo;Partito Socialista Europeo;S&D;Socialisti e democratici
ECR|EU|party|Ecr;Conservatori e riformisti;Conservatori e riformisti europei
RENEW|EU|party|Renew Europe;Renew
PATRIOTI|EU|party|Patrioti per l'Europa;Patrioti europei
FRATELLIMUSULMANI|EG|party|Fratelli musulmani;Fratelli Musulmani;Fratellanza musulmana;Fratellanza Musulmana
BAATH|SY|party|Baath;Partito Baath;partito Baath
KUOMINTANG|TW|party|Kuomintang
PSUV|VE|party|Psuv
PTB|BR|party|Partito dei lavoratori;Partito dei Lavoratori
KMERROSSI|KH|armed_group|Khmer rossi;Khmer Rossi
TIGRITAMIL|LK|armed_group|Tigri Tamil;Tigri tamil;Tigri per la liberazione del Tamil Eelam
COSANOSTRA|IT|other|Cosa Nostra;Cosa nostra;'Ndrangheta;'ndrangheta;Camorra;camorra;Sacra Corona Unita
KKK|US|other|Ku Klux Klan
POPOLARI|IT|party|Popolari Udeur;Popolari per l'Europa
FLI|IT|party|Fli;FLI;Futuro e Libertà;Futuro e Libertà per l'Italia
API|IT|party|Alleanza per l'Italia
DESTRA|IT|party|La Destra;Fiamma Tricolore
MPA|IT|party|MPA;Mpa;Movimento per l'Autonomia;Movimento per le autonomie
SDI|IT|party|Sdi;Socialisti democratici italiani
PCL|IT|party|Partito Comunista dei Lavoratori;Sinistra Critica
SEL|IT|party|SEL;Sinistra e Libertà;Sinistra Arcobaleno;Sinistra Democratica
FARE|IT|party|Fare per Fermare il Declino
PSDI|IT|party|Psdi;Partito socialdemocratico
PDA|IT|party|Partito d'Azione
PSIUP|IT|party|Psiup
PNF|IT|party|Partito nazionale fascista;Pnf
CAMBIAMO|IT|party|Cambiamo!;Coraggio Italia;Italexit
ARTUNO|IT|party|Articolo Uno;Mdp
NSDAP|DE|party|Nsdap;Partito nazista;Partito Nazionalsocialista
PCUS|RU|party|Pcus
LIBDEM|GB|party|Liberaldemocratici;Liberal Democratici britannici;Brexit Party;Partito verde britannico
LIBERALCA|CA|party|Partito liberale canadese;Bloc Québécois
LDP|JP|party|Partito liberaldemocratico;Partito liberal democratico;Jiminto
PRIMX|MX|party|Partido Revolucionario Institucional;Morena;Partido Acción Nacional
PTBR|BR|party|Partido dos Trabalhadores
PJAR|AR|party|Partito giustizialista;Partido Justicialista
IUES|ES|party|Izquierda Unida;Esquerra Republicana;Convergència i Unió;Partito nazionalista basco;Herri Batasuna
PVV|NL|party|Partito per la libertà;Vvd;Pvda
VLAAMS|BE|party|Vlaams Belang;Vlaams Blok
UDCCH|CH|party|Unione democratica di centro;Lega dei Ticinesi
MODEM|FR|party|Mouvement démocrate;Modem francese;Nouveau Parti anticapitaliste
MSZP|HU|party|Mszp
PZPR|PL|party|Samoobrona;Liga Polskich Rodzin
LDPR|RU|party|Ldpr;Partito comunista russo;Jabloko;Yabloko
NUR|KZ|party|Nur Otan
FISDZ|DZ|party|Fronte islamico di salvezza;Front de libération nationale
FRELIMO|MZ|party|Frelimo;Renamo
MPLA|AO|party|Mpla;Unita angolana
MDC|ZW|party|Movimento per il cambiamento democratico
NLD|MM|party|Lega nazionale per la democrazia
UMNO|MY|party|Umno
CGTFR|FR|union|Confédération générale du travail
SIULP|IT|union|Sindacato autonomo di polizia;Siulp;Coisp;Silp;Sap Polizia;Gilda degli insegnanti;Snals;Orsa;Orsa Ferrovie;Faisa;Anief;Udu;Unione degli Studenti;Rete degli Studenti
IMPRESE|IT|union|Assolombarda;Unindustria;Federalberghi;Fipe;Confapi;Confagri;Confedilizia;Federdistribuzione;Federfarma;Assobiotec;Assoturismo;Ance;Upa;Unioncamere;Anaao;Fimmg
`;

const ROWS = PARTY_ROWS.trim()
  .split("\n")
  .map((row) => row.split("|"));

/** Codes of parties, unions and associations. */
export const CLUBS: ReadonlySet<string> = new Set(ROWS.map(([code = ""]) => code));

/** Codes of the parties of the Republic. */
export const HOME_PARTIES: ReadonlySet<string> = new Set(
  ROWS.filter(([, state, type]) => state === "IT" && type === "party").map(([code = ""]) => code),
);
