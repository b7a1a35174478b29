import { Phrases } from "./phrases.js";
import type { PhraseHit } from "./phrases.js";
import { tokenize } from "./token.js";
import type { Token } from "./token.js";

interface Drawer<V> {
  readonly phrases: [string, V][];
  trie: Phrases<V> | null;
}

/** A first word of plain letters, whatever its case, needs no tokenizer. */
const PLAIN = /^[A-Za-z]+(?=[ -]|$)/u;

/**
 * As `Phrases`, for tables of thousands of names: adding only files a phrase under its first
 * token, and the trie of a first token is built when a text first has it.
 */
export class LazyPhrases<V> {
  private readonly drawers = new Map<string, Drawer<V>>();
  private readonly key: "norm" | "fold";

  constructor(key: "norm" | "fold") {
    this.key = key;
  }

  /** Adds a phrase as printed ("Corea del Sud"); a phrase added twice keeps the first value. */
  add(phrase: string, value: V): this {
    const first = PLAIN.exec(phrase)?.[0].toLowerCase() ?? this.firstOf(phrase);
    if (first === undefined) return this;
    const drawer = this.drawers.get(first);
    if (!drawer) this.drawers.set(first, { phrases: [[phrase, value]], trie: null });
    else {
      drawer.phrases.push([phrase, value]);
      drawer.trie = null;
    }
    return this;
  }

  /** The value of exactly this phrase, if it was added. */
  get(phrase: string): V | undefined {
    return this.trieOf(this.firstOf(phrase))?.get(phrase);
  }

  /** The longest phrase that starts at token `from`, or null. */
  match(tokens: readonly Token[], from: number): PhraseHit<V> | null {
    return this.trieOf(tokens[from]?.[this.key])?.match(tokens, from) ?? null;
  }

  private firstOf(phrase: string): string | undefined {
    const space = phrase.indexOf(" ");
    return tokenize(phrase, 0, space < 0 ? phrase.length : space)[0]?.[this.key];
  }

  private trieOf(first: string | undefined): Phrases<V> | null {
    const drawer = first === undefined ? undefined : this.drawers.get(first);
    if (!drawer) return null;
    if (drawer.trie) return drawer.trie;
    drawer.trie = new Phrases<V>(this.key);
    for (const [phrase, value] of drawer.phrases) drawer.trie.add(phrase, value);
    return drawer.trie;
  }
}
