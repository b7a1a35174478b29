import { addContent, contentWords, isSentence, leadsOn, shareOf } from "./content.js";
import { NumberSet } from "./number-set.js";
import { decide, isText } from "./page.js";
import type { Page, PageLine } from "./page.js";
import { stamped } from "./texture.js";
import { FUNCTIONAL } from "./words.js";

const OF_OTHERS = "boilerplate/related-zone";

/** What the paragraphs of the story are about, gathered when it is first asked for. */
class Gist {
  private readonly page: Page;
  private readonly waiting: PageLine[] = [];
  private readonly gathered = new NumberSet();
  paragraphs = 0;

  constructor(page: Page) {
    this.page = page;
  }

  add(entry: PageLine): void {
    this.paragraphs++;
    if (this.paragraphs <= 200) this.waiting.push(entry);
  }

  get words(): NumberSet {
    for (const { line } of this.waiting) addContent(this.page.words, line, this.gathered);
    this.waiting.length = 0;
    return this.gathered;
  }
}

/** The next line that is text, or undefined. */
function nextText(page: Page, at: number): PageLine | undefined {
  for (let next = at + 1; next <= at + 5; next++) if (isText(page.lines[next])) return page.lines[next];
  return undefined;
}

/**
 * Behind a heading of other articles the story goes on when two full paragraphs, or a
 * long one, share its names; behind its first paragraph, a standfirst, one is enough.
 */
function resumes(page: Page, at: number, gist: Gist): boolean {
  const entry = page.lines[at] as PageLine;
  const { line } = entry;
  if (!line.period || entry.texture !== "paragraph") return false;
  if (gist.paragraphs <= 1 && line.words >= 14) return shareOf(contentWords(page.words, line), gist.words) >= 0.2;
  if (line.words < 25) return false;
  const next = nextText(page, at);
  const long = line.end - line.start >= 420;
  const paired = next !== undefined && next.texture === "paragraph" && next.line.period && next.line.words >= 25;
  if (!long && !paired) return false;
  return shareOf(contentWords(page.words, line), gist.words) >= 0.3;
}

/** A sentence ends a short list of headlines, unless a date under it shows the teaser of another article ("3 giorni fa"). */
function endsList(page: Page, at: number): boolean {
  const { line } = page.lines[at] as PageLine;
  return line.period && line.functional >= 1 && line.words >= 5 && page.lines[at + 1]?.kind !== "date";
}

/** Words of the longest subheading that ends a list of headlines: these are longer. */
const SUBHEADING = 5;

/** "La fuga verso il lago" under a link and right above a paragraph: the story goes on with its next part. */
function isSubheading(page: Page, at: number, under: PageLine | null): boolean {
  const entry = page.lines[at] as PageLine;
  const { line } = entry;
  if (entry.texture !== "bare" || line.words > SUBHEADING || !page.words.is(line.from, FUNCTIONAL)) return false;
  const next = page.lines[at + 1];
  return page.lines[at - 1] !== under && isText(next) && next.texture === "paragraph" && next.line.period;
}

/** Sets aside what stands under headings that open a list of other articles. */
export function readZones(page: Page): void {
  const gist = new Gist(page);
  let zone: "next" | "end" | null = null;
  let heading: PageLine | null = null;
  for (let at = 0; at < page.lines.length; at++) {
    const entry = page.lines[at] as PageLine;
    const opens = entry.verdict?.opens ?? null;
    if (opens && entry.kind !== null && (gist.paragraphs > 0 || page.first < 0 || at > page.first)) {
      const weak = page.live || (entry.kind === "comments" && entry.line.words <= 2 && gist.paragraphs < 3);
      zone = zone === "end" ? "end" : weak ? "next" : opens;
      heading = entry;
    } else if (page.live && entry.kind === "stamp") zone = null;
    if (!isText(entry) || at < page.first) continue;
    const closed = heading?.kind === "comments" && gist.paragraphs >= 3;
    if (zone === "next" && (endsList(page, at) || isSubheading(page, at, heading))) zone = null;
    else if (zone === "end" && !closed && resumes(page, at, gist)) zone = null;
    if (zone)
      decide(
        entry,
        heading?.kind === "comments" ? "comments" : heading?.kind === "tags" ? "tags" : "related",
        false,
        OF_OTHERS,
      );
    else if (entry.texture === "paragraph") gist.add(entry);
  }
  page.last = page.lines.findLastIndex((entry) => isText(entry) && entry.texture === "paragraph");
  page.last = behindList(page);
}

