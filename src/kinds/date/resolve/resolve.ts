import { civil, dayOf, easter, isDate, monthDays, orthodoxEaster, weekDays, weekdayOf } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { FeastDay } from "../../../lexicon/feasts.js";
import type { Lean, Time } from "../time.js";
import type { Anchor } from "./anchor.js";
import { origin } from "./anchor.js";
import { choose } from "./choose.js";
import type { Choice } from "./choose.js";
import { dayPeriod, monthPeriod, move, periodAround, seasonOf, sectionOf, unknownDate, yearPeriod } from "./period.js";
import type { Period } from "./period.js";

/** A time with its days, or without them where something to read it against is missing. */
export interface Resolved {
  readonly period: Days | null;
  readonly timex: string;
  readonly precision: Period["precision"];
  readonly anchor: "text" | "publication" | "narrative";
}

type Of<K extends Time["is"]> = Extract<Time, { is: K }>;

const found = (period: Period, anchor: Resolved["anchor"]): Resolved => ({ period: { from: period.from, to: period.to }, timex: period.timex, precision: period.precision, anchor });
const missing = (timex: string, precision: Resolved["precision"], anchor: Resolved["anchor"] = "publication"): Resolved => ({ period: null, timex, precision, anchor });

/** Direction of an expression: by its own words, or by the tense around it. */
function choiceOf(time: Time, anchor: Anchor): Choice {
  return time.lean && time.lean !== "near" ? { lean: time.lean, said: true } : { lean: time.lean ?? anchor.lean(), said: false };
}

const UNKNOWN: Readonly<Record<string, readonly [string, Resolved["precision"]]>> = {
  day: ["XXXX-XX-XX", "day"], hour: ["XXXX-XX-XX", "hour"], minute: ["XXXX-XX-XX", "minute"], second: ["XXXX-XX-XX", "minute"], week: ["XXXX-WXX", "week"], weekend: ["XXXX-WXX-WE", "range"],
  month: ["XXXX-XX", "month"], quarter: ["XXXX-QX", "quarter"], half: ["XXXX-HX", "range"], year: ["XXXX", "year"], decade: ["XXX", "range"], century: ["XX", "range"],
};

const unknown = (unit: string, anchor: Resolved["anchor"]): Resolved => missing(...(UNKNOWN[unit] ?? ["XXXX-XX-XX", "day"]), anchor);

function shift(time: Of<"shift">, anchor: Anchor): Resolved {
  const told = time.from === "story" ? "narrative" : "publication";
  const base = origin(anchor, time.from, time.unit);
  if (!base) {
    const known = anchor.published;
    // "oggi" in an article of which only the month is known is that month.
    if (time.from === "publication" && time.unit === "day" && Math.abs(time.by) <= 1 && known?.grain === "month") return found(monthPeriod(civil(known.days.from).year, civil(known.days.from).month), "publication");
    return unknown(time.unit, told);
  }
  let by = time.by;
  if (time.unit === "weekend" && time.from === "publication" && by === 1 && weekdayOf(base.to) < 6) by = 0;
  // "quel giorno" after a mere year names no day.
  if (told === "narrative" && time.unit === "day" && base.to - base.from > 7) return unknown("day", told);
  const period = periodAround(by < 0 ? base.from : base.to, time.unit, by);
  if (told === "narrative" && by > 0 && ahead(period, anchor)) return unknown(time.unit, told);
  if (time.bare && time.part) {
    const lean = anchor.lean();
    if (time.part === "END" && lean === "past" && period.to > base.to + 10) return found(periodAround(base.from, time.unit, -1), told);
    if (time.part === "START" && lean === "future" && time.bound !== "after" && base.from > periodAround(base.from, time.unit).from + 60) return found(periodAround(base.from, time.unit, 1), told);
  }
  return found(period, told);
}

/** Past the publication although the verb does not look ahead: the story's last date is not what was meant. */
const ahead = (days: Days, anchor: Anchor): boolean => anchor.published !== null && days.from > anchor.published.days.to && anchor.lean() !== "future";

function offset(time: Of<"offset">, anchor: Anchor): Resolved {
  const told = time.from === "story" ? "narrative" : "publication";
  const finest = time.amounts.at(-1)?.unit ?? "day";
  const base = origin(anchor, time.from, finest);
  if (!base) return unknown(finest, told);
  let day = time.sign < 0 ? base.from : base.to;
  for (const { count, unit } of time.amounts) day = move(day, time.sign * Math.round(count), unit);
  if (finest === "hour" || finest === "minute" || finest === "second") return { ...found(dayPeriod(day), told), precision: finest === "hour" ? "hour" : "minute" };
  if (time.from === "story" && time.sign > 0 && ahead({ from: day, to: day }, anchor)) return unknown(finest, told);
  // "due settimane dopo" a day of the story is a day again.
  const fine = time.from === "story" && base.from === base.to && finest === "week";
  return found(fine ? dayPeriod(day) : periodAround(day, finest), told);
}

