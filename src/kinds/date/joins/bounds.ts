import { ex, exOn } from "../examples.js";
import type { PrefixRule } from "../rule.js";
import type { Time } from "../time.js";
import type { Words } from "../words.js";

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

/** "entro sera", "fino al pomeriggio", "dalla tarda serata": a part of the day of which one end is told. */
function endsIn(time: Time, words: Words): Time | null {
  if (time.is !== "dayPart" || !time.weak) return null;
  const told =
    words.has("within") ||
    (words.has("until") && words.has("al")) ||
    (words.has("dal") && /^(prim[oa]|tard[oa]|pomeriggio|mattinata|serata|nottata)$/u.test(words.next?.norm ?? ""));
  return told ? { ...time, weak: false } : null;
}

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

const NOW: Time = { is: "shift", unit: "day", by: 0, from: "publication" };

export const BOUND_PREFIXES: readonly PrefixRule[] = [
  {
    id: "date/deadline",
    says: "entro, prima di, fino a: up to a date; from the publication, if that comes first",
    before:
      "(within (e non oltre)? | non oltre | first di | first che | until at whole? | until) (il | le | i | al | alle | a)? hour?",
    adds(told, words) {
      const time = endsIn(told, words) ?? told;
      if (
        words.has("first") &&
        (words.token("first")?.norm !== "prima" || /^(non|la|nella|alla|della)$/u.test(words.previous?.norm ?? ""))
      )
        return null;
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
      exOn("2025-06-30", "Rispondono ⟦entro il 30 giugno⟧.", "2025-06-30", { start: "2025-06-30", end: "2025-06-30" }),
      ex("Si sono impegnati a chiudere i conti ⟦entro la fine dell'anno⟧.", "2025", { end: "2025-12-31" }),
      ex("Vento forte ⟦fino a sabato⟧ sulle coste.", "2025-05-17", { start: "2025-05-14", end: "2025-05-17" }),
      ex("Rispondano ⟦entro e non oltre il 30 giugno⟧.", "2025-06-30", { bound: "before", end: "2025-06-30" }),
      ex("Risponderanno ⟦non oltre venerdì⟧.", "2025-05-16", { bound: "before" }),
      ex("Resterà aperta ⟦fino a tutto giugno⟧.", "2025-06", { bound: "before", end: "2025-06-30" }),
      ex("La risposta arriverà ⟦entro sera⟧.", "2025-05-14TEV", { bound: "before", end: "2025-05-14" }),
      ex("La firma è attesa ⟦entro l'anno⟧.", "2025", { start: "2025-05-14", end: "2025-12-31", bound: "before" }),
      ex("Le offerte vanno consegnate ⟦entro le ore 12 del 30 giugno⟧.", "2025-06-30T12:00", { bound: "before" }),
      ex("Decideranno ⟦entro il pomeriggio⟧.", "2025-05-14TAF", { bound: "before" }),
      ex("Pioverà ⟦fino alla tarda serata⟧.", "2025-05-14TEV", { bound: "before" }),
      ex("Aveva resistito ⟦fino a lunedì⟧.", "2025-05-12", { bound: "before" }),
    ],
    no: [
      "Lavorano fino a sera.",
      "La prima di luglio alla Scala è un omaggio.",
      "Entro poco si saprà.",
      "Prima il premier, poi lunedì il voto.",
      "Fino a Kiev il treno va piano.",
    ],
  },
  {
    id: "date/open-end",
    says: "da, a partire da, dopo: from a date on",
    before: "(a since from | fin from | from | after | non first di) (il | le | i)? hour?",
    adds(told, words) {
      const time = endsIn(told, words) ?? told;
      const open = canBound(time) && (!words.has("first") || words.token("first")?.norm === "prima");
      return open ? { ...time, bound: "after" } : null;
    },
    yes: [
      ex("Risponderanno ⟦non prima di giugno⟧.", "2025-06", { bound: "after", start: "2025-06-01" }),
      ex("È in carica ⟦dal 15 marzo 2023⟧.", "2023-03-15", { start: "2023-03-15", end: "2023-03-15", bound: "after" }),
      ex("⟦Da lunedì⟧ sarà a Roma.", "2025-05-19", { bound: "after" }),
      ex("⟦A partire da giugno⟧ riceverà i leader.", "2025-06", { bound: "after" }),
      ex("⟦Dopo il 20 giugno⟧ si vedranno.", "2025-06-20", { bound: "after" }),
      ex("⟦Dal 2014⟧ non si parlano.", "2014", { bound: "after" }),
      ex("⟦Sin dal 2011⟧ la guerra divide il Paese.", "2011", { bound: "after" }),
      ex("⟦Dopo le 15⟧ è cominciato il colloquio.", "2025-05-14T15:00", { bound: "after" }),
      ex("⟦Dalle ore 22⟧ il ponte sarà chiuso.", "2025-05-14T22:00", { bound: "after" }),
      ex("⟦Dal pomeriggio⟧ le scuole sono chiuse.", "2025-05-14TAF", { bound: "after" }),
      ex("⟦Da ieri⟧ è a Ginevra.", "2025-05-13", { bound: "after" }),
      ex("Sono passati tre anni ⟦da quel giorno⟧.", "XXXX-XX-XX", { start: null }),
    ],
    no: ["Dalla mattina alla sera si litiga.", "Da qui non si passa.", "Dopo il vertice tutti a cena."],
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
