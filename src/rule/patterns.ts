import nlp from "compromise/one";
import { choicesOf, firstOf, loneOf } from "./first-term.js";
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
  /** Words and tags that must stand there or behind; of each of `either`, one tag. */
  readonly words: readonly string[];
  readonly tags: TagBits;
  readonly either: readonly TagBits[];
  /** Tags that the term it begins at must have. */
  readonly first: TagBits;
  readonly lone: Lone | null;
}
/** Tags as bits of two numbers. */
interface TagBits {
  readonly low: number;
  readonly high: number;
}
/** What a book knows of a set of tags: the bits of those that patterns name, and the patterns that such a term may begin. */
interface TagFacts<P> {
  readonly bits: TagBits;
  readonly begins: readonly Ready<P>[];
}
interface Engine {
  match(docs: (readonly unknown[])[], compiled: Compiled): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
  parseMatch(match: string, options: object, world: unknown): unknown;
  buildNet(matches: { match: string }[], world: unknown): { hooks: Record<string, Compiled[]>; always: Compiled[] };
}

const NO_TAGS: TagBits = { low: 0, high: 0 };

const both = (a: TagBits, b: TagBits): TagBits => ({ low: a.low | b.low, high: a.high | b.high });

const hasAll = (low: number, high: number, all: TagBits): boolean =>
  (low & all.low) === all.low && (high & all.high) === all.high;

const hasAny = (low: number, high: number, any: TagBits): boolean => (low & any.low) !== 0 || (high & any.high) !== 0;

/** For each term, the tags of it and of all behind it: the low bits of each and then the high ones. */
function tagsAhead(facts: readonly { readonly bits: TagBits }[]): Int32Array {
  const ahead = new Int32Array(facts.length * 2);
  let [low, high] = [0, 0];
  for (let at = facts.length - 1; at >= 0; at--) {
    const { bits } = facts[at] as { bits: TagBits };
    ahead[at] = low |= bits.low;
    ahead[facts.length + at] = high |= bits.high;
  }
  return ahead;
}

/** The longest sentence given to the engine, in terms; a longer one is given in parts. */
export const TERM_LIMIT = 160;

/** How many terms a match can reach over: no pattern has longer gaps. */
const WINDOW = 40;

/**
 * Compiles patterns for the match engine of compromise/one, which is fed our own
 * tagged terms: its tokenizer and its English are never used. A pattern is tried
 * only from the terms that its first token can be, where all words and tags it needs
 * stand at it or behind it.
 */
export class PatternBook<P extends Pattern> {
  private readonly engine = (nlp.methods() as unknown as { one: Engine }).one;
  /** Patterns by the tag or word that their first token can be. */
  private readonly byTag = new Map<string, Ready<P>[]>();
  private readonly byWord = new Map<string, Ready<P>[]>();
  /** Sets of tags are shared, so that each is read once. */
  private readonly facts = new WeakMap<ReadonlySet<string>, TagFacts<P>>();
  /** The bits of the tags that patterns name; those beyond 62 are not screened by. */
  private readonly bits = new Map<string, TagBits>();

  constructor(patterns: readonly P[]) {
    const world = nlp.world();
    patterns.forEach((pattern, order) => {
      const net = this.engine.buildNet([{ match: `^${pattern.match}` }], world);
      const compiled = Object.values(net.hooks)[0]?.[0] ?? net.always[0];
      if (!compiled) throw new Error(`pattern of rule ${pattern.id} does not compile: ${pattern.match}`);
      const needs = [...new Set(compiled.needs)];
      const tags = this.bitsOf(needs.filter((need) => need.startsWith("#")).map((need) => need.slice(1)));
      const words = needs.filter((need) => !need.startsWith("#"));
      const either = choicesOf(pattern).map((choice) => this.bitsOf(choice));
      const lone = loneOf(pattern);
      for (const [key, ...others] of firstOf(pattern)) {
        const drawer = key.startsWith("#") ? this.byTag : this.byWord;
        const name = key.replace("#", "");
        const first = this.bitsOf(others.map((tag) => tag.slice(1)));
        drawer.set(name, [...(drawer.get(name) ?? []), { pattern, order, compiled, words, tags, either, first, lone }]);
      }
    });
  }

  private bitsOf(tags: readonly string[]): TagBits {
    let all = NO_TAGS;
    for (const tag of tags) {
      const at = this.bits.size;
      let bit = this.bits.get(tag);
      if (!bit)
        this.bits.set(tag, (bit = { low: at < 31 ? 1 << at : 0, high: at >= 31 && at < 62 ? 1 << (at - 31) : 0 }));
      all = both(all, bit);
    }
    return all;
  }

  /** Every match in one sentence, in the order of the patterns. */
  match(terms: readonly Term[]): PatternHit<P>[] {
    const facts = terms.map(({ tags }) => this.factsOf(tags));
    const ahead = tagsAhead(facts);
    const hits: { order: number; hit: PatternHit<P> }[] = [];
    let begun = -1;
    let window: readonly Term[] = [];
    const attempt = (ready: Ready<P>, at: number): void => {
      const [low, high] = [ahead[at] as number, ahead[terms.length + at] as number];
      const { bits } = facts[at] as TagFacts<P>;
      if (!hasAll(low, high, ready.tags) || !hasAll(bits.low, bits.high, ready.first)) return;
      for (const tags of ready.either) if (!hasAny(low, high, tags)) return;
      if (ready.words.length > 0 && !ready.words.every((word) => terms.some((t, k) => k >= at && t.normal === word)))
        return;
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
      bits: names.reduce((all, tag) => both(all, this.bits.get(tag) ?? NO_TAGS), NO_TAGS),
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
