import { describe, expect, test } from "vitest";
import { detectPlaces, placeBook } from "../src/kinds/place/index.js";
import { placeValue } from "../src/kinds/place/schema.js";
import { readMarks } from "../src/rule/marks.js";
import { toDocument } from "../src/text/document.js";

const read = (text: string) => detectPlaces(toDocument(text, [{ start: 0, end: text.length, kind: "body" }]));

describe.each(placeBook.rules)("$id", (rule) => {
  test.each(rule.yes.map((example) => [example.text, example] as const))("%s", (_, example) => {
    const { text, spans } = readMarks(example.text);
    const found = placeBook.find(text, undefined).filter((finding) => finding.rule === rule.id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    if (example.value) for (const finding of found) expect(finding.value).toMatchObject(example.value);
  });
  test.each(rule.no.map((example) => (typeof example === "string" ? example : example.text)))("not: %s", (text) => {
    expect(placeBook.find(text, undefined).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });
});

describe("places", () => {
  test("every value fits the schema, and every offset its text", () => {
    const text = "A Ginevra, in Svizzera, l'inviato di Hanoi; poi Córdoba, in Argentina, e l'Aja. In piazza Venezia e sul lago di Garda.";
    for (const mention of read(text)) {
      expect(placeValue.parse(mention.value)).toEqual(mention.value);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(read(text).map((mention) => mention.text)).toEqual(["Ginevra", "Svizzera", "Hanoi", "Córdoba", "Argentina", "Aja", "piazza Venezia", "lago di Garda"]);
  });
});
