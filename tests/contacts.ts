import type { ChronologyRecord } from "../src/chronology/schema.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";

type Person = ContactRecord["participants"][number];

/** A named person of a record. */
export const person = (name: string, country?: string, more: Partial<Person> = {}): Person => ({
  name,
  named: true,
  mentions: 1,
  ...(country === undefined ? {} : { country }),
  ...more,
});

/** The date of a record, a day unless told otherwise. */
export const dated = (
  start: string | null,
  more: Partial<NonNullable<ContactRecord["date"]>> = {},
): NonNullable<ContactRecord["date"]> => ({
  text: "ieri",
  start,
  end: start,
  precision: "day",
  timex: start ?? "XXXX",
  approximate: false,
  anchor: "publication",
  ...more,
});

/** A meeting of two ministers in Rome on 5 March 2025, told the day after, changed as a test needs. */
export function contactOf(more: Partial<ContactRecord> = {}): ContactRecord {
  return {
    schema: "contatti/contact@1",
    id: "00000000000000a1",
    article: {
      file: "esteri/roma.txt",
      sha256: "0".repeat(64),
      title: "Tajani riceve Fidan",
      publisher: "Il Molo",
      url: "https://example.org/roma?a=1&b=2",
      published: { date: "2025-03-06", precision: "day", source: "sidecar" },
      language: "it",
    },
    type: "meeting",
    status: "held",
    date: dated("2025-03-05"),
    participants: [
      person("Antonio Tajani", "IT", {
        key: "antonio-tajani",
        role: "ministro degli Esteri",
        office: "foreign_minister",
      }),
      person("Hakan Fidan", "TR", { key: "hakan-fidan", office: "foreign_minister" }),
    ],
    parties: ["IT", "TR"],
    place: { name: "Roma", canonical: "Roma", country: "IT", geonames: 3169070, lat: 41.8919, lon: 12.5113 },
    initiator: null,
    duration: null,
    topics: [],
    source: null,
    codes: { cameo: ["042", "043"], plover: { event: "CONSULT", mode: "visit" }, exact: true },
    evidence: [],
    why: {},
    rules: ["contact/verb-object"],
    confidence: 0.9,
    ...more,
  };
}

/** The same contact as two papers tell it: announced by one, held by the other. */
export function chronicled(more: Partial<ChronologyRecord> = {}): ChronologyRecord {
  const { article: _article, evidence: _evidence, why: _why, rules: _rules, source: _source, ...slots } = contactOf();
  return {
    ...slots,
    schema: "contatti/chronology@1",
    id: "00000000000000c1",
    versions: [],
    sources: {
      records: [
        { record: "00000000000000a0", file: "a.txt", publisher: "Il Molo", published: "2025-03-01" },
        { record: "00000000000000a1", file: "b.txt", publisher: "La Rada", published: "2025-03-06" },
      ],
      publishers: ["Il Molo", "La Rada"],
      first: "2025-03-01",
      last: "2025-03-06",
    },
    life: [
      { status: "planned", date: "2025-03-05", published: "2025-03-01", record: "00000000000000a0" },
      { status: "held", date: "2025-03-05", published: "2025-03-06", record: "00000000000000a1" },
    ],
    merge: [],
    ...more,
  };
}
