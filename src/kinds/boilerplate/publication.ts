import type { Published } from "../date/schema.js";
import type { Article } from "../../stages/read.js";
import { toPublished } from "../date/published.js";
import type { Page } from "./page.js";
import { firstDateline, printedDates } from "./printed.js";
import { datelineWithYear, daysApart, LEADING_DATE, readAddress } from "./published.js";

/** Lines above the story among which the page's address is looked for. */
const HEAD = 40;
/** Days by which two dates of one article may differ. */
const NEAR = 5;
/** The same where one of them is a month, which counts as its middle. */
const NEAR_MONTH = 40;

/** True when two dates cannot both be those of the article. */
const contradicts = (one: Published, other: Published): boolean =>
  daysApart(one.date, other.date) > (one.precision === "day" && other.precision === "day" ? NEAR : NEAR_MONTH);

/** The date in the page's own address, where it is printed above the story. */
function printedAddress(page: Page, raw: string): ReturnType<typeof readAddress> {
  for (const { line } of page.lines.slice(0, page.first < 0 ? HEAD : Math.min(page.first, HEAD))) {
    const text = raw.slice(line.start, Math.min(line.end, line.start + 300));
    const found = /^(?:https?:\/\/|www\.)/u.test(text) ? readAddress(text) : null;
    if (found) return found;
  }
  return null;
}

/** What sidecar, line and metadata give, in this order. */
function givenDates({ meta, page: own }: Article): Published[] {
  const given = meta.published === undefined ? [] : [toPublished(meta.published, meta.publishedSource ?? "sidecar")];
  return [...given, ...(own?.dates ?? []).map((date) => toPublished(date, "metadata"))];
}

/** The date in the address, else in the name of the file. */
function addressDate({ meta, page: own, raw }: Article, page: Page): Published | null {
  const address = meta.url ?? own?.url;
  const url = address === undefined ? printedAddress(page, raw) : readAddress(address);
  if (url) return toPublished(url, "url");
  const file = meta.file === undefined ? null : readAddress(meta.file.split("/").at(-1) ?? "");
  return file ? toPublished(file, "file") : null;
}

/** What the page's own words tell, the most telling first; `near` gives a dateline without a year its own. */
function wordDates(page: Page, raw: string, near: (own: string | undefined) => string | undefined): Published[] {
  const leading = LEADING_DATE.exec(raw.slice(0, 60))?.[2];
  const printed = printedDates(page, raw);
  const [own] = printed;
  const line = firstDateline(page, raw);
  const day = line ? datelineWithYear(line, near(leading ?? own?.date) ?? "") : null;
  // a bare date above the story may be the clock of the site; a dateline with its year is the article's
  const clock = own && own.label === null && own.above && line?.year !== null && day && daysApart(own.date, day) > NEAR;
  const telling = [own ? toPublished(own.date, "text") : null, day ? toPublished(day, "dateline") : null];
  const dates = [
    ...(clock ? telling.toReversed() : telling),
    leading ? toPublished(leading, "text") : null,
    ...printed.filter(({ above }) => above).map(({ date }) => toPublished(date, "text")),
  ].filter((date) => date !== null);
  if (leading === undefined) return dates;
  // the month that a collection sets before its pages is sure
  return [
    ...dates.filter(({ date }) => date.startsWith(leading)),
    ...dates.filter(({ date }) => !date.startsWith(leading)),
  ];
}

/**
 * When the article was published: the sidecar or the line, metadata, the page's own
 * words, its address or file name, the fallback; the first that answers. An address
 * days away from the page's words wins over them, since those may be a clock. A month
 * is made a day by a later date in it. What contradicts the date taken is a warning.
 */
export function readPublished(article: Article, page: Page, warnings: string[]): Published | null {
  const { meta, plain: raw } = article;
  const fallback = meta.publishedFallback === undefined ? null : toPublished(meta.publishedFallback, "option");
  const given = givenDates(article);
  const address = addressDate(article, page);
  const words = wordDates(page, raw, (own) => given[0]?.date ?? own ?? (address ?? fallback)?.date);
  const said = words[0] ?? null;
  const told = said && address && contradicts(said, address) ? address : (said ?? address);
  const first = given[0] ?? told ?? fallback;
  if (!first) return null;
  const all = [...given, ...words, ...(address ? [address] : [])];
  const taken = first.precision === "day" ? first : (all.find((each) => isWithin(each, first)) ?? first);
  warnings.push(...contradictions(taken, all));
  return taken;
}

const isWithin = (day: Published, month: Published): boolean =>
  day.precision === "day" && day.date.startsWith(`${month.date}-`);

/** One warning for each date that cannot be that of the article as well: `published_conflict: 2021-10-18 (text)`. */
const contradictions = (taken: Published, all: readonly Published[]): string[] => [
  ...new Set(
    all.filter((each) => contradicts(taken, each)).map(({ date, source }) => `published_conflict: ${date} (${source})`),
  ),
];
