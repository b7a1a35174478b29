import type { Rule } from "../../../rule/rule.js";
import { foldWords } from "../letters.js";
import type { Line } from "../line.js";
import { isTold } from "../told.js";
import type { Words } from "../words.js";
import type { BlockKind, BlockValue } from "./furniture-rule.js";

/** A short line, its raw text, and its words as printed and folded; these are cut out when a rule first asks for them. */
export class ShapedLine {
  readonly line: Line;
  private readonly page: Words;
  private printed: readonly string[] | undefined;
  private compared: readonly string[] | undefined;
  private cut: string | undefined;

  constructor(page: Words, line: Line) {
    this.page = page;
    this.line = line;
  }

  get text(): string {
    return (this.cut ??= this.page.raw.slice(this.line.start, this.line.end));
  }

  get words(): readonly string[] {
    return (this.printed ??= Array.from({ length: this.line.to - this.line.from }, (_, at) =>
      this.page.text(this.line.from + at),
    ));
  }

  get folded(): readonly string[] {
    return (this.compared ??= this.words.map((word) => foldWords(word)));
  }

  /** True when the first word has one of the traits. */
  beginsWith(traits: number): boolean {
    return this.line.to > this.line.from && this.page.is(this.line.from, traits);
  }

  /** What it says is told of somebody. */
  get isTold(): boolean {
    return isTold(this.page.raw, this.line);
  }

  /** True when a word has one of the traits. */
  holds(traits: number): boolean {
    return (this.line.traits & traits) !== 0;
  }

  /** How many words have one of the traits. */
  count(traits: number): number {
    let count = 0;
    for (let word = this.line.from; word < this.line.to; word++) if (this.page.is(word, traits)) count++;
    return count;
  }

  /** Length of the longest word. */
  get longest(): number {
    let most = 0;
    for (let word = this.line.from; word < this.line.to; word++)
      most = Math.max(most, this.page.end(word) - this.page.start(word));
    return most;
  }
}

/** Furniture known by its shape: what its words are, not which. Only lines of at most 300 code units are asked. */
export interface ShapeRule extends Rule<BlockValue> {
  readonly kind: BlockKind;
  /** As for phrases: what it heads is not of the story. */
  readonly opens?: "next" | "end";
  /** Traits that the first word of such a line has, where neither numbers nor marks make its shape. */
  readonly begins?: number;
  /** The same of any of its words. */
  readonly holds?: number;
  readonly test: (shaped: ShapedLine) => boolean;
}
