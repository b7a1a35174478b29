import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import type { Job, Worker } from "bullmq";
import type { Batch, BatchResult } from "../run/batch.js";
import { UsageError } from "../run/usage.js";
import { LOST_WORKERS, openJobs } from "./jobs.js";
import type { BatchJob } from "./jobs.js";
import { packResult, unpackInputs } from "./pack.js";
import { PREFIX } from "./run.js";
import type { QueuePlace } from "./run.js";
import type { RunAbout } from "./store.js";

/** What a worker has done. */
export interface Worked {
  readonly batches: number;
  readonly articles: number;
  readonly contacts: number;
  readonly errors: number;
  /** Tries of batches that failed. */
  readonly failures: number;
}

interface WorkOptions {
  /** Batches under way at a time. */
  readonly threads: number;
  /** How long a batch is held for a worker that gives no sign of life, in seconds. */
  readonly lease: number;
  readonly extract: (batch: Batch) => Promise<BatchResult>;
  /** Lets the batches in hand be finished and takes no other. */
  readonly signal: AbortSignal;
  readonly onProgress: (worked: Worked) => void;
}

const POLL_MS = 500;
/** Wait after Redis could not be asked for work. */
const RETRY_MS = 500;

/** Takes batches of a run until none is left; throws a UsageError when the queue holds another run all of a sudden. */
export async function work(queue: QueuePlace, about: RunAbout, options: WorkOptions): Promise<Worked> {
  const { connection, name, title } = queue;
  const { threads, lease, signal, onProgress } = options;
  const me = randomUUID();
  let worked: Worked = { batches: 0, articles: 0, contacts: 0, errors: 0, failures: 0 };
  const wrong: UsageError[] = [];
  const jobs = await openJobs(queue);
  const take = async (job: Job<BatchJob>): Promise<null> => {
    if (job.data.run !== about.id) {
      wrong.push(new UsageError(`the queue ${title} holds another run now: start contatti worker again`));
      await job.moveToWait(job.token);
      throw new connection.bullmq.WaitingError();
    }
    const result = await runJob(queue, about, job, options.extract, me);
    if (result) {
      worked = {
        ...worked,
        batches: worked.batches + 1,
        articles: worked.articles + result.articles.length,
        contacts: worked.contacts + result.contactCount,
        errors: worked.errors + result.faults.length,
      };
      onProgress(worked);
    }
    return null;
  };
  const worker: Worker<BatchJob, null> = new connection.bullmq.Worker<BatchJob, null>(name, take, {
    connection: connection.client,
    prefix: PREFIX,
    // for who looks into the queue with other tools
    name: `${hostname()}:${process.pid}`,
    concurrency: threads,
    lockDuration: lease * 1000,
    stalledInterval: lease * 1000,
    maxStalledCount: LOST_WORKERS,
    drainDelay: 1,
    runRetryDelay: RETRY_MS,
    skipVersionCheck: true,
  });
  worker.on("failed", () => (worked = { ...worked, failures: worked.failures + 1 }));
  // a lock that was lost, a connection that was: the batch is done again, here or elsewhere
  worker.on("error", () => {});
  try {
    while (!signal.aborted && wrong.length === 0 && !(await isOver(queue, about, jobs)))
      await setTimeout(POLL_MS, undefined, { signal }).catch(() => {});
  } finally {
    await worker.close();
    await jobs.close();
  }
  if (wrong[0]) throw wrong[0];
  return worked;
}

/** True when all batches of the run were done, or given up, or the run is not there any more. */
async function isOver(
  { store }: QueuePlace,
  about: RunAbout,
  jobs: Awaited<ReturnType<typeof openJobs>>,
): Promise<boolean> {
  const end = await store.end(about.id);
  if (end === null) return false;
  if (end === "gone") return true;
  const counts = await jobs.getJobCounts("wait", "active", "delayed", "prioritized");
  return Object.values(counts).every((count) => count === 0);
}

/** Extracts the articles of a job and delivers what they give; null where that was done before. */
async function runJob(
  { store }: QueuePlace,
  { published, lexicon }: RunAbout,
  job: Job<BatchJob>,
  extract: WorkOptions["extract"],
  me: string,
): Promise<BatchResult | null> {
  const id = job.id ?? "";
  const packed = await store.input(id);
  // delivered by a worker that could not say so any more
  if (!packed) return null;
  const { inputs, passed } = await unpackInputs(packed);
  const given = { ...(published === undefined ? {} : { published }), ...(lexicon === undefined ? {} : { lexicon }) };
  const result = await extract({ inputs, ...given });
  return (await store.deliver(id, await packResult({ result, passed }), me)) ? result : null;
}
