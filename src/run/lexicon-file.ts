import { readFile } from "node:fs/promises";
import { LexiconError, readLexicon } from "../kinds/person/lexicon.js";
import { systemMessage } from "./input.js";
import { UsageError } from "./usage.js";

/** The text of a lexicon file, checked; throws a UsageError that names the file and the line. */
export async function openLexicon(path: string | undefined): Promise<{ lexicon?: string }> {
  if (path === undefined) return {};
  const csv = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`the lexicon ${path} cannot be read: ${systemMessage(error)}`);
  });
  try {
    readLexicon(csv);
  } catch (error) {
    if (error instanceof LexiconError) throw new UsageError(`${path}, line ${error.line}: ${error.message}`);
    throw error;
  }
  return { lexicon: csv };
}
