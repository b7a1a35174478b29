import { availableParallelism } from "node:os";
import { join } from "node:path";
import { formatOf } from "../output/export/formats.js";
import type { FormatName } from "../output/export/formats.js";
import { defaultWorkers, isWorthThread } from "../run/extractor.js";
import { extractSources } from "../run/extract.js";
import type { Progress } from "../run/extract.js";
import { codeOfSystem } from "../run/input.js";
import type { Fault } from "../run/input.js";
import type { RunIdentity } from "../run/journal.js";
import type { Beginning } from "../run/resume.js";
import { endRun, openSink } from "../run/sink.js";
import { UsageError } from "../run/usage.js";
import type { Walk } from "../run/walk.js";
import { awaitInterruption } from "./interruption.js";
import { EXIT, StoppedRun, UserInterrupt, complainOf } from "./messages.js";
import { openProgress } from "./progress.js";
import { summary } from "./summary.js";
import { version } from "./version.js";

/** The options of `contatti extract`. */
export interface ExtractOptions {
  readonly published?: string;
  readonly workers?: number;
  readonly lexicon?: string;
  readonly format?: FormatName[];
  readonly quiet?: boolean;
  readonly jsonErrors?: boolean;
  readonly chronology: boolean;
  readonly report?: boolean;
  readonly perArticle?: boolean;
  readonly resume?: boolean;
  /** Seconds. */
  readonly articleTimeout?: number;
}

/** Runs the command; gives its exit code. */
export async function runExtract(input: string, output: string | undefined, options: ExtractOptions): Promise<number> {
  const started = performance.now();
  const { prepare } = await import("../run/prepare.js");
  const { openLexicon } = await import("../run/lexicon-file.js");
  const { walk, target } = prepare(input, output, options.published);
  checkOptions(input, target, options);
  const own = await openLexicon(options.lexicon);
  const { signal, stop } = awaitInterruption();
  const job: Job = { input, target, walk, options, own, started, signal };
  try {
    return await (target === "-" ? run(job, {}) : runLocked(job));
  } finally {
    stop();
  }
}

/** Runs in a folder that no other run writes to meanwhile. */
async function runLocked(job: Job): Promise<number> {
  const { takeLock } = await import("../run/lock.js");
  const lock = await takeLock(job.target);
  try {
    return await run(job, await begin(job));
  } finally {
    await lock.release();
  }
}

/** What a run is given, and what it is to make. */
interface Job {
  readonly input: string;
  readonly target: string;
  readonly walk: Walk;
  readonly options: ExtractOptions;
  readonly own: { readonly lexicon?: string };
  /** On the clock of `performance`. */
  readonly started: number;
  readonly signal: AbortSignal;
}

function checkOptions(input: string, target: string, { format, report, resume }: ExtractOptions): void {
  if (target === "-" && format && format.length > 0) throw new UsageError("--format needs an output folder");
  for (const [isAsked, name] of [
    [report, "--report"],
    [resume, "--resume"],
  ] as const)
    if (isAsked === true && (target === "-" || input === "-"))
      throw new UsageError(`${name} needs an input that can be read twice and an output folder, not -`);
}

/** Begins anew or goes on; what is read from standard input cannot be gone on with. */
async function begin({ input, target, walk, options, own }: Job): Promise<Partial<Beginning>> {
  const { beginRun, dropUnfinished } = await import("../run/resume.js");
  if (input === "-") {
    await dropUnfinished(target);
    return {};
  }
  const identity = async (): Promise<RunIdentity> => {
    const { ruleSetHash } = await import("../run/rule-set.js");
    return {
      version: version(),
      ruleSet: await ruleSetHash(own.lexicon),
      names: walk.names,
      inputs: walk.count,
      published: options.published ?? null,
      chronology: options.chronology,
    };
  };
  const beginning = await beginRun(target, identity, options.resume === true);
  if (beginning.note !== undefined && !isQuiet(options)) process.stderr.write(`contatti: ${beginning.note}\n`);
  return beginning;
}

/** A program that reads standard error as JSON lines must find nothing else there. */
const isQuiet = ({ quiet, jsonErrors }: ExtractOptions): boolean => quiet === true || jsonErrors === true;

async function run(job: Job, { keeping, start, whole }: Partial<Beginning>): Promise<number> {
  const { target, walk, options, own, started, signal } = job;
  const json = options.jsonErrors === true;
  const onFault = (fault: Fault): void => {
    if (json || target === "-") complainOf(fault, json);
  };
  if (whole) return finish(job, { end: () => endRun(target), done: whole.progress, seconds: whole.seconds });
  const sink = await openSink(target, onFault, { chronology: options.chronology, ...(keeping ? { keeping } : {}) });
  const progress = await openProgress(walk.bytes, isQuiet(options));
  let articles = start?.progress.articles ?? 0;
  try {
    const { published, articleTimeout } = options;
    const workers = options.workers ?? defaultWorkers(walk.bytes, availableParallelism());
    const read = await extractSources(walk.sources, sink, {
      workers,
      isolated: isWorthThread(walk.bytes) || start !== undefined,
      articleTimeout,
      signal,
      start,
      onProgress(now) {
        ({ articles } = now);
        progress.update(now);
      },
      ...own,
      ...(published === undefined ? {} : { published }),
    });
    const done = { ...read, errors: read.errors + (await sink.merge(signal)) };
    const seconds = Math.round((keeping?.from?.seconds ?? 0) * 1000 + performance.now() - started) / 1000;
    await sink.commit({ version: version(), ...done, left: walk, seconds, workers, published, ...own });
    progress.stop();
    return await finish(job, { end: sink.finish, done, seconds });
  } catch (error) {
    progress.stop();
    throw stopOf(error, articles, await sink.discard());
  }
}

interface Done {
  readonly done: Progress;
  readonly seconds: number;
  readonly end: () => Promise<void>;
}

/** What is made of the files of a run that is whole; until it is done, `--resume` does it again. */
async function finish({ target, walk, options }: Job, { done, seconds, end }: Done): Promise<number> {
  await exportAll(target, options.format ?? []);
  if (options.report === true) {
    const { writeReport } = await import("../run/report/report.js");
    await writeReport(target, { program: version(), sources: walk.sources });
  }
  await end();
  if (!isQuiet(options)) process.stderr.write(`${summary(done, walk, seconds)}\n`);
  return done.errors === 0 ? EXIT.fine : EXIT.someFailed;
}

/** Why a run did not come to its end, with what the user can do. */
function stopOf(error: unknown, articles: number, isKept: boolean): unknown {
  const goOn = `stopped after ${articles} ${articles === 1 ? "article" : "articles"}; the same command with --resume goes on`;
  if (error instanceof UserInterrupt) return isKept ? new UserInterrupt(`interrupted: ${goOn}`) : error;
  if (error instanceof UsageError) return error;
  const system = codeOfSystem(error);
  if (!/^E[A-Z]+$/u.test(system)) return error;
  const isFull = system === "ENOSPC" || system === "EDQUOT";
  const why = isFull ? "the disk is full" : `the output cannot be written (${system})`;
  return new StoppedRun(`${why}: ${isKept ? goOn : "nothing was written"}`, isFull ? "disk_full" : "cannot_write");
}

/** Writes exports into the folder of a run, each under the name of its format. */
async function exportAll(folder: string, formats: readonly FormatName[]): Promise<void> {
  if (formats.length === 0) return;
  const { exportRun } = await import("../run/export.js");
  for (const format of formats) await exportRun(folder, format, join(folder, formatOf(format).file));
}
