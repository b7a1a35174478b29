import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";

/** The rooms that decide what is read out of a text. */
const ROOMS = ["text", "lexicon", "grammar", "rule", "kinds", "stages"];

/**
 * SHA-256 of the modules that read Italian, names and contents, as the build left it: two runs with the
 * same hash were made by the same rules and tables; `lexicon` is the text of the user's own.
 */
export async function ruleSetHash(lexicon?: string): Promise<string> {
  const rules = await (built ??= builtHash());
  if (lexicon === undefined) return rules;
  return createHash("sha256").update(rules).update("lexicon\0").update(lexicon).digest("hex");
}

let built: Promise<string> | undefined;

/** What the build wrote beside its modules; sources that nobody built are read themselves. */
const builtHash = (): Promise<string> =>
  readFile(new URL("../rule-set.sha256", import.meta.url), "utf8").catch(() =>
    hashModules(new URL("../", import.meta.url)),
  );

/** SHA-256 of the modules in the rooms below `root`, the folder of a build or of the sources. */
export async function hashModules(root: URL): Promise<string> {
  const hash = createHash("sha256");
  for (const room of ROOMS) {
    const folder = new URL(`${room}/`, root);
    const names = await readdir(folder, { recursive: true });
    const modules = names.map((name) => name.replaceAll("\\", "/")).filter((name) => /(?<!\.d)\.[jt]s$/u.test(name));
    for (const name of modules.toSorted())
      hash.update(`${room}/${name}\0`).update(await readFile(new URL(encodeURI(name), folder)));
  }
  return hash.digest("hex");
}
