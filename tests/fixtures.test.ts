import { describe, expect, test } from "vitest";
import { losses, measure } from "../scripts/accept.js";
import { compareFixture, fixtureSlugs, readFixture, readFloor } from "../scripts/fixtures.js";
import { compareText } from "../src/output/compare-text.js";

const slugs = fixtureSlugs();
const floor = readFloor();
const now = measure();

/** What differs in some fixtures, slot by slot, with the words underlined in their sentence; empty when nothing does. */
function differing(some: readonly string[]): string {
  const shown = some.map((slug) => ({ slug, changes: compareText(compareFixture(readFixture(slug))) }));
  return shown.flatMap(({ slug, changes }) => (changes.length === 0 ? [] : [slug, ...changes, ""])).join("\n");
}

describe("fixtures", () => {
  test.each(slugs)("%s can be read, and its cues stand in its text", (slug) => {
    const { raw, expected } = compareFixture(readFixture(slug));
    for (const { cue } of expected) {
      for (const part of cue.split("…")) expect(raw).toContain(part.trim());
    }
  });

  test.each(floor.exact)("%s comes out right in every slot", (slug) => {
    expect(differing([slug])).toBe("");
  });

  test("the scores do not fall below fixtures/floor.json", () => {
    const lost = losses(floor, now);
    const slotBySlot = lost.length === 0 ? "" : differing(slugs);
    expect(lost, `${lost.join("\n")}\n\n${slotBySlot}\n`).toEqual([]);
  });

  test("every fixture that is right in every slot is listed in fixtures/floor.json", () => {
    const unlisted = now.exact.filter((slug) => !floor.exact.includes(slug));
    expect(unlisted, "raise the floor with: npm run review -- --floor").toEqual([]);
  });

  test("fixtures without contacts give none", () => {
    const quiet = slugs.map(readFixture).filter(({ expected }) => expected.length === 0);
    expect(quiet.length).toBeGreaterThan(0);
    expect(differing(quiet.map(({ slug }) => slug))).toBe("");
  });
});
