import { isCount } from "../count.js";
import { DAY } from "./parts.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";

export const DAY_RULES: readonly DateRule[] = [
  {
    id: "date/days-alone",
    says: "two days without their month: tra il 12 e il 14, dal 3 al 5",
    pattern: `(between il? ${DAY} e il? ${DAY} | (dal | da) ${DAY} (al | until al | a) ${DAY} | dal small hyphen small)`,
    means(words) {
      const [a = 0, b = 0] = words.numbers();
      if (a >= b || b > 31 || words.has("le") || isCount(words)) return null;
      if (
        !/^(dal|dall'|tra|fra)$/u.test(words.norm(0)) ||
        (words.tokens[words.from + 1]?.kind === "number" && words.norm(0) !== "dal" && words.norm(0) !== "dall'")
      )
        return null;
      return { is: "range", first: { is: "date", day: a }, last: { is: "date", day: b } };
    },
    yes: [
      ex("Sarà in visita ⟦tra il 12 e il 14⟧.", "2025-05-12/2025-05-14", { start: "2025-05-12", end: "2025-05-14" }),
      ex("Il premier sarà a Tokyo ⟦dal 20 al 22⟧.", "2025-05-20/2025-05-22"),
      ex("La delegazione è rimasta ⟦dal 5 all'8⟧.", "2025-05-05/2025-05-08"),
    ],
    no: ["Ne chiedono tra il 12 e il 14 per cento.", "Il calo va dal 3 al 5%.", "Sono passati dal 3 al 5 seggi."],
  },
  {
    id: "date/day-alone",
    says: "the number of a day without its month: il 19, dal 3, entro il 30",
    pattern: "(il | al | dal | nel | di | sul) > (small | small_word)",
    means(words) {
      const [day = 0] = words.numbers();
      const lead = words.norm(0);
      if (!/^(il|l'|del|dell'|al|all'|dal|dall'|nel|nell'|sul|sull')$/u.test(lead) || isCount(words)) return null;
      if (words.has("small_word") && words.next !== undefined && words.next.kind !== "mark") return null;
      return { is: "date", day };
    },
    yes: [
      ex("Il presidente sarà a Vilnius il ⟦19⟧.", "2025-05-19"),
      ex("Il ⟦12⟧ i due hanno parlato a lungo.", "2025-05-12"),
      ex("L'⟦8⟧ era stato a Rabat.", "2025-05-08"),
      ex("Il 3 marzo era a Londra, il ⟦4⟧ a Parigi.", "2025-03-04"),
      ex(
        "La prima tappa è fissata per l'8 giugno, seguita da altre due il 15 e 16 giugno e poi il ⟦19⟧ a Lodi.",
        "2025-06-19",
      ),
      ex("La seduta del ⟦30⟧ è confermata.", "2025-05-30"),
      ex("La riunione slitta al ⟦22⟧.", "2025-05-22"),
    ],
    no: [
      "Il 19 per cento degli elettori non ha votato.",
      "Il 5 Stelle vota contro.",
      "Al 10 Downing Street tutto tace.",
      "Il 3 a 1 finale premia gli ospiti.",
      "Il 20% dei seggi è vuoto.",
      "Chiamate il 112.",
      "Del 5,5 per cento è il rialzo.",
      "Le 12 squadre del torneo.",
      "Abita al 27° piano.",
      "Il 9 della Roma ha segnato due volte.",
    ],
  },
];
