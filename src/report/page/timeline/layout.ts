import type { Day } from "../../data.js";
import { edges, placeIn, unitFor } from "./units.js";
import type { Unit, UnitName } from "./units.js";

/** A contact with its days. */
export interface Item {
  readonly row: number;
  /** Marks in one pile stand in this order, the lowest at the bottom. */
  readonly order: number;
  readonly start: Day;
  readonly end: Day;
}

/** Where to draw, in pixels, and the days that are to be seen. */
export interface Frame {
  readonly width: number;
  /** Of the part above the line of days. */
  readonly height: number;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
}

export interface Mark {
  readonly row: number;
  /** Its centre; y grows upward from the line of days. */
  readonly x: number;
  readonly y: number;
}

/** A contact whose days are told only roughly, or are many: a bar below the line of days, in a lane. */
export interface SpanBar {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly lane: number;
}

/** The contacts of one unit of time, where there are too many for marks. */
export interface Bin {
  readonly x0: number;
  readonly x1: number;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  readonly rows: readonly number[];
}

export interface Layout {
  readonly unit: UnitName;
  /** Width of a mark; 0 where contacts are drawn as bars. */
  readonly size: number;
  readonly marks: readonly Mark[];
  readonly bins: readonly Bin[];
  readonly spans: readonly SpanBar[];
  /** Spans for which there was no lane. */
  readonly spansLeft: number;
}

const SIZES = [12, 10, 8, 6.5];
const GAP = 2;
const MOST_MARKS = 3000;
const LANES = 6;
const LEAST_BAR = 5;

export const xOf = ({ width, from, to }: Frame, day: Day): number => ((day - from) / (to + 1 - from)) * width;
export const dayAt = ({ width, from, to }: Frame, x: number): Day => from + (x / width) * (to + 1 - from);

/** Lays contacts out: as marks piled up on their unit of time while they fit, else as bars. */
export function layOut(items: readonly Item[], frame: Frame): Layout {
  const seen = items.filter(({ start, end }) => start <= frame.to && end >= frame.from);
  if (seen.length <= MOST_MARKS) {
    const ordered = seen.toSorted((a, b) => a.order - b.order || a.row - b.row);
    for (const size of SIZES) {
      const layout = asMarks(ordered, frame, size);
      if (layout) return layout;
    }
  }
  return asBars(seen, frame);
}

const middle = ({ start, end }: Item): Day => (start + end + 1) / 2;

/** The items of each unit, by the middle of their days. */
function binned(items: readonly Item[], unit: Unit, { from, to }: Frame): { at: Day[]; bins: number[][] } {
  const at = edges(unit, from, to);
  const bins: number[][] = Array.from({ length: at.length - 1 }, () => []);
  for (const item of items) bins[placeIn(at, Math.min(Math.max(middle(item), from), to + 0.5))]?.push(item.row);
  return { at, bins };
}

function asMarks(items: readonly Item[], frame: Frame, size: number): Layout | null {
  const step = size + GAP;
  const perDay = frame.width / (frame.to + 1 - frame.from);
  const unit = unitFor(perDay, step);
  const isSpan = ({ start, end }: Item): boolean =>
    end - start + 1 > unit.days * 1.6 && (end - start + 1) * perDay > step * 2.5;
  const { at, bins } = binned(
    items.filter((item) => !isSpan(item)),
    unit,
    frame,
  );
  const tall = Math.max(1, Math.floor(frame.height / step));
  const most = bins.reduce((max, { length }) => Math.max(max, length), 0);
  const columns = Math.max(1, Math.ceil(most / tall));
  if (columns * step > Math.max(step, unit.days * perDay)) return null;
  const marks = bins.flatMap((rows, bin) => {
    const centre = (xOf(frame, at[bin] ?? 0) + xOf(frame, at[bin + 1] ?? 0)) / 2;
    const wide = Math.min(columns, Math.ceil(rows.length / tall));
    return rows.map((row, place) => ({
      row,
      x: centre + ((place % wide) - (wide - 1) / 2) * step,
      y: (Math.floor(place / wide) + 0.5) * step,
    }));
  });
  return { unit: unit.name, size, marks, bins: [], ...laneSpans(items.filter(isSpan), frame) };
}

/** Gives each span the first lane that is free where it begins. */
function laneSpans(items: readonly Item[], frame: Frame): Pick<Layout, "spans" | "spansLeft"> {
  const free: number[] = [];
  const spans: SpanBar[] = [];
  for (const { row, start, end } of items.toSorted((a, b) => a.start - b.start || b.end - a.end || a.row - b.row)) {
    const [x0, x1] = [Math.max(0, xOf(frame, start)), Math.min(frame.width, xOf(frame, end + 1))];
    const open = free.findIndex((reach) => reach <= x0);
    const lane = open < 0 ? free.length : open;
    if (lane >= LANES) continue;
    free[lane] = x1 + 3;
    spans.push({ row, x0, x1, lane });
  }
  return { spans, spansLeft: items.length - spans.length };
}

function asBars(items: readonly Item[], frame: Frame): Layout {
  const unit = unitFor(frame.width / (frame.to + 1 - frame.from), LEAST_BAR);
  const { at, bins } = binned(items, unit, frame);
  return {
    unit: unit.name,
    size: 0,
    marks: [],
    bins: bins.map((rows, bin) => {
      const [first, next] = [at[bin] ?? 0, at[bin + 1] ?? 0];
      return { x0: xOf(frame, first), x1: xOf(frame, next), from: first, to: next - 1, rows };
    }),
    spans: [],
    spansLeft: 0,
  };
}
