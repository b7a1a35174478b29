import type { Clause, ContactTerm, VerbTerm } from "../terms/terms.js";
import type { Construction } from "./construction.js";

/** Sentences that go on about a contact without naming it. */
export const UNSAID_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/told-on",
    says: "When, where and how long a contact was, in a sentence whose subject is left out: si terrà il 16 luglio a Helsinki; è durato due ore; è previsto per martedì.",
    match: "[<trigger>#Recurs]",
    means: { one: "absent", toldOn: true },
    yes: [
      {
        text: "Mosca ha confermato il ⟦vertice⟧ tra Vladimir Putin e Recep Tayyip Erdoğan. Si terrà il 16 luglio a Sochi.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-07-16", "2025-07-16"], place: "Sochi" },
      },
      {
        text: "⟦Colloquio⟧ tra Antonio Tajani e Hakan Fidan alla Farnesina. È durato due ore.",
        published: "2025-06-20",
        value: { status: "held", duration: "PT2H", people: ["Antonio Tajani", "Hakan Fidan"] },
      },
      {
        text: "C'è stata una ⟦telefonata⟧ tra Emmanuel Macron e Friedrich Merz. Ieri è durata circa quaranta minuti.",
        published: "2025-06-20",
        value: { type: "phone_call", duration: "PT40M" },
      },
      {
        text: "Annunciato un ⟦incontro⟧ tra Edi Rama e Aleksandar Vučić. È previsto per martedì a Tirana.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-24", "2025-06-24"], place: "Tirana" },
      },
    ],
    no: [
      "Si terrà il 16 luglio a Sochi la finale del torneo.",
      "Il concerto è confermato. Si terrà il 16 luglio a Verona.",
      "È durato due ore il blocco del traffico a Milano.",
    ],
  },
];

/** Nothing but when, where and how long stands around the verb. */
export function tellsOn({ terms, host }: Clause, at: number): boolean {
  const { group } = terms[at] as VerbTerm;
  if (host || group.negated || !terms.slice(0, at).every((t) => t.kind === "date" || (isWord(t) && t.tags.has("Free"))))
    return false;
  const end = terms.findIndex((t, k) => k > at && t.tags.has("Break"));
  const behind = terms.slice(at + 1, end < 0 ? undefined : end);
  return (
    behind.some((t) => t.kind === "date" || t.kind === "place") &&
    behind.every((t) => t.kind === "date" || t.kind === "place" || (isWord(t) && SETS.has(t.normal)))
  );
}

const isWord = ({ kind }: ContactTerm): boolean => kind === "word";

/** Words between a time, a place and a duration. */
const SETS = new Set(
  "a in il la per da di con e circa quasi oltre più meno poco intorno verso fino tra fra entro presso solo appena ben dopo prima nel al ,".split(
    " ",
  ),
);
