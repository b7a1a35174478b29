import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { chronologyRecord } from "../chronology/schema.js";
import { articleRecord } from "../kinds/article/schema.js";
import { contactRecord } from "../kinds/contact/schema.js";
import { BYTE_LIMIT } from "../stages/read.js";
import { systemMessage } from "./input.js";
import { splitLines } from "./lines.js";
import { UsageError } from "./usage.js";

/** The files of records that a run can leave, and what a line of each must be. */
const RECORDS = {
  "contacts.jsonl": contactRecord,
  "articles.jsonl": articleRecord,
  "chronology.jsonl": chronologyRecord,
} as const;
export type RecordFile = keyof typeof RECORDS;
type RecordOf<Name extends RecordFile> = z.infer<(typeof RECORDS)[Name]>;

/** A line of a file of records, and the record in it. */
export interface RecordLine<Name extends RecordFile> {
  readonly line: string;
  readonly record: () => RecordOf<Name>;
}

/** True where the folder of a run holds this file. */
export const hasRecords = (folder: string, name: RecordFile): boolean => existsSync(join(folder, name));

/** Throws a UsageError where a folder is not one that `contatti extract` has written to. */
export function checkRun(folder: string): void {
  if (!existsSync(folder)) throw new UsageError(`the folder ${folder} does not exist`);
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is no folder: name one that contatti extract wrote`);
  if (!hasRecords(folder, "contacts.jsonl"))
    throw new UsageError(`the folder ${folder} holds no contacts.jsonl: run contatti extract first`);
}

/** The lines of a file of records, in order, a line at a time; throws a UsageError that names the line that is none. */
export async function* readRecords<Name extends RecordFile>(
  folder: string,
  name: Name,
): AsyncGenerator<RecordLine<Name>> {
  let number = 0;
  for await (const bytes of linesOf(folder, name)) {
    number++;
    const at = number;
    if (bytes === "too_long") throw new UsageError(`${name} line ${at} is longer than ${BYTE_LIMIT} bytes`);
    const line = Buffer.from(bytes).toString("utf8");
    if (line.trim() !== "") yield { line, record: () => parse(name, at, line) };
  }
}

async function* linesOf(folder: string, name: string): AsyncGenerator<Uint8Array | "too_long"> {
  try {
    yield* splitLines(createReadStream(join(folder, name)), BYTE_LIMIT);
  } catch (error) {
    throw new UsageError(`${name} in ${folder} cannot be read: ${systemMessage(error)}`);
  }
}

/** A later version may add fields: those are passed over. */
function parse<Name extends RecordFile>(name: Name, at: number, line: string): RecordOf<Name> {
  const value = fromJson(name, at, line);
  const parsed = RECORDS[name].safeParse(value);
  const issue = parsed.error?.issues.find(({ code }) => code !== "unrecognized_keys");
  if (issue) throw new UsageError(`${name} line ${at} is no record: ${issue.path.join(".") || "it"}: ${issue.message}`);
  return value as RecordOf<Name>;
}

function fromJson(name: string, at: number, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${name} line ${at} is no JSON`);
  }
}
