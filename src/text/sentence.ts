import type { Span } from "./span.js";
import type { Token } from "./token.js";

/** A sentence: its span, and its tokens `[from, to)` in the list it was cut from. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations whose point ends no sentence: "on. Rossi", "S. Pietro", "gen. Figliuolo". */
const ABBREVIATIONS = new Set(
  (
    "on sen dott dr prof avv ing arch gen col cap magg ten mons card s ss st sta sig sigg art artt n nr nn p pp pag " +
    "cit cfr vol fig es ca av co cfr ecc ed etc jr sr mr mrs ms u d mt rev amb min pres segr vs tel gov fra"
  ).split(" "),
);
const MONTHS = new Set("gen feb mar apr mag giu lug ago set sett ott nov dic genn febb".split(" "));
const CLOSERS = new Set(["»", "”", '"', "’", "'", ")", "]"]);
const OPENERS = new Set(["«", "“", '"', "‘", "'", "(", "[", "—", "–", "-"]);
const ENDS = new Set([".", "!", "?", "…"]);

function endsSentence(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const mark = (tokens[at] as Token).norm;
  if (!next) return true;
  if (!next.spaced && mark === "." && next.kind !== "mark") return glued(tokens, at, next);
  const opens = OPENERS.has(next.norm);
  const capital = next.casing === "title" || next.casing === "upper" || next.casing === "mixed";
  if (mark !== ".") return capital || opens || next.kind === "number";
  const previous = tokens[at - 1];
  if (previous && !(tokens[at] as Token).spaced && previous.kind === "word") {
    if (ABBREVIATIONS.has(previous.norm) && previous.end - previous.start < 6) return false;
    if (previous.end - previous.start === 1 && previous.casing === "title") return false;
    if (MONTHS.has(previous.norm) && !capital) return false;
  }
  return capital || opens || next.kind === "number";
}

/** "scorsi.Donald Trump", "agli Usa.L'Europa", "concessioni».Il": a point without the space after it ends a sentence between a word or closing quotation mark and a capital. */
function glued(tokens: readonly Token[], at: number, next: Token): boolean {
  const previous = tokens[at - 1];
  if (!previous || !(next.casing === "title" ? next.end - next.start > 1 : isElided(next))) return false;
  if (CLOSERS.has(previous.norm)) return true;
  return (
    (previous.casing === "lower" || previous.casing === "title") &&
    previous.end - previous.start > 2 &&
    !ABBREVIATIONS.has(previous.norm)
  );
}

/** "L'", "Un'", "DELL'": a capital article or preposition before a vowel. */
const isElided = ({ casing, norm }: Token): boolean => (casing === "upper" || casing === "title") && norm.endsWith("'");

/**
 * Cuts tokens `[from, to)` into sentences. A blank line, or a line end before a
 * capital when `lines` is true, ends one too.
 */
export function sentences(raw: string, tokens: readonly Token[], from = 0, to = tokens.length): Sentence[] {
  const found: Sentence[] = [];
  let first = from;
  const close = (end: number): void => {
    if (end > first)
      found.push({ start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end, from: first, to: end });
    first = end;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (token.kind === "mark" && ENDS.has(token.norm)) {
      let end = at;
      while (
        end + 1 < to &&
        (tokens[end + 1] as Token).kind === "mark" &&
        !(tokens[end + 1] as Token).spaced &&
        (CLOSERS.has((tokens[end + 1] as Token).norm) || ENDS.has((tokens[end + 1] as Token).norm))
      )
        end++;
      if (endsSentence(tokens, end === at ? at : end, end + 1 < to ? tokens[end + 1] : undefined)) close(end + 1);
      at = end;
    } else if (next && next.start - token.end > 1 && breaksLine(raw, token.end, next.start)) close(at + 1);
  }
  close(to);
  return found;
}

/** A blank line between two tokens ends a sentence; a single line end does not. */
function breaksLine(raw: string, from: number, to: number): boolean {
  let ends = 0;
  for (let at = from; at < to; at++) if (raw.charCodeAt(at) === 10) ends++;
  return ends > 1;
}
