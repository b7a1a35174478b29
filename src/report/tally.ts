/** A table of things by their key, the most frequent first, then by key; says where each stands. */
export class Tally<T> {
  readonly #counts = new Map<string, { readonly value: T; count: number }>();
  #places: Map<string, number> | null = null;

  /** Counts one more of it, or `by` more; the first value of a key is kept. */
  add(key: string, value: T, by = 1): void {
    const found = this.#counts.get(key);
    if (found) found.count += by;
    else this.#counts.set(key, { value, count: by });
    this.#places = null;
  }

  /** Keys and values in order. */
  entries(): (readonly [key: string, value: T])[] {
    const sorted = [...this.#counts].toSorted(
      ([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : keyA > keyB ? 1 : 0),
    );
    return sorted.map(([key, { value }]) => [key, value] as const);
  }

  /** Where a key stands in `entries`; -1 where it was never added. */
  place(key: string): number {
    this.#places ??= new Map(this.entries().map(([key], at) => [key, at]));
    return this.#places.get(key) ?? -1;
  }
}
