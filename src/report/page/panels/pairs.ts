import type { FacetColumn } from "../filter.js";

/** Who is in a matrix, and how often any two of them were in contact. */
export interface Pairs {
  /** Places in the table of sides or people, the most frequent first. */
  readonly places: readonly number[];
  /** Contacts of the places at two positions; on the diagonal those with no other side. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts pairs among the `most` values with the most contacts. */
export function countPairs(
  rows: readonly number[],
  { values, from }: FacetColumn,
  counts: Int32Array,
  most: number,
): Pairs {
  const places = [...counts.keys()]
    .filter((place) => (counts[place] ?? 0) > 0)
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, most);
  const position = new Int32Array(counts.length).fill(-1);
  places.forEach((place, at) => (position[place] = at));
  const table = places.map(() => places.map(() => 0));
  const add = (a: number, b: number): void => {
    const line = table[a];
    if (line) line[b] = (line[b] ?? 0) + 1;
  };
  for (const row of rows) {
    const [first, end] = [from[row] ?? 0, from[row + 1] ?? 0];
    for (let one = first; one < end; one++) {
      const a = position[values[one] ?? 0] ?? -1;
      if (a < 0) continue;
      if (end - first === 1) add(a, a);
      for (let other = first; other < end; other++) {
        const b = position[values[other] ?? 0] ?? -1;
        if (b >= 0 && b !== a) add(a, b);
      }
    }
  }
  return { places, counts: table };
}
