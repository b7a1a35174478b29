import type { TypeWords } from "./words.js";

/** A ministry calls in an envoy. */
export const SUMMONS: TypeWords = {
  type: "summons",
  says: "A ministry calls in an envoy: ha convocato l'ambasciatore, la convocazione dell'incaricato d'affari.",
  nouns: { convocazione: {} },
  verbs: { convocare: { uses: ["object"], asks: true }, riconvocare: { uses: ["object"], asks: true } },
};
