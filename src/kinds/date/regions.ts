import type { Document, DocumentSentence } from "../../text/document.js";
import { LETTERS, OTHER, PHRASE_REST, begins, codeAt, phraseAt } from "./alphabet.js";
import type { Region } from "./engine.js";

/** Most words in one region: longer runs of time words are lists and are cut. */
const LONGEST = 60;

/** Classes without which no region holds a time. */
const TRIGGERS = new Set(
  (
    "today yesterday tomorrow day_part odierno minute hour second day_unit day_long week weekend month_unit quarter quarters years year_unit decade century season " +
    "part noon indomani vigilia recent month short_month mar weekday weekdays short_weekday small year year_word feast time century_name foreign_week future_word scorso quote small_word half"
  )
    .split(" ")
    .map((name) => LETTERS.get(name)),
);
const ALONE = new Uint8Array(256);
for (const letter of TRIGGERS) if (letter !== undefined) ALONE[letter] = 1;

const buffer = new Uint16Array(LONGEST + 16);

/** The letters of the buffer; short regions, which are most, without an argument list. */
function lettersIn(length: number): string {
  let letters = "";
  for (let i = 0; i < length; i++) letters += String.fromCharCode(buffer[i] as number);
  return letters;
}

/** Calls `read` on every stretch of a sentence whose words can all stand in a time expression. */
export function eachRegion(document: Document, sentence: DocumentSentence, read: (region: Region) => void): void {
  const { tokens } = document;
  const { from, to } = sentence;
  let length = 0;
  let base = from;
  let triggered = false;
  for (let at = from; at < to; at++) {
    let letter = codeAt(tokens, at);
    if (letter === OTHER && length === 0) continue;
    let end = at + 1;
    if (begins(letter)) {
      const phrase = phraseAt(tokens, at);
      letter = phrase?.letter ?? letter & 0xff;
      end = Math.min(phrase?.to ?? end, to);
    }
    if (letter === OTHER || length > LONGEST) {
      if (triggered) read({ tokens, base, letters: lettersIn(length), sentence: from });
      length = 0;
      triggered = false;
      if (letter === OTHER) continue;
    }
    if (length === 0) base = at;
    buffer[length++] = letter;
    if (ALONE[letter] === 1) triggered = true;
    for (; at + 1 < end; at++) buffer[length++] = PHRASE_REST;
  }
  if (triggered) read({ tokens, base, letters: lettersIn(length), sentence: from });
}
