import type { TypeWords } from "./words.js";

/** Written, from one side to another. The one who carries it is no party. */
export const MESSAGE: TypeWords = {
  type: "message",
  says: "Written, from one side to another: lettera, messaggio, telegramma, nota di protesta.",
  nouns: {
    lettera: {},
    lettere: { plural: true },
    missiva: {},
    messaggio: {},
    messaggi: { plural: true },
    telegramma: {},
    "nota verbale": {},
    "nota di protesta": {},
    "nota diplomatica": {},
    ultimatum: {},
    "messaggio di cordoglio": {},
    "messaggio di auguri": {},
    "messaggio di condoglianze": {},
    "lettera di protesta": {},
  },
  verbs: { scrivere: { uses: ["to"], asks: true } },
};
