import type { Batch, BatchResult } from "./batch.js";

/** Runs batches, here or on worker threads; `ahead` is how many may be under way at once. */
export interface Extractor {
  readonly ahead: number;
  readonly run: (batch: Batch) => Promise<BatchResult>;
  readonly close: () => Promise<void>;
}

/** Bytes of input from which starting worker threads pays; below it their start-up takes longer than the work. */
const WORTH_WORKERS = 4 * 1024 * 1024;

/** How many workers to use when the user names no number. */
export const defaultWorkers = (bytes: number, cores: number): number => (bytes > WORTH_WORKERS ? cores : 1);

/** An extractor on this thread for one worker, else on a pool of threads; what is heavy is loaded here, not before. */
export async function openExtractor(workers: number): Promise<Extractor> {
  if (workers === 1) {
    const { extractBatch } = await import("./batch.js");
    return { ahead: 1, run: async (batch) => extractBatch(batch), close: async () => {} };
  }
  const { Piscina } = await import("piscina");
  const pool = new Piscina<Batch, BatchResult>({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  return { ahead: workers * 2, run: (batch) => pool.run(batch), close: () => pool.destroy() };
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
