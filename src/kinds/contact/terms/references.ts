import { PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import { COMPOUND_PREFIXES, STATES, demonyms } from "../../../lexicon/states.js";
import type { Token } from "../../../text/token.js";
import { WordTest } from "../../../text/word.js";
import type { Word } from "../../../text/word.js";
import type { Items } from "./index-mentions.js";
import { mayBeEvent } from "./read-event.js";
import type { Member, Reference } from "./terms.js";

interface ReadReference {
  readonly to: number;
  readonly reference: Reference;
  readonly members: readonly Member[];
  readonly plural: boolean;
  readonly holders?: ReadonlySet<string>;
}

/** Nouns that may follow "i due": "i due leader", "le due parti", "i due Paesi". */
const PAIR_NOUNS = new Set(
  (
    "leader presidenti ministri premier capi parti paesi stati governi capitali diplomatici politici omologhi interlocutori delegazioni statisti colleghi rivali vicepremier " +
    "nazioni cancellieri segretari funzionari inviati leaders esponenti capi eserciti diplomazie"
  ).split(" "),
);

/** Of these, nouns that stand for states and their governments. */
const STATE_NOUNS = new Set("paesi stati governi capitali nazioni delegazioni eserciti diplomazie".split(" "));

const offices = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

/** Of these, nouns that say what office both of them hold. */
const HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["presidenti", offices("head_of_state president")],
  ["premier", offices("head_of_government")],
  ["cancellieri", offices("head_of_government")],
  ["vicepremier", offices("deputy_head")],
  [
    "ministri",
    offices("foreign_minister defence_minister interior_minister finance_minister economy_minister minister"),
  ],
]);

/** Departments behind "i due ministri". */
const DEPARTMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["esteri", offices("foreign_minister")],
  ["difesa", offices("defence_minister")],
  ["interno", offices("interior_minister")],
]);

/** "i due", "i due leader", "entrambi", "le parti", "i tre ministri"; behind "dai", "ai" and the like from the number on. */
function readPair(tokens: readonly Token[], at: number, last: number, items: Items): number | null {
  const norm = (tokens[at] as Token).norm;
  if (BOTH.has(norm)) return isNamedBehind(tokens, at, items) ? null : at + 1;
  if (COUNTS.has(norm)) return GOVERNING.has(tokens[at - 1]?.norm ?? "") ? pairFrom(tokens, at - 1, last, items) : null;
  return ARTICLES.has(norm) ? pairFrom(tokens, at, last, items) : null;
}

/** No complement and no adjective says whose they are. */
const isWhole = (tokens: readonly Token[], at: number, items: Items): boolean =>
  items.get(at - 1)?.kind !== "actor" &&
  tokens[at]?.norm !== "," &&
  PREPOSITIONS.get(tokens[at]?.norm ?? "") !== "di" &&
  demonyms().match(tokens, at) === null;

/** "entrambi i presidenti⟦, X e Y⟧": they are named. */
const isNamedBehind = (tokens: readonly Token[], at: number, items: Items): boolean =>
  PAIR_NOUNS.has(tokens[at + 2]?.norm ?? "") && tokens[at + 3]?.norm === "," && items.get(at + 4)?.kind === "actor";

/** "i ⟦due⟧ presidenti", and not three. */
const isOfTwo = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at]?.norm, tokens[at + 1]?.norm].some((norm) => norm === "due" || BOTH.has(norm ?? ""));

/** The end of the pair whose article stands at `at`. */
function pairFrom(tokens: readonly Token[], at: number, last: number, items: Items): number | null {
  const norm = (tokens[at] as Token).norm;
  const next = at + 1 < last ? (tokens[at + 1] as Token).norm : "";
  const after = at + 2 < last ? (tokens[at + 2] as Token).norm : "";
  if (["quattro", "cinque", "tre"].includes(next) && !/^[\p{L}\d]/u.test(after)) return at + 2;
  if (next === "due" || next === "tre")
    return PAIR_NOUNS.has(after)
      ? at + 3
      : next === "due" && !/^\d/u.test(after) && !NUMBERED.has(after) && !isCountedEvent(tokens[at + 2])
        ? at + 2
        : null;
  // "le delegazioni si sono ritrovate": not "le delegazioni di Riga", "le delegazioni russe"
  if (norm === "le" && next === "delegazioni") return isWhole(tokens, at + 2, items) ? at + 2 : null;
  // "le parti ⟦sociali⟧": who they are is said
  if (norm === "le" && next === "parti") return items.get(at + 1)?.kind === "actor" ? null : at + 2;
  return null;
}

