import { createHash } from "node:crypto";
import type { Source } from "./input.js";
import { UsageError } from "./usage.js";

/** How far the inputs of a run are read. */
export interface Position {
  /** Sources that are read to their end. */
  readonly sources: number;
  /** Articles, faults and records passed over of the source after them. */
  readonly items: number;
  /** SHA-256 of name, size and time of change of every source that was opened. */
  readonly seen: string;
}

/** Keeps the position in a run's inputs, and takes a new run over them to the position of an earlier one. */
export class Trail {
  private readonly hash = createHash("sha256");
  private readonly from: Position | undefined;
  private opened = 0;
  private items = 0;
  private isOpen = false;

  constructor(from?: Position) {
    this.from = from;
  }

  /** A source is opened; gives how many of its items lie before the start, `Infinity` where all do. Throws a UsageError where what was read has changed since. */
  open({ file, bytes, modified = 0 }: Source): number {
    this.hash.update(`${file}\0${bytes}\0${modified}\0`);
    this.opened++;
    this.items = 0;
    this.isOpen = true;
    const { from } = this;
    if (!from || this.opened > from.sources + 1) return 0;
    if (this.opened <= from.sources) {
      if (this.opened === from.sources && from.items === 0) this.check();
      return Infinity;
    }
    if (from.items > 0) this.check();
    return from.items;
  }

  /** One more item of the open source. */
  step(): void {
    this.items++;
  }

  /** The open source is at its end. */
  close(): void {
    this.isOpen = false;
  }

  at(): Position {
    const seen = this.hash.copy().digest("hex");
    return this.isOpen
      ? { sources: this.opened - 1, items: this.items, seen }
      : { sources: this.opened, items: 0, seen };
  }

  private check(): void {
    if (this.at().seen !== this.from?.seen)
      throw new UsageError(
        "--resume cannot go on: files that the unfinished run has read were changed since; start anew without it",
      );
  }
}
