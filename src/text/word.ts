import { fold, isAscii, normalise } from "./fold.js";

/** How the letters of a word are cased: `lower`, `title` (Roma), `upper` (ROMA), `mixed` (McCain), `none` (12, –). */
export type Casing = "lower" | "title" | "upper" | "mixed" | "none";

function casingOf(word: string, lower: string): Casing {
  const upper = word.toUpperCase();
  if (word === lower) return word === upper ? "none" : "lower";
  if (word === upper) return word.length > 1 ? "upper" : "title";
  return word.charAt(0) !== lower.charAt(0) && word.slice(1) === word.slice(1).toLowerCase() ? "title" : "mixed";
}

/** A word as printed, whatever its place: tokens that are printed alike share one. */
export class Word {
  /** Lower case, composed, straight apostrophe, accents kept. */
  readonly norm: string;
  /** `norm` without accents. */
  readonly fold: string;
  readonly casing: Casing;
  /** It is printed with a capital. */
  readonly capital: boolean;
  /** What `WordTest`s know of it: one bit for each that was asked, one for each that said yes. */
  asked = 0;
  agreed = 0;
  /** What `WordFact`s know of it, by their number. */
  readonly facts: unknown[] = [];

  constructor(norm: string, folded: string, casing: Casing) {
    this.norm = norm;
    this.fold = folded;
    this.casing = casing;
    this.capital = casing !== "lower" && casing !== "none";
  }
}

/** Words kept at most; then all are forgotten, so that memory stays flat over any number of articles. */
const LIMIT = 65_536;
/** Longer words are not kept. */
const LONGEST = 24;
/** V8 copies shorter slices; a longer one would keep the whole text alive. */
const COPIED = 12;

let words = new Map<string, Word>();

const make = (text: string): Word => {
  const norm = normalise(text);
  return new Word(norm, isAscii(norm) ? norm : fold(norm), casingOf(text, text.toLowerCase()));
};

/** The word printed as `text`. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  if (text.length > LONGEST) return make(text);
  const own = text.length > COPIED ? text.slice(0, COPIED) + text.slice(COPIED) : text;
  const word = make(own);
  if (words.size >= LIMIT) words = new Map();
  words.set(own, word);
  return word;
}

let marks = new Map<string, Word>();

/** A mark as a word; an apostrophe of any shape has the straight one as its `norm`. */
export function markOf(text: string, apostrophe: boolean): Word {
  let mark = marks.get(text);
  if (mark) return mark;
  mark = new Word(apostrophe ? "'" : text, text, "none");
  if (marks.size >= LIMIT) marks = new Map();
  marks.set(text, mark);
  return mark;
}

let tests = 0;

/** A question about words that is put once for each: the answer must hang on the word alone. */
export class WordTest {
  private readonly bit: number;
  private readonly test: (word: Word) => boolean;

  /** At most 31 tests exist in a program. */
  constructor(test: (word: Word) => boolean) {
    if (tests >= 31) throw new Error("no bit is left for another test of words");
    this.bit = 1 << tests++;
    this.test = test;
  }

  has(word: Word): boolean {
    if ((word.asked & this.bit) === 0) {
      word.asked |= this.bit;
      if (this.test(word)) word.agreed |= this.bit;
    }
    return (word.agreed & this.bit) !== 0;
  }
}

let facts = 0;

/** What is true of a word whatever its place: found when a word is first asked, then kept with it. */
export class WordFact<T extends {} | null> {
  private readonly slot = facts++;
  private readonly find: (word: Word) => T;

  constructor(find: (word: Word) => T) {
    this.find = find;
  }

  of(word: Word): T {
    const { facts: known } = word;
    const fact = known[this.slot] as T | undefined;
    if (fact !== undefined) return fact;
    while (known.length < this.slot) known.push(undefined);
    return (known[this.slot] = this.find(word));
  }
}
