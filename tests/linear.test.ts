import { afterAll, describe, expect, test, vi } from "vitest";
import { DISTORTIONS, over, REGISTERS, RULES, SHAPES } from "./linear-shapes.js";
import { builtPatterns, faultsOf, writtenPatterns } from "./linear-patterns.js";
import { StepCounter } from "./linear-steps.js";
import { runArticle } from "../src/pipeline.js";
import { readMarks } from "../src/rule/marks.js";
import { ArticleError, TEXT_LIMIT } from "../src/stages/read.js";

const counter = new StepCounter();
afterAll(() => counter.end());

/** Steps for a unit of text, once tables are built and what is kept of words is full. */
function stepsPerUnit(text: string, read: (text: string) => unknown): number {
  return counter.stepsOf(() => read(text)) / text.length;
}

/** How much more a unit costs in a text twice as long: 1 where growth is linear, 2 where it is quadratic. */
function growth(shape: (length: number) => string, length: number, read: (text: string) => unknown): number {
  // what is built when it is first asked for is built by the third reading
  for (let warm = 0; warm < 3; warm++) read(shape(2 * length));
  return stepsPerUnit(shape(2 * length), read) / stepsPerUnit(shape(length), read);
}

function readPage(text: string): void {
  try {
    runArticle(text, { published: "2025-03-06" });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
}

/** A long page may hold what a short one cannot yet: windows of the grammar that are filled; the more so where it is one sentence. */
const MARGIN = 1.15;
const WIDE = 1.25;

describe("steps, counted", () => {
  test("the counter tells what is linear from what is not", () => {
    const linear = (text: string): number => [...text].filter((letter) => letter === "a").length;
    const square = (text: string): number => [...text].filter((letter, at) => [...text].indexOf(letter) === at).length;
    const nested = (text: string): number => {
      let pairs = 0;
      for (const one of text) for (const other of text) if (one === other) pairs++;
      return pairs;
    };
    expect(growth(over("ab"), 1000, linear)).toBeLessThan(MARGIN);
    expect(growth(over("ab"), 1000, nested)).toBeGreaterThan(1.9);
    expect(square("abab")).toBe(2);
  });

  test.each(Object.entries(SHAPES))("a page of %s takes as many for a unit when it is twice as long", (_, shape) => {
    expect(growth(shape, 4000, readPage)).toBeLessThan(MARGIN);
  });

  test.each(Object.entries(REGISTERS))("a page of %s takes as many for a unit when it is twice as long", (_, shape) => {
    expect(growth(shape, 16_000, readPage)).toBeLessThan(WIDE);
  });

  const names = Object.keys(DISTORTIONS);
  const nearMisses = RULES.map((rule, at) => ({ ...rule, how: names[at % names.length] as string }));
  test.each(nearMisses)("its example is read in linear time $how: $id", ({ example, find, how }) => {
    const shape = (DISTORTIONS[how] as (typeof DISTORTIONS)[string])(example);
    expect(growth(shape, 3000, find)).toBeLessThan(WIDE);
  });

  test("a page of a million units, of all that does not end, takes as many for a unit as a short one", () => {
    const page =
      (share: number) =>
      (length: number): string =>
        Object.values({ ...SHAPES, ...REGISTERS })
          .map((shape) => shape(share * length).slice(0, share * length))
          .join("\n\n");
    const shape = page(1 / Object.keys({ ...SHAPES, ...REGISTERS }).length);
    readPage(shape(125_000));
    const short = stepsPerUnit(shape(125_000), readPage);
    expect(stepsPerUnit(shape(TEXT_LIMIT), readPage)).toBeLessThan(MARGIN * short);
  });
});

describe("patterns", () => {
  /** Those that may take more than linear time on what they are given, which is short. */
  const SHORT: Readonly<Record<string, string>> = {
    "html/metadata.ts ^(.{12,}?)\\s+[-–—|•·]\\s+([^-–—|•·]{2,40})$": "titles of 500 units at most",
    "report/page/texts.ts \\B(?=(?:\\d{3})+$)": "the digits of one number",
  };

  test("none that is written out can take more than linear time", () => {
    const found = writtenPatterns().filter((pattern) => faultsOf(pattern).length > 0);
    expect(found.map(({ file, source }) => `${file} ${source}`).toSorted()).toEqual(Object.keys(SHORT).toSorted());
  });

  test("nor can one that is put together", async () => {
    vi.resetModules();
    const built = await builtPatterns(async () => {
      const { RULE_BOOKS } = await import("../src/rulebooks.js");
      await import("../src/index.js");
      for (const book of RULE_BOOKS)
        for (const { yes } of book.rules) book.find(readMarks(yes[0].text).text, yes[0].published);
    });
    expect(built.length).toBeGreaterThan(50);
    expect(built.filter((pattern) => faultsOf(pattern).length > 0).map(({ source }) => source)).toEqual([]);
  });

  test("the check finds what it is for", () => {
    const faults = (pattern: RegExp): string[] => faultsOf({ file: "", source: pattern.source, flags: pattern.flags });
    expect(faults(/^(?:a+)+$/u)).toContain("exponential Self");
    expect(faults(/^(?:ab|ac|d)*$/u)).toEqual(["alike (?:ab|ac|d)*"]);
    expect(faults(/^(?:ab|cd)*$/u)).toEqual([]);
    expect(faults(/^\s*,?\s*$/u)).not.toEqual([]);
    expect(faults(/\s+$/u)).toEqual(["Move"]);
    expect(faults(/^[^\s@]+@[^\s@]+$/u)).toEqual([]);
  });
});
