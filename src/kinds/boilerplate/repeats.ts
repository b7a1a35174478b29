import { contentWords, shareOf } from "./content.js";
import { GAP, hashWord, letterAt, SKIP } from "./letters.js";
import type { Line } from "./line.js";
import { isText } from "./page.js";
import type { Page, PageLine } from "./page.js";

/** Words in a row that are compared. */
const RUN = 4;
/** Words of a paragraph that are compared. */
const COMPARED = 80;

const setAside = (entry: PageLine, kind: "repeat" | "caption", rule: string): void => {
  entry.kind = kind;
  entry.kept = false;
  entry.rule = rule;
};

/** Numbers (`hashWord`) of the first words of a line. */
function wordsOf(raw: string, { start, end }: Line): number[] {
  const words: number[] = [];
  for (let at = start; at < end && words.length < COMPARED; at++) {
    if (letterAt(raw.charCodeAt(at)) <= SKIP) continue;
    const from = at;
    while (at < end && letterAt(raw.charCodeAt(at)) !== GAP) at++;
    words.push(hashWord(raw, from, at));
  }
  return words;
}

/** Numbers for runs of four words, equal for equal runs; one run in two is taken, the same ones wherever they stand. */
function runsOf(words: readonly number[]): number[] {
  const runs: number[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = 0;
    for (let next = at; next < at + RUN; next++) run = Math.imul(run ^ (words[next] as number), 0x01000193) + 0x9e37;
    if ((run & 1) === 0) runs.push(run);
  }
  return runs;
}

/** A number for a whole line: 53 bits, of its words and their count. */
function lineKey(words: readonly number[], length: number): number {
  let low = length;
  let high = words.length;
  for (const word of words) {
    low = Math.imul(low ^ word, 0x01000193);
    high = Math.imul(high ^ (word >>> 7), 0x85ebca6b) + word;
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}

/** A second copy of a line, word for word, is a repeat; so is a paragraph most of whose runs of words were read before. */
export function readRepeats(page: Page): void {
  const seen = new Set<number>();
  const runs = new Set<number>();
  for (const entry of page.lines) {
    if (!isText(entry) || entry.line.words < 3) continue;
    const words = wordsOf(page.raw, entry.line);
    const key = lineKey(words, words.length < COMPARED ? 0 : entry.line.end - entry.line.start);
    const own = entry.line.words >= 20 ? runsOf(words) : [];
    const copied = own.length > 2 && own.filter((run) => runs.has(run)).length >= own.length * 0.8;
    if (seen.has(key) || copied) setAside(entry, "repeat", "boilerplate/repeat");
    else {
      seen.add(key);
      if (runs.size < 200_000) for (const run of own) runs.add(run);
    }
  }
}

/** A line beside a caption that says the same without the credit is its twin. */
export function readCaptionTwins(page: Page): void {
  page.lines.forEach((entry, at) => {
    if (entry.kind !== "caption" || entry.line.words < 8) return;
    const words = contentWords(page.raw, entry.line);
    for (const other of [page.lines[at - 1], page.lines[at + 1]]) {
      if (!isText(other) || other.line.words < 6 || other.line.words > entry.line.words) continue;
      if (shareOf(contentWords(page.raw, other.line), words) >= 0.85) setAside(other, "caption", "boilerplate/caption-twin");
    }
  });
}
