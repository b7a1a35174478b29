import type { TypeWords } from "./words.js";

/** Delegations, on a matter. */
export const TALKS: TypeWords = {
  type: "talks",
  says: "Delegations, on a matter: colloqui, negoziati, trattative, round, consultazioni.",
  nouns: {
    colloqui: { plural: true, group: true },
    negoziati: { plural: true, group: true },
    negoziato: { group: true },
    trattative: { plural: true, group: true },
    trattativa: { group: true },
    consultazioni: { plural: true, group: true },
    "round di colloqui": { group: true },
    "round di negoziati": { group: true },
    "round negoziale": { group: true },
    "round di trattative": { group: true },
    "round di consultazioni": { group: true },
    "round di dialogo": { group: true },
    "tornata di colloqui": { group: true },
    "tornata di negoziati": { group: true },
    "giro di colloqui": { group: true },
    "giro di consultazioni": { group: true },
    "ciclo di colloqui": { group: true },
    "ciclo di negoziati": { group: true },
    "sessione di colloqui": { group: true },
    "sessione negoziale": { group: true },
    "colloqui di pace": { plural: true, group: true },
    "negoziati di pace": { plural: true, group: true },
    "negoziato di pace": { group: true },
    round: { group: true },
    tavolo: { weak: true, group: true },
    "tavolo negoziale": { weak: true, group: true },
  },
  verbs: {
    negoziare: { uses: ["with", "each-other"], weak: true, states: true },
    trattare: { uses: ["with", "each-other"], weak: true, states: true },
  },
};
