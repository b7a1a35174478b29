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
  of: (row: number) => readonly number[],
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
    const values = of(row);
    const known = values.map((value) => position[value] ?? -1).filter((at) => at >= 0);
    const [first] = known;
    if (values.length === 1 && first !== undefined) add(first, first);
    for (const a of known) for (const b of known) if (a !== b) add(a, b);
  }
  return { places, counts: table };
}
