import { addContent, contentWords, shareOf } from "./content.js";
import { NumberSet } from "./number-set.js";
import { isText } from "./page.js";
import type { Page, PageLine } from "./page.js";

/** Words of the longest teaser. */
const LONGEST = 45;
/** Paragraphs that teasers are compared with. */
const COMPARED = 40;
/** Share of a teaser's content words from which it may be part of the story. */
const KNOWN = 0.34;

/** "La polizia ha eseguito il provvedimento con il quale il questore ha decretato…": a sentence that a site cut off. */
function isCutOff({ raw }: Page, { line, wrapped }: PageLine): boolean {
  if (!line.period || wrapped || line.words < 6 || line.words > LONGEST) return false;
  const dots = raw.endsWith("...", line.end) ? 3 : raw.charCodeAt(line.end - 1) === 0x2026 ? 1 : 0;
  return dots > 0 && /[\p{L}\p{Nd},’']/u.test(raw.charAt(line.end - dots - 1));
}

/** What the paragraphs that are not cut off are about; null where there is none. */
function storyOf(page: Page): NumberSet | null {
  const words = new NumberSet(256);
  let seen = 0;
  for (const entry of page.lines) {
    if (seen >= COMPARED) break;
    if (!isText(entry) || entry.texture !== "paragraph" || isCutOff(page, entry)) continue;
    addContent(page.words, entry.line, words);
    seen++;
  }
  return seen > 0 ? words : null;
}

/** Sets aside two or more sentences in a row that a site cut off and that are about something else: its other articles. */
export function readTeasers(page: Page): void {
  let story: NumberSet | null | undefined;
  for (let from = 0; from < page.lines.length; from++) {
    if (!isText(page.lines[from]) || !isCutOff(page, page.lines[from] as PageLine)) continue;
    let to = from + 1;
    while (isText(page.lines[to]) && isCutOff(page, page.lines[to] as PageLine)) to++;
    const run = page.lines.slice(from, to);
    from = to - 1;
    if (run.length < 2) continue;
    story ??= storyOf(page);
    if (story === null) return;
    const known = story;
    const strange = run.filter(({ line }) => shareOf(contentWords(page.words, line), known) < KNOWN);
    if (strange.length * 2 <= run.length) continue;
    for (const entry of strange) {
      entry.kind = "related";
      entry.kept = false;
      entry.rule = "boilerplate/cut-teasers";
    }
  }
}
