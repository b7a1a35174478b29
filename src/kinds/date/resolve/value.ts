import { civil, dayOf, isoOf, pad, weekdayOf } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { Zone } from "../../../lexicon/zones.js";
import { periodOf } from "../amount.js";
import type { DateValue } from "../schema.js";
import type { Time } from "../time.js";
import type { Anchor } from "./anchor.js";
import { partOf } from "./part.js";
import { resolveRange } from "./range.js";
import { resolve } from "./resolve.js";
import type { Resolved } from "./resolved.js";

/** Sunday before or at the end of a month, or the nth Sunday of it. */
const sunday = (year: number, month: number, nth: number): Day => {
  const first = dayOf(year, month, 1);
  const day = first + ((7 - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return civil(day).month === month ? day : day - 7;
};

/** Offset from Greenwich on a day ("+02:00"), summer time of Europe or America reckoned in. */
export function offsetOf(zone: Zone, day: Day): string {
  const { year } = civil(day);
  const summer =
    zone.summer === "EU"
      ? day >= sunday(year, 3, 5) && day < sunday(year, 10, 5)
      : zone.summer === "US" && day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
  const minutes = Math.round((zone.hours + (summer ? 1 : 0)) * 60);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

const zoneName = (zone: Zone | undefined, days: Days | null): string | undefined =>
  zone?.local ? "local" : zone && days ? offsetOf(zone, days.from) : undefined;

/** Adds part of day, clock and zone to a resolved day. */
function withClock(read: Resolved, time: Time): Resolved {
  if (time.clock) {
    const zone = zoneName(time.zone, read.period);
    return {
      ...read,
      timex: `${read.timex}T${time.clock}${zone && zone !== "local" ? zone : ""}`,
      precision: time.clock.endsWith(":00") ? "hour" : "minute",
    };
  }
  if (!time.dayPart) return read;
  return {
    ...read,
    timex: read.timex.includes("/") ? read.timex : `${read.timex}T${time.dayPart}`,
    precision: "daypart",
  };
}

/** Clock times at both ends of a range. */
function clocked(time: Extract<Time, { is: "range" }>, anchor: Anchor): Resolved {
  const read = resolveRange(time, anchor);
  const [a = "", b = ""] = read.timex.split("/");
  const first = withClock({ ...read, timex: a }, time.first);
  const last = withClock({ ...read, timex: b }, time.last);
  return { ...read, timex: `${first.timex}/${last.timex}` };
}

/** "entro venerdì" runs from the publication to Friday; told in the past, or with Friday over, it is Friday itself. */
function bounded(days: Days, time: Time, anchor: Anchor): Days {
  const now = anchor.published;
  if (
    time.bound !== "before" ||
    !now ||
    now.grain !== "day" ||
    now.days.from > days.to ||
    (anchor.lean() === "past" && time.lean !== "future")
  )
    return days;
  return { from: now.days.from, to: days.to };
}

/** A value without the fields that are not told, the others in the order of the schema. */
function cleaned(all: { [K in keyof DateValue]: DateValue[K] | undefined }): DateValue {
  const value: Record<string, unknown> = {};
  for (const key in all) if (all[key as keyof DateValue] !== undefined) value[key] = all[key as keyof DateValue];
  return value as DateValue;
}

const [FIRST_DAY, LAST_DAY] = [dayOf(1, 1, 1), dayOf(9999, 12, 31)];

/** "27 secoli fa": days outside the years of four figures have no date; they are long past, or far ahead. */
const beyondYears = ({ from, to }: Days): "PAST_REF" | "FUTURE_REF" | undefined =>
  from < FIRST_DAY ? "PAST_REF" : to > LAST_DAY ? "FUTURE_REF" : undefined;

/** The value of a time, read against its anchor. */
export function valueOf(time: Time, anchor: Anchor): DateValue {
  if (time.is === "duration") {
    const precision = /T\d+M/u.test(time.timex) ? "minute" : time.timex.includes("T") ? "hour" : "day";
    return cleaned({
      start: null,
      end: null,
      precision,
      timex: time.timex,
      mod: time.mod,
      approximate: time.approximate ?? false,
      anchor: "text",
      bound: undefined,
      time: undefined,
      zone: undefined,
    });
  }
  if (time.is === "offset" && time.from === "event" && !time.within) {
    // "due giorni dopo il voto": the day of the vote is not told, the length is.
    return valueOf(
      {
        is: "duration",
        timex: periodOf(time.amounts),
        unit: time.amounts[0]?.unit ?? "day",
        approximate: time.approximate,
      },
      anchor,
    );
  }
  const read = withClock(time.is === "range" ? clocked(time, anchor) : resolve(time, anchor), time);
  const whole = read.period;
  const narrowed = whole && time.part ? partOf(whole, time.part, time.half) : whole;
  const bound = narrowed && bounded(narrowed, time, anchor);
  const beyond = bound && beyondYears(bound);
  const days = beyond ? null : bound;
  const clock = time.clock ?? (time.is === "range" ? time.first.clock : undefined);
  return cleaned({
    start: days && isoOf(days.from),
    end: days && isoOf(days.to),
    precision: beyond ? "range" : read.precision,
    timex: beyond ?? read.timex,
    mod: time.part ?? time.mod,
    bound: time.bound,
    approximate: time.approximate ?? false,
    time: clock,
    zone: zoneName(time.zone ?? (time.is === "range" ? time.last.zone : undefined), days),
    anchor: read.anchor,
  });
}
