import { grainOfWord } from "../amount.js";
import { ex, exOn } from "../examples.js";
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
    yes: [
      ex("La ⟦scorsa settimana⟧ i due si erano parlati.", "2025-W19", { start: "2025-05-05", end: "2025-05-11", precision: "week" }),
      ex("La ⟦prossima settimana⟧ è prevista una telefonata.", "2025-W21", { start: "2025-05-19", end: "2025-05-25" }),
      ex("⟦Quest'anno⟧ si sono visti tre volte.", "2025"),
      ex("L'⟦anno scorso⟧ era a capo del governo.", "2024"),
      ex("Il ⟦mese prossimo⟧ andrà a Lima.", "2025-06"),
      ex("In ⟦questo trimestre⟧ nulla si muove.", "2025-Q2"),
      ex("Nello ⟦scorso fine settimana⟧ si sono visti.", "2025-W19-WE"),
      ex("La ⟦settimana scorsa⟧ ha telefonato.", "2025-W19"),
      ex("Nel ⟦mese in corso⟧ ci saranno due vertici.", "2025-05"),
      ex("Lo ⟦scorso secolo⟧ erano nemici.", "19XX"),
      ex("Il ⟦prossimo semestre⟧ toccherà a Cipro.", "2025-H2"),
      ex("⟦Quest’anno⟧ il G7 è in Canada.", "2025"),
      exOn("2025-05", "L'⟦anno scorso⟧ si erano visti.", "2024", { start: "2024-01-01" }),
    ],
    no: [
      "Una settimana corta piace ai sindacati.",
      "Un anno dopo l'altro, tutto cambia.",
      "L'anno accademico è aperto.",
    ],
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
    yes: [
      ex("Nell'⟦ultimo mese⟧ le telefonate sono state quattro.", "2025-04-14/2025-05-14", { start: "2025-04-14", end: "2025-05-14" }),
      ex("Nell'⟦ultimo anno⟧ ha visto il re due volte.", "2024-05-14/2025-05-14"),
      ex("Nell'⟦ultima settimana⟧ si sono sentiti spesso.", "2025-05-07/2025-05-14"),
    ],
    no: [
      "È all'ultimo anno di università.",
      "L'ultimo della classe.",
    ],
  },
  {
    id: "date/next-but-one",
    says: "la settimana dopo la prossima: two ahead",
    pattern: `${UNIT} after il prossimo`,
    means: (words) => shift(unitOf(words), 2),
    yes: [
      ex("Tornerà la ⟦settimana dopo la prossima⟧.", "2025-W22", { start: "2025-05-26", end: "2025-06-01" }),
    ],
    no: [
      "La settimana dopo la sconfitta fu dura.",
    ],
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
    yes: [
      ex("Il premier vedrà il collega nel ⟦fine settimana⟧.", "2025-W20-WE", { start: "2025-05-17", end: "2025-05-18" }),
      ex("Nel ⟦fine settimana⟧ si erano visti a Bled.", "2025-W19-WE"),
      ex("Nel ⟦weekend⟧ è volato a Miami.", "2025-W19-WE"),
      ex("La decisione arriverà in ⟦settimana⟧.", "2025-W20"),
      ex("Nel ⟦week-end⟧ riceverà il collega.", "2025-W20-WE"),
    ],
    no: [
      "La settimana è fatta di sette giorni.",
      "Una volta a settimana si vedono.",
      "Le settimane passano.",
    ],
  },
  {
    id: "date/story-period",
    says: "quel giorno, lo stesso anno: the period of the story's last date",
    pattern: `(quello stesso? | stesso) ${UNIT}`,
    means: (words) => (pluralIn(words) ? null : shift(unitOf(words), 0, "story")),
    yes: [
      ex("Il 3 marzo 2024 si votò. ⟦Quello stesso giorno⟧ arrivò la delegazione.", "2024-03-03", { anchor: "narrative" }),
      ex("Nacque il 9 giugno 1961; nello ⟦stesso anno⟧ si alzò il muro.", "1961"),
      ex("Fu eletto l'8 marzo 2013; in ⟦quel mese⟧ viaggiò poco.", "2013-03"),
    ],
    no: [
      "Quei giorni non tornano.",
      "Lo stesso ministro lo ammette.",
    ],
  },
  {
    id: "date/story-next",
    says: "il giorno dopo, la settimana precedente, l'indomani: the neighbour of the story's last date",
    pattern: `(${UNIT} (after_that | before_that | first !di !che !comma | first comma | after !day_unit !year_unit !week !month_unit) | indomani !di | (il | al) vigilia !di)`,
    means(words) {
      if (words.has("vigilia")) return shift("day", -1, "story");
      if (words.has("indomani")) return shift("day", 1, "story");
      if (pluralIn(words) || words.has("first") && words.token("first")?.norm !== "prima") return null;
      // "il giorno dopo la firma": told from the event, and "qualche giorno dopo" from no day in particular.
      if (words.previous && /^(qualche|alcuni|pochi|un|una|uno)$/u.test(words.previous.norm)) return null;
      if (words.has("after") && /^(il|lo|la|l'|i|gli|le|un|una|un'|che|aver|essere|quest[oa])$/u.test(words.next?.norm ?? "")) return null;
      return shift(unitOf(words), words.has("before_that") || words.has("first") ? -1 : 1, "story");
    },
    yes: [
      ex("Si incontrarono il 3 marzo 2024. Il ⟦giorno dopo⟧ firmarono.", "2024-03-04", { anchor: "narrative" }),
      ex("Arrivò il 3 marzo 2024 e l'⟦indomani⟧ vide il re.", "2024-03-04"),
      ex("Votarono il 3 marzo 2024; il ⟦giorno prima⟧ si erano sentiti.", "2024-03-02"),
      ex("L'11 aprile 2025 si videro; la ⟦settimana successiva⟧ firmarono.", "2025-W16"),
      ex("Nel 2014 ruppero e l'⟦anno seguente⟧ tornarono a parlarsi.", "2015"),
      ex("Il vertice fu il 3 marzo 2024. ⟦Alla vigilia⟧ tutto pareva perso.", "2024-03-02"),
    ],
    no: [
      "Lo si capì solo il giorno dopo la firma del patto.",
      "Alla vigilia del vertice tutti tacciono.",
      "All'indomani della vittoria parlò.",
      "Il giorno dopo giorno non passa.",
      "Qualche giorno dopo arrivò una lettera.",
    ],
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
    yes: [
      ex("Negli ⟦ultimi tre giorni⟧ si sono sentiti due volte.", "2025-05-11/2025-05-13", { start: "2025-05-11", end: "2025-05-13" }),
      ex("Nelle ⟦prossime due settimane⟧ si vedranno.", "2025-W21/2025-W22", { start: "2025-05-19", end: "2025-06-01" }),
      ex("Nelle ⟦ultime 24 ore⟧ hanno parlato tre volte.", "2025-05-13/2025-05-14"),
      ex("Nei ⟦prossimi tre mesi⟧ è atteso a Roma.", "2025-06/2025-08"),
      ex("Gli ⟦scorsi due anni⟧ furono difficili.", "2023/2024"),
    ],
    no: [
      "Gli ultimi tre arrivati sono partiti.",
      "Per tre giorni non si parlarono.",
    ],
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
      if (!pluralIn(words) && !words.has("ago") || words.has("questo") && words.has("time")) return null;
      const ref = words.has("prossimo") || words.has("following") ? "FUTURE_REF" : words.has("questo") ? "PRESENT_REF" : "PAST_REF";
      return { is: "vague", ref, unit: unitOf(words) };
    },
    yes: [
      ex("Se n'era parlato nei ⟦giorni scorsi⟧.", "PAST_REF", { start: null, end: null }),
      ex("Nelle ⟦prossime settimane⟧ si vedranno.", "FUTURE_REF"),
      ex("Nelle ⟦ultime ore⟧ i contatti sono ripresi.", "PAST_REF"),
      ex("Si sono visti ⟦di recente⟧ a Vienna.", "PAST_REF"),
      ex("In ⟦queste ore⟧ si tratta a Doha.", "PRESENT_REF"),
      ex("Nei ⟦prossimi giorni⟧ sarà a Kiev.", "FUTURE_REF"),
      ex("⟦Recentemente⟧ ha visto il re.", "PAST_REF"),
      ex("⟦Qualche giorno fa⟧ aveva detto no.", "PAST_REF"),
      ex("Negli ⟦ultimi mesi⟧ si sono riavvicinati.", "PAST_REF"),
      ex("Nelle ⟦scorse settimane⟧ aveva scritto al re.", "PAST_REF"),
    ],
    no: [
      "Il più recente dei tre.",
      "Il suo recente viaggio a Mosca è servito.",
      "Le ore passano e nessuno chiama.",
      "Sono giorni difficili.",
    ],
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
    yes: [
      ex("La visita si farà a ⟦fine mese⟧.", "2025-05", { mod: "END", start: "2025-05-21", end: "2025-05-31" }),
      ex("A ⟦inizio anno⟧ si erano visti a Davos.", "2025", { mod: "START" }),
      ex("Lo aveva detto a ⟦fine anno⟧ il cancelliere.", "2024", { mod: "END" }),
      ex("Ne parleranno a ⟦metà mese⟧.", "2025-05", { mod: "MID" }),
    ],
    no: [
      "Alla fine del viaggio erano stanchi.",
      "L'inizio dei lavori è rinviato.",
      "In fine di carriera.",
    ],
  },
  {
    id: "date/rest",
    says: "il resto della settimana: from the publication to the end of the period",
    pattern: `rest di (questo)? ${UNIT}`,
    means: (words) => ({ is: "rest", unit: unitOf(words) }),
    yes: [
      ex("Resterà a Oslo per il ⟦resto della settimana⟧.", "2025-W20", { start: "2025-05-14", end: "2025-05-18" }),
    ],
    no: [
      "Il resto della squadra torna.",
    ],
  },
];
