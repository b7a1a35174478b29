import { isFault } from "./input.js";
import type { Input, Source } from "./input.js";

const BATCH_BYTES = 256 * 1024;
const BATCH_INPUTS = 64;

/** Inputs that go together, and the bytes of all sources that are read when they are. */
export interface InputBatch {
  readonly inputs: readonly Input[];
  readonly consumed: number;
}

/** Every input of the sources, one after the other, with the bytes consumed so far. */
async function* readAll(
  sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncGenerator<{ input: Input; consumed: number }> {
  let before = 0;
  for await (const source of sources) {
    for await (const input of source.read(source)) {
      yield { input, consumed: before + (isFault(input) ? 0 : input.consumed) };
    }
    before += source.bytes;
  }
}

/** Groups the inputs of the sources by size, in order; a batch holds at least one input. */
export async function* toBatches(sources: Iterable<Source>): AsyncGenerator<InputBatch> {
  let inputs: Input[] = [];
  let bytes = 0;
  let last = 0;
  for await (const { input, consumed } of readAll(sources)) {
    inputs.push(input);
    bytes += isFault(input) ? 0 : input.raw.length;
    last = Math.max(last, consumed);
    if (bytes >= BATCH_BYTES || inputs.length >= BATCH_INPUTS) {
      yield { inputs, consumed: last };
      inputs = [];
      bytes = 0;
    }
  }
  if (inputs.length > 0) yield { inputs, consumed: last };
}
