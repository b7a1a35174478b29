const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/**
 * Names of organisations that are also words, given names or surnames, folded: none at the
 * start of a sentence nor beside a given name. Made by hand for this project, MIT.
 */
export const ORGANISATION_WORDS: ReadonlySet<string> = set(`
  abi aman ania apple arci avio azione bundesrat canon cairo camorra caritas carrefour celtic chevron chiesa cittadella columbia coni conclave corte
  cortes cosco cub curia dem dia doge edison emergency emi entella eta fed fi fim ferrari ford generali gru hera iberia ikea inter intel ios ira isola
  iv kan laburisti lega lego libera lg lotta lukoil maga mehr mercedes mesa meta mit mse nas nazareno noe nova orange orano pam petra pis pri prada puma quad radicali rafael
  rangers red renew report rada roche ros saab sap sel sharp shell sir spa stellantis sumar sun tata terna thales tim tisza toro total
  vale verdi visa vox wagner williams wind zte zenit domani pti safran arabica generalitat congreso mur arm
`);

/** Plural nouns for a party's people, which name the party only after an article: "i Verdi", "dei Radicali". */
export const PARTY_PLURALS: ReadonlySet<string> = set(
  "verdi radicali laburisti dem talebani democratici volenterosi talibani gesuiti",
);

/** Words after "Lega", "Azione" that make another name of it. */
export const NOT_THE_PARTY: ReadonlySet<string> = set(`
  calcio serie pro nazionale dilettanti b italiana santa anseatica araba musulmana degli dei delle nazioni basket volley cattolica
  popolare penale civile parlamentare legale militare unitaria antidroga comune
`);

/** Words before the name of a paper that is also a word: "a Repubblica", "sul Tempo", "il quotidiano Libero". */
export const PRESS_CUES: ReadonlySet<string> = set(`
  a su sul sulla sull' al quotidiano giornale settimanale mensile agenzia testata rivista sito portale emittente rete tv televisione
  canale radio social piattaforma programma trasmissione tabloid magazine telefonica direttore
`);

/** Verbs of telling after the name of a paper: "Bild scrive", "riporta Repubblica". */
export const PRESS_VERBS: ReadonlySet<string> = set(`
  scrive scrivono riporta riferisce rivela titola racconta cita citata pubblica spiega informa precisa aggiunge sostiene segnala anticipa
  riportato riferito scritto rivelato pubblicato citato
`);

/** Words of football and other sport that make a city's name with an article its club's: "il Napoli", "della Roma". */
export const SPORT_WORDS: ReadonlySet<string> = set(`
  gol calcio campionato calciatore calciatori allenatore tecnico partita partite squadra squadre rigore rigori scudetto serie coppa
  champions tifosi tifo derby portiere attaccante difensore centrocampista mister panchina arbitro classifica punti stadio
  retrocessione playoff amichevole girone trasferta mercato giocatore giocatori club biancocelesti giallorossi rossoneri nerazzurri
  bianconeri azzurri granata viola pareggio sconfitta vittoria
`);

/** Abbreviations that name no organisation. */
export const OTHER_ACRONYMS: ReadonlySet<string> = set(`
  tv dna rna hiv aids pil sms mms cd dvd iva adsl uv gps ia ai pm ceo ok pc hd led usb wifi covid sars ogm irpef imu tasi ires irap pnrr
  spid isee gmt cet utc wto ma il la le lo gli un una di del con per non che chi nel nella sono era video foto live diretta aggiornamento
  esclusiva leggi anche ore anni no si sos vip top mare roma rc cap iban pos suv gpl pir bot btp cct ipo opa lgbt lgbtq mln mld km kg hotel
  wmd icbm irbm uav fpv mlrs himars atacms patriot samp thaad fob cv pdf html http www url dj mvp formula gp f1 cfc ddl dl dpcm dpr dlgs
  tso rsa uci rem ecg tac acab nimby spqr spa srl snc onlus ong ngo pgm ufo led gtx rip vs jr iii
`);
