import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { BYTE_LIMIT } from "../../stages/read.js";
import { codeOfSystem, unreadable } from "../input.js";
import type { Input, Source } from "../input.js";
import { splitLines } from "../lines.js";

/** What the reader of lines needs of a line; the other fields go on to the stage `read` as they are. */
const articleLine = z.looseObject({
  text: z.string().nullish(),
  html: z.string().nullish(),
  id: z.union([z.string().min(1), z.number()]).nullish(),
});

/** Reads one article a line from a file of JSON lines, in a stream. */
export async function* readJsonLines(source: Source): AsyncGenerator<Input> {
  const bytes = createReadStream(source.path);
  yield* readLines(source.file, bytes, () => bytes.bytesRead);
}

/** Reads one article a line from gzipped JSON lines, in a stream; what stands before a break in the archive is kept. */
export async function* readGzippedJsonLines(source: Source): AsyncGenerator<Input> {
  const bytes = createReadStream(source.path);
  const unzipped = createGunzip();
  bytes.on("error", (error) => unzipped.destroy(error));
  yield* readLines(source.file, bytes.pipe(unzipped), () => bytes.bytesRead);
  bytes.destroy();
}

/**
 * Reads articles from a stream of JSON lines. An article is named after its stream
 * and its `id`, else its line (`news.jsonl/17`); a line that is none is a fault, and
 * the lines after it are read on.
 */
export async function* readLines(file: string, bytes: Readable, consumed: () => number): AsyncGenerator<Input> {
  let number = 0;
  try {
    for await (const line of splitLines(bytes, BYTE_LIMIT)) {
      number++;
      if (line === "too_long") {
        yield { file: `${file}/${number}`, code: "too_large", message: `the line is longer than ${BYTE_LIMIT} bytes` };
      } else if (line.some((byte) => byte > 0x20)) yield readLine(file, number, line, consumed());
    }
    if (number === 0) yield { file, code: "empty", message: "the file holds no line" };
  } catch (error) {
    if (codeOfSystem(error).startsWith("Z_")) {
      yield { file, code: "bad_gzip", message: `the archive is broken or cut off after line ${number}` };
    } else yield unreadable(file, error);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The article of a line of JSON, or the fault of a line that holds none. */
export function readLine(file: string, number: number, bytes: Uint8Array, consumed: number): Input {
  const fault = (why: string): Input => ({
    file: `${file}/${number}`,
    code: "bad_line",
    message: `line ${number} ${why}`,
  });
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    return fault(error instanceof SyntaxError ? "is no JSON" : "is not UTF-8");
  }
  const line = articleLine.safeParse(value);
  if (!line.success) {
    const field = line.error.issues[0]?.path.join(".") ?? "";
    return fault(field === "" ? "is no JSON object" : `has a field \`${field}\` of the wrong type`);
  }
  const { text, html, id, ...rest } = line.data;
  const name = `${file}/${id ?? number}`;
  const meta = { publishedSource: "field", ...rest, ...(id === undefined || id === null ? {} : { id: String(id) }) };
  if (typeof text === "string") return { file: name, raw: text, format: "text", meta, consumed };
  if (typeof html === "string") return { file: name, raw: html, format: "html", meta, consumed };
  return fault("has neither a field `text` nor `html`");
}
