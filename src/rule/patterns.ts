import nlp from "compromise/one";

/** A term as the match engine sees it: `normal` is compared with words of a pattern, `tags` with its #Tags. */
export interface Term {
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

/** What a pattern needs: an id and a compromise match expression with named groups `[<name>…]`. */
export interface Pattern {
  readonly id: string;
  readonly match: string;
}

/** Where a pattern matched: terms `[from, to)`, and the terms of each named group. */
export interface PatternHit<P extends Pattern> {
  readonly pattern: P;
  readonly from: number;
  readonly to: number;
  readonly groups: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

type Pointer = [number, number, number];
interface Compiled {
  match: string;
  regs: unknown;
  needs: string[];
}
interface Ready<P> {
  readonly pattern: P;
  readonly compiled: Compiled;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly first: (term: Term) => boolean;
}
interface Engine {
  match(docs: (readonly unknown[])[], compiled: Compiled): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
  parseMatch(match: string, options: object, world: unknown): unknown;
  buildNet(matches: { match: string }[], world: unknown): { hooks: Record<string, Compiled[]>; always: Compiled[] };
}

/** The longest sentence given to the engine, in terms; a longer one is given in parts. */
export const TERM_LIMIT = 160;

/** How many terms a match can reach over: no pattern has longer gaps. */
const WINDOW = 40;

/**
 * Compiles patterns for the match engine of compromise/one, which is fed our own
 * tagged terms: its tokenizer and its English are never used. A pattern is tried
 * only on sentences that have all words and tags it needs, and only from the terms
 * that its first token can be.
 */
export class PatternBook<P extends Pattern> {
  private readonly engine = (nlp.methods() as unknown as { one: Engine }).one;
  private readonly compiled: readonly Ready<P>[];

  constructor(patterns: readonly P[]) {
    const world = nlp.world();
    this.compiled = patterns.map((pattern) => {
      const net = this.engine.buildNet([{ match: `^${pattern.match}` }], world);
      const compiled = Object.values(net.hooks)[0]?.[0] ?? net.always[0];
      if (!compiled) throw new Error(`pattern of rule ${pattern.id} does not compile: ${pattern.match}`);
      const needs = [...new Set(compiled.needs)];
      const tags = needs.filter((need) => need.startsWith("#")).map((need) => need.slice(1));
      return { pattern, compiled, words: needs.filter((need) => !need.startsWith("#")), tags, first: firstOf(pattern) };
    });
  }

  /** Every match in one sentence, in the order of the patterns. */
  match(terms: readonly Term[]): PatternHit<P>[] {
    const hits: PatternHit<P>[] = [];
    const words = new Set<string>();
    const tags = new Set<string>();
    for (const term of terms) {
      words.add(term.normal);
      for (const tag of term.tags) tags.add(tag);
    }
    for (const ready of this.compiled) {
      if (!ready.tags.every((tag) => tags.has(tag)) || !ready.words.every((word) => words.has(word))) continue;
      for (let at = 0; at < terms.length; at++) {
        const hit = ready.first(terms[at] as Term) ? this.matchAt(ready, terms, at) : null;
        if (hit) hits.push(hit);
      }
    }
    return hits;
  }

  private matchAt({ pattern, compiled }: Ready<P>, terms: readonly Term[], at: number): PatternHit<P> | null {
    const { ptrs, byGroup } = this.engine.match([terms.slice(at, at + WINDOW)], compiled);
    const found = ptrs[0];
    if (!found) return null;
    const groups = new Map<string, { from: number; to: number }>();
    for (const [name, pointers] of Object.entries(byGroup)) {
      const group = pointers[0];
      if (group) groups.set(name, { from: at + group[1], to: at + group[2] });
    }
    return { pattern, from: at, to: at + found[2], groups };
  }
}

/** The test of a pattern's first token, read off its expression: `[<trigger>(#Meets && #Active)]` begins at a term tagged Meets. */
function firstOf(pattern: Pattern): (term: Term) => boolean {
  const token = /^\[?(?:<\w+>)?\(?(#?)([\p{L}]+)/u.exec(pattern.match);
  if (!token?.[2]) throw new Error(`pattern of rule ${pattern.id} must begin with a word or tag: ${pattern.match}`);
  const word = token[2];
  return token[1] === "#" ? (term) => term.tags.has(word) : (term) => term.normal === word;
}
