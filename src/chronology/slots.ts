import type { ContactRecord, ContactStatus } from "../kinds/contact/schema.js";
import { codesOf } from "../kinds/contact/codes.js";
import { parseIso } from "../kinds/date/calendar.js";
import { fold } from "../text/fold.js";
import { areDaysApart, stepsOf, toLife } from "./life.js";
import { mergeParticipants } from "./participants.js";
import { readingsOf } from "./readings.js";
import type { Reading } from "./readings.js";
import type { ChronologyRecord } from "./schema.js";
import { datesAgree, statusesAgree, versionOf } from "./versions.js";

type Slots = Omit<ChronologyRecord, "schema" | "id" | "sources" | "merge">;

/** Contacts of several days, which a paper may tell on any of them. */
const LASTING: ReadonlySet<string> = new Set(["visit", "summit", "talks"]);

/** A date of at most this many days says when, a longer one between when. */
const CLOSE_DAYS = 10;

/** The slots of one contact out of its records, in order of publication. */
export function mergeSlots(records: readonly ContactRecord[]): Slots {
  const steps = stepsOf(records);
  const last = steps.at(-1) as ContactRecord;
  const isLast = ({ status }: ContactRecord): boolean => status === last.status;
  // what was told of a day that the contact no longer has is its life, and no version of it
  const hasMoved = steps.some((one) => areDaysApart(one, last));
  const current = hasMoved ? records.filter((one) => !areDaysApart(one, last)) : records;
  const read = <T>(value: (record: ContactRecord) => T | null, key: (value: T) => string): Reading<T>[] =>
    readingsOf(current, (one) => toReading(value(one), key), isLast);
  const types = read(({ type }) => type, String).toSorted(
    (a, b) => Number(a.value === "contact") - Number(b.value === "contact"),
  );
  const type = types[0]?.value ?? last.type;
  const dates = read(
    ({ date }) => date,
    ({ start, end, timex }) => `${start ?? timex}/${end}`,
  ).toSorted(byCloseness(LASTING.has(type)));
  const places = read(({ place }) => place, placeKey).toSorted(
    (a, b) => Number(isCity(b.value)) - Number(isCity(a.value)),
  );
  const initiators = read(({ initiator }) => initiator, String);
  const durations = read(({ duration }) => duration, String);
  const statuses = readingsOf(records, ({ status }) => ({ key: status, value: status }), isLast);
  const date = dates[0]?.value ?? null;
  const place = places[0] ? fullest(places[0]) : null;
  const parties = [...new Set(records.flatMap((one) => one.parties))].toSorted();
  return {
    type,
    status: last.status,
    date,
    participants: mergeParticipants(records),
    parties,
    place,
    initiator: initiators[0]?.value ?? null,
    duration: durations[0]?.value ?? null,
    topics: eachOnce(records.flatMap(({ topics }) => topics)),
    codes: pickCodes(current, { type, status: last.status, parties, place, date }),
    confidence: Math.max(...records.map(({ confidence }) => confidence)),
    versions: [
      ...versionOf(
        "type",
        types.filter(({ value }) => value !== "contact"),
        ({ value }) => value,
      ),
      ...versionOf("status", statuses, ({ value }) => value, statusesAgree),
      ...versionOf("date", dates, ({ value }) => value.timex, datesAgree),
      ...versionOf("place", places, ({ value }) => value.canonical ?? value.name, placesAgree),
      ...versionOf("initiator", initiators, ({ value }) => value),
      ...versionOf("duration", durations, ({ value }) => value),
    ],
    life: toLife(steps),
  };
}

const toReading = <T>(value: T | null, key: (value: T) => string): { key: string; value: T } | null =>
  value === null ? null : { key: key(value), value };

type Dated = NonNullable<ContactRecord["date"]>;
type Placed = NonNullable<ContactRecord["place"]>;

/** Days from first to last; more than any date has where it is open. */
const lengthOf = ({ start, end }: Dated): number => (start && end ? parseIso(end) - parseIso(start) : 1e6);

const closeness = (date: Dated): number => (lengthOf(date) < CLOSE_DAYS ? 2 : date.start ? 1 : 0);

/** Days before months, and of months the narrower; of days the longer for what lasts. */
function byCloseness(isLasting: boolean): (a: Reading<Dated>, b: Reading<Dated>) => number {
  return ({ value: a }, { value: b }) => {
    const close = closeness(a);
    if (close !== closeness(b)) return closeness(b) - close;
    const longer = lengthOf(b) - lengthOf(a);
    return close === 1 ? -longer : isLasting ? longer : 0;
  };
}

const isCity = ({ geonames }: Placed): boolean => geonames !== undefined;

const placeKey = ({ geonames, canonical, name, country }: Placed): string =>
  geonames === undefined ? `${country}:${fold(canonical ?? name)}` : String(geonames);

/** A city and its land agree, and so may a region and a village in it. */
const placesAgree = ({ value: one }: Reading<Placed>, { value: other }: Reading<Placed>): boolean =>
  (one.country === other.country || !one.country || !other.country) && !(isCity(one) && isCity(other));

/** The place as the record tells it that tells most of it. */
const fullest = ({ records, value }: Reading<Placed>): Placed =>
  records.reduce(
    (best, { place }) => (place && Object.keys(place).length > Object.keys(best).length ? place : best),
    value,
  );

function eachOnce(phrases: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const phrase of phrases) if (!found.has(fold(phrase))) found.set(fold(phrase), phrase);
  return [...found.values()];
}

/** The codes of a record that tells the same type and status; else they are looked up. */
function pickCodes(
  records: readonly ContactRecord[],
  contact: Pick<Slots, "type" | "status" | "parties" | "place" | "date">,
): ContactRecord["codes"] {
  const same = records.filter(({ type, status }) => type === contact.type && status === contact.status);
  const told = same.find(({ place }) => place?.country === contact.place?.country) ?? null;
  if (told) return told.codes;
  return codesOf({
    type: contact.type,
    status: contact.status satisfies ContactStatus,
    parties: contact.parties,
    where: { place: contact.place ? { value: contact.place } : null },
    date: contact.date ? { value: contact.date } : null,
  });
}
