import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { hashWord } from "./letters.js";
import { NumberSet } from "./number-set.js";

const HASHES = NumberSet.of(FUNCTION_WORDS.it.map((word) => hashWord(word, 0, word.length)));

/** True for the number (`hashWord`) of an Italian function word, whatever its case and accents. */
export const isFunctionHash = (hash: number): boolean => HASHES.has(hash);
