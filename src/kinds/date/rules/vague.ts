import { VAGUE_UNIT, pluralIn, unitOf } from "./units.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";

export const VAGUE_RULES: readonly DateRule[] = [
  {
    id: "date/run",
    says: "gli ultimi tre giorni, le prossime due settimane: counted periods up to or after the publication",
    pattern:
      "((scorso | ultimo | prossimo) (small | big | small_word | big_word) unit | (small | big | small_word | big_word) ((ultimo | prossimo) unit | unit (scorso | before_that)))",
    means(words) {
      const unit = unitOf(words);
      // "sono passati tre anni": the verb.
      if (words.norm(0).startsWith("passat")) return null;
      const [count = 1] = words.numbers();
      return { is: "run", amount: { count, unit }, sign: words.has("prossimo") ? 1 : -1 };
    },
    yes: [
      ex("Negli ⟦ultimi tre giorni⟧ si sono sentiti due volte.", "2025-05-11/2025-05-13", {
        start: "2025-05-11",
        end: "2025-05-13",
      }),
      ex("Nelle ⟦prossime due settimane⟧ si vedranno.", "2025-W21/2025-W22", {
        start: "2025-05-19",
        end: "2025-06-01",
      }),
      ex("Nelle ⟦ultime 24 ore⟧ hanno parlato tre volte.", "2025-05-13/2025-05-14"),
      ex("Nei ⟦prossimi tre mesi⟧ è atteso a Roma.", "2025-06/2025-08"),
      ex("Gli ⟦scorsi due anni⟧ furono difficili.", "2023/2024"),
    ],
    no: ["Gli ultimi tre arrivati sono partiti.", "Per tre giorni non si parlarono.", "Sono passati tre anni."],
  },
  {
    id: "date/vague",
    says: "nei giorni scorsi, nelle prossime ore, di recente: some time before or after the publication",
    pattern: `((scorso | ultimo | prossimo | questo) some? ${VAGUE_UNIT} | some ${VAGUE_UNIT} (scorso | ago | after | first | plus later) | ${VAGUE_UNIT} (scorso | ago | prossimo | a following | before_that | after_that) | (il | di | from) altro (part | day_unit | week | month_unit) | (between | within) some ${VAGUE_UNIT} | in scorso | in future_word | prossimo future_word | di recent | recent)`,
    means(words) {
      if (words.has("recent")) {
        const { norm } = words.token("recent") ?? { norm: "" };
        if (norm === "recente" && !words.has("di")) return null;
        return { is: "vague", ref: norm === "prossimamente" ? "FUTURE_REF" : "PAST_REF", unit: "day" };
      }
      if (words.has("altro")) {
        // "l'altra notte", but "l'altro giorno di festa" and "uno e l'altro giorno".
        const led = /^(di|che)$/u.test(words.next?.norm ?? "") || /^[eo]$/u.test(words.previous?.norm ?? "");
        return led || pluralIn(words) ? null : { is: "vague", ref: "PAST_REF", unit: "day" };
      }
      if (words.has("future_word") && words.has("prossimo")) return { is: "vague", ref: "FUTURE_REF", unit: "year" };
      // "nei giorni successivi", "qualche giorno dopo la firma": told from the story or an event, and as vague.
      const after = words.has("after") || words.has("later") || words.has("after_that");
      if (after || words.has("first") || words.has("before_that")) {
        if ((words.has("first") && words.token("first")?.norm !== "prima") || !(pluralIn(words) || words.has("some")))
          return null;
        const away = words.norm(words.to - words.start - 1) === "addietro";
        const vague: Time = { is: "vague", ref: after ? "FUTURE_REF" : "PAST_REF", unit: unitOf(words) };
        return away ? vague : { ...vague, from: "story" };
      }
      if (words.has("between") || words.has("within")) {
        return words.next?.norm === "e" ? null : { is: "vague", ref: "FUTURE_REF", unit: unitOf(words) };
      }
      if (words.norm(0) === "in")
        return /^(passato|futuro)$/u.test(words.norm(1))
          ? { is: "vague", ref: words.norm(1) === "passato" ? "PAST_REF" : "FUTURE_REF", unit: "year" }
          : null;
      if ((!pluralIn(words) && (!words.has("ago") || !words.has("some"))) || (words.has("questo") && words.has("time")))
        return null;
      const ref =
        words.has("prossimo") || words.has("following")
          ? "FUTURE_REF"
          : words.has("questo")
            ? "PRESENT_REF"
            : "PAST_REF";
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
      ex("⟦In passato⟧ si erano già visti.", "PAST_REF"),
      ex("⟦In futuro⟧ si parleranno di più.", "FUTURE_REF"),
      ex("⟦Mesi fa⟧ avevano rotto.", "PAST_REF"),
      ex("⟦Qualche giorno fa⟧ aveva detto no.", "PAST_REF"),
      ex("Negli ⟦ultimi mesi⟧ si sono riavvicinati.", "PAST_REF"),
      ex("Nelle ⟦scorse settimane⟧ aveva scritto al re.", "PAST_REF"),
      ex("⟦Tra qualche giorno⟧ si saprà.", "FUTURE_REF"),
      ex("Il voto arriverà ⟦fra poche settimane⟧.", "FUTURE_REF"),
      ex("Risponderanno ⟦entro pochi giorni⟧.", "FUTURE_REF"),
      ex("⟦L'altra sera⟧ ne avevano parlato in Aula.", "PAST_REF"),
      ex("⟦L'altro giorno⟧ il sindaco ha scritto al prefetto.", "PAST_REF"),
      ex("Il vertice si chiuse e nei ⟦giorni successivi⟧ arrivarono le firme.", "FUTURE_REF", {
        start: null,
        anchor: "narrative",
      }),
      ex("⟦Mesi addietro⟧ avevano rotto.", "PAST_REF", { anchor: "publication" }),
      ex("Nelle ⟦settimane precedenti⟧ si erano scritti.", "PAST_REF"),
      ex("⟦Qualche giorno dopo⟧ arrivò una lettera.", "FUTURE_REF", { start: null }),
      ex("Si erano visti ⟦pochi mesi prima⟧.", "PAST_REF"),
      ex("Nel ⟦prossimo futuro⟧ servirà altro gas.", "FUTURE_REF"),
    ],
    no: [
      "Il più recente dei tre.",
      "Il suo recente viaggio a Mosca è servito.",
      "Le ore passano e nessuno chiama.",
      "Da un giorno all'altro cambiò tutto.",
      "Passano l'uno e l'altro giorno a pescare.",
      "Una sera o l'altra si vedranno.",
      "Sono giorni difficili.",
      "Tra pochi giorni e molte ore di lavoro non c'è gara.",
    ],
  },
];
