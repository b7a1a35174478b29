import { PREPOSITIONS } from "../../lexicon/grammar-words.js";
import { MEDIA_WORDS } from "../../lexicon/media.js";
import {
  NOT_THE_PARTY,
  ORGANISATION_WORDS,
  PARTY_PLURALS,
  PRESS_CUES,
  PRESS_VERBS,
} from "../../lexicon/organisation-words.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { isCapital, opensSentence } from "../place/casing.js";
import { isGivenName } from "../place/given.js";
import type { Stretch } from "../place/stretches.js";
import type { Entry } from "./gazetteer.js";

const PLURAL_ARTICLES = new Set(["i", "gli", "dei", "degli", "ai", "agli", "dai", "dagli", "sui", "nei", "coi"]);
const AFTER_BIRTH = new Set(
  "a ad in nel nell' nella il l' da dal dall' come per dopo sotto con su sulle cresciuto a".split(" "),
);
const ARTICLES = new Set(["il", "lo", "la", "l'"]);

/** Where a hit stands: the tokens of its sentence, and whether casing proves anything there. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Stretch;
  readonly capitals: boolean;
}

const before = ({ tokens, sentence }: Place, at: number): Token | undefined =>
  at > sentence.from ? tokens[at - 1] : undefined;
const after = ({ tokens, sentence }: Place, at: number): Token | undefined =>
  at < sentence.to ? tokens[at] : undefined;
const bare = (place: Place, at: number): boolean =>
  place.capitals || opensSentence(place.tokens, place.sentence.from, at);

/** Whether the word before is a given name with its capital; "⟦Alla⟧ Farnesina" is none. */
export function followsName(place: Place, at: number): boolean {
  const word = before(place, at);
  if (word === undefined || !isCapital(word) || PREPOSITIONS.has(word.norm)) return false;
  return isGivenName(word.fold) && (place.tokens[at] as Token).spaced;
}

function printedRight({ tokens }: Place, { from, to, value }: PhraseHit<Entry>): boolean {
  const first = tokens[from] as Token;
  if (
    first.norm !== first.fold &&
    to - from === 1 &&
    !value.organisation.names.some((name) => name.toLowerCase() === first.norm)
  )
    return false;
  if (value.printed === "lower") return !first.norm.endsWith("'") || isCapital(tokens[from + 1]);
  if (value.printed === "upper") return first.casing === "upper" || first.kind === "number";
  if (ARTICLES.has(first.norm) && to - from > 1) return isCapital(first) && isCapital(tokens[from + 1]);
  return isCapital(first) || first.kind !== "word" || (first.norm.endsWith("'") && isCapital(tokens[from + 1]));
}

/** "lo scrive Repubblica", "a Bild", "«Times» riferisce": a cue makes the word a paper's name. */
function isPaper(place: Place, from: number, to: number): boolean {
  const [left, right] = [before(place, from), after(place, to)];
  if (left && (PRESS_CUES.has(left.norm) || PRESS_VERBS.has(left.norm))) return true;
  const led =
    left && (ARTICLES.has(left.norm) || /^(?:d|sul|dal|col|nel|al)?l['ao]$|^(?:de|su|da|a|ne)l$/u.test(left.norm));
  if (right && PRESS_VERBS.has(right.norm) && !bare(place, from)) return true;
  return Boolean(led && right && PRESS_VERBS.has(right.norm)) || (left?.norm === "(" && right?.norm === ")");
}

/** "la Lega", "di Azione", but not "la Lega calcio", "in Azione popolare". */
function isParty(place: Place, { from, to }: PhraseHit<Entry>, word: string): boolean {
  const [left, right] = [before(place, from), after(place, to)];
  if (
    !left ||
    left.kind !== "word" ||
    (right && (NOT_THE_PARTY.has(right.norm) || (right.spaced && isCapital(right) && word === "lega")))
  )
    return false;
  if (word === "lega") return /^(?:|d|al|dal|nel|sul|del|col)(?:la|l)$|^con$|^di$|^e$/u.test(left.norm);
  return /^(?:di|con|ad|in|e|da|tra|per)$/u.test(left.norm);
}

/** "Nato a Pisa nel 1960": the participle, not the alliance. */
const isBirth = (place: Place, { from, to }: PhraseHit<Entry>): boolean =>
  (place.tokens[from] as Token).casing === "title" &&
  bare(place, from) &&
  AFTER_BIRTH.has(after(place, to)?.norm ?? "");

/** Whether a name of the tables, as printed and where it stands, names the organisation. */
export function isOrganisation(place: Place, hit: PhraseHit<Entry>): boolean {
  if (!printedRight(place, hit)) return false;
  const single = hit.to - hit.from === 1;
  const token = place.tokens[hit.from] as Token;
  const word = single
    ? token.fold
    : place.tokens
        .slice(hit.from, hit.to)
        .map((part) => part.fold)
        .join(" ");
  const upper = single && token.casing === "upper" && !place.capitals;
  if (hit.value.organisation.rule === "organisation/media" && MEDIA_WORDS.has(word))
    return (upper && word.length <= 4) || isPaper(place, hit.from, hit.to);
  if (!single) return true;
  if (word === "nato" && isBirth(place, hit)) return false;
  if (word === "lega" || word === "azione") return isParty(place, hit, word);
  if (PARTY_PLURALS.has(word)) return PLURAL_ARTICLES.has(before(place, hit.from)?.norm ?? "");
  if (!ORGANISATION_WORDS.has(word) || upper)
    return !(followsName(place, hit.from) && hit.value.organisation.rule !== "organisation/body");
  return !bare(place, hit.from) && !followsName(place, hit.from);
}
