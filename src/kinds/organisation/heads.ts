import type { Head } from "../../lexicon/organisation-heads.js";
import { Phrases } from "../../text/phrases.js";

/** A noun that organisations begin with, and whether it counts only with a capital. */
export interface PrintedHead {
  readonly head: Head;
  readonly capital: boolean;
}

/** The phrases of a table of heads; of a name given in capitals and without, the one without counts. */
export function headPhrases(table: Readonly<Record<string, Head>>): Phrases<PrintedHead> {
  const phrases = new Phrases<PrintedHead>("norm");
  const rows = Object.entries(table).map(([name, head]) => ({ name, head, capital: name !== name.toLowerCase() }));
  for (const { name, head, capital } of rows.toSorted((a, b) => Number(a.capital) - Number(b.capital)))
    phrases.add(name, { head, capital });
  return phrases;
}
