import { classify } from "./classify.js";
import type { Verdict } from "./classify.js";
import { addContent, contentWords, shareOf } from "./content.js";
import { agendaOf } from "./day-headings.js";
import { toLines } from "./line.js";
import type { Line } from "./line.js";
import { NumberSet } from "./number-set.js";
import type { BlockKind } from "./rules/furniture-rule.js";
import { goesOn, stamped, textureOf } from "./texture.js";
import type { Texture } from "./texture.js";
import { Words } from "./words.js";

/** A line on its way through the context pass; `kind` is null until it is decided. */
export interface PageLine {
  readonly line: Line;
  readonly verdict: Verdict | null;
  texture: Texture;
  /** The line goes on with the sentence of the line above it. */
  readonly wrapped: boolean;
  kind: BlockKind | null;
  kept: boolean;
  rule: string;
}

/** A page as lines; `first` and `last` are the indexes of its first and last paragraph, or -1. */
export interface Page {
  readonly raw: string;
  readonly words: Words;
  readonly lines: readonly PageLine[];
  first: number;
  last: number;
  /** Three clock stamps or more: a live page. */
  readonly live: boolean;
}

/** Decides a line; what is decided stays. */
export function decide(entry: PageLine, kind: BlockKind, kept: boolean, rule: string): void {
  if (entry.kind !== null) return;
  entry.kind = kind;
  entry.kept = kept;
  entry.rule = rule;
}

export const isText = (entry: PageLine | undefined): entry is PageLine => entry !== undefined && entry.kind === null;

/** Lines that one sentence runs over have the texture of the whole. */
function joinWrapped(lines: readonly PageLine[]): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from + 1;
    while (lines[to]?.wrapped) to++;
    if (to - from < 2) continue;
    const group = lines.slice(from, to);
    const words = group.reduce((sum, { line }) => sum + line.words, 0);
    const ended = group.at(-1)?.line.period === true;
    if (ended ? words >= 8 : words >= 22) for (const entry of group) entry.texture = "paragraph";
    from = to - 1;
  }
}

/** The lines of `raw` from `from` to `limit`, each with what it is by itself. */
export function toPage(raw: string, limit: number, from = 0): Page {
  const words = new Words(raw, limit - from);
  const found = toLines(words, limit, from);
  let stamps = 0;
  const lines = found.map((line, at): PageLine => {
    const own = classify(words, line);
    const furniture = own !== null && own.sure && line.words > 1;
    const wrapped = !furniture && goesOn(raw, line, found[at - 1]);
    const verdict = wrapped ? null : own;
    if (stamped(raw, line)) stamps++;
    const texture = textureOf(line, raw);
    return { line, verdict, texture, wrapped, kind: null, kept: false, rule: "" };
  });
  joinWrapped(lines);
  const page: Page = { raw, words, lines, first: -1, last: -1, live: stamps >= 3 };
  settleVerdicts(page);
  return page;
}

/** Paragraphs at the end of the story that a note on the author is compared with, and the share of its words in them that shows it is none. */
const COMPARED = 12;
const KNOWN = 0.4;

/** "Nato a Vienna, il ministro ha visto il collega": a sentence behind the story that speaks of what it speaks of. */
function isOfStory(page: Page, { line }: PageLine): boolean {
  if (!line.period) return false;
  const words = contentWords(page.words, line);
  const story = new NumberSet(256);
  for (const entry of page.lines.slice(Math.max(page.first, page.last + 1 - COMPARED), page.last + 1))
    if (isText(entry)) addContent(page.words, entry.line, story);
  return words.length >= 3 && shareOf(words, story) >= KNOWN;
}

/** Decides every line that a rule claims; rules that hold only behind the story wait for its last paragraph. */
function settleVerdicts(page: Page): void {
  const agenda = agendaOf(page.raw, page.lines);
  for (const entry of agenda.headings) decide(entry, "subheading", true, "boilerplate/day-heading");
  for (const entry of agenda.items) entry.texture = "paragraph";
  for (const entry of page.lines) {
    const verdict = entry.verdict;
    if (verdict && !verdict.tail) decide(entry, verdict.rule.kind, false, verdict.rule.id);
  }
  bounds(page, (entry) => entry.verdict === null);
  page.lines.forEach((entry, at) => {
    if (entry.verdict?.tail && at > page.last && page.last >= 0 && !isOfStory(page, entry))
      decide(entry, entry.verdict.rule.kind, false, entry.verdict.rule.id);
  });
  bounds(page, () => true);
}

/** Sets the first and last paragraph of what is still text. */
export function bounds(page: Page, holds: (entry: PageLine) => boolean): void {
  page.first = page.lines.findIndex((entry) => isText(entry) && entry.texture === "paragraph" && holds(entry));
  page.last = page.lines.findLastIndex((entry) => isText(entry) && entry.texture === "paragraph" && holds(entry));
}
