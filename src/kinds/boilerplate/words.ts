import { isFunctionHash } from "./function-words.js";
import { GAP, HASH_START, hashNext, isDigit, isLower, isUpper, letterAt, SKIP } from "./letters.js";

/** What a word shows: the bits of `Words.traits`. */
export const FUNCTIONAL = 1;
/** Its first letter is a capital. */
export const CAPITAL = 2;
/** It is printed in capitals only, two letters or more. */
export const UPPER = 4;
export const NUMBER = 8;
/** A small letter and a capital stand together in it: "HomeNews". */
export const GLUED = 16;

/** Longest function word. */
const LONGEST_FUNCTIONAL = 9;

/** The words of a page in order, read once: word `at` is `raw.slice(starts[at], ends[at])`, and equal folded words have equal hashes. */
export class Words {
  readonly raw: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers as `hashWord` gives them. */
  readonly hashes: Int32Array;
  readonly traits: Uint8Array;
  count = 0;

  /** Room for all words of a text of `length` code units. */
  constructor(raw: string, length: number) {
    const most = (length >> 1) + 1;
    this.raw = raw;
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.hashes = new Int32Array(most);
    this.traits = new Uint8Array(most);
  }

  /** Adds the word that begins at `from` and ends before `to` at the latest; gives its end. */
  read(from: number, to: number): number {
    const { raw } = this;
    let small = false;
    let glued = false;
    let before = 0;
    let hash = HASH_START;
    let at = from;
    for (; at < to; at++) {
      const code = raw.charCodeAt(at);
      const letter = letterAt(code);
      if (letter === GAP) break;
      if (letter !== SKIP) hash = hashNext(hash, letter);
      if (isLower(code)) small = true;
      else if (small && isUpper(code) && isLower(before)) glued = true;
      before = code;
    }
    const first = raw.charCodeAt(from);
    let traits = glued ? GLUED : 0;
    if (isDigit(first)) traits |= NUMBER;
    else if (isUpper(first)) traits |= small || at - from === 1 ? CAPITAL : CAPITAL | UPPER;
    if (at - from <= LONGEST_FUNCTIONAL && isFunctionHash(hash)) traits |= FUNCTIONAL;
    const word = this.count++;
    this.starts[word] = from;
    this.ends[word] = at;
    this.hashes[word] = hash;
    this.traits[word] = traits;
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
}
