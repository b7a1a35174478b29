import { readBracketDate, readDateline, readFullDate } from "./published.js";
import type { PageDate } from "./published.js";
import type { Page, PageLine } from "./page.js";

/** A date that a line of the page prints. */
export interface Printed {
  readonly date: string;
  /** The line stands above the story. */
  readonly above: boolean;
  /** The line says that it is the date of publication, or of an update, or only gives it. */
  readonly label: "published" | "updated" | null;
}

/** Lines of the page that may tell its date, apart from the paragraphs. */
const DATED = new Set(["date", "byline", "legal", "menu", "caption"]);
/** Code units of a line in which a date is looked for. */
const REACH = 160;

const PUBLISHED = /pubblicat[oaie]|pubblicazione|published|creat[oa] il|postato|inserit[oa] il/iu;
const UPDATED = /aggiornat[oaie]|aggiornamento|modific|updated|update|last edit/iu;

/** The date of a date line: the one that it calls the publication's before the first, and that of an update last. */
function labelled(text: string): Pick<Printed, "date" | "label"> | null {
  const published = PUBLISHED.exec(text);
  const behind = published && readFullDate(text.slice(published.index));
  if (behind) return { date: behind, label: "published" };
  const updated = UPDATED.exec(text);
  const before = readFullDate(updated ? text.slice(0, updated.index) : text);
  if (before) return { date: before, label: null };
  const after = updated && readFullDate(text.slice(updated.index));
  return after ? { date: after, label: "updated" } : null;
}

function dateOf(entry: PageLine, text: string, above: boolean): Pick<Printed, "date" | "label"> | null {
  const plain = (date: string | null): Pick<Printed, "date" | "label"> | null => (date ? { date, label: null } : null);
  if (entry.kept) return text.startsWith("(") ? plain(readBracketDate(text)) : null;
  if (entry.kind === null || entry.line.numbers === 0) return null;
  if (entry.kind === "date") return labelled(text);
  if (!above || !DATED.has(entry.kind)) return null;
  return /copyright|©|diritti/iu.test(text) ? null : labelled(text);
}

const RANK = { published: 0, updated: 2 } as const;
const rankOf = ({ above, label }: Printed): number => (above ? 0 : 3) + (label === null ? 1 : RANK[label]);

/**
 * The dates that the page prints, the most telling first: above the story those of
 * publication, those without a word, those of an update; then those below it. A date
 * under a heading of other articles is theirs.
 */
export function printedDates(page: Page, raw: string): Printed[] {
  const found: Printed[] = [];
  let others = false;
  page.lines.forEach((entry, at) => {
    if (page.first >= 0 && at > page.first && entry.kind === "related") others = true;
    else if (entry.kept || entry.kind === "tags") others = false;
    if (entry.line.numbers === 0 || others) return;
    const text = raw.slice(entry.line.start, Math.min(entry.line.end, entry.line.start + REACH));
    const date = dateOf(entry, text, page.first >= 0 && at < page.first);
    if (date) found.push({ ...date, above: at < page.first || page.first < 0 });
  });
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The first paragraph's dateline. */
export function firstDateline(page: Page, raw: string): PageDate | null {
  for (const entry of page.lines.slice(Math.max(0, page.first), Math.max(0, page.first) + 2)) {
    if (!entry.kept || entry.line.numbers === 0) continue;
    const found = readDateline(raw.slice(entry.line.start, Math.min(entry.line.end, entry.line.start + 120)));
    if (found) return found;
  }
  return null;
}
