import { AND, DEFINITE, INDEFINITE, POSSESSIVE, PREPOSITIONS, isArticled } from "../../../lexicon/grammar-words.js";
import { demonyms } from "../../../lexicon/states.js";
import { isExcellency } from "../../person/names.js";
import type { Token } from "../../../text/token.js";
import { WordFact, WordTest } from "../../../text/word.js";
import type { Reader } from "./read-terms.js";

const QUOTES = new Set(['"', "«", "»", "“", "”", "„", "‘", "’", "'"]);

const SILENT = new WordTest(
  ({ norm }) => DEFINITE.has(norm) || INDEFINITE.has(norm) || QUOTES.has(norm) || POSSESSIVE.has(norm),
);

/** Words that are no terms: patterns read over them. */
export function isSilent(reader: Reader, at: number): boolean {
  const { word } = reader.tokens[at] as Token;
  return (
    SILENT.has(word) ||
    (MAY_BE_SILENT.of(word) && isSilentHere(reader, at)) ||
    (reader.signs.label && isLabel(reader, at)) ||
    (reader.signs.colleague && isColleague(reader, at)) ||
    (reader.signs.relation && isRelation(reader, at)) ||
    originBefore(reader, at + 1) !== null
  );
}

const isSilentHere = (reader: Reader, at: number): boolean =>
  isSame(reader, at) || isQuantity(reader, at) || isEachOf(reader, at) || isAddress(reader, at) || isShort(reader, at);

/** Words that are silent beside others. */
const MAY_BE_SILENT = new WordFact<boolean>(
  (word) =>
    SAME.has(word) ||
    QUANTITY.has(word) ||
    SOMES.has(word.norm) ||
    ADDRESSES.of(word) ||
    SHORT.has(word) ||
    ENDINGS.has(word.norm),
);

/** What of the phrases that silence several words a stretch of text may hold. */
export interface Signs {
  readonly label: boolean;
  readonly colleague: boolean;
  readonly relation: boolean;
}

/** The signs of tokens `[from, to)` and the few before them. */
export function signsOf(tokens: readonly Token[], from: number, to: number): Signs {
  let [label, colleague, relation] = [false, false, false];
  for (let at = Math.max(0, from - DEPARTMENT); at < to; at++) {
    const { word } = tokens[at] as Token;
    label ||= LABELS.has(word);
    colleague ||= LIKEWISE.of(word);
    relation ||= RELATIONS.of(word);
  }
  return { label, colleague, relation };
}

const SAME = new WordTest(({ norm }) => ["stesso", "stessa", "stessi", "stesse"].includes(norm));

/** "tra lo ⟦stesso⟧ Trump e Putin": a word before one who can take part that tells nothing of him. */
const isSame = ({ tokens, items }: Reader, at: number): boolean =>
  SAME.has((tokens[at] as Token).word) &&
  items.get(at + 1)?.kind === "actor" &&
  (DEFINITE.has(tokens[at - 1]?.norm ?? "") || isArticled(tokens[at - 1]?.norm ?? ""));

const QUANTITY = new WordTest(
  ({ norm }) => QUANTITIES.has(norm) || RANKS.has(norm) || EACHES.has(norm) || RESPECTIVE.has(norm),
);
/** Words for how many. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  "vari varie diversi diverse alcuni alcune molti molte numerosi numerose tutti tutte".split(" "),
);

/** Adjectives for the standing of those who follow. */
const RANKS = new Set("alti alte massimo massima massimi massime principale principali maggiori importanti".split(" "));

/** "con ⟦diversi⟧ leader europei", "a ⟦tutti⟧ i ministri", "con ⟦alti⟧ funzionari cinesi": how many, or how high, stand for a side. */
const isQuantity = ({ tokens, items }: Reader, at: number): boolean =>
  QUANTITY.has((tokens[at] as Token).word) &&
  items.get(DEFINITE.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1)?.kind === "actor";

const EACHES = new Set("ciascuno ciascuna ognuno ognuna".split(" "));

/** "ha scritto a ⟦ciascuno dei⟧ due leader": to them, one by one. */
const isEachOf = ({ tokens }: Reader, at: number): boolean =>
  isEach(tokens, at) ? isSome(tokens[at + 1]) : isSome(tokens[at]) && isEach(tokens, at - 1);

