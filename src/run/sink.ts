import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openFolder } from "../output/folder.js";
import { toLine } from "../output/lines.js";
import { openTexts } from "../output/texts.js";
import { systemMessage } from "./input.js";
import type { Fault } from "./input.js";
import type { Progress, Sink } from "./extract.js";
import { ruleSetHash } from "./rule-set.js";
import { UsageError } from "./usage.js";

/** What `run.json` says of a run, beside the hash of its rules; it names no machine and no path. */
export interface RunFacts extends Progress {
  readonly version: string;
  /** Files left alone. */
  readonly left: { readonly hidden: number; readonly other: number };
  readonly workers: number;
  readonly seconds: number;
  readonly published?: string | undefined;
  /** The text of the user's lexicon. */
  readonly lexicon?: string | undefined;
}

const MERGED = "chronology.jsonl";

/** A sink that keeps nothing until `commit`; `discard` leaves things as they were before the run. */
export interface RunSink extends Sink {
  /** Merges the contacts into the chronology; gives how many faults that adds, and loses nothing else. */
  readonly merge: () => Promise<number>;
  readonly commit: (facts: RunFacts) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Opens the output folder, or standard output for `-`; every fault goes to `onFault` too. `chronology` asks for the merged contacts as well. */
export async function openSink(
  target: string,
  onFault: (fault: Fault) => void,
  { chronology }: { readonly chronology: boolean },
): Promise<RunSink> {
  if (target === "-") return toStdout(onFault);
  const names = [
    "contacts.jsonl",
    "articles.jsonl",
    "errors.jsonl",
    "run.json",
    ...(chronology ? [MERGED] : []),
  ] as const;
  const folder = await openFolder(target, names).catch((error: unknown) => {
    throw new UsageError(`the output folder ${target} cannot be written to: ${systemMessage(error)}`);
  });
  const texts = openTexts(target);
  const fault = async (one: Fault): Promise<void> => {
    onFault(one);
    await folder.write("errors.jsonl", toLine(one));
  };
  return {
    contacts: (lines) => folder.write("contacts.jsonl", lines),
    articles: (lines) => folder.write("articles.jsonl", lines),
    fault,
    text: (name, text) => texts.write(name, text),
    async merge() {
      if (!chronology) return 0;
      try {
        const { writeChronology } = await import("./chronology.js");
        const file = { path: folder.pathOf("contacts.jsonl"), name: "contacts.jsonl" };
        const facts = await writeChronology(file, (lines) => folder.write(MERGED, lines), fault, true);
        return facts.errors;
      } catch (error) {
        await fault({ file: MERGED, code: "merge_failed", message: systemMessage(error) });
        return 1;
      }
    },
    async commit(facts) {
      await folder.write("run.json", `${JSON.stringify(await toRunFile(facts), null, 2)}\n`);
      await texts.commit();
      // one of an earlier run would tell of other contacts
      if (!chronology) await rm(join(target, MERGED), { force: true });
      await folder.commit();
    },
    async discard() {
      await texts.discard();
      await folder.discard();
    },
  };
}

async function toRunFile({
  version,
  articles,
  contacts,
  errors,
  passed,
  left,
  workers,
  seconds,
  published,
  lexicon,
}: RunFacts): Promise<object> {
  return {
    schema: "contatti/run@1",
    version,
    ruleSet: await ruleSetHash(lexicon),
    counts: { articles, contacts, errors, hidden: left.hidden, other: left.other, passed },
    published: published ?? null,
    workers,
    seconds,
  };
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
    discard: async () => {},
  };
}
