import { addContent, contentWords, isNameAlone, isSentence, leadsOn, shareOf } from "./content.js";
import { NumberSet } from "./number-set.js";
import { decide, isText } from "./page.js";
import type { Page, PageLine } from "./page.js";

/** Lines right behind the last paragraph, nothing but adverts between, that speak of what the story speaks of: its stops were lost. */
function stillStory(page: Page): Set<PageLine> {
  const found = new Set<PageLine>();
  let story: NumberSet | null = null;
  for (let at = page.last + 1; at < page.lines.length && page.last >= 0; at++) {
    const entry = page.lines[at] as PageLine;
    if (entry.kind === "advert") continue;
    if (!isText(entry) || entry.line.words < 5 || entry.line.functional < 1) break;
    story ??= wordsOfStory(page);
    const words = contentWords(page.words, entry.line);
    if (words.length < 2 || shareOf(words, story) < 0.4) break;
    found.add(entry);
  }
  return found;
}

/** A long clause right under the last paragraph is its next one, whose end was lost ("… durante un incontro con la stampa a Mos"). */
const isCutOff = (page: Page, entry: PageLine): boolean =>
  entry === page.lines[page.last + 1] && entry.line.words >= 14 && entry.line.functional * 4 >= entry.line.words;

/** "Reti: 12' Rossi, 40' Bianchi", "Assenti: nessuno": a label and names or numbers; a headline ("Ucraina: ora il vertice") has more words. */
const isLabelled = ({ raw }: Page, { line }: PageLine): boolean =>
  (line.functional === 0 || line.words <= 3) &&
  /^[\p{L}\d][^:,\n]{1,24}:\s\S/u.test(raw.slice(line.start, Math.min(line.end, line.start + 40)));

/** Whether the last line of the story has a label. */
const endsLabelled = (page: Page): boolean => {
  const last = page.lines[page.last];
  return (
    last !== undefined && /^[\p{L}\d][^:,\n]{1,24}:\s\S/u.test(page.raw.slice(last.line.start, last.line.start + 40))
  );
};

/** What the first forty lines of the story are about. */
function wordsOfStory(page: Page): NumberSet {
  const words = new NumberSet(512);
  for (const entry of page.lines.slice(page.first, Math.min(page.last + 1, page.first + 40)))
    if (isStory(entry)) addContent(page.words, entry.line, words);
  return words;
}

const isStory = (entry: PageLine): boolean => entry.kept && entry.kind === "body";

/** Decides what stands behind the last paragraph: a last sentence stays, names and headlines go. */
export function readTail(page: Page): void {
  const tail = page.lines.slice(page.last + 1).filter(isText);
  const clauses = tail.filter(({ line, wrapped }) => line.words >= 6 && !wrapped);
  let labelled = endsLabelled(page);
  let listed = page.last >= 0 && leadsOn(page.raw, (page.lines[page.last] as PageLine).line);
  const goesOn = stillStory(page);
  for (const entry of tail) {
    const { line, texture } = entry;
    labelled &&= isLabelled(page, entry);
    const inList = listed || labelled;
    listed &&= leadsOn(page.raw, line);
    if (page.live || entry.wrapped || inList) decide(entry, "body", true, "boilerplate/body");
    else if (goesOn.has(entry) || isCutOff(page, entry)) decide(entry, "body", true, "boilerplate/body");
    else if (isNameAlone(page.raw, line)) decide(entry, "byline", false, "boilerplate/name-alone");
    else if (isSentence(page.raw, line) || (leadsOn(page.raw, line) && line.words >= 5 && line.functional >= 1))
      decide(entry, "body", true, "boilerplate/body");
    else if (clauses.length === 1 && line.words >= 6 && line.functional >= 1 && texture === "spoken")
      decide(entry, "body", true, "boilerplate/body");
    else if (clauses.length === 1 && line.words >= 9 && line.functional >= 2)
      decide(entry, "body", true, "boilerplate/body");
    else decide(entry, "related", false, "boilerplate/tail-line");
  }
}

/** A page without a paragraph, a wire item of one line: its clauses are the text. */
export function readShort(page: Page): void {
  for (const entry of page.lines) {
    if (!isText(entry)) continue;
    const { words, functional } = entry.line;
    if (words >= 4 && (functional >= 1 || words >= 8)) decide(entry, "body", true, "boilerplate/body");
    else decide(entry, "noise", false, "boilerplate/section-label");
  }
}
