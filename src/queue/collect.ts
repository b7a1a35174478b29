import { setImmediate, setTimeout } from "node:timers/promises";
import type { Job } from "bullmq";
import { Duplicates } from "../run/duplicates.js";
import { NOTHING, advance, writeResult } from "../run/extract.js";
import type { Progress, Sink } from "../run/extract.js";
import { isFault } from "../run/input.js";
import type { Fault } from "../run/input.js";
import { UsageError } from "../run/usage.js";
import { openJobs } from "./jobs.js";
import type { BatchJob } from "./jobs.js";
import { packResult, unpackInputs } from "./pack.js";
import type { QueuePlace } from "./run.js";
import type { Spool } from "./spool.js";

/** How far the collecting is. */
export interface Collected extends Progress {
  /** Batches written, those that are here, and how many there are, as soon as that is known. */
  readonly written: number;
  readonly here: number;
  readonly batches: number | null;
}

/** A batch that was given up by the workers. */
export interface Poison {
  readonly id: string;
  readonly reason: string;
  readonly articles: readonly string[];
}

interface CollectOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (collected: Collected) => void;
  readonly onPoison: (poison: Poison) => void;
}

/** Results that are taken out of Redis in one go. */
const TAKEN = 16;
const [SHORTEST_MS, LONGEST_MS] = [50, 500];

/**
 * Takes the results of a run out of Redis into the spool as they come, and from there into the sink in the order of
 * the input. Whatever stands in the spool is not asked for again. Throws a UsageError where the run is collected
 * elsewhere, an Error where it is gone from Redis before all of it is here.
 */
export async function collect(
  queue: QueuePlace,
  spool: Spool,
  sink: Sink,
  { signal, onProgress, onPoison }: CollectOptions,
): Promise<Collected> {
  const jobs = await openJobs(queue);
  const take = toTaker(queue, spool, jobs, onPoison);
  const duplicates = new Duplicates();
  let progress = NOTHING;
  let place = 0;
  const far = (): Collected => ({
    ...progress,
    written: place,
    here: spool.size,
    batches: spool.ticket.end?.batches ?? null,
  });
  try {
    for (; await arrives(spool, place, take, signal, () => onProgress(far())); place++) {
      const { result, passed } = await spool.read(place);
      await writeResult(result, duplicates, sink);
      progress = advance(progress, { passed, consumed: 0 }, result);
      onProgress(far());
      // lets signals and streams have their turn
      await setImmediate();
    }
    return far();
  } finally {
    await jobs.close();
  }
}

/** Waits until the result of a place is in the spool; false where the run ends before that place. */
async function arrives(
  spool: Spool,
  place: number,
  take: () => Promise<number>,
  signal: AbortSignal,
  onTaken: () => void,
): Promise<boolean> {
  for (let pause = SHORTEST_MS; ;) {
    signal.throwIfAborted();
    const taken = await take();
    if (taken > 0) onTaken();
    if (spool.has(place)) return true;
    if (isPast(spool, place)) return false;
    if (taken === 0) await setTimeout(pause);
    pause = taken === 0 ? Math.min(pause * 2, LONGEST_MS) : SHORTEST_MS;
  }
}

const isPast = (spool: Spool, place: number): boolean =>
  spool.ticket.end !== undefined && place >= spool.ticket.end.batches;

/** A function that takes some results out of Redis and gives how many they were. */
function toTaker(
  queue: QueuePlace,
  spool: Spool,
  jobs: Awaited<ReturnType<typeof openJobs>>,
  onPoison: CollectOptions["onPoison"],
): () => Promise<number> {
  const { store, title } = queue;
  const { run, token } = spool.ticket;
  let isOurs = false;
  return async () => {
    if (spool.isWhole) return 0;
    const end = await store.end(run.id);
    if (end === "gone")
      throw new Error(
        `the run is gone from the queue ${title}, and not all of it is here: start contatti enqueue again, then contatti collect`,
      );
    if (!isOurs && (await store.collector(token)) !== token)
      throw new UsageError(`the run in the queue ${title} is collected into another folder: go on with that one`);
    isOurs = true;
    if (end && spool.ticket.end === undefined) await spool.finish(end);
    const done = (await jobs.getJobs(["completed", "failed"], 0, TAKEN - 1, true)) as Job<BatchJob>[];
    for (const job of done) {
      if (job.data.run === run.id && !spool.has(job.data.place)) await keep(queue, spool, job, onPoison);
      await store.release(job.id ?? "");
      await job.remove();
    }
    return done.length;
  };
}

/** Puts the result of a job into the spool: what came out of it, or, where the workers gave it up, a fault an article. */
async function keep(
  { store, title }: QueuePlace,
  spool: Spool,
  job: Job<BatchJob>,
  onPoison: CollectOptions["onPoison"],
): Promise<void> {
  const id = job.id ?? "";
  const { place } = job.data;
  const packed = await store.result(id);
  if (packed) {
    await spool.keep(place, packed);
    return;
  }
  const given = await store.input(id);
  if (!given) throw new Error(`the batch ${id} is gone from the queue ${title}: start contatti enqueue again`);
  const { inputs, passed } = await unpackInputs(given);
  const reason = job.failedReason ?? "its result is missing";
  const message = `its batch was given up: ${reason}`;
  const faults = inputs.map((input): Fault =>
    isFault(input) ? input : { file: input.file, code: "poison_batch", message },
  );
  onPoison({ id, reason, articles: faults.map(({ file }) => file) });
  const result = { contacts: new Uint8Array(), articles: [], faults, contactCount: 0 };
  await spool.keep(place, await packResult({ result, passed }));
}
