import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeFolder } from "../src/run/merge-folder.js";
import { generatedRecords } from "./generate-records.js";

/** Merges generated records and tells what it took: `node build/scripts/chronology-load.js 100000`. */
const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "contatti-"));
const file = openSync(join(folder, "contacts.jsonl"), "w");
for (const record of generatedRecords(count)) writeSync(file, `${JSON.stringify(record)}\n`);
closeSync(file);
const before = process.cpuUsage();
const { records, contacts } = await mergeFolder(folder, ({ message }) => console.error(message));
const { user, system } = process.cpuUsage(before);
rmSync(folder, { recursive: true });
const seconds = ((user + system) / 1e6).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${records} records, ${contacts} contacts, ${seconds} s of processor time, ${megabytes} MB at most`);
