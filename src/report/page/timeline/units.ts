import { utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import type { CountableTimeInterval, TimeInterval } from "d3-time";
import type { Day } from "../../data.js";
import { dateOf } from "../dates.js";

export type UnitName = "day" | "week" | "month" | "quarter" | "year";

/** A stretch of the calendar and how many days it has about. */
export interface Unit {
  readonly name: UnitName;
  readonly days: number;
  readonly interval: TimeInterval;
}

const DAY = 86_400_000;
const every = (interval: CountableTimeInterval, step: number): TimeInterval => interval.every(step) ?? interval;

export const UNITS: readonly Unit[] = [
  { name: "day", days: 1, interval: utcDay },
  { name: "week", days: 7, interval: utcMonday },
  { name: "month", days: 30.4, interval: utcMonth },
  { name: "quarter", days: 91.3, interval: every(utcMonth, 3) },
  { name: "year", days: 365.25, interval: utcYear },
];

/** The smallest unit that is at least so many pixels wide. */
export function unitFor(pixelsPerDay: number, least: number): Unit {
  const found = UNITS.find(({ days }) => days * pixelsPerDay >= least) ?? UNITS.at(-1);
  return found as Unit;
}

/** Where the units begin that cover the days, and where the last one ends. */
export function edges({ interval }: Unit, from: Day, to: Day): Day[] {
  const first = interval.floor(dateOf(from));
  const last = interval.offset(interval.floor(dateOf(to)), 1);
  return [...interval.range(first, last), last].map((date) => date.getTime() / DAY);
}

/** The place of the unit that holds a day, among edges; -1 where none does. */
export function placeIn(all: readonly Day[], day: Day): number {
  let [low, high] = [0, all.length - 1];
  if (day < (all[0] ?? Infinity) || day >= (all[high] ?? -Infinity)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
