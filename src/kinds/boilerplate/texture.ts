import { isLower } from "./letters.js";
import type { Line } from "./line.js";

/**
 * How much like running text a line is that no rule claims: `paragraph` ends a
 * sentence or is long; `spoken` is short and ends in a mark; `bare` has no final mark.
 */
export type Texture = "paragraph" | "spoken" | "bare";

/** How a line that no rule claims reads. */
export function textureOf({ start, end, words, functional, period, stopped }: Line, raw: string): Texture {
  if (period && words >= 8 && functional >= 1) return "paragraph";
  if (words >= 22 && functional * 8 >= words) return "paragraph";
  const mark = raw.charCodeAt(end - 1);
  if (words >= 12 && functional >= 2 && (mark === 58 || mark === 59 || mark === 44)) return "paragraph";
  const first = raw.charAt(start);
  const quoted =
    mark === 0xbb || mark === 0x201d || mark === 34 || ("'’".includes(raw.charAt(end - 1)) && "'‘".includes(first));
  return stopped || quoted ? "spoken" : "bare";
}

/** "…l'incontro di\nieri a Malta": a small letter at the start of a line that stands right under an open sentence. */
export function goesOn(raw: string, line: Line, above: Line | undefined): boolean {
  if (line.apart || !above || above.stopped || above.words < 3) return false;
  return isLower(raw.charCodeAt(line.start)) && line.functional >= 1;
}

/** "18:40 …", "Ore 18.40 - …" at the start of a line. */
export function stamped(raw: string, line: Line): boolean {
  const first = raw.charCodeAt(line.start) | 32;
  if (line.numbers === 0 || !((first >= 48 && first <= 57) || first === 104 || first === 111)) return false;
  return /^(?:ore\s|h\s)?\d{1,2}[:.]\d{2}(?!\d|[.,]\d|\s?(?:euro|%|miliardi|milioni))/iu.test(
    raw.slice(line.start, line.start + 14),
  );
}
