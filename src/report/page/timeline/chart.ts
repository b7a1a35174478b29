import { h } from "../dom.js";
import type { Texts } from "../texts.js";
import { drawBars } from "./draw-bars.js";
import { LANE, LANES_TOP, drawMarks } from "./draw-marks.js";
import type { Board } from "./draw-marks.js";
import type { Days } from "./extent.js";
import { layOut, xOf } from "./layout.js";
import type { Bin, Frame, Item, Layout } from "./layout.js";
import { paintOf, sharpen } from "./paint.js";
import { ticks } from "./ticks.js";

const TOP = 8;
const FONT = "11px system-ui, 'Liberation Sans', sans-serif";

/** The canvas of the timeline: draws a layout and tells what lies under a point. */
export class Chart {
  readonly element = h("canvas", { class: "chart", role: "img" });
  frame: Frame = { width: 1, height: 1, from: 0, to: 1 };
  layout: Layout = { unit: "day", size: 0, marks: [], bins: [], spans: [], spansLeft: 0 };
  readonly #texts: Texts;
  #base = 0;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** Lays out and draws; `height` is of the part above the line of days. */
  draw(items: readonly Item[], [from, to]: Days, { width, height }: Pick<Frame, "width" | "height">): void {
    this.frame = { width: width || 1, height, from, to };
    this.layout = layOut(items, this.frame);
    this.#base = TOP + height;
    this.redraw(null);
  }

  /** Draws again, with the stretch that is being dragged over. */
  redraw(dragged: readonly [number, number] | null): void {
    const { width, height } = this.frame;
    const lanes = this.layout.spans.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    const tall = this.#base + LANES_TOP + lanes * LANE + (lanes > 0 ? 4 : 0);
    const context = sharpen(this.element, width, tall);
    if (!context) return;
    const paint = paintOf();
    const board: Board = { context, paint, texts: this.#texts, base: this.#base };
    context.font = FONT;
    this.#drawAxis(board, tall);
    if (this.layout.size > 0) drawMarks(board, this.layout);
    else drawBars(board, this.layout, width, height);
    if (!dragged) return;
    context.globalAlpha = 0.16;
    context.fillStyle = paint.accent;
    context.fillRect(Math.min(...dragged), 0, Math.abs(dragged[1] - dragged[0]), tall);
    context.globalAlpha = 1;
  }

  #drawAxis({ context, paint, texts, base }: Board, tall: number): void {
    const { width } = this.frame;
    context.textBaseline = "top";
    for (const { x, label, strong } of ticks(this.frame, texts.words.dates)) {
      context.strokeStyle = paint.line;
      context.globalAlpha = strong ? 1 : 0.55;
      context.beginPath();
      context.moveTo(Math.round(x) + 0.5, 0);
      context.lineTo(Math.round(x) + 0.5, tall);
      context.stroke();
      context.globalAlpha = 1;
      context.fillStyle = strong ? paint.ink : paint.soft;
      if (x < width - 24) context.fillText(label, x + 4, base + 6);
    }
    context.strokeStyle = paint.soft;
    context.beginPath();
    context.moveTo(0, base + 0.5);
    context.lineTo(width, base + 0.5);
    context.stroke();
  }

  /** The contact whose mark is under a point, or -1. */
  rowAt(x: number, y: number): number {
    const { marks, spans, size } = this.layout;
    const reach = Math.max(9, size * 0.75);
    let [found, least] = [-1, reach * reach];
    for (const mark of marks) {
      const distance = (mark.x - x) ** 2 + (this.#base - mark.y - y) ** 2;
      if (distance < least) [found, least] = [mark.row, distance];
    }
    if (found >= 0) return found;
    const lane = Math.floor((y - this.#base - LANES_TOP) / LANE);
    return spans.find((span) => span.lane === lane && x >= span.x0 - 4 && x <= span.x1 + 4)?.row ?? -1;
  }

  /** The bar under a point, or null. */
  binAt(x: number, y: number): Bin | null {
    if (y > this.#base + LANES_TOP) return null;
    return this.layout.bins.find(({ x0, x1, rows }) => x >= x0 && x < x1 && rows.length > 0) ?? null;
  }

  /** Where a day lies. */
  x(day: number): number {
    return xOf(this.frame, day);
  }
}
