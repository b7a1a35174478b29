import { writeFileSync } from "node:fs";
import { score, isExact } from "../src/output/compare.js";
import type { Compared } from "../src/output/compare-text.js";
import { toExpected } from "../src/output/expected.js";
import type { ExpectedContact } from "../src/output/expected.js";
import { FIXTURES, FLOOR_FILE, compareFixture, fixtureSlugs, readFixture, readFloor } from "./fixtures.js";
import type { Fixture, Floor } from "./fixtures.js";

/** What a fixture would expect once the program's reading is taken: records that are right stay as they were written. */
export function acceptedLines({ expected, got, comparison }: Compared): ExpectedContact[] {
  const records = got.map(toExpected);
  const kept = expected.flatMap((one, at) => {
    const pair = comparison.pairs.find((candidate) => candidate.expected === at);
    const read = pair && records[pair.got];
    if (!read) return one.optional ? [one] : [];
    const right = pair.differences.length === 0 || one.optional === true;
    return [right ? one : { ...read, cue: one.cue }];
  });
  return [...kept, ...comparison.spurious.flatMap((at) => records[at] ?? [])];
}

/** Writes the program's reading into a fixture and marks it as not yet read by a person. */
export function accept(fixture: Fixture, compared: Compared): void {
  const lines = acceptedLines(compared).map((one) => `${JSON.stringify(one)}\n`);
  writeFileSync(`${FIXTURES}/${fixture.slug}/expected.jsonl`, lines.join(""));
  writeFileSync(
    `${FIXTURES}/${fixture.slug}/meta.json`,
    `${JSON.stringify({ ...fixture.meta, read: false }, null, 2)}\n`,
  );
}

/** How the fixtures stand now; scores are rounded down to a thousandth. */
export function measure(): Floor {
  const compared = fixtureSlugs().map((slug) => ({ slug, ...compareFixture(readFixture(slug)) }));
  const { detectionF1, strictF1 } = score(compared.map(({ comparison }) => comparison));
  const down = (share: number): number => Math.floor(share * 1000) / 1000;
  const exact = compared.filter(({ comparison }) => isExact(comparison)).map(({ slug }) => slug);
  return { detectionF1: down(detectionF1), strictF1: down(strictF1), exact };
}

/** What would fall if `now` became the floor, one sentence each; empty when nothing would. */
export function losses(floor: Floor, now: Floor): string[] {
  const fell = (["detectionF1", "strictF1"] as const)
    .filter((name) => now[name] < floor[name])
    .map((name) => `${name} fell from ${floor[name]} to ${now[name]}`);
  const lost = floor.exact
    .filter((slug) => !now.exact.includes(slug))
    .map((slug) => `${slug} was right in every slot and is not now`);
  return [...fell, ...lost];
}

/** Raises the floor to how the fixtures stand, or gives what would fall and writes nothing. */
export function raiseFloor(): string[] {
  const now = measure();
  const lost = losses(readFloor(), now);
  if (lost.length === 0) writeFileSync(FLOOR_FILE, `${JSON.stringify(now, null, 2)}\n`);
  return lost;
}
