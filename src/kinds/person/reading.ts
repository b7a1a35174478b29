import { PREPOSITIONS } from "../../lexicon/grammar-words.js";
import type { Token } from "../../text/token.js";
import type { RoleCandidate } from "./role.js";
import type { TitleForm } from "./titles.js";
import type { Unit } from "./units.js";

/** What was read behind a title. */
export interface Read {
  to: number;
  office: string;
  countries: string[];
  organisations: string[];
  nested: RoleCandidate | undefined;
  /** The state that an office is of where no other is said: "segretario al Tesoro" is American. */
  presumed?: string;
  /** The state a post abroad is in: "ambasciatore russo ⟦a Roma⟧". */
  posted?: string;
}

/** A title being read: `to` moves on as complements are taken. */
export interface Reading extends Read {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly title: TitleForm;
  readonly roleAt: (at: number) => RoleCandidate | null;
  refined: boolean;
}

/** "di" and its articles. */
export const isOf = (token: Token | undefined): boolean =>
  token !== undefined && PREPOSITIONS.get(token.norm) === "di" && !(token.norm === "d'" && token.word.capital);
/** "al", "alla": "a" with an article. */
export const isTo = (token: Token | undefined): boolean =>
  token !== undefined && PREPOSITIONS.get(token.norm) === "a" && token.norm !== "a" && token.norm !== "ad";
/** A word with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.word.capital;

/** Tokens of a body's name between an office and the short name in brackets. */
const BODY = 8;

/** "il vicepresidente dell'Unione africana ⟦(Ua)⟧, X", "il leader ⟦del Fronte moro di liberazione (Milf)⟧, Y": behind the short name of a body in brackets. */
export function behindBracket(tokens: readonly Token[], at: number): number {
  let open = at;
  if (isOf(tokens[at])) while (open < at + BODY && tokens[open]?.kind === "word") open++;
  return tokens[open]?.norm === "(" && isCapital(tokens[open + 1]) && tokens[open + 2]?.norm === ")" ? open + 3 : at;
}

/** Adds the unit's code to what the title is of and moves behind it. */
export function take(reading: Reading, unit: Unit): void {
  if (unit.country && !reading.countries.includes(unit.country)) reading.countries.push(unit.country);
  if (unit.organisation && !reading.organisations.includes(unit.organisation))
    reading.organisations.push(unit.organisation);
  reading.to = unit.to;
}
