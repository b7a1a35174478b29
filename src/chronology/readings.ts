import type { ContactRecord } from "../kinds/contact/schema.js";

/** One value of a slot, and the records that tell it, in order of publication. */
export interface Reading<T> {
  readonly key: string;
  readonly value: T;
  readonly records: readonly ContactRecord[];
}

/** Who vouches for a record: its publisher, else its article. */
const voice = ({ article }: ContactRecord): string => article.publisher ?? `/${article.file}`;

/** The publishers of some records, sorted, each once. */
export const publishersOf = (records: readonly ContactRecord[]): string[] =>
  [...new Set(records.flatMap(({ article }) => article.publisher ?? []))].toSorted();

/**
 * The values that records give a slot: those first that were told of the last status,
 * then those of most publishers, then those told first. `read` gives null where a
 * record does not tell, and a key that is equal for equal values.
 */
export function readingsOf<T>(
  records: readonly ContactRecord[],
  read: (record: ContactRecord) => { readonly key: string; readonly value: T } | null,
  isLast: (record: ContactRecord) => boolean,
): Reading<T>[] {
  const found = new Map<string, { key: string; value: T; records: ContactRecord[] }>();
  for (const record of records) {
    const told = read(record);
    if (!told) continue;
    const known = found.get(told.key);
    if (known) known.records.push(record);
    else found.set(told.key, { ...told, records: [record] });
  }
  const voices = ({ records }: Reading<T>): number => new Set(records.map(voice)).size;
  const last = ({ records }: Reading<T>): number => Number(records.some(isLast));
  // sorting is stable: what was told first stays first
  return [...found.values()].toSorted((a, b) => last(b) - last(a) || voices(b) - voices(a));
}
