import { Piscina } from "piscina";
import type { Batch, BatchResult } from "../run/batch.js";

/** Threads that extract batches. */
export interface Threads {
  readonly run: (batch: Batch) => Promise<BatchResult>;
  readonly close: () => Promise<void>;
}

/** Opens threads, one too where one is enough: the main thread must stay free to renew the locks of its batches. */
export async function openThreads(threads: number): Promise<Threads> {
  const pool = new Piscina<Batch, BatchResult>({
    filename: new URL("../run/worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  return { run: (batch) => pool.run(batch), close: () => pool.destroy() };
}
