import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";

/** Tokens `[from, to)` within which a name may run. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a document, cut also where a line ends before a capital: no name runs from one line of a list into the next. */
export function stretches({ raw, tokens, sentences }: Document): Stretch[] {
  const found: Stretch[] = [];
  let line = -1;
  for (const { from, to, flows } of sentences) {
    if (flows) {
      found.push({ from, to });
      continue;
    }
    let first = from;
    for (let at = from + 1; at < to; at++) {
      const { start, spaced, word } = tokens[at] as Token;
      if (!word.capital || !spaced) continue;
      const end = (tokens[at - 1] as Token).end;
      if (line < end) line = nextLine(raw, end);
      if (line >= start) continue;
      found.push({ from: first, to: at });
      first = at;
    }
    found.push({ from: first, to });
  }
  return found;
}

function nextLine(raw: string, from: number): number {
  const line = raw.indexOf("\n", from);
  return line < 0 ? raw.length : line;
}
