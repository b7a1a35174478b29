import { describe, expect, it } from "vitest";
import { BOILERPLATE_RULES, boilerplateBook } from "../src/kinds/boilerplate/book.js";
import { readMarks } from "../src/rule/marks.js";

describe.each(BOILERPLATE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.yes.map((example) => [example.text, example] as const))("finds %s", (_name, example) => {
    const { text, spans } = readMarks(example.text);
    const found = boilerplateBook.find(text, undefined).filter((each) => each.rule === id);
    for (const span of spans) {
      const marked = text.slice(span.start, span.end).trim();
      const hit = found.find((each) => text.slice(each.start, each.end).trim() === marked && each.start >= span.start && each.end <= span.end);
      expect(hit, JSON.stringify(boilerplateBook.find(text, undefined).map((each) => [each.rule, text.slice(each.start, each.end)]))).toBeDefined();
      expect(hit?.value).toEqual(example.value);
    }
  });
  it.each(rule.no.map((example) => (typeof example === "string" ? example : example.text)))("passes over %s", (text) => {
    expect(boilerplateBook.find(text, undefined).filter((each) => each.rule === id)).toEqual([]);
  });
});
