import type { Piscina } from "piscina";
import type { Batch, BatchResult } from "./batch.js";
import type { Extractor, ExtractorOptions } from "./extractor.js";
import { isFault } from "./input.js";
import type { Fault, Input } from "./input.js";
import { startWatch } from "./watch.js";

type Pool = Piscina<Batch, BatchResult>;

/** Megabytes of the heap of a worker: V8 takes what it is given before it tidies up. A batch that needs more is read article by article with the larger limit. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };
const SPARE_LIMITS = { maxOldGenerationSizeMb: 2048 };

/**
 * An extractor on worker threads. A batch whose worker dies is tried again article by article, on a thread
 * with more memory, and one on which it dies again is a fault; an article that takes too long is a fault, and its
 * batch is read again without it.
 */
export async function openPool({ workers, articleTimeout, worker }: ExtractorOptions): Promise<Extractor> {
  const { Piscina } = await import("piscina");
  const filename = (worker ?? new URL("./worker.js", import.meta.url)).href;
  const open = (options: object): Pool => {
    const pool: Pool = new Piscina({ filename, ...options });
    // a thread that dies between two batches is replaced; without this its error would end the process
    pool.on("error", () => {});
    return pool;
  };
  const pool = open({ minThreads: workers, maxThreads: workers, resourceLimits: LIMITS });
  let spare: Pool | undefined;
  let isClosed = false;

  const attempt = async (batch: Batch, on: Pool): Promise<BatchResult> => {
    if (articleTimeout === undefined) return on.run(batch);
    const watch = startWatch(articleTimeout);
    try {
      return await on.run({ ...batch, watch: watch.place }, { signal: watch.signal });
    } catch (error) {
      const slow = watch.slow();
      const input = slow === null ? undefined : batch.inputs[slow];
      if (slow === null || !input || isClosed) throw error;
      return attempt({ ...batch, inputs: batch.inputs.with(slow, tooSlow(input, articleTimeout)) }, on);
    } finally {
      watch.stop();
    }
  };

  const alone = async (batch: Batch, input: Input): Promise<BatchResult> => {
    spare ??= open({ minThreads: 0, maxThreads: 1, idleTimeout: 1000, resourceLimits: SPARE_LIMITS });
    try {
      return await attempt({ ...batch, inputs: [input] }, spare);
    } catch (error) {
      if (isClosed) throw error;
      return { contacts: NOTHING, articles: [], faults: [lost(input, error)], contactCount: 0 };
    }
  };

  return {
    ahead: workers * 2,
    async run(batch) {
      try {
        return await attempt(batch, pool);
      } catch (error) {
        if (isClosed) throw error;
        const results: BatchResult[] = [];
        for (const input of batch.inputs) results.push(await alone(batch, input));
        return joined(results);
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([pool.destroy(), spare?.destroy()]);
    },
  };
}

/** The results of parts of a batch, as those of the whole. */
const joined = (parts: readonly BatchResult[]): BatchResult => ({
  contacts: Buffer.concat(parts.map(({ contacts }) => contacts)),
  articles: parts.flatMap(({ articles }) => articles),
  faults: parts.flatMap(({ faults }) => faults),
  contactCount: parts.reduce((sum, { contactCount }) => sum + contactCount, 0),
});

const NOTHING = new Uint8Array();

const tooSlow = ({ file }: Input, seconds: number): Fault => ({
  file,
  code: "timed_out",
  message: `the article took longer than ${seconds} s (--article-timeout)`,
});

function lost(input: Input, error: unknown): Fault {
  if (isFault(input)) return input;
  const message = `the worker died on this article: ${error instanceof Error ? error.message : String(error)}`;
  return { file: input.file, code: "worker_failed", message };
}
