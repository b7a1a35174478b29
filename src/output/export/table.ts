import { COLUMNS } from "./columns.js";
import { toCsvRow } from "./csv.js";
import { gathered } from "./exporter.js";
import type { Exporter } from "./exporter.js";

/** CSV (RFC 4180, UTF-8), one row a contact; cells that a spreadsheet would run are made harmless. */
export const toTable: Exporter = (contacts) =>
  gathered(
    (async function* () {
      yield toCsvRow(COLUMNS.map(({ name }) => name));
      for await (const contact of contacts) yield toCsvRow(COLUMNS.map(({ of }) => of(contact)));
      return 0;
    })(),
  );
