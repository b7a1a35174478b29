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

const COMMON = new Set(FUNCTION_WORDS.it.map(fold));

/** The words of a text that can tell one contact from another. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !COMMON.has(word));

/** Similarity of evidence, by wink-nlp's BM25 learnt from the evidence of contacts with the same sides. */
export class Likeness {
  private readonly vectorizer: Vectorizer;
  private readonly bags = new Map<string, Bag>();

  /** Learns the texts among which some are to be compared. */
  constructor(texts: Iterable<Told>) {
    // loaded where it is needed: most runs leave nothing open
    const make = load("wink-nlp/utilities/bm25-vectorizer") as MakeVectorizer;
    this.vectorizer = make({ norm: "l2", b: 0 });
    for (const { evidence } of texts) this.vectorizer.learn(wordsOf(evidence));
    for (let n = 0; n < ELSEWHERE; n++) this.vectorizer.learn([]);
  }

  /** The cosine of two texts, 0 to 1. */
  of(a: Told, b: Told): number {
    const [one, other] = [this.bagOf(a.evidence), this.bagOf(b.evidence)];
    let cosine = 0;
    for (const word in one) cosine += (one[word] ?? 0) * (other[word] ?? 0);
    return Math.min(cosine, 1);
  }

  private bagOf(text: string): Bag {
    const known = this.bags.get(text);
    if (known) return known;
    const bag = this.vectorizer.bowOf(wordsOf(text), true);
    this.bags.set(text, bag);
    return bag;
  }
}

/** Points for similar evidence; none against it where it is told in other words. */
export const pointsOf = (likeness: number): number => Math.max(0, Math.min(4, 6 * (likeness - 0.2)));
