import { MONTH_NUMBERS } from "../../lexicon/date-words.js";
import { foldWords } from "./letters.js";
import type { PageLine } from "./page.js";

/** Day headings that make an agenda or a chronology; with years they may be stamps of other articles, and more are asked for. */
const ENOUGH = 2;
const ENOUGH_DATED = 3;

/** Words of a line under a heading that does not end in a full stop, at least. */
const ITEM = 6;

/** Words of a heading, at most: "oggi, martedì 2 luglio 2024". */
const LONGEST = 5;

const DATE_LINE = "boilerplate/date-line";

const BEFORE_DAY = /^(?:oggi|domani|dopodomani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)$/u;
const WEEKDAY = /di$|^sabato$|^domenica$/u;

interface Heading {
  readonly head: readonly PageLine[];
  readonly day: string;
  readonly dated: boolean;
}

/** The day that a line names and nothing else: "LUNEDÌ 6 MARZO", "Martedì 7", "8 luglio 2018". */
function dayOf(raw: string, { line }: PageLine): { day: string; dated: boolean } | null {
  const words = foldWords(raw, line.start, line.end)
    .replace(/(?<=\d)[°ºo](?= |$)/u, "")
    .split(" ");
  const from = words.findIndex((word) => !BEFORE_DAY.test(word));
  const [day = "", month, year, ...rest] = words.slice(Math.max(from, 0));
  if (from < 0 || rest.length > 0 || !/^\d{1,2}$/u.test(day)) return null;
  if (month === undefined) return WEEKDAY.test(words[from - 1] ?? "") ? { day, dated: false } : null;
  if (MONTH_NUMBERS[month] === undefined || (year !== undefined && !/^\d{4}$/u.test(year))) return null;
  return { day: `${day} ${MONTH_NUMBERS[month] ?? ""} ${year ?? ""}`, dated: year !== undefined };
}

const isItem = (entry: PageLine | undefined): boolean =>
  entry !== undefined && entry.verdict === null && (entry.line.period || entry.line.words >= ITEM);

/** Words of a heading within a day, at most: "PALAZZO CHIGI", "ESTERO". */
const LABEL = 2;

const isLabel = (entry: PageLine | undefined): boolean =>
  entry !== undefined &&
  entry.line.words <= LABEL &&
  !entry.line.period &&
  (entry.verdict === null || entry.verdict.rule.kind === "menu");

/** The lines of a heading at `at`, where a sentence or an item of a list stands under it: the day, and a heading of its own there ("QUIRINALE"). */
function headOf(lines: readonly PageLine[], at: number): readonly PageLine[] {
  if (isItem(lines[at + 1])) return lines.slice(at, at + 1);
  return isLabel(lines[at + 1]) && isItem(lines[at + 2]) ? lines.slice(at, at + 2) : [];
}

/** An agenda or a chronology: the lines that head its parts, and those that tell what happens. */
export interface Agenda {
  readonly headings: readonly PageLine[];
  readonly items: readonly PageLine[];
}

/** The lines that are a day and head what happens on it; one alone is the stamp of the page. */
function dayHeadings(raw: string, lines: readonly PageLine[]): readonly PageLine[] {
  const found: Heading[] = [];
  lines.forEach((entry, at) => {
    const { verdict, line } = entry;
    if (line.numbers === 0 || line.words > LONGEST || (verdict && verdict.rule.id !== DATE_LINE)) return;
    const day = dayOf(raw, entry);
    const head = day ? headOf(lines, at) : [];
    if (day && head.length > 0) found.push({ head, ...day });
  });
  const plain = found.filter(({ dated }) => !dated);
  const enough = (some: readonly Heading[], least: number): boolean =>
    new Set(some.map(({ day }) => day)).size >= least;
  const headings = enough(plain, ENOUGH) ? plain : enough(found, ENOUGH_DATED) ? found : [];
  return headings.flatMap(({ head }) => head);
}

const YEAR = /^(?:19|20)\d\d$/u;

/** The lines that are a year and head what happened on days of it: "2015 … 18 settembre. Il segretario …". */
function yearHeadings(raw: string, lines: readonly PageLine[]): readonly PageLine[] {
  return lines.filter(({ line }, at) => {
    const item = lines[at + 1];
    if (
      line.numbers === 0 ||
      line.words > 1 ||
      !item ||
      !isItem(item) ||
      !YEAR.test(foldWords(raw, line.start, line.end))
    )
      return false;
    const [day = "", month = ""] = foldWords(raw, item.line.start, item.line.end).split(" ");
    return /^\d{1,2}$/u.test(day) && MONTH_NUMBERS[month] !== undefined;
  });
}

/** The agenda or chronology of several days that a page holds. */
export function agendaOf(raw: string, lines: readonly PageLine[]): Agenda {
  const days = [...dayHeadings(raw, lines), ...yearHeadings(raw, lines)].toSorted(
    (a, b) => a.line.start - b.line.start,
  );
  const headings = [...days];
  const items: PageLine[] = [];
  const first = days[0] === undefined ? lines.length : lines.indexOf(days[0]);
  const last = lines.indexOf(days.at(-1) as PageLine);
  for (let at = first; at < lines.length; at++) {
    const entry = lines[at] as PageLine;
    if (days.includes(entry)) continue;
    if (isLabel(entry)) headings.push(entry);
    else if (entry.verdict === null) items.push(entry);
    else if (at > last) break;
  }
  return { headings, items };
}
