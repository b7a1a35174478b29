import { NAME_ENDS } from "./organisation-heads.js";
import { FOREIGN_ENDS } from "./place-words.js";

const OTHERS = new Set(
  "day cup contest championship games bill act tour prix open masters award awards week song watch trophy prize deal summit forum expo marathon race story world life time night blues rock music theory war wars boy girl man woman king queen love star stars sky edition plan".split(
    " ",
  ),
);

/** A word that ends the name of a contest, a body, a place or a work in English, and no person's. */
export const isForeignEnd = (word: string): boolean =>
  OTHERS.has(word) || Object.hasOwn(NAME_ENDS, word) || FOREIGN_ENDS.has(word);
