import type { ChronologyRecord } from "../chronology/schema.js";
import type { ContactRecord } from "../kinds/contact/schema.js";

/** A record as a contact of its own, for a run whose records were not merged. */
export function singleContact(record: ContactRecord): ChronologyRecord {
  const { article, evidence: _evidence, why: _why, rules: _rules, source: _source, ...slots } = record;
  const published = article.published?.date ?? null;
  return {
    ...slots,
    schema: "contatti/chronology@1",
    versions: [],
    sources: {
      records: [{ record: record.id, file: article.file, publisher: article.publisher, published }],
      publishers: article.publisher === null ? [] : [article.publisher],
      first: published,
      last: published,
    },
    life: [{ status: record.status, date: record.date?.timex ?? null, published, record: record.id }],
    merge: [],
  };
}
