import { isUpper } from "./letters.js";
import type { Line } from "./line.js";
import type { NumberSet } from "./number-set.js";
import { CAPITAL, FUNCTIONAL } from "./words.js";
import type { Words } from "./words.js";

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/**
 * True when a word carries what its line is about: it has six letters or more, or a
 * capital that does not only begin the line; function words tell nothing, though a
 * headline in capitals has them large.
 */
function tells(words: Words, word: number, first: boolean): boolean {
  if (words.is(word, FUNCTIONAL)) return false;
  const length = words.end(word) - words.start(word);
  return length >= 6 || (length >= (first ? 4 : 2) && words.is(word, CAPITAL));
}

/** Code units of a line whose words are compared. */
const COMPARED = 400;

/** The words of a line that carry what it is about, as numbers (`hashWord`), each once. */
export function contentWords(words: Words, line: Line): number[] {
  const found: number[] = [];
  for (let word = line.from; word < line.to && words.start(word) < line.start + COMPARED; word++) {
    const hash = words.hash(word);
    if (tells(words, word, word === line.from) && !found.includes(hash)) found.push(hash);
  }
  return found;
}

/** Adds to `found` what `contentWords` gives for the first 1,200 code units of a line. */
export function addContent(words: Words, line: Line, found: NumberSet): void {
  for (let word = line.from; word < line.to && words.start(word) < line.start + 3 * COMPARED; word++)
    if (tells(words, word, word === line.from)) found.add(words.hash(word));
}

/** "Il portavoce ha aggiunto:", "Mario Bianchi, 49 anni;": a line that leads on to the next or stands in a list. */
export const leadsOn = (raw: string, { end, words }: Line): boolean =>
  words >= 3 && ":;,".includes(raw.charAt(end - 1));

/** "Non è giusto!", "«Una buona conversazione.»": a short sentence, which no headline of another article is. */
export const isSentence = (raw: string, { start, end, words, functional, period, stopped }: Line): boolean =>
  words >= 3 &&
  functional >= 1 &&
  (period || raw.charAt(end - 1) === "!" || (stopped && '«“"'.includes(raw.charAt(start))));

/** The share of `words` that `others` hold, 0 to 1. */
export function shareOf(words: readonly number[], others: { has(word: number): boolean }): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return words.length === 0 ? 0 : shared / words.length;
}

const PARTICLES = new Set(
  "di de del dello della dei degli delle dell d da dal dalla la le van von der den el al bin e dos du".split(" "),
);

/** "Mario Bianchi", "Anna de Rossi, Luca Verdi": a line of names only. Three words in capitals are a headline ("ROMA CHIAMA BERLINO"). */
export function isNameAlone(raw: string, { start, end, words, numbers, stopped, upper }: Line): boolean {
  if (words < 2 || words > 7 || numbers > 0 || stopped || (upper >= 3 && upper === words)) return false;
  const text = raw.slice(start, end);
  if (/[:;()?!«»"“”–—]/u.test(text)) return false;
  const names = text.match(WORD) ?? [];
  return (
    names.every((name) => isUpper(name.charCodeAt(0)) || PARTICLES.has(name)) && isUpper(names[0]?.charCodeAt(0) ?? 0)
  );
}
