import { fold } from "../../text/fold.js";
import { LazyPhrases } from "../../text/lazy-phrases.js";
import { organisations } from "./reading.js";
import type { Organisation } from "./reading.js";

/** What stands under one name, and how the name must be printed to be it. */
export interface Entry {
  readonly organisation: Organisation;
  /** The name's first word as printed in the table: `upper` asks for capitals throughout ("ELN"), `lower` for nothing. */
  readonly printed: "upper" | "title" | "lower";
}

const printedAs = (name: string): Entry["printed"] => {
  if (name.length <= 6 && name.length > 1 && name === name.toUpperCase() && !/\d/u.test(name)) return "upper";
  const first = name.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase() ? "lower" : "title";
};

const LOOSENESS = { upper: 0, title: 1, lower: 2 } as const;

const same = (a: Organisation, b: Organisation): boolean => a.rule === b.rule && a.type === b.type && a.code === b.code;

let built: LazyPhrases<Entry> | undefined;
/** The gazetteer of organisations, keyed without accents; built once, at the first call. */
export function gazetteer(): LazyPhrases<Entry> {
  if (built) return built;
  const entries = new Map<string, { name: string; entry: Entry }>();
  for (const organisation of organisations()) {
    for (const name of organisation.names) {
      const key = fold(name);
      const known = entries.get(key);
      const printed = printedAs(name);
      if (!known) entries.set(key, { name, entry: { organisation, printed } });
      else if (same(known.entry.organisation, organisation) && LOOSENESS[printed] > LOOSENESS[known.entry.printed])
        entries.set(key, { name, entry: { organisation, printed } });
    }
  }
  built = new LazyPhrases("fold");
  for (const { name, entry } of entries.values()) built.add(name, entry);
  return built;
}
