import { grainOfWord } from "../amount.js";
import type { Grain, Time } from "../time.js";
import type { Words } from "../words.js";

/** The grain of the unit word in a match; "fine settimana" is a weekend. */
export function unitOf(words: Words): Grain {
  for (let at = words.to - 1; at >= words.from; at--) {
    const norm = words.tokens[at]?.norm ?? "";
    if (norm === "end" || (norm === "settimana" && words.tokens[at - 1]?.norm === "fine")) return "weekend";
    const grain = grainOfWord(norm);
    if (grain && norm !== "fine") return grain;
  }
  return "day";
}

const isPlural = (norm: string): boolean =>
  /^(secondi|minuti|ore|giorni|giornate|settimane|mesi|anni|decenni|decadi|secoli|trimestri|semestri|tempi)$/u.test(
    norm,
  );
/** A unit of the match stands in the plural: "giorni", "settimane". */
export const pluralIn = (words: Words): boolean => {
  for (let at = words.from; at < words.to; at++) if (isPlural(words.tokens[at]?.norm ?? "")) return true;
  return false;
};

/** A calendar period counted from the publication or the story. */
export const shift = (unit: Grain, by: number, from: "publication" | "story" = "publication"): Time => ({
  is: "shift",
  unit,
  by,
  from,
});
/** Pattern of a weekend. */
export const WEEKEND = "(weekend | end week | foreign_week hyphen? foreign_end)";
/** Pattern of a calendar period. */
export const UNIT =
  "(week | weekend | end week | foreign_week hyphen? foreign_end | month_unit | quarter | year_unit | decade | century | day_unit)";
/** Pattern of what "scorsi" and "prossimi" may stand with. */
export const VAGUE_UNIT =
  "(second | minute | hour | day_unit | day_long | week | month_unit | year_unit | decade | time | quarters | century)";
