import { ex } from "../examples.js";
import type { JoinRule } from "../rule.js";
import type { Time } from "../time.js";
import { finer } from "./ranges.js";

const isYear = (time: Time): boolean =>
  (time.is === "year" && !time.to) || ((time.is === "shift" || time.is === "offset") && grainUnit(time) === "year");
const grainUnit = (time: Time): string =>
  time.is === "shift" ? time.unit : time.is === "offset" ? (time.amounts.at(-1)?.unit ?? "") : time.is;

/** Whether a time has the hole that the other fills. */
function wants(inner: Time, outer: Time): boolean {
  if (inner.within || inner.bound || outer.bound || (inner.is !== "run" && !finer(inner, outer))) return false;
  switch (inner.is) {
    case "nth":
      return ["month", "year", "season"].includes(grainUnit(outer)) || outer.is === "month" || outer.is === "date";
    case "weekday":
      if (inner.last) return ["month", "year", "season"].includes(grainUnit(outer));
      return !inner.from && ["week", "weekend"].includes(grainUnit(outer)) && outer.is !== "weekday";
    case "date":
      return inner.month === undefined ? grainUnit(outer) === "month" : inner.year === undefined && isYear(outer);
    case "month":
    case "season":
    case "section":
    case "feast":
      return inner.year === undefined && isYear(outer);
    case "run":
      return inner.sign < 0 && (outer.is === "month" || outer.is === "year");
    case "range":
      return wants(inner.last, outer);
    default:
      return false;
  }
}

/** Puts a time inside a coarser one; a range with both its ends. */
function put(inner: Time, outer: Time): Time {
  if (inner.is === "range") return { ...inner, first: put(inner.first, outer), last: put(inner.last, outer) };
  if (inner.is === "run")
    return {
      is: "nth",
      nth: -1,
      count: inner.amount.count,
      unit: inner.amount.unit === "month" || inner.amount.unit === "week" ? inner.amount.unit : "day",
      within: outer,
    };
  if (inner.is === "weekday" && inner.last)
    return { is: "nth", nth: -1, weekday: inner.weekday, unit: "day", within: outer };
  return { ...inner, within: outer };
}

export const WITHIN_JOINS: readonly JoinRule[] = [
  {
    id: "date/within",
    says: "venerdì della prossima settimana, il 9 maggio dello scorso anno, il primo lunedì di giugno: the one inside the other",
    between: "comma? (di | in | nel | il)?",
    joins: (first, last) => (wants(first, last) ? put(first, last) : null),
    yes: [
      ex("Si erano visti il ⟦9 maggio dello scorso anno⟧.", "2024-05-09"),
      ex("Il 6 aprile 2023 firmarono. L'⟦11 ottobre di quell'anno⟧ si sentirono.", "2023-10-11"),
      ex("Si vedranno ⟦venerdì della prossima settimana⟧.", "2025-05-23"),
      ex("Il ⟦20 del prossimo mese⟧ riparte.", "2025-06-20"),
      ex("A ⟦giugno del prossimo anno⟧ si vota.", "2026-06"),
      ex("Si vota l'⟦ultima domenica di marzo 2026⟧.", "2026-03-29"),
      ex("Il ⟦primo lunedì di giugno⟧ riceverà il re.", "2025-06-02"),
      ex("Nei ⟦primi nove mesi del 2024⟧ l'export calò.", "2024-01/2024-09", {
        start: "2024-01-01",
        end: "2024-09-30",
      }),
      ex("Negli ⟦ultimi tre giorni di aprile⟧ si parlarono.", "2025-04-28/2025-04-30"),
      ex("Nel ⟦terzo trimestre dello scorso anno⟧ calò.", "2024-Q3"),
      ex("L'⟦ultimo giorno di aprile⟧ si sono visti.", "2025-04-30"),
      ex("⟦Lunedì di questa settimana⟧ era a Roma.", "2025-05-12"),
      ex("⟦Martedì della scorsa settimana⟧ parlarono.", "2025-05-06"),
    ],
    no: ["Venerdì, settimana dopo settimana, si ripete.", "Il 20 del gruppo parlò."],
  },
  {
    id: "date/offset-from",
    says: "due giorni prima di Natale, una settimana dopo Pasqua, un mese dopo il 3 marzo: counted from the date that follows",
    between: "(di | il | le)?",
    joins: (first, last) =>
      first.is === "offset" &&
      first.from !== "publication" &&
      (last.is === "feast" || last.is === "date" || last.is === "month" || last.is === "year")
        ? { ...first, within: last }
        : null,
    yes: [
      ex("Si videro ⟦due giorni prima di Natale⟧.", "2024-12-23"),
      ex("La tregua cadde ⟦una settimana dopo Pasqua⟧.", "2025-04-27"),
      ex("Firmarono ⟦un mese dopo il 3 marzo⟧.", "2025-04"),
    ],
    no: ["Due giorni prima del voto di Natale.", "Tre giorni dopo il voto tacquero."],
  },
  {
    id: "date/story-apposition",
    says: "un mese dopo, l'11 novembre: the date that says where the story has come",
    between: "comma (il | nel | a)?",
    joins: (first, last) =>
      (first.is === "offset" || first.is === "shift") &&
      first.from === "story" &&
      last.is === "date" &&
      last.month !== undefined &&
      last.year === undefined &&
      !last.within
        ? { ...last, within: first }
        : null,
    yes: [
      ex("L'11 ottobre 2023 si sentirono. ⟦Un mese dopo, l'11 novembre⟧, si videro a Riad.", "2023-11-11", {
        anchor: "narrative",
      }),
      ex("Il 20 dicembre 2021 ruppero. ⟦Due settimane dopo, il 3 gennaio⟧, tornarono a parlarsi.", "2022-01-03"),
    ],
    no: ["Un mese dopo il voto tacquero.", "Un mese dopo. L'incontro saltò."],
  },
  {
    id: "date/within-after",
    says: "la prossima settimana, giovedì; nel 2024, a marzo: the coarser told first",
    between: "comma? (di | in | nel | il | a | per il)?",
    joins: (first, last) =>
      (first.is !== "offset" || first.from === "publication") && wants(last, first) && last.is !== "nth"
        ? put(last, first)
        : null,
    yes: [
      ex("Si vedranno la ⟦prossima settimana, giovedì⟧.", "2025-05-22"),
      ex("L'⟦anno scorso a marzo⟧ erano a Riga.", "2024-03"),
      ex("⟦Tre anni fa, il 24 febbraio⟧, cominciò l'invasione.", "2022-02-24"),
      ex("⟦Due settimane fa, lunedì⟧, si erano visti.", "2025-04-28"),
      ex("Nel ⟦2024, per il terzo trimestre⟧, le stime erano migliori.", "2024-Q3"),
    ],
    no: ["La prossima settimana. Giovedì non c'è nulla.", "L'anno scorso per tre giorni tacque."],
  },
];
