import { ex } from "../examples.js";
import type { PrefixRule } from "../rule.js";
import { grainOf, rank } from "../time.js";
import type { Time } from "../time.js";
import { numberOf } from "../words.js";
import type { Words } from "../words.js";
import { UNIT, pluralIn, unitOf } from "../rules/units.js";

const isPeriod = (time: Time): boolean => {
  const grain = grainOf(time);
  return grain !== null && rank(grain) >= rank("week") && !time.part && !time.bound && time.is !== "offset";
};

/** "la prima decade di giugno": ten days of a month. */
function tenDays(time: Time, words: Words): Time | null {
  if (time.is !== "month" || words.norm(1) !== "decade") return null;
  const part = ({ prima: "START", seconda: "MID", terza: "END", ultima: "END" } as const)[words.norm(0)];
  return part ? { ...time, part } : null;
}

/** "la seconda parte dell'anno": a half, but the end for the last. */
function portion(time: Time, which: string): Time | null {
  const part = ({ prima: "START", seconda: "END", ultima: "END" } as const)[which];
  return part ? { ...time, part, half: which !== "ultima" || undefined } : null;
}

export const PART_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/part",
    says: "inizio, metà, fine of a period named",
    before:
      "(start | mid | end | sul ending | (first | ordinal | ultimo) portion | ordinal mid | first mid | (first | ordinal | ultimo) decade di | (first | ultimo) (day_unit | week | month_unit | year_unit | decade) | first) (di | in)? il?",
    adds(time, words) {
      if (!isPeriod(time)) return null;
      if (/^decad[ei]$/u.test(words.token("decade")?.norm ?? "")) return tenDays(time, words);
      if (words.has("portion")) return portion(time, words.norm(0));
      if (words.has("ending")) return { ...time, part: "END" };
      const first = words.token("first")?.norm ?? "";
      if (words.has("first") && !words.has("mid") && !/^prim[ie]$/u.test(first)) return null;
      if (words.has("ultimo") && !/^ultim[ie]$/u.test(words.token("ultimo")?.norm ?? "")) return null;
      if (words.has("ordinal"))
        return words.token("ordinal")?.norm === "seconda" ? { ...time, part: "END", half: true } : null;
      if (words.has("first") && words.has("mid"))
        return first === "prima" ? { ...time, part: "START", half: true } : null;
      const part =
        words.has("start") || words.has("first") ? "START" : words.has("end") || words.has("ultimo") ? "END" : "MID";
      const named = words.has("di") || words.has("day_unit") || time.is === "era";
      if (part !== "MID" && words.has("first") && !words.has("mid") && !named) return null;
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
      ex("Nella ⟦prima decade di giugno⟧ tornerà il caldo.", "2025-06", { start: "2025-06-01", end: "2025-06-10" }),
      ex("Nei ⟦primi anni Ottanta⟧ emigrarono.", "198X", { start: "1980-01-01", end: "1982-12-31" }),
      ex("Nella ⟦seconda metà degli anni Novanta⟧ tornarono.", "199X", { start: "1995-01-01", end: "1999-12-31" }),
      ex("Alla ⟦fine dell'Ottocento⟧ nacque il porto.", "18XX", { mod: "END", start: "1867-01-01" }),
      ex("Nella ⟦seconda parte del 2024⟧ risalì.", "2024", { mod: "END", start: "2024-07-01" }),
      ex("Nella ⟦prima parte della prossima settimana⟧ pioverà.", "2025-W21", { start: "2025-05-19" }),
      ex("⟦Sul finire del 2024⟧ si dimise.", "2024", { mod: "END", start: "2024-10-01" }),
      ex("Nella ⟦prima metà del 2024⟧ calò.", "2024", { start: "2024-01-01", end: "2024-06-30" }),
      ex("All'⟦inizio della prossima settimana⟧ parlerà.", "2025-W21", { start: "2025-05-19", end: "2025-05-21" }),
      ex("A ⟦metà della prossima settimana⟧ parlerà.", "2025-W21", { start: "2025-05-20", end: "2025-05-22" }),
    ],
    no: [
      "Alla fine Giugno Rossi ha firmato.",
      "All'inizio lunedì pareva lontano.",
      "La terza parte del 2024 visitatori fu straniera.",
      "Da parte di giugno nessuna pioggia.",
      "La prima decade di lavoro è stata dura.",
    ],
  },
  {
    id: "date/week-of",
    says: "la settimana del 6 ottobre: the week around a day",
    before: "(week | weekend | end week | foreign_week hyphen? foreign_end | month_unit) di",
    adds: (time, words) =>
      grainOf(time) === "day" && time.is !== "range" && !time.bound
        ? {
            is: "around",
            unit:
              words.has("weekend") || words.has("end") || words.has("foreign_end")
                ? "weekend"
                : words.has("week")
                  ? "week"
                  : "month",
            date: time,
          }
        : null,
    yes: [
      ex("L'incontro slitterà alla ⟦settimana del 6 ottobre⟧.", "2025-W41", { start: "2025-10-06", end: "2025-10-12" }),
      ex("Correrà nel ⟦week-end del 14 giugno⟧.", "2025-W24-WE", { start: "2025-06-14", end: "2025-06-15" }),
    ],
    no: ["La settimana del vertice è vicina."],
  },
];

