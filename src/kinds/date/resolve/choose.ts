import type { Days } from "../calendar.js";
import type { Lean } from "../time.js";
import type { Anchor } from "./anchor.js";
import { middle } from "./anchor.js";

/** What "scorso" and "prossimo" want against a mere tense: a period that is over, or has not begun. */
export interface Choice {
  readonly lean: Lean;
  /** The direction was said in words and not read from the verb. */
  readonly said: boolean;
}

/** Days that a date on a line by itself may lie back. */
const RECENT = 45;

const touches = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
const distance = (a: Days, b: Days): number =>
  touches(a, b) ? 0 : Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to));

/**
 * Of the periods that come back every year or month chooses one: the last that has
 * begun, the next that is not over, or the nearest.
 */
export function choose<P extends Days>(candidates: readonly P[], anchor: Anchor, { lean, said }: Choice): P | null {
  const now = anchor.published?.days;
  if (!now) return null;
  if (lean === "past") {
    const past = candidates.filter((c) => (said ? c.to < now.from : c.from <= now.to));
    return past.at(-1) ?? null;
  }
  if (lean === "future") return candidates.find((c) => (said ? c.from > now.to : c.to >= now.from)) ?? null;
  const ahead = candidates.find((c) => c.to >= now.from);
  // A line of an agenda looks ahead, unless it is the date of a page some weeks old.
  if (lean === "agenda" && ahead && !candidates.some((c) => c.to < now.from && now.from - c.to <= RECENT)) return ahead;
  let best: P | null = null;
  for (const c of candidates) {
    const closer = !best || distance(c, now) < distance(best, now);
    if (
      closer ||
      (best &&
        distance(c, now) === distance(best, now) &&
        Math.abs(middle(c) - middle(now)) < Math.abs(middle(best) - middle(now)))
    )
      best = c;
  }
  return best;
}

/** Days within which a date of a noun is near, ahead and back, and past which it is far. */
const NEAR = 100;
const NEAR_BACK = 80;
const FAR = 240;

/**
 * "ha parlato del vertice del 20 giugno", told in May: the verb says nothing of the day of a noun, so that a
 * near date wins against one that is most of a year away.
 */
export function nearby<P extends Days>(
  chosen: P | null,
  candidates: readonly P[],
  free: boolean,
  anchor: Anchor,
): P | null {
  const now = anchor.published?.days;
  if (!chosen || !free || !now || distance(chosen, now) < FAR || !anchor.attached?.()) return chosen;
  return candidates.find((c) => distance(c, now) <= (c.to < now.from ? NEAR_BACK : NEAR)) ?? chosen;
}
