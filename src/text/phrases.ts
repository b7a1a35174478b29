import { fold, normalise } from "./fold.js";
import type { Token } from "./token.js";
import { tokenize } from "./token.js";
import { WordFact } from "./word.js";

/** What may follow the tokens read so far, and the value of the phrase that they are. */
export interface Node<V> {
  next: Map<string, Node<V>> | null;
  value: V | undefined;
}

/** The phrases that share a first token: as added, until a text first has that token; then as a trie of what follows. */
interface Drawer<V> {
  added: (readonly [phrase: string, value: V])[];
  readonly node: Node<V>;
}

/** What a gazetteer look-up found: tokens `[from, to)` and the value of the phrase. */
export interface PhraseHit<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

/** The form of a token that is compared. */
export type PhraseKey = "norm" | "fold";

/** A first word of plain small letters, of plain letters, and of any composed Latin letters. */
const SMALL = /^[a-z]+(?=[ -]|$)/u;
const PLAIN = /^[A-Za-z]+(?=[ -]|$)/u;
const LATIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?=[ -]|$)/u;

/** The key of a phrase's first token; a first word of letters alone needs no tokenizer. */
export function firstKey(phrase: string, key: PhraseKey): string {
  const small = SMALL.exec(phrase);
  if (small) return small[0];
  const plain = PLAIN.exec(phrase);
  if (plain) return plain[0].toLowerCase();
  const latin = LATIN.exec(phrase);
  if (latin) return (key === "fold" ? fold : normalise)(latin[0]);
  const space = phrase.indexOf(" ");
  return tokenize(phrase, 0, space < 0 ? phrase.length : space)[0]?.[key] ?? "";
}

/**
 * A gazetteer: a trie of token keys, longest match first. Time is linear in the
 * tokens read, whatever the number of phrases. `key` says which form is compared.
 */
export class Phrases<V> {
  private readonly drawers = new Map<string, Drawer<V>>();
  private readonly key: PhraseKey;
  /** What follows a word where it comes first, of a closed table. */
  private roots: WordFact<Node<V> | null> | undefined;

  constructor(key: PhraseKey) {
    this.key = key;
  }

  /** Ends the adding: what follows a word is from now on kept with the word. For tables that live as long as the program. */
  close(): this {
    this.roots = new WordFact((word) => this.open(word[this.key]) ?? null);
    return this;
  }

  /** Adds a phrase as printed ("Corea del Sud"); a phrase added twice keeps the first value. */
  add(phrase: string, value: V): this {
    if (this.roots) throw new Error(`a closed table takes no more phrases: ${phrase}`);
    const first = firstKey(phrase, this.key);
    const drawer = this.drawers.get(first);
    if (drawer) drawer.added.push([phrase, value]);
    else this.drawers.set(first, { added: [[phrase, value]], node: { next: null, value: undefined } });
    return this;
  }

  /** The value of exactly this phrase, if it was added. */
  get(phrase: string): V | undefined {
    const tokens = tokenize(phrase);
    let node = this.open(tokens[0]?.[this.key] ?? "");
    for (let at = 1; at < tokens.length; at++) node = node?.next?.get((tokens[at] as Token)[this.key]);
    return node?.value;
  }

  /** True when a phrase begins with a token of this key. */
  begins(first: string): boolean {
    return this.drawers.has(first);
  }

  /** The longest phrase that starts at token `from` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], from: number, limit: number = tokens.length): PhraseHit<V> | null {
    const token = tokens[from];
    const node = token && (this.roots ? this.roots.of(token.word) : this.open(token[this.key]));
    return node ? longest(node, this.key, tokens, from, limit) : null;
  }

  /** What follows a first token, its phrases cut into tokens. */
  open(first: string): Node<V> | undefined {
    const drawer = this.drawers.get(first);
    if (!drawer) return undefined;
    if (drawer.added.length > 0) {
      for (const [phrase, value] of drawer.added) put(drawer.node, tokenize(phrase), this.key, value);
      drawer.added = [];
    }
    return drawer.node;
  }
}

/** The longest phrase that starts at token `from`, which led to `first`, and ends before token `limit`, or null. */
export function longest<V>(
  first: Node<V>,
  key: PhraseKey,
  tokens: readonly Token[],
  from: number,
  limit: number,
): PhraseHit<V> | null {
  let node: Node<V> | undefined = first;
  let to = -1;
  let value: V | undefined;
  for (let at = from + 1; node; at++) {
    if (node.value !== undefined) {
      to = at;
      value = node.value;
    }
    node = at < limit ? node.next?.get((tokens[at] as Token)[key]) : undefined;
  }
  return value === undefined ? null : { from, to, value };
}

function put<V>(first: Node<V>, tokens: readonly Token[], key: PhraseKey, value: V): void {
  let node = first;
  for (let at = 1; at < tokens.length; at++) {
    node.next ??= new Map();
    const word = (tokens[at] as Token)[key];
    let child = node.next.get(word);
    if (!child) node.next.set(word, (child = { next: null, value: undefined }));
    node = child;
  }
  node.value ??= value;
}
