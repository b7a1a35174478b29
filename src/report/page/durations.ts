import type { Words } from "./words/words.js";

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;
const UNITS = ["Y", "Mo", "W", "D", "H", "M", "S"];

function periodText(period: string, { units, and }: Words["duration"]): string {
  const numbers = PERIOD.exec(period)?.slice(1) ?? [];
  const parts = numbers.flatMap((number, at) => {
    const [one, many] = units[UNITS[at] ?? ""] ?? ["", ""];
    return number === undefined ? [] : [`${Number(number)} ${Number(number) === 1 ? one : many}`];
  });
  return parts.length === 0 ? period : parts.join(and);
}

/** "1 ora e 30 minuti" for PT1H30M, "da 3 ore a 4 ore" for PT3H/PT4H; as it is where it is neither. */
export function durationText(duration: string, words: Words["duration"]): string {
  const [from = "", to] = duration.split("/");
  return to === undefined ? periodText(from, words) : words.between(periodText(from, words), periodText(to, words));
}
