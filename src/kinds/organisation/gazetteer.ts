import { fold } from "../../text/fold.js";
import { LazyPhrases } from "../../text/lazy-phrases.js";
import { sources } from "./reading.js";
import type { Organisation, Source } from "./reading.js";

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

function entries(opened: readonly Source[]): (readonly [string, Entry])[] {
  const all = new Map<string, readonly [string, Entry]>();
  for (const organisation of opened.flatMap((source) => source.read())) {
    for (const name of organisation.names) {
      const key = fold(name);
      const known = all.get(key)?.[1];
      const printed = printedAs(name);
      if (!known || (same(known.organisation, organisation) && LOOSENESS[printed] > LOOSENESS[known.printed]))
        all.set(key, [name, { organisation, printed }]);
    }
  }
  return [...all.values()];
}

let built: LazyPhrases<Entry, Source> | undefined;
/** The gazetteer of organisations, keyed without accents; built once, at the first call. */
export const gazetteer = (): LazyPhrases<Entry, Source> =>
  (built ??= LazyPhrases.of("fold", entries, sources(), ({ names }) => names));
