import { MEN_NAMES, WOMEN_NAMES } from "../../lexicon/given-names.js";
import { PLACE_NAMES_OF_PEOPLE, PLACE_WORDS } from "../../lexicon/place-homographs.js";
import { PLACE_PREPOSITIONS, TOWN_NOUNS, TOWN_PREPOSITIONS } from "../../lexicon/place-words.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { isCapital, opensSentence } from "./casing.js";
import type { Entry } from "./gazetteer.js";

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

const GIVEN = new Set([...MEN_NAMES, ...WOMEN_NAMES]);

/** "Denzel Washington", "ha detto Trump Washington": at the start of a sentence the word before must be a given name. */
function afterName(tokens: readonly Token[], at: number, first: number): boolean {
  const before = at > first ? (tokens[at - 1] as Token) : undefined;
  if (!before || !isCapital(before) || !(tokens[at] as Token).spaced) return false;
  if (GIVEN.has(before.fold)) return true;
  return before.casing === "title" && !opensSentence(tokens, first, at - 1) && !PLACE_PREPOSITIONS.has(before.norm) && !ARTICLES.has(before.norm);
}

function town(tokens: readonly Token[], hit: PhraseHit<Entry>, first: number): boolean {
  const before = hit.from > first ? (tokens[hit.from - 1] as Token) : undefined;
  if (before && TOWN_PREPOSITIONS.has(before.norm)) return true;
  const noun = hit.from - 2 >= first ? tokens[hit.from - 2] : undefined;
  if (before && (before.norm === "di" || before.norm === "d'") && noun && TOWN_NOUNS.has(noun.norm)) return true;
  if (before && TOWN_NOUNS.has(before.norm)) return true;
  const [open, inside, close] = [tokens[hit.to], tokens[hit.to + 1], tokens[hit.to + 2]];
  return open?.norm === "(" && inside?.casing === "upper" && inside.end - inside.start === 2 && close?.norm === ")";
}

/** Reads the surroundings of a hit within its sentence. */
export function surroundings(tokens: readonly Token[], hit: PhraseHit<Entry>, sentence: DocumentSentence, caps: boolean): Surroundings {
  const before = hit.from > sentence.from ? tokens[hit.from - 1] : undefined;
  const after = hit.to < sentence.to ? tokens[hit.to] : undefined;
  return {
    before, after,
    bare: caps || opensSentence(tokens, sentence.from, hit.from),
    led: before !== undefined && (PLACE_PREPOSITIONS.has(before.norm) || ARTICLES.has(before.norm)),
    town: town(tokens, hit, sentence.from),
    named: !caps && afterName(tokens, hit.from, sentence.from),
  };
}

/** "Usa il telefono": the verb, not the state. */
const isVerb = (word: string, near: Surroundings): boolean => word === "usa" && near.bare && near.after !== undefined && ARTICLES.has(near.after.norm);

function printedRight(tokens: readonly Token[], hit: PhraseHit<Entry>): boolean {
  const [first, last] = [tokens[hit.from] as Token, tokens[hit.to - 1] as Token];
  if (hit.value.capitals && first.casing !== "upper") return false;
  if (ARTICLES.has(first.norm) && hit.to - hit.from > 1) return isCapital(tokens[hit.from + 1]) && (hit.value.printedEnd ? isCapital(last) : true);
  return isCapital(first) && (!hit.value.printedEnd || isCapital(last));
}

/** Whether a name of the gazetteer, as printed and where it stands, names a place at all. */
export function isPlace(tokens: readonly Token[], hit: PhraseHit<Entry>, near: Surroundings): boolean {
  const word = (tokens[hit.from] as Token).fold;
  if (!printedRight(tokens, hit) || isVerb(word, near)) return false;
  const strong = hit.value.readings.some((reading) => reading.strong);
  if (!strong) return near.town || (near.led && hit.value.readings.some((reading) => reading.type === "region"));
  if (hit.to - hit.from > 1) return true;
  const ordinary = PLACE_WORDS.has(word) || PLACE_NAMES_OF_PEOPLE.has(word);
  if (!ordinary || !near.bare || near.town) return true;
  return PLACE_WORDS.has(word) ? closed(near) : !isCapital(near.after);
}

/** "Fermo, due arresti": a comma or colon after the bare name. */
const closed = (near: Surroundings): boolean => near.after?.norm === "," || near.after?.norm === ":";
