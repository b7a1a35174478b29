import { scaleLinear } from "d3-scale";
import { fillOf, typeOrder } from "../marks.js";
import type { Fill } from "../marks.js";
import type { Board } from "./draw-marks.js";
import type { Bin, Layout } from "./layout.js";

const FAMILIES: readonly Fill["family"][] = ["happened", "ahead", "off"];

/** How many contacts of a bin there are, by family of statuses and by type: one list of types after the other. */
function stack({ texts: { core } }: Board, families: readonly number[], { rows }: Bin): Int32Array {
  const counts = new Int32Array(FAMILIES.length * core.types.length);
  for (const row of rows) {
    const place = (families[core.rows.status[row] ?? 0] ?? 0) * core.types.length + (core.rows.type[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Draws bins as bars: what happened full, above it what is ahead pale, above that what came to nothing in outline. */
export function drawBars(board: Board, { bins }: Layout, width: number, height: number): void {
  const { context, paint, texts, base } = board;
  const most = bins.reduce((max, { rows }) => Math.max(max, rows.length), 1);
  const scale = scaleLinear([0, most], [0, height]);
  context.save();
  context.textBaseline = "bottom";
  for (const value of scale.ticks(4).filter((tick) => tick > 0 && Number.isInteger(tick))) {
    const y = Math.round(base - scale(value)) + 0.5;
    context.strokeStyle = paint.line;
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    context.stroke();
    context.fillStyle = paint.soft;
    context.fillText(texts.number(value), 2, y - 1);
  }
  const families = texts.core.statuses.map((status) => FAMILIES.indexOf(fillOf(status).family));
  const types = texts.core.types
    .map((type, place) => ({ type, place }))
    .toSorted((a, b) => typeOrder(a.type) - typeOrder(b.type));
  for (const bin of bins) {
    const counts = stack(board, families, bin);
    const wide = Math.max(1, bin.x1 - bin.x0 - 1);
    let y = base;
    for (const [at, family] of FAMILIES.entries()) {
      for (const { type, place } of types) {
        const tall = scale(counts[at * types.length + place] ?? 0);
        if (tall === 0) continue;
        y -= tall;
        drawPart(board, family, type, [bin.x0 + 0.5, y, wide, tall]);
      }
    }
  }
  context.restore();
}

type Box = readonly [x: number, y: number, width: number, height: number];

function drawPart({ context, paint }: Board, family: Fill["family"], type: string, [x, y, width, height]: Box): void {
  context.fillStyle = paint.type(type);
  context.globalAlpha = family === "happened" ? 1 : family === "ahead" ? 0.4 : 0.12;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  if (family !== "off" || height < 3 || width < 3) return;
  context.strokeStyle = paint.type(type);
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}
