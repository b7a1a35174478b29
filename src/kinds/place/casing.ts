import type { Token } from "../../text/token.js";

/** A word that is printed with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.word.capital;

/** Tokens `[from, to)` are printed in capitals throughout, as headlines are: their casing proves nothing. */
export function allCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let upper = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || token.end - token.start < 3) continue;
    words++;
    if (token.casing === "upper") upper++;
  }
  return words >= 3 && upper / words > 0.7;
}

/** The first word of a sentence, quotation marks and dashes before it aside. */
export function opensSentence(tokens: readonly Token[], from: number, at: number): boolean {
  for (let before = at - 1; before >= from; before--) {
    const token = tokens[before] as Token;
    if (token.kind !== "mark") return false;
    if (token.norm === ":" || token.norm === ".") return true;
  }
  return true;
}
