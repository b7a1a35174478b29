import type { TypeWords } from "./words.js";

/** One side goes to the other; a place is required. */
export const VISIT: TypeWords = {
  type: "visit",
  says: "One side goes to the other's ground, told as a visit: visita, missione, viaggio, tappa.",
  nouns: {
    visita: {},
    visite: { plural: true },
    "visita di stato": {},
    "visita di lavoro": {},
    "visita ufficiale": {},
    "visita di cortesia": {},
    "visita di commiato": {},
    "visita di congedo": {},
    missione: {},
    missioni: { plural: true },
    viaggio: {},
    viaggi: { plural: true },
    tappa: {},
    trasferta: {},
    trasferte: { plural: true },
    tour: {},
  },
  verbs: { visitare: { uses: ["object"] } },
};
