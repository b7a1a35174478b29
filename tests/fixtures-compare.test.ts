import { describe, expect, test } from "vitest";
import { acceptedLines, losses } from "../scripts/accept.js";
import { contactRecord } from "../src/kinds/contact/schema.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { compare, isExact, score } from "../src/output/compare.js";
import { compareText } from "../src/output/compare-text.js";
import { expectedContact, toExpected } from "../src/output/expected.js";
import type { ExpectedContact } from "../src/output/expected.js";
import { sameName } from "../src/output/slot-match.js";

const raw = "Ieri a Roma Tajani ha incontrato Fidan per due ore.\nPoi ha chiamato Rubio.";

const expected = (change: object = {}): ExpectedContact =>
  expectedContact.parse({
    type: "meeting",
    typeAlt: "talks",
    status: "held",
    date: { start: "2025-03-05", end: "2025-03-05" },
    participants: [{ name: "Tajani" }, { name: "Fidan" }],
    parties: ["IT", "TR"],
    place: { name: "Roma", country: "IT" },
    initiator: null,
    duration: "PT2H",
    cue: "ha incontrato",
    ...change,
  });

const call = expected({
  type: "phone_call",
  typeAlt: undefined,
  date: null,
  participants: [{ name: "Tajani" }, { name: "Rubio" }],
  parties: ["IT", "US"],
  place: null,
  duration: null,
  cue: "ha chiamato",
});

/** The record that an extraction would give for an expected one. */
function record(one: ExpectedContact): ContactRecord {
  const start = raw.indexOf(one.cue);
  const { typeAlt: _type, statusAlt: _status, optional: _optional, cue, date, ...slots } = one;
  return contactRecord.parse({
    schema: "contatti/contact@1",
    id: "0123456789abcdef",
    ...slots,
    article: {
      file: "a.txt",
      sha256: "0".repeat(64),
      title: null,
      publisher: null,
      url: null,
      published: null,
      language: "it",
    },
    date: date && {
      text: "ieri",
      ...date,
      precision: "day",
      timex: date.start,
      approximate: false,
      anchor: "publication",
    },
    participants: one.participants.map((person) => ({ ...person, named: true, mentions: 1 })),
    topics: [],
    source: null,
    codes: { cameo: [], plover: null, exact: false },
    why: {},
    rules: [],
    confidence: 0.5,
    evidence: [{ slot: "type", start, end: start + cue.length, text: cue }],
  });
}

const against = (wanted: ExpectedContact[], got: ExpectedContact[]) => {
  const records = got.map(record);
  return { raw, expected: wanted, got: records, comparison: compare(wanted, records.map(toExpected)) };
};

describe("compare", () => {
  test("what is the same in every slot is exact, in any order and with the other type", () => {
    const { comparison } = against([expected(), call], [call, expected({ type: "talks" })]);
    expect(isExact(comparison)).toBe(true);
    expect(score([comparison])).toEqual({ detectionF1: 1, strictF1: 1 });
  });

  test.each<[string, object, string[]]>([
    ["another status", { status: "planned" }, ["status"]],
    ["a wider date", { date: { start: "2025-03-03", end: "2025-03-09" } }, ["date"]],
    ["no date", { date: null }, ["date"]],
    [
      "one person more",
      { participants: [{ name: "Antonio Tajani" }, { name: "Fidan" }, { name: "Barrot" }] },
      ["participants"],
    ],
    ["another side", { parties: ["IT", "LY", "TR"] }, ["parties"]],
    ["another place", { place: { name: "Ankara", country: "TR" } }, ["place"]],
    ["no place", { place: null }, ["place"]],
    ["no duration", { duration: null }, ["duration"]],
    ["an initiator", { initiator: "TR" }, ["initiator"]],
    ["a party that is no state and no listed body", { parties: ["IT", "LEGA", "TR"] }, []],
  ])("%s", (_name, change, slots) => {
    const { comparison } = against([expected()], [expected(change)]);
    expect(comparison.pairs[0]?.differences.map(({ slot }) => slot)).toEqual(slots);
    expect(score([comparison]).strictF1).toBe(slots.length === 0 || slots[0] === "initiator" ? 1 : 0);
  });

  test.each<[string, object]>([
    ["a day that excludes it", { date: { start: "2025-03-04", end: "2025-03-04" } }],
    ["a call", { type: "phone_call" }],
    ["other people", { participants: [{ name: "Lavrov" }, { name: "Barrot" }] }],
  ])("%s is another contact", (_name, change) => {
    const { comparison } = against([expected()], [expected({ typeAlt: undefined, ...change })]);
    expect(comparison).toMatchObject({ pairs: [], missed: [0], spurious: [0] });
  });

  test("an optional record neither earns nor costs", () => {
    const optional = expected({ optional: true });
    expect(score([against([optional, call], [call]).comparison])).toEqual({ detectionF1: 1, strictF1: 1 });
    expect(score([against([optional, call], [call, expected({ status: "planned" })]).comparison])).toEqual({
      detectionF1: 1,
      strictF1: 1,
    });
  });

  test("names", () => {
    expect(sameName("Lavrov", "Sergej Lavrov")).toBe(true);
    expect(sameName("Xi", "Xi Jinping")).toBe(true);
    expect(sameName("Erdoğan", "Recep Tayyip Erdogan")).toBe(true);
    expect(sameName("Ursula von der Leyen", "von der Leyen")).toBe(true);
    expect(sameName("Donald Trump", "Donald Tusk")).toBe(false);
  });
});

test("a change is printed slot by slot, its words underlined in their sentence", () => {
  const compared = against([expected(), call], [expected({ status: "planned" })]);
  expect(compareText(compared)).toEqual([
    "~ meeting · held · 2025-03-05 · Tajani, Fidan · IT TR",
    "        Ieri a Roma Tajani ha incontrato Fidan per due ore.",
    "                           ^^^^^^^^^^^^^",
    "    status: expected held, got planned",
    "- missed: phone_call · held · Tajani, Rubio · IT US",
    "        Poi ha chiamato Rubio.",
    "            ^^^^^^^^^^^",
  ]);
  expect(compareText(against([call], [call]))).toEqual([]);
});

describe("review", () => {
  test("accepting keeps what was right as it was written, and takes the rest as read", () => {
    const optional = expected({ participants: [{ name: "Meloni" }], parties: ["IT", "FR"], optional: true });
    const compared = against(
      [expected(), call, optional],
      [expected({ type: "talks" }), { ...call, status: "planned" }],
    );
    const accepted = acceptedLines(compared);
    expect(accepted[0]).toEqual(expected());
    expect(accepted[1]).toMatchObject({ type: "phone_call", status: "planned", cue: "ha chiamato" });
    expect(accepted[2]).toEqual(optional);
    expect(accepted).toHaveLength(3);
  });

  test("the floor names what would fall", () => {
    const floor = { detectionF1: 0.8, strictF1: 0.5, exact: ["a", "b"] };
    expect(losses(floor, { detectionF1: 0.9, strictF1: 0.5, exact: ["a", "b", "c"] })).toEqual([]);
    expect(losses(floor, { detectionF1: 0.799, strictF1: 0.5, exact: ["b"] })).toEqual([
      "detectionF1 fell from 0.8 to 0.799",
      "a was right in every slot and is not now",
    ]);
  });
});
