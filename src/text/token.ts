import { TAKEN_OUT } from "./hyphens.js";
import { HIDDEN } from "./markdown.js";
import type { Span } from "./span.js";
import { markOf, wordOf } from "./word.js";
import type { Casing, Word } from "./word.js";

export type { Casing } from "./word.js";

export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, composed, straight apostrophe, accents kept; `e'` for è is read as `è`. */
  readonly norm: string;
  /** `norm` without accents: the key of names. */
  readonly fold: string;
  readonly casing: Casing;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** What it shares with every token printed alike. */
  readonly word: Word;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

const enum Class {
  space,
  hidden,
  letter,
  digit,
  apostrophe,
  mark,
  unknown,
}

function classify(char: string): Class {
  if (char === "\u200b" || char === "\u00ad" || char === "\ufeff") return Class.hidden;
  if (SPACE.test(char)) return Class.space;
  if (char === "'" || char === "’" || char === "ʼ") return Class.apostrophe;
  if (LETTER.test(char)) return Class.letter;
  return DIGIT.test(char) ? Class.digit : Class.mark;
}

/** Classes by code unit, of wide ones found when first asked for. */
const CLASSES = new Uint8Array(0x10000).fill(Class.unknown);
CLASSES.fill(Class.mark, 33, 127);
CLASSES.fill(Class.digit, 48, 58);
CLASSES.fill(Class.letter, 65, 91).fill(Class.letter, 97, 123).fill(Class.letter, 0xc0, 0x250);
CLASSES.fill(Class.mark, 0x2010, 0x2019).fill(Class.mark, 0x201a, 0x2028);
for (const mark of ["«", "»", "×", "÷"]) CLASSES[mark.charCodeAt(0)] = Class.mark;
for (const space of [" ", "\n", "\r", "\t", "\u00a0"]) CLASSES[space.charCodeAt(0)] = Class.space;
for (const apostrophe of ["'", "’"]) CLASSES[apostrophe.charCodeAt(0)] = Class.apostrophe;

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as Class;
  if (known !== Class.unknown) return known;
  if (isSurrogate(code)) return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
  return (CLASSES[code] = classify(String.fromCharCode(code)));
}

const step = (text: string, at: number): number =>
  isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** What stands behind a word that was parted by hyphens, and belongs to it (`hyphens.ts`). */
const PARTED = TAKEN_OUT.charCodeAt(0);
const BLANKED = HIDDEN.charCodeAt(0);

/** Articles, prepositions and pronouns that Italian elides before a vowel: "dell'Ucraina", "un'ora", "c'è". */
const ELIDED = new Set(
  (
    "l d c s m t v n gl un all dall dell nell sull coll quell quest bell sant tutt mezz nient senz anch dev com dov " +
    "cos quand quant grand buon cinquant sessant vent trent quarant ottant novant nessun ciascun alcun qualcun " +
    "quell altr sott contr tr fr pur neanch poich perch finch ond ov gli"
  ).split(" "),
);

/** Final vowel and apostrophe typed for an accent: "e'" is è, "sara'" is sarà; not "po'", "di'", "fa'". */
const TYPED_ACCENT: Readonly<Record<string, string>> = { a: "à", e: "è", i: "ì", o: "ò", u: "ù" };
const TRUNCATED = new Set([
  "po",
  "mo",
  "di",
  "fa",
  "va",
  "sta",
  "da",
  "to",
  "be",
  "ca",
  "de",
  "ne",
  "a",
  "i",
  "o",
  "pe",
]);

function word(raw: string, start: number, end: number, spaced: boolean, digits: boolean): Token {
  return token(start, end, digits ? "number" : "word", spaced, wordOf(raw.slice(start, end)));
}

function token(start: number, end: number, kind: Token["kind"], spaced: boolean, shared: Word): Token {
  return { start, end, kind, norm: shared.norm, fold: shared.fold, casing: shared.casing, spaced, word: shared };
}

/** `sara'` at [start, end) with the apostrophe at `end`: the accented token, or null when the apostrophe is another. */
function typedAccent(raw: string, start: number, end: number, spaced: boolean): Token | null {
  const last = raw.charAt(end - 1);
  const accent = TYPED_ACCENT[last.toLowerCase()];
  if (!accent || TRUNCATED.has(raw.slice(start, end).toLowerCase())) return null;
  const accented = raw.slice(start, end - 1) + (last === last.toLowerCase() ? accent : accent.toUpperCase());
  return token(start, end + 1, "word", spaced, wordOf(accented));
}

/**
 * Splits `raw.slice(from, to)` into words, numbers and marks, behind those in `tokens`; offsets are into `raw`.
 * Elided words end at their apostrophe ("dell'" + "Ucraina"); other apostrophes stay inside ("Sa'ar").
 */
export function tokenize(raw: string, from = 0, to = raw.length, tokens: Token[] = []): Token[] {
  let spaced = true;
  let at = from;
  while (at < to) {
    const kind = classAt(raw, at);
    if (kind === Class.space) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === Class.hidden) {
      at++;
      continue;
    }
    if (kind === Class.mark || kind === Class.apostrophe) {
      const end = at + step(raw, at);
      tokens.push(token(at, end, "mark", spaced, markOf(raw.slice(at, end), kind === Class.apostrophe)));
      at = end;
    } else {
      const next = scanWord(raw, at, to, spaced);
      at = next.end;
      while (at < to && raw.charCodeAt(at) === PARTED) at++;
      tokens.push(at > next.end ? { ...next, end: at } : next);
    }
    spaced = false;
  }
  return tokens;
}

/** The class of what follows an apostrophe; what is blanked of a reference of HTML ("l&#8217;incontro") is passed over. */
function behindApostrophe(raw: string, from: number, to: number): Class {
  let at = from;
  while (at < to && raw.charCodeAt(at) === BLANKED) at++;
  return at < to ? classAt(raw, at) : Class.space;
}

function scanWord(raw: string, start: number, to: number, spaced: boolean): Token {
  let at = start;
  let digitsOnly = true;
  while (at < to) {
    const kind = classAt(raw, at);
    if (kind === Class.letter) digitsOnly = false;
    else if (kind === Class.apostrophe) {
      const next = behindApostrophe(raw, at + 1, to);
      const head = raw.slice(start, at).toLowerCase();
      if (next !== Class.letter && next !== Class.digit) {
        const accented = digitsOnly ? null : typedAccent(raw, start, at, spaced);
        if (accented) return accented;
        // "po' di": the apostrophe belongs to the word; "'Israele'" closes a quotation.
        return TRUNCATED.has(head)
          ? word(raw, start, at + 1, spaced, digitsOnly)
          : word(raw, start, at, spaced, digitsOnly);
      }
      if (ELIDED.has(head)) return word(raw, start, at + 1, spaced, false);
      if (digitsOnly || next === Class.digit) return word(raw, start, at, spaced, digitsOnly);
    } else if (kind !== Class.digit) break;
    at += step(raw, at);
  }
  return word(raw, start, at, spaced, digitsOnly);
}
