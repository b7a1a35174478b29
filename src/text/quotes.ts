import { HIDDEN } from "./markdown.js";

const TYPED = /(?<!<)<<(?!<)|(?<!>)>>(?!>)|''|``/gu;
const QUOTES: Readonly<Record<string, string>> = { "<<": "«", ">>": "»", "''": '"', "``": '"' };
const LETTER = /\p{L}/u;

/**
 * A text with the quotation marks that agencies type with two signs (<<, >>, '') as one, and with one apostrophe where a
 * database doubled it ("dell''Unione"), as long as it was.
 */
export function withoutTypedQuotes(raw: string): string {
  if (!raw.includes("<<") && !raw.includes("''")) return raw;
  return raw.replace(TYPED, (signs, at: number) => {
    const inside = LETTER.test(raw.charAt(at - 1)) && LETTER.test(raw.charAt(at + 2));
    return (signs === "''" && inside ? "'" : (QUOTES[signs] ?? signs)) + HIDDEN;
  });
}
