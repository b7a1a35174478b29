import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { COMPOUND_PREFIXES, STATES, demonyms, stateNames, stateOf } from "../src/lexicon/states.js";

const doubles = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);
const lower = (list: readonly string[]): string[] => list.map((item) => item.toLowerCase());

describe("the table of states", () => {
  test("codes are of ISO 3166-1, Kosovo's user-assigned one aside", () => {
    expect(STATES.map(({ code }) => code).filter((code) => !countries.isValid(code) && code !== "XK")).toEqual([]);
  });

  test("rows are sorted by code, and none stands twice", () => {
    const codes = STATES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
  });

  test("no name stands for two states", () => {
    expect(doubles(lower(STATES.flatMap(({ names }) => names)))).toEqual([]);
  });

  test("every adjective has its four forms, and only the two Congos share one", () => {
    for (const { code, adjectives } of STATES)
      for (const forms of adjectives) expect(forms.every(Boolean), code).toBe(true);
    expect(doubles(STATES.flatMap(({ adjectives }) => adjectives.map(([form]) => form)))).toEqual(["congolese"]);
  });

  test("every state but Antarctica has a capital and a name", () => {
    expect(STATES.filter(({ capital }) => !capital).map(({ code }) => code)).toEqual(["AQ"]);
    expect(STATES.filter(({ names }) => names.length === 0)).toEqual([]);
  });

  test("every code of the standard is there but those of small territories", () => {
    const small = "AS AI BV IO CX CC CK TF HM MS NU NF MP PN SH PM GS TK UM WF BQ BL MF SX".split(" ");
    const have = new Set(STATES.map(({ code }) => code));
    expect(
      Object.keys(countries.getAlpha2Codes())
        .filter((code) => !have.has(code))
        .toSorted(),
    ).toEqual(small.toSorted());
  });

  test("no metonym stands for two governments", () => {
    expect(doubles(STATES.flatMap(({ government }) => government))).toEqual([]);
  });
});

describe("names and adjectives of states", () => {
  test.each([
    ["Stati Uniti d'America", "US"],
    ["Corea del Sud", "KR"],
    ["Santa Sede", "VA"],
    ["Costa d’Avorio", "CI"],
    ["Perù", "PE"],
  ])("%s is %s", (name, code) => {
    expect(stateNames().get(name)?.code).toBe(code);
  });

  test.each([
    ["tedesche", { code: "DE", plural: true, gender: "f" }],
    ["russo", { code: "RU", plural: false, gender: "m" }],
    ["francesi", { code: "FR", plural: true, gender: "x" }],
    ["israeliana", { code: "IL", plural: false, gender: "f" }],
    ["vietnamita", { code: "VN", plural: false, gender: "x" }],
    ["sudcoreani", { code: "KR", plural: true, gender: "m" }],
    ["congolesi", { code: "CD", plural: true, gender: "x" }],
  ])("%s", (word, value) => {
    expect(demonyms().get(word)).toEqual(value);
  });

  test("prefixes of compounds lead to states of the table or to the Union", () => {
    expect(Object.values(COMPOUND_PREFIXES).filter((code) => !stateOf(code) && code !== "EU")).toEqual([]);
  });
});
