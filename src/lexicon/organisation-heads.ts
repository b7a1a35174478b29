const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** What an organ named by a common noun is; `alone`: its bare noun counts as a mention of one. */
export interface Head {
  readonly type:
    | "government"
    | "ministry"
    | "parliament"
    | "body"
    | "court"
    | "agency"
    | "other"
    | "church"
    | "party"
    | "union"
    | "company"
    | "media"
    | "team"
    | "armed_group";
  readonly alone?: "lower" | "capital";
}

/**
 * Organs of a state that take its adjective or name: "il ⟦governo tedesco⟧", "la ⟦Corte suprema degli Stati
 * Uniti⟧", "la ⟦Difesa israeliana⟧". Keys as printed, a capital where one is needed. Made by hand, MIT.
 */
export const STATE_ORGANS: Readonly<Record<string, Head>> = {
  governo: { type: "government", alone: "lower" },
  esecutivo: { type: "government", alone: "capital" },
  presidenza: { type: "government" },
  amministrazione: { type: "government" },
  cancelleria: { type: "government" },
  diplomazia: { type: "ministry" },
  giunta: { type: "government" },
  regime: { type: "government" },
  "casa reale": { type: "government" },
  ambasciata: { type: "ministry", alone: "capital" },
  consolato: { type: "ministry", alone: "capital" },
  "consolato generale": { type: "ministry" },
  "rappresentanza permanente": { type: "ministry" },
  "segreteria di stato": { type: "ministry" },
  "dipartimento di stato": { type: "ministry" },
  parlamento: { type: "parliament", alone: "capital" },
  Senato: { type: "parliament", alone: "capital" },
  Camera: { type: "parliament", alone: "capital" },
  Congresso: { type: "parliament" },
  "Assemblea nazionale": { type: "parliament", alone: "capital" },
  "Camera alta": { type: "parliament" },
  "Camera bassa": { type: "parliament" },
  esercito: { type: "body", alone: "lower" },
  polizia: { type: "body", alone: "lower" },
  aviazione: { type: "body" },
  aeronautica: { type: "body" },
  marina: { type: "body" },
  "marina militare": { type: "body" },
  "forze armate": { type: "body" },
  "guardia costiera": { type: "body" },
  "guardia nazionale": { type: "body" },
  "guardia di frontiera": { type: "body" },
  intelligence: { type: "body" },
  "servizi segreti": { type: "body" },
  "servizi di sicurezza": { type: "body" },
  "stato maggiore": { type: "body" },
  "forze di sicurezza": { type: "body" },
  "forze di difesa": { type: "body" },
  "forze speciali": { type: "body" },
  "banca centrale": { type: "body" },
  "Banca centrale": { type: "body", alone: "capital" },
  "corte suprema": { type: "court" },
  "Corte suprema": { type: "court", alone: "capital" },
  "corte costituzionale": { type: "court" },
  "Corte costituzionale": { type: "court", alone: "capital" },
  "alta corte": { type: "court" },
  "procura generale": { type: "court" },
  "conferenza episcopale": { type: "church" },
  "protezione civile": { type: "body" },
  "croce rossa": { type: "other" },
  Difesa: { type: "ministry" },
  Esteri: { type: "ministry" },
  Interni: { type: "ministry" },
  Tesoro: { type: "ministry" },
  "agenzia spaziale": { type: "body" },
  "televisione di stato": { type: "media" },
  "tv di stato": { type: "media" },
  "agenzia di stampa": { type: "agency" },
  "consiglio di sicurezza nazionale": { type: "government" },
  "consiglio per la sicurezza nazionale": { type: "government" },
  "consiglio nazionale di sicurezza": { type: "government" },
  "consiglio provinciale": { type: "body", alone: "lower" },
  "giunta comunale": { type: "body", alone: "lower" },
  "polizia municipale": { type: "body", alone: "lower" },
  "ufficio presidenziale": { type: "government" },
  "corpo diplomatico": { type: "ministry" },
  "consiglio comunale": { type: "body", alone: "lower" },
  "consiglio regionale": { type: "body", alone: "lower" },
  "giunta regionale": { type: "body", alone: "lower" },
  "giunta provinciale": { type: "body", alone: "lower" },
  "giunta militare": { type: "government", alone: "lower" },
  "squadra mobile": { type: "body", alone: "lower" },
  "vigili urbani": { type: "body", alone: "lower" },
  "polizia locale": { type: "body", alone: "lower" },
  forze: { type: "body" },
  nazionale: { type: "team" },
  Nazionale: { type: "team", alone: "capital" },
  "Nazionale azzurra": { type: "team", alone: "capital" },
  "tribunale speciale": { type: "court", alone: "lower" },
  "corte marziale": { type: "court", alone: "capital" },
  "Corte rivoluzionaria": { type: "court", alone: "capital" },
  "Corte suprema di cassazione": { type: "court", alone: "capital" },
  Corte: { type: "court", alone: "capital" },
  Chiesa: { type: "church", alone: "capital" },
};

/** Portfolios that stand for their ministry with a capital, but not after a title: "ministro della Difesa". */
export const BARE_PORTFOLIOS: ReadonlySet<string> = set("difesa esteri interni tesoro");

