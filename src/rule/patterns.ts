import nlp from "compromise/one";
import { firstOf, loneOf } from "./first-term.js";
import type { Lone } from "./first-term.js";

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
  /** Words that a sentence must have, and tags, as bits. */
  readonly words: readonly string[];
  readonly tags: number;
  /** Tags that the term it begins at must have, as bits. */
  readonly first: number;
  readonly lone: Lone | null;
}
/** What a book knows of a set of tags: its needed tags as bits, and the patterns that such a term may begin. */
interface TagFacts<P> {
  readonly bits: number;
  readonly begins: readonly Ready<P>[];
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
  /** Sets of tags are shared, so that each is read once. */
  private readonly facts = new WeakMap<ReadonlySet<string>, TagFacts<P>>();
  /** The bits of the needed tags; those beyond 31 are not screened by. */
  private readonly bits = new Map<string, number>();

  constructor(patterns: readonly P[]) {
    const world = nlp.world();
    patterns.forEach((pattern, order) => {
      const net = this.engine.buildNet([{ match: `^${pattern.match}` }], world);
      const compiled = Object.values(net.hooks)[0]?.[0] ?? net.always[0];
      if (!compiled) throw new Error(`pattern of rule ${pattern.id} does not compile: ${pattern.match}`);
      const needs = [...new Set(compiled.needs)];
      const tags = needs
        .filter((need) => need.startsWith("#"))
        .reduce((all, need) => all | this.bitOf(need.slice(1)), 0);
      const words = needs.filter((need) => !need.startsWith("#"));
      const lone = loneOf(pattern);
      for (const [key, ...others] of firstOf(pattern)) {
        const drawer = key.startsWith("#") ? this.byTag : this.byWord;
        const name = key.replace("#", "");
        const first = others.reduce((all, tag) => all | this.bitOf(tag.slice(1)), 0);
        drawer.set(name, [...(drawer.get(name) ?? []), { pattern, order, compiled, words, tags, first, lone }]);
      }
    });
  }

  private bitOf(tag: string): number {
    let bit = this.bits.get(tag);
    if (bit === undefined) this.bits.set(tag, (bit = this.bits.size < 31 ? 1 << this.bits.size : 0));
    return bit;
  }

  /** Every match in one sentence, in the order of the patterns. */
  match(terms: readonly Term[]): PatternHit<P>[] {
    const facts = terms.map(({ tags }) => this.factsOf(tags));
    let present = 0;
    for (const { bits } of facts) present |= bits;
    const hits: { order: number; hit: PatternHit<P> }[] = [];
    let begun = -1;
    let window: readonly Term[] = [];
    const attempt = (ready: Ready<P>, at: number): void => {
      if ((ready.tags & present) !== ready.tags || (ready.first & (facts[at] as TagFacts<P>).bits) !== ready.first)
        return;
      if (ready.words.length > 0 && !ready.words.every((word) => terms.some((t) => t.normal === word))) return;
      if (begun !== at) [begun, window] = [at, terms.slice(at, at + WINDOW)];
      const hit = this.matchAt(ready, window, at);
      if (hit) hits.push({ order: ready.order, hit });
    };
    for (let at = 0; at < terms.length; at++) {
      for (const ready of (facts[at] as TagFacts<P>).begins) attempt(ready, at);
      const more = this.byWord.get((terms[at] as Term).normal);
      if (more) for (const ready of more) attempt(ready, at);
    }
    return (hits.length > 1 ? hits.toSorted((a, b) => a.order - b.order) : hits).map(({ hit }) => hit);
  }

  private factsOf(tags: ReadonlySet<string>): TagFacts<P> {
    let known = this.facts.get(tags);
    if (known) return known;
    const names = [...tags];
    known = {
      bits: names.reduce((all, tag) => all | (this.bits.get(tag) ?? 0), 0),
      begins: names.flatMap((tag) => this.byTag.get(tag) ?? []),
    };
    this.facts.set(tags, known);
    return known;
  }

  /** The match of a pattern that begins with the first term of the window, which is term `at`. */
  private matchAt({ pattern, compiled, lone }: Ready<P>, window: readonly Term[], at: number): PatternHit<P> | null {
    if (lone) {
      const fits = lone.tags.every((tag) => (window[0] as Term).tags.has(tag));
      return fits ? { pattern, from: at, to: at + 1, groups: new Map([[lone.group, { from: at, to: at + 1 }]]) } : null;
    }
    const { ptrs, byGroup } = this.engine.match([window], compiled);
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
