import type { Days } from "../kinds/date/calendar.js";
import type { ContactStatus } from "../kinds/contact/schema.js";
import { conflict, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Told } from "./told.js";
import { areCopies } from "./words.js";

/** Points for dates that share days, by the longer of the two, in days. */
const BY_LENGTH: readonly (readonly [days: number, points: number])[] = [
  [1, 4],
  [4, 3],
  [10, 2],
  [31, 1],
  [100, 0.5],
  [Infinity, -1.5],
];

/** How many days after (before) its article a contact without date is looked for. */
const UNDATED: Readonly<Record<ContactStatus, readonly [before: number, after: number]>> = {
  held: [3, 0],
  ongoing: [3, 1],
  planned: [1, 45],
  proposed: [1, 45],
  postponed: [3, 45],
  cancelled: [3, 45],
  refused: [7, 45],
  denied: [7, 45],
};

/** Copies of an article that keep its "ieri" are printed this many days later, at most. */
export const COPY_DAYS = 2;

/** "Presto", "nei prossimi giorni", where an article does not tell the day. */
const SOON_DAYS = 10;

/** Two articles that do not tell the day are this many days apart at most. */
const UNDATED_APART = 60;

/** Copies that do not tell the day are this many days apart at most. */
const COPIES_APART = 15;

/** A contact told of without its day, but with its city, is looked for this many days back. */
const REMEMBERED_DAYS = 400;

/** "Si erano già visti a Riad": told without its day of what lies behind. */
const isRemembered = ({ days, status, ground, looksBack }: Told): boolean =>
  looksBack && days === null && status === "held" && ground?.isCity === true;

/** Days told or, where none are, those around the article in which to look; null where it is not dated either. */
export function windowOf(told: Told): Days | null {
  const { days, published, status } = told;
  if (days) return days;
  if (!published) return null;
  const [before, after] = UNDATED[status];
  return { from: published.from - (isRemembered(told) ? REMEMBERED_DAYS : before), to: published.to + after };
}

export const lengthOf = ({ from, to }: Days): number => to - from + 1;

const touch = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

const gap = (a: Days, b: Days): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);

/** Morning and evening are two contacts of one day; a night may be either. */
const areApart = (a: string | null, b: string | null): boolean =>
  (a === "MO" && b === "EV") || (a === "EV" && b === "MO");

/** The same words about "ieri", printed on another day. */
const isCopy = (a: Told, b: Told): boolean =>
  a.moving !== null && a.moving === b.moving && areCopies(a.evidence, b.evidence);

/** Dates speak for one contact by how narrow they are, and against it where they share no day. */
export function compareDates(a: Told, b: Told): Finding {
  if (!a.days || !b.days) return compareUndated(a, b);
  if (!touch(a.days, b.days))
    return gap(a.days, b.days) <= COPY_DAYS && isCopy(a, b) ? finding(2, "evidence") : conflict("date");
  if (areApart(a.part, b.part)) return conflict("date");
  const longer = Math.max(lengthOf(a.days), lengthOf(b.days));
  const equal = longer > 1 && a.days.from === b.days.from && a.days.to === b.days.to;
  const points = BY_LENGTH.find(([days]) => longer <= days)?.[1] ?? 0;
  const rough = a.isRough || b.isRough ? 0.5 : 0;
  return finding(points + (equal ? 0.5 : 0) - rough, "date");
}

/** A contact without a day, against one that lies further back than news or further ahead than what is soon. */
function farPoints({ published, status }: Told, dated: Days): number {
  if (!published) return 0;
  if (dated.to < published.from - UNDATED[status][0]) return -2;
  return dated.from > published.to + SOON_DAYS ? -1.5 : -0.5;
}

function compareUndated(a: Told, b: Told): Finding {
  const apart = a.published && b.published ? gap(a.published, b.published) : null;
  if (!a.days && !b.days && areCopies(a.evidence, b.evidence) && (apart ?? 0) <= COPIES_APART) return finding(0);
  const [one, other] = [windowOf(a), windowOf(b)];
  if (!one || !other || !touch(one, other)) return conflict("date");
  if (a.days) return finding(farPoints(b, a.days));
  if (b.days) return finding(farPoints(a, b.days));
  if (isRemembered(a) !== isRemembered(b)) return conflict("date");
  if (apart === null || apart > UNDATED_APART) return conflict("date");
  return finding(apart <= 3 ? 1 : apart <= 15 ? 0 : -1);
}

/** The first place in a list, sorted by `from`, that does not lie before a day. */
export function firstFrom(list: readonly { readonly from: number }[], day: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