/** Titles before a portfolio. */
export const PORTFOLIO_TITLES: ReadonlySet<string> = set(`
  ministro ministra ministri ministre viceministro viceministra sottosegretario sottosegretaria sottosegretari segretario segretaria
  commissario commissione consigliere responsabile portavoce capo affari ministero dipartimento
`);

/** Offices behind which an organisation is followed by the name of who holds them: "il ⟦presidente⟧ della Camera Fico". */
export const GOVERNED_BY_TITLES: ReadonlySet<string> = set(`
  presidente presidentessa vicepresidente presidenti vicepresidenti segretario segretaria vicesegretario vicesegretaria leader capo capogruppo
  coordinatore coordinatrice portavoce governatore governatrice direttore direttrice commissario commissaria comandante deputato deputata
  senatore senatrice eurodeputato eurodeputata esponente fondatore fondatrice responsabile ambasciatore ambasciatrice delegato delegata sottosegretario
`);

/** Bodies that are told apart by who leads them: "un ministro del ⟦governo⟧ Conte" is of his government. */
export const LED_BODIES: ReadonlySet<string> = set("governo esecutivo gabinetto amministrazione giunta presidenza");

/** Adjectives and complements between an organ and its state: "il governo ⟦federale⟧ tedesco". */
export const ORGAN_ADJECTIVES: ReadonlySet<string> = set(`
  federale centrale provvisorio transitorio militare golpista regionale nazionale presidenziale statale generale permanente locale
  suprema supremo uscente transizione interim unità
`);

/** Heads of a ministry, which a portfolio follows: "ministero degli Esteri". */
export const MINISTRIES: ReadonlySet<string> = set("ministero dicastero dipartimento segretariato sottosegretariato");

/** Portfolios, folded; the first word of each is enough. */
export const PORTFOLIOS: ReadonlySet<string> = set(`
  esteri affari interni interno difesa giustizia economia finanze salute sanita istruzione lavoro cultura ambiente agricoltura
  trasporti infrastrutture commercio sviluppo imprese turismo energia sport transizione universita ricerca cooperazione tesoro
  guerra emergenze immigrazione intelligence informazione comunicazioni pubblica politiche sicurezza industria beni attivita
  innovazione famiglia disabilita riforme rapporti petrolio acqua pesca pari integrazione grazia digitale made protezione welfare
  merito esteri bilancio programmazione ecologia scienza tecnologia unificazione religione culto
`);

/** Words that go on with a portfolio: "Beni ⟦culturali⟧", "Sviluppo ⟦economico⟧", "Affari ⟦esteri⟧". */
export const PORTFOLIO_TAILS: ReadonlySet<string> = set(`
  esteri estere interni culturali economico economica sociali europei agricole forestali pubblica pubblici pubbliche amministrazione
  internazionale internazionali civile interna nazionale ecologica energetica produttive finanziari religiosi parlamentari regionali
  istruzione italy in sovranità alimentare mare ambientale sostenibili sostenibile militare industriale opportunità politiche sociale
`);

/**
 * Institutions that a name or place completes: "⟦università di Pavia⟧", "⟦ospedale San Raffaele⟧". Keys as
 * printed, a capital where one is needed. Made by hand, MIT.
 */
export const NAMED_INSTITUTIONS: Readonly<Record<string, Head>> = {
  università: { type: "other" },
  ateneo: { type: "other" },
  politecnico: { type: "other" },
  Tar: { type: "court" },
  Comune: { type: "body", alone: "capital" },
  Regione: { type: "body", alone: "capital" },
  diocesi: { type: "church" },
  arcidiocesi: { type: "church" },
  fondazione: { type: "other" },
  istituto: { type: "other" },
  accademia: { type: "other" },
  banca: { type: "company" },
  Banca: { type: "company" },
  Banco: { type: "company" },
  Cassa: { type: "company" },
  Associazione: { type: "other" },
  associazione: { type: "other" },
  Federazione: { type: "other" },
  Confederazione: { type: "union" },
  Comitato: { type: "other" },
  comitato: { type: "other" },
  Commissione: { type: "body" },
  Osservatorio: { type: "other" },
  Agenzia: { type: "body" },
  Partito: { type: "party" },
  Movimento: { type: "party" },
  Fronte: { type: "party" },
  Alleanza: { type: "party" },
  Gruppo: { type: "company" },
  Camera: { type: "union" },
  Università: { type: "other" },
  Autorità: { type: "body" },
  Squadra: { type: "body" },
  Società: { type: "company" },
  Pallacanestro: { type: "team" },
  Dinamo: { type: "team" },
  Virtus: { type: "team" },
  Consorzio: { type: "company" },
  Unione: { type: "other" },
  Dipartimento: { type: "body" },
  Corpo: { type: "body" },
  Ente: { type: "body" },
  Consiglio: { type: "body" },
  Organizzazione: { type: "body" },
  Ferrovie: { type: "company" },
  Lega: { type: "other" },
  Loggia: { type: "other" },
  Radio: { type: "media" },
  radio: { type: "media" },
  Team: { type: "team" },
  Sindacato: { type: "union" },
  Polisportiva: { type: "team" },
  Gazzetta: { type: "media" },
  Giornale: { type: "media" },
  Corriere: { type: "media" },
  Coordinamento: { type: "other" },
  Brigate: { type: "armed_group" },
  Sinistra: { type: "party" },
  Rifondazione: { type: "party" },
  Democrazia: { type: "party" },
  Servizio: { type: "body" },
  Carabinieri: { type: "body", alone: "capital" },
  carabinieri: { type: "body", alone: "lower" },
  Esercito: { type: "body", alone: "capital" },
};

