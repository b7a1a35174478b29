import type { JobsOptions, Queue } from "bullmq";
import type { QueuePlace } from "./run.js";
import { PREFIX } from "./run.js";

/** What BullMQ carries of a batch: its articles and its result lie beside it. */
export interface BatchJob {
  readonly run: string;
  readonly place: number;
}

/** Tries of a batch that fails; one whose worker died comes on top. */
export const ATTEMPTS = 3;
/** How often a batch may lose its worker before it is given up. */
export const LOST_WORKERS = 2;

/** How a batch is entered: its id makes sure that it is there once. */
export const jobOptions = (id: string): JobsOptions => ({
  jobId: id,
  attempts: ATTEMPTS,
  backoff: { type: "exponential", delay: 1000 },
  stackTraceLimit: 0,
});

/** The jobs of a queue, as BullMQ keeps them; with `ending` it writes nothing of its own about the queue. */
export async function openJobs({ connection, name }: QueuePlace, ending = false): Promise<Queue<BatchJob>> {
  const jobs = new connection.bullmq.Queue<BatchJob>(name, {
    connection: connection.client,
    prefix: PREFIX,
    skipVersionCheck: true,
    skipMetasUpdate: ending,
    streams: { events: { maxLen: 1000 } },
  });
  // errors of the connection are told by the connection
  jobs.on("error", () => {});
  await jobs.waitUntilReady();
  return jobs;
}

/** Takes the jobs of a queue, and all that BullMQ keeps of them, out of Redis. */
export async function removeJobs(queue: QueuePlace): Promise<void> {
  const jobs = await openJobs(queue, true);
  try {
    await jobs.obliterate({ force: true });
    // expires by itself, but only a lease after the last worker
    await queue.connection.client.del(jobs.toKey("stalled-check"));
  } finally {
    await jobs.close();
  }
}
