import { isPublicationDate } from "../kinds/date/published.js";
import { readLines } from "./inputs/json-lines.js";
import { checkOutput, findInput } from "./places.js";
import { UsageError } from "./usage.js";
import type { Walk } from "./walk.js";

/** JSON lines on standard input, as the only source of a run; its articles are named `stdin/1`, … or by their id. */
const STDIN: Walk = {
  sources: [{ file: "stdin", path: "-", bytes: 0, read: ({ file }) => readLines(file, process.stdin, () => 0) }],
  count: 1,
  bytes: 0,
  names: "stdin",
  hidden: 0,
  other: 0,
};

/** Throws a UsageError when the value of `--published` is no date. */
export function checkPublished(published: string | undefined): void {
  if (published !== undefined && !isPublicationDate(published)) {
    throw new UsageError(`--published ${published} is no date: write it as 2025-07-12, 2025-07 or 2025`);
  }
}

/** Checks the words of the user before anything is written; throws a UsageError that says what is wrong. */
export function prepare(
  input: string,
  output: string | undefined,
  published: string | undefined,
): { walk: Walk; target: string } {
  checkPublished(published);
  const target = output ?? (input === "-" ? "-" : undefined);
  if (target === undefined) throw new UsageError("the output folder is missing: contatti extract INPUT OUTPUT");
  const walk = input === "-" ? STDIN : findInput(input);
  if (target !== "-") checkOutput(input === "-" ? undefined : input, target);
  return { walk, target };
}
