import { describe, expect, test } from "vitest";
import { chronology } from "../src/chronology/chronology.js";
import type { ChronologyRecord } from "../src/chronology/schema.js";
import { sketch } from "./chronology-records.js";
import type { Sketch } from "./chronology-records.js";

const TWO = ["Antonio Tajani, IT", "Hakan Fidan, TR"];

/** The one contact that all records tell of. */
function only(...told: Sketch[]): ChronologyRecord {
  const contacts = chronology(told.map((one) => sketch({ people: TWO, ...one })));
  expect(contacts).toHaveLength(1);
  return contacts[0] as ChronologyRecord;
}

const steps = ({ life }: ChronologyRecord): string => life.map(({ status }) => status).join(" → ");

const versions = ({ versions }: ChronologyRecord): Record<string, string> =>
  Object.fromEntries(
    versions.map(({ slot, values }) => [
      slot,
      values.map(({ value, publishers }) => `${value} (${publishers.join(", ")})`).join(" | "),
    ]),
  );

describe("the life of a contact", () => {
  test.each<[string, Sketch[], string]>([
    [
      "proposed → planned → held",
      [
        { in: "a", status: "proposed", published: "2025-02-01" },
        { in: "b", status: "planned", published: "2025-02-20" },
        { in: "c" },
      ],
      "from a wish to a plan to a meeting",
    ],
    [
      "planned → cancelled",
      [
        { in: "a", status: "planned", published: "2025-02-20" },
        { in: "b", status: "cancelled", published: "2025-03-04" },
      ],
      "called off",
    ],
    [
      "planned → cancelled → planned → held",
      [
        { in: "a", status: "planned", published: "2025-02-10" },
        { in: "b", status: "cancelled", published: "2025-02-20" },
        { in: "c", status: "planned", published: "2025-02-25" },
        { in: "d" },
      ],
      "called off, taken up again",
    ],
    [
      "planned → cancelled",
      [
        { in: "a", status: "planned", published: "2025-02-10" },
        { in: "b", status: "cancelled", published: "2025-02-20" },
        { in: "c", status: "planned", published: "2025-02-21" },
      ],
      "a paper that has not heard yet",
    ],
    [
      "held → denied",
      [{ in: "a" }, { in: "b", status: "denied", published: "2025-03-07" }, { in: "c", published: "2025-03-08" }],
      "a later denial, after which others tell it again",
    ],
    [
      "planned → held",
      [
        { in: "a", status: "planned", published: "2025-03-01" },
        { in: "b" },
        { in: "c", status: "planned", published: "2025-03-09" },
      ],
      "a plan told after the outcome",
    ],
    [
      "ongoing → held",
      [
        { in: "b", published: "2025-03-07" },
        { in: "a", status: "ongoing", published: "2025-03-05" },
      ],
      "told while it lasts",
    ],
    [
      "planned → held",
      [
        { in: "b", published: null },
        { in: "a", status: "planned", published: null },
      ],
      "no article tells its date",
    ],
  ])("%s", (expected, told, _name) => {
    const contact = only(...told);
    expect(steps(contact)).toBe(expected);
    expect(contact.status).toBe(expected.split(" → ").at(-1));
  });
});

