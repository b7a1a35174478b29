import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import type { Worked } from "../queue/work.js";
import { EXIT } from "./messages.js";
import { atQueue, interruption, isQuiet, sameRun, say, wholeNumber, withQueue, withWait } from "./queue-options.js";
import type { QueueOptions } from "./queue-options.js";
import { count, openRates, perSecond } from "./rates.js";

interface WorkerOptions extends QueueOptions {
  readonly workers?: number;
  readonly lease: number;
  /** Seconds. */
  readonly articleTimeout?: number;
}

const HELP = `
Examples:
  contatti worker --redis redis://HOST:6379
  contatti worker --redis redis://HOST:6379 --workers 2 --wait 3600

It ends when all batches of the run are done. At SIGINT or SIGTERM it finishes the batches in hand and takes no other;
when it dies, its batches are done by others. A batch that fails is tried again a while later.

Exit code: 0 the run is done, 1 Redis cannot be reached, 2 wrong usage, an empty queue, or a run of other rules, 130 interrupted.`;

/** The command `worker --redis URL`; `done` takes its exit code. */
export function workerCommand(done: (code: number) => void): Command {
  const command = new Command("worker")
    .summary("extract articles of a queue")
    .description("Takes batches of articles from a queue on Redis and extracts them, beside any number of others.");
  return withWait(withQueue(command))
    .addOption(
      new Option("--workers <n>", "batches at a time, each on its own thread; by default one a core").argParser(
        wholeNumber(1, 999),
      ),
    )
    .addOption(
      new Option("--lease <seconds>", "how long a batch is kept for a worker that gives no sign of life")
        .argParser(wholeNumber(1, 3600))
        .default(30),
    )
    .addOption(
      new Option(
        "--article-timeout <seconds>",
        "give up an article that takes longer; without it none is given up",
      ).argParser(wholeNumber(1, 86_400)),
    )
    .addHelpText("after", HELP)
    .action(async (options: WorkerOptions) => {
      await worker(options);
      done(EXIT.fine);
    });
}

async function worker(options: WorkerOptions): Promise<void> {
  const signal = interruption("interrupted: the batches in hand were finished");
  const threads = options.workers ?? availableParallelism();
  await atQueue(options, async (queue) => {
    const about = await sameRun(queue, options, signal);
    const { openExtractor } = await import("../run/extractor.js");
    const { work } = await import("../queue/work.js");
    // the main thread must stay free to renew the locks of its batches
    const pool = await openExtractor({ workers: threads, isolated: true, articleTimeout: options.articleTimeout });
    say(options, `at work on the queue ${queue.title}, ${count(threads, "batch", "batches")} at a time`);
    let now: Worked = { batches: 0, articles: 0, contacts: 0, errors: 0, failures: 0 };
    const rates = openRates(isQuiet(options), (seconds) => told(now, seconds));
    try {
      const { lease } = options;
      now = await work(queue, about, {
        threads,
        lease,
        extract: pool.run,
        signal,
        onProgress: (worked) => (now = worked),
      });
    } finally {
      rates.stop();
      await pool.close();
    }
    if (!isQuiet(options)) process.stderr.write(`${told(now, rates.seconds())}\n`);
    signal.throwIfAborted();
  });
}

/** "12 batches, 345 articles, 1 contact, 0 errors, 10.4 s, 33.2 articles/s". */
function told({ batches, articles, contacts, errors, failures }: Worked, seconds: number): string {
  const failed = failures === 0 ? "" : `, ${count(failures, "try", "tries")} failed`;
  return `${count(batches, "batch", "batches")}, ${count(articles, "article")}, ${count(contacts, "contact")}, ${count(errors, "error")}${failed}, ${seconds.toFixed(1)} s, ${perSecond(articles, seconds, "articles")}`;
}
