import { fold } from "../../text/fold.js";

/** What `letterAt` gives for a code unit that is no part of a word, and for one to be passed over (accents, soft hyphens). */
export const GAP = 0;
export const SKIP = 1;

const LETTER = /[\p{L}\p{Nd}]/u;

/** Code units whose folding is looked up: Latin with its accents. Other scripts stand for themselves. */
const LATIN = 0x300;

function classOf(code: number): number {
  if (code === 0xad || code === 0x200b || code === 0x200d || code === 0xfe0f || code === 0xfeff) return SKIP;
  if (code < LATIN) {
    const char = String.fromCharCode(code);
    return LETTER.test(char) ? fold(char).charCodeAt(0) : GAP;
  }
  if (code < 0x370) return SKIP;
  if (code < 0x2000) return code;
  return code < 0x2c00 || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00 ? GAP : code;
}

const TABLE = Uint16Array.from({ length: 0x10000 }, (_, code) => classOf(code));

/** The folded letter of a code unit ("È" → code of "e"), `GAP` for spaces and marks, `SKIP` for combining accents and zero-width marks. */
export const letterAt = (code: number): number => TABLE[code] as number;

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

export const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The words of a stretch, folded and joined by one space; marks fall away: "LEGGI ANCHE –>" → "leggi anche". */
export function foldWords(text: string, from = 0, to = text.length): string {
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
