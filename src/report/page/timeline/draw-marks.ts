import { acrossPath, fillOf, shapePath } from "../marks.js";
import type { Texts } from "../texts.js";
import type { Layout } from "./layout.js";
import type { Paint } from "./paint.js";

/** What is drawn and where: the canvas, and where the line of days is. */
export interface Board {
  readonly context: CanvasRenderingContext2D;
  readonly paint: Paint;
  readonly texts: Texts;
  /** y of the line of days. */
  readonly base: number;
}

export const LANE = 13;
/** From the line of days to the first lane of spans. */
export const LANES_TOP = 26;

const paths = new Map<string, Path2D>();
function path(data: string): Path2D {
  const known = paths.get(data) ?? new Path2D(data);
  paths.set(data, known);
  return known;
}

/** Draws one mark about a point, as `glyph` does it in the page. */
export function drawMark(
  { context, paint }: Board,
  type: string,
  status: string,
  x: number,
  y: number,
  size: number,
): void {
  const { full, dashed, across } = fillOf(status);
  const colour = paint.type(type);
  const shape = path(shapePath(type, full ? size : size - 1));
  context.save();
  context.translate(x, y);
  context.lineWidth = size < 8 ? 1 : 1.4;
  context.strokeStyle = colour;
  context.fillStyle = full ? colour : paint.paper;
  context.fill(shape);
  if (!full) {
    if (dashed) context.setLineDash([1.8, 1.6]);
    context.stroke(shape);
  }
  if (across === "dot") {
    context.fillStyle = paint.paper;
    context.beginPath();
    context.arc(0, 0, size * 0.17, 0, Math.PI * 2);
    context.fill();
  } else if (across !== "") {
    context.setLineDash([]);
    context.strokeStyle = paint.ink;
    context.lineWidth = size < 8 ? 1 : 1.3;
    context.stroke(path(acrossPath(across, size)));
  }
  context.restore();
}

/** Draws marks above the line of days, and spans below it. */
export function drawMarks(board: Board, { marks, spans, size }: Layout): void {
  const { context, paint, texts, base } = board;
  for (const { row, x, y } of marks) drawMark(board, texts.typeCode(row), texts.statusCode(row), x, base - y, size);
  for (const { row, x0, x1, lane } of spans) {
    const y = base + LANES_TOP + (lane + 0.5) * LANE;
    const type = texts.typeCode(row);
    context.save();
    context.globalAlpha = fillOf(texts.statusCode(row)).full ? 0.55 : 0.28;
    context.fillStyle = paint.type(type);
    context.beginPath();
    context.roundRect(x0, y - 1.5, Math.max(2, x1 - x0), 3, 1.5);
    context.fill();
    context.restore();
    drawMark(board, type, texts.statusCode(row), (x0 + x1) / 2, y, 9);
  }
}
