import type { Amount, Grain } from "./time.js";
import { numberOf } from "./words.js";
import type { Words } from "./words.js";

const UNITS: readonly (readonly [Grain, string])[] = [
  ["second", "secondi secondo"],
  ["minute", "minuto minuti min"],
  ["hour", "ora ore h"],
  ["day", "giorno giorni giornata giornate"],
  ["week", "settimana settimane"],
  ["weekend", "weekend finesettimana we fine"],
  ["month", "mese mesi"],
  ["quarter", "trimestre trimestri"],
  ["half", "semestre semestri"],
  ["year", "anno anni"],
  ["decade", "decennio decenni decade decadi"],
  ["century", "secolo secoli"],
];
const GRAIN_OF = new Map(
  UNITS.flatMap(([grain, list]) => list.split(" ").map((word): [string, Grain] => [word, grain])),
);

/** The grain of a unit word ("settimane" is a week), or undefined. */
export const grainOfWord = (norm: string): Grain | undefined => GRAIN_OF.get(norm);

/** Words that loosen a count, before it. */
export const LOOSE = "(verso? (circa | oltre | quasi | almeno | (plus | meno) di) | verso (plus | meno) di)?";
const COUNT = "(un collective di | count | half)";
const ONE = `${COUNT} unit`;
/** An amount: "tre giorni", "un paio di settimane", "sei ore e mezza", "due anni e tre mesi", "tre quarti d'ora". */
export const AMOUNT = `((count (quarters_of | ordinal) di hour | ${ONE}) (circa | o plus)? ((comma | e)? ${ONE}){0,2} (e (half | un ordinal | count quarters_of))?)`;

/** What an amount says: its parts, and how loosely they are meant. */
export interface Reckoned {
  readonly amounts: readonly Amount[];
  readonly approximate: boolean;
  readonly mod?: "APPROX" | "MORE_THAN" | "LESS_THAN" | undefined;
}

/** Reads the amounts of a match, in the order told. */
export function amountsOf(words: Words): Reckoned {
  const amounts: Amount[] = [];
  let count = Number.NaN;
  for (let at = words.from; at < words.to; at++) {
    const token = words.tokens[at];
    if (!token) break;
    const kind = words.kind(at);
    if (kind === "quarters_of" || (kind === "ordinal" && token.norm === "quarto")) {
      if (words.kind(at + 1) === "di") {
        amounts.push({ count: count / 4, unit: "hour" });
        at += 2;
      } else amounts.push({ count: (Number.isNaN(count) ? 1 : count) / 4, unit: amounts.at(-1)?.unit ?? "hour" });
      count = Number.NaN;
    } else if (kind === "half") {
      const unit = amounts.at(-1)?.unit;
      if (unit && words.kind(at - 1) === "e") amounts.push({ count: 0.5, unit });
      else count = 0.5;
    } else if (
      kind === "collective" ||
      kind === "un" ||
      kind === "small" ||
      kind === "big" ||
      kind === "small_word" ||
      kind === "big_word" ||
      kind === "century_name"
    )
      count = numberOf(token);
    else {
      const unit = grainOfWord(token.norm);
      if (unit && !Number.isNaN(count)) {
        amounts.push({ count, unit });
        count = Number.NaN;
      }
    }
  }
  return { amounts, ...looseness(words) };
}

function looseness(words: Words): Omit<Reckoned, "amounts"> {
  if (words.has("oltre") || words.has("plus") || words.has("almeno")) return { approximate: true, mod: "MORE_THAN" };
  if (words.has("quasi") || words.has("meno")) return { approximate: true, mod: "LESS_THAN" };
  return words.has("circa") || words.has("collective") || words.has("verso")
    ? { approximate: true, mod: "APPROX" }
    : { approximate: false };
}

const LETTER: Readonly<Partial<Record<Grain, readonly [string, number]>>> = {
  second: ["TS", 1],
  minute: ["TM", 1],
  hour: ["TH", 1],
  day: ["D", 1],
  week: ["W", 1],
  weekend: ["W", 1],
  month: ["M", 1],
  quarter: ["M", 3],
  half: ["M", 6],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
};
const SMALLER: Readonly<Partial<Record<Grain, readonly [Grain, number]>>> = {
  hour: ["minute", 60],
  day: ["hour", 24],
  week: ["day", 7],
  month: ["day", 30],
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
  minute: ["second", 60],
};

/** Whole parts only: half an hour is 30 minutes, a year and a half 18 months over two parts. */
export function wholeAmounts(amounts: readonly Amount[]): Amount[] {
  return amounts.flatMap((amount): Amount[] => {
    const rest = amount.count % 1;
    const smaller = SMALLER[amount.unit];
    if (rest === 0 || !smaller) return [amount];
    const part = { count: Math.round(rest * smaller[1]), unit: smaller[0] };
    return amount.count < 1 ? [part] : [{ count: Math.floor(amount.count), unit: amount.unit }, part];
  });
}

/** ISO 8601 of an amount: "P3D", "PT6H30M", "P1Y6M". */
export function periodOf(amounts: readonly Amount[]): string {
  const totals = new Map<string, number>();
  for (const { count, unit } of wholeAmounts(amounts)) {
    const [letter, times] = LETTER[unit] ?? ["D", 1];
    totals.set(letter, (totals.get(letter) ?? 0) + count * times);
  }
  const part = (letter: string): string => (totals.has(letter) ? `${totals.get(letter)}${letter.at(-1)}` : "");
  const time = part("TH") + part("TM") + part("TS");
  return `P${part("Y")}${part("M")}${part("W")}${part("D")}${time ? `T${time}` : ""}`;
}
