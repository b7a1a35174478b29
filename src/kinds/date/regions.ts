import type { Document, DocumentSentence } from "../../text/document.js";
import { LETTERS, OTHER, PHRASE_REST, letterAt, phraseAt } from "./alphabet.js";
import type { Region } from "./engine.js";

/** Most words in one region: longer runs of time words are lists and are cut. */
const LONGEST = 60;

/** Classes without which no region holds a time. */
const TRIGGERS = new Set(
  ("today yesterday tomorrow day_part odierno minute hour second day_unit day_long week weekend month_unit quarter quarters years year_unit decade century season " +
    "part noon indomani vigilia recent month short_month mar weekday weekdays short_weekday small year year_word feast time century_name foreign_week quote small_word half")
    .split(" ")
    .map((name) => LETTERS.get(name)),
);
const ALONE = new Uint8Array(256);
for (const letter of TRIGGERS) if (letter !== undefined) ALONE[letter] = 1;

/** Calls `read` on every stretch of a sentence whose words can all stand in a time expression. */
export function eachRegion(document: Document, sentence: DocumentSentence, read: (region: Region) => void): void {
  const { tokens } = document;
  let letters = "";
  let base = sentence.from;
  let triggered = false;
  const close = (): void => {
    if (triggered) read({ tokens, base, letters, sentence: sentence.from });
    letters = "";
    triggered = false;
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const phrase = phraseAt(tokens, at);
    const letter = phrase?.letter ?? letterAt(tokens, at);
    if (letter === OTHER || letters.length > LONGEST) {
      if (letters !== "") close();
      if (letter === OTHER) continue;
    }
    if (letters === "") base = at;
    letters += String.fromCharCode(letter);
    if (ALONE[letter] === 1) triggered = true;
    for (let k = phrase?.to ?? 0; k > at + 1 && k <= sentence.to; k--) letters += String.fromCharCode(PHRASE_REST);
    if (phrase) at = Math.min(phrase.to, sentence.to) - 1;
  }
  close();
}
