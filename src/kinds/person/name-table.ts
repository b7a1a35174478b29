import { fold } from "../../text/fold.js";
import type { PhraseHit } from "../../text/phrases.js";
import { tokenize } from "../../text/token.js";
import type { Token } from "../../text/token.js";

interface Entry<V> {
  readonly words: readonly string[];
  readonly value: V;
}

function stands(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) if (tokens[from + at]?.fold !== words[at]) return false;
  return true;
}

/**
 * Names by their first word, cut into tokens only when that word turns up: thousands of
 * names load in a moment, and a text asks for few of them. Compared folded, the longest first.
 */
export class NameTable<V> {
  private readonly printed = new Map<string, [name: string, value: V][]>();
  private readonly cut = new Map<string, readonly Entry<V>[]>();

  /** Adds a name as printed ("Mohammed bin Salman"). */
  add(name: string, value: V): void {
    const end = name.search(/[ .'’-]/u);
    // "D'Alema" is two tokens, "O'Brien" one: the tokeniser knows.
    const first =
      end >= 0 && /['’]/u.test(name.charAt(end))
        ? (tokenize(name)[0]?.fold ?? "")
        : fold(end < 0 ? name : name.slice(0, end));
    const list = this.printed.get(first);
    if (list) list.push([name, value]);
    else this.printed.set(first, [[name, value]]);
  }

  /** The longest name that starts at token `from`, or null. */
  match(tokens: readonly Token[], from: number): PhraseHit<V> | null {
    const first = tokens[from]?.fold;
    if (first === undefined || !this.begins(first)) return null;
    for (const { words, value } of this.entries(first))
      if (stands(tokens, from, words)) return { from, to: from + words.length, value };
    return null;
  }

  /** True when a name begins with this folded word. */
  begins(first: string): boolean {
    return this.printed.has(first);
  }

  private entries(first: string): readonly Entry<V>[] {
    let list = this.cut.get(first);
    if (!list) {
      list = (this.printed.get(first) ?? [])
        .map(([name, value]) => ({ words: tokenize(name).map((token) => token.fold), value }))
        .toSorted((a, b) => b.words.length - a.words.length);
      this.cut.set(first, list);
    }
    return list;
  }
}
