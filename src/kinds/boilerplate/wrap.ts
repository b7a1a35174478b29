import type { Span } from "../../text/span.js";
import { TAKEN_OUT } from "../../text/hyphens.js";
import { isLower } from "./letters.js";

/** A printed line without the white space around it, and whether blank lines stand before it. */
export interface Row extends Span {
  readonly apart: boolean;
}

/** Widths, in code units, to which texts are broken: of a telephone, of a teleprinter, of mail. */
const NARROWEST = 32;
const WIDEST = 140;

/** Share of a page's text that may stand in rows wider than that: addresses, a line of the menu. */
const WIDE_SHARE = 0.2;

/** Of the rows that go on with a small letter, at least so many, and so large a share, must have been full. */
const FEWEST = 2;
const BROKEN_SHARE = 0.8;

/** What mail and teleprinters leave free at the end of a row. */
const SLACK = 1;

/** Code units of a row; of one to which the row above was joined by a word parted between them, at most so many: those from that word on. */
function lengthOf(raw: string, { start, end }: Span): number {
  const row = raw.slice(start, end);
  const joint = row.lastIndexOf(TAKEN_OUT);
  return joint < 0 ? row.length : row.length - row.lastIndexOf(" ", joint) - 1;
}

/** Code units up to the first blank of a row. */
function firstWord(raw: string, { start, end }: Row): number {
  let at = start;
  while (at < end && raw.charCodeAt(at) !== 32 && raw.charCodeAt(at) !== 9) at++;
  return at - start;
}

/** What an entry of a list or of a live page begins with: "- ", "3. ", "18:40", "Ore 18.40". */
const OPENS = /^(?:[-–—•*·▪►✓]\s|\d{1,2}[.)]\s|(?:ore\s)?\d{1,2}[:.]\d{2}(?!\d))/iu;
const OPENING = 12;

/** The next row is an entry of its own, behind what ends. */
const opensEntry = (raw: string, row: Row, next: Row): boolean =>
  ".!?;:".includes(raw.charAt(row.end - 1)) && OPENS.test(raw.slice(next.start, next.start + OPENING));

/** True when the row goes on in the next: the first word there had no room behind it. */
export function isBroken(raw: string, row: Row, next: Row | undefined, width: number): boolean {
  if (!next || next.apart || opensEntry(raw, row, next)) return false;
  const length = lengthOf(raw, row);
  return length + firstWord(raw, next) + SLACK >= width && (length <= width || length < row.end - row.start);
}

const add = (counts: Int32Array, at: number, more: number): void => {
  counts[at] = (counts[at] as number) + more;
};

/** The width at which most rows of a page can have been broken, in code units. */
function likeliest(raw: string, rows: readonly Row[]): number {
  // how many rows more, or fewer, each width explains than the one before it
  const steps = new Int32Array(WIDEST + 2);
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const length = lengthOf(raw, row);
    if (!next || next.apart || length > WIDEST) return;
    add(steps, Math.max(length, NARROWEST), 1);
    const room = length + firstWord(raw, next) + SLACK;
    if (room >= NARROWEST) add(steps, Math.min(room, WIDEST) + 1, -1);
  });
  let [width, explained, most] = [0, 0, 0];
  for (let at = NARROWEST; at <= WIDEST; at++) {
    explained += steps[at] as number;
    if (explained > most) [width, most] = [at, explained];
  }
  return width;
}

/** The width to which the paragraphs of a page were broken, in code units, or null: most pages have a paragraph to a row. */
export function widthOf(raw: string, rows: readonly Row[]): number | null {
  let [all, wide] = [0, 0];
  for (const row of rows) {
    all += lengthOf(raw, row);
    if (lengthOf(raw, row) > WIDEST) wide += lengthOf(raw, row);
  }
  if (wide > all * WIDE_SHARE) return null;
  const width = likeliest(raw, rows);
  let [running, broken] = [0, 0];
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (!next || next.apart || !isLower(raw.charCodeAt(next.start))) return;
    running++;
    if (isBroken(raw, row, next, width)) broken++;
  });
  return broken >= FEWEST && broken >= running * BROKEN_SHARE ? width : null;
}
