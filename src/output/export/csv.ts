/** A cell: text, a number, nothing, or several texts, which are joined by "; ". */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** What a spreadsheet would run as a formula, also in the wide forms of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Text that a spreadsheet shows and does not run: an apostrophe goes before what looks like a formula. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function toCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = harmless(typeof cell === "string" ? cell : cell.join("; ")).toWellFormed();
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row of CSV (RFC 4180), with its line break. */
export const toCsvRow = (cells: readonly Cell[]): string => `${cells.map(toCell).join(",")}\r\n`;
