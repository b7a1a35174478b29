import { fold } from "../../text/fold.js";

/** What `letterAt` gives for a code unit that is no part of a word, and for one to be passed over (accents, soft hyphens). */
export const GAP = 0;
export const SKIP = 1;

const LETTER = /[\p{L}\p{Nd}]/u;

/** Code units whose folding is looked up: Latin with its accents. Other scripts stand for themselves. */
const LATIN = 0x300;

/** By code unit; symbols, pictures and halves of pairs stay gaps. */
const TABLE = new Uint16Array(0x10000);
for (let code = 0; code < LATIN; code++) {
  const char = String.fromCharCode(code);
  if (LETTER.test(char)) TABLE[code] = fold(char).charCodeAt(0);
}
TABLE.fill(SKIP, LATIN, 0x370);
for (const [from, to] of [
  [0x370, 0x2000],
  [0x2c00, 0xd800],
  [0xf900, 0xfe00],
] as const)
  for (let code = from; code < to; code++) TABLE[code] = code;
for (const code of [0xad, 0x200b, 0x200d, 0xfe0f, 0xfeff]) TABLE[code] = SKIP;

/** The folded letter of a code unit ("È" → code of "e"), `GAP` for spaces and marks, `SKIP` for combining accents and zero-width marks. */
export const letterAt = (code: number): number => TABLE[code] as number;

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

export const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/** Bits of a glyph: in the low 16 what `letterAt` gives. */
export const LETTER_BITS = 0xffff;
/** It is a small letter, or a capital. */
export const SMALL = 0x10000;
export const LARGE = 0x20000;
/** It is a mark that running text seldom has (©, @, #, |, a stroke, an arrow, a brace), "»", an opening bracket. */
export const ODD = 0x40000;
export const ANGLE = 0x80000;
export const BRACKET = 0x100000;
/** It is white space, also of the kinds that only typesetters use. */
export const BLANK = 0x200000;

/** What each code unit is: its letter and its bits. */
export const GLYPHS = new Int32Array(0x10000);
for (let code = 0; code < 0x10000; code++)
  GLYPHS[code] = (TABLE[code] as number) | (isLower(code) ? SMALL : 0) | (isUpper(code) ? LARGE : 0);
for (const [marks, bit] of [
  ["©@#|/{}<>=›→_[]&•·\\", ODD],
  ["»", ANGLE],
  ["([", BRACKET],
  [
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff",
    BLANK,
  ],
] as const)
  for (const mark of marks) GLYPHS[mark.charCodeAt(0)] = (GLYPHS[mark.charCodeAt(0)] as number) | bit;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for words of folded letters with one space between. */
function isFolded(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : code <= SKIP || letterAt(code) !== code) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

const SPACE = 32;

/** The words of a stretch, folded and joined by one space; marks fall away: "LEGGI ANCHE –>" → "leggi anche". */
export function foldWords(text: string, from = 0, to = text.length): string {
  if (to - from === text.length && isFolded(text)) return text;
  let out = "";
  let gap = false;
  for (let at = from; at < to; at++) {
    const letter = letterAt(text.charCodeAt(at));
    if (letter === SKIP) continue;
    if (letter === GAP) gap = true;
    else {
      if (gap && out) out += " ";
      gap = false;
      out += String.fromCharCode(letter);
    }
  }
  return out;
}

/** The number of an empty word, from which `hashNext` goes on (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;

/** The number of a word with one more folded letter. */
export const hashNext = (hash: number, letter: number): number => Math.imul(hash ^ letter, 16777619);

/** A number for the word that starts at `from`, equal for equal folded words; different words nearly never share one. */
export function hashWord(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) {
    const letter = TABLE[text.charCodeAt(at)] as number;
    if (letter === GAP) break;
    if (letter !== SKIP) hash = hashNext(hash, letter);
  }
  return hash;
}
