import { dayOf, monthDays, parseIso } from "../kinds/date/calendar.js";
import type { Day, Days } from "../kinds/date/calendar.js";
import { AHEAD, TOOK_PLACE } from "../kinds/contact/classes.js";
import type { ContactRecord, ContactStatus, ContactType } from "../kinds/contact/schema.js";
import { fold } from "../text/fold.js";
import { toPeople } from "./people.js";
import type { Person } from "./people.js";
import { formatOf, looksBack, roundOf } from "./words.js";

/** Where a contact was, as it is compared. */
export interface Ground {
  readonly country: string | null;
  /** GeoNames id of a city, else the folded name. */
  readonly name: string;
  readonly isCity: boolean;
}

/** What the chronology keeps of a record to find out which contact it tells of: small, so that many fit in memory. */
export interface Told {
  readonly id: string;
  readonly file: string;
  /** Hash of the article: two records of one article tell of two contacts. */
  readonly article: string;
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly published: Days | null;
  /** When the contact was or will be; null where the text does not tell or it cannot be resolved. */
  readonly days: Days | null;
  readonly isRough: boolean;
  /** Part of the day, of a single day: MO, MI, AF, EV, NI. */
  readonly part: string | null;
  /** Words of a date that was read against the day of publication: a copy printed a day later moves it. */
  readonly moving: string | null;
  readonly sides: readonly string[];
  readonly people: readonly Person[];
  readonly ground: Ground | null;
  readonly venue: string | null;
  readonly initiator: string | null;
  /** How many sat together, where a word for it stands in the evidence: 2 for a "bilaterale". */
  readonly format: number | null;
  /** Which round of talks it was: 3 for "il terzo round". */
  readonly round: number | null;
  readonly duration: string | null;
  readonly evidence: string;
  /** Told in the pluperfect: "si erano già visti". */
  readonly looksBack: boolean;
  /** Equal for records that tell the same of a contact. */
  readonly signature: string;
}

/** From this length on, in days, a date tells between when, and no longer from when to when. */
const VAGUE_DAYS = 10;

/** Longest evidence that is compared, in UTF-16 code units. */
const EVIDENCE_LIMIT = 1000;

/** The days of a publication date, "2025", "2025-07" or "2025-07-12". */
export function publishedDays(date: string): Days {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  if (date.length === 7) return monthDays(year, Number(date.slice(5)));
  const day = parseIso(date);
  return { from: day, to: day };
}

/** A plan lies ahead of its article, an outcome behind it: a month told in its middle is only half open. */
function clip({ from, to }: Days, published: Days | null, status: ContactStatus): Days {
  if (!published) return { from, to };
  const first = AHEAD.has(status) ? Math.max(from, published.from - 1) : from;
  const last = TOOK_PLACE.has(status) ? Math.min(to, published.to + 1) : to;
  return first <= last ? { from: first, to: last } : { from, to };
}

function daysOf({ date, status }: ContactRecord, published: Days | null): Days | null {
  if (!date?.start) return null;
  const from: Day = parseIso(date.start);
  const to = date.end ? parseIso(date.end) : from;
  const days = { from: Math.min(from, to), to: Math.max(from, to) };
  return days.to - days.from < VAGUE_DAYS ? days : clip(days, published, status);
}

/** The part of a day: told as such, or by the clock. */
function partOf(date: ContactRecord["date"]): string | null {
  const told = /T(MO|MI|AF|EV|NI)$/u.exec(date?.timex ?? "")?.[1];
  if (told !== undefined) return told;
  const hour = date?.time === undefined ? null : Number(date.time.slice(0, 2));
  if (hour === null) return null;
  return hour < 5 ? "NI" : hour < 12 ? "MO" : hour < 14 ? "MI" : hour < 18 ? "AF" : "EV";
}

function groundOf({ place }: ContactRecord): Ground | null {
  if (!place) return null;
  const isCity = place.geonames !== undefined;
  const country = place.country === "VA" ? "IT" : (place.country ?? null);
  return { country, isCity, name: isCity ? String(place.geonames) : fold(place.canonical ?? place.name) };
}

/** What stands of the contact in the article: its sentences, else all that is quoted. */
function evidenceOf({ evidence }: ContactRecord): string {
  const sentences = evidence.filter(({ slot }) => slot === "status");
  const texts = (sentences.length > 0 ? sentences : evidence).map(({ text }) => text);
  return [...new Set(texts)].join(" ").slice(0, EVIDENCE_LIMIT);
}

/** Keeps of a record what it is compared by. */
export function toTold(record: ContactRecord): Told {
  const { id, article, type, status, date } = record;
  const published = article.published ? publishedDays(article.published.date) : null;
  const people = toPeople(record.participants);
  const days = daysOf(record, published);
  const ground = groundOf(record);
  const venue = record.place?.venue === undefined ? null : fold(record.place.venue);
  const isRough = date !== null && (date.approximate || date.bound !== undefined);
  const part = days && days.from === days.to ? partOf(date) : null;
  const sides = [...new Set(record.parties)].toSorted();
  const evidence = evidenceOf(record);
  const format = formatOf(evidence);
  const round = roundOf(evidence);
  const signature = [
    days ? `${days.from}/${days.to}` : `?${published?.from ?? ""}`,
    type,
    status,
    sides.join("+"),
    people.map(({ id: person }) => person).join("+"),
    ground ? `${ground.country}:${ground.name}` : "",
    venue ?? "",
    part ?? "",
    record.initiator ?? "",
    format ?? "",
    round ?? "",
    record.duration ?? "",
    isRough ? "~" : "",
    days === null && looksBack(evidence) ? "<" : "",
  ].join("|");
  return {
    id,
    file: article.file,
    article: article.sha256,
    type,
    status,
    published,
    days,
    isRough,
    part,
    moving: date?.anchor === "publication" && days ? fold(date.text) : null,
    sides,
    people,
    ground,
    venue,
    initiator: record.initiator,
    format,
    round,
    duration: record.duration,
    evidence,
    looksBack: looksBack(evidence),
    signature,
  };
}

/** In order of publication, what is not known last; then of record and file: the same for any order of the input. */
export function inOrderOfPublication(a: Told, b: Told): number {
  const [x, y] = [a.published?.from ?? Infinity, b.published?.from ?? Infinity];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
