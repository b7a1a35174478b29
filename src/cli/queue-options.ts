import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import type { QueuePlace } from "../queue/run.js";
import type { RunAbout } from "../queue/store.js";
import { UserInterrupt } from "./messages.js";

/** What the commands that work on a queue have in common. */
export interface QueueOptions {
  readonly redis: string;
  readonly queue: string;
  readonly wait: number;
  readonly quiet?: boolean;
  readonly jsonErrors?: boolean;
}

/** A parser of whole numbers between two others. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,9}$/u.test(text) ? Number(text) : -1;
    if (number < least || number > most)
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return number;
  };

function toName(text: string): string {
  if (!/^[\w.-]{1,64}$/u.test(text))
    throw new InvalidArgumentError("Give up to 64 letters, digits, points and hyphens.");
  return text;
}

/** Adds the options that say where the queue is, and how the command speaks. */
export function withQueue(command: Command): Command {
  return command
    .addOption(
      new Option("--redis <url>", "the Redis, as redis://:PASSWORD@HOST:6379; rediss:// for TLS")
        .env("CONTATTI_REDIS")
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--queue <name>", "one of several queues on that Redis").argParser(toName).default("contatti"),
    )
    .option("--quiet", "no progress and no summary")
    .option("--json-errors", "errors on standard error as lines of JSON, and nothing else there");
}

/** Adds the option that says how long a run is waited for. */
export const withWait = (command: Command): Command =>
  command.addOption(
    new Option("--wait <seconds>", "how long an empty queue is waited at")
      .argParser(wholeNumber(0, 86_400))
      .default(30),
  );

/** True when nothing but errors may be said. */
export const isQuiet = ({ quiet, jsonErrors }: QueueOptions): boolean => quiet === true || jsonErrors === true;

/** Writes a sentence on standard error, unless nothing but errors may be said. */
export function say(options: QueueOptions, message: string): void {
  if (!isQuiet(options)) process.stderr.write(`contatti: ${message}\n`);
}

/** Connects to the queue of the options for as long as `use` takes. */
export async function atQueue<T>(options: QueueOptions, use: (queue: QueuePlace) => Promise<T>): Promise<T> {
  const { connect } = await import("../queue/connect.js");
  const { openQueue } = await import("../queue/run.js");
  const connection = await connect(options.redis, (isLost, place) =>
    say(options, isLost ? `the Redis at ${place} is gone; trying again` : `the Redis at ${place} is there again`),
  );
  try {
    return await use(openQueue(connection, options.queue));
  } catch (error) {
    throw connection.isGivenUp() ? new Error(`the Redis at ${connection.place} has been gone for too long`) : error;
  } finally {
    await connection.close();
  }
}

/** The run in a queue, which may be entered a little later, made by the same rules as those installed here. */
export async function sameRun(queue: QueuePlace, options: QueueOptions, signal: AbortSignal): Promise<RunAbout> {
  const { checkSame, findRun } = await import("../queue/run.js");
  const { version } = await import("./version.js");
  const onWait = (message: string): void => say(options, message);
  const about = await findRun(queue, { seconds: options.wait, signal, onWait });
  await checkSame(about, version(), queue.title);
  return about;
}

/** Aborted at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function interruption(message: string): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => controller.abort(new UserInterrupt(message)));
  }
  return controller.signal;
}
