import { conflict, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Told } from "./told.js";

/** Bodies that meet as a whole, two reports of whose summit may name any of the members; more points for one summit a year. */
const COLLECTIVE: ReadonlyMap<string, number> = new Map([
  ...["G7", "G20", "NATO", "BRICS"].map((code): [string, number] => [code, 4.5]),
  ...["EU", "ASEAN", "AFU", "ARABLEAGUE", "GCC", "OPEC", "OSCE", "UN"].map((code): [string, number] => [code, 2]),
]);

const MANY: ReadonlySet<string> = new Set(["summit", "talks"]);

const SHORT_BODIES: ReadonlySet<string> = new Set(["EU", "UN", "G7"]);

/** True for the code of a body, false for that of a state. */
export const isBody = (code: string): boolean => code.length !== 2 || SHORT_BODIES.has(code);

/** True where one side only is known, or both are of one state. */
export const isOneSided = ({ sides }: Pick<Told, "sides">): boolean => sides.length < 2;

/** Rounds of many heads of state: each paper names those whom its readers know. */
export const isRound = ({ type, sides }: Pick<Told, "type" | "sides">): boolean =>
  type === "summit" && sides.length > 2;

const areRounds = (a: Told, b: Told): boolean => isRound(a) && isRound(b);

/**
 * Sides are equal, or one report leaves out a mediator or some of many; a bilateral
 * is not the round of many that it stands beside.
 */
export function compareSides(a: Told, b: Told): Finding {
  if (a.format !== null && b.format !== null && a.format !== b.format) return conflict("format");
  const shared = a.sides.filter((side) => b.sides.includes(side));
  if (shared.length === 0) return a.sides.length === 0 || b.sides.length === 0 ? finding(-2) : conflict("sides");
  const missing = Math.max(a.sides.length, b.sides.length) - shared.length;
  const fewer = Math.min(a.sides.length, b.sides.length);
  const isPart = shared.length === fewer;
  if (missing === 0 && isPart)
    return fewer > 1 ? finding(2, "sides") : finding(isBody(shared[0] ?? "") ? 2 : 0, "sides");
  const both = MANY.has(a.type) && MANY.has(b.type);
  const together =
    a.type === "summit" && b.type === "summit" ? shared.flatMap((side) => COLLECTIVE.get(side) ?? []) : [];
  if (together.length > 0 && (isPart || shared.length > 1)) return finding(Math.max(...together), "sides");
  if (fewer === 1) return isPart ? finding(-1) : conflict("sides");
  if (shared.length < 2) return areRounds(a, b) ? finding(-1, "sides") : conflict("sides");
  if (!isPart) return finding(both ? 0 : -1, "sides");
  const few = a.sides.length < b.sides.length ? a : b;
  const bilateral = few.format === 2 ? 4 : 0;
  if (missing === 1) return finding(0.5 - bilateral, "sides");
  const mixed = a.type === b.type ? 0 : 2;
  return finding((fewer === 2 ? -3 : 0) - (both ? 0 : mixed) - bilateral, "sides");
}
