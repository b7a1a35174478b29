/**
 * Nouns for people who stand for a side without being named: "i negoziatori ucraini",
 * "la delegazione di Hamas", "la parte russa". Singular and plural, with their meaning:
 * `group` alone counts as a side only with a state or body beside it.
 * Source: hand-made.
 */
export const DELEGATIONS: ReadonlyMap<string, { readonly plural: boolean }> = new Map(
  Object.entries({
    delegazione: false,
    delegazioni: true,
    negoziatore: false,
    negoziatori: true,
    negoziatrice: false,
    rappresentante: false,
    rappresentanti: true,
    funzionario: false,
    funzionari: true,
    diplomatico: false,
    diplomatici: true,
    emissario: false,
    emissari: true,
    mediatore: false,
    mediatori: true,
    autorità: true,
    parte: false,
    controparte: false,
    squadra: false,
    squadre: true,
    team: false,
    inviati: true,
    leader: true,
    capi: true,
    presidenti: true,
    premier: true,
    ministri: true,
    esponenti: true,
    dirigenti: true,
    vertici: true,
    governo: false,
    governi: true,
    esecutivo: false,
    amministrazione: false,
    partner: true,
    alleati: true,
    paesi: true,
    omologhi: true,
    colleghi: true,
    responsabili: true,
    consiglieri: true,
    militari: true,
    generali: true,
    parlamentari: true,
    senatori: true,
    deputati: true,
    ministeri: true,
    diplomazia: false,
    diplomazie: true,
    presidenza: false,
    opposizione: false,
    "forze armate": true,
    "capi di stato": true,
    "capi di governo": true,
    "capi di stato e di governo": true,
    imprenditori: true,
    rappresentanza: false,
    reali: true,
    sovrani: true,
    ambasciatori: true,
    ribelli: true,
    insorti: true,
    guerriglieri: true,
    miliziani: true,
    combattenti: true,
  }).map(([word, plural]) => [word, { plural }]),
);

/** Those of them that stand for an armed group and for no state: "i ribelli dell'M23", "i miliziani di Hezbollah"; without its name they are a faction, or nobody's. */
export const FIGHTERS: ReadonlySet<string> = new Set("ribelli insorti guerriglieri miliziani combattenti".split(" "));

/** Those of them that hold an office, or speak for those who do: their journey abroad is one of their state. */
export const OFFICIAL: ReadonlySet<string> = new Set(
  (
    "delegazione delegazioni rappresentanza negoziatori mediatori emissari inviati funzionari diplomatici ministri senatori deputati parlamentari governo " +
    "militari generali ambasciatori consiglieri autorità"
  ).split(" "),
);

/** Teams of any kind, which speak for a state where the word behind says so: "la squadra negoziale", "un team di negoziatori". */
export const TEAMS: ReadonlySet<string> = new Set(["squadra", "squadre", "team"]);
export const OF_TALKS: ReadonlySet<string> = new Set(["negoziale", "negoziali", "diplomatica", "diplomatico"]);

/** Nouns for a government that are called by its head: "l'amministrazione Trump", "il governo Netanyahu". */
export const HEADED: ReadonlySet<string> = new Set([
  "amministrazione",
  "governo",
  "esecutivo",
  "gabinetto",
  "presidenza",
  "team",
]);

/** Whom representatives speak for, beside states and bodies: "i rappresentanti delle imprese". */
export const SOCIETY: ReadonlySet<string> = new Set(
  "imprese categoria commercianti agricoltori lavoratori associazioni studenti comunità regione regioni comuni partiti confessioni industriali aziende ong".split(
    " ",
  ),
);

