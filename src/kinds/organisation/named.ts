import {
  NAMED_AFTER_PEOPLE,
  NAMED_INSTITUTIONS,
  NAME_ADJECTIVES,
  NAME_ENDS,
} from "../../lexicon/organisation-heads.js";
import type { Head } from "../../lexicon/organisation-heads.js";
import { CLUB_CITIES } from "../../lexicon/teams.js";
import { OTHER_ACRONYMS } from "../../lexicon/organisation-words.js";
import type { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { isCapital, opensSentence } from "../place/casing.js";
import { nameEnd } from "../place/features.js";
import { complementAt } from "./complement.js";
import { headPhrases } from "./heads.js";
import type { PrintedHead } from "./heads.js";
import type { PatternHit } from "./pattern.js";

const OF = new Set(["di", "del", "dello", "della", "dell'", "dei", "degli", "delle", "per", "la", "il"]);
const NOT_OPENING = new Set(
  "il lo la i gli le l' un una al alla del della dal dalla nel nella sul sulla di da a in con per the".split(" "),
);
const LETTERS = /^[a-z]+$/u;
const ROMAN = /^[ivxlcdm]+$/u;

let built: Phrases<PrintedHead> | undefined;
const institutions = (): Phrases<PrintedHead> => (built ??= headPhrases(NAMED_INSTITUTIONS));

/** True for the first word of an institution with a name of its own. */
export const beginsNamed = (word: string): boolean => institutions().begins(word);

function particle(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && next - at < 2 && OF.has((tokens[next] as Token).norm) && !isCapital(tokens[next])) next++;
  return next;
}

/** "⟦università di Pavia⟧", "⟦ospedale San Raffaele⟧", "⟦Istituto nazionale di statistica⟧", bare "la ⟦procura⟧". */
export function namedAt(tokens: readonly Token[], at: number, first: number, to: number): PatternHit | null {
  const hit = institutions().match(tokens, at);
  if (!hit || hit.to > to) return null;
  const capital = isCapital(tokens[at]);
  if (hit.value.capital && !capital) return null;
  const { type, alone } = hit.value.head;
  let end = hit.to;
  while (end < to && NAME_ADJECTIVES.has((tokens[end] as Token).norm) && !isCapital(tokens[end])) end++;
  const adjectives = end > hit.to;
  const state = complementAt(tokens, end, to);
  const found = { from: at, type, rule: "organisation/named" } as const;
  if (state && (adjectives || capital)) return { ...found, to: state.to, country: state.code };
  const name = particle(tokens, end, to);
  const close = nameEnd(tokens, name, to, NAMED_AFTER_PEOPLE.has((tokens[at] as Token).norm));
  if (close > name && (tokens[name] as Token).kind === "word") return { ...found, to: close };
  if (capital && adjectives) return { ...found, to: end };
  if (!state && close === name && (tokens[name - 1] as Token).norm === "di") return null;
  const free = alone === "lower" || (alone === "capital" && capital && !opensSentence(tokens, first, at));
  return free ? { from: at, to: hit.to, type, rule: "organisation/organ-alone" } : null;
}

/** "⟦Silicon Valley Bank⟧", "⟦Deccan Herald⟧": capitals up to a last word that only organisations bear. */
export function foreignNameAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  if (!isCapital(tokens[at + 1]) || NOT_OPENING.has((tokens[at] as Token).norm)) return null;
  let end = at;
  let type: Head["type"] | undefined;
  for (let next = at; next < to && next - at < 6 && isCapital(tokens[next]); next++) {
    const ending = next > at ? NAME_ENDS[(tokens[next] as Token).norm] : undefined;
    if (ending) [end, type] = [next + 1, ending];
  }
  return type ? { from: at, to: end, type, rule: "organisation/foreign-name" } : null;
}

/** "l'⟦ASBL⟧": three to six capitals that no table knows. */
export function acronymAt(tokens: readonly Token[], at: number): PatternHit | null {
  const token = tokens[at] as Token;
  const length = token.end - token.start;
  if (
    token.casing !== "upper" ||
    length < 3 ||
    length > 6 ||
    ROMAN.test(token.norm) ||
    !LETTERS.test(token.fold) ||
    OTHER_ACRONYMS.has(token.norm)
  )
    return null;
  if (tokens[at + 1]?.casing === "upper" || tokens[at - 1]?.casing === "upper") return null;
  return { from: at, to: at + 1, type: "other", rule: "organisation/acronym" };
}

const ARTICLE_OF: Readonly<Record<string, string>> = {
  il: "il",
  del: "il",
  al: "il",
  dal: "il",
  sul: "il",
  nel: "il",
  col: "il",
  la: "la",
  della: "la",
  alla: "la",
  dalla: "la",
  sulla: "la",
  nella: "la",
  lo: "lo",
  dello: "lo",
  allo: "lo",
  "l'": "l'",
  "dell'": "l'",
  "all'": "l'",
  "dall'": "l'",
};

const CLUB = new WordTest(({ norm }) => Object.hasOwn(CLUB_CITIES, norm));

/** "il ⟦Napoli⟧", "della ⟦Roma⟧": with its article the name of a city is its club's. */
export function clubAt(tokens: readonly Token[], at: number, first: number): PatternHit | null {
  const token = tokens[at] as Token;
  const before = at > first ? (tokens[at - 1] as Token).norm : "";
  const article = CLUB.has(token.word) ? CLUB_CITIES[token.norm] : undefined;
  if (!article || ARTICLE_OF[before] !== article || isCapital(tokens[at + 1]) || tokens[at + 1]?.norm === "di")
    return null;
  return { from: at, to: at + 1, type: "team", rule: "organisation/club" };
}
