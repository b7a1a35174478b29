import { isNameAlone, isSentence, leadsOn } from "./content.js";
import { decide, isText } from "./page.js";
import type { Page, PageLine } from "./page.js";

/** Decides what stands behind the last paragraph: a last sentence stays, names and headlines go. */
export function readTail(page: Page): void {
  const tail = page.lines.slice(page.last + 1).filter(isText);
  const clauses = tail.filter(({ line, wrapped }) => line.words >= 6 && !wrapped);
  let listed = page.last >= 0 && leadsOn(page.raw, (page.lines[page.last] as PageLine).line);
  for (const entry of tail) {
    const { line, texture } = entry;
    const inList = listed;
    listed &&= leadsOn(page.raw, line);
    if (page.live || entry.wrapped || inList) decide(entry, "body", true, "boilerplate/body");
    else if (isNameAlone(page.raw, line)) decide(entry, "byline", false, "boilerplate/name-alone");
    else if (isSentence(page.raw, line) || (leadsOn(page.raw, line) && line.words >= 5 && line.functional >= 1)) decide(entry, "body", true, "boilerplate/body");
    else if (clauses.length === 1 && line.words >= 6 && line.functional >= 1 && texture === "spoken") decide(entry, "body", true, "boilerplate/body");
    else if (clauses.length === 1 && line.words >= 9 && line.functional >= 2) decide(entry, "body", true, "boilerplate/body");
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
