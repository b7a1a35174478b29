import type { Published } from "../date/schema.js";
import type { Article } from "../../stages/read.js";
import { toPublished } from "../date/published.js";
import type { Page, PageLine } from "./page.js";
import {
  datelineWithYear,
  daysApart,
  LEADING_DATE,
  readAddress,
  readBracketDate,
  readDateline,
  readFullDate,
} from "./published.js";

/** Lines of the page that may tell its date, apart from the paragraphs. */
const DATED = new Set(["date", "byline", "legal", "menu", "caption"]);
/** Lines above the story among which the page's address is looked for. */
const HEAD = 40;
/** Days by which a date on the page and one in the address may differ. */
const NEAR = 5;

/** The page's own date: its date lines above the story first, then those below it; a date under a heading of other articles is theirs. */
function printed(page: Page, raw: string): string | null {
  const before: string[] = [];
  const after: string[] = [];
  let others = false;
  page.lines.forEach((entry, at) => {
    if (page.first >= 0 && at > page.first && entry.kind === "related") others = true;
    else if (entry.kept || entry.kind === "tags") others = false;
    if (entry.line.numbers === 0) return;
    const text = raw.slice(entry.line.start, Math.min(entry.line.end, entry.line.start + 160));
    const iso = dated(entry, text, page.first >= 0 && at < page.first);
    if (iso && !others) (at < page.first || page.first < 0 ? before : after).push(iso);
  });
  return before[0] ?? after[0] ?? null;
}

function dated(entry: PageLine, text: string, above: boolean): string | null {
  if (entry.kept) return text.startsWith("(") ? readBracketDate(text) : null;
  if (entry.kind === null || entry.line.numbers === 0) return null;
  if (entry.kind === "date") return readFullDate(text);
  if (!above || !DATED.has(entry.kind)) return null;
  return /copyright|©|diritti/iu.test(text) ? null : readFullDate(text);
}

/** The first paragraph's dateline. */
function dateline(page: Page, raw: string): ReturnType<typeof readDateline> {
  for (const entry of page.lines.slice(Math.max(0, page.first), Math.max(0, page.first) + 2)) {
    if (!entry.kept) continue;
    const found = readDateline(raw.slice(entry.line.start, Math.min(entry.line.end, entry.line.start + 120)));
    if (found) return found;
  }
  return null;
}

/** A date of the page against the one in its address: when they are days apart the address is right, the page's may be a clock. */
function checked(own: Published, address: Published | null, warnings: string[]): Published {
  if (
    !address ||
    daysApart(own.date, address.date) <= (address.precision === "day" && own.precision === "day" ? NEAR : 40)
  )
    return own;
  warnings.push("published_conflict");
  return address;
}

/** The date in the page's own address, where it is printed above the story. */
function printedAddress(page: Page, raw: string): ReturnType<typeof readAddress> {
  for (const { line } of page.lines.slice(0, page.first < 0 ? HEAD : Math.min(page.first, HEAD))) {
    const text = raw.slice(line.start, Math.min(line.end, line.start + 300));
    const found = /^(?:https?:\/\/|www\.)/u.test(text) ? readAddress(text) : null;
    if (found) return found;
  }
  return null;
}

/** When the article was published: metadata, the page's own words, its address or file name, the fallback; in this order. */
export function readPublished(article: Article, page: Page, warnings: string[]): Published | null {
  const { meta, raw } = article;
  const given = meta.published === undefined ? null : toPublished(meta.published, meta.publishedSource ?? "sidecar");
  if (given && given.precision === "day") return given;
  const url = meta.url === undefined ? printedAddress(page, raw) : readAddress(meta.url);
  const file = meta.file === undefined ? null : readAddress(meta.file.split("/").at(-1) ?? "");
  const address = url ? toPublished(url, "url") : file ? toPublished(file, "file") : null;
  const fallback = meta.publishedFallback === undefined ? null : toPublished(meta.publishedFallback, "option");
  const leading = LEADING_DATE.exec(raw.slice(0, 60))?.[2];
  const line = dateline(page, raw);
  const own = printed(page, raw);
  const near = given?.date ?? leading ?? own ?? address?.date ?? fallback?.date;
  const dayOfLine = line ? datelineWithYear(line, near ?? "") : null;
  if (given) return dayOfLine && dayOfLine.startsWith(given.date) ? toPublished(dayOfLine, "dateline") : given;
  if (own && (!leading || own.startsWith(leading))) return checked(toPublished(own, "text"), address, warnings);
  if (dayOfLine && (!leading || dayOfLine.startsWith(leading)))
    return checked(toPublished(dayOfLine, "dateline"), address, warnings);
  if (leading) return checked(toPublished(leading, "text"), address, warnings);
  return address ?? fallback;
}
