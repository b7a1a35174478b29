import { fold, normalise } from "./fold.js";
import { Phrases } from "./phrases.js";
import type { PhraseHit } from "./phrases.js";
import { tokenize } from "./token.js";
import type { Token } from "./token.js";

const SPACE = 32;
const HYPHEN = 45;

/** Codes of the composed Latin letters, which make up nearly every first word of a table. */
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/**
 * As `Phrases`, for tables of thousands of names: a phrase is only filed, under its first token,
 * with the source that it was printed in; sources are opened when a text first has that token.
 */
export class LazyPhrases<V, S> {
  private readonly filed = new Map<string, S[]>();
  private readonly tries = new Map<string, Phrases<V>>();
  private readonly key: "norm" | "fold";
  private readonly open: (sources: readonly S[]) => Iterable<readonly [string, V]>;

  /** `open` gives the phrases of sources, in order of filing; of a phrase given twice the first value counts. */
  constructor(key: "norm" | "fold", open: (sources: readonly S[]) => Iterable<readonly [string, V]>) {
    this.key = key;
    this.open = open;
  }

  /** Files a phrase of `source`; all phrases are filed before the first look-up. */
  file(phrase: string, source: S): void {
    const first = this.firstOf(phrase);
    const sources = this.filed.get(first);
    if (!sources) this.filed.set(first, [source]);
    else if (sources.at(-1) !== source) sources.push(source);
  }

  /** The value of exactly this phrase, if it was filed. */
  get(phrase: string): V | undefined {
    return this.trieOf(this.firstOf(phrase))?.get(phrase);
  }

  /** The longest phrase that starts at token `from`, or null. */
  match(tokens: readonly Token[], from: number): PhraseHit<V> | null {
    const token = tokens[from];
    return (token && this.trieOf(token[this.key])?.match(tokens, from)) ?? null;
  }

  /** The key of a phrase's first token; a first word of letters alone needs no tokenizer. */
  private firstOf(phrase: string): string {
    let at = 0;
    while (at < phrase.length && isLatin(phrase.charCodeAt(at))) at++;
    const code = at < phrase.length ? phrase.charCodeAt(at) : SPACE;
    if (at > 0 && (code === SPACE || code === HYPHEN)) return (this.key === "fold" ? fold : normalise)(phrase.slice(0, at));
    const space = phrase.indexOf(" ");
    return tokenize(phrase, 0, space < 0 ? phrase.length : space)[0]?.[this.key] ?? "";
  }

  private trieOf(first: string): Phrases<V> | undefined {
    const sources = this.filed.get(first);
    if (!sources) return undefined;
    let trie = this.tries.get(first);
    if (trie) return trie;
    trie = new Phrases<V>(this.key);
    for (const [phrase, value] of this.open(sources)) if (this.firstOf(phrase) === first) trie.add(phrase, value);
    this.tries.set(first, trie);
    return trie;
  }
}
