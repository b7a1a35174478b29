import type { Progress } from "./extract.js";
import { ruleSetHash } from "./rule-set.js";

/** What `run.json` says of a run, beside the hash of its rules; it names no machine and no path. */
export interface RunFacts extends Progress {
  readonly version: string;
  /** Files left alone. */
  readonly left: { readonly hidden: number; readonly other: number };
  readonly workers: number;
  readonly seconds: number;
  readonly published?: string | undefined;
  /** The text of the user's lexicon. */
  readonly lexicon?: string | undefined;
}

/** The text of `run.json`. */
export async function toRunFile({
  version,
  articles,
  contacts,
  errors,
  passed,
  left,
  workers,
  seconds,
  published,
  lexicon,
}: RunFacts): Promise<string> {
  const facts = {
    schema: "contatti/run@1",
    version,
    ruleSet: await ruleSetHash(lexicon),
    counts: { articles, contacts, errors, hidden: left.hidden, other: left.other, passed },
    published: published ?? null,
    workers,
    seconds,
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
