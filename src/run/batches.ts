import { isFault, isPassed } from "./input.js";
import type { Input, Passed, Source } from "./input.js";
import { Trail } from "./trail.js";
import type { Position } from "./trail.js";

/** What a batch holds at most, but for a single article that is larger. */
export const BATCH_BYTES = 256 * 1024;
export const BATCH_INPUTS = 64;

/** Inputs that go together, and the bytes of all sources that are read when they are. */
export interface InputBatch {
  readonly inputs: readonly Input[];
  readonly consumed: number;
  /** Records of archives passed over since the batch before. */
  readonly passed: number;
  /** How far the sources are read with it. */
  readonly at: Position;
}

/** Every input of the sources from a position on, one after the other, with the bytes consumed so far. */
async function* readAll(
  sources: Iterable<Source>,
  trail: Trail,
): AsyncGenerator<{ input: Input | Passed; consumed: number }> {
  let before = 0;
  for (const source of sources) {
    let left = trail.open(source);
    if (left !== Infinity) {
      for await (const input of source.read(source)) {
        trail.step();
        if (left-- > 0) continue;
        yield { input, consumed: before + ("consumed" in input ? input.consumed : 0) };
      }
    }
    trail.close();
    before += source.bytes;
  }
}

/** Groups the inputs of the sources by size, in order, from the position where another run was; only the last batch may hold no input. */
export async function* toBatches(sources: Iterable<Source>, from?: Position): AsyncGenerator<InputBatch> {
  const trail = new Trail(from);
  let inputs: Input[] = [];
  let bytes = 0;
  let last = 0;
  let passed = 0;
  for await (const { input, consumed } of readAll(sources, trail)) {
    last = Math.max(last, consumed);
    if (isPassed(input)) {
      passed += input.passed;
      continue;
    }
    inputs.push(input);
    bytes += isFault(input) ? 0 : input.raw.length;
    if (bytes >= BATCH_BYTES || inputs.length >= BATCH_INPUTS) {
      yield { inputs, consumed: last, passed, at: trail.at() };
      inputs = [];
      [bytes, passed] = [0, 0];
    }
  }
  if (inputs.length > 0 || passed > 0) yield { inputs, consumed: last, passed, at: trail.at() };
}
