import { isDigit, isLower, letterAt, SKIP } from "./letters.js";
import type { Line } from "./line.js";
import { PhraseTable } from "./phrase-table.js";
import { AUDIENCE_RULES } from "./rules/audience.js";
import type { PhraseRule } from "./rules/furniture-rule.js";
import { MEDIA_RULES } from "./rules/media.js";
import { NAVIGATION_RULES } from "./rules/navigation.js";
import { POLICY_RULE, POLICY_WORDS } from "./rules/policy.js";
import { RELATED_RULES } from "./rules/related.js";
import { ShapedLine } from "./rules/shape-rule.js";
import type { ShapeRule } from "./rules/shape-rule.js";
import { READER_SHAPES } from "./rules/shapes-reader.js";
import { SOURCE_SHAPES } from "./rules/shapes-source.js";
import { TEXT_SHAPES } from "./rules/shapes-text.js";
import { TIME_SHAPES } from "./rules/shapes-time.js";
import { SOURCE_RULES } from "./rules/source.js";
import { isTold } from "./told.js";
import { GLUED, NUMBER } from "./words.js";
import type { Words } from "./words.js";

/** In order of precedence: a phrase that two rules hold belongs to the first. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  ...RELATED_RULES,
  ...SOURCE_RULES,
  ...AUDIENCE_RULES,
  ...MEDIA_RULES,
  ...NAVIGATION_RULES,
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
/** "#umbria #territorio" are tags, whatever the words are. */
const HASH = 35;
/** Longest line that is asked for its shape and for interface phrases in its middle. */
const SHORT = 300;
/** Policy is not looked for in longer paragraphs. */
const POLICY_LONGEST = 3000;

const WHOLE = new PhraseTable<PhraseRule>();
const START = new PhraseTable<PhraseRule>();
const LABEL = new PhraseTable<PhraseRule>();
const NAMED = new PhraseTable<PhraseRule>();
/** Phrases that tell anywhere in a line; a string is a policy word. */
const PART = new PhraseTable<PhraseRule | string>();
/** The policy words alone, for lines that are longer than any of the rules' phrases may tell. */
const POLICY = new PhraseTable<string>();
for (const rule of PHRASE_RULES) {
  for (const phrase of rule.whole ?? []) WHOLE.add(phrase, rule);
  for (const phrase of rule.start ?? []) START.add(phrase, rule);
  for (const phrase of rule.label ?? []) LABEL.add(phrase, rule);
  for (const phrase of rule.named ?? []) NAMED.add(phrase, rule);
  for (const phrase of rule.part ?? []) PART.add(phrase, rule);
}
for (const word of POLICY_WORDS) {
  PART.add(word, word);
  POLICY.add(word, word);
}
const LONGEST_PART = Math.max(...PHRASE_RULES.map(({ longest = LONGEST }) => longest));

const verdict = (rule: PhraseRule | ShapeRule, opens: Verdict["opens"] = null, sure = false): Verdict => ({
  rule,
  opens,
  tail: "tail" in rule && rule.tail !== undefined,
  sure,
});

/** Words from which a line behind a label such as "Il punto:" that ends in a full stop is a sentence, no headline. */
const SENTENCE = 6;

/** First letter or digit at or after `at`, or `to`. */
function firstLetter(raw: string, at: number, to: number): number {
  while (at < to && letterAt(raw.charCodeAt(at)) <= SKIP) at++;
  return at;
}

/** A line of interface phrases only; numbers between them are counters. */
function wholly(words: Words, line: Line): Verdict | null {
  const { raw } = words;
  const { end } = line;
  const first = line.words > 40 || line.words === 0 ? null : WHOLE.matchWord(words, line.from, end);
  if (!first) return null;
  let parts = 1;
  for (let at = firstLetter(raw, first.end, end); at < end; at = firstLetter(raw, at, end)) {
    const hit = WHOLE.match(raw, at, end);
    if (hit) {
      parts++;
      at = hit.end;
    } else if (isDigit(raw.charCodeAt(at))) {
      while (at < end && isDigit(raw.charCodeAt(at))) at++;
      if (at < end && letterAt(raw.charCodeAt(at)) > SKIP) return null;
    } else return null;
  }
  return verdict(first.value, parts === 1 ? (first.value.opens ?? null) : null, true);
}

