import { foldWords, hashWord } from "./letters.js";

/** Pairs of a word's number and its marks, as an open table that is never more than half full. */
let table = new Int32Array(2 * 8192);
let marked = 0;

/** By the first bits of a number, whether any marked word has these: most words of a page are told by it alone. */
const SIEVED = 18;
const sieve = new Uint8Array(1 << (32 - SIEVED));

/** The bits below are taken by what a word shows where it stands (`words.ts`). */
let next = 1 << 4;

/** Where a word's pair stands in `pairs`, or the free place for it. */
function placeOf(pairs: Int32Array, hash: number): number {
  const mask = pairs.length - 2;
  let at = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (pairs[at] !== 0 && pairs[at] !== hash) at = (at + 2) & mask;
  return at;
}

function grow(): void {
  const wider = new Int32Array(table.length * 2);
  for (let at = 0; at < table.length; at += 2) {
    const hash = table[at] as number;
    if (hash === 0) continue;
    const place = placeOf(wider, hash);
    wider[place] = hash;
    wider[place + 1] = table[at + 1] as number;
  }
  table = wider;
}

/** A bit that says of a word that it begins a phrase of one kind. Words are marked while tables are built, before the first page is read. */
export function newMark(phrases: Iterable<string> = []): number {
  const mark = next;
  if (mark <= 0) throw new Error("no bit is left for another mark of words");
  next <<= 1;
  for (const phrase of phrases) markFirst(phrase, mark);
  return mark;
}

/** Marks the first word of a phrase, whose number it gives. */
export function markFirst(phrase: string, mark: number): number {
  const folded = foldWords(phrase);
  const hash = hashWord(folded, 0, folded.length);
  if (++marked * 4 > table.length) grow();
  const at = placeOf(table, hash);
  sieve[hash >>> SIEVED] = 1;
  table[at] = hash;
  table[at + 1] = (table[at + 1] as number) | mark;
  return hash;
}

/** The marks of a word by its number (`hashWord`). */
export const marksOf = (hash: number): number =>
  sieve[hash >>> SIEVED] === 0 ? 0 : (table[placeOf(table, hash) + 1] as number);
