import type { Span } from "../../text/span.js";
import { codesOf } from "./codes.js";
import { ANGLE, BLANK, BRACKET, GLYPHS, ODD } from "./letters.js";
import { isBroken, widthOf } from "./wrap.js";
import { GLUED } from "./words.js";
import type { Row } from "./wrap.js";
import type { Words } from "./words.js";

/** One line of the page without the white space around it, and what its letters show. Counts are of words that begin in its first 400 code units. */
export interface Line extends Span {
  /** Its words are `[from, to)` of the page's. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** Italian function words among them. */
  readonly functional: number;
  /** Words in capitals only. */
  readonly upper: number;
  readonly numbers: number;
  /** In one of its words a small letter and a capital stand together: "HomeNewsEsteri". */
  readonly glued: boolean;
  /** The traits (`Words.traits`) that any of its words has. */
  readonly traits: number;
  /** The line ends a sentence: a full stop, an exclamation, a question, a closing quote after one. */
  readonly stopped: boolean;
  /** It ends in a full stop, not in a mark that headlines bear too. */
  readonly period: boolean;
  /** It holds a mark that running text seldom has: ©, @, #, |, a stroke, an arrow, a brace. */
  readonly odd: boolean;
  /** It holds "»", which parts labels as well as it closes quotations. */
  readonly angled: boolean;
  /** It holds an opening bracket. */
  readonly bracketed: boolean;
  /** Blank lines stand before it. */
  readonly apart: boolean;
}

/** Code units of a line that are counted; what a longer line goes on with does not change what it is. */
const COUNTED = 400;

const isSpace = (code: number): boolean => ((GLYPHS[code] as number) & BLANK) !== 0;

const CLOSERS = new Set([..."»”\"’')]*_"].map((char) => char.charCodeAt(0)));

/** Code units of a bracket behind the last sentence that is passed over: "… ha detto. (ANSA)". */
const ASIDE = 32;

/** The last mark of a line, behind closing quotes and brackets. */
function lastMark(raw: string, start: number, end: number): number {
  let at = end - 1;
  if (raw.charCodeAt(at) === 41) {
    let open = raw.lastIndexOf("(", at) - 1;
    while (open > start && isSpace(raw.charCodeAt(open))) open--;
    if (open > start && at - open < ASIDE && ".!?".includes(raw.charAt(open))) return raw.charCodeAt(open);
  }
  while (at > start && CLOSERS.has(raw.charCodeAt(at))) at--;
  return raw.charCodeAt(at);
}

/** The bits of what stands in a stretch. */
function bitsOf(codes: Uint16Array, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= GLYPHS[codes[at] as number] as number;
  return bits;
}

function measure(words: Words, codes: Uint16Array, start: number, end: number, apart: boolean): Line {
  const { raw } = words;
  const counted = start + COUNTED;
  const from = words.count;
  const { glyphs, traits, words: counts, functional, upper, numbers } = words.read(codes, start, end, counted);
  const marks = counted < end && (glyphs & (ODD | ANGLE)) !== 0 ? bitsOf(codes, start, counted) : glyphs;
  const last = lastMark(raw, start, end);
  const period = last === 46 || last === 0x2026;
  return {
    start,
    end,
    from,
    to: words.count,
    words: counts,
    functional,
    upper,
    numbers,
    glued: (traits & GLUED) !== 0,
    traits,
    stopped: period || last === 33 || last === 63,
    period,
    odd: (marks & ODD) !== 0,
    angled: (marks & ANGLE) !== 0,
    bracketed: (glyphs & BRACKET) !== 0,
    apart,
  };
}

/** The rows of a text from `from` up to `limit` that are not blank. A line separator of any system ends a row. */
function toRows(raw: string, codes: Uint16Array, limit: number, from: number): Row[] {
  const rows: Row[] = [];
  let at = from;
  let apart = true;
  let carriage = raw.indexOf("\r", from);
  let feed = raw.indexOf("\n", from);
  while (at < limit) {
    if (feed >= 0 && feed < at) feed = raw.indexOf("\n", at);
    let close = feed < 0 || feed > limit ? limit : feed;
    if (carriage >= 0 && carriage < at) carriage = raw.indexOf("\r", at);
    if (carriage >= 0 && carriage < close) close = carriage;
    let start = at;
    let end = close;
    while (start < end && isSpace(codes[start] as number)) start++;
    while (end > start && isSpace(codes[end - 1] as number)) end--;
    if (end > start) rows.push({ start, end, apart });
    apart = end === start;
    at = close + 1;
    if (raw.charCodeAt(close) === 13 && raw.charCodeAt(at) === 10) at++;
  }
  return rows;
}

/** The lines of a text from `from` up to `limit` that are not blank, and into `words` their words; rows of a paragraph that was broken to a width are one line. */
export function toLines(words: Words, limit: number, from = 0): Line[] {
  const { raw } = words;
  const codes = codesOf(raw, limit);
  const rows = toRows(raw, codes, limit, from);
  const width = widthOf(raw, rows);
  const lines: Line[] = [];
  let [start, apart] = [-1, true];
  rows.forEach((row, at) => {
    if (start < 0) ({ start, apart } = row);
    if (width !== null && isBroken(raw, row, rows[at + 1], width)) return;
    lines.push(measure(words, codes, start, row.end, apart));
    start = -1;
  });
  return lines;
}