const LABEL_MARKS = new Set([...":|–—>→»/•"].map((char) => char.charCodeAt(0)));

/** True when nothing follows a label, or a mark that parts it from what it names. */
function parted(raw: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && (raw.charCodeAt(next) === 32 || raw.charCodeAt(next) === 0xa0)) next++;
  if (next >= end || LABEL_MARKS.has(raw.charCodeAt(next))) return true;
  return raw.charCodeAt(next) === 45 && next > at;
}

/** A full stop ends what begins like a site's words and tells of somebody, and no title of a gallery. */
const isSentence = ({ kind }: PhraseRule, raw: string, line: Line): boolean =>
  line.period && (kind === "gallery" || isTold(raw, line));

/** The first letter behind a label is a capital or there is none: "Editore Rossi", not "Editore e premier". */
function named(raw: string, at: number, end: number): boolean {
  const next = firstLetter(raw, at, end);
  return next >= end || !isLower(raw.charCodeAt(next));
}

function begins(words: Words, line: Line): Verdict | null {
  if (line.words === 0) return null;
  const { end } = line;
  const { raw } = words;
  const length = end - line.start;
  const hit = START.matchWord(words, line.from, end);
  if (hit && length <= (hit.value.longest ?? LONGEST) && !isSentence(hit.value, raw, line))
    return verdict(hit.value, hit.value.opens === "end" ? "end" : null);
  const name = NAMED.matchWord(words, line.from, end);
  if (name && length <= (name.value.longest ?? LONGEST) && named(raw, name.end, end)) return verdict(name.value);
  const label = LABEL.matchWord(words, line.from, end);
  if (label && length <= (label.value.longest ?? LONGEST) && parted(raw, label.end, end))
    return label.value.kind === "related" && line.period && line.words >= SENTENCE ? null : verdict(label.value);
  return null;
}

/** Interface phrases at any word of a line; three different policy words make a policy paragraph of any length. */
function holds(words: Words, { start, end, from, to, traits }: Line): Verdict | null {
  const length = end - start;
  const table: PhraseTable<PhraseRule | string> = length > LONGEST_PART ? POLICY : PART;
  const { begins: mark } = table;
  if ((traits & mark) === 0) return null;
  let policy: Set<string> | null = null;
  for (let word = from; word < to; word++) {
    if (!words.is(word, mark)) continue;
    const hit = table.matchWord(words, word, end)?.value;
    if (typeof hit === "string") {
      if ((policy ??= new Set()).add(hit).size >= (length > 700 ? 5 : 3)) return verdict(POLICY_RULE);
    } else if (hit && length <= (hit.longest ?? LONGEST)) return verdict(hit);
  }
  return null;
}

/** Traits of a first word, and of any word, for which the shape of a line is asked. */
const BEGINS = SHAPE_RULES.reduce((all, { begins = 0 }) => all | begins, 0);
const HOLDS = SHAPE_RULES.reduce((all, { holds: held = 0 }) => all | held, NUMBER | GLUED);

/** Words and blanks, and nothing that makes a shape: most lines. */
function isPlain(page: Words, line: Line): boolean {
  if (line.words < 3 || line.odd || line.bracketed || line.angled || (line.traits & HOLDS) !== 0) return false;
  const end = page.end(line.from);
  return page.raw.charCodeAt(end) === 32 && end - line.start > 1 && !page.is(line.from, BEGINS);
}

/** What a line is by itself, or null for text. */
export function classify(words: Words, line: Line): Verdict | null {
  const length = line.end - line.start;
  const found = wholly(words, line) ?? begins(words, line);
  const tagged = words.raw.charCodeAt(line.start) === HASH;
  if (found && !(found.sure && (line.numbers > 0 || tagged))) return found;
  if (length <= SHORT && (line.odd || line.words <= 22) && !isPlain(words, line)) {
    const look = new ShapedLine(words, line);
    const rule = SHAPE_RULES.find((each) => each.test(look));
    if (rule) return verdict(rule, rule.opens ?? null, true);
  }
  return found ?? (length <= POLICY_LONGEST ? holds(words, line) : null);
}
