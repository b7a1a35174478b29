import { findCuts } from "./cuts.js";
import type { Page, PageLine } from "./page.js";
import { LEADING_DATE } from "./published.js";
import type { Block } from "./schema.js";

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
export function toBlocks(page: Page, raw: string): Block[] {
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
