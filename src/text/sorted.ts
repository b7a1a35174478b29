/** The index of the last item whose key is below `limit`, among items in the order of their keys; -1 where there is none. */
export function lastBelow<T>(items: readonly T[], limit: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle] as T) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
