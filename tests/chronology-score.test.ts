import { describe, expect, test } from "vitest";
import { groupingOf } from "../scripts/chronology-groups.js";
import { CHRONOLOGY_SETS, extractedRecords, labelledArticles, labelledRecords } from "../scripts/chronology-set.js";
import { bCubed, pairwise } from "../scripts/same-contact.js";
import type { Grouping } from "../scripts/same-contact.js";

/** Labels and groups in one string each: "aab" and "112" are three things, of which the first two share both. */
const grouping = (labels: string, groups: string): Grouping =>
  [...labels].map((label, at) => ({ label, group: groups[at] ?? "" }));

describe("the scorer", () => {
  test.each([
    ["aabb", "1122", 1, 1],
    // one pair found of two, none wrong
    ["aabb", "1123", 1, 0.5],
    // all six pairs put together, two of them rightly
    ["aabb", "1111", 1 / 3, 1],
    // of three pairs together one is right, of three that belong together one was found
    ["aaab", "1122", 1 / 2, 1 / 3],
    ["abcd", "1234", 1, 1],
  ])("pairs of %s in groups %s", (labels, groups, precision, recall) => {
    const got = pairwise(grouping(labels, groups));
    expect(got.precision).toBeCloseTo(precision, 9);
    expect(got.recall).toBeCloseTo(recall, 9);
  });

  test.each([
    ["aabb", "1122", 1, 1],
    ["aabb", "1123", 1, 3 / 4],
    ["aabb", "1111", 1 / 2, 1],
    // precision 1, 1, 1/2, 1/2; recall 2/3, 2/3, 1/3, 1
    ["aaab", "1122", 3 / 4, 2 / 3],
  ])("B-cubed of %s in groups %s", (labels, groups, precision, recall) => {
    const got = bCubed(grouping(labels, groups));
    expect(got.precision).toBeCloseTo(precision, 9);
    expect(got.recall).toBeCloseTo(recall, 9);
    expect(got.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 9);
  });
});

describe("the labelled articles", () => {
  test("are as many as they should be, and about a third of the contacts is set aside", () => {
    const labels = CHRONOLOGY_SETS.map((set) => labelledRecords(set));
    const contacts = labels.map((records) => new Set(records.map(({ contact }) => contact)).size);
    const [tuning = 0, aside = 0] = contacts;
    expect(labels.flat().length).toBeGreaterThanOrEqual(120);
    expect(tuning + aside).toBeGreaterThanOrEqual(40);
    expect(CHRONOLOGY_SETS.flatMap((set) => labelledArticles(set)).length).toBeGreaterThanOrEqual(60);
    expect(aside / (tuning + aside)).toBeGreaterThan(0.3);
  });

  test.each(CHRONOLOGY_SETS)("are merged as a reader would: %s", (set) => {
    const groups = groupingOf(labelledRecords(set));
    expect(pairwise(groups).f1).toBeGreaterThanOrEqual(0.9);
    expect(bCubed(groups).f1).toBeGreaterThanOrEqual(0.9);
  });

  test.each(CHRONOLOGY_SETS)("are merged as well when the extractor reads them: %s", (set) => {
    const groups = groupingOf(extractedRecords(set));
    expect(pairwise(groups).f1).toBeGreaterThanOrEqual(0.9);
    expect(bCubed(groups).f1).toBeGreaterThanOrEqual(0.9);
  });
});
