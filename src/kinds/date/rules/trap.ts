import type { DateRule } from "../rule.js";

export const TRAP_RULES: readonly DateRule[] = [
  {
    id: "date/street",
    says: "a date that names a street, a square, a barracks: via XX Settembre, piazza 25 Aprile",
    pattern: "street (roman | small | small_word | first | ordinal) degree? (di)? month",
    means: () => ({ is: "silent" }),
    yes: [{ text: "Il ministero ha sede in via XX Settembre." }],
    no: ["Il 20 settembre si apre la fiera."],
  },
  {
    id: "date/law",
    says: "the number and year of a law: legge 104 del 1992, risoluzione 242 del 1967",
    pattern: "law ((small | big | year) | (small | big) (hyphen | slash | comma | more)? (small | big)?) ((comma? di (any_year | small month any_year?)) | slash any_year)?",
    means: () => ({ is: "silent" }),
    yes: [{ text: "Lo prevede la legge 104 del 1992." }],
    no: ["La legge è del 1992."],
  },
];
