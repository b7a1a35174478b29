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

/** "fino a sabato": what lasts until then lies ahead, where no verb says that it is over. */
const untilThen = (time: Time): Time => ({ ...time, bound: "before", ahead: true });

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

/** "la prima decade di giugno": ten days of a month. */
function tenDays(time: Time, words: Words): Time | null {
  if (time.is !== "month" || words.norm(1) !== "decade") return null;
  const part = ({ prima: "START", seconda: "MID", terza: "END", ultima: "END" } as const)[words.norm(0)];
  return part ? { ...time, part } : null;
}

export const PART_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/part",
    says: "inizio, metà, fine of a period named",
    before:
      "(start | mid | end | ordinal mid | first mid | (first | ordinal | ultimo) decade di | (first | ultimo) (day_unit | week | month_unit | year_unit | decade) | first) (di | in)? il?",
    adds(time, words) {
      if (!isPeriod(time)) return null;
      if (/^decad[ei]$/u.test(words.token("decade")?.norm ?? "")) return tenDays(time, words);
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
      ex("Nella ⟦prima metà del 2024⟧ calò.", "2024", { start: "2024-01-01", end: "2024-06-30" }),
      ex("All'⟦inizio della prossima settimana⟧ parlerà.", "2025-W21", { start: "2025-05-19", end: "2025-05-21" }),
      ex("A ⟦metà della prossima settimana⟧ parlerà.", "2025-W21", { start: "2025-05-20", end: "2025-05-22" }),
    ],
    no: [
      "Alla fine Giugno Rossi ha firmato.",
      "All'inizio lunedì pareva lontano.",
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

const isBefore = (words: Words): boolean =>
  words.tokens.slice(words.from, words.to).some(({ norm }) => norm === "prima");

const NOW: Time = { is: "shift", unit: "day", by: 0, from: "publication" };

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
      ex("Il ⟦mese dopo Natale⟧ si dimise.", "2025-01"),
    ],
    no: ["Il giorno dopo, Natale o no, si lavora.", "La settimana prima del voto fu lunga."],
  },
];

export const BOUND_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/deadline",
    says: "entro, prima di, fino a: up to a date; from the publication, if that comes first",
    before:
      "(within (e non oltre)? | non oltre | first di | first che | until at whole? | until) (il | le | i | al | alle | a)?",
    adds(time, words) {
      if (words.has("first") && (words.token("first")?.norm !== "prima" || words.previous?.norm === "non")) return null;
      if (words.has("until") && !time.lean && time.is !== "shift") return canBound(time) ? untilThen(time) : null;
      if (!words.has("within") && !words.has("non")) return canBound(time) ? { ...time, bound: "before" } : null;
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
      ex("Vento forte ⟦fino a sabato⟧ sulle coste.", "2025-05-17", { start: "2025-05-14", end: "2025-05-17" }),
      ex("Rispondano ⟦entro e non oltre il 30 giugno⟧.", "2025-06-30", { bound: "before", end: "2025-06-30" }),
      ex("Risponderanno ⟦non oltre venerdì⟧.", "2025-05-16", { bound: "before" }),
      ex("Resterà aperta ⟦fino a tutto giugno⟧.", "2025-06", { bound: "before", end: "2025-06-30" }),
      ex("Aveva resistito ⟦fino a lunedì⟧.", "2025-05-12", { bound: "before" }),
    ],
    no: ["Entro poco si saprà.", "Prima il premier, poi lunedì il voto.", "Fino a Kiev il treno va piano."],
  },
  {
    id: "date/open-end",
    says: "da, a partire da, dopo: from a date on",
    before: "(a since from | fin from | from | after | non first di) (il | le | i)?",
    adds: (time, words) =>
      canBound(time) && (!words.has("first") || words.token("first")?.norm === "prima")
        ? { ...time, bound: "after" }
        : null,
    yes: [
      ex("Risponderanno ⟦non prima di giugno⟧.", "2025-06", { bound: "after", start: "2025-06-01" }),
      ex("È in carica ⟦dal 15 marzo 2023⟧.", "2023-03-15", { start: "2023-03-15", end: "2023-03-15", bound: "after" }),
      ex("⟦Da lunedì⟧ sarà a Roma.", "2025-05-19", { bound: "after" }),
      ex("⟦A partire da giugno⟧ riceverà i leader.", "2025-06", { bound: "after" }),
      ex("⟦Dopo il 20 giugno⟧ si vedranno.", "2025-06-20", { bound: "after" }),
      ex("⟦Dal 2014⟧ non si parlano.", "2014", { bound: "after" }),
      ex("⟦Sin dal 2011⟧ la guerra divide il Paese.", "2011", { bound: "after" }),
      ex("⟦Dopo le 15⟧ è cominciato il colloquio.", "2025-05-14T15:00", { bound: "after" }),
      ex("⟦Da ieri⟧ è a Ginevra.", "2025-05-13", { bound: "after" }),
      ex("Sono passati tre anni ⟦da quel giorno⟧.", "XXXX-XX-XX", { start: null }),
    ],
    no: ["Da qui non si passa.", "Dopo il vertice tutti a cena."],
  },
  {
    id: "date/from-here",
    says: "da qui a dicembre: from the publication on to a date ahead",
    before: "(da | di) here (at | until at) (il | le | i)?",
    adds: (time) =>
      canBound(time) && time.is !== "clock" && time.is !== "run" && time.is !== "offset"
        ? { is: "range", first: NOW, last: { ...time, lean: time.lean ?? "future" } }
        : null,
    yes: [
      ex("⟦Da qui a dicembre⟧ si voterà tre volte.", "2025-05-14/2025-12", { start: "2025-05-14", end: "2025-12-31" }),
      ex("⟦Da qui al 30 giugno⟧ i vertici saranno due.", "2025-05-14/2025-06-30"),
      ex("Ne vedremo altri ⟦da qui a fine mese⟧.", "2025-05-14/2025-05", { end: "2025-05-31" }),
    ],
    no: ["Da qui a Roma ci sono cento chilometri.", "Di qui al mare si cammina."],
  },
];
