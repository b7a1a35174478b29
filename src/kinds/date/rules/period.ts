import { grainOfWord } from "../amount.js";
import type { DateRule } from "../rule.js";
import type { Grain, Time } from "../time.js";
import type { Words } from "../words.js";
import { leanOf } from "./weekday.js";

/** The grain of the unit word in a match; "fine settimana" is a weekend. */
function unitOf(words: Words): Grain {
  for (let at = words.to - 1; at >= words.from; at--) {
    const norm = words.tokens[at]?.norm ?? "";
    if (norm === "end" || norm === "settimana" && words.tokens[at - 1]?.norm === "fine") return "weekend";
    const grain = grainOfWord(norm);
    if (grain && norm !== "fine") return grain;
  }
  return "day";
}

const isPlural = (norm: string): boolean => /^(secondi|minuti|ore|giorni|giornate|settimane|mesi|anni|decenni|secoli|trimestri|semestri|tempi)$/u.test(norm);
const pluralIn = (words: Words): boolean => {
  for (let at = words.from; at < words.to; at++) if (isPlural(words.tokens[at]?.norm ?? "")) return true;
  return false;
};

const shift = (unit: Grain, by: number, from: "publication" | "story" = "publication"): Time => ({ is: "shift", unit, by, from });
const WEEKEND = "(weekend | end week | foreign_week hyphen? foreign_end)";
const UNIT = "(week | weekend | end week | foreign_week hyphen? foreign_end | month_unit | quarter | year_unit | decade | century | day_unit)";
const VAGUE_UNIT = "(second | minute | hour | day_unit | day_long | week | month_unit | year_unit | decade | time | quarters | century)";

