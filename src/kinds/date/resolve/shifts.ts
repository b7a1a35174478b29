import { civil, weekdayOf } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { Anchor } from "./anchor.js";
import { origin } from "./anchor.js";
import { dayPeriod, monthPeriod, move, periodAround } from "./period.js";
import { found, unknown } from "./resolved.js";
import type { Of, Resolved } from "./resolved.js";

const looksAhead = (anchor: Anchor): boolean => ["future", "soon", "agenda"].includes(anchor.lean());

/** Past the publication although the verb does not look ahead: the story's last date is not what was meant. */
const ahead = (days: Days, anchor: Anchor): boolean =>
  anchor.published !== null && days.from > anchor.published.days.to && !looksAhead(anchor);

/** A calendar period counted from the publication or the story: "ieri", "la scorsa settimana", "il giorno dopo". */
export function shift(time: Of<"shift">, anchor: Anchor): Resolved {
  const told = time.from === "story" ? "narrative" : "publication";
  // "quella sera" without a date before it names no day, whatever the verb.
  const lost = time.from === "story" && time.by === 0 && !anchor.story;
  const base = lost ? null : origin(anchor, time.from, time.unit);
  if (!base) {
    const known = anchor.published;
    // "oggi" in an article of which only the month is known is that month.
    if (time.from === "publication" && time.unit === "day" && Math.abs(time.by) <= 1 && known?.grain === "month")
      return found(monthPeriod(civil(known.days.from).year, civil(known.days.from).month), "publication");
    return unknown(time.unit, told);
  }
  let by = time.by;
  if (time.unit === "weekend" && time.from === "publication" && by === 1 && weekdayOf(base.to) < 6) by = 0;
  // "quel giorno" after a mere year names no day.
  if (told === "narrative" && time.unit === "day" && base.to - base.from > 7) return unknown("day", told);
  const period = periodAround(by < 0 ? base.from : base.to, time.unit, by);
  if (told === "narrative" && by > 0 && ahead(period, anchor)) return unknown(time.unit, told);
  if (time.bare && time.part) {
    // "entro fine anno" looks ahead whatever the verb.
    const lean = time.lean === "future" ? time.lean : anchor.lean();
    if (time.part === "END" && lean === "past" && period.to > base.to + (time.unit === "week" ? 1 : 10))
      return found(periodAround(base.from, time.unit, -1), told);
    if (
      time.part === "START" &&
      lean === "future" &&
      time.bound !== "after" &&
      base.from > periodAround(base.from, time.unit).from + 60
    )
      return found(periodAround(base.from, time.unit, 1), told);
  }
  return found(period, told);
}

/** Longest stretch, in days less one, from whose ends so fine an amount can be counted. */
const COARSEST: Readonly<Record<string, number>> = { second: 0, minute: 0, hour: 0, day: 10, week: 10, month: 31 };

/** An amount of time before or after: "tre giorni fa", "due settimane dopo". */
export function offset(time: Of<"offset">, anchor: Anchor, inside: Resolved | null): Resolved {
  const told = inside?.anchor ?? (time.from === "publication" ? "publication" : "narrative");
  const finest = time.amounts.at(-1)?.unit ?? "day";
  const base = inside ? inside.period : origin(anchor, time.from, finest);
  if (!base) return unknown(finest, told);
  // "due ore più tardi" after a mere year is no hour of it.
  if (time.from === "story" && !inside && base.to - base.from > (COARSEST[finest] ?? Infinity))
    return unknown(finest, told);
  let day = time.sign < 0 ? base.from : base.to;
  for (const { count, unit } of time.amounts) day = move(day, time.sign * Math.round(count), unit);
  if (finest === "hour" || finest === "minute" || finest === "second")
    return { ...found(dayPeriod(day), told), precision: finest === "hour" ? "hour" : "minute" };
  if (time.from === "story" && time.sign > 0 && ahead({ from: day, to: day }, anchor)) return unknown(finest, told);
  // "due settimane dopo" a day of the story is a day again.
  const fine = time.from !== "publication" && base.from === base.to && finest === "week";
  return found(fine ? dayPeriod(day) : periodAround(day, finest), told);
}

/** Counted periods up to the publication or from it on: "negli ultimi tre giorni". */
export function run(time: Of<"run">, anchor: Anchor): Resolved {
  const { count, unit } = time.amount;
  const told = time.from === "story" ? "narrative" : "publication";
  const base = time.from === "story" ? anchor.story : origin(anchor, "publication", unit);
  if (!base) return unknown(unit, told);
  const small = unit === "hour" || unit === "minute" || unit === "second";
  const days = ((): Days => {
    if (small)
      return time.sign < 0
        ? { from: base.from - (unit === "hour" ? Math.ceil(count / 24) * (count >= 24 ? 1 : 0) : 0), to: base.to }
        : { from: base.from, to: base.to + (unit === "hour" ? Math.floor(count / 24) : 0) };
    if (count === 1 && time.sign < 0) return { from: move(base.from, -1, unit), to: base.to };
    return time.sign < 0
      ? { from: periodAround(base.from, unit, -count).from, to: periodAround(base.from, unit, -1).to }
      : { from: periodAround(base.to, unit, 1).from, to: periodAround(base.to, unit, count).to };
  })();
  const span = unit === "day" || small || count === 1;
  const name = (day: Day): string => (span ? dayPeriod(day).timex : periodAround(day, unit).timex);
  return {
    period: days,
    timex: days.from === days.to ? name(days.from) : `${name(days.from)}/${name(days.to)}`,
    precision: "range",
    anchor: told,
  };
}
