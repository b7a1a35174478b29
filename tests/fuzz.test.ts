import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtureSlugs, readFixture } from "../scripts/fixtures.js";
import { contactsOf, slotsOf, tellAlike } from "../scripts/fuzz/alike.js";
import { FURNITURE, withParagraphAt, WRITINGS } from "../scripts/fuzz/changes.js";
import type { Change } from "../scripts/fuzz/changes.js";
import { Chance } from "../scripts/fuzz/chance.js";
import { bytesOf, readCorpus } from "../scripts/fuzz/corpus.js";
import { cutDown } from "../scripts/fuzz/cut.js";
import { huntAlike, huntBatch } from "../scripts/fuzz/hunt.js";
import { brokenAlone } from "../scripts/fuzz/kept.js";
import { MUTATIONS } from "../scripts/fuzz/mutations.js";
import { readStock } from "../scripts/fuzz/stock.js";
import { runArticle } from "../src/pipeline.js";

const stock = readStock();
const PUBLISHED = "2025-03-06";

describe("what was found once", () => {
  test.each(readCorpus())("$name", ({ found }) => {
    const bytes = bytesOf(found);
    expect(brokenAlone(bytes, found.published)).toBeNull();
    if (found.before !== undefined) expect(tellAlike(found.before, bytes.toString("utf8"), found.published)).toBe(true);
  });
});

describe("made by chance", () => {
  test("a batch of mutated articles keeps the promises, and the same seed gives the same articles", () => {
    expect(huntBatch(stock, 20261122, 0)).toEqual([]);
  });

  test("stretches of pages through any mutations keep the promises", () => {
    const names = fc.array(fc.constantFrom(...Object.keys(MUTATIONS)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...stock.pages), fc.nat(), names, (seed, page, from, mutations) => {
        const chance = new Chance(seed, 0);
        const start = from % Math.max(1, page.length - 1500);
        const bytes = mutations.reduce<Buffer>(
          (bytes, name) => MUTATIONS[name]?.(bytes, chance) ?? bytes,
          Buffer.from(page.slice(start, start + 1500)),
        );
        expect(brokenAlone(bytes, PUBLISHED)).toBeNull();
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  test("whole sentences tell the same contacts in other letters and quotes, beside furniture and other stories", () => {
    const articles = Array.from({ length: 60 }, (_, article) => article);
    expect(articles.flatMap((article) => huntAlike(stock, 8, article))).toEqual([]);
  });
});

describe("of one kind of character", () => {
  const MANY = 100_000;
  const story = "Tajani ha incontrato ieri a Roma il ministro degli Esteri turco Hakan Fidan.";

  test.each([
    ["combining marks", "\u0301"],
    ["combining marks of several classes", "\u0323\u0307\u0301"],
    ["marks of direction", "\u202E\u2066"],
    ["characters of no width", "\u200B\u200D"],
    ["emoji", "👩‍👩‍👧"],
    ["halves of pairs", "\uD83D"],
    ["apostrophes", "'’"],
    ["quotes that open", "«“"],
    ["brackets that open", "(["],
    ["controls", "\u0085\u001B"],
  ])("a hundred thousand %s keep the promises, and the story above them its contact", (_, characters) => {
    const raw = `${story}\n\n${characters.repeat(MANY / characters.length)}`;
    expect(brokenAlone(Buffer.from(raw), PUBLISHED)).toBeNull();
    expect(runArticle(raw, { published: PUBLISHED }).contacts.map(({ parties }) => parties)).toEqual([["IT", "TR"]]);
  });

  test("a letter under a hundred thousand marks is read, and its sentence with it", () => {
    const raw = `${story} Poi disse di si\u0300${"\u0301".repeat(MANY)} e partì.`;
    expect(brokenAlone(Buffer.from(raw), PUBLISHED)).toBeNull();
    expect(runArticle(raw, { published: PUBLISHED }).contacts).toHaveLength(1);
  });
});

describe("the tools of the hunt", () => {
  test("cut down, what is left fails, and nothing more can be left out", () => {
    const fails = (items: readonly string[]): boolean => items.includes("a") && items.includes("z");
    expect(cutDown([..."qwertyazuiop"], fails)).toEqual(["a", "z"]);
  });

  test("the same seed and number give the same chance, others another", () => {
    const drawn = (seed: number, article: number): number[] => {
      const chance = new Chance(seed, article);
      return Array.from({ length: 8 }, () => chance.below(1000));
    };
    expect(drawn(1, 2)).toEqual(drawn(1, 2));
    expect(new Set([drawn(1, 2), drawn(2, 1), drawn(1, 3), drawn(3, 2)].map(String)).size).toBe(4);
  });

  test("every mutation takes any bytes, none among them, and leaves those that it was given", () => {
    for (const [name, mutation] of Object.entries(MUTATIONS))
      for (const text of ["", "à", "Il 3 marzo l'«incontro»."]) {
        const given = Buffer.from(text);
        mutation(given, new Chance(3, name.length));
        expect(given.toString("utf8"), name).toBe(text);
      }
  });
});

describe("on every fixture", () => {
  const { curly, straight, respelt, transliterated, decomposed, composed } = WRITINGS;
  const inOrder = (...changes: readonly (Change | undefined)[]): Change => {
    return (page) => changes.reduce((text, change) => change?.(text) ?? text, page);
  };
  const otherwise: Readonly<Record<string, Change>> = {
    "in curly and decomposed letters, high quotes, other spellings": inOrder(
      curly,
      WRITINGS["high quotes"],
      respelt,
      transliterated,
      decomposed,
      WRITINGS["lines of Windows"],
    ),
    "in straight and composed letters, low quotes, with furniture around it": inOrder(
      straight,
      WRITINGS["low quotes"],
      composed,
      ...Object.values(FURNITURE),
    ),
  };

  test.each(fixtureSlugs())(
    "%s tells the same contacts however it is written and whatever stands around it",
    (slug) => {
      const { raw, meta } = readFixture(slug);
      const page = new TextDecoder().decode(raw);
      const { article, contacts } = runArticle(raw, meta);
      const published = article.published?.date;
      const storyEnd = article.blocks.findLast(({ kept }) => kept)?.end ?? page.length;
      const told = contacts.map(slotsOf).toSorted();
      for (const [name, change] of Object.entries(otherwise))
        expect(contactsOf(change(page), published), name).toEqual(told);
      expect(contactsOf(withParagraphAt(page, storyEnd), published), "with a paragraph more").toEqual(told);
    },
  );
});
