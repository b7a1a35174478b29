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
}
interface Engine {
  match(docs: unknown[][], compiled: Compiled): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
  parseMatch(match: string, options: object, world: unknown): unknown;
  buildNet(matches: { match: string }[], world: unknown): { hooks: Record<string, Compiled[]>; always: Compiled[] };
}

/** The longest sentence given to the engine, in terms; what is beyond is read as a sentence of its own. */
export const TERM_LIMIT = 160;

/**
 * Compiles patterns for the match engine of compromise/one, which is fed our own
 * tagged terms: its tokenizer and its English are never used. Patterns are tried
 * only on sentences that have all words and tags they need.
 */
export class PatternBook<P extends Pattern> {
  private readonly engine = (nlp.methods() as unknown as { one: Engine }).one;
  private readonly compiled: readonly Ready<P>[];

  constructor(patterns: readonly P[]) {
    const world = nlp.world();
    this.compiled = patterns.map((pattern) => {
      const net = this.engine.buildNet([{ match: pattern.match }], world);
      const compiled = Object.values(net.hooks)[0]?.[0] ?? net.always[0];
      if (!compiled) throw new Error(`pattern of rule ${pattern.id} does not compile: ${pattern.match}`);
      const needs = [...new Set(compiled.needs)];
      return { pattern, compiled, words: needs.filter((need) => !need.startsWith("#")), tags: needs.filter((need) => need.startsWith("#")).map((need) => need.slice(1)) };
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
    const doc = [terms as unknown[]];
    for (const ready of this.compiled) {
      if (ready.tags.every((tag) => tags.has(tag)) && ready.words.every((word) => words.has(word))) this.collect(ready.pattern, ready.compiled, doc, hits);
    }
    return hits;
  }

  private collect(pattern: P, compiled: Compiled, doc: unknown[][], hits: PatternHit<P>[]): void {
    const { ptrs, byGroup } = this.engine.match(doc, compiled);
    for (const [, from, to] of ptrs) {
      const groups = new Map<string, { from: number; to: number }>();
      for (const [name, pointers] of Object.entries(byGroup)) {
        const inside = pointers.find((p) => p[1] >= from && p[2] <= to);
        if (inside) groups.set(name, { from: inside[1], to: inside[2] });
      }
      hits.push({ pattern, from, to, groups });
    }
  }
}
