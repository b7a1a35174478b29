import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "./usage.js";

const NAME = ".journal.json";
const SCHEMA = "contatti/journal@1";

/** What a run reads and how: where any of it differs, another run cannot go on with it. */
const identity = z.object({
  version: z.string(),
  /** Hash of the rules and tables, with the user's lexicon. */
  ruleSet: z.string(),
  /** Hash of the names of all inputs, and how many there are. */
  names: z.string(),
  inputs: z.int().nonnegative(),
  published: z.string().nullable(),
  chronology: z.boolean(),
});
export type RunIdentity = z.infer<typeof identity>;

const whole = z.int().nonnegative();
const progress = z.object({ articles: whole, contacts: whole, errors: whole, passed: whole, bytes: whole });

/**
 * How far a run is: what stands in its files up to `lengths` is on the disk and was read from the inputs up to `at`.
 * `whole`: all files are written, and they only lack their names.
 */
const state = z.object({
  at: z.object({ sources: whole, items: whole, seen: z.string() }),
  progress,
  lengths: z.record(z.string(), whole),
  seconds: z.number().nonnegative(),
  whole: z.boolean(),
});
export type RunState = z.infer<typeof state>;

const journal = z.object({ schema: z.literal(SCHEMA), run: identity, state });
/** What a folder tells of the run that was broken off in it. */
export type Journal = z.infer<typeof journal>;

/** The journal of an unfinished run, or null where there is none; throws a UsageError where it cannot be read. */
export async function readJournal(folder: string): Promise<Journal | null> {
  const text = await readFile(join(folder, NAME), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return journal.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`the journal of an unfinished run in ${folder} cannot be read: delete ${join(folder, NAME)}`);
  }
}

/** Puts a new journal in the place of the old one: a kill at any moment leaves one of the two. */
export async function writeJournal(folder: string, run: RunIdentity, state: RunState): Promise<void> {
  const fresh = join(folder, `${NAME}.partial`);
  const handle = await open(fresh, "w");
  try {
    await handle.writeFile(JSON.stringify({ schema: SCHEMA, run, state } satisfies Journal));
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(fresh, join(folder, NAME));
}

export async function removeJournal(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true });
  await rm(join(folder, `${NAME}.partial`), { force: true });
}

const DIFFERENCES: readonly (readonly [keys: readonly (keyof RunIdentity)[], what: string])[] = [
  [["names", "inputs"], "it reads other inputs"],
  [["ruleSet", "version"], "it was made by other rules, tables or lexicon"],
  [["published"], "its --published is another"],
  [["chronology"], "only one of the two has --no-chronology"],
];

/** Throws a UsageError where a run is not the one of the journal, and says in what. */
export function checkSame(folder: string, { run }: Journal, now: RunIdentity): void {
  const found = DIFFERENCES.find(([keys]) => keys.some((key) => run[key] !== now[key]));
  if (found)
    throw new UsageError(
      `--resume cannot go on with the unfinished run in ${folder}: ${found[1]}; repeat its words, or start anew without --resume`,
    );
}
