import { findCuts } from "../kinds/boilerplate/cuts.js";
import { readHead } from "../kinds/boilerplate/headline.js";
import { bounds, decide, isText, toPage } from "../kinds/boilerplate/page.js";
import type { Page, PageLine } from "../kinds/boilerplate/page.js";
import { readPublished } from "../kinds/boilerplate/publication.js";
import { LEADING_DATE } from "../kinds/boilerplate/published.js";
import { readCaptionTwins, readRepeats } from "../kinds/boilerplate/repeats.js";
import type { Block } from "../kinds/boilerplate/schema.js";
import { readAuthor, readPublisher } from "../kinds/boilerplate/imprint.js";
import { readStory, readTail, readZones } from "../kinds/boilerplate/story.js";
import type { Published } from "../kinds/date/schema.js";
import { isForeign, languageOf } from "../kinds/language/language.js";
import type { Language } from "../kinds/language/language.js";
import { TEXT_LIMIT } from "./read.js";
import type { Article } from "./read.js";

/** A page with every line marked as kept or set aside, and what the page says about itself. */
export interface Stripped {
  readonly blocks: Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published: Published | null;
  readonly language: Language;
  readonly warnings: string[];
}

/** Code units of running text by which the language is told. */
const LANGUAGE_SAMPLE = 300;

/** Where reading ends: the limit, moved back to the white space before it. */
function readingEnd(raw: string): number {
  if (raw.length <= TEXT_LIMIT) return raw.length;
  for (let at = TEXT_LIMIT; at > TEXT_LIMIT - 2000; at--) if (raw.charCodeAt(at) <= 32) return at;
  const code = raw.charCodeAt(TEXT_LIMIT);
  return code >= 0xdc00 && code <= 0xdfff ? TEXT_LIMIT - 1 : TEXT_LIMIT;
}

/** Share of Italian function words above which no vote is needed; Spanish shares a fifth of its words with them. */
const PLAIN = 0.32;

/** The language of the kept paragraphs. */
function readLanguage(page: Page, raw: string): Language {
  let words = 0;
  let functional = 0;
  for (const { line, kind, kept } of page.lines) {
    if (!kept || kind !== "body" || line.words < 8) continue;
    words += line.words;
    functional += line.functional;
    if (words > 150) break;
  }
  const share = functional / Math.max(1, words);
  if (words >= 30 && share >= PLAIN) return { code: "it", score: Math.round(Math.min(1, 0.6 + share) * 100) / 100 };
  return languageOf(sample(page, raw));
}

function sample(page: Page, raw: string): string {
  let text = "";
  for (const { line, kind, kept } of page.lines) {
    if (kept && kind === "body" && line.words >= 8) text += `${raw.slice(line.start, Math.min(line.end, line.start + LANGUAGE_SAMPLE))} `;
    if (text.length >= LANGUAGE_SAMPLE) break;
  }
  return text.slice(0, LANGUAGE_SAMPLE);
}

/** A paragraph in another language inside an Italian page is set aside. */
function readForeign(page: Page, raw: string): void {
  for (const entry of page.lines) {
    const { line } = entry;
    if (!entry.kept || line.words < 8 || line.functional * 5 >= Math.min(line.words, 70)) continue;
    if (!isForeign(raw.slice(line.start, Math.min(line.end, line.start + 500)))) continue;
    entry.kind = "foreign";
    entry.kept = false;
    entry.rule = "boilerplate/foreign";
  }
}

/** A page without a paragraph, a wire item of one line: its clauses are the text. */
function readShort(page: Page): void {
  for (const entry of page.lines) {
    if (!isText(entry)) continue;
    const { words, functional } = entry.line;
    if (words >= 4 && (functional >= 1 || words >= 8)) decide(entry, "body", true, "boilerplate/body");
    else decide(entry, "noise", false, "boilerplate/section-label");
  }
}

/** "18:40", "Ore 18.40 –" before an entry of a live page. */
const STAMP = /^(?:ore\s|h\s)?\d{1,2}[:.]\d{2}(?!\d)(?:\s?[-–—:|])?\s?/iu;

/** The blocks of a line: what is cut out of it, and the rest under the line's own rule. */
function* blocksOf(raw: string, entry: PageLine, from: number, live: boolean): Generator<Block> {
  const { line, kind, kept, rule } = entry;
  let at = Math.max(line.start, from);
  const stamp = live && kept ? STAMP.exec(raw.slice(at, Math.min(line.end, at + 24)))?.[0] : undefined;
  if (stamp !== undefined && at + stamp.length < line.end) {
    yield* piece(raw, at, at + stamp.length, "stamp", false, "boilerplate/live-stamp");
    at += stamp.length;
  }
  for (const cut of kept && kind ? findCuts(raw, at, line.end) : []) {
    if (kind && cut.start > at) yield* piece(raw, at, cut.start, kind, kept, rule);
    yield* piece(raw, cut.start, cut.end, cut.rule.kind, false, cut.rule.id);
    at = cut.end;
  }
  if (kind && at < line.end) yield* piece(raw, at, line.end, kind, kept, rule);
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0;

/** A block without the white space around it; nothing when nothing is left. */
function* piece(raw: string, from: number, to: number, kind: Block["kind"], kept: boolean, rule: string): Generator<Block> {
  let start = from;
  let end = to;
  while (start < end && isBlank(raw.charCodeAt(start))) start++;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--;
  if (end > start) yield { start, end, kind, kept, rule };
}

/** The blocks of the page in order; a collection's date before the first word is a block of its own. */
function toBlocks(page: Page, raw: string): Block[] {
  const blocks: Block[] = [];
  const leading = LEADING_DATE.exec(raw.slice(0, 60));
  let from = 0;
  if (leading) {
    from = leading[0].length;
    blocks.push({ start: from - (leading[1] ?? "").length, end: from, kind: "date", kept: false, rule: "boilerplate/leading-date" });
  }
  for (const entry of page.lines) for (const block of blocksOf(raw, entry, from, page.live)) blocks.push(block);
  return blocks;
}

/** Marks every stretch of an article as kept or furniture; cuts nothing, so that offsets stay true. */
export function strip(article: Article): Stripped {
  const { raw, meta } = article;
  const warnings: string[] = [];
  const limit = readingEnd(raw);
  if (limit < raw.length) warnings.push("text_limit");
  const leading = LEADING_DATE.exec(raw.slice(0, 60))?.[0].length ?? 0;
  const page = toPage(raw, limit, leading);
  readRepeats(page);
  readCaptionTwins(page);
  bounds(page, () => true);
  readZones(page);
  readHead(page, meta.title);
  if (page.first >= 0) {
    readStory(page);
    readTail(page);
  } else readShort(page);
  const language = readLanguage(page, raw);
  if (language.code === "it") readForeign(page, raw);
  else warnings.push("not_italian");
  const blocks = toBlocks(page, raw);
  const title = blocks.find((block) => block.kind === "title");
  if (!blocks.some((block) => block.kept)) warnings.push("no_text");
  return {
    blocks,
    title: meta.title ?? (title ? raw.slice(title.start, title.end) : null),
    publisher: meta.publisher ?? readPublisher(page, raw, meta.url),
    url: meta.url ?? null,
    author: meta.author ?? readAuthor(page, raw),
    published: readPublished(article, page, warnings),
    language,
    warnings,
  };
}