/** Of these, the ones that bear the names of people: "Fondazione Giorgio Cini". */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = set(
  "fondazione istituto accademia associazione liceo comitato osservatorio gruppo",
);

/** Authorities of a town, which their name takes in: "la ⟦procura di Milano⟧". */
export const LOCAL_AUTHORITIES: Readonly<Record<string, Head>> = {
  tribunale: { type: "court" },
  procura: { type: "court", alone: "lower" },
  questura: { type: "body", alone: "lower" },
  prefettura: { type: "body", alone: "lower" },
  "corte d'appello": { type: "court", alone: "capital" },
  "corte d'assise": { type: "court", alone: "capital" },
};

/** Adjectives that go on with a capitalised head: "Istituto ⟦nazionale⟧", "Partito ⟦liberale⟧". */
export const NAME_ADJECTIVES: ReadonlySet<string> = set(`
  nazionale internazionale europeo europea mondiale generale superiore supremo suprema centrale popolare democratico democratica
  socialista comunista liberale conservatore repubblicano radicale laburista islamico islamica socialdemocratico ecologista
  parlamentare militare cattolico cattolica ortodosso ortodossa cristiano rivoluzionario rivoluzionaria regionale provinciale
  comunale costituzionale federale monetario commerciale olimpico olimpica scientifico tecnico permanente organizzatore
  antimafia antitrust progressista nazionalista indipendentista separatista unito unita giovanile femminile sindacale industriale
`);

/** Last words of companies, schools and papers with a foreign name: "Lehman ⟦Brothers⟧", "Jakarta ⟦Post⟧". */
export const NAME_ENDS: Readonly<Record<string, Head["type"]>> = {
  spa: "company",
  srl: "company",
  inc: "company",
  corp: "company",
  corporation: "company",
  ltd: "company",
  gmbh: "company",
  plc: "company",
  group: "company",
  holding: "company",
  holdings: "company",
  bank: "company",
  airlines: "company",
  airways: "company",
  motors: "company",
  brothers: "company",
  industries: "company",
  technologies: "company",
  pharma: "company",
  energy: "company",
  partners: "company",
  capital: "company",
  university: "other",
  college: "other",
  institute: "other",
  foundation: "other",
  council: "other",
  association: "other",
  agency: "other",
  center: "other",
  centre: "other",
  society: "other",
  committee: "other",
  federation: "other",
  party: "party",
  union: "union",
  times: "media",
  post: "media",
  herald: "media",
  tribune: "media",
  journal: "media",
  gazette: "media",
  news: "media",
  tv: "media",
  zeitung: "media",
  shimbun: "media",
  express: "media",
  chronicle: "media",
  magazine: "media",
  records: "company",
  studios: "company",
  pictures: "company",
  entertainment: "company",
  calcio: "other",
  fc: "other",
  united: "other",
  league: "other",
  command: "other",
  office: "other",
  department: "other",
  commission: "other",
  organization: "other",
  organisation: "other",
  alliance: "other",
  team: "team",
  racing: "team",
  motor: "company",
  channel: "media",
  radio: "media",
  television: "media",
  network: "media",
  productions: "company",
  films: "company",
  systems: "company",
  software: "company",
  games: "company",
  research: "company",
  services: "company",
  international: "other",
  forces: "other",
  police: "other",
  academy: "other",
  school: "other",
  fund: "other",
  trust: "other",
  lines: "company",
  railways: "company",
  steel: "company",
  oil: "company",
  gas: "company",
  petroleum: "company",
  electric: "company",
  insurance: "company",
  army: "other",
  navy: "other",
};

/** First words of such names: "⟦Council⟧ of Europe", "⟦Air⟧ Malta", "⟦University⟧ of Leeds". */
export const NAME_HEADS: Readonly<Record<string, Head["type"]>> = {
  air: "company",
  team: "team",
  council: "other",
  university: "other",
  bank: "company",
  banco: "company",
  banque: "company",
  royal: "other",
  international: "other",
  national: "other",
  european: "other",
  american: "other",
  british: "other",
  united: "other",
  global: "other",
  federal: "other",
  association: "other",
  institut: "other",
  instituto: "other",
  universidad: "other",
  université: "other",
  radio: "media",
  parliamentary: "other",
  sporting: "team",
  real: "team",
  atletico: "team",
  athletic: "team",
  olympique: "team",
  dynamo: "team",
  dinamo: "team",
  spartak: "team",
  lokomotiv: "team",
  club: "team",
  partido: "party",
  parti: "party",
  front: "party",
};
