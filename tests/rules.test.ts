import { describe, expect, it } from "vitest";
import { readMarks } from "../src/rule/marks.js";
import type { CounterExample, Example, Finding, Rule, RuleBook } from "../src/rule/rule.js";
import { RULE_BOOKS } from "../src/rulebooks.js";

const all = RULE_BOOKS.flatMap((book) => book.rules.map((rule) => ({ book, rule })));

describe("the rules as a whole", () => {
  it("have ids that occur once", () => {
    const ids = all.map(({ rule }) => rule.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("have ids that begin with their kind", () => {
    for (const { book, rule } of all) expect(rule.id).toMatch(new RegExp(`^${book.kind}/[a-z0-9-]+$`, "u"));
  });
});

for (const book of RULE_BOOKS) {
  describe(`rules of kind ${book.kind}`, () => {
    for (const rule of book.rules) {
      for (const example of rule.yes) it(`${rule.id} finds: ${example.text}`, () => proveYes(book, rule, example));
      for (const example of rule.no)
        it(`${rule.id} passes over: ${textOf(example)}`, () => proveNo(book, rule, example));
    }
  });
}

const textOf = (example: CounterExample): string => (typeof example === "string" ? example : example.text);

function proveYes(book: RuleBook, rule: Rule, example: Example): void {
  const { text, spans } = readMarks(example.text);
  expect(spans.length, "an example marks the words it finds").toBeGreaterThan(0);
  const found = book.find(text, example.published);
  const words = (f: Finding): string => `${text.slice(f.start, f.end)} [${f.rule}]`;
  for (const span of spans) {
    const hit =
      found.find((f) => f.rule === rule.id && f.start <= span.start && f.end >= span.end) ??
      found.find((f) => f.rule === rule.id && f.start < span.end && f.end > span.start);
    if (!hit)
      expect.fail(
        `«${text.slice(span.start, span.end)}» is not found by ${rule.id}; found: ${found.map(words).join(", ") || "nothing"}`,
      );
    if (example.value !== undefined) expect(hit.value).toMatchObject(example.value as object);
  }
}

function proveNo(book: RuleBook, rule: Rule, example: CounterExample): void {
  const text = textOf(example);
  const hits = book
    .find(text, typeof example === "string" ? undefined : example.published)
    .filter((f) => f.rule === rule.id);
  expect(hits.map((f) => text.slice(f.start, f.end))).toEqual([]);
}
