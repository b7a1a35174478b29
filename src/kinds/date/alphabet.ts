import { FEASTS } from "../../lexicon/feasts.js";
import type { FeastDay } from "../../lexicon/feasts.js";
import { MONTHS, SHORT_MONTHS } from "../../lexicon/months.js";
import { CARDINALS, CENTURY_NAMES, COLLECTIVES, ORDINALS, ROMANS, YEAR_WORDS } from "../../lexicon/numbers.js";
import { TIME_WORDS } from "../../lexicon/time-words.js";
import { SHORT_WEEKDAYS, WEEKDAY_PLURALS, WEEKDAYS } from "../../lexicon/weekdays.js";
import { ZONES } from "../../lexicon/zones.js";
import type { Zone } from "../../lexicon/zones.js";
import { Phrases } from "../../text/phrases.js";
import { tokenize } from "../../text/token.js";
import type { Token } from "../../text/token.js";
import { WordFact } from "../../text/word.js";
import type { Word } from "../../text/word.js";

/** No class: the token stands in no time expression. */
export const OTHER = 0;

const FIRST = 0x21;
const letters = new Map<string, number>();
const words = new Map<string, number>();

/** The letter (a char code) of a class of words; a class that is new gets the next one. */
function letterOf(name: string): number {
  let letter = letters.get(name);
  if (letter === undefined) letters.set(name, (letter = FIRST + letters.size));
  return letter;
}

const put = (name: string, all: Iterable<string>): void => {
  const letter = letterOf(name);
  for (const word of all) if (!words.has(word)) words.set(word, letter);
};

for (const [name, list] of Object.entries(TIME_WORDS)) put(name, list.split(" "));
put("month", Object.keys(MONTHS));
put("mar", ["mar"]);
put("short_month", Object.keys(SHORT_MONTHS));
put("weekday", Object.keys(WEEKDAYS));
put("weekdays", WEEKDAY_PLURALS);
put("short_weekday", Object.keys(SHORT_WEEKDAYS));
put("century_name", Object.keys(CENTURY_NAMES));
for (const [word, n] of CARDINALS) put(n <= 31 ? "small_word" : "big_word", [word]);
put("year_word", YEAR_WORDS.keys());
put("ordinal", ORDINALS.keys());
put("collective", COLLECTIVES.keys());
const ROMAN = letterOf("roman");
const SMALL = letterOf("small"),
  BIG = letterOf("big"),
  YEAR = letterOf("year"),
  ORDINAL_FIGURE = letterOf("ordinal_figure");
const FEAST = letterOf("feast"),
  ZONE = letterOf("zone"),
  REST = letterOf("more");
const CIRCLE = letterOf("degree"),
  COMMA = letterOf("comma"),
  PERCENT = letterOf("percent");
const GLUED = new Map([
  [".", letterOf("dot")],
  [":", letterOf("colon")],
  ["/", letterOf("slash")],
  ["-", letterOf("hyphen")],
  ["–", letterOf("hyphen")],
]);
const LOOSE = new Map([
  [".", letterOf("stop")],
  [":", letterOf("pause")],
  ["-", letterOf("dash")],
  ["–", letterOf("dash")],
  ["—", letterOf("dash")],
  ["(", letterOf("open")],
  [")", letterOf("close")],
]);
const QUOTE = letterOf("quote");

const feasts = new Phrases<FeastDay>("norm");
for (const [name, day] of FEASTS) feasts.add(name, day);
const zones = new Phrases<Zone>("norm");
for (const [name, zone] of ZONES) zones.add(name, zone);
/** Added to the letter of a word that can begin the name of a feast or a zone. */
const BEGINS = 0x100;
for (const [name] of [...FEASTS, ...ZONES]) {
  const [first] = tokenize(name);
  if (first) words.set(first.norm, (words.get(first.norm) ?? OTHER) | BEGINS);
}

/** The feast that starts at a token, longest name first. */
export const feastAt = (tokens: readonly Token[], at: number): { to: number; value: FeastDay } | null =>
  feasts.match(tokens, at);
/** The clock zone that starts at a token. */
export const zoneAt = (tokens: readonly Token[], at: number): { to: number; value: Zone } | null =>
  zones.match(tokens, at);

/** Letters of the classes that patterns may name. */
export const LETTERS: ReadonlyMap<string, number> = letters;

/** A feast or zone that starts at a token: the letter of its first token, and where it ends. */
export function phraseAt(tokens: readonly Token[], at: number): { to: number; letter: number } | null {
  const feast = feasts.match(tokens, at);
  if (feast) return { to: feast.to, letter: FEAST };
  const zone = zones.match(tokens, at);
  return zone ? { to: zone.to, letter: ZONE } : null;
}

/** The letter of the tokens of a phrase after its first. */
export const PHRASE_REST = REST;

const ORDINAL_DIGITS = /^\d{1,2}[ºª°]$/u;

/** The letter of one token by itself, or `OTHER`. */
export const letterAt = (tokens: readonly Token[], at: number): number => codeAt(tokens, at) & ~BEGINS;

/** True when the code of a token says that a feast or a zone may begin there. */
export const begins = (code: number): boolean => code >= BEGINS;

/** The letter of one token, and whether a feast or zone may begin there (see `begins`). */
export function codeAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  if (token.kind === "word") return WORD_CODE.of(token.word);
  if (token.kind === "number") return numberLetter(token);
  return markLetter(token, tokens[at + 1]);
}

function wordCode({ norm, casing }: Word): number {
  const code = words.get(norm);
  if (casing === "upper" && ROMANS.has(norm)) return ROMAN;
  if (code !== undefined) return code;
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57 && ORDINAL_DIGITS.test(norm) ? ORDINAL_FIGURE : OTHER;
}

const WORD_CODE = new WordFact(wordCode);

function numberLetter(token: Token): number {
  const length = token.end - token.start;
  if (length > 4) return OTHER;
  const value = Number(token.norm);
  if (length <= 2) return value >= 1 && value <= 31 ? SMALL : BIG;
  return length === 4 && value >= 1000 && value <= 2199 ? YEAR : BIG;
}

function markLetter(token: Token, next: Token | undefined): number {
  switch (token.norm) {
    case ",":
      return COMMA;
    case "°":
      return CIRCLE;
    case "%":
      return PERCENT;
    case "'":
    case "‘":
      return QUOTE;
    default: {
      const glued = !token.spaced && next !== undefined && !next.spaced && next.start === token.end;
      return (glued ? GLUED.get(token.norm) : undefined) ?? LOOSE.get(token.norm) ?? OTHER;
    }
  }
}
