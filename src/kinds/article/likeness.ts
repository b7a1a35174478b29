import type { Token } from "../../text/token.js";

/** Numbers by which texts are compared: the share of equal ones tells the share of word triples in common. */
export const MINIMA = 36;
/** Words in a row. */
const RUN = 3;
/** A shorter text is like too many others. */
const FEWEST = 12;
/** Words of a text that are compared. */
const MOST = 4000;

/** An odd factor and a summand for each number, from a fixed sequence (xorshift32). */
const FACTORS = new Int32Array(MINIMA);
const SUMMANDS = new Int32Array(MINIMA);
let state = 0x9e3779b9 | 0;
for (let at = 0; at < 2 * MINIMA; at++) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  if (at < MINIMA) FACTORS[at] = state | 1;
  else SUMMANDS[at - MINIMA] = state;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return hash;
}

/**
 * What a text is like (MinHash): the least of each of 36 hashes over its runs of three
 * words; null for a text of a few words. Case, marks and white space make no difference.
 */
export function likenessOf(tokens: readonly Token[]): Int32Array | null {
  const words: number[] = [];
  for (const { kind, fold } of tokens) {
    if (kind !== "mark") words.push(hashOf(fold));
    if (words.length >= MOST) break;
  }
  if (words.length < FEWEST) return null;
  const minima = new Int32Array(MINIMA).fill(0x7fffffff);
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = 0;
    for (let next = at; next < at + RUN; next++) run = Math.imul(run ^ (words[next] as number), 0x01000193) + 0x9e37;
    run ^= run >>> 15;
    for (let row = 0; row < MINIMA; row++) {
      const value = (Math.imul(run, FACTORS[row] as number) + (SUMMANDS[row] as number)) | 0;
      const mixed = Math.imul(value ^ (value >>> 13), 0x5bd1e995);
      if (mixed < (minima[row] as number)) minima[row] = mixed;
    }
  }
  return minima;
}

/** The share of word triples that two texts have in common, 0 to 1, give or take 0.08. */
export function alike(one: Int32Array, from: number, other: Int32Array): number {
  let equal = 0;
  for (let row = 0; row < MINIMA; row++) if (one[from + row] === other[row]) equal++;
  return equal / MINIMA;
}
