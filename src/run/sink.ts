import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { nameFiles, openFolder, removeFiles } from "../output/folder.js";
import type { OutputFolder } from "../output/folder.js";
import { toLine } from "../output/lines.js";
import { nameTexts, openTexts } from "../output/texts.js";
import type { TextFolder } from "../output/texts.js";
import { codeOfSystem, systemMessage } from "./input.js";
import type { Fault } from "./input.js";
import type { Sink } from "./extract.js";
import { removeJournal } from "./journal.js";
import { Keeper } from "./keeper.js";
import type { Keeping } from "./keeper.js";
import { toRunFile } from "./run-file.js";
import type { RunFacts } from "./run-file.js";
import { UsageError } from "./usage.js";

const MERGED = "chronology.jsonl";
/** The file in which a run keeps what its articles are like. */
export const LIKENESS = "likeness";

type FileName = "contacts.jsonl" | "articles.jsonl" | "errors.jsonl" | "run.json" | typeof MERGED | typeof LIKENESS;

/** The files of a run, in the order in which they get their names. */
const namesOf = (chronology: boolean): readonly FileName[] => [
  "contacts.jsonl",
  "articles.jsonl",
  "errors.jsonl",
  "run.json",
  ...(chronology ? ([MERGED] as const) : []),
];

/** A sink that keeps nothing until `commit`; `discard` leaves things as they were before the run. */
export interface RunSink extends Sink {
  /** Merges the contacts into the chronology; gives how many faults that adds, and loses nothing else. */
  readonly merge: (signal?: AbortSignal) => Promise<number>;
  readonly commit: (facts: RunFacts) => Promise<void>;
  /** What was to be made of the files is made too: the run cannot be gone on with any more. */
  readonly finish: () => Promise<void>;
  /** Lets go of a run that is not committed; gives true where its journal and files stay, so that another can go on with it. */
  readonly discard: () => Promise<boolean>;
}

interface SinkOptions {
  /** Whether the merged contacts are asked for as well. */
  readonly chronology: boolean;
  /** Without it there is no journal, and an unfinished run is lost. */
  readonly keeping?: Keeping;
}

/** Opens the output folder, or standard output for `-`; every fault goes to `onFault` too. */
export async function openSink(
  target: string,
  onFault: (fault: Fault) => void,
  { chronology, keeping }: SinkOptions,
): Promise<RunSink> {
  if (target === "-") return toStdout(onFault);
  try {
    const lengths = keeping?.from?.lengths;
    const options = { ...(keeping ? { scratch: [LIKENESS] as const } : {}), ...(lengths ? { lengths } : {}) };
    const folder = await openFolder<FileName>(target, namesOf(chronology), options);
    const texts = await openTexts(target, lengths !== undefined).catch(async (error: unknown) => {
      await folder.close();
      throw error;
    });
    return toFolder(target, folder, texts, onFault, { chronology, ...(keeping ? { keeping } : {}) });
  } catch (error) {
    throw new UsageError(`the output folder ${target} cannot be written to: ${systemMessage(error)}`);
  }
}

function toFolder(
  target: string,
  folder: OutputFolder<FileName>,
  texts: TextFolder,
  onFault: (fault: Fault) => void,
  { chronology, keeping }: SinkOptions,
): RunSink {
  const sync = async () => {
    await texts.sync();
    return folder.sync();
  };
  const keeper = keeping && new Keeper(target, sync, keeping);
  const fault = async (one: Fault): Promise<void> => {
    onFault(one);
    await folder.write("errors.jsonl", toLine(one));
  };
  return {
    contacts: (lines) => folder.write("contacts.jsonl", lines),
    articles: (lines) => folder.write("articles.jsonl", lines),
    fault,
    text: (name, text) => texts.write(name, text),
    remembered: async (lines) => {
      if (keeper) await folder.write(LIKENESS, lines);
    },
    async reached(at, progress, now) {
      await keeper?.keep(at, progress, now);
    },
    merge: async (signal) => (chronology ? merge(folder, fault, signal) : 0),
    async commit(facts) {
      await folder.write("run.json", await toRunFile(facts));
      await keeper?.whole(facts);
      await texts.commit();
      await nameAll(target, chronology, () => folder.commit());
    },
    async finish() {
      keeper?.end();
      await endRun(target);
    },
    async discard() {
      await folder.close();
      if (keeper?.isKept === true) return true;
      await texts.discard();
      await folder.discard();
      return false;
    },
  };
}

/** Merges the contacts written so far; what is wrong with a record is a fault, but not a system that cannot write. */
async function merge(
  folder: OutputFolder<FileName>,
  fault: (fault: Fault) => Promise<void>,
  signal?: AbortSignal,
): Promise<number> {
  try {
    const { writeChronology } = await import("./chronology.js");
    const file = { path: folder.pathOf("contacts.jsonl"), name: "contacts.jsonl" };
    const write = (lines: string): Promise<void> => {
      signal?.throwIfAborted();
      return folder.write(MERGED, lines);
    };
    return (await writeChronology(file, write, fault, true)).errors;
  } catch (error) {
    if (signal?.aborted === true || /^E[A-Z]+$/u.test(codeOfSystem(error))) throw error;
    await fault({ file: MERGED, code: "merge_failed", message: systemMessage(error) });
    return 1;
  }
}

/** Gives the files their names; a chronology of an earlier run would tell of other contacts. */
async function nameAll(target: string, chronology: boolean, name: () => Promise<void>): Promise<void> {
  if (!chronology) await rm(join(target, MERGED), { force: true });
  await name();
}

/** Gives the files of a run that is whole their names, where it was broken off in doing so. */
export async function nameWhole(target: string, chronology: boolean): Promise<void> {
  await nameTexts(target);
  await nameAll(target, chronology, () => nameFiles(target, namesOf(chronology)));
}

/** Removes what a run kept for one that would go on with it. */
export async function endRun(target: string): Promise<void> {
  await removeFiles(target, [LIKENESS]);
  await removeJournal(target);
}

function toStdout(onFault: (fault: Fault) => void): RunSink {
  return {
    async contacts(lines) {
      if (!process.stdout.write(lines)) await once(process.stdout, "drain");
    },
    articles: async () => {},
    text: async (name) => name,
    fault: async (fault) => onFault(fault),
    merge: async () => 0,
    commit: async () => {},
    finish: async () => {},
    discard: async () => false,
  };
}

export type { RunFacts } from "./run-file.js";
