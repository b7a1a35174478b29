import { FUNCTION_WORDS } from "../../../lexicon/function-words.js";
import { foldWords, isLower, isUpper, letterAt, SKIP } from "../letters.js";

/** The code unit at `at`. */
export const codeAt = (raw: string, at: number): number => raw.charCodeAt(at);
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

/** The start of the blanks and opening marks before `at`. */
export function back(raw: string, at: number, start: number): number {
  let from = at;
  while (from > start && (isBlank(codeAt(raw, from - 1)) || "–—->→•|©🔗".includes(raw.charAt(from - 1)))) from--;
  return from;
}

/** True when the words before `at` end a sentence, a quotation or the glued end of one, so that what follows may be furniture. */
export function afterSentence(raw: string, at: number, start: number): boolean {
  const from = back(raw, at, start);
  if (from === start) return true;
  const code = codeAt(raw, from - 1);
  return '.!?…»”"’)]:;'.includes(raw.charAt(from - 1)) || (from === at && isLower(code));
}

/** True when no small letter stands in a stretch. */
export const allUpper = (raw: string, at: number, to: number): boolean => {
  for (let next = at; next < to; next++) if (isLower(codeAt(raw, next))) return false;
  return true;
};

const STARTERS = new Set(FUNCTION_WORDS.it.map((word) => foldWords(word)));

/**
 * The end of a headline that stands in a paragraph: a sentence that begins right after
 * a word without a mark ("… a Draghi Nella serata"), else its full stop, else the line's end.
 */
export function headlineEnd(raw: string, after: number, end: number): number {
  let words = 0;
  let at = after;
  while (at < end && words < 40) {
    while (at < end && letterAt(codeAt(raw, at)) <= SKIP) at++;
    const from = at;
    while (at < end && letterAt(codeAt(raw, at)) > SKIP) at++;
    if (
      words >= 4 &&
      isUpper(codeAt(raw, from)) &&
      STARTERS.has(foldWords(raw, from, at)) &&
      isBlank(codeAt(raw, from - 1)) &&
      letterAt(codeAt(raw, from - 2)) > SKIP
    )
      return from;
    words++;
    if (
      words > 3 &&
      codeAt(raw, at) === 46 &&
      isBlank(codeAt(raw, at + 1)) &&
      at + 2 < end &&
      isUpper(codeAt(raw, at + 2))
    )
      return at + 1;
  }
  return at >= end || end - after < 260 ? end : -1;
}
