import type { JoinRule } from "../rule.js";
import { grainOf } from "../time.js";
import type { Time } from "../time.js";

const isDay = (time: Time): boolean => grainOf(time) === "day" && time.is !== "range" && !time.bound && !time.clock;
const isDays = (time: Time): boolean => isDay(time) || time.is === "range" && isDay(time.first) && isDay(time.last);

/** "le 9 di ieri sera" is 21:00. */
function evening(clock: string, part: Time["dayPart"]): string {
  const hour = Number(clock.slice(0, 2));
  const late = part === "EV" && hour > 3 && hour < 12 || part === "AF" && hour > 0 && hour < 8;
  return late ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** A day at a clock time, or from one clock time to another. */
function at(day: Time, clock: Time): Time | null {
  if (!isDay(day)) return null;
  if (clock.is === "range") {
    const first = at(day, clock.first);
    const last = at(day, clock.last);
    return first && last && clock.first.is === "clock" ? { is: "range", first, last } : null;
  }
  if (clock.is !== "clock" || !clock.clock) return null;
  return { ...day, clock: evening(clock.clock, day.dayPart), zone: clock.zone, approximate: clock.approximate ?? day.approximate };
}

const LEAD = "((comma | open | dash)? (di | in | da | dal)? (verso | a | alle | al | dalle | delle | le | nel | hour | stop | day_unit){0,3})";

export const DAY_JOINS: readonly JoinRule[] = [
  {
    id: "date/day-part",
    says: "a day and its part: lunedì sera, il 3 marzo in serata",
    between: "comma? (in | nel | al | di | il | verso | a)?",
    joins: (first, last) => (isDays(first) && last.is === "dayPart" && !first.dayPart ? { ...first, dayPart: last.dayPart } : null),
    yes: [{ text: "I due si sono sentiti ⟦ieri sera⟧.", published: "2025-05-14", value: { timex: "2025-05-13TEV", precision: "daypart" } }],
    no: ["Ieri la serata non c'entrava: sera persa."],
  },
  {
    id: "date/part-day",
    says: "the part before its day: nella serata di lunedì, la notte tra il 27 e il 28",
    between: "(di | in | nel | il)?",
    joins: (first, last) => (first.is === "dayPart" && isDays(last) && !last.dayPart ? { ...last, dayPart: first.dayPart } : null),
    yes: [{ text: "Nella ⟦serata di lunedì⟧ è arrivato a Tunisi.", published: "2025-05-14", value: { timex: "2025-05-12TEV" } }],
    no: ["La sera, lunedì o no, passeggia."],
  },
  {
    id: "date/day-clock",
    says: "a day and the clock time after it: domani alle 10",
    between: LEAD,
    joins: (first, last) => at(first, last),
    yes: [{ text: "Il premier arriverà ⟦domani alle 10⟧.", published: "2025-05-14", value: { timex: "2025-05-15T10:00", time: "10:00" } }],
    no: ["Domani i delegati saranno 10."],
  },
  {
    id: "date/clock-day",
    says: "a clock time and its day after it: alle 9 di ieri",
    between: "(comma | open)? (di | in | nel | il | al)?",
    joins: (first, last) => at(last, first),
    yes: [{ text: "La telefonata, alle ⟦9 di ieri⟧, è durata poco.", published: "2025-05-14", value: { timex: "2025-05-13T09:00" } }],
    no: ["Alle 9 si è parlato del voto di ieri."],
  },
];