function run(time: Of<"run">, anchor: Anchor): Resolved {
  const { count, unit } = time.amount;
  const base = origin(anchor, "publication", unit);
  if (!base) return unknown(unit, "publication");
  const small = unit === "hour" || unit === "minute" || unit === "second";
  const days = ((): Days => {
    if (small) return time.sign < 0 ? { from: base.from - (unit === "hour" ? Math.ceil(count / 24) * (count >= 24 ? 1 : 0) : 0), to: base.to } : { from: base.from, to: base.to + (unit === "hour" ? Math.floor(count / 24) : 0) };
    if (count === 1 && time.sign < 0) return { from: move(base.from, -1, unit), to: base.to };
    const first = periodAround(base.from, unit, time.sign < 0 ? -count : 1);
    return { from: first.from, to: periodAround(base.to, unit, time.sign < 0 ? -1 : count).to };
  })();
  const span = unit === "day" || small || count === 1;
  const name = (day: Day): string => (span ? dayPeriod(day).timex : periodAround(day, unit).timex);
  return { period: days, timex: days.from === days.to ? name(days.from) : `${name(days.from)}/${name(days.to)}`, precision: "range", anchor: "publication" };
}

function weekday(time: Of<"weekday">, anchor: Anchor): Resolved {
  const timex = time.unit ? "XXXX-WXX-WE" : `XXXX-WXX-${time.weekday}`;
  const story = time.from === "story";
  const base = story ? origin(anchor, "story", "day") : (anchor.published?.grain === "day" ? anchor.published.days : null);
  if (time.within) {
    const inside = resolve(time.within, anchor);
    return inside.period ? found(dayPeriod(weekDays(inside.period.from).from + time.weekday - 1), inside.anchor) : missing(timex, "day");
  }
  if (!base) return missing(timex, time.unit ? "range" : "day", story ? "narrative" : "publication");
  const { lean, said } = story ? { lean: time.lean ?? "future", said: true } : choiceOf(time, anchor);
  const day = weekdayNear(base, time.weekday, lean, said, time.unit !== undefined);
  return found(time.unit ? periodAround(day, "weekend") : dayPeriod(day), story ? "narrative" : "publication");
}

/** A weekday of the day it is told on is that day, if the verb is past or present. */
function weekdayNear(base: Days, wanted: number, lean: Lean, said: boolean, weekend: boolean): Day {
  if (lean === "this") return weekDays(base.from).from + wanted - 1;
  if (lean === "future") {
    const ahead = (wanted - weekdayOf(base.to) + 7) % 7;
    return base.to + (ahead === 0 ? (weekend ? 0 : 7) : weekend && weekdayOf(base.to) === 7 ? -1 : ahead);
  }
  const back = (weekdayOf(base.from) - wanted + 7) % 7;
  return base.from - (back === 0 && said ? 7 : back);
}

function date(time: Of<"date">, anchor: Anchor): Resolved {
  const { day, month, year } = time;
  const timex = unknownDate(month, day);
  if (month !== undefined && year !== undefined) return found(dayPeriod(dayOf(year, month, day)), "text");
  if (time.within) {
    const inside = resolve(time.within, anchor);
    if (!inside.period) return missing(timex, "day");
    const at = civil(inside.period.from);
    const m = month ?? at.month;
    return isDate(at.year, m, day) ? found(dayPeriod(dayOf(at.year, m, day)), inside.anchor) : missing(timex, "day");
  }
  const now = anchor.published;
  if (!now || month === undefined && now.grain === "year") return missing(timex, "day");
  const candidates: Period[] = [];
  const here = civil(now.days.from);
  if (month !== undefined) {
    // 29 February comes back only every fourth year.
    const reach = month === 2 && day === 29 ? 8 : 2;
    for (let y = here.year - reach; y <= here.year + reach; y++) if (isDate(y, month, day)) candidates.push(dayPeriod(dayOf(y, month, day)));
  } else {
    const reach = time.weekday ? 12 : 3;
    for (let k = -reach; k <= reach; k++) {
      const { from, to } = monthDays(here.year, here.month + k);
      if (from + day - 1 <= to) candidates.push(dayPeriod(from + day - 1));
    }
  }
  const fitting = time.weekday ? candidates.filter((c) => weekdayOf(c.from) === time.weekday) : [];
  // "venerdì 16" cannot be another day than a Friday: nearness decides, not the tense.
  const choice = fitting.length > 0 && !(time.lean && time.lean !== "near") ? { lean: "near" as const, said: false } : choiceOf(time, anchor);
  const chosen = choose(fitting.length > 0 ? fitting : candidates, anchor, choice);
  return chosen ? found(chosen, "publication") : missing(timex, "day");
}

