import type { ExpectedContact } from "./expected.js";
import { CHANNEL, SLOTS, partyCodes, sharedPeople } from "./slot-match.js";

/** A slot that was read differently, both readings as text. */
export interface Difference {
  readonly slot: string;
  readonly strict: boolean;
  readonly expected: string;
  readonly got: string;
}

/** An expected record and the one that was found for it, as indexes, and the slots in which they differ. */
export interface Pair {
  readonly expected: number;
  readonly got: number;
  readonly differences: readonly Difference[];
}

/** The records of an article against what a person expects: found, missed, too many (indexes). */
export interface Comparison {
  readonly pairs: readonly Pair[];
  /** Optional records are never missed. */
  readonly missed: readonly number[];
  readonly spurious: readonly number[];
  /** Found, without those for optional records, which neither earn nor cost. */
  readonly counted: readonly Pair[];
}

const share = (both: number, a: number, b: number): number => (a + b === 0 ? 1 : (2 * both) / (a + b));

/** How well a record fits an expected one, from 0 to 1; 0 when it cannot be the same contact. */
function fit(expected: ExpectedContact, got: ExpectedContact): number {
  const people = sharedPeople(expected, got);
  const [named, found] = [expected.participants.length, got.participants.length];
  const codes = partyCodes(expected);
  const other = new Set(partyCodes(got));
  const both = codes.filter((code) => other.has(code)).length;
  const strangers = named > 0 && found > 0 && people === 0;
  const actors = Math.max(
    named > 0 ? share(people, named, found) : 0,
    strangers ? 0 : share(both, codes.length, other.size),
  );
  const types = [expected.type, ...(expected.typeAlt ?? [])];
  const families = new Set(types.map((type) => CHANNEL[type])).add("any");
  const kin = families.has(CHANNEL[got.type]) || types.includes("contact");
  const date = dateFit(expected.date, got.date);
  if (actors < 0.5 || !kin || date === 0) return 0;
  const right = SLOTS.filter(({ same }) => same(expected, got)).length / SLOTS.length;
  return 0.45 * actors + 0.25 * (types.includes(got.type) ? 1 : 0.5) + 0.2 * date + 0.1 * right;
}

/** Dates that both stand and share no day exclude each other. */
function dateFit(expected: ExpectedContact["date"], got: ExpectedContact["date"]): number {
  if (!expected || !got) return expected === got ? 1 : 0.4;
  if (expected.start === got.start && expected.end === got.end) return 1;
  return expected.start <= got.end && got.start <= expected.end ? 0.6 : 0;
}

/** The slots in which a record differs from what is expected of it. */
export function differences(expected: ExpectedContact, got: ExpectedContact): Difference[] {
  return SLOTS.filter(({ same }) => !same(expected, got)).map(({ slot, strict, show }) => ({
    slot,
    strict,
    expected: show(expected),
    got: show(got),
  }));
}

/** Matches records with expected ones, the best fit first, each used once. */
export function compare(expected: readonly ExpectedContact[], got: readonly ExpectedContact[]): Comparison {
  const fits = expected.flatMap((one, e) => got.map((other, g) => ({ e, g, weight: fit(one, other) })));
  const left = { e: new Set(expected.keys()), g: new Set(got.keys()) };
  const pairs: Pair[] = [];
  for (const { e, g } of fits.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)) {
    const [one, other] = [expected[e], got[g]];
    if (!one || !other || !left.e.has(e) || !left.g.has(g)) continue;
    left.e.delete(e);
    left.g.delete(g);
    pairs.push({ expected: e, got: g, differences: differences(one, other) });
  }
  const required = (at: number): boolean => expected[at]?.optional !== true;
  pairs.sort((a, b) => a.expected - b.expected);
  return {
    pairs,
    missed: [...left.e].filter(required),
    spurious: [...left.g],
    counted: pairs.filter((pair) => required(pair.expected)),
  };
}

/** True when every record is there, right in every slot, and none too many. */
export const isExact = ({ counted, missed, spurious }: Comparison): boolean =>
  missed.length === 0 && spurious.length === 0 && counted.every((pair) => pair.differences.length === 0);

/** F1 of finding contacts, and of finding them with every strict slot right, over many articles. */
export function score(comparisons: readonly Comparison[]): { detectionF1: number; strictF1: number } {
  let [found, strict, wanted, given] = [0, 0, 0, 0];
  for (const { counted, missed, spurious } of comparisons) {
    found += counted.length;
    strict += counted.filter((pair) => !pair.differences.some((difference) => difference.strict)).length;
    wanted += counted.length + missed.length;
    given += counted.length + spurious.length;
  }
  return { detectionF1: share(found, wanted, given), strictF1: share(strict, wanted, given) };
}
