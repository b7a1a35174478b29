import { TOOK_PLACE } from "../kinds/contact/classes.js";
import type { ContactRecord, ContactStatus } from "../kinds/contact/schema.js";
import { areDaysApart } from "./life.js";
import { publishersOf } from "./readings.js";
import type { Reading } from "./readings.js";
import type { Version, VersionSlot } from "./schema.js";

/** A disagreement over a slot, or nothing where all readings can be right. */
export function versionOf<T>(
  slot: VersionSlot,
  readings: readonly Reading<T>[],
  show: (reading: Reading<T>) => string,
  agree: (a: Reading<T>, b: Reading<T>) => boolean = () => false,
): Version[] {
  const apart = readings.filter((one) => readings.some((other) => other !== one && !agree(one, other)));
  if (apart.length < 2) return [];
  const values = new Map<string, ContactRecord[]>();
  for (const one of apart) values.set(show(one), [...(values.get(show(one)) ?? []), ...one.records]);
  if (values.size < 2) return [];
  return [
    {
      slot,
      values: [...values].map(([value, records]) => ({
        value,
        records: records.map(({ id }) => id),
        publishers: publishersOf(records),
      })),
    },
  ];
}

const CALLED_OFF: ReadonlySet<ContactStatus> = new Set(["cancelled", "refused"]);

/** Statuses that follow each other agree; held and denied do not, nor held and cancelled where the cancellation was told last. */
export function statusesAgree(a: Reading<ContactStatus>, b: Reading<ContactStatus>): boolean {
  if ((a.value === "denied") !== (b.value === "denied")) {
    const other = a.value === "denied" ? b.value : a.value;
    return !TOOK_PLACE.has(other) && other !== "planned";
  }
  const [held, off] = TOOK_PLACE.has(a.value) ? [a, b] : [b, a];
  if (!TOOK_PLACE.has(held.value) || !CALLED_OFF.has(off.value)) return true;
  return lastTold(held.records) > lastTold(off.records);
}

const lastTold = (records: readonly ContactRecord[]): string =>
  records.reduce(
    (last, { article }) => ((article.published?.date ?? "") > last ? (article.published?.date ?? "") : last),
    "",
  );

/** Dates agree where they share a day; all records of a reading tell the same one. */
export const datesAgree = ({ records: [one] }: Reading<unknown>, { records: [other] }: Reading<unknown>): boolean =>
  !one || !other || !areDaysApart(one, other);