/** "dopo i due ⟦colloqui⟧ di Roma": meetings, and nobody. */
const isCountedEvent = (token: Token | undefined): boolean => token !== undefined && mayBeEvent(token.word);

/** Things counted with "i due" that are no people. */
const NUMBERED = new Set(
  "giorni mesi anni settimane ore minuti volte round fronti casi motivi testi dossier temi milioni miliardi punti popoli lati partiti blocchi camere rami fasi turni".split(
    " ",
  ),
);

const ARTICLES = new Set(["i", "le", "tra", "fra"]);

const GOVERNING = new Set(["dei", "delle", "ai", "alle", "dai", "dalle"]);

const COUNTS = new Set(["due", "tre", "quattro", "cinque"]);

const BOTH = new Set(["entrambi", "entrambe", "ambedue"]);

const COUNTERPARTS = new Set("omologo omologa omologhi omologhe collega colleghi colleghe controparte".split(" "));

/** Before one who is called by his state: "con ⟦il⟧ francese". */
const WITH_WHOM = new Set(["con", "tra", "fra"]);

let people: ReadonlySet<string> | null = null;

/** Adjectives of states in the singular: "francese", "polacca". */
const isNational = (norm: string): boolean =>
  (people ??= new Set(
    STATES.flatMap(({ adjectives }) => adjectives.flat().filter((word) => /[oae]$/u.test(word) && !word.includes(" "))),
  )).has(norm);

/** "un faccia a faccia con ⟦il francese⟧": somebody by his state, and no adjective of a noun behind. */
function readNational(tokens: readonly Token[], at: number, last: number): ReadReference | null {
  const article = tokens[at - 1]?.norm ?? "";
  const definite = article === "il" || article === "la" || article === "l'";
  const governed = definite && WITH_WHOM.has(tokens[at - 2]?.norm ?? "");
  // "⟦Il russo⟧, a sua volta, ha incontrato Y"
  const opens = definite && tokens[at - 1]?.casing === "title" && OPENING.has(tokens[at + 1]?.norm ?? "");
  if (!governed && !opens && article !== "dal" && article !== "dalla") return null;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const alone =
    at + 1 >= last ||
    next === undefined ||
    next.kind !== "word" ||
    PREPOSITIONS.has(next.norm) ||
    BEHIND_NOUNS.has(next.norm);
  if (token.casing !== "lower" || !isNational(token.norm) || !alone) return null;
  const read = counterpart(tokens, at - 1, last);
  return { ...read, members: read.members.map((member) => ({ ...member, national: true as const })) };
}

/** Words that stand behind a noun, and are none: "con il francese ⟦è⟧ intesa". */
const BEHIND_NOUNS = new Set("è ha era aveva non si che e sarà avrà".split(" "));

/** Words behind one by whom a sentence opens. */
const OPENING = new Set([",", "ha", "aveva", "avrà", "non", "si", "invece"]);

const SINGLE = new Set(["ospite", "quest'", "lui", "lei", "loro"]);

/** "il ⟦47enne⟧", "la ⟦quarantottenne⟧": somebody by how old they are. */
const isAged = (norm: string): boolean => /^(?:\d{2}|\p{L}{5,})enne$/u.test(norm);

const REFERS = new WordTest(
  ({ norm }) =>
    isAged(norm) ||
    ARTICLES.has(norm) ||
    COUNTS.has(norm) ||
    BOTH.has(norm) ||
    COUNTERPARTS.has(norm) ||
    SINGLE.has(norm) ||
    isNational(norm),
);

/** True when an expression that stands for people may begin with the word: the cheap test. */
export const mayRefer = (word: Word): boolean => REFERS.has(word);

