import type { ReportCore } from "../data.js";
import { dayOf } from "./dates.js";
import { fold } from "./fold.js";
import { FACETS } from "./state.js";
import type { Facet, State } from "./state.js";

/** Keys that stand for contacts without a publisher. */
export const NO_PUBLISHER = "-";

/** The values of a facet by their place in its table, for every contact. */
export interface FacetColumn {
  readonly keys: readonly string[];
  /** Places of the values of a contact. */
  readonly of: (row: number) => readonly number[];
  /** True where all chosen values must be there, false where one of them is enough. */
  readonly all: boolean;
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

/** The facets of the contacts; publishers have one value more, for none. */
export function facetColumns({ types, statuses, sides, people, publishers, rows }: ReportCore): FacetColumns {
  const one = (column: readonly number[]): ((row: number) => readonly number[]) => {
    const lists = column.map((value) => [value]);
    return (row) => lists[row] ?? [];
  };
  const none = [publishers.length];
  return {
    type: { keys: types, of: one(rows.type), all: false },
    status: { keys: statuses, of: one(rows.status), all: false },
    side: { keys: sides.map(([code]) => code), of: (row) => rows.sides[row] ?? [], all: true },
    person: { keys: people.map(([key]) => key), of: (row) => rows.people[row] ?? [], all: true },
    publisher: {
      keys: [...publishers, NO_PUBLISHER],
      of: (row) => (rows.publishers[row]?.length ? rows.publishers[row] : none),
      all: false,
    },
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
    const { keys, of, all } = columns[facet];
    const places = state.chosen[facet].map((key) => keys.indexOf(key));
    return { facet, of, all, places, counts: new Int32Array(keys.length) };
  });
  const active = chosen.filter(({ places }) => places.length > 0);
  const found: number[] = [];
  for (let row = 0; row < rows.id.length; row++) {
    if (!passes(row)) continue;
    // a contact that only one facet shuts out still counts for the other values of that facet
    let shut = 0;
    let by: (typeof chosen)[number] | null = null;
    for (const facet of active) {
      if (holds(facet.of(row), facet.places, facet.all)) continue;
      shut++;
      by = facet;
    }
    if (shut === 0) {
      found.push(row);
      for (const { of, counts } of chosen) tally(counts, of(row));
    } else if (shut === 1 && by && !by.all) tally(by.counts, by.of(row));
  }
  return { rows: found, counts: countsOf(chosen) };
}

function holds(values: readonly number[], places: readonly number[], all: boolean): boolean {
  return all ? places.every((place) => values.includes(place)) : places.some((place) => values.includes(place));
}

function tally(counts: Int32Array, values: readonly number[]): void {
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
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
