import { MOTION_VERBS } from "../words.js";
import type { Document } from "../../../text/document.js";
import { formsOf } from "../types/index.js";

let forms: Set<string> | null = null;

/** True for a form of a verb of motion ("è volato", "si recherà"); `word` as `Token.norm`. */
export function isMotionVerb(word: string): boolean {
  forms ??= formsOf([...MOTION_VERBS]);
  return forms.has(word);
}

/** Words beside verbs of motion that put somebody in a place: "in visita a", "sarà a". */
const STAYS = new Set([
  "visita",
  "visite",
  "missione",
  "viaggio",
  "tappa",
  "trasferta",
  "sarà",
  "saranno",
  "trova",
  "era",
  "erano",
  "è",
]);

/** The cheap test before a sentence is read for who went where. */
export function mayTravel(document: Document, sentence: number): boolean {
  const range = document.sentences[sentence];
  for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
    const norm = document.tokens[at]?.norm ?? "";
    if (STAYS.has(norm) || isMotionVerb(norm)) return true;
  }
  return false;
}
