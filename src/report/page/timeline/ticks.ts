import { scaleUtc } from "d3-scale";
import type { DateWords } from "../words/words.js";
import { dateOf } from "../dates.js";
import { xOf } from "./layout.js";
import type { Frame } from "./layout.js";

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** True where a year begins, or a month among days. */
  readonly strong: boolean;
}

const DAY = 86_400_000;
const ROOM = 74;

/** The ticks of the line of days: years, months or days, as the room allows. */
export function ticks(frame: Frame, words: DateWords): Tick[] {
  const { from, to, width } = frame;
  const scale = scaleUtc([dateOf(from), dateOf(to + 1)], [0, width]);
  const dates = scale.ticks(Math.max(2, Math.floor(width / ROOM))).filter((date) => date.getTime() % DAY === 0);
  return dates.map((date) => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const x = xOf(frame, date.getTime() / DAY);
    const short = words.shortMonths[month] ?? "";
    if (month === 0 && day === 1) return { x, label: String(year), strong: true };
    return day === 1 ? { x, label: short, strong: false } : { x, label: `${day} ${short}`, strong: false };
  });
}
