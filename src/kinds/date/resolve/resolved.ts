import type { Days } from "../calendar.js";
import type { Time } from "../time.js";
import type { Anchor } from "./anchor.js";
import type { Choice } from "./choose.js";
import type { Period } from "./period.js";

/** A time with its days, or without them where something to read it against is missing. */
export interface Resolved {
  readonly period: Days | null;
  readonly timex: string;
  readonly precision: Period["precision"];
  readonly anchor: "text" | "publication" | "narrative";
}

/** The times of one kind. */
export type Of<K extends Time["is"]> = Extract<Time, { is: K }>;

/** Resolved to a period. */
export const found = (period: Period, anchor: Resolved["anchor"]): Resolved => ({
  period: { from: period.from, to: period.to },
  timex: period.timex,
  precision: period.precision,
  anchor,
});
/** Not resolved: the value keeps its holes. */
export const missing = (
  timex: string,
  precision: Resolved["precision"],
  anchor: Resolved["anchor"] = "publication",
): Resolved => ({ period: null, timex, precision, anchor });

/** Direction of an expression: by its own words, or by the tense around it. */
export function choiceOf(time: Time, anchor: Anchor): Choice {
  if (time.ahead && !time.lean && anchor.lean() === "near") return { lean: "future", said: false };
  // "entro il 30 giugno", told on that day, is that day.
  return time.lean && time.lean !== "near"
    ? { lean: time.lean, said: time.bound !== "before" }
    : {
        lean: time.lean ?? (time.is === "feast" && anchor.lean() === "agenda" ? "future" : anchor.lean()),
        said: false,
      };
}

const UNKNOWN: Readonly<Record<string, readonly [string, Resolved["precision"]]>> = {
  day: ["XXXX-XX-XX", "day"],
  hour: ["XXXX-XX-XX", "hour"],
  minute: ["XXXX-XX-XX", "minute"],
  second: ["XXXX-XX-XX", "minute"],
  week: ["XXXX-WXX", "week"],
  weekend: ["XXXX-WXX-WE", "range"],
  month: ["XXXX-XX", "month"],
  quarter: ["XXXX-QX", "quarter"],
  half: ["XXXX-HX", "range"],
  year: ["XXXX", "year"],
  decade: ["XXX", "range"],
  century: ["XX", "range"],
};

/** The value of a unit of which nothing is known. */
export const unknown = (unit: string, anchor: Resolved["anchor"]): Resolved =>
  missing(...(UNKNOWN[unit] ?? ["XXXX-XX-XX", "day"]), anchor);