/** Groups whose side is known without a complement: unions as a body, the members of the Union. */
export const GROUP_PARTIES: readonly (readonly [string, string])[] = [
  ["sindacati", "SINDACATI"],
  ["sigle sindacali", "SINDACATI"],
  ["associazioni sindacali", "SINDACATI"],
  ["organizzazioni sindacali", "SINDACATI"],
  ["confederazioni sindacali", "SINDACATI"],
  ["confederazioni", "SINDACATI"],
  ["parti sociali", "SINDACATI"],
  ["rappresentanti sindacali", "SINDACATI"],
  ["rappresentanze sindacali", "SINDACATI"],
  ["rappresentanti dei sindacati", "SINDACATI"],
  ["leader sindacali", "SINDACATI"],
  ["vertici sindacali", "SINDACATI"],
  ["leader dei sindacati", "SINDACATI"],
  ["presidenti di regione", "REGIONI"],
  ["presidenti delle regioni", "REGIONI"],
  ["rappresentanti delle regioni", "REGIONI"],
  ["rappresentanti di regioni", "REGIONI"],
  ["rappresentanti degli enti locali", "ENTI LOCALI"],
  ["associazioni datoriali", "IMPRESE"],
  ["associazioni imprenditoriali", "IMPRESE"],
  ["associazioni delle imprese", "IMPRESE"],
  ["opposizioni", "OPPOSIZIONI"],
  ["corpo diplomatico", "CORPO DIPLOMATICO"],
  ["corpo consolare", "CORPO CONSOLARE"],
  ["leader della maggioranza", "MAGGIORANZA"],
  ["capidelegazione", "CAPIDELEGAZIONE"],
  ["capidelegazione della maggioranza", "CAPIDELEGAZIONE"],
  ["capidelegazione di maggioranza", "CAPIDELEGAZIONE"],
  ["alleati di governo", "MAGGIORANZA"],
  ["alleati di maggioranza", "MAGGIORANZA"],
  ["leader di maggioranza", "MAGGIORANZA"],
  ["leader europei", "EU"],
  ["ventisette", "EU"],
  ["leader dell'unione", "EU"],
  ["leader dei ventisette", "EU"],
];

/** The government, of whatever state the text speaks of. */
export const GOVERNMENT = "GOVERNO";

/**
 * Factions that are a side by themselves behind an article or "tra", "con", "e": rebels, an opposition, a coalition;
 * and "il governo". Source: hand-made.
 */
export const FACTIONS: readonly (readonly [string, string])[] = [
  ["governo", GOVERNMENT],
  ["esecutivo", GOVERNMENT],
  ...["opposizione", "partiti di opposizione", "partiti d'opposizione", "forze di opposizione"].map(
    (words) => [words, "OPPOSIZIONI"] as const,
  ),
  ...["maggioranza", "partiti di maggioranza", "gruppi di maggioranza"].map((words) => [words, "MAGGIORANZA"] as const),
  ["centrodestra", "CENTRODESTRA"],
  ["centrosinistra", "CENTROSINISTRA"],
  ["unionisti", "UNIONISTI"],
  ["lealisti", "LEALISTI"],
  ["separatisti", "SEPARATISTI"],
  ["indipendentisti", "INDIPENDENTISTI"],
  ["golpisti", "GOLPISTI"],
  ...["ribelli", "insorti", "guerriglieri", "guerriglia"].map((words) => [words, "RIBELLI"] as const),
];

/** Codes of factions: each is of some state, and stands for none. */
export const FACTION_CODES: ReadonlySet<string> = new Set(FACTIONS.map(([, code]) => code));

/** Codes of unions: one by its name and all of them together are the same side. */
export const UNIONS: ReadonlySet<string> = new Set([
  "SINDACATI",
  "CGIL",
  "CISL",
  "UIL",
  "UGL",
  "USB",
  "CONFSAL",
  "CISAL",
]);

/** Adjectives for bodies, as demonyms are for states: "i leader europei", "i comandi atlantici". */
export const BODY_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    europeo: "EU",
    europea: "EU",
    europei: "EU",
    europee: "EU",
    comunitario: "EU",
    comunitaria: "EU",
    comunitari: "EU",
    comunitarie: "EU",
    atlantico: "NATO",
    atlantica: "NATO",
    vaticano: "VA",
    vaticana: "VA",
    talebano: "TALIBAN",
    talebana: "TALIBAN",
    talebani: "TALIBAN",
    talebane: "TALIBAN",
    pontificio: "VA",
    pontificia: "VA",
  }),
);
