import { letterAt, SKIP } from "./letters.js";
import type { Line } from "./line.js";
import { PhraseTrie } from "./phrase-trie.js";
import { AUDIENCE_RULES } from "./rules/audience.js";
import type { PhraseRule } from "./rules/furniture-rule.js";
import { MEDIA_RULES } from "./rules/media.js";
import { NAVIGATION_RULES } from "./rules/navigation.js";
import { POLICY_RULE, POLICY_WORDS } from "./rules/policy.js";
import { RELATED_RULES } from "./rules/related.js";
import type { ShapedLine, ShapeRule } from "./rules/shape-rule.js";
import { READER_SHAPES } from "./rules/shapes-reader.js";
import { SOURCE_SHAPES } from "./rules/shapes-source.js";
import { TEXT_SHAPES } from "./rules/shapes-text.js";
import { TIME_SHAPES } from "./rules/shapes-time.js";
import { SOURCE_RULES } from "./rules/source.js";

/** In order of precedence: a phrase that two rules hold belongs to the first. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  ...RELATED_RULES, ...SOURCE_RULES, ...AUDIENCE_RULES, ...MEDIA_RULES, ...NAVIGATION_RULES,
];
export const SHAPE_RULES: readonly ShapeRule[] = [...TIME_SHAPES, ...SOURCE_SHAPES, ...READER_SHAPES, ...TEXT_SHAPES];

/** What the words or the shape of a line say it is, wherever on the page it stands. */
export interface Verdict {
  readonly rule: PhraseRule | ShapeRule;
  /** The line is a heading and headlines of other articles follow it. */
  readonly opens: "next" | "end" | null;
  readonly tail: boolean;
  /** The whole line is made of interface phrases, or its shape tells; not its first words alone. */
  readonly sure: boolean;
}

const LONGEST = 240;
/** Longest line that is asked for its shape and for interface phrases in its middle. */
const SHORT = 300;
/** Policy is not looked for in longer paragraphs. */
const POLICY_LONGEST = 3000;

const WHOLE = new PhraseTrie<PhraseRule>();
const START = new PhraseTrie<PhraseRule>();
const LABEL = new PhraseTrie<PhraseRule>();
/** Phrases that tell anywhere in a line; a string is a policy word. */
const PART = new PhraseTrie<PhraseRule | string>();
for (const rule of PHRASE_RULES) {
  for (const phrase of rule.whole ?? []) WHOLE.add(phrase, rule);
  for (const phrase of rule.start ?? []) START.add(phrase, rule);
  for (const phrase of rule.label ?? []) LABEL.add(phrase, rule);
  for (const phrase of rule.part ?? []) PART.add(phrase, rule);
}
for (const word of POLICY_WORDS) PART.add(word, word);

const verdict = (rule: PhraseRule | ShapeRule, opens: Verdict["opens"] = null, sure = false): Verdict =>
  ({ rule, opens, tail: "tail" in rule && rule.tail !== undefined, sure });

/** First letter or digit at or after `at`, or `to`. */
function firstLetter(raw: string, at: number, to: number): number {
  while (at < to && letterAt(raw.charCodeAt(at)) <= SKIP) at++;
  return at;
}

const isDigitAt = (raw: string, at: number): boolean => raw.charCodeAt(at) >= 48 && raw.charCodeAt(at) <= 57;

/** A line of interface phrases only; numbers between them are counters. */
function wholly(raw: string, { start, end, words }: Line): Verdict | null {
  if (words > 40) return null;
  let first: PhraseRule | null = null;
  let parts = 0;
  let at = firstLetter(raw, start, end);
  while (at < end) {
    const hit = WHOLE.match(raw, at, end);
    if (hit) {
      first ??= hit.value;
      parts++;
      at = hit.end;
    } else if (parts > 0 && isDigitAt(raw, at)) {
      while (at < end && isDigitAt(raw, at)) at++;
      if (at < end && letterAt(raw.charCodeAt(at)) > SKIP) return null;
    } else return null;
    at = firstLetter(raw, at, end);
  }
  return first && verdict(first, parts === 1 ? (first.opens ?? null) : null, true);
}

const LABEL_MARKS = new Set([...":|–—>→»/•"].map((char) => char.charCodeAt(0)));

/** True when nothing follows a label, or a mark that parts it from what it names. */
function parted(raw: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && (raw.charCodeAt(next) === 32 || raw.charCodeAt(next) === 0xa0)) next++;
  if (next >= end || LABEL_MARKS.has(raw.charCodeAt(next))) return true;
  return raw.charCodeAt(next) === 45 && next > at;
}

function begins(raw: string, { start, end }: Line): Verdict | null {
  const at = firstLetter(raw, start, end);
  const length = end - start;
  const hit = START.match(raw, at, end);
  if (hit && length <= (hit.value.longest ?? LONGEST)) return verdict(hit.value, hit.value.opens === "end" ? "end" : null);
  const label = LABEL.match(raw, at, end);
  if (label && length <= (label.value.longest ?? LONGEST) && parted(raw, label.end, end)) return verdict(label.value);
  return null;
}

/** Interface phrases at any word of a line; three different policy words make a policy paragraph of any length. */
function holds(raw: string, { start, end }: Line): Verdict | null {
  const length = end - start;
  let policy: Set<string> | null = null;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const letter = letterAt(raw.charCodeAt(at)) > SKIP;
    if (letter && !inWord && PART.mayStart(raw, at)) {
      const hit = PART.match(raw, at, end)?.value;
      if (typeof hit === "string") {
        if ((policy ??= new Set()).add(hit).size >= (length > 700 ? 5 : 3)) return verdict(POLICY_RULE);
      } else if (hit && length <= (hit.longest ?? LONGEST)) return verdict(hit);
    }
    inWord = letter;
  }
  return null;
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

function shaped(raw: string, line: Line): ShapedLine {
  const text = raw.slice(line.start, line.end);
  const words = text.match(WORD) ?? [];
  return { line, text, words, folded: words.map(foldWord) };
}

const foldWord = (word: string): string => {
  let out = "";
  for (let at = 0; at < word.length; at++) {
    const letter = letterAt(word.charCodeAt(at));
    if (letter > SKIP) out += String.fromCharCode(letter);
  }
  return out;
};

/** What a line is by itself, or null for text. */
export function classify(raw: string, line: Line): Verdict | null {
  const length = line.end - line.start;
  const found = wholly(raw, line) ?? begins(raw, line);
  if (found && !(found.sure && line.numbers > 0)) return found;
  if (length <= SHORT && (line.odd || line.words <= 22)) {
    const look = shaped(raw, line);
    const rule = SHAPE_RULES.find((each) => each.test(look));
    if (rule) return verdict(rule, rule.opens ?? null, true);
  }
  return found ?? (length <= POLICY_LONGEST ? holds(raw, line) : null);
}
