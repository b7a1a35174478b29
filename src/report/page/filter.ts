import type { ReportCore } from "../data.js";
import { dayOf } from "./dates.js";
import { fold } from "../../text/fold.js";
import { FACETS } from "./state.js";
import type { Facet, State } from "./state.js";

/** Keys that stand for contacts without a publisher. */
export const NO_PUBLISHER = "-";

/** The values of a facet by their place in its table, for every contact. */
export interface FacetColumn {
  readonly keys: readonly string[];
  /** Places of the values of all contacts, one contact after the other. */
  readonly values: Int32Array;
  /** Where the values of a contact begin; the next number is where they end. */
  readonly from: Int32Array;
  /** True where all chosen values must be there, false where one of them is enough. */
  readonly all: boolean;
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

function toColumn(keys: readonly string[], lists: readonly (readonly number[])[], all: boolean): FacetColumn {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => (from[row + 1] = (from[row] ?? 0) + list.length));
  return { keys, values: Int32Array.from(lists.flat()), from, all };
}

/** The places of the values of one contact. */
export const valuesOf = ({ values, from }: FacetColumn, row: number): Int32Array =>
  values.subarray(from[row], from[row + 1]);

/** The facets of the contacts; publishers have one value more, for none. */
export function facetColumns({ types, statuses, sides, people, publishers, rows }: ReportCore): FacetColumns {
  const single = (column: readonly number[]): number[][] => column.map((value) => [value]);
  const keysOf = (table: readonly (readonly string[])[]): string[] => table.map(([key = ""]) => key);
  const told = rows.publishers.map((list) => (list.length > 0 ? list : [publishers.length]));
  return {
    type: toColumn(types, single(rows.type), false),
    status: toColumn(statuses, single(rows.status), false),
    side: toColumn(keysOf(sides), rows.sides, true),
    person: toColumn(keysOf(people), rows.people, true),
    publisher: toColumn([...publishers, NO_PUBLISHER], told, false),
  };
}

/** What the filters leave: rows in order, and per facet how many contacts each value has, or would have if chosen. */
export interface Found {
  readonly rows: readonly number[];
  readonly counts: Readonly<Record<Facet, Int32Array>>;
}

/** Filters all contacts; `searchable` gives the folded text of one, asked only where a text is looked for. */
export function filterRows(
  state: State,
  { rows }: ReportCore,
  columns: FacetColumns,
  searchable: (row: number) => string,
): Found {
  const passes = basePass(state, rows, searchable);
  const chosen = FACETS.map((facet) => {
    const column = columns[facet];
    const places = state.chosen[facet].map((key) => column.keys.indexOf(key));
    return { facet, column, places, counts: new Int32Array(column.keys.length) };
  });
  const active = chosen.filter(({ places }) => places.length > 0);
  const found: number[] = [];
  for (let row = 0; row < rows.id.length; row++) {
    if (!passes(row)) continue;
    // a contact that only one facet shuts out still counts for the other values of that facet
    let shut = 0;
    let by: (typeof chosen)[number] | null = null;
    for (const facet of active) {
      if (holds(facet.column, row, facet.places)) continue;
      shut++;
      by = facet;
    }
    if (shut === 0) {
      found.push(row);
      for (const { column, counts } of chosen) tally(counts, column, row);
    } else if (shut === 1 && by && !by.column.all) tally(by.counts, by.column, row);
  }
  return { rows: found, counts: countsOf(chosen) };
}

/** True when a contact has all of the places, or one of them, as the facet asks. */
function holds({ values, from, all }: FacetColumn, row: number, places: readonly number[]): boolean {
  const end = from[row + 1] ?? 0;
  let had = 0;
  for (let at = from[row] ?? end; at < end; at++) if (places.includes(values[at] ?? -1)) had++;
  return all ? had === places.length : had > 0;
}

function tally(counts: Int32Array, { values, from }: FacetColumn, row: number): void {
  const end = from[row + 1] ?? 0;
  for (let at = from[row] ?? end; at < end; at++) {
    const value = values[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

function countsOf(chosen: readonly { facet: Facet; counts: Int32Array }[]): Found["counts"] {
  const of = (facet: Facet): Int32Array => chosen.find((one) => one.facet === facet)?.counts ?? new Int32Array();
  return {
    type: of("type"),
    status: of("status"),
    side: of("side"),
    person: of("person"),
    publisher: of("publisher"),
  };
}

/** What every facet needs first: the days and the text. A contact of several days is in a period that it touches. */
function basePass(
  { text, from, to, undated }: State,
  { start, end }: ReportCore["rows"],
  searchable: (row: number) => string,
): (row: number) => boolean {
  const words = [...fold(text).matchAll(/"([^"]+)"|\S+/gu)].map(([word, phrase]) => phrase ?? word);
  const [first, last] = [dayOf(from) ?? -Infinity, dayOf(to) ?? Infinity];
  const anyDay = from === "" && to === "";
  return (row) => {
    const [begins, ends] = [start[row] ?? null, end[row] ?? null];
    if (begins === null || ends === null ? !anyDay : undated || begins > last || ends < first) return false;
    if (words.length === 0) return true;
    const content = searchable(row);
    return words.every((word) => content.includes(word));
  };
}
