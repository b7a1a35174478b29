import type { TypeWords } from "./words.js";

/** Calls by voice. A "colloquio" is one when "telefonico" stands by it; see ../adjectives.ts. */
export const PHONE_CALL: TypeWords = {
  type: "phone_call",
  says: "By voice, at a distance: telefonata, colloquio telefonico, si sono sentiti, ha chiamato.",
  nouns: {
    telefonata: {},
    telefonate: { plural: true },
    chiamata: {},
    chiamate: { plural: true },
    call: {},
    "conference call": {},
    "chiamata telefonica": {},
    "conversazione telefonica": {},
    "conversazioni telefoniche": { plural: true },
    "conferenza telefonica": {},
    teleconferenza: {},
    "riunione telefonica": {},
    "vertice telefonico": { group: true },
    "contatto telefonico": {},
    "contatti telefonici": { plural: true },
    "scambio telefonico": {},
    "chiacchierata al telefono": {},
    "colloquio al telefono": {},
    "conversazione al telefono": {},
    "al telefono": {},
  },
  verbs: {
    sentire: { uses: ["object", "each-other", "with"], people: true },
    risentire: { uses: ["each-other"], people: true },
    chiamare: { uses: ["object", "each-other"], people: true, asks: true },
    richiamare: { uses: ["each-other"], people: true },
    rimanere: { uses: ["with", "each-other"], people: true, weak: true, behind: "al telefono" },
    restare: { uses: ["with", "each-other"], people: true, weak: true, behind: "al telefono" },
    telefonare: { uses: ["to", "each-other"], asks: true },
  },
};
