import { firstKey, longest, Phrases } from "./phrases.js";
import type { Node, PhraseHit, PhraseKey } from "./phrases.js";
import type { Token } from "./token.js";
import { WordFact } from "./word.js";

/**
 * As `Phrases`, for tables of thousands of names: a phrase is only filed, under its first token,
 * with the source that it was printed in; sources are opened when a text first has that token.
 */
export class LazyPhrases<V, S> {
  /** The first source under each first token, and the rest, which few have: an array for each is what costs. */
  private readonly filed = new Map<string, S>();
  private readonly more = new Map<string, S[]>();
  private readonly tries = new Map<string, Phrases<V>>();
  /** What follows a word where it comes first. */
  private readonly roots = new WordFact<Node<V> | null>((word) => {
    const first = word[this.key];
    return this.trieOf(first)?.open(first) ?? null;
  });
  private readonly key: PhraseKey;
  private readonly open: (sources: readonly S[]) => Iterable<readonly [string, V]>;

  /** `open` gives the phrases of sources, in order of filing; of a phrase given twice the first value counts. */
  constructor(key: PhraseKey, open: (sources: readonly S[]) => Iterable<readonly [string, V]>) {
    this.key = key;
    this.open = open;
  }

  /** A table of all these sources, each filed under its names. */
  static of<V, S>(
    key: PhraseKey,
    open: (sources: readonly S[]) => Iterable<readonly [string, V]>,
    sources: Iterable<S>,
    namesOf: (source: S) => Iterable<string>,
  ): LazyPhrases<V, S> {
    const phrases = new LazyPhrases(key, open);
    for (const source of sources) for (const name of namesOf(source)) phrases.file(name, source);
    return phrases;
  }

  /** Files a phrase of `source`; all phrases are filed before the first look-up. */
  file(phrase: string, source: S): void {
    const first = firstKey(phrase, this.key);
    const known = this.filed.get(first);
    if (known === undefined) this.filed.set(first, source);
    else if (known !== source) {
      const rest = this.more.get(first);
      if (!rest) this.more.set(first, [source]);
      else if (rest.at(-1) !== source) rest.push(source);
    }
  }

  /** The value of exactly this phrase, if it was filed. */
  get(phrase: string): V | undefined {
    return this.trieOf(firstKey(phrase, this.key))?.get(phrase);
  }

  /** True when a phrase begins with a token of this key. */
  begins(first: string): boolean {
    return this.filed.has(first);
  }

  /** The longest phrase that starts at token `from` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], from: number, limit: number = tokens.length): PhraseHit<V> | null {
    const token = tokens[from];
    const root = token && this.roots.of(token.word);
    return root ? longest(root, this.key, tokens, from, limit) : null;
  }

  private trieOf(first: string): Phrases<V> | undefined {
    let trie = this.tries.get(first);
    if (trie) return trie;
    const source = this.filed.get(first);
    if (source === undefined) return undefined;
    trie = new Phrases<V>(this.key);
    const sources = [source, ...(this.more.get(first) ?? [])];
    for (const [phrase, value] of this.open(sources)) if (firstKey(phrase, this.key) === first) trie.add(phrase, value);
    this.tries.set(first, trie);
    return trie;
  }
}
