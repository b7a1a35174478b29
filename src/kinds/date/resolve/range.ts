import { civil } from "../calendar.js";
import type { Time } from "../time.js";
import type { Anchor } from "./anchor.js";
import { partOf } from "./part.js";
import { resolve } from "./resolve.js";
import type { Resolved } from "./resolved.js";

type Range = Extract<Time, { is: "range" }>;

/** "da venerdì 30 a domenica 2 ottobre": the day that is higher stands in the month before. */
const monthBefore = (month: number | undefined): number | undefined => month && ((month + 10) % 12) + 1;

/** Gives each end what only the other says: "tra il 27 e il ⟦28 aprile 2025⟧", "dal 28 aprile al 2 maggio ⟦2024⟧". */
function share(first: Time, last: Time): readonly [Time, Time] {
  if (first.is === "date" && last.is === "date") {
    const month = first.month ?? (first.day > last.day && !last.within ? monthBefore(last.month) : last.month);
    const year =
      first.year ??
      (last.year !== undefined && month !== undefined && last.month !== undefined && month > last.month
        ? last.year - 1
        : last.year);
    const within = first.within ?? last.within;
    return [
      { ...first, month, year, within },
      // "dal 28 maggio al 2": the day that is lower stands in the month behind, which `after` finds.
      { ...last, month: last.month ?? (last.day < first.day ? undefined : first.month), within },
    ];
  }
  if (first.is === "month" && last.is === "month" && first.year === undefined && last.year !== undefined) {
    return [{ ...first, year: first.month > last.month ? last.year - 1 : last.year }, last];
  }
  if ((first.is === "month" || first.is === "weekday") && first.is === last.is)
    return [{ ...first, within: first.within ?? last.within }, last];
  return [first, last];
}

const sameDay = (a: Time, b: Time): boolean =>
  JSON.stringify({ ...a, clock: "" }) === JSON.stringify({ ...b, clock: "" });

/** The last end, read from the first on: the first Monday after it, the same or the next year. */
function after(first: Resolved, opening: Time, last: Time, anchor: Anchor): Resolved {
  if (!first.period) return resolve(last, anchor);
  const { from } = first.period;
  // "dalle 9 alle 11 di giovedì": one day with two clock times.
  if (last.clock && opening.clock && sameDay(opening, last)) return first;
  if (last.is === "weekday" && !last.within)
    return resolve({ ...last, from: "story", lean: "future" }, { ...anchor, story: { from: from - 1, to: from } });
  if (last.is === "date" && !last.within) {
    const { year, month } = civil(from);
    const m = last.month ?? (last.day < civil(from).day ? (month % 12) + 1 : month);
    const y = last.year ?? (m < month ? year + 1 : year);
    return { ...resolve({ ...last, month: m, year: y }, anchor), anchor: first.anchor };
  }
  if (last.is === "month" && last.year === undefined && !last.within) {
    const { year, month } = civil(from);
    return { ...resolve({ ...last, year: last.month < month ? year + 1 : year }, anchor), anchor: first.anchor };
  }
  return resolve(last, anchor);
}

/** "Sarà in visita tra il 12 e il 14", told on the 14th: a stretch not over yet looks ahead, though it has begun. */
function underway(first: Resolved, opening: Time, last: Time, anchor: Anchor): Resolved {
  const now = anchor.published?.days;
  if (
    !now ||
    !first.period ||
    first.period.from <= now.to ||
    opening.is !== "date" ||
    opening.year !== undefined ||
    opening.within
  )
    return first;
  const { year, month } = civil(first.period.from);
  const [y, m] = opening.month === undefined ? (month === 1 ? [year - 1, 12] : [year, month - 1]) : [year - 1, month];
  const earlier = resolve({ ...opening, year: y, month: m }, anchor);
  const end = after(earlier, opening, last, anchor);
  return end.period && end.period.to >= now.from && earlier.period ? { ...earlier, anchor: first.anchor } : first;
}

/** Reads a range: from the first day of one end to the last day of the other. */
export function resolveRange(time: Range, anchor: Anchor): Resolved {
  const [first, last] = share(time.first, time.last);
  const a = underway(resolve(first, anchor), first, last, anchor);
  const b = after(a, first, last, anchor);
  const from = a.period && (first.part ? partOf(a.period, first.part).from : a.period.from);
  const to = b.period && (last.part ? partOf(b.period, last.part).to : b.period.to);
  const period = from !== null && to !== null && from <= to ? { from, to } : null;
  return { period, timex: `${a.timex}/${b.timex}`, precision: "range", anchor: a.anchor };
}
