import { isDate } from "../calendar.js";
import type { Time } from "../time.js";
import type { Words } from "../words.js";

/** Pattern of the number of a day: "3", "tre", "1°", "primo", "I". */
export const DAY = "(small degree | day | first | ordinal_figure | roman)";
/** Pattern of a month, in full or short. */
export const MONTH = "(month | (short_month | mar) stop?)";
/** Pattern of the year after a month: "2024", "del 2024", "'24". */
export const YEAR = "(comma? (di | in)? any_year | di? quote figure | hyphen any_year)";

/** Before a name in capitals, which is no date then: "la famiglia Pasqua", "il sindaco Natale", "il decreto Agosto". */
export const TITLES =
  /^(famiglia|coniugi|fratelli|signora?|dottor|dottore|dottoressa|professor|professoressa|avvocat[oa]|onorevole|senatore|senatrice|deputat[oa]|ministr[oa]|sindac[oa]|don|monsignor|capitano|maresciallo|decreto|dl)$/u;

/** "Di Maggio", "Luigi Maggio": a surname, since both words have a capital. */
export function isSurname(words: Words): boolean {
  const token = words.token("month");
  const at = words.find("month");
  const before = words.tokens[at - 1];
  return token?.casing === "title" && before?.casing === "title" && before.kind === "word" && at - 1 > words.sentence;
}

/** "in tre set": of a match, where neither a point nor a year nor a stroke shows the month. */
export function isSet(words: Words): boolean {
  const token = words.token("short_month");
  if (token?.norm !== "set" || token.casing !== "lower" || words.year() !== undefined) return false;
  return !words.has("small") || (!words.has("stop") && words.next?.kind !== "mark") || words.next?.norm === ",";
}

/** A date whose parts the calendar has, or null. */
export function valid(
  day: number | undefined,
  month: number | undefined,
  year: number | undefined,
  weekday?: number,
): Time | null {
  if (!day || !month || !isDate(year ?? 2000, month, day)) return null;
  return { is: "date", day, month, year, weekday };
}
