/**
 * Cuts a stream of bytes into lines at `\n`, without it; of a line longer than
 * `limit` bytes only the fact is given, so that memory stays bounded.
 */
export async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | "too_long"> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | "too_long" => {
    const line = length > limit ? ("too_long" as const) : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
