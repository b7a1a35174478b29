import type { Proof } from "../data.js";

/** The stretches of a text that evidence covers, in order and without overlap. */
export function slices(text: string, proofs: readonly Proof[]): string[] {
  const found: string[] = [];
  let [from, reach] = [0, -1];
  for (const [, start, end] of proofs.toSorted((a, b) => a[1] - b[1])) {
    if (start > reach) {
      if (reach >= 0) found.push(text.slice(from, reach));
      [from, reach] = [start, end];
    } else reach = Math.max(reach, end);
  }
  if (reach >= 0) found.push(text.slice(from, reach));
  return found;
}
