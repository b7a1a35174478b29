/** A line of a file, without its `\n`, and where it stands in it. */
export interface PlacedLine {
  /** Byte at which it starts. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly number: number;
}

/** The lines of a stream of bytes with their places, so that they can be read again one by one. */
export async function* placedLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<PlacedLine> {
  let parts: Uint8Array[] = [];
  let offset = 0;
  let length = 0;
  let number = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at));
      length += at - from;
      yield { offset, bytes: Buffer.concat(parts, length), number: ++number };
      offset += length + 1;
      parts = [];
      length = 0;
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
  }
  if (length > 0) yield { offset, bytes: Buffer.concat(parts, length), number: ++number };
}
