import type { TypeWords } from "./words.js";

/** The channel cannot be told. */
export const CONTACT: TypeWords = {
  type: "contact",
  says: "The channel cannot be told: si sono confrontati, ha informato, un contatto.",
  nouns: { contatto: { weak: true }, contatti: { plural: true, weak: true }, punto: { weak: true } },
  verbs: {
    parlare: { uses: ["with", "each-other"], weak: true },
    riparlare: { uses: ["with"], weak: true },
    esaminare: { uses: ["with"], people: true, weak: true },
    affrontare: { uses: ["with"], people: true, weak: true },
    approfondire: { uses: ["with"], people: true, weak: true },
    analizzare: { uses: ["with"], people: true, weak: true },
    coordinare: { uses: ["with", "each-other"], people: true, weak: true, reflexive: true },
    discutere: { uses: ["with", "each-other"], weak: true },
    confrontare: { uses: ["with", "each-other"], weak: true },
    consultare: { uses: ["with", "each-other"], weak: true },
    dialogare: { uses: ["with"], weak: true },
    conversare: { uses: ["with", "each-other"], weak: true },
    informare: { uses: ["object"], asks: true, weak: true, states: true },
    aggiornare: { uses: ["object"], people: true, asks: true, weak: true },
    avvisare: { uses: ["object"], asks: true, weak: true, states: true },
    comunicare: { uses: ["to"], people: true, asks: true, weak: true },
    riferire: { uses: ["to"], people: true, asks: true, weak: true },
    contattare: { uses: ["object"], asks: true, states: true },
  },
};
