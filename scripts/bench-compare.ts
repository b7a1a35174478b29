import { readFileSync } from "node:fs";
import { benchFile, compareText } from "./bench/report.js";
import type { BenchFile } from "./bench/report.js";

/** Reads what `npm run bench` wrote; throws a sentence for what it did not. */
function read(file: string): BenchFile {
  try {
    return benchFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new Error(`${file} is not what npm run bench writes`);
  }
}

/** `npm run bench:compare -- OLD NEW`: two measurements side by side. */
try {
  const [old, now] = process.argv.slice(2);
  if (old === undefined || now === undefined || process.argv.length > 4)
    throw new Error("name two files: npm run bench:compare -- OLD NEW");
  console.log(compareText(read(old), read(now)).join("\n"));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
