import type { Span } from "../text/span.js";

/** How a piece of text is marked for the terminal; plain output leaves the text as it is. */
export type Mark = (text: string) => string;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of the raw text with words in it underlined, wrapped to `width` columns:
 * with `mark` in the line itself, without it by carets in a line below.
 */
export function underline(raw: string, context: Span, words: readonly Span[], mark?: Mark, width = 100): string[] {
  const inside = (at: number): boolean => words.some((word) => at >= word.start && at < word.end);
  const lines: string[] = [];
  for (const line of wrap(raw, context, width)) {
    let text = "";
    let carets = "";
    for (let at = line.start; at < line.end;) {
      const from = at;
      const marked = inside(at);
      while (at < line.end && inside(at) === marked) at++;
      const piece = oneLine(raw.slice(from, at));
      text += marked && mark ? mark(piece) : piece;
      carets += (marked ? "^" : " ").repeat(columns(piece));
    }
    lines.push(text);
    if (!mark && carets.includes("^")) lines.push(carets.trimEnd());
  }
  return lines;
}

/** The part of a context around a span, cut between words, with about `reach` code units on either side. */
export function around(raw: string, context: Span, span: Span, reach: number): Span {
  const from = Math.max(context.start, span.start - reach);
  const to = Math.min(context.end, span.end + reach);
  const space = raw.indexOf(" ", from);
  return {
    start: from === context.start || space < 0 ? from : Math.min(span.start, space + 1),
    end: to === context.end ? to : Math.max(span.end, raw.lastIndexOf(" ", to)),
  };
}

/** Breaks at spaces, so that no line has more than `width` code units, unless a word has. */
function wrap(raw: string, { start, end }: Span, width: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    let to = Math.min(from + width, end);
    if (to < end) {
      const space = raw.lastIndexOf(" ", to);
      to = space > from ? space : to;
    }
    lines.push({ start: from, end: to });
    from = raw[to] === " " ? to + 1 : to;
  }
  return lines;
}

/** Text on one line: white space becomes spaces, and control characters, which could steer a terminal, a mark. */
export const oneLine = (text: string): string => text.replace(/\s/gu, " ").replace(/\p{Cc}|\p{Cf}/gu, "\uFFFD");

const columns = (text: string): number => [...text.replace(/\p{M}/gu, "")].length;

/** The start of a text on one line, at most `length` code units with its ellipsis. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text).trim().replace(/ {2,}/gu, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
