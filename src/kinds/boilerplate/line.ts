import type { Span } from "../../text/span.js";
import { GAP, HASH_START, hashNext, isDigit, isLower, isUpper, letterAt, SKIP } from "./letters.js";
import { isFunctionHash } from "./function-words.js";

/** One line of the page without the white space around it, and what its letters show. Counts are of the first 400 code units. */
export interface Line extends Span {
  readonly words: number;
  /** Italian function words among them. */
  readonly functional: number;
  /** Words with a capital first letter, and words in capitals only. */
  readonly capitals: number;
  readonly upper: number;
  readonly numbers: number;
  /** Places where a small letter and a capital stand together: "HomeNewsEsteri". */
  readonly glued: number;
  /** The line ends a sentence: a full stop, an exclamation, a question, a closing quote after one. */
  readonly stopped: boolean;
  /** It ends in a full stop, not in a mark that headlines bear too. */
  readonly period: boolean;
  /** It holds a mark that running text seldom has: ©, @, #, |, a stroke, an arrow, a brace. */
  readonly odd: boolean;
  /** Blank lines stand before it. */
  readonly apart: boolean;
}

const ODD = new Uint8Array(0x10000);
for (const mark of "©@#|/{}<>=›→_[]&•·\\") ODD[mark.charCodeAt(0)] = 1;

/** Code units of a line that are counted; what a longer line goes on with does not change what it is. */
const COUNTED = 400;

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x200b || code === 0xfeff || (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0x1680 || code === 0x205f || code === 0x2028 || code === 0x2029 || code === 0x85;

const CLOSERS = new Set([..."»”\"’')]*_"].map((char) => char.charCodeAt(0)));

/** Code units of a bracket behind the last sentence that is passed over: "… ha detto. (ANSA)". */
const BRACKET = 32;

/** The last mark of a line, behind closing quotes and brackets. */
function lastMark(raw: string, start: number, end: number): number {
  let at = end - 1;
  if (raw.charCodeAt(at) === 41) {
    let open = raw.lastIndexOf("(", at) - 1;
    while (open > start && isSpace(raw.charCodeAt(open))) open--;
    if (open > start && at - open < BRACKET && ".!?".includes(raw.charAt(open))) return raw.charCodeAt(open);
  }
  while (at > start && CLOSERS.has(raw.charCodeAt(at))) at--;
  return raw.charCodeAt(at);
}

/** Counts of the words `[from, to)` of a page. */
function count(words: Words, from: number, to: number): Pick<Line, "functional" | "capitals" | "upper" | "numbers"> {
  let functional = 0;
  let capitals = 0;
  let upper = 0;
  let numbers = 0;
  for (let word = from; word < to; word++) {
    if (words.is(word, FUNCTIONAL)) functional++;
    if (words.is(word, CAPITAL)) capitals++;
    if (words.is(word, UPPER)) upper++;
    if (words.is(word, NUMBER)) numbers++;
  }
  return { functional, capitals, upper, numbers };
}

function measure(words: Words, start: number, end: number, apart: boolean): Line {
  const { raw } = words;
  const counted = start + COUNTED;
  const from = words.count;
  let marks = 0;
  let most = -1;
  for (let at = start; at < end; ) {
    if (most < 0 && at >= counted) most = words.count;
    const code = raw.charCodeAt(at);
    if (letterAt(code) > SKIP) at = words.read(at, end);
    else {
      const mark = MARKS[code] as number;
      if (mark !== 0) marks |= at < counted ? mark : mark & BRACKET;
      at++;
    }
  }
  const to = most < 0 ? words.count : most;
  const last = lastMark(raw, start, end);
  const period = last === 46 || last === 0x2026;
  return {
    start, end, from, to: words.count, words: to - from, ...count(words, from, to),
    stopped: period || last === 33 || last === 63, period, odd: (marks & ODD) !== 0, bracketed: (marks & BRACKET) !== 0, apart,
  };
}

/** The lines of `raw` from `from` up to `limit` that are not blank. A line separator of any system ends a line. */
export function toLines(raw: string, limit: number, from = 0): Line[] {
  const lines: Line[] = [];
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
    while (start < end && isSpace(raw.charCodeAt(start))) start++;
    while (end > start && isSpace(raw.charCodeAt(end - 1))) end--;
    if (end > start) lines.push(measure(raw, start, end, apart));
    apart = end === start;
    at = close + 1;
    if (raw.charCodeAt(close) === 13 && raw.charCodeAt(at) === 10) at++;
  }
  return lines;
}
