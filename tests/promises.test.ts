import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtureSlugs, readFixture } from "../scripts/fixtures.js";
import { articleRecord } from "../src/kinds/article/schema.js";
import { contactRecord } from "../src/kinds/contact/schema.js";
import { runArticle, runArticles } from "../src/pipeline.js";
import type { Outcome } from "../src/pipeline.js";
import { ArticleError, read } from "../src/stages/read.js";

interface Page {
  readonly name: string;
  readonly raw: Uint8Array;
  readonly meta: object;
}

const fixtures: readonly Page[] = fixtureSlugs().map((slug) => ({ name: `fixtures/${slug}`, ...readFixture(slug) }));

/** Every page the project has: fixtures, and the sample articles that are none. */
const pages: readonly Page[] = [
  ...fixtures,
  ...readdirSync("raw")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name: `raw/${name}`, raw: readFileSync(`raw/${name}`), meta: {} }))
    .filter(({ raw }) => !fixtures.some((fixture) => Buffer.compare(fixture.raw, raw) === 0)),
];

/** What a run would write of a page. */
function written(raw: Uint8Array, meta: object): string {
  const { article, contacts } = runArticle(raw, meta);
  return JSON.stringify({ article, contacts });
}

/** Promises 1, 2, 3: see ARCHITECTURE.md. */
function keepsPromises(raw: string | Uint8Array, meta: object): Outcome {
  const outcome = runArticle(raw, meta);
  const text = read(raw, meta).raw;
  articleRecord.parse(outcome.article);
  for (const contact of outcome.contacts) {
    contactRecord.parse(contact);
    for (const { start, end, text: words } of contact.evidence) expect(text.slice(start, end)).toBe(words);
  }
  for (const { start, end, text: words } of outcome.article.mentions) expect(text.slice(start, end)).toBe(words);
  inOrder(outcome.article.blocks, text.length);
  inOrder(outcome.article.mentions, text.length);
  expect(outcome.article.contacts).toEqual(outcome.contacts.map(({ id }) => id));
  expect(new Set(outcome.article.contacts).size).toBe(outcome.contacts.length);
  return outcome;
}

/** Spans are in order, do not overlap, and lie within the text. */
function inOrder(spans: readonly { readonly start: number; readonly end: number }[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

describe("on every page of the project", () => {
  test.each(pages)("records fit the schema, offsets slice, spans are in order: $name", ({ raw, meta }) => {
    keepsPromises(raw, meta);
  });

  test.each(pages)("the same page gives the same bytes: $name", ({ raw, meta }) => {
    expect(written(raw, meta)).toBe(written(raw, meta));
  });

  test("a page gives the same records whatever was read before it", () => {
    const alone = pages.map(({ raw, meta }) => written(raw, meta));
    const backwards = pages.toReversed().map(({ raw, meta }) => written(raw, meta));
    expect(backwards.toReversed()).toEqual(alone);
  });

  test("many pages together give what each gives alone, and one that is refused costs no other", () => {
    const inputs = [
      ...pages.map(({ raw, meta }) => ({ raw, meta })),
      { raw: new Uint8Array([0, 1, 2, 0]), meta: {} },
      ...pages.slice(0, 2).map(({ raw, meta }) => ({ raw, meta })),
    ];
    const together = runArticles(inputs).map((attempt) =>
      "error" in attempt
        ? attempt.error
        : JSON.stringify({ article: attempt.outcome.article, contacts: attempt.outcome.contacts }),
    );
    const alone = pages.map(({ raw, meta }) => written(raw, meta));
    expect(together).toEqual([...alone, expect.any(ArticleError), ...alone.slice(0, 2)]);
  });
});

describe("on whatever is given", () => {
  const sentences = pages
    .flatMap(({ raw }) =>
      Buffer.from(raw)
        .toString("utf8")
        .split(/(?<=[.!?])\s+/u),
    )
    .slice(0, 600);
  const odd = fc.constantFrom(
    "\n\n",
    "\u00A0",
    "\u200B",
    "\uD83D",
    "\uDE00",
    "😀",
    "e\u0300",
    "\u202E",
    "’",
    "«",
    "\t",
    "\r\n",
    "\u0000",
  );
  const page = fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sentences) }, odd, fc.string({ unit: "binary" })), {
      maxLength: 25,
    })
    .map((parts) => parts.join(" "));

  test("text made of the project's sentences and odd characters keeps the promises", () => {
    fc.assert(
      fc.property(page, (raw) => {
        try {
          keepsPromises(raw, { published: "2025-03-06" });
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
        }
      }),
      { numRuns: 150, seed: 20250306 },
    );
  });

  test("bytes are read or refused with a reason", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (raw) => {
        try {
          keepsPromises(raw, {});
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
        }
      }),
      { numRuns: 150, seed: 20250306 },
    );
  });
});

describe("one direction", () => {
  /** What each room may import from, beside itself: the table in ARCHITECTURE.md. */
  const knows: Readonly<Record<string, readonly string[]>> = {
    text: [],
    lexicon: ["text"],
    grammar: ["text", "lexicon"],
    rule: ["text"],
    kinds: ["text", "lexicon", "grammar", "rule"],
    html: ["text"],
    stages: ["text", "lexicon", "grammar", "rule", "kinds", "html"],
    chronology: ["text", "lexicon", "kinds"],
    output: ["text", "kinds", "chronology"],
    report: ["text", "lexicon", "kinds", "chronology"],
    run: ["text", "kinds", "chronology", "stages", "pipeline.js", "output", "report"],
    cli: ["run", "output"],
  };

  /** The files outside a room that its files import from, as "from → to". */
  const importsOf = (room: string): { from: string; to: string }[] =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => {
        const from = posix.join(room, name.replaceAll("\\", "/"));
        const found = readFileSync(`src/${from}`, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/gu);
        return [...found].map(([, path = ""]) => ({ from, to: posix.join(posix.dirname(from), path) }));
      });

  test.each(Object.keys(knows))("the room %s imports only from rooms that it may know", (room) => {
    const known = new Set([room, ...(knows[room] ?? [])]);
    const wrong = importsOf(room)
      .filter(({ to }) => !known.has(to.split("/")[0] ?? ""))
      // what a page says of its publication completes the article that `read` gives
      .filter(({ from, to }) => !(from.startsWith("kinds/boilerplate/") && /^stages\/(?:read|strip)\.js$/u.test(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
