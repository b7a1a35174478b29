import type { Document } from "../../text/document.js";
import { parseIso } from "./calendar.js";
import type { Anchor } from "./resolve/anchor.js";
import type { DateValue } from "./schema.js";

/** "CATANIA, 16 GEN -", "Roma, 27 giu 2020 (Agenzia)": a place, a comma and a date that open a passage. */
export function isDateline({ tokens, passages }: Document, from: number, to: number): boolean {
  const next = tokens[to]?.norm === "." ? tokens[to + 1] : tokens[to];
  if (tokens[from - 1]?.norm !== "," || !/^[-–—(]$/u.test(next?.norm ?? "")) return false;
  const passage = passages.find((one) => one.from <= from && from < one.to);
  return passage !== undefined && from - passage.from <= 8;
}

/** The day of a dateline as publication, if what is known of it agrees. */
export function datelineDay(value: DateValue, known: Anchor["published"]): Anchor["published"] {
  if (value.precision !== "day" || value.start === null || value.start !== value.end) return null;
  const day = parseIso(value.start);
  return !known || (day >= known.days.from && day <= known.days.to)
    ? { days: { from: day, to: day }, grain: "day" }
    : null;
}
