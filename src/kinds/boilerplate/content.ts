import { isFunctionHash } from "./function-words.js";
import { GAP, hashWord, isUpper, letterAt, SKIP } from "./letters.js";
import type { Line } from "./line.js";

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/**
 * The words of a line that carry what it is about, as numbers (`hashWord`): words of
 * six letters or more, and shorter ones with a capital that does not only begin the
 * line; function words tell nothing, though a headline in capitals has them large.
 */
export function contentWords(raw: string, line: Line, longest = 400): Set<number> {
  const words = new Set<number>();
  const to = Math.min(line.end, line.start + longest);
  let first = true;
  for (let at = line.start; at < to; at++) {
    if (letterAt(raw.charCodeAt(at)) <= SKIP) continue;
    const from = at;
    while (at < to && letterAt(raw.charCodeAt(at)) !== GAP) at++;
    const capital = isUpper(raw.charCodeAt(from));
    const length = at - from;
    const hash = length >= 6 || (capital && length >= (first ? 4 : 2)) ? hashWord(raw, from, at) : 0;
    if (hash !== 0 && !isFunctionHash(hash)) words.add(hash);
    first = false;
  }
  return words;
}

/** "Il portavoce ha aggiunto:", "Mario Bianchi, 49 anni;": a line that leads on to the next or stands in a list. */
export const leadsOn = (raw: string, { end, words }: Line): boolean => words >= 3 && ":;,".includes(raw.charAt(end - 1));

/** "Non è giusto!", "«Una buona conversazione.»": a short sentence, which no headline of another article is. */
export const isSentence = (raw: string, { start, end, words, functional, period, stopped }: Line): boolean =>
  words >= 3 && functional >= 1 && (period || raw.charAt(end - 1) === "!" || (stopped && "«“\"".includes(raw.charAt(start))));

/** The share of `words` that `others` hold, 0 to 1. */
export function shareOf(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / words.size;
}

const PARTICLES = new Set("di de del dello della dei degli delle dell d da dal dalla la le van von der den el al bin e dos du".split(" "));

/** "Mario Bianchi", "Anna de Rossi, Luca Verdi": a line of names only. Three words in capitals are a headline ("ROMA CHIAMA BERLINO"). */
export function isNameAlone(raw: string, { start, end, words, numbers, stopped, upper }: Line): boolean {
  if (words < 2 || words > 7 || numbers > 0 || stopped || (upper >= 3 && upper === words)) return false;
  const text = raw.slice(start, end);
  if (/[:;()?!«»"“”–—]/u.test(text)) return false;
  const names = text.match(WORD) ?? [];
  return names.every((name) => isUpper(name.charCodeAt(0)) || PARTICLES.has(name)) && isUpper(names[0]?.charCodeAt(0) ?? 0);
}
