import { contentWords, isNameAlone, isSentence, shareOf } from "./content.js";
import { foldWords } from "./letters.js";
import { decide, isText } from "./page.js";
import type { Page, PageLine } from "./page.js";

/** Paragraphs that a candidate is compared with. */
const COMPARED = 8;

/** Lines above the story among which the title is looked for. */
const REACH = 300;

/** What the first paragraphs of the story are about. */
function storyWords(page: Page): Set<number> {
  const words = new Set<number>();
  let seen = 0;
  for (let at = Math.max(0, page.first); at < page.lines.length && seen < COMPARED; at++) {
    const entry = page.lines[at] as PageLine;
    if (!isText(entry) || entry.texture !== "paragraph") continue;
    for (const word of contentWords(page.raw, entry.line, 1200)) words.add(word);
    seen++;
  }
  return words;
}

/** How much a line before the story looks like its title. */
function score(page: Page, entry: PageLine, story: ReadonlySet<number>, copies: number): number {
  const { line } = entry;
  const length = line.words >= 6 && line.words <= 26 ? 1 : line.words >= 4 ? 0.5 : 0;
  return 2 * shareOf(contentWords(page.raw, line), story) + length + (copies > 1 ? 0.5 : 0);
}

const isCandidate = (page: Page, entry: PageLine | undefined): entry is PageLine =>
  isText(entry) && !entry.wrapped && entry.texture !== "paragraph" && entry.line.words >= 3 && entry.line.words <= 40 && !isNameAlone(page.raw, entry.line);

/** Index of the title among the lines before `end`, or -1: the first that is about what the story is about. */
function findTitle(page: Page, end: number): number {
  const from = page.first < 0 ? 0 : Math.max(0, end - REACH);
  const head = page.lines.slice(from, Math.min(end, from + REACH));
  if (!head.some((entry) => isCandidate(page, entry))) return -1;
  const story = storyWords(page);
  const copies = new Map<string, number>();
  const folded = head.map(({ line }) => foldWords(page.raw, line.start, Math.min(line.end, line.start + 300)));
  for (const text of folded) copies.set(text, (copies.get(text) ?? 0) + 1);
  const scores = head.map((entry, at) => (isCandidate(page, entry) ? score(page, entry, story, copies.get(folded[at] ?? "") ?? 0) : 0));
  folded.forEach((text, at) => {
    if ((scores[at] ?? 0) > 0 && folded.some((other, next) => next > at && (scores[next] ?? 0) > 0 && text.length > other.length && text.endsWith(` ${other}`))) scores[at] = 0;
  });
  const best = Math.max(0, ...scores);
  const at = best >= 1 ? scores.findIndex((each) => each >= best * 0.72) : -1;
  return at < 0 ? -1 : from + upwards(page, head, at, story);
}

/** The first of the headlines that stand right above the one found and are about the same: title above, subtitle found. */
function upwards(page: Page, head: readonly PageLine[], found: number, story: ReadonlySet<number>): number {
  let at = found;
  while (at > 0 && head[at]?.line.apart === false) {
    const above = head[at - 1];
    if (!isCandidate(page, above) || above.line.words < 6 || shareOf(contentWords(page.raw, above.line), story) < 0.15) break;
    at--;
  }
  return at;
}

/** The line that is the title the sidecar gives, or -1. */
function given(page: Page, title: string, end: number): number {
  const wanted = foldWords(title);
  if (wanted === "") return -1;
  return page.lines.slice(0, Math.min(end, 2 * REACH)).findIndex((entry) => isText(entry) && entry.line.words <= 60 && foldWords(page.raw, entry.line.start, entry.line.end) === wanted);
}

/** A title broken over lines: words right under the one above, and no name of a writer. */
function continues(page: Page, entry: PageLine): boolean {
  return isText(entry) && !entry.line.apart && entry.texture !== "paragraph" && entry.line.words >= 3 && entry.line.words <= 14 && entry.line.functional >= 1 && !isNameAlone(page.raw, entry.line);
}

/** Decides what stands before the first paragraph: labels, title, standfirst, captions. Gives the title's index, or -1. */
export function readHead(page: Page, title: string | undefined): number {
  const end = page.first < 0 ? page.lines.length : page.first;
  const byMeta = title === undefined ? -1 : given(page, title, end);
  const at = byMeta >= 0 ? byMeta : findTitle(page, end);
  const found = page.lines[at];
  if (found) {
    found.kind = null;
    decide(found, "title", true, "boilerplate/title");
  }
  let running = at;
  for (let next = 0; next < end; next++) {
    const entry = page.lines[next] as PageLine;
    if (!isText(entry)) continue;
    if (next < at && isSentence(page.raw, entry.line) && entry.line.words >= 5) decide(entry, "body", true, "boilerplate/body");
    else if (next < at) decide(entry, "menu", false, "boilerplate/before-title");
    else if (running === next - 1 && at >= 0 && continues(page, entry)) {
      decide(entry, "title", true, "boilerplate/title");
      running = next;
    } else belowTitle(page, entry, at >= 0);
  }
  return at;
}

/** "'Sostegno a Malta e cooperazione'": a whole line in quotation marks. */
function isQuoted(raw: string, { start, end }: PageLine["line"]): boolean {
  return "'‘\"“«".includes(raw.charAt(start)) && "'’\"”»".includes(raw.charAt(end - 1));
}

/** Between title and story a clause is a standfirst; a few words are a label, a name or a caption. */
function belowTitle(page: Page, entry: PageLine, titled: boolean): void {
  const { line } = entry;
  const clause = line.words >= 8 || (line.words >= 6 && entry.texture === "spoken") || (titled && line.words >= 3 && isQuoted(page.raw, line));
  const listed = (line.words >= 6 && line.period) || isSentence(page.raw, line) || /[;,]$/u.test(page.raw.slice(line.end - 1, line.end));
  if (listed) decide(entry, "body", true, "boilerplate/body");
  else if (entry.wrapped || (clause && line.functional >= 1)) decide(entry, "standfirst", true, "boilerplate/standfirst");
  else if (isNameAlone(page.raw, line)) decide(entry, "byline", false, "boilerplate/name-alone");
  else if (titled || line.words < 4 || line.functional === 0) decide(entry, "menu", false, "boilerplate/section-label");
  else decide(entry, "standfirst", true, "boilerplate/standfirst");
}
