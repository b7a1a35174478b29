import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";

/** The rooms that decide what is read out of a text. */
const ROOMS = ["text", "lexicon", "grammar", "rule", "kinds", "stages"];

/**
 * SHA-256 of the modules that read Italian, names and contents: two runs with the
 * same hash were made by the same rules and tables; `lexicon` is the text of the user's own.
 */
export function ruleSetHash(lexicon?: string): Promise<string> {
  const known = hashes.get(lexicon) ?? hashModules(lexicon);
  hashes.set(lexicon, known);
  return known;
}

/** Modules do not change while a process runs; a run asks twice. */
const hashes = new Map<string | undefined, Promise<string>>();

async function hashModules(lexicon?: string): Promise<string> {
  const source = new URL("../", import.meta.url);
  const hash = createHash("sha256");
  for (const room of ROOMS) {
    const folder = new URL(`${room}/`, source);
    const names = await readdir(folder, { recursive: true });
    const modules = names
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => /(?<!\.d)\.(js|ts|json)$/u.test(name));
    for (const name of modules.toSorted()) {
      hash.update(`${room}/${name}\0`).update(await readFile(new URL(encodeURI(name), folder)));
    }
  }
  if (lexicon !== undefined) hash.update("lexicon\0").update(lexicon);
  return hash.digest("hex");
}
