import { createRequire } from "node:module";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { fold } from "../text/fold.js";
import type { Told } from "./told.js";

type Bag = Readonly<Record<string, number>>;

/** The part of wink-nlp's BM25 vectorizer that is used. */
interface Vectorizer {
  readonly learn: (tokens: readonly string[]) => void;
  readonly bowOf: (tokens: readonly string[], unknownToo: boolean) => Bag;
}

type MakeVectorizer = (options: { readonly norm: "l2"; readonly b: number }) => Vectorizer;

const load = createRequire(import.meta.url);

/** Documents without a word that stand for the rest of the world: in a small set too, what two texts share is rare. */
const ELSEWHERE = 32;

/** Texts that share fewer words are not alike. */
const FEWEST_WORDS = 3;

const COMMON = new Set(FUNCTION_WORDS.it.map(fold));

/** The words of a text that can tell one contact from another. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !COMMON.has(word));

/** Similarity of texts, by wink-nlp's BM25 learnt from some that stand together. */
class Likeness {
  private readonly vectorizer: Vectorizer;
  private readonly bags = new Map<string, Bag>();

  constructor(texts: Iterable<string>) {
    // loaded where it is needed: most runs leave nothing open
    const make = load("wink-nlp/utilities/bm25-vectorizer") as MakeVectorizer;
    this.vectorizer = make({ norm: "l2", b: 0 });
    for (const text of texts) this.vectorizer.learn(wordsOf(text));
    for (let n = 0; n < ELSEWHERE; n++) this.vectorizer.learn([]);
  }

  /** The cosine of two texts, 0 to 1; nothing where it rests on a word or two: "i due si sono incontrati". */
  of(a: string, b: string): number {
    const [one, other] = [this.bagOf(a), this.bagOf(b)];
    let cosine = 0;
    let shared = 0;
    for (const word in one) {
      const weight = other[word];
      if (weight === undefined) continue;
      cosine += (one[word] ?? 0) * weight;
      shared++;
    }
    return shared < FEWEST_WORDS ? 0 : Math.min(cosine, 1);
  }

  private bagOf(text: string): Bag {
    const known = this.bags.get(text);
    if (known) return known;
    const bag = this.vectorizer.bowOf(wordsOf(text), true);
    this.bags.set(text, bag);
    return bag;
  }
}

/** Most texts from which the weight of words is learnt. */
const SLICE = 128;

/** Most models of similarity that are kept. */
const KEPT = 64;

/** The evidence of all records, each among that of records with the same sides from about the same time. */
export class EvidenceBook {
  private readonly told: readonly Told[];
  private readonly slices: (readonly number[])[] = [];
  /** The slice of each record, from 1; 0 where it has none. */
  private readonly home: Uint32Array;
  private readonly kept = new Map<number, Likeness>();

  constructor(told: readonly Told[]) {
    this.told = told;
    this.home = new Uint32Array(told.length);
  }

  /** Records, as positions, by date: those that stand together tell which words are common among them. */
  addBlock(positions: readonly number[]): void {
    const homeless = positions.filter((at) => this.home[at] === 0);
    for (let from = 0; from < homeless.length; from += SLICE) {
      const slice = homeless.slice(from, from + SLICE);
      this.slices.push(slice);
      for (const at of slice) this.home[at] = this.slices.length;
    }
  }

  /** Points for what two texts share, 0 to 4; nothing is held against other words. */
  points(a: number, b: number): number {
    const home = this.home[Math.min(a, b)] || this.home[Math.max(a, b)];
    const [one, other] = [this.told[a], this.told[b]];
    if (!home || !one || !other) return 0;
    return Math.max(0, Math.min(4, 6 * (this.likeness(home).of(one.evidence, other.evidence) - 0.2)));
  }

  private likeness(home: number): Likeness {
    const known = this.kept.get(home);
    const likeness = known ?? new Likeness((this.slices[home - 1] ?? []).map((at) => this.told[at]?.evidence ?? ""));
    // the one used last stands last, the first is let go
    this.kept.delete(home);
    this.kept.set(home, likeness);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return likeness;
  }
}
