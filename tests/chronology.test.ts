import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatedRecords } from "../scripts/generate-records.js";
import { chronology } from "../src/chronology/chronology.js";
import { groupByContact } from "../src/chronology/contacts.js";
import { chronologyRecord } from "../src/chronology/schema.js";
import { toTold } from "../src/chronology/told.js";
import { contactStatus, contactType } from "../src/kinds/contact/schema.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { sketch } from "./chronology-records.js";
import type { Sketch } from "./chronology-records.js";

/** Records of few people, states, days and articles, so that many of them are nearly alike. */
const someRecord: fc.Arbitrary<ContactRecord> = fc
  .record({
    in: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    published: fc.constantFrom("2025-03-01", "2025-03-05", "2025-03-06", "2025-03-20", "2025-06-01", null),
    publisher: fc.constantFrom("Il Ponte", "Radio Laguna", null),
    type: fc.constantFrom(...contactType.options),
    status: fc.constantFrom(...contactStatus.options),
    on: fc.constantFrom(
      "2025-03-04",
      "2025-03-05",
      "2025-03-05TEV",
      "2025-03-04/2025-03-06",
      "2025-W10",
      "2025-03",
      "2025",
      "..2025-03-31",
      null,
    ),
    parties: fc.constantFrom(["IT", "TR"], ["IT"], ["IT", "QA", "TR"], ["EU", "IT", "TR"], ["G7"], ["EG", "IT"], []),
    people: fc.subarray([
      "Antonio Tajani, IT",
      "Hakan Fidan, TR",
      "Giorgia Meloni, IT",
      "collega turco, TR, foreign_minister",
    ]),
    at: fc.constantFrom("Roma, IT, 3169070", "Italia, IT", "Ankara, TR, 323786", null),
    says: fc.constantFrom(
      "Si sono visti ieri.",
      "Al centro del colloquio il gas e la Libia.",
      "Il vertice rinviato a marzo si è tenuto.",
    ),
    initiator: fc.constantFrom("IT", "TR"),
    duration: fc.constantFrom("PT1H", "PT2H"),
  })
  .map((told) => sketch(told satisfies Sketch));

const someRecords = fc.array(someRecord, { maxLength: 40 });

const linesOf = (records: readonly ContactRecord[]): string => JSON.stringify(chronology(records));

describe("promises of the chronology", () => {
  test("no record is lost, none is told twice, and every contact fits its schema", () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const contacts = chronology(records);
        const told = contacts.flatMap(({ sources }) => sources.records.map(({ record, file }) => `${record} ${file}`));
        expect(told.toSorted()).toEqual(
          [...new Set(records.map(({ id, article }) => `${id} ${article.file}`))].toSorted(),
        );
        expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
        for (const contact of contacts) chronologyRecord.parse(contact);
      }),
      { numRuns: 150, seed: 20250306 },
    );
  });

  test("the order of the records changes no byte", () => {
    fc.assert(
      fc.property(someRecords, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (records, numbers) => {
        const shuffled = records
          .map((record) => ({ record, by: numbers.next().value ?? 0 }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ record }) => record);
        expect(linesOf(shuffled)).toBe(linesOf(records));
        expect(linesOf(records.toReversed())).toBe(linesOf(records));
      }),
      { numRuns: 100, seed: 20250306 },
    );
  });

  test("what one article keeps apart stays apart, and every merge is explained", () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const articles = new Map(records.map(({ id, article }) => [id, article.sha256]));
        for (const { sources, merge, life, versions } of chronology(records)) {
          const ids = sources.records.map(({ record }) => record);
          expect(new Set(ids.map((id) => articles.get(id))).size).toBe(ids.length);
          // a tree over the records: each is joined, none twice
          expect(merge).toHaveLength(ids.length - 1);
          const reached = new Set(ids.slice(0, 1));
          for (let round = 0; round < ids.length; round++)
            for (const { record, with: other } of merge)
              if (reached.has(record) || reached.has(other)) reached.add(record).add(other);
          expect(reached.size).toBe(ids.length);
          for (const { matched } of merge) expect(matched).not.toEqual([]);
          const named = [
            ...life.map(({ record }) => record),
            ...versions.flatMap(({ values }) => values.flatMap((value) => value.records)),
          ];
          for (const id of named) expect(ids).toContain(id);
        }
      }),
      { numRuns: 150, seed: 20250306 },
    );
  });

  test("a file that stands in two places is told from both, and a line that stands twice once", () => {
    const one = sketch({ in: "a" });
    const copy = { ...one, article: { ...one.article, file: "copies/a.txt" } };
    const contacts = chronology([one, copy, one]);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.sources.records.map(({ file }) => file)).toEqual(["a.txt", "copies/a.txt"]);
  });

  test("an id stays when later articles tell the contact again", () => {
    const first = sketch({ in: "a", published: "2025-03-05" });
    const later = sketch({ in: "b", published: "2025-03-07" });
    expect(chronology([first])[0]?.id).toBe(chronology([later, first])[0]?.id);
  });

  test("one record alone keeps its slots and its codes", () => {
    const one = sketch({
      in: "a",
      people: ["Antonio Tajani, IT"],
      at: "Roma, IT, 3169070",
      duration: "PT1H",
      initiator: "IT",
    });
    const { type, status, date, participants, parties, place, initiator, duration, topics, codes, confidence } = one;
    expect(chronology([one])).toMatchObject([
      {
        type,
        status,
        date,
        participants,
        parties,
        place,
        initiator,
        duration,
        topics,
        codes,
        confidence,
        versions: [],
        merge: [],
      },
    ]);
  });
});

describe("how much is compared", () => {
  const comparisons = (records: Iterable<ContactRecord>): number =>
    groupByContact([...records].map(toTold)).comparisons;

  test("four times the records take about four times the comparisons", () => {
    const [few, many] = [comparisons(generatedRecords(3000)), comparisons(generatedRecords(12_000))];
    expect(few).toBeGreaterThan(0);
    // over the same ten years the neighbours in time grow denser, up to a limit
    expect(many / few).toBeLessThan(8);
  });

  test("however many records tell of one pair on one day, each is compared with few", () => {
    const alike = Array.from({ length: 3000 }, (_, at) =>
      sketch({ in: `a${at}`, people: [`Ministro Numero${at}, IT`], says: `Numero ${at}.` }),
    );
    expect(comparisons(alike)).toBeLessThan(3000 * 100);
  });

  test("what three thousand articles tell alike is one contact, each record joined once", () => {
    const alike = Array.from({ length: 3000 }, (_, at) => sketch({ in: `a${at}`, says: `Numero ${at}.` }));
    const { clusters, comparisons } = groupByContact(alike.map(toTold));
    expect(clusters.map(({ members }) => members.length)).toEqual([3000]);
    expect(comparisons).toBeLessThan(3000 * 2);
  });

  test("a year without a day is not laid beside every day of it", () => {
    const days = Array.from({ length: 300 }, (_, at) =>
      sketch({
        in: `a${at}`,
        on: `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
        says: `Numero ${at}.`,
      }),
    );
    const years = Array.from({ length: 300 }, (_, at) =>
      sketch({ in: `b${at}`, on: "2025", published: "2026-01-10", says: `Anno ${at}.` }),
    );
    expect(comparisons([...days, ...years])).toBeLessThan(600 * 100);
  });
});
