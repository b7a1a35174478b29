import { quiet } from "../examples.js";
import type { DateRule } from "../rule.js";

export const SET_RULES: readonly DateRule[] = [
  {
    id: "date/set",
    says: "what recurs (ogni lunedì, tutti i giorni, le domeniche) names no day",
    pattern:
      "(every (il | i | le)? (count | day)? (di | il)? (unit ((a | in | di) month)? | weekday | weekdays | part | noon | month | day month | season) (e weekday)? (comma? (a noon | alle hour? day (point (small | big))?))? | (il | i | le | al | nel | di | dal) (weekdays | altro? weekday (e | at) (il | al) weekday))",
    silences: true,
    // "per tutti il 24 dicembre": no set.
    means: (words) =>
      /^tutt[ie]$/u.test(words.norm(0)) && /^(il|lo|la|l')$/u.test(words.norm(1)) ? null : { is: "silent" },
    yes: [
      quiet("Il consiglio si riunisce ⟦ogni lunedì⟧."),
      quiet("I due si sentono ⟦tutti i giorni⟧."),
      quiet("⟦Le domeniche⟧ restano a casa."),
      quiet("⟦Ogni tre mesi⟧ fanno il punto."),
      quiet("⟦Il lunedì e il giovedì⟧ riceve i cittadini."),
      quiet("⟦Ogni 25 aprile⟧ depone una corona."),
      quiet("Si vedono ⟦ogni settimana⟧."),
      quiet("⟦Ogni mattina⟧ legge i dispacci."),
      quiet("⟦Ogni anno a marzo⟧ fanno il punto."),
      quiet("⟦Ogni domenica, a mezzogiorno⟧, suonano le campane."),
      quiet("⟦Ogni lunedì alle 9⟧ fanno il punto."),
    ],
    no: [
      "L'appuntamento è per tutti il 3 marzo.",
      "Lunedì si riunisce il consiglio.",
      "Si sono sentiti martedì.",
      "Questa settimana si vedono a Roma.",
    ],
  },
];
