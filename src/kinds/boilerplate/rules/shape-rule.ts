import type { Rule } from "../../../rule/rule.js";
import type { Line } from "../line.js";
import type { BlockKind, BlockValue } from "./furniture-rule.js";

/** A short line, its raw text, and its words as printed and folded. */
export interface ShapedLine {
  readonly line: Line;
  readonly text: string;
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** Furniture known by its shape: what its words are, not which. Only lines of at most 300 code units are asked. */
export interface ShapeRule extends Rule<BlockValue> {
  readonly kind: BlockKind;
  /** As for phrases: what it heads is not of the story. */
  readonly opens?: "next" | "end";
  readonly test: (shaped: ShapedLine) => boolean;
}
