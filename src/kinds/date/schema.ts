import { z } from "zod";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** How precise a date is. */
export const datePrecision = z.enum([
  "minute",
  "hour",
  "daypart",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "year",
  "range",
]);

/** TIMEX3 modifiers that news needs. */
export const dateMod = z.enum(["START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN"]);

/**
 * A date as found: a TIMEX3 value and an interval of ISO days, inclusive; `start`
 * and `end` are null where it cannot be resolved, for durations and for vague
 * references. Never a point of time of the machine.
 */
export const dateValue = z.strictObject({
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  precision: datePrecision,
  timex: z.string().min(1),
  mod: dateMod.optional(),
  bound: z.enum(["before", "after"]).optional(),
  approximate: z.boolean(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/u)
    .optional(),
  zone: z.string().optional(),
  anchor: z.enum(["text", "publication", "narrative"]),
});
export type DateValue = z.infer<typeof dateValue>;

/** When an article was published, as precisely as the page tells, and where that was read. */
export const published = z.strictObject({
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u),
  precision: z.enum(["day", "month", "year"]),
  source: z.enum(["sidecar", "field", "metadata", "text", "dateline", "url", "file", "option"]),
});
export type Published = z.infer<typeof published>;
