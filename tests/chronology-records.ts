import { createHash } from "node:crypto";
import { toDate } from "../scripts/chronology-set.js";
import { contactRecord } from "../src/kinds/contact/schema.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";

/** What a test says of a record; the rest is filled in. */
export interface Sketch {
  /** The article that tells it; records with the same one are of one article. */
  readonly in: string;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly type?: ContactRecord["type"];
  readonly status?: ContactRecord["status"];
  /** TIMEX3 value, start/end or ..end; null where none is told. */
  readonly on?: string | null;
  /** Words of the date, read against the day of publication. */
  readonly when?: string;
  readonly parties?: readonly string[];
  /** "Antonio Tajani, IT", with an office behind them where no name is told. */
  readonly people?: readonly string[];
  /** "Roma, IT", with a GeoNames id behind them for a city, and a palace behind that. */
  readonly at?: string | null;
  readonly says?: string;
  readonly duration?: string;
  readonly initiator?: string;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

const moving = ({ when }: Sketch): object => (when === undefined ? {} : { text: when, anchor: "publication" });

const toPerson = (text: string): object => {
  const [name = "", country = "", office] = text.split(", ");
  return office === undefined
    ? { name, country, named: true, mentions: 1 }
    : { name, country, office, named: false, mentions: 1 };
};

const toPlace = (text: string): object => {
  const [name = "", country = "", geonames, venue] = text.split(", ");
  return {
    name,
    country,
    ...(geonames === undefined ? {} : { geonames: Number(geonames) }),
    ...(venue === undefined ? {} : { venue }),
  };
};

/** A whole record out of what a test says of it. */
export function sketch(told: Sketch): ContactRecord {
  const published = told.published === undefined ? "2025-03-06" : told.published;
  const text = told.says ?? `Il contatto è raccontato in ${told.in}.`;
  return contactRecord.parse({
    schema: "contatti/contact@1",
    id: hash(JSON.stringify(told)).slice(0, 16),
    article: {
      file: `${told.in}.txt`,
      sha256: hash(told.in),
      title: null,
      publisher: told.publisher === undefined ? `Giornale ${told.in}` : told.publisher,
      url: null,
      published: published === null ? null : { date: published, precision: "day", source: "field" },
      language: "it",
    },
    type: told.type ?? "meeting",
    status: told.status ?? "held",
    date: told.on === null ? null : { ...toDate(told.on ?? "2025-03-05", published ?? "2025-03-06"), ...moving(told) },
    participants: (told.people ?? []).map(toPerson),
    parties: [...(told.parties ?? ["IT", "TR"])].toSorted(),
    place: told.at === undefined || told.at === null ? null : toPlace(told.at),
    initiator: told.initiator ?? null,
    duration: told.duration ?? null,
    topics: [],
    source: null,
    codes: { cameo: ["040"], plover: { event: "CONSULT" }, exact: true },
    evidence: [{ slot: "status", start: 0, end: text.length, text }],
    why: {},
    rules: [],
    confidence: 0.8,
  });
}
