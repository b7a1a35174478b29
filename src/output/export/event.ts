import type { ContactStatus } from "../../kinds/contact/schema.js";
import type { ContactView } from "./view.js";

/** PLOVER's numbers for verbal cooperation and verbal conflict; contacts are neither material. */
const QUAD: Readonly<Record<string, number>> = { AGREE: 1, CONSULT: 1, SUPPORT: 1, ACCUSE: 3, REJECT: 3 };

/** The quad category of a PLOVER event that contacts have; null for another. */
export const quadOf = (event: string): number | null => QUAD[event] ?? null;

/** Where the event that the code books mean is the contact itself, and not that it was agreed on, put off or refused. */
const ITSELF: ReadonlySet<ContactStatus> = new Set(["held", "ongoing", "denied"]);

/** The days of an event, ISO 8601, inclusive. */
export interface Days {
  readonly start: string;
  readonly end: string;
  readonly time?: string | undefined;
}

/**
 * When the coded event took place: the contact's own days where it was held; the day on which it was told
 * where the code is of an agreement or a refusal, as event data do. Undefined where that day is not known.
 */
export function daysOf({ status, date, told }: ContactView): Days | undefined {
  if (!ITSELF.has(status)) return told?.length === 10 ? { start: told, end: told } : undefined;
  return date?.start ? { start: date.start, end: date.end ?? date.start, time: date.time } : undefined;
}
