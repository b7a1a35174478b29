import { describe, expect, test } from "vitest";
import { organisationBook } from "../src/kinds/organisation/index.js";
import { organisationValue } from "../src/kinds/organisation/schema.js";
import { readMarks } from "../src/rule/marks.js";

describe.each(organisationBook.rules)("$id", (rule) => {
  test.each(rule.yes.map((example) => [example.text, example] as const))("%s", (_, example) => {
    const { text, spans } = readMarks(example.text);
    const found = organisationBook.find(text, undefined).filter((finding) => finding.rule === rule.id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    for (const finding of found) {
      expect(organisationValue.parse(finding.value)).toEqual(finding.value);
      if (example.value) expect(finding.value).toMatchObject(example.value);
    }
  });
  test.each(rule.no.map((example) => (typeof example === "string" ? example : example.text)))("not: %s", (text) => {
    expect(organisationBook.find(text, undefined).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });
});
