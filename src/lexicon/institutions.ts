/**
 * State organs whose name says the state by itself: state (ISO 3166-1 alpha-2), type,
 * names. They stand for their state among the parties of a contact, courts and
 * police aside. Made by hand for this project, MIT.
 */
export const INSTITUTION_ROWS = `
IT|government|Palazzo Chigi;palazzo Chigi;Quirinale;Presidenza del Consiglio dei ministri;presidenza del Consiglio dei ministri;Presidenza del Consiglio;presidenza del Consiglio;Consiglio dei ministri;Consiglio dei Ministri;Cdm;Protezione civile;Protezione Civile;Presidenza della Repubblica;presidenza della Repubblica;Consiglio supremo di difesa
IT|ministry|Farnesina;Viminale;Mef;Mimit;Mase;Mit;Miur;Mise;Mibact;Masaf;Mur;Maeci;Ministero degli Affari esteri e della cooperazione internazionale
IT|parliament|Montecitorio;Palazzo Madama;palazzo Madama;Camera dei deputati;Camera dei Deputati;Senato della Repubblica;Parlamento italiano;Copasir;Commissione antimafia;commissione Antimafia;commissione parlamentare Antimafia;Vigilanza Rai;Commissione di Vigilanza Rai;Giunta per le autorizzazioni
IT|court|Consulta;Corte costituzionale italiana;Cassazione;Corte di cassazione;Corte di Cassazione;Csm;Consiglio superiore della magistratura;Consiglio Superiore della Magistratura;Anm;Associazione nazionale magistrati;Consiglio di Stato;Corte dei conti;Corte dei Conti;Tar del Lazio;Tar Lazio;Tar;Palazzo dei Marescialli
IT|body|Bankitalia;Banca d'Italia;Via Nazionale;Istat;Inps;Inail;Anac;Agcom;Agcm;Consob;Ivass;Aifa;Iss;Istituto superiore di sanità;Istituto Superiore di Sanità;Agenas;Agenzia delle Entrate;Agenzia delle entrate;Agenzia delle Dogane;Agenzia delle dogane;Aise;Aisi;Sismi;Sisde;Ingv;Enac;Enav;Ansv;Enea;Cnr;Cnel;Upb;Ragioneria generale dello Stato;Garante della privacy;Garante per la privacy;Agenzia spaziale italiana;Agenzia per la cybersicurezza nazionale;Agid;Invalsi;Ispra;Siae;Cdp;Cassa depositi e prestiti;Sace;Simest;Demanio;Dia;Direzione investigativa antimafia;Direzione nazionale antimafia;Dda;Direzione distrettuale antimafia;Ris dei carabinieri
IT|body|Guardia di finanza;Guardia di Finanza;Gdf;Guardia costiera;Guardia Costiera;Capitaneria di porto;Carabinieri;Arma dei carabinieri;Arma dei Carabinieri;Polizia di Stato;polizia di Stato;Polizia stradale;polizia stradale;Polizia postale;polizia postale;Polizia municipale;polizia municipale;Polizia penitenziaria;polizia penitenziaria;Vigili del fuoco;vigili del fuoco;Vigili del Fuoco;Corpo dei vigili del fuoco;Corpo nazionale dei vigili del fuoco;Digos;Nas dei carabinieri;Noe dei carabinieri;Ros;Gico;Marina militare italiana;Aeronautica militare;Aeronautica Militare;Esercito italiano;Stato maggiore della Difesa;Corpo forestale dello Stato;Corpo Forestale dello Stato;carabinieri
IT|other|Cei;Conferenza episcopale italiana;Accademia dei Lincei;Accademia della Crusca;Coni;Figc;Lega Calcio;Lega Serie A;Lega calcio;Fit;Ferrovie dello Stato;Anci;Conferenza delle Regioni;Conferenza Stato-Regioni;Ordine dei giornalisti;Fnsi;Treccani;Aci
VA|church|Santa Sede;Vaticano;Segreteria di Stato;segreteria di Stato vaticana;Segreteria di Stato vaticana;Sala stampa vaticana;Sala Stampa vaticana;Sala stampa della Santa Sede;Sala Stampa della Santa Sede;Curia romana;Curia;Oltretevere;Sacri Palazzi;Dicastero per la dottrina della fede;Congregazione per la dottrina della fede;Congregazione per la Dottrina della Fede;Ior;Gendarmeria vaticana;Guardia svizzera;Nunziatura apostolica;nunziatura apostolica;Conclave;Governatorato vaticano
XX|church|Chiesa cattolica;Chiesa anglicana;Chiesa ortodossa;Chiesa ortodossa russa;Chiesa ortodossa ucraina;Patriarcato di Mosca;Patriarcato ecumenico;Patriarcato di Costantinopoli;Opus Dei;Compagnia di Gesù;Gesuiti;Cavalieri di Malta;Ordine di Malta;Sovrano ordine di Malta
US|government|Casa Bianca;White House;Consiglio per la sicurezza nazionale americano;Nsc;Studio Ovale;amministrazione americana
US|ministry|Pentagono;Dipartimento di Stato;dipartimento di Stato;Foggy Bottom;Dipartimento della Difesa;dipartimento della Difesa;Dipartimento della Guerra;dipartimento della Guerra;Dipartimento del Tesoro;dipartimento del Tesoro;Dipartimento di Giustizia;dipartimento di Giustizia;Dipartimento della Giustizia;dipartimento della Giustizia;Dipartimento del Commercio;dipartimento del Commercio;Dipartimento dell'Energia;dipartimento dell'Energia;Dipartimento per la sicurezza interna;dipartimento per la Sicurezza interna;Dipartimento della Sicurezza interna;Homeland Security;State Department
US|parliament|Congresso Usa;Congresso degli Stati Uniti;Congresso americano;Congresso statunitense;Capitol Hill;Senato Usa;Senato americano;Camera Usa;Camera dei rappresentanti;Camera dei Rappresentanti
US|court|Corte Suprema degli Stati Uniti;Corte suprema Usa;Corte Suprema Usa;Corte suprema degli Stati Uniti;Corte Suprema americana
US|body|Cia;Fbi;Nsa;Fed;Federal Reserve;Usaid;Centcom;Africom;Eucom;Doge;Faa;Fda;Ntsb;Dea;Secret Service;Cdc;Marines;marines;Us Navy;Us Army;Us Air Force;Navy Seals;Delta Force;Noaa;Usgs;Darpa
RU|government|Cremlino;Consiglio di sicurezza russo;Roscosmos;Banca centrale russa
RU|parliament|Duma;Duma di Stato;Consiglio della Federazione
RU|body|Fsb;Gru;Svr;Kgb;Guardia nazionale russa;Rosgvardia;Flotta del Mar Nero;Flotta del Baltico
UA|government|Bankova;Ufficio presidenziale ucraino
UA|parliament|Verkhovna Rada;Rada;Rada suprema
UA|body|Sbu;Gur;Hur;Nabu;Sapo
FR|government|Eliseo;Matignon;Palazzo Matignon
FR|ministry|Quai d'Orsay;Bercy;Place Beauvau
FR|parliament|Assemblea nazionale francese;Assemblée nationale
FR|body|Dgse;Dgsi
GB|government|Downing Street;Whitehall;Number 10;Buckingham Palace;Corona britannica
GB|ministry|Foreign Office;Home Office;Fcdo;Ministry of Defence
GB|parliament|Westminster;Camera dei Comuni;Camera dei comuni;Camera dei Lord;Camera dei lord
GB|body|Scotland Yard;Mi6;Mi5;Bank of England;Gchq;Raf;Royal Navy
DE|government|Cancelleria tedesca;Bundeskanzleramt
DE|ministry|Auswärtiges Amt
DE|parliament|Bundestag;Bundesrat
DE|body|Bundesbank;Bundeswehr;Bnd;Bka;Bfv;Corte di Karlsruhe
IL|parliament|Knesset
IL|body|Mossad;Shin Bet;Shabak;Idf;Tsahal;Forze di difesa israeliane;Forze di Difesa israeliane;Aman;Cogat;Iron Dome
IR|body|Pasdaran;pasdaran;Guardiani della rivoluzione;Guardiani della Rivoluzione;Guardie della rivoluzione;Guardie rivoluzionarie;Irgc;Forza Quds;Forze Quds;Basij;Consiglio supremo per la sicurezza nazionale;Consiglio dei Guardiani
TR|government|Sublime Porta
TR|body|Mit turco;Afad
CN|government|Zhongnanhai;Consiglio di Stato cinese
CN|party|Partito comunista cinese;Partito Comunista Cinese;Pcc;Politburo
CN|parliament|Assemblea nazionale del popolo;Congresso nazionale del popolo;Assemblea nazionale del Popolo
CN|body|Esercito popolare di liberazione;Esercito Popolare di Liberazione;Mofcom
JP|government|Kantei
JP|parliament|Dieta giapponese
KR|government|Casa Blu
ES|government|Moncloa
ES|parliament|Cortes;Congreso;Generalitat;Generalitat catalana
BR|government|Planalto;Palazzo del Planalto
BR|ministry|Itamaraty
AR|government|Casa Rosada
CL|government|La Moneda
VE|government|Miraflores
PL|parliament|Sejm
IN|parliament|Lok Sabha
PK|body|Isi pachistano;Isi pakistano
EG|body|Gis egiziano
LB|body|Forze armate libanesi
SE|parliament|Riksdag
DK|parliament|Folketing
AT|parliament|Nationalrat
NO|parliament|Storting
CH|government|Consiglio federale svizzero;Consiglio federale;Dfae
IR|parliament|Majlis
XX|court|Corte costituzionale;Corte Costituzionale;Alta corte;Alta Corte;Tribunale supremo
`;
