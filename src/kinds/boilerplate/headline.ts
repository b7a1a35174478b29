import { addContent, contentWords, isNameAlone, isSentence, shareOf } from "./content.js";
import { NumberSet } from "./number-set.js";
import { bounds, decide, isText } from "./page.js";
import type { Page, PageLine } from "./page.js";
import { wordsOf } from "./words.js";

/** Paragraphs that a candidate is compared with. */
const COMPARED = 8;

/** Lines above the story among which the title is looked for. */
const REACH = 300;

/** What the first paragraphs of the story are about. */
function storyWords(page: Page): NumberSet {
  const words = new NumberSet(128);
  let seen = 0;
  for (let at = Math.max(0, page.first); at < page.lines.length && seen < COMPARED; at++) {
    const entry = page.lines[at] as PageLine;
    if (!isText(entry) || entry.texture !== "paragraph") continue;
    addContent(page.words, entry.line, words);
    seen++;
  }
  return words;
}

/** How much a line before the story looks like its title. */
function score(page: Page, entry: PageLine, story: NumberSet, copies: number): number {
  const { line } = entry;
  const length = line.words >= 6 && line.words <= 26 ? 1 : line.words >= 4 ? 0.5 : 0;
  return 2 * shareOf(contentWords(page.words, line), story) + length + (copies > 1 ? 0.5 : 0);
}

const isCandidate = (page: Page, entry: PageLine | undefined): entry is PageLine =>
  isText(entry) &&
  !entry.wrapped &&
  entry.texture !== "paragraph" &&
  entry.line.words >= 3 &&
  entry.line.words <= 40 &&
  !isNameAlone(page.raw, entry.line);

/** "Esteri Il premier a Malta" ends in the line "Il premier a Malta". */
const endsIn = ({ words }: Page, line: PageLine["line"], other: PageLine["line"]): boolean =>
  line.to - line.from > other.to - other.from && words.endsWith(line.to, words, other.from, other.to);

/** Index of the title among the lines before `end`, or -1: the first that is about what the story is about. */
function findTitle(page: Page, end: number): number {
  const from = page.first < 0 ? 0 : Math.max(0, end - REACH);
  const head = page.lines.slice(from, Math.min(end, from + REACH));
  if (!head.some((entry) => isCandidate(page, entry))) return -1;
  const story = storyWords(page);
  const keys = head.map(({ line }) => page.words.key(line.from, line.to));
  const copies = new Map<number, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  const scores = head.map((entry, at) =>
    isCandidate(page, entry) ? score(page, entry, story, copies.get(keys[at] ?? 0) ?? 0) : 0,
  );
  head.forEach(({ line }, at) => {
    if (
      (scores[at] ?? 0) > 0 &&
      head.some((other, next) => next > at && (scores[next] ?? 0) > 0 && endsIn(page, line, other.line))
    )
      scores[at] = 0;
  });
  const listed = underHeadings(head);
  if (head.some((_, at) => !listed.has(at) && (scores[at] ?? 0) >= 1)) for (const at of listed) scores[at] = 0;
  const best = Math.max(0, ...scores);
  const at = best >= 1 ? scores.findIndex((each) => each >= best * 0.72) : -1;
  return at < 0 ? -1 : from + upwards(page, head, at, story);
}

/** Headlines under a heading such as "In primo piano", up to the next blank line: those of other articles. */
function underHeadings(head: readonly PageLine[]): Set<number> {
  const listed = new Set<number>();
  let open = false;
  head.forEach((entry, at) => {
    if (entry.line.apart) open = false;
    if (open) listed.add(at);
    if (entry.kind === "related" && entry.verdict?.opens) open = true;
  });
  return listed;
}

/** "Cocaina nel cancello, arrestato": a comma, a colon or a quotation inside parts a headline, not a label. */
const isParted = (raw: string, { start, end }: PageLine["line"]): boolean =>
  /\S[,:]\s\S|[«“"]\S/u.test(raw.slice(start, end));

/** A headline a blank line above the one found, with nothing but that line between it and the story: title and standfirst. */
function overStandfirst(page: Page, head: readonly PageLine[], found: number, story: NumberSet): number {
  let at = found - 1;
  while (at > 0 && !isText(head[at]) && head[at]?.kind !== "menu") at--;
  const above = head[at];
  const below = head[found];
  if (!isCandidate(page, above) || !below?.line.apart || below.line.words < 8 || above.line.words < 4) return found;
  if (!isParted(page.raw, above.line)) return found;
  const told = new Set(contentWords(page.words, below.line));
  const own = contentWords(page.words, above.line);
  return shareOf(own, { has: (word) => told.has(word) || story.has(word) }) >= 0.25 ? at : found;
}

/** The first of the headlines that stand right above the one found and are about the same: title above, subtitle found. */
function upwards(page: Page, head: readonly PageLine[], found: number, story: NumberSet): number {
  let at = overStandfirst(page, head, found, story);
  while (at > 0 && head[at]?.line.apart === false) {
    const above = head[at - 1];
    if (
      !isCandidate(page, above) ||
      above.line.words < 6 ||
      shareOf(contentWords(page.words, above.line), story) < 0.15
    )
      break;
    at--;
  }
  return at;
}

/** The line that is the title the sidecar gives, or -1. */
function given(page: Page, title: string, end: number): number {
  const wanted = wordsOf(title);
  if (wanted.count === 0) return -1;
  const isTitle = ({ from, to }: PageLine["line"]): boolean =>
    to - from === wanted.count && page.words.endsWith(to, wanted, 0, wanted.count);
  return page.lines
    .slice(0, Math.min(end, 2 * REACH))
    .findIndex((entry) => isText(entry) && entry.line.words <= 60 && isTitle(entry.line));
}

/** A title broken over lines: words right under the one above, and no name of a writer. */
function continues(page: Page, entry: PageLine): boolean {
  return (
    isText(entry) &&
    !entry.line.apart &&
    entry.texture !== "paragraph" &&
    entry.line.words >= 3 &&
    entry.line.words <= 14 &&
    entry.line.functional >= 1 &&
    !isNameAlone(page.raw, entry.line)
  );
}

/** Decides what stands before the first paragraph: labels, title, standfirst, captions. Gives the title's index, or -1. */
export function readHead(page: Page, title: string | undefined): number {
  const byMeta = title === undefined ? -1 : given(page, title, page.first < 0 ? page.lines.length : page.first + 1);
  if (byMeta >= 0 && byMeta === page.first) bounds(page, (entry) => entry !== page.lines[byMeta]);
  const end = page.first < 0 ? page.lines.length : page.first;
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
    if (next < at && isSentence(page.raw, entry.line) && entry.line.words >= 5)
      decide(entry, "body", true, "boilerplate/body");
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
  const clause =
    line.words >= 8 ||
    (line.words >= 6 && entry.texture === "spoken") ||
    (titled && line.words >= 3 && isQuoted(page.raw, line));
  const listed =
    (line.words >= 6 && line.period) ||
    isSentence(page.raw, line) ||
    /[;,]$/u.test(page.raw.slice(line.end - 1, line.end));
  if (listed) decide(entry, "body", true, "boilerplate/body");
  else if (entry.wrapped || (clause && line.functional >= 1))
    decide(entry, "standfirst", true, "boilerplate/standfirst");
  else if (isNameAlone(page.raw, line)) decide(entry, "byline", false, "boilerplate/name-alone");
  else if (titled || line.words < 4 || line.functional === 0) decide(entry, "menu", false, "boilerplate/section-label");
  else decide(entry, "standfirst", true, "boilerplate/standfirst");
}
