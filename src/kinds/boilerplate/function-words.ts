import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { hashWord } from "./letters.js";

/** Slots of an open table; four times the words, so that most look-ups end at the first. */
const SLOTS = 1024;
const TABLE = new Int32Array(SLOTS);

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

for (const word of FUNCTION_WORDS.it) {
  const hash = hashWord(word, 0, word.length);
  let slot = slotOf(hash);
  while (TABLE[slot] !== 0 && TABLE[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  TABLE[slot] = hash;
}

/** True for the number (`hashWord`) of an Italian function word, whatever its case and accents. */
export function isFunctionHash(hash: number): boolean {
  for (let slot = slotOf(hash); TABLE[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) if (TABLE[slot] === hash) return true;
  return false;
}
