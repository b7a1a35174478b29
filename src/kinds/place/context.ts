import { NOT_NAMES } from "../../lexicon/not-names.js";
import { PEOPLE_PARTICLES } from "../../lexicon/particles.js";
import { PLACE_NAMES_OF_PEOPLE, PLACE_WORDS, TOWN_WORDS, TOWNS_LIKE_LEADERS } from "../../lexicon/place-homographs.js";
import {
  ELIDED_NAMES,
  FEATURE_HEADS,
  PLACE_PREPOSITIONS,
  OWNED_NOUNS,
  TOWN_NOUNS,
  TOWN_PREPOSITIONS,
} from "../../lexicon/place-words.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { isCapital, opensSentence } from "./casing.js";
import type { Entry } from "./gazetteer.js";
import { isGivenName } from "./given.js";
import { plateAt } from "./shapes.js";
import type { Stretch } from "./stretches.js";

const ARTICLES = new Set(["il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'"]);

/** What stands around a name in its sentence. */
export interface Surroundings {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Casing proves nothing here: the sentence starts with the name, or is all in capitals. */
  readonly bare: boolean;
  /** A preposition or article stands before the name. */
  readonly led: boolean;
  /** What stands around it says that it is a town: "a X", "il sindaco di X", "X (Pd)". */
  readonly town: boolean;
  /** A capitalised word stands right before it, as a given name does before a surname. */
  readonly named: boolean;
}

/** "Denzel Washington": at the start of a sentence the word before must be a given name. */
function afterName(tokens: readonly Token[], at: number, first: number): boolean {
  const before = at > first ? (tokens[at - 1] as Token) : undefined;
  if (!before || !isCapital(before) || !(tokens[at] as Token).spaced) return false;
  if (PLACE_PREPOSITIONS.has(before.norm) || ARTICLES.has(before.norm)) return false;
  return isGivenName(before.fold) || (before.casing === "title" && !opensSentence(tokens, first, at - 1));
}

/** The words that follow a given name somewhere in a document, folded: there, and so elsewhere, surnames. */
export function surnames(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (
      isCapital(token) &&
      isCapital(before) &&
      token.spaced &&
      isGivenName(before.fold) &&
      !PLACE_PREPOSITIONS.has(before.norm)
    )
      found.add(token.fold);
  }
  return found;
}

/** A noun before token `at` says that a town follows: "il sindaco di X", "il sindaco, X". */
function nounLeads(tokens: readonly Token[], at: number, first: number): boolean {
  const before = at > first ? (tokens[at - 1] as Token) : undefined;
  if (!before || before.kind !== "word") return false;
  if (TOWN_NOUNS.has(before.norm)) return true;
  const noun = at - 2 >= first ? tokens[at - 2] : undefined;
  if ((before.norm !== "di" && before.norm !== "d'") || noun === undefined || !TOWN_NOUNS.has(noun.norm)) return false;
  return !(OWNED_NOUNS.has(noun.norm) && TOWNS_LIKE_LEADERS.has((tokens[at] as Token).fold));
}

/** What stands before token `at` says that a town follows: "a X", "il sindaco di X". */
const townFollows = (tokens: readonly Token[], at: number, first: number): boolean =>
  (at > first && TOWN_PREPOSITIONS.has((tokens[at - 1] as Token).norm)) || nounLeads(tokens, at, first);

const WEAK = new Set(["di", "d'", "da", "dal", "tra", "fra", "per", "verso"]);
const CLOSES = new Set([",", ".", ";", ")", ":", "e", "ed", "o", "(", "-", "–"]);

/** Thousands of inhabitants from which a town is read behind "di". */
const SMALL = 3;
const TO = new Set(["a", "ad"]);

/** How surely the town of a table is meant at `hit`, by what stands around it; null where it is not. */
export function townClaim(
  tokens: readonly Token[],
  hit: PhraseHit<Entry>,
  stretch: Stretch,
  listed: boolean,
): "sure" | "likely" | null {
  if (nounLeads(tokens, hit.from, stretch.from) || plateAt(tokens, hit.to) !== undefined) return "sure";
  const word = (tokens[hit.from] as Token).fold;
  if (hit.to - hit.from === 1 && TOWN_WORDS.has(word)) return null;
  if (isCapital(tokens[hit.to]) && (tokens[hit.to] as Token).spaced) return null;
  // "da Van der Bellen"
  if (PEOPLE_PARTICLES.has(tokens[hit.to]?.norm ?? "")) return null;
  if (TO.has(tokens[hit.from - 1]?.norm ?? "") && hit.from > stretch.from) return "likely";
  const known = hit.value.readings.some(({ people }) => people >= SMALL);
  const led = hit.from > stretch.from && TOWN_PREPOSITIONS.has((tokens[hit.from - 1] as Token).norm);
  return (known && led) || likelyTown(tokens, hit.from, stretch, listed, known) ? "likely" : null;
}

