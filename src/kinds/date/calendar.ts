/** A day as the count of days since 1 January 1970: no clock, no zone. */
export type Day = number;

/** First and last day, both inside. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const floor = Math.floor;

/** The day of a Gregorian date; months run 1 to 12, days past the month's end roll over. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + floor(ofEra / 4) - floor(ofEra / 100) + ofYear - 719468;
}

/** Year, month and day of a day. */
export function civil(day: Day): { year: number; month: number; day: number } {
  const z = day + 719468;
  const era = floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36524) - floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * year + floor(year / 4) - floor(year / 100));
  const shifted = floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - floor((153 * shifted + 2) / 5) + 1 };
}

/** A number in at least two figures, or in `width`: "07". */
export const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** "2025-05-14". */
export function isoOf(day: Day): string {
  const date = civil(day);
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** "2025-05". */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
/** "2025". */
export const isoYear = (year: number): string => pad(year, 4);

/** The day of an ISO date, "2025-05-14". */
export const parseIso = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Days in a month. */
export const monthLength = (year: number, month: number): number =>
  month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** True for a day that the calendar has: 29 February only in leap years. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** All days of a month; months outside 1 to 12 roll into other years. */
export function monthDays(year: number, month: number): Days {
  const index = year * 12 + month - 1;
  const y = floor(index / 12);
  const m = index - y * 12 + 1;
  const from = dayOf(y, m, 1);
  return { from, to: from + monthLength(y, m) - 1 };
}

/** All days of the years `from` to `to`. */
export const yearDays = (from: number, to = from): Days => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) });

/** Monday to Sunday around a day. */
export function weekDays(day: Day): Days {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6 };
}

/** ISO week of a day: "2025-W19". */
export function isoWeek(day: Day): string {
  const thursday = weekDays(day).from + 3;
  const year = civil(thursday).year;
  return `${isoYear(year)}-W${pad(floor((thursday - dayOf(year, 1, 1)) / 7) + 1, 2)}`;
}

/** Moves a day by months, keeping the day of the month where the month has it. */
export function addMonths(day: Day, months: number): Day {
  const date = civil(day);
  const target = monthDays(date.year, date.month + months);
  return Math.min(target.from + date.day - 1, target.to);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
export function easter(year: number): Day {
  const a = year % 19,
    b = floor(year / 100),
    c = year % 100;
  const h = (19 * a + b - floor(b / 4) - floor((b - floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floor(c / 4) - h - (c % 4)) % 7;
  const m = floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the Julian calendar, as a Gregorian day (1900 to 2099), by Meeus. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayOf(year, floor(n / 31), (n % 31) + 1) + 13;
}
