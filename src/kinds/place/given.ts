import { MEN_NAMES, SHARED_NAMES, WOMEN_NAMES } from "../../lexicon/given-names.js";

let known: ReadonlySet<string> | undefined;

/** Whether a folded word is a given name of the tables. */
export const isGivenName = (word: string): boolean =>
  (known ??= new Set([...MEN_NAMES, ...WOMEN_NAMES, ...SHARED_NAMES])).has(word);
