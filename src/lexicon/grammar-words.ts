/** Closed classes of Italian that the clause reader needs. Source: any grammar of Italian. */

/** Articles and prepositions with their articles, by the preposition they hold ("dell'" → di). */
export const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    di: "di d' del dello della dell' dei degli delle",
    a: "a ad al allo alla all' ai agli alle",
    da: "da dal dallo dalla dall' dai dagli dalle",
    in: "in nel nello nella nell' nei negli nelle",
    con: "con col coi",
    su: "su sul sullo sulla sull' sui sugli sulle",
    per: "per",
    tra: "tra fra",
    presso: "presso",
    verso: "verso",
    contro: "contro",
    senza: "senza",
    oltre: "oltre",
    durante: "durante",
    dopo: "dopo",
    entro: "entro",
    secondo: "secondo",
    sotto: "sotto",
    davanti: "davanti",
  }).flatMap(([preposition, forms]) => forms.split(" ").map((form) => [form, preposition] as const)),
);

/** True for a preposition with its article in one word: "del", "alla", "coi"; not "di", "d'", "ad", "fra". */
export const isArticled = (word: string): boolean =>
  PREPOSITIONS.has(word) && PREPOSITIONS.get(word) !== word && !["d'", "ad", "fra"].includes(word);

const formsOf = (preposition: string): readonly string[] =>
  [...PREPOSITIONS.keys()].filter((word) => PREPOSITIONS.get(word) === preposition);

/** Every form of "di", and those that hold an article. */
export const OF: ReadonlySet<string> = new Set(formsOf("di"));
export const OF_THE: readonly string[] = formsOf("di").filter((word) => word !== "di" && word !== "d'");

export const DEFINITE = new Set(["il", "lo", "la", "i", "gli", "le", "l'"]);
export const INDEFINITE = new Set(["un", "uno", "una", "un'"]);
export const DEMONSTRATIVE = new Set([
  "questo",
  "questa",
  "quest'",
  "questi",
  "queste",
  "quel",
  "quello",
  "quella",
  "quell'",
  "quei",
  "quegli",
  "quelle",
  "tale",
  "tali",
]);
export const NEGATIVE = new Set([
  "nessun",
  "nessuno",
  "nessuna",
  "nessun'",
  "niente",
  "alcun",
  "alcuno",
  "alcuna",
  "alcun'",
]);
export const POSSESSIVE = new Set([
  "suo",
  "sua",
  "suoi",
  "sue",
  "loro",
  "mio",
  "mia",
  "nostro",
  "nostra",
  "proprio",
  "propria",
]);
/** Words that begin another clause: a pattern never reaches over them. */
export const CLAUSE_WORDS = new Set([
  "che",
  "ch'",
  "mentre",
  "quando",
  "se",
  "perché",
  "poiché",
  "affinché",
  "sebbene",
  "benché",
  "ma",
  "però",
  "bensì",
  "finché",
  "dove",
  "come",
  "cui",
  "qualora",
  "nonostante",
  "chi",
  "anziché",
  "perche",
  "poiche",
  "finche",
]);
export const RELATIVE = new Set(["che", "cui", "quale", "quali", "dove", "ch'"]);
export const AND = new Set(["e", "ed", "nonché", "o", "nonche"]);

/** Relative pronouns with an article: "il quale", "ai quali". */
export const WHICH: ReadonlySet<string> = new Set(["quale", "quali"]);