/** Expressions that stand for people already named; a counterpart carries the state that its adjective names. */
export function readReference(tokens: readonly Token[], at: number, last: number, items: Items): ReadReference | null {
  if (items.has(at)) return null;
  const pair = readPair(tokens, at, last, items);
  if (pair !== null) {
    const noun = (tokens[pair - 1] as Token).norm;
    if (STATE_NOUNS.has(noun)) return { to: pair, reference: "states", members: [], plural: true };
    const department = noun === "ministri" ? DEPARTMENTS.get(tokens[pair + 1]?.norm ?? "") : undefined;
    const holders = department ?? HOLDERS.get(noun);
    return {
      to: department ? pair + 2 : pair,
      reference: "two",
      members: [],
      plural: true,
      ...(holders && isOfTwo(tokens, at) ? { holders } : {}),
    };
  }
  const token = tokens[at] as Token;
  const national = readNational(tokens, at, last);
  if (national) return national;
  if (
    token.norm === "ospite" &&
    at > 0 &&
    ["l'", "all'", "dall'", "dell'", "illustre"].includes((tokens[at - 1] as Token).norm)
  )
    return { to: at + 1, reference: "guest", members: [], plural: false };
  if (COUNTERPARTS.has(token.norm)) return counterpart(tokens, at, last);
  // "quest'ultimo", but not "quest'ultimo incontro"
  const latter = token.norm === "quest'" && at + 1 < last ? LATTER.get((tokens[at + 1] as Token).norm) : undefined;
  if (latter && !(at + 2 < last && mayBeEvent((tokens[at + 2] as Token).word)))
    return { to: at + 2, reference: latter, members: [], plural: false };
  if (["lui", "lei"].includes(token.norm)) return { to: at + 1, reference: "pronoun", members: [], plural: false };
  if (isAged(token.norm) && (tokens[at + 1]?.casing ?? "none") === "lower" && INDEED.has(tokens[at - 1]?.norm ?? ""))
    return { to: at + 1, reference: "pronoun", members: [], plural: false };
  if (token.norm === "loro" && at > 0 && ["con", "tra", "fra", "da"].includes((tokens[at - 1] as Token).norm))
    return { to: at + 1, reference: "pronoun", members: [], plural: true };
  return null;
}

const LATTER = new Map<string, Reference>([
  ["ultimo", "latter"],
  ["ultima", "latter_woman"],
]);

/** Articles of one who is known: "⟦il⟧ 47enne". */
const INDEED = new Set("il la al alla dal dalla del della".split(" "));

function counterpart(tokens: readonly Token[], at: number, last: number): ReadReference {
  let to = at + 1;
  const countries: string[] = [];
  for (let next = to; next < last && next < to + 4; next++) {
    const hit = demonyms().match(tokens, next);
    if (hit) {
      countries.push(hit.value.code);
      next = hit.to - 1;
      to = hit.to;
    } else if (!["e", ","].includes((tokens[next] as Token).norm)) break;
  }
  const plural = (tokens[at] as Token).norm.endsWith("hi") || (tokens[at] as Token).norm.endsWith("he");
  const start = (tokens[at] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  return {
    to,
    reference: "counterpart",
    plural,
    members: [
      {
        kind: plural ? "group" : "office",
        start,
        end,
        office: "counterpart",
        countries: [...new Set(countries)],
        organisations: [],
        plural,
      },
    ],
  };
}

/** "russo-americani", "italo-francese": two states in one adjective. */
export function readAdjectivePair(
  tokens: readonly Token[],
  at: number,
  last: number,
): { to: number; members: readonly Member[] } | null {
  const hyphen = at + 2 < last ? (tokens[at + 1] as Token) : null;
  if (!hyphen || (hyphen.norm !== "-" && hyphen.norm !== "–") || hyphen.spaced || (tokens[at + 2] as Token).spaced)
    return null;
  const token = tokens[at] as Token;
  const first = COMPOUND_PREFIXES[token.norm] ?? demonyms().match(tokens, at)?.value.code;
  const second = demonyms().match(tokens, at + 2);
  if (!first || !second || token.casing === "title") return null;
  const member = (code: string): Member => ({
    kind: "state",
    start: token.start,
    end: (tokens[second.to - 1] as Token).end,
    countries: code === "EU" ? [] : [code],
    organisations: code === "EU" ? ["EU"] : [],
    plural: false,
  });
  return { to: second.to, members: [member(first), member(second.value.code)] };
}