/** The last line of the story when a list and a sentence follow its last paragraph: "1. Missili", "2. Piloti", "Si vedranno venerdì." */
function behindList(page: Page): number {
  let bullets = 0;
  for (let at = page.last + 1; page.last >= 0 && at < page.lines.length; at++) {
    const entry = page.lines[at] as PageLine;
    if (!isText(entry)) continue;
    if (isBullet(page, entry)) bullets++;
    else if (isSentence(page.raw, entry.line)) return bullets > 0 ? at : page.last;
    else if (bullets > 0) break;
  }
  return page.last;
}

const isBullet = (page: Page, { line }: PageLine): boolean =>
  /^(?:[-–—•*·▪►✓]|\d{1,2}[.)])\s?\S/u.test(page.raw.slice(line.start, line.start + 5));

/** "06:58 Zelensky a Parigi da Macron": the headline of an entry of a live page. */
const isEntry = ({ live, raw }: Page, { line }: PageLine): boolean => live && stamped(raw, line);

/** True when a line has at least four words that tell what it is about and the story holds none. */
function isStrange(page: Page, line: PageLine["line"], story: NumberSet): boolean {
  const words = contentWords(page.words, line);
  return words.length >= 4 && shareOf(words, story) === 0;
}

/** A run of short lines between paragraphs: subheadings and lists stay, bare headlines of other articles go. */
function readRun(page: Page, run: readonly PageLine[], gist: Gist): void {
  if (run.length === 0) return;
  const story = gist.words;
  const headlines = run.filter(
    (entry) =>
      entry.line.words >= 6 && !isBullet(page, entry) && !leadsOn(page.raw, entry.line) && !isEntry(page, entry),
  );
  const strange = headlines.filter(({ line }) => shareOf(contentWords(page.words, line), story) < 0.34);
  const alone = headlines.find(({ line }) => run.length === 1 && line.words >= 8 && isStrange(page, line, story));
  if (alone) decide(alone, "related", false, "boilerplate/bare-headlines");
  const others = run.length >= 2 && headlines.length >= 2 && strange.length * 2 > headlines.length;
  for (const entry of run) {
    if (
      others &&
      entry.line.words >= 4 &&
      !isBullet(page, entry) &&
      !leadsOn(page.raw, entry.line) &&
      !isEntry(page, entry)
    )
      decide(entry, "related", false, "boilerplate/bare-headlines");
    else if (entry.line.words <= 12 && !isBullet(page, entry) && entry.texture === "bare" && !entry.wrapped)
      decide(entry, "subheading", true, "boilerplate/subheading");
    else decide(entry, "body", true, "boilerplate/body");
  }
}

/** Decides what stands between the first and the last paragraph. */
export function readStory(page: Page): void {
  const story = new Gist(page);
  for (let at = page.first; at >= 0 && at <= page.last; at++) {
    const entry = page.lines[at] as PageLine;
    if (isText(entry) && entry.texture === "paragraph") story.add(entry);
  }
  let run: PageLine[] = [];
  for (let at = page.first; at >= 0 && at <= page.last; at++) {
    const entry = page.lines[at] as PageLine;
    if (!isText(entry)) continue;
    const signed = page.lines[at + 1]?.kind;
    if (
      !page.live &&
      entry.texture !== "paragraph" &&
      !entry.wrapped &&
      at > page.first &&
      (signed === "byline" || signed === "date")
    )
      decide(entry, "related", false, "boilerplate/signed-headline");
    else if (entry.texture === "bare" && !entry.wrapped && nextText(page, at)?.wrapped !== true) run.push(entry);
    else {
      readRun(page, run, story);
      run = [];
      decide(entry, "body", true, "boilerplate/body");
    }
  }
  readRun(page, run, story);
}
