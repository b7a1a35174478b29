/** Where characters beyond U+FFFF stand in a text, which take two UTF-16 units each: their first units, in order. */
export function astralOf(text: string): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)) found.push(index);
  return found;
}

/** An offset in UTF-16 units as one in code points, given where the characters beyond U+FFFF stand. */
export function toCodePoints(offset: number, astral: readonly number[]): number {
  let [from, to] = [0, astral.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((astral[middle] ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return offset - from;
}
