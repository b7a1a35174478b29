import type { Day } from "../data.js";
import type { DateWords } from "./words/words.js";

const DAY = 86_400_000;

export const dateOf = (day: Day): Date => new Date(day * DAY);
export const isoOf = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** The day of an ISO 8601 date; null for what is none, as "2025-02-31". */
export function dayOf(iso: string): Day | null {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || isoOf(time / DAY) !== iso ? null : time / DAY;
}

/** What a row knows of its date. */
export interface DateParts {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: string;
  readonly mark: string;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const partsOf = (day: Day): Parts => {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};

/** A day in words: "12 febbraio 2025", or short "12 feb 2025". */
export function dayText(day: Day, words: DateWords, short = false): string {
  const { year, month, day: number } = partsOf(day);
  return words.day(number, (short ? words.shortMonths : words.months)[month] ?? "", year);
}

/** "mercoledì", of a day. */
export const weekdayText = (day: Day, words: DateWords): string => words.weekdays[dateOf(day).getUTCDay()] ?? "";

/** "2–5 marzo 2023", "28 marzo – 2 aprile 2025": what both days share is said once. */
function rangeText(start: Day, end: Day, words: DateWords, short: boolean): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const whole = dayText(end, words, short);
  if (from.year !== to.year) return words.range(dayText(start, words, short), whole);
  if (from.month !== to.month) {
    return words.range(dayText(start, words, short).replace(` ${from.year}`, ""), whole);
  }
  return `${from.day}–${whole.replace("1º", "1")}`;
}

function spanText(
  { start, end, precision }: DateParts & { start: Day; end: Day },
  words: DateWords,
  short: boolean,
): string {
  const { year, month } = partsOf(start);
  switch (precision) {
    case "year":
      return String(year);
    case "month":
      return `${(short ? words.shortMonths : words.months)[month] ?? ""} ${year}`;
    case "quarter":
      return words.quarter(Math.floor(month / 3) + 1, year);
    case "season":
      return `${words.seasons[Math.floor(((month + 10) % 12) / 3)] ?? ""} ${year}`;
    default:
      return start === end ? dayText(start, words, short) : rangeText(start, end, words, short);
  }
}

/** The date of a contact in words, with its part of the day or clock time; null where it has no day. */
export function dateText(date: DateParts, words: DateWords, short = false): string | null {
  const { start, end, mark } = date;
  if (start === null || end === null) return null;
  let text = spanText({ ...date, start, end }, words, short);
  if (mark.includes("~")) text = words.about(text);
  if (mark.includes("<")) text = words.before(text);
  if (mark.includes(">")) text = words.after(text);
  const detail = mark.replaceAll(/[~<>]/gu, "");
  if (detail === "") return text;
  const told = words.parts[detail] ?? words.clock(detail);
  return `${text}, ${told}`;
}

/** A date of publication, "2025-02-13", "2025-02" or "2025", in words; as it is where it is none of these. */
export function isoText(iso: string, words: DateWords): string {
  const [year = "", month, day] = iso.split("-");
  if (day !== undefined) {
    const found = dayOf(iso);
    return found === null ? iso : dayText(found, words);
  }
  return month === undefined ? year : `${words.months[Number(month) - 1] ?? month} ${year}`;
}

/** A TIMEX3 value in words where it is a plain date, with its part of the day or clock time; else as it is. */
export function timexText(timex: string, words: DateWords): string {
  const [, date, detail = ""] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(.+))?$/u.exec(timex) ?? [];
  if (date === undefined) return timex;
  const told = detail === "" ? "" : `, ${words.parts[`T${detail}`] ?? words.clock(detail)}`;
  return `${isoText(date, words)}${told}`;
}
