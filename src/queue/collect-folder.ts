import type { Fault } from "../run/input.js";
import { takeLock } from "../run/lock.js";
import { dropUnfinished } from "../run/resume.js";
import { openSink } from "../run/sink.js";
import { collect } from "./collect.js";
import type { Collected, Poison } from "./collect.js";
import { removeJobs } from "./jobs.js";
import type { QueuePlace } from "./run.js";
import { Spool } from "./spool.js";
import type { RunAbout } from "./store.js";

interface CollectOptions {
  readonly version: string;
  /** Gives the run that the queue holds, checked; not asked where all of one is here already. */
  readonly findRun: () => Promise<RunAbout>;
  /** Throws where this program would not write what the run asks for. */
  readonly check: (run: RunAbout) => Promise<void>;
  readonly chronology: boolean;
  readonly signal: AbortSignal;
  readonly seconds: () => number;
  readonly onProgress: (collected: Collected) => void;
  readonly onPoison: (poison: Poison) => void;
  readonly onFault: (fault: Fault) => void;
}

/**
 * Writes what a run gave into a folder that no other run writes to meanwhile, as a run on one machine would, and takes the run out of Redis when all is
 * there. Ended before, at any moment, it can be called again and goes on.
 */
export async function collectFolder(queue: QueuePlace, output: string, options: CollectOptions): Promise<Collected> {
  const lock = await takeLock(output);
  try {
    return await collectLocked(queue, output, options);
  } finally {
    await lock.release();
  }
}

async function collectLocked(queue: QueuePlace, output: string, options: CollectOptions): Promise<Collected> {
  const { version, chronology, signal } = options;
  const found = await Spool.find(output);
  const spool = found?.isWhole === true ? found : await Spool.open(output, await options.findRun());
  const { published, lexicon } = spool.ticket.run;
  await options.check(spool.ticket.run);
  await dropUnfinished(output);
  const sink = await openSink(output, options.onFault, { chronology });
  try {
    const read = await collect(queue, spool, sink, options);
    const done = { ...read, errors: read.errors + (await sink.merge(signal)) };
    signal.throwIfAborted();
    const workers = Math.max(1, await queue.store.workers());
    const left = spool.ticket.end?.left ?? { hidden: 0, other: 0 };
    await sink.commit({ ...done, version, left, workers, seconds: options.seconds(), published, lexicon });
    await forget(queue, spool);
    return done;
  } finally {
    await sink.discard();
  }
}

/** Takes the run out of Redis, where it is still the one there, and then out of the folder. */
async function forget(queue: QueuePlace, spool: Spool): Promise<void> {
  const { run, token } = spool.ticket;
  if ((await queue.store.about())?.id === run.id && (await queue.store.collector(token)) === token) {
    await removeJobs(queue);
    await queue.store.clear();
  }
  await spool.remove();
}
