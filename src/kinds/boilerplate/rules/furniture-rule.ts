import type { z } from "zod";
import type { Rule } from "../../../rule/rule.js";
import type { blockKind } from "../schema.js";

export type BlockKind = z.infer<typeof blockKind>;

/** What a rule makes of a stretch of the page. */
export interface BlockValue {
  readonly kind: BlockKind;
  readonly kept: boolean;
}

/**
 * Furniture known by its words. `whole`: the line is made of such phrases and nothing
 * else; `start`: a line of at most `longest` code units begins so; `label`: it begins
 * so and a mark such as a colon, or nothing, follows; `named`: it begins so and a capital, or nothing, follows; `part`: it holds the phrase anywhere.
 */
export interface PhraseRule extends Rule<BlockValue> {
  readonly kind: BlockKind;
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly label?: readonly string[];
  readonly named?: readonly string[];
  readonly part?: readonly string[];
  readonly longest?: number;
  /** It holds only where no more of the story follows. */
  readonly tail?: true;
  /** Headlines of other articles follow: `next` until the story goes on, `end` to the end of the page. */
  readonly opens?: "next" | "end";
}

/** A table of phrases written as one string, parted by bars. */
export const phrases = (table: string): readonly string[] =>
  table
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
