import type { ContactRecord } from "../kinds/contact/schema.js";
import type { Span } from "../text/span.js";
import type { Comparison } from "./compare.js";
import type { ExpectedContact } from "./expected.js";
import { SLOTS } from "./slot-match.js";
import { around, underline } from "./underline.js";
import type { Mark } from "./underline.js";

/** An article with what is expected of it and what was found. */
export interface Compared {
  readonly raw: string;
  readonly expected: readonly ExpectedContact[];
  readonly got: readonly ContactRecord[];
  readonly comparison: Comparison;
}

/** What differs, slot by slot, each with its words underlined in the text; no line when nothing does. */
export function compareText({ raw, expected, got, comparison }: Compared, mark?: Mark): string[] {
  const context = (words: readonly Span[]): string[] => words.flatMap((word) => quote(raw, word, mark));
  const lines: string[] = [];
  for (const pair of comparison.counted.filter(({ differences }) => differences.length > 0)) {
    const [one, other] = [expected[pair.expected], got[pair.got]];
    if (!one || !other) continue;
    lines.push(`~ ${summary(one)}`, ...context(cueSpans(raw, one.cue)));
    for (const { slot, expected: wanted, got: read } of pair.differences) {
      lines.push(`    ${slot}: expected ${wanted}, got ${read}`);
      lines.push(...context(other.evidence.filter((evidence) => evidence.slot === slot)));
    }
  }
  for (const at of comparison.missed) {
    const one = expected[at];
    if (one) lines.push(`- missed: ${summary(one)}`, ...context(cueSpans(raw, one.cue)));
  }
  for (const at of comparison.spurious) {
    const other = got[at];
    if (other)
      lines.push(
        `+ too many: ${other.type} ${other.status} ${other.parties.join(" ")}`,
        ...context(other.evidence.filter(({ slot }) => slot === "type").slice(0, 1)),
      );
  }
  return lines;
}

/** "meeting held 2025-07-11 Sergej Lavrov, Marco Rubio RU US" */
const summary = (contact: ExpectedContact): string =>
  SLOTS.slice(0, 5)
    .map(({ show }) => show(contact))
    .filter((shown) => shown !== "-")
    .join(" · ");

/** Where the words of a cue stand; "…" in a cue leaves words out. */
export function cueSpans(raw: string, cue: string): Span[] {
  let from = 0;
  return cue.split("…").flatMap((part) => {
    const words = part.trim();
    const start = words === "" ? -1 : raw.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return [{ start, end: from }];
  });
}

/** The line of text around a span, about a hundred characters, with the span underlined. */
export function quote(raw: string, word: Span, mark?: Mark): string[] {
  const lineEnd = raw.indexOf("\n", word.end);
  const line = { start: raw.lastIndexOf("\n", word.start) + 1, end: lineEnd < 0 ? raw.length : lineEnd };
  return underline(raw, around(raw, line, word, 60), [word], mark).map((text) => `        ${text}`);
}
