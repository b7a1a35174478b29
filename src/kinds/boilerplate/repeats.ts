import { contentWords, shareOf } from "./content.js";
import { NumberSet } from "./number-set.js";
import { isText } from "./page.js";
import type { Page, PageLine } from "./page.js";
import type { Words } from "./words.js";

/** Words in a row that are compared. */
const RUN = 4;
/** Words of a paragraph that are compared. */
const COMPARED = 80;

const setAside = (entry: PageLine, kind: "repeat" | "caption" | "gallery", rule: string): void => {
  entry.kind = kind;
  entry.kept = false;
  entry.rule = rule;
};

/** Numbers for runs of four words of a line, equal for equal runs; one run in two is taken, the same ones wherever they stand. */
function runsOf(words: Words, from: number, to: number): number[] {
  const runs: number[] = [];
  for (let at = from; at + RUN <= to; at++) {
    let run = 0;
    for (let next = at; next < at + RUN; next++) run = Math.imul(run ^ words.hash(next), 0x01000193) + 0x9e37;
    run |= 0;
    if ((run & 1) === 0) runs.push(run);
  }
  return runs;
}

function shared(own: readonly number[], runs: NumberSet): number {
  let count = 0;
  for (const run of own) if (runs.has(run)) count++;
  return count;
}

/** A second copy of a line, word for word, is a repeat; so is a paragraph most of whose runs of words were read before. */
export function readRepeats(page: Page): void {
  const seen = new Set<number>();
  const runs = new NumberSet(128);
  for (const entry of page.lines) {
    if (!isText(entry) || entry.line.words < 3) continue;
    const { line } = entry;
    const to = Math.min(line.to, line.from + COMPARED);
    const key = page.words.key(line.from, to, to < line.from + COMPARED ? 0 : line.end - line.start);
    const own = line.words >= 20 ? runsOf(page.words, line.from, to) : [];
    const copied = own.length > 2 && shared(own, runs) >= own.length * 0.8;
    if (seen.has(key) || copied) setAside(entry, "repeat", "boilerplate/repeat");
    else {
      seen.add(key);
      if (runs.size < 200_000) for (const run of own) runs.add(run);
    }
  }
}

/** "Il ministro a Tripoli" over "Il ministro (Ansa)": a short line right above a short credit that names the same. */
function isUnderCredit(page: Page, { line }: PageLine, above: PageLine | undefined): above is PageLine {
  if (!isText(above) || line.apart || line.words > 6 || line.words < 2) return false;
  if (above.texture !== "bare" || above.line.words > 12 || !above.line.apart) return false;
  return shareOf(contentWords(page.words, line), new Set(contentWords(page.words, above.line))) >= 0.5;
}

/** "Le barche nel porto FOTO", or inside the story a headline: longer than a subheading. */
const namesGallery = ({ raw }: Page, { line }: PageLine, inside: boolean): boolean =>
  line.words <= 20 &&
  ((inside && line.words >= 9) ||
    /(?<!\p{L})(?:foto|immagini|(?:foto|photo)?gallery|video)(?!\p{L})/iu.test(raw.slice(line.start, line.end)));

/** A line beside a caption that says the same without the credit is its twin. */
export function readCaptionTwins(page: Page): void {
  page.lines.forEach((entry, at) => {
    const over = page.lines[at - 1];
    if (entry.kind === "caption" && isUnderCredit(page, entry, over))
      setAside(over, "caption", "boilerplate/caption-twin");
    if (
      entry.kind === "gallery" &&
      isText(over) &&
      over.texture === "bare" &&
      namesGallery(page, over, page.first >= 0 && at > page.first)
    )
      setAside(over, "gallery", "boilerplate/gallery-head");
    if (entry.kind !== "caption" || entry.line.words < 8) return;
    const words = new Set(contentWords(page.words, entry.line));
    for (const other of [page.lines[at - 1], page.lines[at + 1]]) {
      if (!isText(other) || other.line.words < 6 || other.line.words > entry.line.words) continue;
      if (shareOf(contentWords(page.words, other.line), words) >= 0.85)
        setAside(other, "caption", "boilerplate/caption-twin");
    }
  });
}
