import type { PrefixRule } from "../rule.js";
import { grainOf, rank } from "../time.js";
import type { Time } from "../time.js";

const isPeriod = (time: Time): boolean => {
  const grain = grainOf(time);
  return grain !== null && rank(grain) >= rank("week") && !time.part && !time.bound && time.is !== "offset";
};

const BOUNDED = new Set(["shift", "offset", "weekday", "date", "month", "year", "section", "season", "feast", "era", "clock", "nth", "dayPart"]);
const canBound = (time: Time): boolean => BOUNDED.has(time.is) && !time.bound && !(time.is === "dayPart" && time.weak);

/** "entro tre giorni": a length after "entro" is a deadline. */
function deadline(time: Time): Time | null {
  if (time.is === "duration" && time.amount) return { is: "offset", amounts: [time.amount], sign: 1, from: "publication", bound: "before", approximate: time.approximate };
  return canBound(time) ? { ...time, bound: "before", lean: time.lean ?? "future" } : null;
}

export const PART_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/part",
    says: "inizio, metà, fine of a period named",
    before: "(start | mid | end | ordinal mid | first mid | (first | ultimo) (day_unit | week | month_unit) | first) (di | in)? il?",
    adds(time, words) {
      if (!isPeriod(time)) return null;
      const first = words.token("first")?.norm ?? "";
      if (words.has("first") && !words.has("mid") && !/^prim[ie]$/u.test(first)) return null;
      if (words.has("ultimo") && !/^ultim[ie]$/u.test(words.token("ultimo")?.norm ?? "")) return null;
      if (words.has("ordinal")) return words.token("ordinal")?.norm === "seconda" ? { ...time, part: "END" } : null;
      const part = words.has("start") || words.has("first") ? "START" : words.has("end") || words.has("ultimo") ? "END" : "MID";
      if (part !== "MID" && words.has("first") && !words.has("mid") && !words.has("di") && !words.has("day_unit")) return null;
      return { ...time, part };
    },
    yes: [{ text: "La missione partirà a ⟦fine giugno⟧.", published: "2025-05-14", value: { mod: "END", start: "2025-06-21", end: "2025-06-30" } }],
    no: ["Alla fine Giugno Rossi ha firmato."],
  },
  {
    id: "date/week-of",
    says: "la settimana del 6 ottobre: the week around a day",
    before: "(week | weekend | end week | month_unit) di",
    adds: (time, words) => (grainOf(time) === "day" && time.is !== "range" && !time.bound ? { is: "around", unit: words.has("weekend") || words.has("end") ? "weekend" : words.has("week") ? "week" : "month", date: time } : null),
    yes: [{ text: "L'incontro slitta alla ⟦settimana del 6 ottobre⟧.", published: "2025-09-14", value: { start: "2025-10-06", end: "2025-10-12" } }],
    no: ["La settimana del vertice è vicina."],
  },
];

export const BOUND_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/deadline",
    says: "entro, prima di, fino a: up to a date; from the publication, if that comes first",
    before: "(within | first di | first che | until at | until) (il | le | i | al | alle | a)?",
    adds(time, words) {
      if (words.has("first") && words.token("first")?.norm !== "prima") return null;
      if (!words.has("within")) return canBound(time) ? { ...time, bound: "before" } : null;
      return deadline(time);
    },
    yes: [{ text: "Il negoziato va chiuso ⟦entro venerdì⟧.", published: "2025-05-14", value: { start: "2025-05-14", end: "2025-05-16", bound: "before" } }],
    no: ["Entro poco si saprà."],
  },
  {
    id: "date/open-end",
    says: "da, a partire da, dopo: from a date on",
    before: "(a since from | fin from | from | after) (il | le | i)?",
    adds: (time) => (canBound(time) ? { ...time, bound: "after" } : null),
    yes: [{ text: "È in carica ⟦dal 15 marzo 2023⟧.", published: "2025-05-14", value: { start: "2023-03-15", bound: "after" } }],
    no: ["Da qui non si passa."],
  },
];
