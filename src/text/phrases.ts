import type { Token } from "./token.js";
import { tokenize } from "./token.js";

interface Node<V> {
  next: Map<string, Node<V>> | null;
  value: V | undefined;
}

/** What a gazetteer look-up found: tokens `[from, to)` and the value of the phrase. */
export interface PhraseHit<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

/**
 * A gazetteer: a trie of token keys, longest match first. Time is linear in the
 * tokens read, whatever the number of phrases. `key` says which form is compared.
 */
export class Phrases<V> {
  private readonly root: Node<V> = { next: null, value: undefined };
  private readonly key: "norm" | "fold";

  constructor(key: "norm" | "fold") {
    this.key = key;
  }

  /** Adds a phrase as printed ("Corea del Sud"); a phrase added twice keeps the first value. */
  add(phrase: string, value: V): this {
    let node = this.root;
    for (const token of tokenize(phrase)) {
      node.next ??= new Map();
      let child = node.next.get(token[this.key]);
      if (!child) node.next.set(token[this.key], (child = { next: null, value: undefined }));
      node = child;
    }
    node.value ??= value;
    return this;
  }

  /** The value of exactly this phrase, if it was added. */
  get(phrase: string): V | undefined {
    let node: Node<V> | undefined = this.root;
    for (const token of tokenize(phrase)) node = node?.next?.get(token[this.key]);
    return node?.value;
  }

  /** True when a phrase begins with a token of this key. */
  begins(first: string): boolean {
    return this.root.next?.has(first) ?? false;
  }

  /** The longest phrase that starts at token `from`, or null. */
  match(tokens: readonly Token[], from: number): PhraseHit<V> | null {
    let node: Node<V> | undefined = this.root;
    let best: PhraseHit<V> | null = null;
    for (let at = from; at < tokens.length && node?.next; at++) {
      node = node.next.get((tokens[at] as Token)[this.key]);
      if (node?.value !== undefined) best = { from, to: at + 1, value: node.value };
    }
    return best;
  }
}
