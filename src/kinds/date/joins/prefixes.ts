import { ex } from "../examples.js";
import type { PrefixRule } from "../rule.js";
import { grainOf, rank } from "../time.js";
import type { Time } from "../time.js";

const isPeriod = (time: Time): boolean => {
  const grain = grainOf(time);
  return grain !== null && rank(grain) >= rank("week") && !time.part && !time.bound && time.is !== "offset";
};

const BOUNDED = new Set([
  "shift",
  "offset",
  "weekday",
  "date",
  "month",
  "year",
  "section",
  "season",
  "feast",
  "era",
  "clock",
  "nth",
  "dayPart",
  "run",
]);
const canBound = (time: Time): boolean =>
  BOUNDED.has(time.is) &&
  !(time.is === "offset" && time.from === "event") &&
  !time.bound &&
  !(time.is === "dayPart" && time.weak);

/** "entro tre giorni": a length after "entro" is a deadline. */
function deadline(time: Time): Time | null {
  if (time.is === "duration" && time.amount)
    return {
      is: "offset",
      amounts: [time.amount],
      sign: 1,
      from: "publication",
      bound: "before",
      approximate: time.approximate,
    };
  return canBound(time) ? { ...time, bound: "before", lean: time.lean ?? "future" } : null;
}

export const PART_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/part",
    says: "inizio, metà, fine of a period named",
    before:
      "(start | mid | end | ordinal mid | first mid | (first | ultimo) (day_unit | week | month_unit) | first) (di | in)? il?",
    adds(time, words) {
      if (!isPeriod(time)) return null;
      const first = words.token("first")?.norm ?? "";
      if (words.has("first") && !words.has("mid") && !/^prim[ie]$/u.test(first)) return null;
      if (words.has("ultimo") && !/^ultim[ie]$/u.test(words.token("ultimo")?.norm ?? "")) return null;
      if (words.has("ordinal"))
        return words.token("ordinal")?.norm === "seconda" ? { ...time, part: "END", half: true } : null;
      if (words.has("first") && words.has("mid"))
        return first === "prima" ? { ...time, part: "START", half: true } : null;
      const part =
        words.has("start") || words.has("first") ? "START" : words.has("end") || words.has("ultimo") ? "END" : "MID";
      if (part !== "MID" && words.has("first") && !words.has("mid") && !words.has("di") && !words.has("day_unit"))
        return null;
      return { ...time, part };
    },
    yes: [
      ex("La missione partirà a ⟦fine giugno⟧.", "2025-06", { mod: "END", start: "2025-06-21", end: "2025-06-30" }),
      ex("È atteso nella ⟦prima metà di giugno⟧.", "2025-06", { mod: "START", start: "2025-06-01", end: "2025-06-15" }),
      ex("Alla ⟦metà di maggio⟧ si vedranno.", "2025-05", { mod: "MID" }),
      ex("A ⟦inizio 2024⟧ ruppero.", "2024", { mod: "START" }),
      ex("Nei ⟦primi giorni di marzo⟧ si erano sentiti.", "2025-03", { mod: "START" }),
      ex("Negli ⟦ultimi giorni di aprile⟧ era a Cuba.", "2025-04", { mod: "END" }),
      ex("Ai ⟦primi di giugno⟧ andrà a Lima.", "2025-06", { mod: "START" }),
      ex("Alla ⟦fine della scorsa settimana⟧ chiamò.", "2025-W19", { mod: "END" }),
      ex("All'⟦inizio della prossima estate⟧ si vedranno.", "2025-SU", { mod: "START" }),
      ex("Alla ⟦fine del 2021⟧ cadde.", "2021", { mod: "END" }),
    ],
    no: ["Alla fine Giugno Rossi ha firmato.", "All'inizio lunedì pareva lontano."],
  },
  {
    id: "date/week-of",
    says: "la settimana del 6 ottobre: the week around a day",
    before: "(week | weekend | end week | month_unit) di",
    adds: (time, words) =>
      grainOf(time) === "day" && time.is !== "range" && !time.bound
        ? {
            is: "around",
            unit: words.has("weekend") || words.has("end") ? "weekend" : words.has("week") ? "week" : "month",
            date: time,
          }
        : null,
    yes: [
      ex("L'incontro slitterà alla ⟦settimana del 6 ottobre⟧.", "2025-W41", { start: "2025-10-06", end: "2025-10-12" }),
    ],
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
    yes: [
      ex("Il negoziato va chiuso ⟦entro venerdì⟧.", "2025-05-16", {
        start: "2025-05-14",
        end: "2025-05-16",
        bound: "before",
      }),
      ex("Rispondono ⟦entro le prossime 48 ore⟧.", "2025-05-14/2025-05-16", { bound: "before" }),
      ex("Risponderanno ⟦entro fine mese⟧.", "2025-05", { start: "2025-05-14", end: "2025-05-31", bound: "before" }),
      ex("Si vedranno ⟦prima della fine dell'estate⟧.", "2025-SU", {
        start: "2025-05-14",
        end: "2025-09-22",
        bound: "before",
        mod: "END",
      }),
      ex("Decideranno ⟦entro tre giorni⟧.", "2025-05-17", { start: "2025-05-14", end: "2025-05-17" }),
      ex("Resterà a Doha ⟦fino al 20 maggio⟧.", "2025-05-20", { start: "2025-05-14", bound: "before" }),
      ex("Il summit si terrà ⟦entro la fine dell'anno⟧.", "2025", { end: "2025-12-31", bound: "before" }),
      ex("Rispose ⟦prima del 3 marzo⟧.", "2025-03-03", { start: "2025-03-03", bound: "before" }),
      ex("Si farà ⟦entro il 2026⟧.", "2026", { end: "2026-12-31" }),
    ],
    no: ["Entro poco si saprà.", "Prima il premier, poi lunedì il voto.", "Fino a Kiev il treno va piano."],
  },
  {
    id: "date/open-end",
    says: "da, a partire da, dopo: from a date on",
    before: "(a since from | fin from | from | after) (il | le | i)?",
    adds: (time) => (canBound(time) ? { ...time, bound: "after" } : null),
    yes: [
      ex("È in carica ⟦dal 15 marzo 2023⟧.", "2023-03-15", { start: "2023-03-15", end: "2023-03-15", bound: "after" }),
      ex("⟦Da lunedì⟧ sarà a Roma.", "2025-05-19", { bound: "after" }),
      ex("⟦A partire da giugno⟧ riceverà i leader.", "2025-06", { bound: "after" }),
      ex("⟦Dopo il 20 giugno⟧ si vedranno.", "2025-06-20", { bound: "after" }),
      ex("⟦Dal 2014⟧ non si parlano.", "2014", { bound: "after" }),
      ex("⟦Sin dal 2011⟧ la guerra divide il Paese.", "2011", { bound: "after" }),
      ex("⟦Dopo le 15⟧ è cominciato il colloquio.", "2025-05-14T15:00", { bound: "after" }),
      ex("⟦Da ieri⟧ è a Ginevra.", "2025-05-13", { bound: "after" }),
    ],
    no: ["Da qui non si passa.", "Dopo il vertice tutti a cena."],
  },
];
