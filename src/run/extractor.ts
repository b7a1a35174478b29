import type { Batch, BatchResult } from "./batch.js";
import { openPool } from "./pool.js";

/** Runs batches, here or on worker threads; `ahead` is how many may be under way at once. */
export interface Extractor {
  readonly ahead: number;
  readonly run: (batch: Batch) => Promise<BatchResult>;
  readonly close: () => Promise<void>;
}

export interface ExtractorOptions {
  readonly workers: number;
  /** Reads on a worker thread also where there is only one, so that an article that kills its thread does not end the run. */
  readonly isolated?: boolean;
  /** Seconds after which an article is given up; without it no clock has a say in what comes out. */
  readonly articleTimeout?: number | undefined;
  /** The module that a worker thread runs. */
  readonly worker?: URL;
}

/** Bytes of input from which starting worker threads pays; below it their start-up takes longer than the work. */
const WORTH_WORKERS = 4 * 1024 * 1024;

/** How many workers to use when the user names no number. */
export const defaultWorkers = (bytes: number, cores: number): number => (bytes > WORTH_WORKERS ? cores : 1);

/** Whether one worker should be a thread of its own. */
export const isWorthThread = (bytes: number): boolean => bytes > WORTH_WORKERS;

/** An extractor on this thread for one worker, else on a pool of threads; what is heavy is loaded here, not before. */
export async function openExtractor(options: ExtractorOptions): Promise<Extractor> {
  const { workers, isolated = false, articleTimeout } = options;
  if (workers > 1 || isolated || articleTimeout !== undefined) return openPool(options);
  const { extractBatch } = await import("./batch.js");
  return { ahead: 1, run: async (batch) => extractBatch(batch), close: async () => {} };
}

/** Results in the order of the batches, with at most `ahead` batches under way, so that memory stays flat. */
export async function* inOrder<B, R>(
  batches: AsyncIterable<B>,
  run: (batch: B) => Promise<R>,
  ahead: number,
): AsyncGenerator<{ batch: B; result: R }> {
  const under: { batch: B; result: Promise<R> }[] = [];
  const take = async (): Promise<{ batch: B; result: R } | undefined> => {
    const first = under.shift();
    return first && { batch: first.batch, result: await first.result };
  };
  for await (const batch of batches) {
    const result = run(batch);
    // an error is thrown where the result is taken; until then it must not end the process
    result.catch(() => {});
    under.push({ batch, result });
    if (under.length >= ahead) {
      const done = await take();
      if (done) yield done;
    }
  }
  for (let done = await take(); done; done = await take()) yield done;
}
