import { constants, crc32, inflateRawSync } from "node:zlib";

/** The content of one member of an archive; of a broken one what could be unpacked. */
export interface Member {
  readonly data: Buffer;
  readonly whole: boolean;
}

/** Bytes of an archive that are read before the next try to unpack a member. */
const STEP = 65_536;
const TRAILER = 8;
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/** Where the packed bytes of a member begin behind its head (RFC 1952); -1 where no head is, Infinity where it goes on. */
export function packedAt(bytes: Buffer): number {
  if (bytes.length < 10) return Infinity;
  const flags = bytes[3] as number;
  if (bytes.compare(MAGIC, 0, 3, 0, 3) !== 0 || (flags & 0xe0) !== 0) return -1;
  let at = 10;
  if ((flags & 4) !== 0) at += bytes.length >= 12 ? 2 + bytes.readUInt16LE(10) : Infinity;
  for (const named of [8, 16]) {
    if ((flags & named) === 0) continue;
    const end = at < bytes.length ? bytes.indexOf(0, at) : -1;
    at = end < 0 ? Infinity : end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : Infinity;
}

/** Unpacks what is there of a member; `used` are its packed bytes. Throws what zlib throws. */
function inflate(packed: Buffer, limit: number): { data: Buffer; used: number } {
  const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limit };
  const result: unknown = inflateRawSync(packed, options);
  const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } };
  return { data: buffer, used: engine.bytesWritten };
}

/** The member at the start of the bytes and the bytes it takes; null when more are needed; "broken" when it is. */
export function firstMember(bytes: Buffer, limit: number): { data: Buffer; length: number } | null | "broken" {
  const at = packedAt(bytes);
  if (at < 0) return "broken";
  if (at === Infinity) return null;
  try {
    const { data, used } = inflate(bytes.subarray(at), limit);
    const end = at + used;
    if (end + TRAILER > bytes.length) return null;
    const sound = bytes.readUInt32LE(end) === crc32(data) && bytes.readUInt32LE(end + 4) === data.length;
    return sound ? { data, length: end + TRAILER } : "broken";
  } catch {
    return "broken";
  }
}

/** What can be unpacked of a member that is cut off. */
function remains(bytes: Buffer, limit: number): Buffer {
  const at = packedAt(bytes);
  try {
    return at > 0 && at < bytes.length ? inflate(bytes.subarray(at), limit).data : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * The members of a gzip archive, one at a time, each unpacked to at most `limit` bytes.
 * Behind a broken member the next sound one is looked for.
 */
export async function* gzipMembers(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Member> {
  let bytes: Buffer = Buffer.alloc(0);
  let wanted = STEP;
  let lost = false;
  for await (const chunk of chunks) {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= wanted) {
      const member = lost ? null : firstMember(bytes, limit);
      if (member === "broken") {
        yield { data: Buffer.alloc(0), whole: false };
        lost = true;
      } else if (member) {
        yield { data: member.data, whole: true };
        bytes = bytes.subarray(member.length);
        wanted = STEP;
      } else if (!lost) wanted = Math.max(STEP, bytes.length * 2);
      if (!lost) continue;
      [bytes, lost] = seek(bytes, limit);
      wanted = lost ? bytes.length + 1 : STEP;
    }
  }
  while (bytes.length > 0 && !lost) {
    const member = firstMember(bytes, limit);
    if (member !== null && member !== "broken") {
      yield { data: member.data, whole: true };
      bytes = bytes.subarray(member.length);
      continue;
    }
    yield { data: member === null ? remains(bytes, limit) : Buffer.alloc(0), whole: false };
    [bytes, lost] = seek(bytes, limit);
  }
}

/** Goes behind the first byte to the next sound member, or keeps a tail in which one may begin. */
function seek(bytes: Buffer, limit: number): [Buffer, boolean] {
  for (let at = bytes.indexOf(MAGIC, 1); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
    const member = firstMember(bytes.subarray(at), limit);
    if (member !== "broken") return [bytes.subarray(at), false];
  }
  return [bytes.subarray(Math.max(1, bytes.length - MAGIC.length)), true];
}
