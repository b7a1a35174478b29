import type { FeastDay } from "../../../lexicon/feasts.js";
import { dayOf, easter, monthDays, orthodoxEaster, weekdayOf } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import { dayPeriod, move, periodAround } from "./period.js";
import type { Period } from "./period.js";
import { found, missing } from "./resolved.js";
import type { Of, Resolved } from "./resolved.js";

function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  const { from, to } = monthDays(year, month);
  return nth > 0
    ? from + ((wanted - weekdayOf(from) + 7) % 7) + 7 * (nth - 1)
    : to - ((weekdayOf(to) - wanted + 7) % 7);
}

/** The day of a feast in a year, or null where no table has it. */
export function feastIn(year: number, feast: FeastDay, moved = 0): Period | null {
  if ("easter" in feast) return dayPeriod(easter(year) + feast.easter + moved);
  if ("orthodoxEaster" in feast) return dayPeriod(orthodoxEaster(year) + feast.orthodoxEaster + moved);
  if ("years" in feast) {
    const day = feast.years[year];
    return day ? dayPeriod(dayOf(year, Number(day.slice(0, 2)), Number(day.slice(3))) + moved) : null;
  }
  if ("nth" in feast) return dayPeriod(nthWeekday(year, feast.month, feast.weekday, feast.nth) + moved);
  const day = dayOf(year, feast.month, feast.day) + moved;
  return feast.days ? { ...dayPeriod(day), to: day + feast.days - 1, precision: "range" } : dayPeriod(day);
}

/** "i primi nove mesi del 2024", "gli ultimi tre giorni di aprile". */
function several(time: Of<"nth">, count: number, { from, to }: Days, anchor: Resolved["anchor"]): Resolved {
  const last = time.nth < 0;
  const days = {
    from: last ? move(to + 1, -count, time.unit) : from,
    to: last ? to : move(from, count, time.unit) - 1,
  };
  if (days.from < from || days.to > to) return missing("XXXX-XX-XX", "range");
  const name = (day: Day): string => periodAround(day, time.unit === "month" ? "month" : "day").timex;
  return { period: days, timex: `${name(days.from)}/${name(days.to)}`, precision: "range", anchor };
}

/** The first Monday, the last week, the third day of the period `inside`. */
export function nth(time: Of<"nth">, inside: Resolved | null): Resolved {
  const known = inside?.period;
  if (!inside || !known) return missing("XXXX-XX-XX", "day");
  const { from, to } = known;
  if (time.count !== undefined) return several(time, time.count, known, inside.anchor);
  const count = time.nth - 1;
  if (time.unit === "day" && !time.weekday) {
    const day = time.nth < 0 ? to : from + count;
    return day <= to ? found(dayPeriod(day), inside.anchor) : missing("XXXX-XX-XX", "day");
  }
  if (time.unit === "week") {
    // The first week is the one with the period's first Thursday, as ISO counts the weeks of a year.
    const first = from + ((4 - weekdayOf(from) + 7) % 7);
    const last = to - ((weekdayOf(to) - 4 + 7) % 7);
    return found(periodAround(time.nth < 0 ? last : first + 7 * count, "week"), inside.anchor);
  }
  const wanted = time.weekday ?? 6;
  const day =
    time.nth < 0 ? to - ((weekdayOf(to) - wanted + 7) % 7) : from + ((wanted - weekdayOf(from) + 7) % 7) + 7 * count;
  if (day > to) return missing("XXXX-XX-XX", "day");
  return found(time.unit === "weekend" ? periodAround(day, "weekend") : dayPeriod(day), inside.anchor);
}
