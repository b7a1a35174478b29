import { fullYear } from "../words.js";
import { valid } from "./parts.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";

export const FIGURE_RULES: readonly DateRule[] = [
  {
    id: "date/month-day-year",
    says: "the month before the day, as some sites print it",
    pattern: "month small comma year",
    means(words) {
      const [day, year] = words.numbers();
      return valid(day, words.month(), year);
    },
    yes: [
      ex("Pubblicato ⟦Maggio 25, 2023⟧ da redazione", "2023-05-25"),
      ex("⟦Gennaio 7, 2021⟧ - Esteri", "2021-01-07"),
    ],
    no: ["A maggio 25 delegati sono tornati.", "Nel marzo 2021 fu eletto."],
  },
  {
    id: "date/numeric",
    says: "a date in figures: 3/3/2015, 03-03-15, 3.3.2015, 2015-03-03",
    pattern:
      "(small slash (small slash (year | figure) | small comma (year | figure)) | small hyphen small hyphen (year | figure) | small dot small dot (year | figure) | year (hyphen small hyphen | slash small slash | dot small dot) small)",
    means(words) {
      const [a = 0, b = 0, c = 0] = words.numbers();
      if (a >= 1000) return valid(c, b, a);
      const year = c >= 1000 ? c : fullYear(c);
      if (c > 99 && c < 1000) return null;
      return valid(a, b, year) ?? (words.has("dot") ? null : valid(b, a, year));
    },
    yes: [
      ex("Agenzia del ⟦31/10/1974⟧, da Berna.", "1974-10-31"),
      ex("Nota del ⟦03-03-2015⟧ al consolato.", "2015-03-03"),
      ex("Il ⟦3.3.2015⟧ fu ratificato.", "2015-03-03"),
      ex("Aggiornato ⟦2025-05-12⟧ da Bari.", "2025-05-12"),
      ex("Lettera del ⟦3/3/15⟧ all'ambasciata.", "2015-03-03"),
      ex("Data: ⟦02/22/2016⟧.", "2016-02-22"),
    ],
    no: [
      "Il server risponde dall'indirizzo 10.12.7.31.",
      "Il 2015-13-40 non è un giorno.",
      "Codice 45/78/1234 del registro.",
      "Chiamare il 06/12/34567.",
    ],
  },
  {
    id: "date/day-slash-month",
    says: "day and month in figures after an article or a weekday: il 15/2",
    pattern: "(il | al | dal | di | nel | any_weekday | within) > small slash small",
    means(words) {
      if (/^(di|dei|degli|delle|d'|la|gli|lo|dai|ai|nei)$/u.test(words.norm(0))) return null;
      const [a, b] = words.numbers();
      return valid(a, b, undefined) ?? valid(b, a, undefined);
    },
    yes: [
      ex("La nota del ⟦15/2⟧ resta valida.", "2025-02-15"),
      ex("Lunedì ⟦19/5⟧ saranno a Riga.", "2025-05-19"),
      ex("Il ⟦30/6⟧ risponderanno.", "2025-06-30"),
    ],
    no: [
      "Serve il voto di 2/3 dei membri.",
      "Aperto 24/7 per le emergenze.",
      "Ha giocato 3/4 della gara.",
      "La pena è ridotta dei 2/3.",
    ],
  },
];
