import {
  addMonths,
  civil,
  dayOf,
  isoMonth,
  isoOf,
  isoWeek,
  isoYear,
  monthDays,
  pad,
  weekDays,
  yearDays,
} from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { Grain } from "../time.js";
import type { DateValue } from "../schema.js";

type Precision = DateValue["precision"];

/** A stretch of days with its TIMEX3 value. */
export interface Period extends Days {
  readonly timex: string;
  readonly precision: Precision;
}

/** The calendar period of a grain around a day, moved by `by` of them. */
export function periodAround(day: Day, grain: Grain, by = 0): Period {
  const { year, month } = civil(day);
  switch (grain) {
    case "week": {
      const days = weekDays(day + 7 * by);
      return { ...days, timex: isoWeek(days.from), precision: "week" };
    }
    case "weekend": {
      const saturday = weekDays(day + 7 * by).from + 5;
      return { from: saturday, to: saturday + 1, timex: `${isoWeek(saturday)}-WE`, precision: "range" };
    }
    case "month": {
      const days = monthDays(year, month + by);
      return { ...days, timex: isoOf(days.from).slice(0, 7), precision: "month" };
    }
    case "quarter":
    case "half": {
      const length = grain === "quarter" ? 3 : 6;
      const index = Math.floor((year * 12 + month - 1) / length) + by;
      return sectionOf(Math.floor((index * length) / 12), grain, (index % (12 / length)) + 1);
    }
    case "year":
      return yearPeriod(year + by);
    case "decade": {
      const first = (Math.floor(year / 10) + by) * 10;
      return { ...yearDays(first, first + 9), timex: `${Math.floor(first / 10)}X`, precision: "range" };
    }
    case "century": {
      const first = (Math.floor(year / 100) + by) * 100;
      return { ...yearDays(first, first + 99), timex: `${Math.floor(first / 100)}XX`, precision: "range" };
    }
    default:
      return dayPeriod(day + by);
  }
}

/** One day as a period. */
export const dayPeriod = (day: Day): Period => ({ from: day, to: day, timex: isoOf(day), precision: "day" });

/** One year, or several. */
export const yearPeriod = (year: number, to = year): Period => ({
  ...yearDays(year, to),
  timex: to === year ? isoYear(year) : `${isoYear(year)}/${isoYear(to)}`,
  precision: to === year ? "year" : "range",
});

/** One month. */
export const monthPeriod = (year: number, month: number): Period => ({
  ...monthDays(year, month),
  timex: isoMonth(year, month),
  precision: "month",
});

/** The nth quarter or half of a year. */
export function sectionOf(year: number, unit: "quarter" | "half", index: number): Period {
  const length = unit === "quarter" ? 3 : 6;
  const from = monthDays(year, (index - 1) * length + 1).from;
  return {
    from,
    to: monthDays(year, index * length).to,
    timex: `${isoYear(year)}-${unit === "quarter" ? "Q" : "H"}${index}`,
    precision: unit === "quarter" ? "quarter" : "range",
  };
}

const SEASON_DAYS = {
  SP: [3, 20, 6, 20],
  SU: [6, 21, 9, 22],
  FA: [9, 23, 12, 20],
  WI: [12, 21, 3, 19],
} as const;

/** A season by the year it begins in: winter runs into the next. */
export function seasonOf(year: number, season: "SP" | "SU" | "FA" | "WI"): Period {
  const [fromMonth, fromDay, toMonth, toDay] = SEASON_DAYS[season];
  return {
    from: dayOf(year, fromMonth, fromDay),
    to: dayOf(season === "WI" ? year + 1 : year, toMonth, toDay),
    timex: `${isoYear(year)}-${season}`,
    precision: "season",
  };
}

/** Moves a day by whole amounts of a grain. */
export function move(day: Day, count: number, grain: Grain): Day {
  switch (grain) {
    case "day":
      return day + count;
    case "week":
    case "weekend":
      return day + 7 * count;
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, 3 * count);
    case "half":
      return addMonths(day, 6 * count);
    case "year":
      return addMonths(day, 12 * count);
    case "decade":
      return addMonths(day, 120 * count);
    case "century":
      return addMonths(day, 1200 * count);
    case "hour":
      return day + Math.trunc(count / 24);
    default:
      return day;
  }
}

/** Number → two figures, for unknown years: "XXXX-06-24". */
export const unknownDate = (month: number | undefined, day: number | undefined): string =>
  `XXXX-${month === undefined ? "XX" : pad(month)}${day === undefined ? "" : `-${pad(day)}`}`;
