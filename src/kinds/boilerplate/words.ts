import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { GAP, glyphAt, HASH_START, hashNext, isDigit, isUpper, LARGE, letterAt, SKIP, SMALL } from "./letters.js";
import { marksOf, newMark } from "./marks.js";

/** Bits of `Words.traits`: the word's first letter is a capital. */
export const CAPITAL = 1;
/** It is printed in capitals only, two letters or more. */
export const UPPER = 2;
/** It begins with a digit. */
export const NUMBER = 4;
/** A small letter and a capital stand together in it: "HomeNews". */
export const GLUED = 8;
/** It is an Italian function word, whatever its case and accents. */
export const FUNCTIONAL = newMark(FUNCTION_WORDS.it);

/** The words of a page in order, read once: word `at` is `raw.slice(starts[at], ends[at])`, and equal folded words have equal hashes. */
export class Words {
  readonly raw: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Numbers as `hashWord` gives them. */
  readonly hashes: number[] = [];
  /** What each shows, and the marks of its phrases (`newMark`). */
  readonly traits: number[] = [];
  count = 0;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** Adds the word that begins at `from` and ends before `to` at the latest; gives its end. */
  read(from: number, to: number): number {
    const { raw } = this;
    let seen = 0;
    let glued = 0;
    let before = 0;
    let hash = HASH_START;
    let at = from;
    for (; at < to; at++) {
      const glyph = glyphAt(raw.charCodeAt(at));
      const letter = glyph & 0xffff;
      if (letter === GAP) break;
      if (letter !== SKIP) hash = hashNext(hash, letter);
      seen |= glyph;
      glued |= glyph & (before << 1);
      before = glyph & SMALL;
    }
    const small = (seen & SMALL) !== 0;
    const first = raw.charCodeAt(from);
    let traits = (glued & LARGE) === 0 ? marksOf(hash) : marksOf(hash) | GLUED;
    if (isDigit(first)) traits |= NUMBER;
    else if (isUpper(first)) traits |= small || at - from === 1 ? CAPITAL : CAPITAL | UPPER;
    this.count++;
    this.starts.push(from);
    this.ends.push(at);
    this.hashes.push(hash);
    this.traits.push(traits);
    return at;
  }

  start(word: number): number {
    return this.starts[word] as number;
  }

  end(word: number): number {
    return this.ends[word] as number;
  }

  hash(word: number): number {
    return this.hashes[word] as number;
  }

  /** True when a word has one of the traits. */
  is(word: number, traits: number): boolean {
    return ((this.traits[word] as number) & traits) !== 0;
  }

  text(word: number): string {
    return this.raw.slice(this.starts[word], this.ends[word]);
  }

  /** A number for the words `[from, to)`: 53 bits, of the words, their count and `length`. */
  key(from: number, to: number, length = 0): number {
    let low = length;
    let high = to - from;
    for (let word = from; word < to; word++) {
      const hash = this.hashes[word] as number;
      low = Math.imul(low ^ hash, 0x01000193);
      high = Math.imul(high ^ (hash >>> 7), 0x85ebca6b) + hash;
    }
    return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
  }

  /** True when the words before `to` are the words `[from, end)` of `other`. */
  endsWith(to: number, other: Words, from: number, end: number): boolean {
    for (let back = 1; back <= end - from; back++)
      if (this.hashes[to - back] !== other.hashes[end - back]) return false;
    return true;
  }
}

/** The words of a text of one line. */
export function wordsOf(text: string): Words {
  const words = new Words(text);
  for (let at = 0; at < text.length;) at = letterAt(text.charCodeAt(at)) > SKIP ? words.read(at, text.length) : at + 1;
  return words;
}
