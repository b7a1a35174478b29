import type { TypeWords } from "./words.js";

/** Heads of state or government, or so called. In home politics "vertice di governo" is a meeting. */
export const SUMMIT: TypeWords = {
  type: "summit",
  says: "Heads of state or government, or so called: vertice, summit, trilaterale, Consiglio europeo.",
  nouns: {
    vertice: { group: true },
    summit: { group: true },
    trilaterale: { group: true },
    quadrilaterale: { group: true },
    "conferenza di pace": { group: true },
    "consiglio europeo": { group: true },
    "vertice bilaterale": {},
    "vertice trilaterale": { group: true },
    "incontro al vertice": {},
    minivertice: { group: true },
    "mini vertice": { group: true },
    "mini-vertice": { group: true },
    "mini-summit": { group: true },
    "maxi-vertice": { group: true },
    "pre-vertice": { group: true },
    prevertice: { group: true },
    "incontro a quattro": { group: true },
    "riunione a quattro": { group: true },
    "incontro trilaterale": { group: true },
    "incontro a tre": { group: true },
  },
  verbs: {},
};
