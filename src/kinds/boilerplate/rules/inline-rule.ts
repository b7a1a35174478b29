import type { Rule } from "../../../rule/rule.js";
import type { BlockKind, BlockValue } from "./furniture-rule.js";

/**
 * Furniture inside a paragraph. `opens` are the words at which it begins; `reach`
 * gives the end of what is cut when it begins at `at`, or -1 when it is text.
 */
export interface InlineRule extends Rule<BlockValue> {
  readonly kind: BlockKind;
  readonly opens: readonly string[];
  readonly reach: (raw: string, at: number, after: number, start: number, end: number) => number;
}
