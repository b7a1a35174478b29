import { closeSync, createReadStream, openSync, readSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { byDate, toContact } from "../chronology/chronology.js";
import { groupByContact } from "../chronology/contacts.js";
import type { Grouped } from "../chronology/contacts.js";
import { toTold } from "../chronology/told.js";
import type { Told } from "../chronology/told.js";
import { contactRecord } from "../kinds/contact/schema.js";
import type { ContactRecord } from "../kinds/contact/schema.js";
import { toLine } from "../output/lines.js";
import { systemMessage } from "./input.js";
import type { Fault } from "./input.js";
import { placedLines } from "./record-lines.js";
import type { PlacedLine } from "./record-lines.js";

/** How much a chronology was made of. */
export interface ChronologyFacts {
  readonly records: number;
  readonly contacts: number;
  readonly errors: number;
}

/** Where the line of a record stands in the file, in bytes. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Bytes of output that are gathered before they are written. */
const CHUNK = 1 << 20;

/**
 * Merges the records of a file of contacts, named `name` in faults, into the lines of
 * a chronology. The file is read twice; between the readings memory holds of each
 * record only what it is compared by. A line that is no record is a fault; lines that
 * the run has just checked and written itself are trusted.
 */
export async function writeChronology(
  file: { readonly path: string; readonly name: string },
  write: (lines: string) => Promise<void>,
  onFault: (fault: Fault) => void | Promise<void>,
  isTrusted = false,
): Promise<ChronologyFacts> {
  const places = new Map<Told, Place>();
  const told: Told[] = [];
  let errors = 0;
  for await (const line of placedLines(createReadStream(file.path))) {
    if (line.bytes.length === 0) continue;
    const read = readLine(line, isTrusted);
    if (typeof read === "string") {
      errors++;
      await onFault({ file: `${file.name}/${line.number}`, code: "bad_line", message: read });
      continue;
    }
    const one = toTold(read);
    told.push(one);
    places.set(one, { offset: line.offset, length: line.bytes.length });
  }
  const grouped = groupByContact(told);
  await writeInOrder(file.path, grouped, places, write);
  return { records: grouped.told.length, contacts: grouped.clusters.length, errors };
}

/** Makes the contacts one by one and writes them by date; a scratch file beside the records holds them in between. */
async function writeInOrder(
  path: string,
  { told, clusters }: Grouped,
  places: ReadonlyMap<Told, Place>,
  write: (lines: string) => Promise<void>,
): Promise<void> {
  const records = openSync(path, "r");
  const scratchPath = join(dirname(path), ".chronology.jsonl.unsorted");
  const scratch = openSync(scratchPath, "w+");
  try {
    const read = (one: Told): ContactRecord => JSON.parse(textAt(records, places.get(one) as Place)) as ContactRecord;
    let offset = 0;
    const made = clusters.map((cluster) => {
      const contact = toContact(told, cluster, read);
      const length = writeSync(scratch, toLine(contact));
      const place = { offset, length };
      offset += length;
      return { id: contact.id, start: contact.date?.start ?? null, place };
    });
    let lines = "";
    for (const { place } of made.toSorted(byDate)) {
      lines += textAt(scratch, place);
      if (lines.length < CHUNK) continue;
      await write(lines);
      lines = "";
    }
    await write(lines);
  } finally {
    closeSync(records);
    closeSync(scratch);
    rmSync(scratchPath, { force: true });
  }
}

function textAt(file: number, { offset, length }: Place): string {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, offset);
  return bytes.toString("utf8");
}

/** The record of a line, or why it is none. */
function readLine({ bytes }: PlacedLine, isTrusted: boolean): ContactRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return `the line is no JSON: ${systemMessage(error)}`;
  }
  if (isTrusted) return value as ContactRecord;
  const parsed = contactRecord.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `the line is no contact record: ${issue?.path.join(".") || "it"}: ${issue?.message}`;
}