/** A period that comes back each year, in the year that fits. */
function yearly(time: Of<"month"> | Of<"season"> | Of<"section"> | Of<"feast">, anchor: Anchor, inYear: (year: number) => Period | null, timex: string): Resolved {
  if (time.year !== undefined) {
    const known = inYear(time.year);
    return known ? found(known, "text") : missing(timex, "day", "text");
  }
  if (time.within) {
    const inside = resolve(time.within, anchor);
    const known = inside.period && inYear(civil(inside.period.from).year);
    return known ? found(known, inside.anchor) : missing(timex, "month");
  }
  const now = anchor.published;
  if (!now) return missing(timex, time.is === "month" ? "month" : time.is === "season" ? "season" : time.is === "section" ? "quarter" : "day");
  const here = civil(now.days.from).year;
  const candidates: Period[] = [];
  for (let y = here - 2; y <= here + 2; y++) {
    const known = inYear(y);
    if (known) candidates.push(known);
  }
  const choice = choiceOf(time, anchor);
  if (choice.lean === "this" && (time.is === "month" || time.is === "section")) return found(inYear(here) ?? (candidates[0] as Period), "publication");
  if (time.is === "section" && choice.lean === "near") return found(inYear(here) ?? (candidates[0] as Period), "publication");
  const chosen = choose(candidates, anchor, choice);
  return chosen ? found(chosen, "publication") : missing(timex, "day");
}

function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  const { from, to } = monthDays(year, month);
  return nth > 0 ? from + ((wanted - weekdayOf(from) + 7) % 7) + 7 * (nth - 1) : to - ((weekdayOf(to) - wanted + 7) % 7);
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

function nth(time: Of<"nth">, anchor: Anchor): Resolved {
  const inside = time.within ? resolve(time.within, anchor) : null;
  const known = inside?.period;
  if (!inside || !known) return missing("XXXX-XX-XX", "day");
  const { from, to } = known;
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
  const day = time.nth < 0 ? to - ((weekdayOf(to) - wanted + 7) % 7) : from + ((wanted - weekdayOf(from) + 7) % 7) + 7 * count;
  if (day > to) return missing("XXXX-XX-XX", "day");
  return found(time.unit === "weekend" ? periodAround(day, "weekend") : dayPeriod(day), inside.anchor);
}

function today(anchor: Anchor): Resolved {
  return shift({ is: "shift", unit: "day", by: 0, from: "publication" }, anchor);
}

/** Reads a single time, ranges apart, against its anchor. */
export function resolve(time: Time, anchor: Anchor): Resolved {
  switch (time.is) {
    case "shift": return shift(time, anchor);
    case "offset": return offset(time, anchor);
    case "run": return run(time, anchor);
    case "weekday": return weekday(time, anchor);
    case "date": return date(time, anchor);
    case "month": return yearly(time, anchor, (year) => monthPeriod(year, time.month), unknownDate(time.month, undefined));
    case "season": return yearly(time, anchor, (year) => seasonOf(year, time.season), `XXXX-${time.season}`);
    case "section": return yearly(time, anchor, (year) => sectionOf(year, time.unit, time.index), `XXXX-${time.unit === "quarter" ? "Q" : "H"}${time.index}`);
    case "feast": return yearly(time, anchor, (year) => feastIn(year, time.feast, time.shift), "XXXX-XX-XX");
    case "year": return found(yearPeriod(time.year, time.to), "text");
    case "era": return found({ ...yearPeriod(time.first, time.last), timex: time.timex, precision: "range" }, "text");
    case "nth": return nth(time, anchor);
    case "around": {
      const inside = resolve(time.date, anchor);
      return inside.period ? found(periodAround(inside.period.from, time.unit), inside.anchor) : unknown(time.unit, inside.anchor);
    }
    case "rest": {
      const base = origin(anchor, "publication", "day");
      return base ? { period: { from: base.from, to: periodAround(base.from, time.unit).to }, timex: periodAround(base.from, time.unit).timex, precision: "range", anchor: "publication" } : unknown(time.unit, "publication");
    }
    case "clock": case "dayPart": return today(anchor);
    case "vague": return missing(time.ref, "range");
    default: return missing("XXXX-XX-XX", "day");
  }
}