describe("where sources disagree", () => {
  test("each value stands with its records and publishers, the chosen one first", () => {
    const contact = only(
      { in: "a", publisher: "Il Ponte", duration: "PT2H" },
      { in: "b", publisher: "Radio Laguna", duration: "PT1H30M", published: "2025-03-07" },
      { in: "c", publisher: "Gazzetta del Golfo", duration: "PT1H30M", published: "2025-03-07" },
    );
    expect(contact.duration).toBe("PT1H30M");
    expect(versions(contact)).toEqual({ duration: "PT1H30M (Gazzetta del Golfo, Radio Laguna) | PT2H (Il Ponte)" });
  });

  test("a publisher that tells a thing often is one voice", () => {
    const often = ["b", "c", "d"].map((name): Sketch => ({
      in: name,
      publisher: "Il Ponte",
      initiator: "TR",
      published: "2025-03-07",
    }));
    const contact = only({ in: "a", publisher: "Radio Laguna", initiator: "IT" }, ...often, {
      in: "e",
      publisher: "Gazzetta del Golfo",
      initiator: "IT",
      published: "2025-03-08",
    });
    expect(contact.initiator).toBe("IT");
  });

  test("one says it was, the other that it was not", () => {
    const contact = only(
      { in: "a", publisher: "Il Ponte", type: "phone_call" },
      { in: "b", publisher: "Radio Laguna", type: "phone_call", status: "denied", published: "2025-03-07" },
    );
    expect(versions(contact)).toEqual({ status: "denied (Radio Laguna) | held (Il Ponte)" });
  });

  test("two cities of one state", () => {
    const contact = only(
      { in: "a", publisher: "Il Ponte", at: "Roma, IT, 3169070" },
      { in: "b", publisher: "Radio Laguna", at: "Frascati, IT, 3176515", published: "2025-03-07" },
    );
    expect(versions(contact)).toEqual({ place: "Roma (Il Ponte) | Frascati (Radio Laguna)" });
  });

  test("a meeting or talks, but not an open word", () => {
    const contact = only(
      { in: "a", publisher: "Il Ponte" },
      { in: "b", publisher: "Radio Laguna", type: "talks", published: "2025-03-07" },
      { in: "c", type: "contact" },
    );
    expect(versions(contact)).toEqual({ type: "meeting (Il Ponte) | talks (Radio Laguna)" });
  });

  test.each<[string, Sketch[]]>([
    ["a plan and its outcome", [{ in: "a", status: "planned", published: "2025-03-01" }, { in: "b" }]],
    ["a month and a day in it", [{ in: "a", status: "planned", on: "2025-03", published: "2025-02-20" }, { in: "b" }]],
    [
      "a city and its land",
      [
        { in: "a", at: "Italia, IT" },
        { in: "b", at: "Roma, IT, 3169070" },
      ],
    ],
    [
      "a slot that only one tells",
      [{ in: "a", duration: "PT1H", initiator: "IT", at: "Roma, IT, 3169070" }, { in: "b" }],
    ],
  ])("is not %s", (_name, told) => {
    expect(versions(only(...told))).toEqual({});
  });
});

describe("the slots", () => {
  test("the day is kept and not the month, the city and not the land, whoever tells them", () => {
    const contact = only(
      { in: "a", on: "2025-03", status: "planned", published: "2025-02-20", at: "Italia, IT" },
      { in: "b", at: "Roma, IT, 3169070" },
    );
    expect(contact).toMatchObject({ date: { timex: "2025-03-05" }, place: { name: "Roma" } });
  });

  test("a visit lasts as long as anyone says", () => {
    const contact = only(
      {
        in: "a",
        type: "visit",
        on: "2025-03-03/2025-03-05",
        at: "Ankara, TR, 323786",
        published: "2025-03-03",
        status: "ongoing",
      },
      { in: "b", type: "visit", at: "Ankara, TR, 323786" },
    );
    expect(contact).toMatchObject({ date: { start: "2025-03-03", end: "2025-03-05" }, status: "held" });
  });

  test("everyone whom any record names takes part, by the longest name; an office that one of them holds goes", () => {
    const contact = only(
      { in: "a", people: ["Tajani, IT", "collega turco, TR, foreign_minister"] },
      { in: "b", people: ["Antonio Tajani, IT", "Hakan Fidan, TR"], published: "2025-03-07" },
      { in: "c", people: ["Antonio Tajani, IT", "Hakan Fidan, TR", "Riccardo Guariglia, IT"], published: "2025-03-07" },
    );
    expect(
      contact.participants
        .filter(({ named }) => named)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Antonio Tajani", "Hakan Fidan", "Riccardo Guariglia"]);
  });

  test("sources stand in order of publication, with first and last", () => {
    const { sources } = only(
      { in: "b", published: "2025-03-09", publisher: "Il Ponte" },
      { in: "a", publisher: null },
      { in: "c", published: null },
    );
    expect(sources.records.map(({ file }) => file)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(sources).toMatchObject({ publishers: ["Giornale c", "Il Ponte"], first: "2025-03-06", last: "2025-03-09" });
  });

  test("contacts stand by date, what has none last", () => {
    const dates = chronology([
      sketch({ in: "a", on: null }),
      sketch({ in: "b", on: "2025-03-05" }),
      sketch({ in: "c", on: "2024-01-02", published: "2024-01-03" }),
    ]).map(({ date }) => date?.start ?? null);
    expect(dates).toEqual(["2024-01-02", "2025-03-05", null]);
  });
});
