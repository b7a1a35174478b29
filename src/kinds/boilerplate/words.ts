import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { codesOf } from "./codes.js";
import { GLYPHS, HASH_START, hashNext, isDigit, LARGE, LETTER_BITS, SKIP, SMALL } from "./letters.js";
import { marksOf, newMark } from "./marks.js";

/** Bits of a word's traits: its first letter is a capital. */
export const CAPITAL = 1;
/** It is printed in capitals only, two letters or more. */
export const UPPER = 2;
/** It begins with a digit. */
export const NUMBER = 4;
/** A small letter and a capital stand together in it: "HomeNews". */
export const GLUED = 8;
/** It is an Italian function word, whatever its case and accents. */
export const FUNCTIONAL = newMark(FUNCTION_WORDS.it);

/** Numbers kept of each word: where it starts and ends, its hash, its traits. */
const FACTS = 4;
const BLANK_CODE = 32;
/** Code units for a word, by which the room for them is guessed. */
const USUAL = 6;

/** Numbers that are made room for at once: a buffer of its own for each page costs more than reading a short one. */
const CHUNK = 1 << 16;
let chunk = new Int32Array(CHUNK);
let taken = 0;

/** Room for so many numbers. */
function roomFor(numbers: number): Int32Array {
  if (numbers * 4 > CHUNK) return new Int32Array(numbers);
  if (taken + numbers > CHUNK) {
    chunk = new Int32Array(CHUNK);
    taken = 0;
  }
  taken += numbers;
  return chunk.subarray(taken - numbers, taken);
}

/** What the words of a stretch show together; it holds until the next is read. */
export interface Tally {
  /** The bits of all glyphs of the stretch. */
  glyphs: number;
  /** The traits that any of its words has. */
  traits: number;
  words: number;
  functional: number;
  upper: number;
  numbers: number;
}

const TALLY: Tally = { glyphs: 0, traits: 0, words: 0, functional: 0, upper: 0, numbers: 0 };

/** The words of a page in order, read once; equal folded words have equal hashes (`hashWord`). */
export class Words {
  readonly raw: string;
  count = 0;
  private facts: Int32Array;

  /** Of a page of which `length` code units are read. */
  constructor(raw: string, length = raw.length) {
    this.raw = raw;
    this.facts = roomFor(FACTS * (Math.ceil(length / USUAL) + 16));
  }

  /**
   * Adds the words of a stretch of `codes`, the page's code units; those that begin before
   * `counted` are counted. What stands right behind the stretch is blanked, so that its last
   * word ends there.
   */
  read(codes: Uint16Array, from: number, to: number, counted: number): Tally {
    let { facts } = this;
    codes[to] = BLANK_CODE;
    let place = this.count * FACTS;
    let [glyphs, all, functional, upper, numbers, words] = [0, 0, 0, 0, 0, 0];
    let [start, hash, capitals] = [from, HASH_START, 0];
    for (let at = from; at <= to; at++) {
      const glyph = GLYPHS[codes[at] as number] as number;
      const letter = glyph & LETTER_BITS;
      glyphs |= glyph;
      if (letter > SKIP) {
        capitals += glyph & LARGE;
        hash = hashNext(hash, letter);
        continue;
      }
      if (at > start) {
        if (letter === SKIP) continue;
        if (place >= facts.length) facts = this.grow();
        const traits = marksOf(hash) | (capitals === 0 ? digitOf(codes, start) : shapeOf(codes, start, at, capitals));
        facts[place] = start;
        facts[place + 1] = at;
        facts[place + 2] = hash;
        facts[place + 3] = traits;
        place += FACTS;
        all |= traits;
        if (start < counted) {
          words++;
          functional += traits & FUNCTIONAL;
          upper += traits & UPPER;
          numbers += traits & NUMBER;
        }
        hash = HASH_START;
        capitals = 0;
      }
      start = at + 1;
    }
    this.count = place / FACTS;
    TALLY.glyphs = glyphs;
    TALLY.traits = all;
    TALLY.words = words;
    TALLY.functional = functional / FUNCTIONAL;
    TALLY.upper = upper / UPPER;
    TALLY.numbers = numbers / NUMBER;
    return TALLY;
  }

  private grow(): Int32Array {
    const wider = roomFor(this.facts.length * 2);
    wider.set(this.facts);
    return (this.facts = wider);
  }

  start(word: number): number {
    return this.facts[word * FACTS] as number;
  }

  end(word: number): number {
    return this.facts[word * FACTS + 1] as number;
  }

  hash(word: number): number {
    return this.facts[word * FACTS + 2] as number;
  }

  /** The traits of a word, and the marks of the phrases it begins (`newMark`). */
  traits(word: number): number {
    return this.facts[word * FACTS + 3] as number;
  }

  /** True when a word has one of the traits. */
  is(word: number, traits: number): boolean {
    return (this.traits(word) & traits) !== 0;
  }

  text(word: number): string {
    return this.raw.slice(this.start(word), this.end(word));
  }

  /** A number for the words `[from, to)`: 53 bits, of the words, their count and `length`. */
  key(from: number, to: number, length = 0): number {
    let low = length;
    let high = to - from;
    for (let word = from; word < to; word++) {
      const hash = this.hash(word);
      low = Math.imul(low ^ hash, 0x01000193);
      high = Math.imul(high ^ (hash >>> 7), 0x85ebca6b) + hash;
    }
    return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
  }

  /** True when the words before `to` are the words `[from, end)` of `other`. */
  endsWith(to: number, other: Words, from: number, end: number): boolean {
    for (let back = 1; back <= end - from; back++) if (this.hash(to - back) !== other.hash(end - back)) return false;
    return true;
  }
}

const digitOf = (codes: Uint16Array, start: number): number => (isDigit(codes[start] as number) ? NUMBER : 0);

/** The traits that the letters of a word with capitals show; `capitals` is `LARGE` for each of its capitals. */
function shapeOf(codes: Uint16Array, start: number, end: number, capitals: number): number {
  const first = GLYPHS[codes[start] as number] as number;
  const second = end - start > 1 ? (GLYPHS[codes[start + 1] as number] as number) : SMALL;
  if (capitals === LARGE && (first & LARGE) !== 0 && (second & SMALL) !== 0) return CAPITAL;
  let [bits, glue, before] = [first, 0, first];
  for (let at = start + 1; at < end; at++) {
    const glyph = GLYPHS[codes[at] as number] as number;
    bits |= glyph;
    glue |= (glyph >> 1) & before;
    before = glyph;
  }
  const shape = (glue & SMALL) === 0 ? 0 : GLUED;
  if ((first & LARGE) === 0) return shape | digitOf(codes, start);
  return shape | ((bits & SMALL) !== 0 ? CAPITAL : CAPITAL | UPPER);
}

/** The words of a text of one line. */
export function wordsOf(text: string): Words {
  const words = new Words(text);
  words.read(codesOf(text), 0, text.length, 0);
  return words;
}
