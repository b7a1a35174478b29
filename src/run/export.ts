import { once } from "node:events";
import { existsSync, realpathSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ContactRecord } from "../kinds/contact/schema.js";
import type { Told } from "../output/export/annotations.js";
import type { Part } from "../output/export/exporter.js";
import type { FormatName } from "../output/export/formats.js";
import { viewOfChronology, viewOfContact } from "../output/export/view.js";
import type { ContactView } from "../output/export/view.js";
import { WRITERS } from "../output/export/writers.js";
import { systemMessage } from "./input.js";
import { checkRun, hasRecords, readRecords } from "./records.js";
import { UsageError } from "./usage.js";

/** What a run can hold, none of which an export may write over. */
const KEPT = new Set(["contacts.jsonl", "articles.jsonl", "chronology.jsonl", "errors.jsonl", "run.json"]);

/**
 * Writes the contacts of a run's folder in one format, to a file or, for `-`, to standard output: those
 * of its chronology where it holds one. Gives how many could not be put into the format. A file gets its
 * name when it is whole. Throws a UsageError where the folder holds no run, or the target cannot be written.
 */
export async function exportRun(folder: string, format: FormatName, target: string): Promise<number> {
  checkRun(folder);
  const chosen = WRITERS[format];
  const parts = chosen.of === "evidence" ? chosen.write(tellings(folder)) : chosen.write(views(folder));
  if (target === "-") return drain(parts, toStdout);
  checkTarget(folder, target);
  const partial = join(dirname(target), `.${basename(target)}.partial`);
  const file = await open(partial, "w").catch((error: unknown) => {
    throw new UsageError(`${target} cannot be written to: ${systemMessage(error)}`);
  });
  try {
    const left = await drain(parts, (part) => file.appendFile(part));
    await file.close();
    await rename(partial, target);
    return left;
  } finally {
    await file.close();
    await rm(partial, { force: true });
  }
}

function checkTarget(folder: string, target: string): void {
  const parent = dirname(resolve(target));
  if (!existsSync(parent)) throw new UsageError(`the folder of ${target} does not exist`);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw new UsageError(`${target} is a folder: name a file`);
  if (there?.isFile() === false) throw new UsageError(`${target} is no file: leave out --to for standard output`);
  if (KEPT.has(basename(target)) && realpathSync(parent) === realpathSync(folder))
    throw new UsageError(`${target} is part of the run and is not written over: name another file`);
}

async function drain(parts: AsyncGenerator<Part, number>, write: (part: Part) => Promise<void>): Promise<number> {
  for (;;) {
    const { done, value } = await parts.next();
    if (done === true) return value;
    await write(value);
  }
}

async function toStdout(part: Part): Promise<void> {
  if (!process.stdout.write(part)) await once(process.stdout, "drain");
}

/** The contacts of a run: of its chronology where there is one, else as each article tells them. */
async function* views(folder: string): AsyncGenerator<ContactView> {
  if (hasRecords(folder, "chronology.jsonl"))
    for await (const { record } of readRecords(folder, "chronology.jsonl")) yield viewOfChronology(record());
  else for await (const { record } of readRecords(folder, "contacts.jsonl")) yield viewOfContact(record());
}

/** The contacts of a run as each article tells them, with the article; both files are in the same order. */
async function* tellings(folder: string): AsyncGenerator<Told> {
  if (!hasRecords(folder, "articles.jsonl"))
    throw new UsageError(`the folder ${folder} holds no articles.jsonl, which this format needs`);
  const contacts = readRecords(folder, "contacts.jsonl");
  for await (const { record } of readRecords(folder, "articles.jsonl")) {
    const article = record();
    for (const id of article.contacts) yield { article, contact: await next(contacts, id) };
  }
}

async function next(contacts: AsyncGenerator<{ record: () => ContactRecord }>, id: string): Promise<ContactRecord> {
  const { value, done } = await contacts.next();
  const contact = done === true ? undefined : value.record();
  if (contact?.id !== id) throw new UsageError("contacts.jsonl and articles.jsonl are not of the same run");
  return contact;
}
