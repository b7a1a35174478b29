import type { ChronologyRecord } from "../chronology/schema.js";
import { contactStatus, contactType } from "../kinds/contact/schema.js";
import type { Participant } from "../kinds/contact/schema.js";
import { datePrecision } from "../kinds/date/schema.js";
import type { Day, Names, ReportCore, ReportRows } from "./data.js";
import { sideNames } from "./side-names.js";
import { Tally } from "./tally.js";

type Tables = Pick<ReportCore, "types" | "statuses" | "precisions" | "people" | "sides" | "publishers" | "places">;

interface Person {
  readonly name: string;
  readonly side: string;
}

/** The contacts as columns, and the tables that the columns point into. */
export interface Columns {
  readonly rows: ReportRows;
  readonly tables: Tables;
  /** Where a participant stands in the table of people; -1 for one who is not named. */
  readonly personAt: (participant: Participant) => number;
}

const DAY = 86_400_000;
export const toDay = (iso: string | null | undefined): Day | null =>
  iso ? Date.parse(`${iso}T00:00:00Z`) / DAY : null;

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
const personKey = ({ key, canonical, name }: Participant): string => key ?? plain(canonical ?? name);
const placeName = ({ place }: ChronologyRecord): string => place?.canonical ?? place?.name ?? "";

/** What a date says beside its days, in short: see `ReportRows`. */
function dateMark({ date }: ChronologyRecord): string {
  if (!date) return "";
  const bound = date.bound === undefined ? "" : date.bound === "before" ? "<" : ">";
  const part = date.time ?? /T(?:MO|MI|AF|EV|NI)$/u.exec(date.timex)?.[0] ?? "";
  return `${bound}${date.approximate ? "~" : ""}${part}`;
}

/** The contacts in order of their days, those without a day last. */
export function inOrder(contacts: readonly ChronologyRecord[]): ChronologyRecord[] {
  const key = ({ date, id }: ChronologyRecord): string => `${date?.start ?? "9999"} ${date?.end ?? "9999"} ${id}`;
  const keyed = contacts.map((contact) => ({ contact, key: key(contact) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ contact }) => contact);
}

/** Codes that a card names though they may be no side: of participants, of the place, of who asked for it. */
function namedBeside({ participants, place, initiator }: ChronologyRecord): string[] {
  const codes = [...participants.flatMap((who) => [who.country, who.organisation]), place?.country, initiator];
  return codes.filter((code): code is string => typeof code === "string");
}

/** The columns of contacts that are in order. */
export function toColumns(contacts: readonly ChronologyRecord[]): Columns {
  const people = new Tally<Person>();
  const sides = new Tally<Names>();
  const publishers = new Tally<string>();
  const places = new Tally<string>();
  const namesOf = sideNames();
  for (const contact of contacts) {
    for (const who of contact.participants) {
      const { canonical, name, country, organisation } = who;
      if (who.named) people.add(personKey(who), { name: canonical ?? name, side: country ?? organisation ?? "" });
    }
    for (const code of contact.parties) sides.add(code, namesOf(code));
    for (const code of namedBeside(contact)) sides.add(code, namesOf(code), 0);
    for (const publisher of contact.sources.publishers) publishers.add(publisher, publisher);
    if (placeName(contact) !== "") places.add(placeName(contact), placeName(contact));
  }
  const personAt = (who: Participant): number => (who.named ? people.place(personKey(who)) : -1);
  const named = (contact: ChronologyRecord): number[] => [
    ...new Set(contact.participants.map(personAt).filter((at) => at >= 0)),
  ];
  const precisions = datePrecision.options;
  return {
    personAt,
    tables: {
      types: contactType.options,
      statuses: contactStatus.options,
      precisions,
      people: people.entries().map(([key, { name, side }]) => [key, name, side] as const),
      sides: sides.entries().map(([code, [italian, english]]) => [code, italian, english] as const),
      publishers: publishers.entries().map(([name]) => name),
      places: places.entries().map(([name]) => name),
    },
    rows: {
      id: contacts.map(({ id }) => id),
      type: contacts.map(({ type }) => contactType.options.indexOf(type)),
      status: contacts.map(({ status }) => contactStatus.options.indexOf(status)),
      start: contacts.map(({ date }) => toDay(date?.start)),
      end: contacts.map(({ date }) => toDay(date?.end)),
      precision: contacts.map(({ date }) => (date ? precisions.indexOf(date.precision) : -1)),
      mark: contacts.map(dateMark),
      people: contacts.map(named),
      offices: contacts.map(({ participants }) => participants.filter((who) => !who.named).map(({ name }) => name)),
      sides: contacts.map(({ parties }) => parties.map((code) => sides.place(code))),
      place: contacts.map((contact) => places.place(placeName(contact))),
      publishers: contacts.map(({ sources }) => sources.publishers.map((name) => publishers.place(name))),
      records: contacts.map(({ sources }) => sources.records.length),
      confidence: contacts.map(({ confidence }) => confidence),
    },
  };
}
