/** A line of a CSV file: its cells, and the line of the file it begins on (from 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file that cannot be read, with the line at fault (from 1). */
export class CsvError extends Error {
  override readonly name: string = "CsvError";
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const BREAK = /\r\n|\r|\n/gu;

/** The rows of a CSV text (RFC 4180: commas, cells in double quotes, "" for one); blank lines and lines that begin with # are left out. */
export function parseCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/u, "").replace(BREAK, "\n");
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < source.length;) {
    const begun = line;
    const cells: string[] = [];
    const comment = source[at] === "#";
    for (let more = true; more;) {
      const quoted = source[at] === '"' && !comment;
      const end = quoted ? closing(source, at, begun) : nextOf(source, at, comment ? "\n" : ",\n");
      const cell = quoted ? source.slice(at + 1, end - 1).replaceAll('""', '"') : source.slice(at, end);
      line += cell.split("\n").length - 1;
      cells.push(cell.trim());
      if (end < source.length && source[end] !== "," && source[end] !== "\n")
        throw new CsvError(begun, "a comma or the end of the line must follow a closing quotation mark");
      more = source[end] === ",";
      at = end + 1;
    }
    line++;
    if (!comment && cells.some((cell) => cell !== "")) rows.push({ line: begun, cells });
  }
  return rows;
}

function nextOf(source: string, from: number, marks: string): number {
  for (let at = from; at < source.length; at++) if (marks.includes(source[at] as string)) return at;
  return source.length;
}

/** Where the quotation mark that opens at `from` is closed: the offset behind it. */
function closing(source: string, from: number, line: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] !== '"') return at + 1;
    at++;
  }
  throw new CsvError(line, "a quotation mark is not closed");
}
