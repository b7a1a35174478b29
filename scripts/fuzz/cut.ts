/**
 * The least of `items` that still `fails`, found by leaving out ever smaller stretches, with so many
 * calls of `fails` at most; `items` as they are must fail.
 */
export function cutDown<T>(items: readonly T[], fails: (items: readonly T[]) => boolean, calls = 4000): readonly T[] {
  let least = items;
  let left = calls;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < least.length && left > 0;) {
      const shorter = least.toSpliced(start, size);
      left--;
      if (fails(shorter)) least = shorter;
      else start += size;
    }
  }
  return least;
}
