import type { JoinRule } from "../rule.js";
import type { Time } from "../time.js";
import { finer } from "./ranges.js";

const isYear = (time: Time): boolean => time.is === "year" && !time.to || (time.is === "shift" || time.is === "offset") && grainUnit(time) === "year";
const grainUnit = (time: Time): string => (time.is === "shift" ? time.unit : time.is === "offset" ? (time.amounts.at(-1)?.unit ?? "") : time.is);

/** Whether a time has the hole that the other fills. */
function wants(inner: Time, outer: Time): boolean {
  if (inner.within || inner.bound || outer.bound || !finer(inner, outer)) return false;
  switch (inner.is) {
    case "nth": return ["month", "year", "season"].includes(grainUnit(outer)) || outer.is === "month" || outer.is === "date";
    case "weekday": if (inner.last) return ["month", "year", "season"].includes(grainUnit(outer));
      return !inner.from && ["week", "weekend"].includes(grainUnit(outer)) && outer.is !== "weekday";
    case "date": return inner.month === undefined ? grainUnit(outer) === "month" : inner.year === undefined && isYear(outer);
    case "month": case "season": case "section": case "feast": return inner.year === undefined && isYear(outer);
    case "range": return wants(inner.last, outer);
    default: return false;
  }
}

/** Puts a time inside a coarser one; a range with both its ends. */
function put(inner: Time, outer: Time): Time {
  if (inner.is === "range") return { ...inner, first: put(inner.first, outer), last: put(inner.last, outer) };
  if (inner.is === "weekday" && inner.last) return { is: "nth", nth: -1, weekday: inner.weekday, unit: "day", within: outer };
  return { ...inner, within: outer };
}

export const WITHIN_JOINS: readonly JoinRule[] = [
  {
    id: "date/within",
    says: "venerdì della prossima settimana, il 9 maggio dello scorso anno, il primo lunedì di giugno: the one inside the other",
    between: "comma? (di | in | nel | il)?",
    joins: (first, last) => (wants(first, last) ? put(first, last) : null),
    yes: [{ text: "Si erano visti il ⟦9 maggio dello scorso anno⟧.", published: "2025-05-14", value: { start: "2024-05-09" } }],
    no: ["Venerdì, settimana dopo settimana, si ripete."],
  },
  {
    id: "date/within-after",
    says: "la prossima settimana, giovedì; nel 2024, a marzo: the coarser told first",
    between: "comma? (di | in | nel | il | a)?",
    joins: (first, last) => (first.is !== "offset" && wants(last, first) && last.is !== "nth" ? put(last, first) : null),
    yes: [{ text: "Si vedranno la ⟦prossima settimana, giovedì⟧.", published: "2025-05-14", value: { start: "2025-05-22" } }],
    no: ["La prossima settimana. Giovedì non c'è nulla."],
  },
];
