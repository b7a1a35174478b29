import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3-shape";
import type { SymbolType } from "d3-shape";

/** A triangle on its point. */
const symbolTriangleDown: SymbolType = {
  draw(context, size) {
    const y = Math.sqrt(size / (Math.sqrt(3) * 3));
    const x = Math.sqrt(3) * y;
    context.moveTo(0, y * 2);
    context.lineTo(-x, -y);
    context.lineTo(x, -y);
    context.closePath();
  },
};

/** A letter lying: wider than high. */
const symbolEnvelope: SymbolType = {
  draw(context, size) {
    const height = Math.sqrt(size * 0.56);
    const width = size / height;
    context.rect(-width / 2, -height / 2, width, height);
  },
};

/** The shape of each type, and how large it is drawn so that all look the same. */
const SHAPES: Readonly<Record<string, readonly [SymbolType, number]>> = {
  meeting: [symbolCircle, 1],
  summit: [symbolStar, 0.8],
  talks: [symbolSquare, 1],
  visit: [symbolTriangle, 0.82],
  phone_call: [symbolDiamond, 0.8],
  video_call: [symbolCross, 0.9],
  summons: [symbolTriangleDown, 0.82],
  message: [symbolEnvelope, 1],
  contact: [symbolWye, 0.8],
};

const ORDER = Object.keys(SHAPES);
/** Where a type stands among the others wherever they are listed: who meets comes first. */
export const typeOrder = (type: string): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

/** How a status is drawn: full, outline, broken outline; and what is drawn across it. */
export interface Fill {
  readonly family: "happened" | "ahead" | "off";
  readonly full: boolean;
  readonly dashed: boolean;
  readonly across: "" | "dot" | "bar" | "slash" | "cross";
}

const FILLS: Readonly<Record<string, Fill>> = {
  held: { family: "happened", full: true, dashed: false, across: "" },
  ongoing: { family: "happened", full: true, dashed: false, across: "dot" },
  planned: { family: "ahead", full: false, dashed: false, across: "" },
  proposed: { family: "ahead", full: false, dashed: true, across: "" },
  postponed: { family: "off", full: false, dashed: false, across: "bar" },
  cancelled: { family: "off", full: false, dashed: false, across: "slash" },
  refused: { family: "off", full: false, dashed: true, across: "slash" },
  denied: { family: "off", full: false, dashed: false, across: "cross" },
};

const FAMILY_ORDER: readonly Fill["family"][] = ["happened", "ahead", "off"];
/** A number that puts marks of one family of statuses beside each other, and in it those of one type. */
export const markOrder = (type: string, status: string): number =>
  FAMILY_ORDER.indexOf(fillOf(status).family) * 100 + typeOrder(type);

const HELD: Fill = { family: "happened", full: true, dashed: false, across: "" };
export const fillOf = (status: string): Fill => FILLS[status] ?? HELD;

/** The outline of a type about a point, as the data of an SVG path; `size` is its usual width in pixels. */
export function shapePath(type: string, size: number): string {
  const [shape, scale] = SHAPES[type] ?? [symbolCircle, 1];
  return symbol(shape, size * size * 0.72 * scale)() ?? "";
}

/** What is drawn across a mark of this size. */
export function acrossPath(across: Fill["across"], size: number): string {
  const r = size * 0.62;
  const slash = `M${-r},${r}L${r},${-r}`;
  if (across === "slash") return slash;
  if (across === "cross") return `${slash}M${-r},${-r}L${r},${r}`;
  return across === "bar" ? `M${-r},0H${r}` : "";
}
