import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { organisationBook } from "../src/kinds/organisation/index.js";
import { organisationType, organisationValue } from "../src/kinds/organisation/schema.js";
import { ASSOCIATION_ROWS } from "../src/lexicon/associations.js";
import { BODY_ROWS } from "../src/lexicon/bodies.js";
import { COMPANY_ROWS } from "../src/lexicon/companies.js";
import { INSTITUTION_ROWS } from "../src/lexicon/institutions.js";
import { MEDIA_ROWS } from "../src/lexicon/media.js";
import { PARTY_ROWS } from "../src/lexicon/parties.js";
import { TEAM_NAMES } from "../src/lexicon/teams.js";
import { readMarks } from "../src/rule/marks.js";

describe.each(organisationBook.rules)("$id", (rule) => {
  test.each(rule.yes.map((example) => [example.text, example] as const))("%s", (_, example) => {
    const { text, spans } = readMarks(example.text);
    const found = organisationBook.find(text, undefined).filter((finding) => finding.rule === rule.id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    for (const finding of found) {
      expect(organisationValue.parse(finding.value)).toEqual(finding.value);
      if (example.value) expect(finding.value).toMatchObject(example.value);
    }
  });
  test.each(rule.no.map((example) => (typeof example === "string" ? example : example.text)))("not: %s", (text) => {
    expect(organisationBook.find(text, undefined).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });
});

describe("tables of organisations", () => {
  const rows = (text: string): string[][] =>
    text
      .trim()
      .split("\n")
      .map((row) => row.split("|"));
  const doubles = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

  test.each([
    ["bodies", BODY_ROWS, 2],
    ["parties", PARTY_ROWS, 3],
    ["institutions", INSTITUTION_ROWS, 2],
    ["companies", COMPANY_ROWS, 1],
    ["media", MEDIA_ROWS, 1],
    ["associations", ASSOCIATION_ROWS, 1],
    ["teams", TEAM_NAMES, 0],
  ] as const)("%s: no name twice", (_, table, column) => {
    expect(doubles(rows(table).flatMap((row) => (row[column] ?? "").split(";")))).toEqual([]);
  });

  test("no code of a body or party is a state's, the Palestinian Authority aside", () => {
    const codes = [...rows(BODY_ROWS), ...rows(PARTY_ROWS)].map(([code]) => code ?? "");
    expect(codes.filter((code) => (code.length === 2 && countries.isValid(code)) || code === "XK")).toEqual(["PS"]);
    expect(doubles(codes)).toEqual([]);
  });

  test("the codes of the annotation guide are all there", () => {
    const codes = new Set(rows(BODY_ROWS).map(([code]) => code));
    const guide =
      "EU NATO UN G7 G20 OSCE IAEA ASEAN BRICS AFU ARABLEAGUE GCC OPEC ICC IMF HAMAS HEZBOLLAH HOUTHI RSF PKK TALIBAN ISIS".split(
        " ",
      );
    expect(guide.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("every type is one of the schema", () => {
    const types = [
      ...rows(BODY_ROWS).map((row) => row[1]),
      ...rows(PARTY_ROWS).map((row) => row[2]),
      ...rows(INSTITUTION_ROWS).map((row) => row[1]),
      ...rows(MEDIA_ROWS).map((row) => row[0]),
      ...rows(ASSOCIATION_ROWS).map((row) => row[0]),
    ];
    for (const type of types) expect(organisationType.options).toContain(type);
  });
});
