import type { TypeWords } from "./words.js";

/** Few people in one place. */
export const MEETING: TypeWords = {
  type: "meeting",
  says: "Few people, in one place: incontro, bilaterale, faccia a faccia, ha ricevuto, si sono visti, udienza.",
  nouns: {
    incontro: {}, incontri: { plural: true }, bilaterale: {}, bilaterali: { plural: true }, "faccia a faccia": {}, "faccia faccia": {}, colloquio: {},
    conversazione: { weak: true }, "tête à tête": {}, "tete a tete": {}, "vis à vis": {}, udienza: {}, riunione: { weak: true }, riunioni: { plural: true, weak: true },
    "stretta di mano": { weak: true }, "pranzo di lavoro": {}, "cena di lavoro": {}, "colazione di lavoro": {}, pranzo: { weak: true }, cena: { weak: true },
    abboccamento: {}, appuntamento: { weak: true }, confronto: { weak: true }, meeting: {}, "pull aside": {}, scambio: { weak: true }, dialogo: { weak: true },
  },
  verbs: {
    incontrare: { uses: ["object", "each-other", "with"] },
    rincontrare: { uses: ["object", "each-other"] },
    vedere: { uses: ["object", "each-other", "with"], people: true },
    rivedere: { uses: ["object", "each-other", "with"], people: true },
    ricevere: { uses: ["object"], people: true },
    accogliere: { uses: ["object"], people: true },
    ospitare: { uses: ["object"], people: true },
    trovare: { uses: ["object"], people: true },
    attendere: { uses: ["object"], people: true },
    riunire: { uses: ["object", "each-other", "with"], people: true },
    intrattenere: { uses: ["with"] },
    pranzare: { uses: ["with"] },
    cenare: { uses: ["with"] },
    colloquiare: { uses: ["with"] },
  },
};
