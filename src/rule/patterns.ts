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
  readonly order: number;
  readonly compiled: Compiled;
  readonly words: readonly string[];
  readonly tags: readonly string[];
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
  /** Patterns by the tag or word that their first token can be. */
  private readonly byTag = new Map<string, Ready<P>[]>();
  private readonly byWord = new Map<string, Ready<P>[]>();
  /** The patterns that a term of these tags may begin: sets of tags are shared, so that each is read once. */
  private readonly begun = new WeakMap<ReadonlySet<string>, readonly Ready<P>[]>();

  constructor(patterns: readonly P[]) {
    const world = nlp.world();
    patterns.forEach((pattern, order) => {
      const net = this.engine.buildNet([{ match: `^${pattern.match}` }], world);
      const compiled = Object.values(net.hooks)[0]?.[0] ?? net.always[0];
      if (!compiled) throw new Error(`pattern of rule ${pattern.id} does not compile: ${pattern.match}`);
      const needs = [...new Set(compiled.needs)];
      const tags = needs.filter((need) => need.startsWith("#")).map((need) => need.slice(1));
      const words = needs.filter((need) => !need.startsWith("#"));
      const first = firstOf(pattern);
      const drawer = first.startsWith("#") ? this.byTag : this.byWord;
      const key = first.replace("#", "");
      drawer.set(key, [...(drawer.get(key) ?? []), { pattern, order, compiled, words, tags }]);
    });
  }

  /** Every match in one sentence, in the order of the patterns. */
  match(terms: readonly Term[]): PatternHit<P>[] {
    const hits: { order: number; hit: PatternHit<P> }[] = [];
    const sets = new Set<ReadonlySet<string>>();
    for (const term of terms) sets.add(term.tags);
    const has = (ready: Ready<P>): boolean =>
      ready.tags.every((tag) => someHas(sets, tag)) &&
      ready.words.every((word) => terms.some((t) => t.normal === word));
    const missing = new Set<Ready<P>>();
    terms.forEach((term, at) => {
      for (const ready of this.beginning(term)) {
        if (missing.has(ready)) continue;
        const hit = has(ready) ? this.matchAt(ready, terms, at) : void missing.add(ready);
        if (hit) hits.push({ order: ready.order, hit });
      }
    });
    return hits.toSorted((a, b) => a.order - b.order).map(({ hit }) => hit);
  }

  private beginning(term: Term): readonly Ready<P>[] {
    let known = this.begun.get(term.tags);
    if (!known) this.begun.set(term.tags, (known = [...term.tags].flatMap((tag) => this.byTag.get(tag) ?? [])));
    const more = this.byWord.get(term.normal);
    return more ? [...known, ...more] : known;
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

function someHas(sets: ReadonlySet<ReadonlySet<string>>, tag: string): boolean {
  for (const set of sets) if (set.has(tag)) return true;
  return false;
}

/** A pattern's first token, read off its expression: `[<trigger>(#Meets && #Active)]` begins at a term tagged `#Meets`. */
function firstOf(pattern: Pattern): string {
  const token = /^\[?(?:<\w+>)?\(?(#?)([\p{L}]+)/u.exec(pattern.match);
  if (!token?.[2]) throw new Error(`pattern of rule ${pattern.id} must begin with a word or tag: ${pattern.match}`);
  return `${token[1]}${token[2]}`;
}
