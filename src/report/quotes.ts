import type { ContactRecord } from "../kinds/contact/schema.js";
import type { Proof, Quote } from "./data.js";

/** The evidence of a record as offsets, in order. */
export const toProofs = ({ evidence }: ContactRecord): Proof[] =>
  evidence.map(({ slot, start, end }) => [slot, start, end] as const);

/**
 * The stretches of text that the evidence quotes, in order and without overlap: for the
 * card of a contact whose article is not in the page.
 */
export function toQuotes({ evidence }: ContactRecord): Quote[] {
  const quotes: [start: number, text: string][] = [];
  for (const { start, end, text } of evidence.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = quotes.at(-1);
    const reach = last ? last[0] + last[1].length : -1;
    if (!last || start > reach) quotes.push([start, text]);
    else if (end > reach) last[1] += text.slice(reach - start);
  }
  return quotes;
}