export const PERIOD_RULES: readonly DateRule[] = [
  {
    id: "date/period",
    says: "la scorsa settimana, quest'anno, il mese prossimo: a calendar period counted from that of publication",
    pattern: `((scorso | prossimo | questo) ${UNIT} | ${UNIT} (scorso | prossimo | in? corrente | in following))`,
    means(words) {
      if (pluralIn(words)) return null;
      const unit = unitOf(words);
      const lean = words.has("following") ? "future" : leanOf(words);
      if (unit === "day" && lean === "this") return words.has("corrente") ? null : shift("day", 0);
      return shift(unit, lean === "past" ? -1 : lean === "future" ? 1 : 0);
    },
    yes: [{ text: "La ⟦scorsa settimana⟧ i due si erano parlati.", published: "2025-05-14", value: { start: "2025-05-05", end: "2025-05-11", timex: "2025-W19", precision: "week" } }],
    no: ["Una settimana corta piace ai sindacati."],
  },
  {
    id: "date/last-period",
    says: "nell'ultimo mese: the stretch that ends at the publication",
    pattern: "ultimo (week | month_unit | year_unit | decade | weekend | quarter | day_unit) !di !in",
    means(words) {
      if (pluralIn(words)) return null;
      const unit = unitOf(words);
      return unit === "weekend" || unit === "day" ? shift(unit, -1) : { is: "run", amount: { count: 1, unit }, sign: -1 };
    },
    yes: [{ text: "Nell'⟦ultimo mese⟧ le telefonate sono state quattro.", published: "2025-05-14", value: { start: "2025-04-14", end: "2025-05-14" } }],
    no: ["È all'ultimo anno di università."],
  },
  {
    id: "date/next-but-one",
    says: "la settimana dopo la prossima: two ahead",
    pattern: `${UNIT} after il prossimo`,
    means: (words) => shift(unitOf(words), 2),
    yes: [{ text: "Tornerà la ⟦settimana dopo la prossima⟧.", published: "2025-05-14", value: { start: "2025-05-26", end: "2025-06-01" } }],
    no: ["La settimana dopo la sconfitta fu dura."],
  },
  {
    id: "date/week-of-now",
    says: "in settimana is this week; nel fine settimana the last or the next weekend by tense",
    pattern: `(in | nel | il | a | al | per il)? > (week | ${WEEKEND}) !di !scorso !prossimo`,
    means(words) {
      const unit = unitOf(words);
      if (unit === "week") return words.norm(0) === "in" ? shift("week", 0) : null;
      if (words.start === words.from && words.from > words.sentence) return null;
      return { is: "weekday", weekday: 6, unit: "weekend" };
    },
    yes: [{ text: "Il premier vedrà il collega nel ⟦fine settimana⟧.", published: "2025-05-14", value: { start: "2025-05-17", end: "2025-05-18" } }],
    no: ["La settimana è fatta di sette giorni."],
  },
  {
    id: "date/story-period",
    says: "quel giorno, lo stesso anno: the period of the story's last date",
    pattern: `(quello stesso? | stesso) ${UNIT}`,
    means: (words) => (pluralIn(words) ? null : shift(unitOf(words), 0, "story")),
    yes: [{ text: "Il 3 marzo 2024 si votò. ⟦Quello stesso giorno⟧ arrivò la delegazione.", published: "2025-05-14", value: { start: "2024-03-03", anchor: "narrative" } }],
    no: ["Quei giorni non tornano."],
  },
  {
    id: "date/story-next",
    says: "il giorno dopo, la settimana precedente, l'indomani: the neighbour of the story's last date",
    pattern: `(${UNIT} (after_that | before_that | first !di !che !comma | first comma | after !day_unit !year_unit) | indomani !di | (il | al) vigilia !di)`,
    means(words) {
      if (words.has("vigilia")) return shift("day", -1, "story");
      if (words.has("indomani")) return shift("day", 1, "story");
      if (pluralIn(words) || words.has("first") && words.token("first")?.norm !== "prima") return null;
      // "il giorno dopo la firma": told from the event, unless it opens the sentence.
      if (words.has("after") && words.start > words.sentence + 1 && /^(il|lo|la|l'|i|gli|le|un|una|un'|che|aver|essere|quest[oa])$/u.test(words.next?.norm ?? "")) return null;
      return shift(unitOf(words), words.has("before_that") || words.has("first") ? -1 : 1, "story");
    },
    yes: [{ text: "Si incontrarono il 3 marzo 2024. Il ⟦giorno dopo⟧ firmarono.", published: "2025-05-14", value: { start: "2024-03-04", anchor: "narrative" } }],
    no: ["Lo si capì solo il giorno dopo la firma del patto."],
  },
  {
    id: "date/run",
    says: "gli ultimi tre giorni, le prossime due settimane: counted periods up to or after the publication",
    pattern: "((scorso | ultimo | prossimo) (small | big | small_word | big_word) unit | (small | big | small_word | big_word) ((ultimo | prossimo) unit | unit (scorso | before_that)))",
    means(words) {
      const unit = unitOf(words);
      const [count = 1] = words.numbers();
      return { is: "run", amount: { count, unit }, sign: words.has("prossimo") ? 1 : -1 };
    },
    yes: [{ text: "Negli ⟦ultimi tre giorni⟧ si sono sentiti due volte.", published: "2025-05-14", value: { start: "2025-05-11", end: "2025-05-13" } }],
    no: ["Gli ultimi tre arrivati sono partiti."],
  },
  {
    id: "date/vague",
    says: "nei giorni scorsi, nelle prossime ore, di recente: some time before or after the publication",
    pattern: `((scorso | ultimo | prossimo | questo) some? ${VAGUE_UNIT} | some ${VAGUE_UNIT} (scorso | ago) | ${VAGUE_UNIT} (scorso | prossimo | a following) | di recent | recent)`,
    means(words) {
      if (words.has("recent")) {
        const { norm } = words.token("recent") ?? { norm: "" };
        if (norm === "recente" && !words.has("di")) return null;
        return { is: "vague", ref: norm === "prossimamente" ? "FUTURE_REF" : "PAST_REF", unit: "day" };
      }
      if (!pluralIn(words) && !words.has("ago")) return null;
      const ref = words.has("prossimo") || words.has("following") ? "FUTURE_REF" : words.has("questo") ? "PRESENT_REF" : "PAST_REF";
      return { is: "vague", ref, unit: unitOf(words) };
    },
    yes: [{ text: "Se n'era parlato nei ⟦giorni scorsi⟧.", published: "2025-05-14", value: { start: null, end: null, timex: "PAST_REF" } }],
    no: ["Il più recente dei tre."],
  },
  {
    id: "date/part-of-period",
    says: "fine mese, a inizio anno, a metà settimana: a part of the current period, or of the last or next by tense",
    pattern: "((start | mid | end) (month_unit | year_unit | century | decade | quarter) | (start | mid) week | (start | mid | end) di (questo)? (week | month_unit | year_unit | century | decade | quarter)) !scorso !prossimo !after !after_that !any_year !before_that !first",
    means(words) {
      if (pluralIn(words)) return null;
      const part = words.has("start") ? "START" : words.has("mid") ? "MID" : "END";
      return { ...shift(unitOf(words), 0), bare: !words.has("questo"), part } as Time;
    },
    yes: [{ text: "La visita si farà entro ⟦fine mese⟧.", published: "2025-05-14" }],
    no: ["Alla fine del viaggio erano stanchi."],
  },
  {
    id: "date/rest",
    says: "il resto della settimana: from the publication to the end of the period",
    pattern: `rest di (questo)? ${UNIT}`,
    means: (words) => ({ is: "rest", unit: unitOf(words) }),
    yes: [{ text: "Resterà a Oslo per il ⟦resto della settimana⟧.", published: "2025-05-14", value: { start: "2025-05-14", end: "2025-05-18" } }],
    no: ["Il resto della squadra torna."],
  },
];
