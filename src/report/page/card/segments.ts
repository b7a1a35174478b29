import type { Proof } from "../../data.js";

/** A stretch of text that the same evidence covers. */
export interface Segment {
  readonly text: string;
  /** Slots that these very words fill, in the order of the evidence. */
  readonly slots: readonly string[];
  /** True where a sentence of evidence covers it. */
  readonly sentence: boolean;
}

/** Evidence longer than this is a sentence, and not the words of a slot, in UTF-16 units. */
const WORDS = 60;

const isSentence = (proof: Proof, proofs: readonly Proof[]): boolean =>
  proof[2] - proof[1] > WORDS ||
  proofs.some(
    (other) =>
      other[0] !== proof[0] &&
      other[1] >= proof[1] &&
      other[2] <= proof[2] &&
      other[2] - other[1] < proof[2] - proof[1],
  );

/** Cuts the stretch of a text from `start` to `end` where evidence begins or ends; `text` begins at `offset`. */
export function segments(
  text: string,
  offset: number,
  [start, end]: readonly [number, number],
  proofs: readonly Proof[],
): Segment[] {
  const here = proofs.filter(([, from, to]) => from < end && to > start);
  const sentences = new Set(here.filter((proof) => isSentence(proof, here)));
  const cuts = [...new Set([start, end, ...here.flatMap(([, from, to]) => [from, to])])]
    .filter((at) => at >= start && at <= end)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end;
    const covering = here.filter((proof) => proof[1] <= from && proof[2] >= to);
    return {
      text: text.slice(from - offset, to - offset),
      slots: [...new Set(covering.filter((proof) => !sentences.has(proof)).map(([slot]) => slot))],
      sentence: covering.some((proof) => sentences.has(proof)),
    };
  });
}
