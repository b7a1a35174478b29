import type { ContactView } from "./view.js";

/** A piece of the file to write. */
export type Part = string | Uint8Array;

/**
 * Writes contacts in one format: gives the pieces of the file, in order, and at the end how many
 * contacts could not be put into it, for want of a date. The same contacts give the same bytes.
 */
export type Exporter<Contact = ContactView> = (contacts: AsyncIterable<Contact>) => AsyncGenerator<Part, number>;

/** Pieces are gathered to about this many UTF-16 units before they are written. */
const PIECE = 65_536;

/** Gathers small pieces of text into larger ones; gives what the pieces give at the end. */
export async function* gathered(parts: AsyncGenerator<string, number>): AsyncGenerator<string, number> {
  let text = "";
  for (;;) {
    const { done, value } = await parts.next();
    if (done === true) {
      if (text !== "") yield text;
      return value;
    }
    text += value;
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
}