const isEach = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && QUANTITY.has(token.word) && EACHES.has(token.norm);
};

/** "dei", "delle". */
const isSome = (token: Token | undefined): boolean => token !== undefined && SOMES.has(token.norm);

const SOMES = new Set(["dei", "delle", "degli"]);

const RESPECTIVE = new Set(["rispettivi", "rispettive"]);

/** "i ⟦rispettivi⟧ ministri degli Esteri": of those told before, whoever they are. */
export const isRespective = ({ tokens, items }: Reader, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined && QUANTITY.has(token.word) && RESPECTIVE.has(token.norm) && items.get(at + 1)?.kind === "actor"
  );
};

const LABELS = new WordTest(({ norm }) => LABEL_NOUNS.has(norm));
const LABEL_NOUNS = new Set(
  "gruppo movimento milizia fazione organizzazione formazione alleanza coalizione fronte".split(" "),
);

/** Words between such a noun and the name, itself among them. */
const LABEL = 3;

/** "con ⟦il gruppo armato⟧ M23", "il ⟦movimento islamista⟧ Hamas": what a body is, before its name. */
function isLabel({ tokens, first, items }: Reader, at: number): boolean {
  for (let from = at; from >= first && from > at - LABEL && isPlain(tokens[from]); from--) {
    if (!LABELS.has((tokens[from] as Token).word)) continue;
    for (let name = from + 1; name <= from + LABEL; name++) {
      const item = items.get(name);
      if (item) return name > at && (item.kind === "actor" || item.kind === "place") && item.member?.kind === "body";
      if (!isPlain(tokens[name])) return false;
    }
    return false;
  }
  return false;
}

const PLAIN = new WordFact(({ norm, casing }) => casing === "lower" && !PREPOSITIONS.has(norm));
const isPlain = (token: Token | undefined): boolean => token !== undefined && PLAIN.of(token.word);

const SHORT = new WordTest(({ norm }) => SHORT_TITLES.has(norm));
const SHORT_TITLES = new Set("on sen dott dr prof avv ing arch gen col mons card amb sig em rev pres min".split(" "));

/** "i colleghi francese Macron e ⟦britannico⟧ Starmer": further holders of one office, each by state and name. */
const goesOn = ({ tokens, items }: Reader, at: number): boolean =>
  (AND.has(tokens[at]?.norm ?? "") || tokens[at]?.norm === ",") &&
  [1, 2, 3, 4, 5, 6].some((back) => {
    const item = items.get(at - back);
    return item?.kind === "actor" && item.member.kind === "person" && item.to === at;
  });

/** "il ⟦togolese⟧ Faure Gnassingbé": the code of the state that an adjective right before the name at `at` says somebody is of; null where none stands there. */
export function originBefore(reader: Reader, at: number): string | null {
  const { tokens, items } = reader;
  const item = items.get(at);
  const origin = tokens[at - 1];
  if (item?.kind !== "actor" || item.member.kind !== "person" || origin?.casing !== "lower") return null;
  const article = tokens[at - 2]?.norm ?? "";
  const told = DEFINITE.has(article) || isArticled(article) || RELATION_NOUNS.has(article) || goesOn(reader, at - 2);
  const hit = told ? demonyms().match(tokens, at - 1) : null;
  return hit?.to === at ? hit.value.code : null;
}

/** "ha ricevuto ⟦S.E. il Signor⟧ Rinkēvičs", "⟦Sua Eccellenza⟧": how somebody is addressed. */
function isAddress({ tokens, items }: Reader, at: number): boolean {
  if (!ADDRESSES.of((tokens[at] as Token).word)) return false;
  const norm = (k: number): string => tokens[k]?.norm ?? "";
  if (norm(at) === "signor" || norm(at) === "signora") return items.get(at + 1)?.kind === "actor";
  if (STYLES.has(norm(at))) return POSSESSIVE.has(norm(at - 1));
  return [0, 1, 2, 3].some((k) => isExcellency(tokens, at - k));
}

const STYLES = new Set(["eccellenza", "eminenza", "altezza", "maestà"]);
/** All words and marks of such addresses. */
const ADDRESSES = new WordFact<boolean>(
  ({ norm }) => STYLES.has(norm) || ["signor", "signora", "s", "e", "."].includes(norm),
);