/** A listed town is likely meant: behind "di" or "da", in a list of places, or before the colon or comma of a headline. */
function likelyTown(
  tokens: readonly Token[],
  at: number,
  { from, to }: Stretch,
  listed: boolean,
  known: boolean,
): boolean {
  const token = tokens[at] as Token;
  if (PLACE_WORDS.has(token.fold) || PLACE_NAMES_OF_PEOPLE.has(token.fold)) return false;
  if (isGivenName(token.fold) || NOT_NAMES.has(token.fold)) return false;
  if (at === from) return known && (tokens[at + 1]?.norm === "," || tokens[at + 1]?.norm === ":");
  if (WEAK.has((tokens[at - 1] as Token).norm)) return known;
  return listed && (at + 1 >= to || CLOSES.has((tokens[at + 1] as Token).norm) || isCapital(tokens[at + 1]));
}

/** Reads the surroundings of a hit within its stretch. */
export function surroundings(
  tokens: readonly Token[],
  hit: PhraseHit<Entry>,
  { from, to }: Stretch,
  caps: boolean,
): Surroundings {
  const before = hit.from > from ? tokens[hit.from - 1] : undefined;
  return {
    before,
    after: hit.to < to ? tokens[hit.to] : undefined,
    bare: caps || opensSentence(tokens, from, hit.from),
    led: before !== undefined && (PLACE_PREPOSITIONS.has(before.norm) || ARTICLES.has(before.norm)),
    town: townFollows(tokens, hit.from, from) || plateAt(tokens, hit.to) !== undefined,
    named: !caps && afterName(tokens, hit.from, from),
  };
}

/** "Usa il telefono": the verb, not the state. */
const isVerb = (word: string, near: Surroundings): boolean =>
  word === "usa" && near.bare && near.after !== undefined && ARTICLES.has(near.after.norm);

function printedRight(tokens: readonly Token[], hit: PhraseHit<Entry>): boolean {
  const [first, last] = [tokens[hit.from] as Token, tokens[hit.to - 1] as Token];
  if (hit.value.capitals && first.casing !== "upper") return false;
  if (FEATURE_HEADS.has(first.norm) && hit.to - hit.from > 1) return isCapital(last);
  if (ARTICLES.has(first.norm) && hit.to - hit.from > 1 && !isCapital(tokens[hit.from + 1])) return false;
  return isCapital(first) && (!hit.value.printedEnd || isCapital(last));
}

/** Whether a name of the gazetteer, as printed and where it stands, names a place at all. */
export function isPlace(tokens: readonly Token[], hit: PhraseHit<Entry>, near: Surroundings): boolean {
  const word = (tokens[hit.from] as Token).fold;
  if (!printedRight(tokens, hit) || isVerb(word, near) || isCutTitle(word, near)) return false;
  const { readings } = hit.value;
  if (!readings.some((reading) => reading.strong))
    return readings.some((reading) => reading.type !== "city") ? near.led : !partOfName(word, hit, near);
  if (hit.to - hit.from > 1) return true;
  if (ELIDED_NAMES.has(word))
    return near.before?.norm.endsWith("'") === true && (near.bare || tokens[hit.from]?.casing === "title");
  const ordinary = PLACE_WORDS.has(word) || PLACE_NAMES_OF_PEOPLE.has(word);
  // "a Roma Macron ha visto Meloni"
  if (near.town && readings.some(({ capital }) => capital)) return true;
  if (ordinary && isCapital(near.after) && near.after?.spaced && !isGivenName(near.after.fold)) return false;
  if (!ordinary || !near.bare || near.town) return true;
  return PLACE_WORDS.has(word) ? closed(near) : !isCapital(near.after);
}

/** "Mons. Gallagher": a title cut short, with its point. */
const isCutTitle = (word: string, { after }: Surroundings): boolean =>
  word === "mons" && after?.norm === "." && !after.spaced;

/** "a Gary Becker", "da Rosa": a smaller town's name that is a given name, or goes on. */
const partOfName = (word: string, hit: PhraseHit<Entry>, near: Surroundings): boolean =>
  (isCapital(near.after) && near.after?.spaced === true) || (hit.to - hit.from === 1 && isGivenName(word));

/** "Fermo, due arresti", "Usa-Iran": a comma, colon or hyphen after the bare name. */
const closed = ({ after }: Surroundings): boolean =>
  after?.norm === "," || after?.norm === ":" || (after?.norm === "-" && !after.spaced);
