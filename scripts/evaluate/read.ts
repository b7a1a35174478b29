import { basename } from "node:path";
import type { Contact } from "../../src/kinds/contact/gather/settle-contact.js";
import { runArticle } from "../../src/pipeline.js";
import { inOrder } from "../../src/stages/record.js";
import { metaOf, toFault } from "../../src/run/batch.js";
import { isFault, isPassed } from "../../src/run/input.js";
import { findInput } from "../../src/run/places.js";
import { readGold } from "./gold.js";
import { scoreArticle } from "./match.js";
import type { Scored } from "./tally.js";

/** An article with what its records were made of, in the order of the records. */
export interface Read extends Scored {
  readonly contacts: readonly Contact[];
}

/** The articles that have gold, read and matched, in the order of the gold; and the gold whose page was not there or not read. */
export interface Evaluated {
  readonly articles: readonly Read[];
  readonly left: readonly string[];
}

/** Reads the pages of a folder that have gold; a page belongs to the gold file of its name. Throws a UsageError where there is none. */
export async function evaluate(goldFolder: string, rawFolder: string): Promise<Evaluated> {
  const gold = readGold(goldFolder);
  const found = new Map<string, Read>();
  for (const source of findInput(rawFolder).sources) {
    for await (const input of source.read(source)) {
      if (isPassed(input) || isFault(input)) continue;
      const id = basename(input.file).replace(/\.[^.]+$/u, "");
      const contacts = gold.get(id);
      if (!contacts) continue;
      const scored = attempt(id, () => runArticle(input.raw, metaOf(input, undefined)));
      if (scored)
        found.set(id, {
          id,
          raw: scored.trace.document.source,
          gold: contacts,
          got: scored.contacts,
          contacts: inOrder(scored.trace.relation.contacts),
          score: scoreArticle(contacts, scored.contacts),
        });
    }
  }
  return {
    articles: [...gold.keys()].flatMap((id) => found.get(id) ?? []),
    left: [...gold.keys()].filter((id) => !found.has(id)),
  };
}

/** What is no article is left out; a rule that fails is our fault, and is told. */
function attempt<T>(id: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (toFault(id, error).code === "rule_failed") throw error;
    return undefined;
  }
}
