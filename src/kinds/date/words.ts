import { MONTHS, SHORT_MONTHS } from "../../lexicon/months.js";
import { CARDINALS, COLLECTIVES, ORDINALS, ROMANS, YEAR_WORDS } from "../../lexicon/numbers.js";
import { SHORT_WEEKDAYS, WEEKDAYS } from "../../lexicon/weekdays.js";
import type { Token } from "../../text/token.js";
import { LETTERS } from "./alphabet.js";

const NUMERIC = classesOf(
  "small big year small_word big_word year_word century_name un ordinal ordinal_figure first collective roman",
);
const ORDINAL = classesOf("ordinal ordinal_figure first");
const YEARS = classesOf("year year_word");
const MONTH = classesOf("month short_month mar");
const WEEKDAY = classesOf("weekday short_weekday mar");

const NAMES = new Map([...LETTERS].map(([name, letter]) => [letter, name]));

function classesOf(names: string): ReadonlySet<number> {
  return new Set(names.split(" ").map((name) => LETTERS.get(name) ?? 0));
}

/** The number that a token stands for, or NaN: figures, words, ordinals, "un", "paio". */
export function numberOf(token: Token): number {
  const { norm } = token;
  if (token.kind === "number") return Number(norm);
  const value = CARDINALS.get(norm) ?? YEAR_WORDS.get(norm) ?? ORDINALS.get(norm) ?? COLLECTIVES.get(norm);
  if (value !== undefined) return value;
  if (norm === "un" || norm === "un'" || norm === "uno" || norm === "una" || norm === "primo" || norm === "prima")
    return 1;
  return token.casing === "upper" && ROMANS.has(norm) ? (ROMANS.get(norm) as number) : Number.parseInt(norm, 10);
}

/** The words of one match, as a rule reads them: tokens `[from, to)`, the first `lead` of them context. */
export class Words {
  readonly tokens: readonly Token[];
  /** Index of the first token of the region in `tokens`, and the region's letters. */
  private readonly base: number;
  private readonly letters: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** First token of the sentence. */
  readonly sentence: number;

  constructor(
    tokens: readonly Token[],
    base: number,
    letters: string,
    start: number,
    from: number,
    to: number,
    sentence: number,
  ) {
    this.tokens = tokens;
    this.base = base;
    this.letters = letters;
    this.start = start;
    this.from = from;
    this.to = to;
    this.sentence = sentence;
  }

  /** Normalised form of the nth token of the match, context included; "" outside. */
  norm(index: number): string {
    return this.start + index < this.to ? (this.tokens[this.start + index]?.norm ?? "") : "";
  }

  /** The token before the match, in the same sentence, and the one after it. */
  get previous(): Token | undefined {
    return this.start > this.sentence ? this.tokens[this.start - 1] : undefined;
  }
  get next(): Token | undefined {
    return this.tokens[this.to];
  }

  /** Name of the class of a token of the match. */
  kind(at: number): string {
    return NAMES.get(this.letters.charCodeAt(at - this.base)) ?? "";
  }

  /** Index of the first token of one of these classes at or after `at`, or -1. */
  find(name: string, at = this.start): number {
    const letter = LETTERS.get(name);
    for (let i = at; i < this.to; i++) if (this.letters.charCodeAt(i - this.base) === letter) return i;
    return -1;
  }

  has(name: string): boolean {
    return this.find(name) >= 0;
  }

  /** The token of the first word of a class. */
  token(name: string): Token | undefined {
    const at = this.find(name);
    return at < 0 ? undefined : this.tokens[at];
  }

  private pick(classes: ReadonlySet<number>, last = false): Token | undefined {
    let found: Token | undefined;
    for (let i = this.from; i < this.to; i++) {
      if (!classes.has(this.letters.charCodeAt(i - this.base))) continue;
      found = this.tokens[i];
      if (!last) break;
    }
    return found;
  }

  /** Numbers of the mention in order, years among them. */
  numbers(): number[] {
    const found: number[] = [];
    for (let i = this.from; i < this.to; i++) {
      if (NUMERIC.has(this.letters.charCodeAt(i - this.base))) found.push(numberOf(this.tokens[i] as Token));
    }
    return found;
  }

  /** 1 to 12 of the last month named ("mar 3 mar"), or undefined. */
  month(): number | undefined {
    const token = this.pick(MONTH, true);
    return token && (MONTHS[token.norm] ?? SHORT_MONTHS[token.norm]);
  }

  /** 1 to 7 of the weekday named before any number: in "14 mar." there is none. */
  weekday(): number | undefined {
    for (let i = this.from; i < this.to; i++) {
      const letter = this.letters.charCodeAt(i - this.base);
      if (NUMERIC.has(letter) && !ORDINAL.has(letter)) return undefined;
      const { norm } = this.tokens[i] as Token;
      if (WEEKDAY.has(letter)) return WEEKDAYS[norm] ?? SHORT_WEEKDAYS[norm];
    }
    return undefined;
  }

  /** The year: four figures, in words, or two after an apostrophe ('22). */
  year(): number | undefined {
    const token = this.pick(YEARS, true);
    if (token) return numberOf(token);
    const quote = this.find("quote", this.from);
    return quote < 0 ? undefined : fullYear(numberOf(this.tokens[quote + 1] as Token));
  }
}

/** A year of two figures: "'22" is 2022, "'68" 1968. */
export const fullYear = (short: number): number => (short <= 35 ? 2000 : 1900) + short;
