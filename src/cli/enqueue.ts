import { Command, Option } from "commander";
import type { Entered } from "../queue/enqueue.js";
import { EXIT } from "./messages.js";
import { atQueue, interruption, isQuiet, wholeNumber, withQueue } from "./queue-options.js";
import type { QueueOptions } from "./queue-options.js";
import { count, openRates, perSecond } from "./rates.js";
import { version } from "./version.js";

interface EnqueueOptions extends QueueOptions {
  readonly published?: string;
  readonly lexicon?: string;
  readonly maxBatches: number;
  readonly maxMegabytes: number;
}

const HELP = `
Examples:
  contatti enqueue news/ --redis redis://HOST:6379
  contatti enqueue day.warc.gz --redis redis://HOST:6379 --queue day --lexicon people.csv

INPUT is a folder or a file, as for contatti extract. Its articles go into Redis in batches, compressed; contatti worker
extracts them on any number of machines, contatti collect writes what comes out. Entering the same input again adds
what is missing and nothing else. It needs the packages bullmq and ioredis, optional dependencies: docs/clusters.md.

Exit code: 0 all is entered, 1 Redis cannot be reached, or lost something, 2 wrong usage, 130 interrupted.`;

/** The command `enqueue INPUT --redis URL`; `done` takes its exit code. */
export function enqueueCommand(done: (code: number) => void): Command {
  const command = new Command("enqueue")
    .summary("enter articles into a queue for many machines")
    .description("Enters the articles of an input into a queue on Redis, for contatti worker on any machine.")
    .argument("<input>", "a folder or a file");
  return withQueue(command)
    .option("--published <date>", "publication date of articles that do not tell theirs (2025-07-12, 2025-07)")
    .option("--lexicon <file>", "people and offices of your own, beside those of the tables: CSV, see docs/lexicon.md")
    .addOption(
      new Option("--max-batches <n>", "wait while so many batches are not collected")
        .argParser(wholeNumber(1, 1_000_000))
        .default(1000),
    )
    .addOption(
      new Option("--max-megabytes <n>", "wait while they hold so many megabytes, compressed")
        .argParser(wholeNumber(1, 1_000_000))
        .default(256),
    )
    .addHelpText("after", HELP)
    .action(async (input: string, options: EnqueueOptions) => {
      await enter(input, options);
      done(EXIT.fine);
    });
}

async function enter(input: string, options: EnqueueOptions): Promise<void> {
  const { findInput } = await import("../run/places.js");
  const { checkPublished } = await import("../run/prepare.js");
  const { openLexicon } = await import("../run/lexicon-file.js");
  const { published } = options;
  checkPublished(published);
  const walk = findInput(input);
  const own = await openLexicon(options.lexicon);
  const { enqueue } = await import("../queue/enqueue.js");
  const { toAbout } = await import("../queue/run.js");
  const about = await toAbout(version(), { ...(published === undefined ? {} : { published }), ...own });
  const signal = interruption("interrupted: what is in the queue stays there; start again to go on");
  const quiet = isQuiet(options);
  await atQueue(options, async (queue) => {
    let now: Entered = { batches: 0, fresh: 0, bytes: 0, outstanding: 0, isWaiting: false };
    const rates = openRates(quiet, (seconds) => {
      const wait = now.isWaiting ? "; waiting for contatti worker and contatti collect" : "";
      const speed = perSecond(now.bytes / 1_000_000, seconds, "MB");
      return `${count(now.batches, "batch", "batches")} entered, ${now.outstanding} not collected, ${speed}${wait}`;
    });
    const limits = { batches: options.maxBatches, bytes: options.maxMegabytes * 1_000_000 };
    try {
      now = await enqueue(queue, walk, about, { limits, signal, onProgress: (entered) => (now = entered) });
    } finally {
      rates.stop();
    }
    if (quiet) return;
    const known = now.batches - now.fresh;
    const rest = known === 0 ? "" : `, ${known} of them before`;
    process.stderr.write(
      `${count(now.batches, "batch", "batches")} entered${rest}, ${rates.seconds().toFixed(1)} s, ${perSecond(now.bytes / 1_000_000, rates.seconds(), "MB")}\n`,
    );
  });
}
