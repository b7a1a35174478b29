import { createHash } from "node:crypto";
import type { ContactRecord } from "../kinds/contact/schema.js";
import { groupByContact } from "./contacts.js";
import type { Cluster } from "./clusters.js";
import { publishersOf } from "./readings.js";
import { chronologyRecord } from "./schema.js";
import type { ChronologyRecord, Merge } from "./schema.js";
import { mergeSlots } from "./slots.js";
import { toTold } from "./told.js";
import type { Told } from "./told.js";

/**
 * The contacts that records of many articles tell of, one after the other by date: no
 * record is lost, and the order of the records changes nothing. Pure; throws where a
 * record does not fit its schema.
 */
export function chronology(records: Iterable<ContactRecord>): ChronologyRecord[] {
  const byKey = new Map<string, ContactRecord>();
  for (const one of records) byKey.set(keyOf(one.id, one.article.file), one);
  const { told, clusters } = groupByContact([...byKey.values()].map(toTold));
  return clusters
    .map((cluster) => toContact(told, cluster, ({ id, file }) => byKey.get(keyOf(id, file)) as ContactRecord))
    .toSorted((a, b) => byDate(placed(a), placed(b)));
}

const placed = ({ id, date }: ChronologyRecord): Placed => ({ id, start: date?.start ?? null });

const keyOf = (id: string, file: string): string => `${id} ${file}`;

/** What the order of a chronology depends on. */
export interface Placed {
  readonly id: string;
  /** First day, ISO 8601. */
  readonly start: string | null;
}

/** By first day, what has none last; then by id. */
export function byDate(a: Placed, b: Placed): number {
  const [one, other] = [a.start ?? "~", b.start ?? "~"];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
}

/** One contact out of its records, which `read` fetches. */
export function toContact(
  told: readonly Told[],
  { members, joins }: Cluster,
  read: (one: Told) => ContactRecord,
): ChronologyRecord {
  const positions = members.toSorted((a, b) => a - b);
  const records = positions.map((at) => read(told[at] as Told));
  return chronologyRecord.parse({
    schema: "contatti/chronology@1",
    id: idOf(records[0] as ContactRecord),
    ...mergeSlots(records),
    sources: sourcesOf(records),
    merge: joins
      .toSorted((a, b) => a.record - b.record || a.with - b.with)
      .map(({ record, with: other, matched, score }): Merge => ({
        record: told[record]?.id ?? "",
        with: told[other]?.id ?? "",
        matched: [...matched],
        score,
      })),
  });
}

/** Made of the id of the record that was published first, so that it stays as it is when later articles tell the contact again. */
const idOf = ({ id }: ContactRecord): string =>
  createHash("sha256").update(`contatti/chronology|${id}`).digest("hex").slice(0, 16);

function sourcesOf(records: readonly ContactRecord[]): ChronologyRecord["sources"] {
  const dates = records.flatMap(({ article }) => article.published?.date ?? []).toSorted();
  return {
    records: records
      .map(({ id, article }) => ({
        record: id,
        file: article.file,
        publisher: article.publisher,
        published: article.published?.date ?? null,
      }))
      .toSorted(
        (a, b) => order(a.published ?? "~", b.published ?? "~") || order(a.file, b.file) || order(a.record, b.record),
      ),
    publishers: publishersOf(records),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
