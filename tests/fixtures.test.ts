import { describe, expect, test } from "vitest";
import { losses, measure } from "../scripts/accept.js";
import { compareFixture, fixtureSlugs, readFixture, readFloor } from "../scripts/fixtures.js";
import { compareText } from "../src/output/compare-text.js";

const slugs = fixtureSlugs();
const floor = readFloor();
const now = measure();

describe("fixtures", () => {
  test.each(slugs)("%s can be read, and its cues stand in its text", (slug) => {
    const { raw, expected } = compareFixture(readFixture(slug));
    for (const { cue } of expected) {
      for (const part of cue.split("…")) expect(raw).toContain(part.trim());
    }
  });

  test.each(floor.exact)("%s comes out right in every slot", (slug) => {
    const changed = compareText(compareFixture(readFixture(slug)));
    expect(changed.join("\n"), `${slug} changed:\n${changed.join("\n")}\n`).toBe("");
  });

  test("the scores do not fall below fixtures/floor.json", () => {
    expect(losses(floor, now)).toEqual([]);
  });

  test("every fixture that is right in every slot is listed in fixtures/floor.json", () => {
    const unlisted = now.exact.filter((slug) => !floor.exact.includes(slug));
    expect(unlisted, "raise the floor with: npm run review -- --floor").toEqual([]);
  });

  test("fixtures without contacts give none", () => {
    const quiet = slugs.map(readFixture).filter(({ expected }) => expected.length === 0);
    const loud = quiet.filter((fixture) => compareFixture(fixture).got.length > 0);
    const shown = loud.map((fixture) => `${fixture.slug}\n${compareText(compareFixture(fixture)).join("\n")}`);
    expect(shown.join("\n\n")).toBe("");
  });
});
