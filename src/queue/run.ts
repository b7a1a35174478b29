import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { ruleSetHash } from "../run/rule-set.js";
import { UsageError } from "../run/usage.js";
import type { Connection } from "./connect.js";
import { Store } from "./store.js";
import type { RunAbout } from "./store.js";

/** A queue by its name on a Redis. */
export interface QueuePlace {
  readonly connection: Connection;
  readonly name: string;
  readonly store: Store;
  /** For messages. */
  readonly title: string;
}

/** What BullMQ's keys begin with. */
export const PREFIX = "contatti";
const POLL_MS = 250;

export function openQueue(connection: Connection, name: string): QueuePlace {
  return { connection, name, store: new Store(connection.client, name), title: `${name} at ${connection.place}` };
}

/** The options that decide what a run gives. */
export interface RunOptions {
  readonly published?: string;
  /** The text of the user's lexicon. */
  readonly lexicon?: string;
}

/** A run of these options by this version of the program: the same gives the same id on every machine. */
export async function toAbout(version: string, options: RunOptions): Promise<RunAbout> {
  const about = { version, ruleSet: await ruleSetHash(options.lexicon), ...options };
  const told = [about.version, about.ruleSet, options.published ?? ""].join("\0");
  return { id: createHash("sha256").update(told).digest("hex").slice(0, 16), ...about };
}

/** Throws a UsageError where another version, or other rules, are at work here than those the run was entered with. */
export async function checkSame({ version, ruleSet, lexicon }: RunAbout, own: string, title: string): Promise<void> {
  if (version !== own) {
    throw new UsageError(
      `the queue ${title} holds a run of contatti ${version}, this is ${own}: its results would not be the same; install ${version}`,
    );
  }
  if ((await ruleSetHash(lexicon)) !== ruleSet) {
    throw new UsageError(
      `the queue ${title} holds a run of other rules and tables than those installed here: its results would not be the same`,
    );
  }
}

interface Wait {
  /** How long a run is waited for. */
  readonly seconds: number;
  readonly signal: AbortSignal;
  readonly onWait: (message: string) => void;
}

/** The run that a queue holds, which may be entered a little later; throws a UsageError where none comes. */
export async function findRun({ store, title }: QueuePlace, { seconds, signal, onWait }: Wait): Promise<RunAbout> {
  for (let tries = Math.ceil((seconds * 1000) / POLL_MS), told = false; ; tries--) {
    signal.throwIfAborted();
    const about = await store.about();
    if (about) return about;
    if (tries <= 0) throw new UsageError(`the queue ${title} is empty: contatti enqueue enters articles`);
    if (!told) onWait(`the queue ${title} is empty so far: waiting up to ${seconds} seconds`);
    told = true;
    await setTimeout(POLL_MS);
  }
}
