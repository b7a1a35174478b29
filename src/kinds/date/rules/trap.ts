import { quiet } from "../examples.js";
import type { DateRule } from "../rule.js";

export const TRAP_RULES: readonly DateRule[] = [
  {
    id: "date/street",
    says: "a date that names a street, a square, a barracks: via XX Settembre, piazza 25 Aprile",
    pattern: "(street | corrente) (roman | small | small_word | first | ordinal) degree? (di)? month",
    silences: true,
    means: () => ({ is: "silent" }),
    yes: [
      quiet("Il ministero ha sede in ⟦via XX Settembre⟧."),
      quiet("Sfilano in ⟦piazza 25 Aprile⟧."),
      quiet("Abita in ⟦corso 22 Marzo⟧ a Milano."),
      quiet("Il corteo parte da ⟦viale 4 Novembre⟧."),
      quiet("La sede è in ⟦via Primo Maggio⟧."),
    ],
    no: ["Il 20 settembre si apre la fiera."],
  },
  {
    id: "date/law",
    says: "the number and year of a law: legge 104 del 1992, risoluzione 242 del 1967",
    pattern:
      "law (law | law_kind stop?){0,3} (small | ordinal_figure | small degree | first) month any_year comma? law_kind stop? (small | big) | law (law | law_kind stop?){0,3} ((small | big | year) | (small | big) (hyphen | slash | comma | more)? (small | big)?) ((comma? di (any_year | small month any_year?)) | slash any_year)?",
    silences: true,
    means: () => ({ is: "silent" }),
    yes: [
      quiet("Lo prevede la ⟦legge 104 del 1992⟧."),
      quiet("La ⟦risoluzione 242 del 1967⟧ resta viva."),
      quiet("Vale il ⟦decreto 82/2005⟧."),
      quiet("L'⟦articolo 5⟧ non si tocca."),
      quiet("Vale il ⟦decreto legislativo 231 del 2001⟧."),
      quiet("La ⟦sentenza numero 40 del 2004⟧ aprì la via."),
      quiet("La ⟦delibera n. 15 del 2023⟧ è nulla."),
      quiet("L'⟦ordinanza 12/2021⟧ è superata."),
      quiet("Vale la ⟦legge 27 dicembre 2006, n. 296⟧."),
      quiet("Lo dice il ⟦decreto legislativo 18 agosto 2000, n. 267⟧."),
      quiet("Resta la ⟦legge n. 400 del 23 agosto 1988⟧."),
    ],
    no: ["La legge è del 1992.", "Nel 2022 la legge passò.", "La sentenza del 3 marzo 2024 è definitiva."],
  },
];
