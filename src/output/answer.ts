import { toCsvRow } from "./export/csv.js";
import type { Cell } from "./export/csv.js";
import { toLine } from "./lines.js";
import { oneLine } from "./underline.js";

/** A value of an answer, as JSON has it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** What a query found: the names of its columns, each once, and its rows. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const COLUMN_WIDTH = 60;

/** A value on one line: a list as "a, b", what has fields as JSON. */
function toText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value))
    return value.every((item) => typeof item !== "object") ? value.join(", ") : JSON.stringify(value);
  return JSON.stringify(value);
}

const cut = (text: string): string => (text.length <= COLUMN_WIDTH ? text : `${text.slice(0, COLUMN_WIDTH - 1)}…`);

/** A table for a terminal: columns as wide as what stands in them, up to 60 characters; numbers to the right. */
export function answerText({ columns, rows }: Answer): string {
  const cells = rows.map((row) => row.map((value) => cut(oneLine(toText(value)))));
  const names = columns.map((name) => cut(oneLine(name)));
  const right = columns.map(
    (_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number" || row[at] === null),
  );
  const widths = names.map((name, at) =>
    cells.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), name.length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (right[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width));
  return [names, rule, ...cells].map((row) => `${line(row)}\n`).join("");
}

/** A JSON list with an object a row. */
export const answerJson = ({ columns, rows }: Answer): string =>
  `[${rows.map((row) => `\n${toLine(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))).trimEnd()}`).join(",")}\n]\n`;

/** CSV as exports write it. */
export const answerCsv = ({ columns, rows }: Answer): string =>
  toCsvRow(columns) +
  rows.map((row) => toCsvRow(row.map((value): Cell => (typeof value === "object" ? toText(value) : value)))).join("");
