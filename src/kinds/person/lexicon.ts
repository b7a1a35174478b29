import { OFFICES } from "../../lexicon/office-names.js";
import { stateOf } from "../../lexicon/states.js";
import { CsvError, parseCsv } from "../../text/csv.js";
import type { CsvRow } from "../../text/csv.js";
import { holdersWith } from "./holders.js";
import type { HolderIndex } from "./holders.js";
import type { OwnRow } from "./own-rows.js";
import { overlapOf } from "./own-rows.js";

/** People of a user's own, beside and instead of those of the tables. */
export interface Lexicon {
  readonly people: HolderIndex;
}

/** A lexicon file that cannot be read: `line` (from 1) is at fault. */
export class LexiconError extends CsvError {
  override readonly name: string = "LexiconError";
}

const COLUMNS = ["name", "surname", "gender", "unit", "office", "from", "until", "also"] as const;
type Column = (typeof COLUMNS)[number];

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const UNIT = /^(?:[A-Z]{2}|@[A-Z0-9]+(?:\/[A-Z]{2})?)$/u;

/**
 * People and their offices out of a CSV text with a line of column names: `name` (in full, needed), `surname` (as it
 * stands alone; by default the last word and its particles), `gender` (m or f), `unit` (a state by its ISO 3166-1
 * alpha-2 code, @BODY, or @PARTY/STATE; needed), `office` (as in `docs/lexicon.md`; may be empty), `from` and `until`
 * (ISO day, month or year; `until` exclusive, empty while in office), `also` (other spellings and nicknames, split by
 * semicolons). Rows of a name of the tables take the place of that person's terms in that office; of an office that
 * one person holds, the terms of others end where a row begins. Throws LexiconError.
 */
export function readLexicon(csv: string): Lexicon {
  const rows = checked(rowsOf(csv)).map(toRow);
  const clash = overlapOf(rows);
  if (clash)
    throw new LexiconError(
      clash.line,
      `${clash.name} holds an office of ${clash.unit} while another row gives it to somebody else`,
    );
  return { people: holdersWith(rows) };
}

function rowsOf(csv: string): CsvRow[] {
  try {
    return parseCsv(csv);
  } catch (error) {
    if (error instanceof CsvError) throw new LexiconError(error.line, error.message);
    throw error;
  }
}

interface Cells {
  readonly line: number;
  readonly get: (column: Column) => string;
}

function checked([head, ...rows]: readonly CsvRow[]): Cells[] {
  if (!head) throw new LexiconError(1, "the file is empty: its first line names the columns");
  const places = new Map(head.cells.map((cell, at) => [cell.toLowerCase(), at]));
  const strange = [...places.keys()].find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (strange !== undefined)
    throw new LexiconError(head.line, `there is no column "${strange}": name ${COLUMNS.join(", ")}`);
  for (const needed of ["name", "unit"])
    if (!places.has(needed)) throw new LexiconError(head.line, `the column "${needed}" is missing`);
  return rows.map(({ line, cells }) => {
    if (cells.length > head.cells.length)
      throw new LexiconError(line, `it has ${cells.length} cells, and ${head.cells.length} columns have a name`);
    return { line, get: (column) => cells[places.get(column) ?? -1] ?? "" };
  });
}

function toRow({ line, get }: Cells): OwnRow {
  const wrong = (message: string): LexiconError => new LexiconError(line, message);
  const [name, unit, office, from, until, gender] = [
    get("name"),
    get("unit"),
    get("office"),
    get("from"),
    get("until"),
    get("gender"),
  ];
  if (name === "") throw wrong("the name is missing");
  if (!UNIT.test(unit)) throw wrong(`"${unit}" is no unit: write a state as IT, a body as @EU, a party as @PD/IT`);
  const state = unit.startsWith("@") ? unit.split("/")[1] : unit;
  if (state !== undefined && !stateOf(state)) throw wrong(`"${state}" is no state of ISO 3166-1`);
  if (office !== "" && !OFFICES.has(office)) throw wrong(`"${office}" is no office: one of ${[...OFFICES].join(", ")}`);
  if (office !== "" && from === "") throw wrong("from is missing: since when is the office held");
  for (const day of [from, until])
    if (day !== "" && !DAY.test(day)) throw wrong(`"${day}" is no date: write it as 2025-07-12, 2025-07 or 2025`);
  if (until !== "" && until <= from) throw wrong("until must be later than from");
  if (!["", "m", "f"].includes(gender)) throw wrong(`"${gender}" is no gender: write m or f`);
  const surname = get("surname");
  if (surname !== "" && !name.includes(surname)) throw wrong(`the surname "${surname}" is no part of "${name}"`);
  const also = get("also")
    .split(";")
    .map((cell) => cell.trim())
    .filter(Boolean);
  return { line, name, surname, woman: gender === "f", unit, office, from, until: until === "" ? null : until, also };
}