const ABOUT = new Set(["date", "feast", "month", "year", "weekday", "season", "shift", "era"]);

export const ABOUT_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/about",
    says: "intorno al 20 maggio, verso Natale, a cavallo di Ferragosto: about then",
    before: "((verso (a | al | il)?) | a straddling di)",
    adds(time, words) {
      // "poco prima", "poco dopo": no such word.
      if (!ABOUT.has(time.is) || time.clock || words.norm(0) === "poco") return null;
      return { ...time, approximate: true, mod: time.mod ?? "APPROX" };
    },
    yes: [
      ex("Il voto sarà ⟦intorno al 20 giugno⟧.", "2025-06-20", { approximate: true, mod: "APPROX" }),
      ex("Si vedranno ⟦verso Natale⟧.", "2025-12-25", { approximate: true }),
      ex("Torneranno ⟦a cavallo di Ferragosto⟧.", "2025-08-15", { approximate: true }),
      ex("L'esame arriverà ⟦verso metà giugno⟧.", "2025-06", { approximate: true, mod: "MID" }),
    ],
    no: ["Verso Marzo Film vanno molti consensi.", "Intorno al 20 per cento non vota."],
  },
];

const isBefore = (words: Words): boolean =>
  words.tokens.slice(words.from, words.to).some(({ norm }) => norm === "prima");

export const BESIDE_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/beside",
    says: "il giorno dopo Pasqua, la domenica prima di Natale: the neighbour of the date that follows",
    before: `((first | ordinal)? weekday | ${UNIT}) (after | first di) (il | le)?`,
    adds(time, words) {
      const told = (time.is === "feast" || time.is === "date") && !time.bound && !time.clock;
      if (!told || pluralIn(words) || (words.has("first") && !words.has("after") && !isBefore(words))) return null;
      const sign = words.has("after") ? 1 : -1;
      const weekday = words.weekday();
      const nth = words.token("ordinal");
      const next: Time = weekday
        ? { is: "weekday", weekday, from: "story", lean: sign > 0 ? "future" : "past", times: nth ? numberOf(nth) : 1 }
        : { is: "shift", unit: unitOf(words), by: sign, from: "story" };
      return { is: "beside", what: next, date: time };
    },
    yes: [
      ex("Il ⟦giorno dopo Pasqua⟧ si sono visti.", "2025-04-21"),
      ex("Il ⟦giorno dopo Natale⟧ si erano visti.", "2024-12-26"),
      ex("La ⟦settimana prima di Natale⟧ si erano visti.", "2024-W51"),
      ex("La ⟦domenica dopo Pasqua⟧ hanno votato.", "2025-04-27"),
      ex("Il ⟦lunedì prima di Natale⟧ avevano votato.", "2024-12-23"),
      ex("Il ⟦primo martedì dopo Ferragosto⟧ riaprirà il Senato.", "2025-08-19"),
      ex("La ⟦settimana dopo il 3 marzo⟧ firmarono.", "2025-W11"),
      ex("Il ⟦mese dopo Ferragosto⟧ si dimise.", "2024-09"),
    ],
    no: ["Il giorno dopo, Natale o no, si lavora.", "La settimana prima del voto fu lunga."],
  },
];
