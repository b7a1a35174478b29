import { setTimeout } from "node:timers/promises";
import { toBatches } from "../run/batches.js";
import { UsageError } from "../run/usage.js";
import type { Walk } from "../run/walk.js";
import { jobOptions, openJobs } from "./jobs.js";
import { compress, frameInputs, idOf } from "./pack.js";
import type { QueuePlace } from "./run.js";
import type { RunAbout } from "./store.js";

/** How far the entering is. */
export interface Entered {
  readonly batches: number;
  /** Of these, how many were not in the queue yet. */
  readonly fresh: number;
  /** Bytes of the sources read so far, as they lie on disk. */
  readonly bytes: number;
  /** Batches in Redis that are not collected yet, as last asked. */
  readonly outstanding: number;
  readonly isWaiting: boolean;
}

/** How much may lie in Redis at a time: batches, and bytes of articles and results, compressed. */
export interface Limits {
  readonly batches: number;
  readonly bytes: number;
}

interface EnqueueOptions {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly onProgress: (entered: Entered) => void;
}

const POLL_MS = 200;

/**
 * Enters all articles of an input into a queue, in order, batch by batch, and waits while too much lies there.
 * What is there already, from an earlier start, is not entered again. Throws a UsageError where the queue holds
 * another run, an Error where Redis lost something.
 */
export async function enqueue(
  queue: QueuePlace,
  walk: Walk,
  about: RunAbout,
  { limits, signal, onProgress }: EnqueueOptions,
): Promise<Entered> {
  const { store, title } = queue;
  const refuse = (what: string): UsageError =>
    new UsageError(`the queue ${title} holds ${what}: collect that one first, or name another queue with --queue`);
  if ((await store.open(about)) !== about.id)
    throw refuse("a run of other options, or of another version or rules of contatti");
  const jobs = await openJobs(queue);
  let entered: Entered = { batches: 0, fresh: 0, bytes: 0, outstanding: 0, isWaiting: false };
  const tell = (change: Partial<Entered>): void => onProgress((entered = { ...entered, ...change }));
  try {
    for await (const batch of toBatches(walk.sources)) {
      const framed = frameInputs(batch);
      const place = entered.batches;
      const id = idOf(place, about.id, framed);
      await room(queue, limits, signal, tell);
      const claim = await store.claim(about.id, place, id, await compress(framed));
      if (claim === "other") throw refuse("another input, or this one before it changed");
      if (claim === "gone") throw lost(title);
      if (claim !== "collected") await jobs.add("batch", { run: about.id, place }, jobOptions(id));
      tell({ batches: place + 1, fresh: entered.fresh + (claim === "new" ? 1 : 0), bytes: batch.consumed });
    }
    const { hidden, other } = walk;
    const there = await store.finish(about.id, { batches: entered.batches, left: { hidden, other } });
    if (there > entered.batches) throw refuse("a longer input, or this one before it changed");
    if (there < entered.batches) throw lost(title);
    return entered;
  } finally {
    await jobs.close();
  }
}

const lost = (title: string): Error =>
  new Error(
    `batches are gone from the queue ${title}: it was emptied, or Redis went down without its append-only file; start contatti enqueue again`,
  );

/** Waits until the queue has room for one more batch, however large that is. */
async function room(
  { store }: QueuePlace,
  limits: Limits,
  signal: AbortSignal,
  tell: (change: Partial<Entered>) => void,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const { batches, bytes } = await store.outstanding();
    const isWaiting = batches > 0 && (batches >= limits.batches || bytes >= limits.bytes);
    tell({ outstanding: batches, isWaiting });
    if (!isWaiting) return;
    await setTimeout(POLL_MS);
  }
}