const LIKEWISE = new WordFact<boolean>(({ norm }) => norm === "quello" || norm === "quella");

/** What somebody is to another. */
const RELATIONS = new WordFact<boolean>(({ norm }) => RELATION_NOUNS.has(norm));
const RELATION_NOUNS = new Set(
  (
    "padrone padrona alleato alleata rivale amico amica nemico nemica avversario avversaria sfidante connazionale compatriota anfitrione " +
    "fedelissimo fedelissima delfino mentore interlocutore interlocutrice vicino vicina predecessore successore"
  ).split(" "),
);

/** Words from such a noun to the name, itself among them. */
const RELATION = 4;

/** "Modi e il ⟦padrone di casa⟧ Ramaphosa", "l'⟦alleato ungherese⟧ Orbán": what somebody is to another, before his name. */
function isRelation({ tokens, first, items }: Reader, at: number): boolean {
  for (let from = at; from >= first && from > at - RELATION; from--) {
    if (!RELATIONS.of((tokens[from] as Token).word)) continue;
    const home = tokens[from + 1]?.norm === "di" && tokens[from + 2]?.norm === "casa";
    const behind = home ? from + 3 : from + 1;
    const name = demonyms().match(tokens, behind)?.to ?? behind;
    const item = items.get(name);
    return name > at && item?.kind === "actor" && item.member.kind === "person";
  }
  return false;
}

const DEPARTMENTS = new Set(
  (
    "esteri affari difesa interno interni economia finanze energia commercio trasporti infrastrutture agricoltura cultura ambiente giustizia salute istruzione " +
    "università lavoro sport turismo imprese industria cooperazione sviluppo"
  ).split(" "),
);

/** Words of such a phrase at most, before its comma. */
const DEPARTMENT = 5;

/** How many words before it the office is looked for that it takes up. */
const OFFICE_BACK = 40;

/** "il ministro della Difesa Crosetto e ⟦quello degli Esteri,⟧ Antonio Tajani": the same office in another department, before its holder's name. */
function isColleague({ tokens, items }: Reader, at: number): boolean {
  for (let from = at; from >= 0 && from >= at - DEPARTMENT; from--) {
    if (!LIKEWISE.of((tokens[from] as Token).word)) continue;
    if (tokens.slice(from + 1, at).some((t) => t.kind !== "word")) continue;
    const department =
      PREPOSITIONS.get(tokens[from + 1]?.norm ?? "") === "di" && DEPARTMENTS.has(tokens[from + 2]?.norm ?? "");
    let name = from + 3;
    while (name < from + DEPARTMENT && tokens[name]?.kind === "word" && !items.has(name)) name++;
    if (tokens[name]?.norm === ",") name++;
    const item = items.get(name);
    const holder = item?.kind === "actor" && item.member.kind === "person" && name > at;
    return department && holder && tokens.slice(Math.max(0, from - OFFICE_BACK), from).some(isMinister);
  }
  return false;
}

const isMinister = ({ norm }: Token): boolean => /^(?:vice)?ministr[oaie]$/u.test(norm);

/** "con l'⟦on.⟧ Boschi", "il ⟦card.⟧ Parolin", "l'⟦Em.mo Card.⟧ Parolin": titles cut short and their points, before a name. */
function isShort({ tokens, items }: Reader, at: number): boolean {
  const token = tokens[at] as Token;
  if (!SHORT.has(token.word) && !ENDINGS.has(token.norm)) return false;
  for (let from = at; from >= 0 && from > at - SHORTS; from--) {
    const word = tokens[from]?.word;
    if (word === undefined || !SHORT.has(word) || tokens[from + 1]?.norm !== ".") continue;
    let to = from + 2;
    while (to < from + SHORTS && (ENDINGS.has(tokens[to]?.norm ?? "") || SHORT_TITLES.has(tokens[to]?.norm ?? "")))
      to++;
    if (to > at && items.get(to)?.kind === "actor") return true;
  }
  return false;
}

/** How many tokens such titles are at most. */
const SHORTS = 7;

/** What follows the point of a superlative, and the points themselves: "Em.⟦mo⟧". */
const ENDINGS = new Set([".", "mo", "ma"]);
