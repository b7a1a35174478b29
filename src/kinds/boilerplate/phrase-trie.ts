import { foldWords, GAP, letterAt, SKIP } from "./letters.js";

interface Node<V> {
  next: Map<number, Node<V>> | null;
  value: V | undefined;
}

/** The longest phrase that stands at a place: where it ends and what it means. */
export interface TrieHit<V> {
  readonly end: number;
  readonly value: V;
}

const SPACE = 32;

/**
 * Interface phrases as a tree of folded letters, read straight from the raw text:
 * case, accents, marks and spaces between words do not matter, and nothing is cut
 * or copied. Most places fail at the first letter or two.
 */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: null, value: undefined };
  /** The first two letters that a phrase can have, as `first * 128 + second`; a second of 0 stands for any. */
  private readonly starts = new Uint8Array(128 * 128);

  /** Adds a phrase as printed; one that is there already keeps its value. */
  add(phrase: string, value: V): this {
    let node = this.root;
    const folded = foldWords(phrase);
    const first = folded.charCodeAt(0);
    const second = folded.length > 1 ? folded.charCodeAt(1) : 32;
    if (first < 128) this.starts[first * 128 + (second < 128 && second !== 32 ? second : 0)] = 1;
    for (const char of folded) {
      node.next ??= new Map();
      const code = char.charCodeAt(0);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: null, value: undefined }));
      node = child;
    }
    node.value ??= value;
    return this;
  }

  /** False when no phrase begins with the two letters at `from`: the cheap question before `match`. */
  mayStart(text: string, from: number): boolean {
    const first = letterAt(text.charCodeAt(from));
    const second = letterAt(text.charCodeAt(from + 1) | 0);
    if (first >= 128 || second <= SKIP || second >= 128) return true;
    return this.starts[first * 128 + second] === 1;
  }

  /** The longest phrase from `from`, which must be the first letter of a word; it must end at the end of a word. */
  match(text: string, from: number, to: number, glued = false): TrieHit<V> | null {
    if (!glued && !this.mayStart(text, from)) return null;
    let node: Node<V> = this.root;
    let end = -1;
    let value: V | undefined;
    let at = from;
    while (at < to) {
      const letter = letterAt(text.charCodeAt(at));
      if (letter === SKIP) {
        at++;
        continue;
      }
      if (letter !== GAP) {
        const child = node.next?.get(letter);
        if (!child) break;
        node = child;
        at++;
        if (node.value !== undefined && (glued || endsWord(text, at, to))) {
          end = at;
          value = node.value;
        }
        continue;
      }
      const child = node.next?.get(SPACE);
      if (!child) break;
      node = child;
      while (at < to && letterAt(text.charCodeAt(at)) <= SKIP) at++;
    }
    return value === undefined ? null : { end, value };
  }
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
