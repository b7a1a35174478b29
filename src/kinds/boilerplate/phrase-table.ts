import { foldWords, GAP, HASH_START, hashNext, hashWord, letterAt, SKIP } from "./letters.js";
import { markFirst, newMark } from "./marks.js";
import { GLUED } from "./words.js";
import type { Words } from "./words.js";

/** The longest phrase that stands at a place: where it ends and what it means. */
export interface PhraseFound<V> {
  readonly end: number;
  readonly value: V;
}

interface Entry<V> {
  readonly folded: string;
  readonly value: V;
}

const SPACE = 32;

/** The end of a folded phrase that stands at `from`, whatever its case, its accents and the marks between its words; or -1. */
export function endOf(text: string, from: number, to: number, folded: string): number {
  let at = from;
  for (let next = 0; next < folded.length;) {
    if (at >= to) return -1;
    const letter = letterAt(text.charCodeAt(at));
    if (letter === SKIP) at++;
    else if (letter === GAP) {
      if (folded.charCodeAt(next++) !== SPACE) return -1;
      while (at < to && letterAt(text.charCodeAt(at)) <= SKIP) at++;
    } else {
      if (letter !== folded.charCodeAt(next++)) return -1;
      at++;
    }
  }
  return at;
}

/** One number for two words; phrases that share it by chance are told apart by their letters. */
const pairOf = (first: number, second: number): number => Math.imul(first ^ (second >>> 3), 0x01000193) ^ second;

/** Interface phrases by the numbers of their first two words, read straight from the raw text: most words of a page begin none. */
export class PhraseTable<V> {
  /** A word with one of these traits may begin a phrase. */
  readonly begins: number;
  private readonly mark = newMark();
  private readonly entries = new Map<number, Entry<V>[]>();
  /** Phrases of one word by its number, the others by those of their first two. */
  private readonly singles = new Map<number, V>();
  private readonly pairs = new Map<number, Entry<V>[]>();
  /** Letters of the longest first word. */
  private longest = 0;

  constructor() {
    this.begins = this.mark | GLUED;
  }

  /** Adds a phrase as printed; one that is there already keeps its value. */
  add(phrase: string, value: V): this {
    const folded = foldWords(phrase);
    const first = markFirst(folded, this.mark);
    if (!put(this.entries, first, { folded, value })) return this;
    const second = folded.indexOf(" ") + 1;
    this.longest = Math.max(this.longest, second === 0 ? folded.length : second - 1);
    if (second === 0) this.singles.set(first, value);
    else put(this.pairs, pairOf(first, hashWord(folded, second, folded.length)), { folded, value });
    return this;
  }

  /** The longest phrase from a word of a page, which may go on to `to`. */
  matchWord(words: Words, word: number, to: number): PhraseFound<V> | null {
    if (!words.is(word, this.begins)) return null;
    const start = words.start(word);
    if (words.is(word, GLUED)) return this.match(words.raw, start, to);
    const first = words.hash(word);
    const more = word + 1 < words.count && words.start(word + 1) < to;
    if (more && words.is(word + 1, GLUED)) return longest(this.entries.get(first), words.raw, start, to);
    const pairs = more ? this.pairs.get(pairOf(first, words.hash(word + 1))) : undefined;
    const found = pairs === undefined ? null : longest(pairs, words.raw, start, to);
    const single = found ? undefined : this.singles.get(first);
    return single === undefined ? found : { end: words.end(word), value: single };
  }

  /** The longest phrase from `from`, which must be the first letter of a word; it must end at the end of a word. */
  match(text: string, from: number, to: number): PhraseFound<V> | null {
    let hash = HASH_START;
    let best: PhraseFound<V> | null = null;
    let letters = 0;
    for (let at = from; at < to && letters < this.longest; at++) {
      const letter = letterAt(text.charCodeAt(at));
      if (letter === GAP) break;
      if (letter === SKIP) continue;
      hash = hashNext(hash, letter);
      letters++;
      if (endsWord(text, at + 1, to)) best = longest(this.entries.get(hash), text, from, to) ?? best;
    }
    return best;
  }
}

/** Adds an entry to its list; false when the phrase is there already. */
function put<V>(lists: Map<number, Entry<V>[]>, key: number, entry: Entry<V>): boolean {
  const list = lists.get(key);
  if (!list) lists.set(key, [entry]);
  else if (list.some(({ folded }) => folded === entry.folded)) return false;
  else list.push(entry);
  return true;
}

/** The longest of some phrases that stands at `from`. */
function longest<V>(
  entries: readonly Entry<V>[] | undefined,
  text: string,
  from: number,
  to: number,
): PhraseFound<V> | null {
  let best: PhraseFound<V> | null = null;
  for (const { folded, value } of entries ?? []) {
    const end = endOf(text, from, to, folded);
    if (end > (best?.end ?? -1) && endsWord(text, end, to)) best = { end, value };
  }
  return best;
}

/** True when no letter or digit follows, or when a capital follows a small letter ("HomeNews"). */
function endsWord(text: string, at: number, to: number): boolean {
  let next = at;
  while (next < to && letterAt(text.charCodeAt(next)) === SKIP) next++;
  if (next >= to || letterAt(text.charCodeAt(next)) === GAP) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(next);
  return before >= 97 && before <= 122 && after >= 65 && after <= 90;
}
