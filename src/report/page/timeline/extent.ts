import type { ReportCore, Day } from "../../data.js";
import { dayOf, isoOf } from "../dates.js";
import { markOrder } from "../marks.js";
import type { State } from "../state.js";
import type { Item } from "./layout.js";

export type Days = readonly [from: Day, to: Day];

const PAD = 0.02;

/** Every contact with its days, by row; null for one without. */
export function itemsByRow({ rows, types, statuses }: ReportCore): (Item | null)[] {
  const orders = types.map((type) => statuses.map((status) => markOrder(type, status)));
  return rows.id.map((_, row) => {
    const [start, end] = [rows.start[row] ?? null, rows.end[row] ?? null];
    const order = orders[rows.type[row] ?? -1]?.[rows.status[row] ?? -1] ?? 0;
    return start === null || end === null ? null : { row, start, end, order };
  });
}

/** The days from the first to the last contact, with a little room; null without contacts. */
export function extentOf(items: readonly Item[]): Days | null {
  if (items.length === 0) return null;
  const from = items.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = items.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const room = Math.max(3, Math.ceil((to - from) * PAD));
  return [from - room, to + room];
}

/** The days that the timeline shows: those chosen, else the period filtered on, else all that there are. */
export function viewOf(state: State, items: readonly Item[], all: Days): Days {
  if (state.view) return [dayOf(state.view[0]) ?? all[0], dayOf(state.view[1]) ?? all[1]];
  const found = extentOf(items) ?? all;
  const [from, to] = [dayOf(state.from) ?? found[0], dayOf(state.to) ?? found[1]];
  return from <= to ? [from, to] : found;
}

/** Days of this length about the middle of others, kept within all. */
export function resized([from, to]: Days, length: number, all: Days): Days {
  const most = all[1] - all[0] + 1;
  const wanted = Math.round(Math.min(Math.max(length, 7), most));
  return shifted(
    [Math.round((from + to + 1 - wanted) / 2), Math.round((from + to + 1 - wanted) / 2) + wanted - 1],
    0,
    all,
  );
}

/** Days moved by so many, kept within all. */
export function shifted([from, to]: Days, by: number, all: Days): Days {
  const step = Math.min(Math.max(Math.round(by), all[0] - from), all[1] - to);
  const moved: Days = [from + step, to + step];
  return moved[0] < all[0] ? [all[0], Math.min(all[1], moved[1])] : moved;
}

/** The view as the state keeps it; null where it shows all. */
export const toView = ([from, to]: Days, all: Days): State["view"] =>
  from <= all[0] && to >= all[1] ? null : [isoOf(from), isoOf(to)];
