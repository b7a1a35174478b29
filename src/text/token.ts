import { fold, isAscii, normalise } from "./fold.js";
import type { Span } from "./span.js";

/** How the letters of a word are cased: `lower`, `title` (Roma), `upper` (ROMA), `mixed` (McCain), `none` (12, –). */
export type Casing = "lower" | "title" | "upper" | "mixed" | "none";

export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, composed, straight apostrophe, accents kept; `e'` for è is read as `è`. */
  readonly norm: string;
  /** `norm` without accents: the key of names. */
  readonly fold: string;
  readonly casing: Casing;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

const enum Class { space, letter, digit, apostrophe, mark }

const TABLE = new Uint8Array(128).map((_, code) => classifyWide(String.fromCharCode(code)));

function classifyWide(char: string): Class {
  if (SPACE.test(char) || char === "\u200b" || char === "\u00ad" || char === "\ufeff") return Class.space;
  if (char === "'" || char === "’" || char === "ʼ") return Class.apostrophe;
  if (LETTER.test(char)) return Class.letter;
  return DIGIT.test(char) ? Class.digit : Class.mark;
}

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code < 128) return TABLE[code] as Class;
  return code < 0xd800 || code > 0xdfff ? wide(code) : classifyWide(String.fromCodePoint(text.codePointAt(at) ?? code));
}

const WIDE = new Map<number, Class>();
function wide(code: number): Class {
  let found = WIDE.get(code);
  if (found === undefined) WIDE.set(code, (found = classifyWide(String.fromCharCode(code))));
  return found;
}

const step = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Articles, prepositions and pronouns that Italian elides before a vowel: "dell'Ucraina", "un'ora", "c'è". */
const ELIDED = new Set(
  ("l d c s m t v n gl un all dall dell nell sull coll quell quest bell sant tutt mezz nient senz anch dev com dov " +
    "cos quand quant grand buon cinquant sessant vent trent quarant ottant novant nessun ciascun alcun qualcun " +
    "quell altr sott contr tr fr pur neanch poich perch finch ond ov gli").split(" "),
);

/** Final vowel and apostrophe typed for an accent: "e'" is è, "sara'" is sarà; not "po'", "di'", "fa'". */
const TYPED_ACCENT: Readonly<Record<string, string>> = { a: "à", e: "è", i: "ì", o: "ò", u: "ù" };
const TRUNCATED = new Set(["po", "mo", "di", "fa", "va", "sta", "da", "to", "be", "ca", "de", "ne", "a", "i", "o", "pe"]);

function casingOf(word: string): Casing {
  const first = word.charAt(0);
  const rest = word.slice(1);
  const upperFirst = first !== first.toLowerCase();
  if (word === word.toLowerCase()) return word === word.toUpperCase() ? "none" : "lower";
  if (word === word.toUpperCase()) return word.length > 1 ? "upper" : "title";
  return upperFirst && rest === rest.toLowerCase() ? "title" : "mixed";
}

function word(raw: string, start: number, end: number, spaced: boolean, digits: boolean): Token {
  const text = raw.slice(start, end);
  const norm = normalise(text);
  return { start, end, kind: digits ? "number" : "word", norm, fold: isAscii(norm) ? norm : fold(norm), casing: casingOf(text), spaced };
}

/** `sara'` at [start, end) with the apostrophe at `end`: the accented token, or null when the apostrophe is another. */
function typedAccent(raw: string, start: number, end: number, spaced: boolean): Token | null {
  const stem = raw.slice(start, end).toLowerCase();
  const accent = TYPED_ACCENT[stem.at(-1) ?? ""];
  if (!accent || TRUNCATED.has(stem)) return null;
  const norm = stem.slice(0, -1) + accent;
  return { start, end: end + 1, kind: "word", norm, fold: fold(norm), casing: casingOf(raw.slice(start, end)), spaced };
}

/**
 * Splits `raw.slice(from, to)` into words, numbers and marks; offsets are into `raw`.
 * Elided words end at their apostrophe ("dell'" + "Ucraina"); other apostrophes stay inside ("Sa'ar").
 */
export function tokenize(raw: string, from = 0, to = raw.length): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = from;
  while (at < to) {
    const kind = classAt(raw, at);
    if (kind === Class.space) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === Class.mark || kind === Class.apostrophe) {
      const end = at + step(raw, at);
      const text = raw.slice(at, end);
      tokens.push({ start: at, end, kind: "mark", norm: kind === Class.apostrophe ? "'" : text, fold: text, casing: "none", spaced });
      at = end;
    } else {
      const token = scanWord(raw, at, to, spaced);
      tokens.push(token);
      at = token.end;
    }
    spaced = false;
  }
  return tokens;
}

function scanWord(raw: string, start: number, to: number, spaced: boolean): Token {
  let at = start;
  let digitsOnly = true;
  while (at < to) {
    const kind = classAt(raw, at);
    if (kind === Class.letter) digitsOnly = false;
    else if (kind === Class.apostrophe) {
      const next = at + 1 < to ? classAt(raw, at + 1) : Class.space;
      const head = raw.slice(start, at).toLowerCase();
      if (next !== Class.letter && next !== Class.digit) {
        const accented = digitsOnly ? null : typedAccent(raw, start, at, spaced);
        if (accented) return accented;
        // "po' di": the apostrophe belongs to the word; "'Israele'" closes a quotation.
        return TRUNCATED.has(head) ? word(raw, start, at + 1, spaced, digitsOnly) : word(raw, start, at, spaced, digitsOnly);
      }
      if (ELIDED.has(head)) return word(raw, start, at + 1, spaced, false);
      if (digitsOnly || next === Class.digit) return word(raw, start, at, spaced, digitsOnly);
    } else if (kind !== Class.digit) break;
    at += step(raw, at);
  }
  return word(raw, start, at, spaced, digitsOnly);
}
