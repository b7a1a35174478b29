import { findCuts } from "./cuts.js";
import type { Page, PageLine } from "./page.js";
import type { Block } from "./schema.js";

/** "18:40", "Ore 18.40 –" before an entry of a live page. */
const STAMP = /^(?:ore\s|h\s)?\d{1,2}[:.]\d{2}(?!\d)(?:\s?[-–—:|])?\s?/iu;

/** Adds the blocks of a line: what is cut out of it, and the rest under the line's own rule. */
function addBlocks(blocks: Block[], page: Page, { line, kind, kept, rule }: PageLine, from: number): void {
  const { raw, live } = page;
  let at = Math.max(line.start, from);
  const stamp = live && kept ? STAMP.exec(raw.slice(at, Math.min(line.end, at + 24)))?.[0] : undefined;
  if (stamp !== undefined && at + stamp.length < line.end) {
    addPiece(blocks, raw, {
      start: at,
      end: at + stamp.length,
      kind: "stamp",
      kept: false,
      rule: "boilerplate/live-stamp",
    });
    at += stamp.length;
  }
  if (!kind) return;
  if (kept) {
    for (const cut of findCuts(page.words, line, at)) {
      if (cut.start > at) addPiece(blocks, raw, { start: at, end: cut.start, kind, kept, rule });
      addPiece(blocks, raw, { start: cut.start, end: cut.end, kind: cut.rule.kind, kept: false, rule: cut.rule.id });
      at = cut.end;
    }
  }
  if (at < line.end) addPiece(blocks, raw, { start: at, end: line.end, kind, kept, rule });
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0;

/** Adds a block without the white space around it; nothing when nothing is left. */
function addPiece(blocks: Block[], raw: string, block: Block): void {
  while (block.start < block.end && isBlank(raw.charCodeAt(block.start))) block.start++;
  while (block.end > block.start && isBlank(raw.charCodeAt(block.end - 1))) block.end--;
  if (block.end > block.start) blocks.push(block);
}

/** The blocks of the page in order; a collection's date before the first word is a block of its own. */
export function toBlocks(page: Page, leading: RegExpExecArray | null): Block[] {
  const blocks: Block[] = [];
  const from = leading?.[0].length ?? 0;
  if (leading)
    blocks.push({
      start: from - (leading[1] ?? "").length,
      end: from,
      kind: "date",
      kept: false,
      rule: "boilerplate/leading-date",
    });
  for (const entry of page.lines) addBlocks(blocks, page, entry, from);
  return blocks;
}
