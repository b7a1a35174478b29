import { fullYear } from "../words.js";
import { valid } from "./parts.js";
import { ex } from "../examples.js";
import { isCount } from "../count.js";
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
      const last = words.tokens[words.to - 1];
      // "il 4-3-3": a year has two figures or four.
      if (!last || last.end - last.start === 1 || (c > 99 && c < 1000)) return null;
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
      "Il 4-3-3 resta il suo modulo.",
      "Il 3-5-2 non convince.",
    ],
  },
  {
    id: "date/figures-month",
    says: "a month and its year in figures: 04/2019 after an article, 2019-04",
    pattern:
      "(il | al | dal | di | nel | within | from | at)? > (small slash year | year (hyphen | slash | dot) small)",
    means(words) {
      const [a = 0, b = 0] = words.numbers();
      const [year, month] = a > 31 ? [a, b] : [b, a];
      const last = words.tokens[words.to - 1];
      const zero = a > 31 && words.has("hyphen") && last?.norm.startsWith("0") === true;
      const led = /^(il|l'|dal|dall'|al|nel|del|dell'|entro)$/u.test(words.norm(0)) && words.start < words.from;
      const single = a < 31 || (last !== undefined && (last.end - last.start === 1 || last.norm.startsWith("0")));
      if (month < 1 || month > 12 || isCount(words) || !(zero || (led && single))) return null;
      return { is: "month", month, year };
    },
    yes: [
      ex("Dati aggiornati al ⟦04/2019⟧.", "2019-04", { start: "2019-04-01", end: "2019-04-30" }),
      ex("Serie storica: ⟦2019-04⟧, terza colonna.", "2019-04"),
      ex("Il bilancio chiuso al ⟦9/2024⟧ è in rosso.", "2024-09"),
    ],
    no: ["Vale il decreto 3/2015.", "Il biennio 2009-10 fu duro.", "La delibera n. 12/2019 è nulla."],
  },
  {
    id: "date/day-slash-month",
    says: "day and month in figures after an article or a weekday: il 15/2",
    pattern: "(il | al | dal | di | nel | any_weekday | within) > small (slash | dot) small",
    means(words) {
      if (/^(di|dei|degli|delle|d'|la|gli|lo|dai|ai|nei)$/u.test(words.norm(0))) return null;
      const [a, b] = words.numbers();
      if (!words.has("dot")) return valid(a, b, undefined) ?? valid(b, a, undefined);
      // "il 25.05", and not "il 6.12", which is a train: a day that can be no hour, and a month of two figures.
      const last = words.tokens[words.to - 1];
      return a !== undefined && a > 23 && last && last.end - last.start === 2 && !isCount(words)
        ? valid(a, b, undefined)
        : null;
    },
    yes: [
      ex("La nota del ⟦15/2⟧ resta valida.", "2025-02-15"),
      ex("Lunedì ⟦19/5⟧ saranno a Riga.", "2025-05-19"),
      ex("Il ⟦30/6⟧ risponderanno.", "2025-06-30"),
      ex("Il ⟦25.05⟧ si vota.", "2025-05-25"),
    ],
    no: [
      "Serve il voto di 2/3 dei membri.",
      "Aperto 24/7 per le emergenze.",
      "Ha giocato 3/4 della gara.",
      "La pena è ridotta dei 2/3.",
      "Il 3.10 per cento è astenuto.",
      "Il treno del 6.12 non parte.",
    ],
  },
];
