import { createReadStream } from "node:fs";
import { MINIMA } from "../kinds/article/likeness.js";
import { BYTE_LIMIT } from "../stages/read.js";
import { Duplicates } from "./duplicates.js";
import { splitLines } from "./lines.js";

/** A line that keeps what an article is like, for the run that goes on: its file, and its numbers in base64. */
export const writeLikeness = (file: string, likeness: Int32Array): string =>
  `${JSON.stringify([file, Buffer.from(likeness.buffer, likeness.byteOffset, likeness.byteLength).toString("base64")])}\n`;

/** The articles that a run remembered, out of the first so many bytes of a file of such lines; throws where a line is none. */
export async function readDuplicates(path: string, bytes: number): Promise<Duplicates> {
  const duplicates = new Duplicates();
  if (bytes === 0) return duplicates;
  for await (const line of splitLines(createReadStream(path, { end: bytes - 1 }), BYTE_LIMIT)) {
    const [file, numbers] = JSON.parse(Buffer.from(line).toString("utf8")) as [string, string];
    // a copy: the bytes of a small buffer need not begin where numbers may
    const likeness = new Int32Array(new Uint8Array(Buffer.from(numbers, "base64")).buffer);
    if (likeness.length !== MINIMA) throw new Error("a line of the unfinished run is broken");
    duplicates.remember(file, likeness);
  }
  return duplicates;
}
