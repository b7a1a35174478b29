import type { Span } from "../../text/span.js";
import { isLower, isUpper, letterAt, SKIP } from "./letters.js";
import type { Line } from "./line.js";
import { PhraseTable } from "./phrase-table.js";
import type { InlineRule } from "./rules/inline-rule.js";
import { BRACKET_RULES } from "./rules/brackets.js";
import { INLINE_RULES } from "./rules/inline.js";
import { CAPITAL } from "./words.js";
import type { Words } from "./words.js";

/** A stretch to be set aside, by which rule. */
export interface Cut extends Span {
  readonly rule: InlineRule;
}

const OPENINGS = new PhraseTable<InlineRule[]>();
const INITIALS = new Uint8Array(128);
for (const rule of INLINE_RULES) {
  for (const phrase of rule.opens) {
    const others = INLINE_RULES.filter((each) => each.opens.includes(phrase));
    OPENINGS.add(phrase, others);
    INITIALS[letterAt((phrase.match(/\p{L}/u)?.[0] ?? "").charCodeAt(0))] = 1;
  }
}

const ROUND = BRACKET_RULES.filter((rule) => rule.opens.includes("("));
const SQUARE = BRACKET_RULES.filter((rule) => rule.opens.includes("["));

/** The end of a bracket that opens at `at` (behind its closing mark), or -1. */
function closes(raw: string, at: number, end: number): number {
  const mark = raw.charCodeAt(at) === 40 ? ")" : "]";
  const close = raw.indexOf(mark, at + 1);
  return close >= 0 && close < Math.min(end, at + 140) ? close + 1 : -1;
}

function cutAt(raw: string, at: number, start: number, end: number): Cut | null {
  const code = raw.charCodeAt(at);
  if (code === 40 || code === 91) {
    const after = closes(raw, at, end);
    if (after < 0) return null;
    return reach(code === 40 ? ROUND : SQUARE, raw, at, after, start, end);
  }
  const hit = OPENINGS.match(raw, at, end);
  return hit ? reach(hit.value, raw, at, hit.end, start, end) : null;
}

function reach(
  rules: readonly InlineRule[],
  raw: string,
  at: number,
  after: number,
  start: number,
  end: number,
): Cut | null {
  for (const rule of rules) {
    const stop = rule.reach(raw, at, after, start, end);
    if (stop > at) return { start: behind(raw, at, start), end: stop, rule };
  }
  return null;
}

const LEADING = new Set([...">→–—-©🔗|•"].map((char) => char.charCodeAt(0)));

/** Arrows, dashes and signs before a cut go with it; blanks before them too. */
function behind(raw: string, at: number, start: number): number {
  let from = at;
  let cut = at;
  while (from > start) {
    const code = raw.charCodeAt(from - 1);
    if (code === 32 || code === 0xa0) from--;
    else if (LEADING.has(code) || code === 0xdd17 || code === 0xd83d) cut = --from;
    else break;
  }
  while (cut < at && cut > start && (raw.charCodeAt(cut - 1) === 32 || raw.charCodeAt(cut - 1) === 0xa0)) cut--;
  return cut;
}

/** Furniture set into a line from `start` on, in order; only capitals and brackets can begin it. */
export function findCuts(words: Words, line: Line, start: number): Cut[] {
  if (line.glued) return cutsOfGlued(words.raw, start, line.end);
  if (!line.bracketed && (line.traits & OPENINGS.begins) === 0) return NONE;
  return cutsOfWords(words, line, start);
}

const NONE: Cut[] = [];

/** Where the next bracket opens at or behind `at`; `end` when none does. */
function nextBracket(raw: string, at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const code = raw.charCodeAt(next);
    if (code === 40 || code === 91) return next;
  }
  return end;
}

/** The cuts of a line whose words and brackets alone can begin them. */
function cutsOfWords(words: Words, { from, to, end, bracketed }: Line, start: number): Cut[] {
  const { raw } = words;
  const cuts: Cut[] = [];
  const { begins: mark } = OPENINGS;
  let read = start;
  let bracket = bracketed ? nextBracket(raw, start, end) : end;
  for (let word = from; word <= to; word++) {
    const at = word < to ? words.start(word) : end;
    for (; bracket < at; bracket = nextBracket(raw, Math.max(bracket + 1, read), end)) {
      const cut = cutAt(raw, bracket, start, end);
      if (!cut) continue;
      cuts.push(cut);
      read = cut.end;
    }
    if (at < read || word === to || !words.is(word, mark) || !words.is(word, CAPITAL)) continue;
    const hit = OPENINGS.matchWord(words, word, end);
    const cut = hit && reach(hit.value, raw, at, hit.end, start, end);
    if (!cut) continue;
    cuts.push(cut);
    read = cut.end;
    if (bracket < read) bracket = nextBracket(raw, read, end);
  }
  return cuts;
}

function cutsOfGlued(raw: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  let before = 32;
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(at);
    const word = letterAt(before) <= SKIP || (isLower(before) && isUpper(code));
    before = code;
    if (!(code === 40 || code === 91 || (word && code >= 65 && code <= 90 && INITIALS[code + 32] === 1))) continue;
    const cut = cutAt(raw, at, start, end);
    if (!cut) continue;
    cuts.push(cut);
    at = cut.end - 1;
    before = raw.charCodeAt(at);
  }
  return cuts;
}
