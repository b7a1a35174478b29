import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/**
 * SHA-256 of the modules that read Italian, names and contents, as the build left it: two runs with the
 * same hash were made by the same rules and tables; `lexicon` is the text of the user's own.
 */
export async function ruleSetHash(lexicon?: string): Promise<string> {
  const rules = await readFile(new URL("../rule-set.sha256", import.meta.url), "utf8");
  if (lexicon === undefined) return rules;
  return createHash("sha256").update(rules).update("lexicon\0").update(lexicon).digest("hex");
}
