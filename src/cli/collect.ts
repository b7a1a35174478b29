import { Command } from "commander";
import type { Collected, Poison } from "../queue/collect.js";
import { EXIT, complain, complainOf, printable } from "./messages.js";
import { atQueue, interruption, isQuiet, sameRun, withQueue, withWait } from "./queue-options.js";
import type { QueueOptions } from "./queue-options.js";
import { count, openRates, perSecond } from "./rates.js";
import { version } from "./version.js";

interface CollectOptions extends QueueOptions {
  readonly chronology: boolean;
}

const HELP = `
Examples:
  contatti collect out/ --redis redis://HOST:6379
  contatti collect out/ --redis redis://HOST:6379 --queue day --wait 3600

OUTPUT gets the files that contatti extract writes, with the same bytes. Results wait in OUTPUT/.collect until all are
there; those are taken out of Redis. When it is ended before, start it again: it goes on. Batches that the workers gave
up are named, and their articles stand in errors.jsonl as poison_batch.

Exit code: 0 all is well, 1 some articles could not be read, or Redis not be reached, 2 wrong usage, 130 interrupted.`;

/** The command `collect OUTPUT --redis URL`; `done` takes its exit code. */
export function collectCommand(done: (code: number) => void): Command {
  const command = new Command("collect")
    .summary("write what the workers of a queue extracted")
    .description("Writes the contacts of a run on many machines, in the order of its input.")
    .argument("<output>", "the folder to write to");
  return withWait(withQueue(command))
    .option("--no-chronology", "leave out chronology.jsonl, which holds a little of every contact in memory")
    .addHelpText("after", HELP)
    .action(async (output: string, options: CollectOptions) => {
      done(await collectTo(output, options));
    });
}

async function collectTo(output: string, options: CollectOptions): Promise<number> {
  const { checkOutput } = await import("../run/places.js");
  checkOutput(undefined, output);
  const signal = interruption("interrupted: what was collected is kept; start again to go on");
  const [json, quiet] = [options.jsonErrors === true, isQuiet(options)];
  return atQueue(options, async (queue) => {
    const { collectFolder } = await import("../queue/collect-folder.js");
    const { checkSame } = await import("../queue/run.js");
    let now: Collected | undefined;
    const rates = openRates(quiet, (seconds) => (now ? told(now, seconds) : "waiting for the first batch"));
    try {
      now = await collectFolder(queue, output, {
        version: version(),
        findRun: () => sameRun(queue, options, signal),
        check: (run) => checkSame(run, version(), queue.title),
        chronology: options.chronology,
        signal,
        seconds: rates.seconds,
        onProgress: (collected) => (now = collected),
        onPoison: (poison) => tellPoison(poison, json),
        onFault: (fault) => {
          if (json) complainOf(fault, json);
        },
      });
    } finally {
      rates.stop();
    }
    if (!quiet) process.stderr.write(`${told(now, rates.seconds())}\n`);
    return now.errors === 0 ? EXIT.fine : EXIT.someFailed;
  });
}

/** "12 of 30 batches, 345 articles, 21 contacts, 0 errors, 10.4 s, 33.2 articles/s". */
function told({ written, here, batches, articles, contacts, errors }: Collected, seconds: number): string {
  const waiting = here > written ? ` and ${here - written} ahead` : "";
  return `${written} of ${batches ?? "so far unknown"} batches${waiting}, ${count(articles, "article")}, ${count(contacts, "contact")}, ${count(errors, "error")}, ${seconds.toFixed(1)} s, ${perSecond(articles, seconds, "articles")}`;
}

/** Names a batch that was given up, and the articles in it. */
function tellPoison({ id, reason, articles }: Poison, json: boolean): void {
  const names = articles.map(printable).join(", ");
  complain(`the batch ${id} was given up: ${reason}; its articles: ${names}`, json, "poison_batch");
}
