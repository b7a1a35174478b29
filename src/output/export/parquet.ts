import type { ByteWriter } from "hyparquet-writer";
import { COLUMNS } from "./columns.js";
import type { Column } from "./columns.js";
import type { Exporter } from "./exporter.js";
import type { ContactView } from "./view.js";

/** Rows that are held in memory and written together. */
const GROUP = 20_000;

const TYPES = { text: "STRING", number: "DOUBLE", integer: "INT64", boolean: "BOOLEAN" } as const;

/** A cell as the column's type wants it: lists as text, joined by "; ". */
function valueOf({ of, holds }: Column, contact: ContactView): string | number | bigint | boolean | null {
  const cell = of(contact) ?? null;
  if (cell === null || typeof cell === "boolean") return cell;
  if (typeof cell === "number") return holds === "integer" ? BigInt(cell) : cell;
  return (typeof cell === "string" ? cell : cell.join("; ")).toWellFormed();
}

const columnData = (rows: readonly ContactView[]) =>
  COLUMNS.map((column) => ({
    name: column.name,
    type: TYPES[column.holds],
    nullable: true,
    data: rows.map((row) => valueOf(column, row)),
  }));

/** Parquet, the columns of the CSV with their types, in groups of rows; the library is loaded when it is asked for. */
export const toParquet: Exporter = async function* (contacts) {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnData([]) });
  const parquet = new ParquetWriter({ writer, schema, createdBy: "contatti" });
  let rows: ContactView[] = [];
  for await (const contact of contacts) {
    if (rows.push(contact) < GROUP) continue;
    await parquet.write({ columnData: columnData(rows), rowGroupSize: GROUP });
    rows = [];
    yield taken(writer);
  }
  if (rows.length > 0) await parquet.write({ columnData: columnData(rows), rowGroupSize: GROUP });
  await parquet.finish();
  yield taken(writer);
  return 0;
};

/** What was written since the last time; the writer goes on counting from there. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
