import { UNIT, pluralIn, shift, unitOf } from "./units.js";
import { DAY, MONTH, valid } from "./parts.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";

export const STORY_RULES: readonly DateRule[] = [
  {
    id: "date/story-period",
    says: "quel giorno, lo stesso anno: the period of the story's last date",
    pattern: `(quello stesso? | stesso) ${UNIT}`,
    means: (words) => (pluralIn(words) ? null : shift(unitOf(words), 0, "story")),
    yes: [
      ex("Il 3 marzo 2024 si votò. ⟦Quello stesso giorno⟧ arrivò la delegazione.", "2024-03-03", {
        anchor: "narrative",
      }),
      ex("Nacque il 9 giugno 1961; nello ⟦stesso anno⟧ si alzò il muro.", "1961"),
      ex("Fu eletto l'8 marzo 2013; in ⟦quel mese⟧ viaggiò poco.", "2013-03"),
    ],
    no: ["Quei giorni non tornano.", "Lo stesso ministro lo ammette."],
  },
  {
    id: "date/story-date",
    says: "il 6 aprile successivo, nel marzo seguente: the next of its name after the story's last date",
    pattern: `(${DAY} (di)? ${MONTH} after_that | (month_unit di)? ${MONTH} after_that)`,
    means(words) {
      const [day] = words.numbers();
      const month = words.month();
      if (month === undefined || pluralIn(words)) return null;
      if (day === undefined) return { is: "month", month, from: "story" };
      const time = valid(day, month, undefined, undefined);
      return time && { ...time, from: "story" };
    },
    yes: [
      ex("Dal 6 al 10 marzo 2023 negoziarono. Il ⟦6 aprile successivo⟧ firmarono.", "2023-04-06", {
        anchor: "narrative",
      }),
      ex("Si videro il 20 ottobre 2021; nel ⟦marzo seguente⟧ ruppero.", "2022-03"),
    ],
    no: ["Il 6 aprile il successivo vertice saltò.", "A marzo seguiranno altri incontri."],
  },
  {
    id: "date/story-next",
    says: "il giorno dopo, la settimana precedente, l'indomani: the neighbour of the story's last date",
    pattern: `(${UNIT} (after_that | before_that | first !di !che !comma | first comma | after !day_unit !year_unit !week !month_unit) | indomani !di | (il | al) vigilia !di)`,
    means(words) {
      if (words.has("vigilia")) return shift("day", -1, "story");
      if (words.has("indomani")) return shift("day", 1, "story");
      if (pluralIn(words) || (words.has("first") && words.token("first")?.norm !== "prima")) return null;
      // "il giorno dopo la firma": told from the event, and "qualche giorno dopo" from no day in particular.
      if (words.previous && /^(qualche|alcuni|pochi|un|una|uno)$/u.test(words.previous.norm)) return null;
      if (
        words.has("after") &&
        /^(il|lo|la|l'|i|gli|le|un|una|un'|che|aver|essere|quest[oa])$/u.test(words.next?.norm ?? "")
      )
        return null;
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
];
