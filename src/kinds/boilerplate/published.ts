import { MONTH_NUMBERS } from "../../lexicon/date-words.js";
import { dayOf, isDate, isoMonth, isoOf, parseIso } from "../date/calendar.js";

/** A day as a text gives it; the year may be missing. */
export interface PageDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** `2025-07-12` or `2025-07`, or null when there is no such day or no year. */
export function toIso({ year, month, day }: PageDate): string | null {
  if (year === null || year < 1945 || year > 2100 || !isDate(year, month, day ?? 1)) return null;
  return day === null ? isoMonth(year, month) : isoOf(dayOf(year, month, day));
}

const MONTHS = Object.keys(MONTH_NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => PageDate;
}

/** Forms in which pages print their date, the surest first. */
const FORMS: readonly Form[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u,
    read: ([, y = "", m = "", d = ""]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:°|º)?[\\s.,-]{1,2}(${MONTHS})\\.?,?[\\s.,-]{1,2}(\\d{4})(?!\\d)`, "iu"),
    read: ([, d = "", m = "", y = ""]) => ({
      year: Number(y),
      month: MONTH_NUMBERS[m.toLowerCase()] ?? 0,
      day: Number(d),
    }),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${MONTHS})\\.?\\s(\\d{1,2}),?\\s(\\d{4})(?!\\d)`, "iu"),
    read: ([, m = "", d = "", y = ""]) => ({
      year: Number(y),
      month: MONTH_NUMBERS[m.toLowerCase()] ?? 0,
      day: Number(d),
    }),
  },
  {
    pattern: /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u,
    read: ([, d = "", m = "", y = ""]) => ({ year: fullYear(y), month: Number(m), day: Number(d) }),
  },
];

/** The first full date of a short line ("Pubblicato il 24/01/2025 - 19:00"), or null. */
export function readFullDate(text: string): string | null {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text);
    const iso = found ? toIso(read([...found])) : null;
    if (iso) return iso;
  }
  return null;
}

/** Most code units at the start of a paragraph in which a dateline is looked for. */
const DATELINE = 90;
const DATELINE_FORM = new RegExp(
  `^[\\s\\p{Pd}]*(?:\\([^()]{2,30}\\)\\s?[\\p{Pd}]?\\s?)?(?:[\\p{Lu}][\\p{L}'’]{1,20}(?:\\s[\\p{L}'’]{1,20}){0,4}(?:\\s?\\([\\p{L}'’ ]{2,20}\\))?,?\\s)?(\\d{1,2})(?:°|º)?\\s?(${MONTHS})(?![\\p{L}])\\.?(?:\\s?(\\d{4}|\\d{2})(?!\\d))?\\s?(?:\\([^()]{2,30}\\))?\\s?[\\p{Pd}.]`,
  "iu",
);

/** The date of a dateline: "CATANIA, 16 GEN -", "(Agenzia) - Roma, 27 giu 2020 –"; the year may be missing. */
export function readDateline(paragraph: string): PageDate | null {
  const head = paragraph.slice(0, DATELINE);
  const found = DATELINE_FORM.exec(head);
  if (!found) return null;
  const city =
    head.slice(0, found.index + found[0].length).includes(",") ||
    /^\s*[\p{Pd}(]/u.test(head) ||
    /^\s*\p{Lu}{3}/u.test(head);
  const month = MONTH_NUMBERS[(found[2] ?? "").toLowerCase()] ?? 0;
  const day = Number(found[1]);
  if (!city || month === 0 || day < 1 || day > 31) return null;
  return { year: found[3] ? fullYear(found[3]) : null, month, day };
}

/** " date 2025-07 " before the first word: the month of a page kept in a collection. */
export const LEADING_DATE = /^\s*(date\s+(\d{4}-\d{2}(?:-\d{2})?))(?=\s|$)/u;

/** "(Di giovedì 27 gennaio 2022)" before a text: the day on which an aggregator took it over. */
export function readBracketDate(paragraph: string): string | null {
  const found = /^\(Di\s[^()]{8,40}\)/u.exec(paragraph);
  return found ? readFullDate(found[0]) : null;
}

/** A date in an address or a file name: `/2025/07/12/`, `20250712`, `2025-07-12`, `/2025/07/`; UTF-16 of at most 600 units. */
export function readAddress(address: string): string | null {
  const text = address.slice(0, 600);
  const day = /(?<!\d)((?:19|20)\d{2})([-/_.]?)(\d{1,2})\2(\d{1,2})(?!\d)/gu;
  for (const [, y = "", separator, m = "", d = ""] of text.matchAll(day)) {
    if (separator === "" && (m.length !== 2 || d.length !== 2)) continue;
    const iso = toIso({ year: Number(y), month: Number(m), day: Number(d) });
    if (iso) return iso;
  }
  const reversed = /(?<!\d)(\d{1,2})[-_](\d{1,2})[-_]((?:19|20)\d{2})(?!\d)/u.exec(text);
  if (reversed) {
    const iso = toIso({ year: Number(reversed[3]), month: Number(reversed[2]), day: Number(reversed[1]) });
    if (iso) return iso;
  }
  const month = /\/((?:19|20)\d{2})[-/](\d{2})(?=\/|$)/u.exec(text);
  return month ? toIso({ year: Number(month[1]), month: Number(month[2]), day: null }) : null;
}

const middleOf = (iso: string): number => parseIso(iso.length === 10 ? iso : `${iso}-15`);
/** Days between two ISO dates; a month counts as its middle. */
export const daysApart = (a: string, b: string): number => Math.abs(middleOf(a) - middleOf(b));

/** The year in which a day without one lies nearest before (or a few days after) a date at hand. */
export function datelineWithYear(date: PageDate, near: string): string | null {
  if (date.year !== null) return toIso(date);
  const year = Number(near.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((each) => toIso({ ...date, year: each }))
    .filter((iso) => iso !== null);
  return candidates.toSorted((a, b) => daysApart(a, near) - daysApart(b, near))[0] ?? null;
}
