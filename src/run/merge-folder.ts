import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openFolder } from "../output/folder.js";
import { writeChronology } from "./chronology.js";
import type { ChronologyFacts } from "./chronology.js";
import { systemMessage } from "./input.js";
import type { Fault } from "./input.js";
import { readJournal } from "./journal.js";
import { takeLock } from "./lock.js";
import { UsageError } from "./usage.js";

/** Writes `chronology.jsonl` beside the `contacts.jsonl` of a folder, under a temporary name until it is whole; throws a UsageError where there is none. */
export async function mergeFolder(folder: string, onFault: (fault: Fault) => void): Promise<ChronologyFacts> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`the folder ${folder} does not exist`);
  const path = join(folder, "contacts.jsonl");
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`the folder ${folder} holds no contacts.jsonl: contatti extract writes it`);
  const lock = await takeLock(folder);
  try {
    if ((await readJournal(folder))?.state.whole === true)
      throw new UsageError(`a run in ${folder} was broken off at its very end: end it with contatti extract --resume`);
    return await merge(folder, path, onFault);
  } finally {
    await lock.release();
  }
}

async function merge(folder: string, path: string, onFault: (fault: Fault) => void): Promise<ChronologyFacts> {
  const output = await openFolder(folder, ["chronology.jsonl"]).catch((error: unknown) => {
    throw new UsageError(`the folder ${folder} cannot be written to: ${systemMessage(error)}`);
  });
  try {
    const facts = await writeChronology(
      { path, name: "contacts.jsonl" },
      (lines) => output.write("chronology.jsonl", lines),
      onFault,
    );
    await output.commit();
    return facts;
  } finally {
    await output.discard();
  }
}
