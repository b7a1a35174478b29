import { fold } from "../../text/fold.js";
import { LazyPhrases } from "../../text/lazy-phrases.js";
import { sources } from "./reading.js";
import type { Reading, Source } from "./reading.js";

/** What stands under one name. */
export interface Entry {
  readonly readings: readonly Reading[];
  /** The name is printed in capitals only: "EAU". */
  readonly capitals: boolean;
  /** The last word must be capitalised in the text: "Zona Verde" is no "zona verde", but "Corea del sud" is the state. */
  readonly printedEnd: boolean;
}

interface Draft {
  readonly name: string;
  readonly readings: Reading[];
}

function drafts(opened: readonly Source[]): Iterable<Draft> {
  const all = new Map<string, Draft>();
  for (const source of opened) {
    const reading = source.read();
    for (const name of source.names) {
      const key = fold(name);
      const draft = all.get(key);
      if (!draft) all.set(key, { name, readings: [reading] });
      else if (!draft.readings.includes(reading)) draft.readings.push(reading);
    }
  }
  return all.values();
}

const LOOSE = new Set(["country", "region", "area", "water"]);
function printedEnd(name: string, list: readonly Reading[]): boolean {
  const last = name.charAt(Math.max(name.lastIndexOf(" "), name.lastIndexOf("-"), name.lastIndexOf("'")) + 1);
  return last !== last.toLowerCase() && !list.some((reading) => LOOSE.has(reading.type));
}

function entries(opened: readonly Source[]): (readonly [string, Entry])[] {
  return [...drafts(opened)].map(
    ({ name, readings: list }) =>
      [
        name,
        {
          readings: list,
          capitals: name.length <= 4 && name === name.toUpperCase(),
          printedEnd: printedEnd(name, list),
        },
      ] as const,
  );
}

let built: LazyPhrases<Entry, Source> | undefined;
/** The gazetteer of places, keyed without accents; built once, at the first call. */
export const gazetteer = (): LazyPhrases<Entry, Source> =>
  (built ??= LazyPhrases.of("fold", entries, sources(), ({ names }) => names));
