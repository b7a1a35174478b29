import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { codeOfSystem, unreadable } from "../input.js";
import type { Input, Passed, Source } from "../input.js";
import { firstMember, gzipMembers } from "./gzip-members.js";
import { formatOfType, readResponse } from "./http.js";
import { RecordCutter, isBroken } from "./warc-records.js";
import type { BrokenRecord, WarcRecord } from "./warc-records.js";

/** Bytes of a record, and of a page unpacked, above which it is no article. */
const RECORD_LIMIT = 33_554_432;
/** Packed bytes in which the first record of an archive of one member a record ends. */
const FIRST_MEMBER = 1_048_576;

type Cut = WarcRecord | BrokenRecord;

/** Reads the pages of a web archive, in a stream; a broken record is a fault, and the records after it are read on. */
export async function* readWarc(source: Source): AsyncGenerator<Input | Passed> {
  const bytes = createReadStream(source.path);
  yield* readRecords(source, cutStream(bytes), () => bytes.bytesRead);
}

/** Reads a gzipped web archive: one member a record, as they are published, or one for all. */
export async function* readGzippedWarc(source: Source): AsyncGenerator<Input | Passed> {
  const bytes = createReadStream(source.path);
  const consumed = (): number => bytes.bytesRead;
  let single: boolean;
  try {
    single = isSingleMember(source.path);
  } catch (error) {
    bytes.destroy();
    yield unreadable(source.file, error);
    return;
  }
  if (single) {
    const unzipped = createGunzip();
    bytes.on("error", (error) => unzipped.destroy(error));
    yield* readRecords(source, cutStream(bytes.pipe(unzipped)), consumed);
    bytes.destroy();
  } else yield* readRecords(source, cutMembers(bytes), consumed);
}

async function* cutStream(bytes: AsyncIterable<Buffer>): AsyncGenerator<Cut> {
  const cutter = new RecordCutter(RECORD_LIMIT);
  try {
    for await (const chunk of bytes) yield* cutter.push(chunk);
  } catch (error) {
    if (!codeOfSystem(error).startsWith("Z_")) throw error;
    // what is left is a record cut off: one fault for both
    yield* [...cutter.end()].filter((record) => !isBroken(record));
    yield { code: "bad_record", message: "the archive is broken or cut off here" };
    return;
  }
  yield* cutter.end();
}

async function* cutMembers(bytes: AsyncIterable<Buffer>): AsyncGenerator<Cut> {
  const cutter = new RecordCutter(RECORD_LIMIT);
  for await (const { data, whole } of gzipMembers(bytes, RECORD_LIMIT)) {
    const cut = [...cutter.push(data), ...cutter.end()];
    yield* whole ? cut : cut.filter((record) => !isBroken(record));
    if (!whole) yield { code: "bad_record", message: "the record is packed wrongly or cut off" };
  }
}

/** True when the archive is one member: it is still open after the first million bytes. */
function isSingleMember(path: string): boolean {
  const head = Buffer.alloc(FIRST_MEMBER);
  const handle = openSync(path, "r");
  try {
    const read = readSync(handle, head, 0, FIRST_MEMBER, 0);
    return read > 0 && firstMember(head.subarray(0, read), RECORD_LIMIT) === null;
  } finally {
    closeSync(handle);
  }
}

/** The pages of an archive, named after their record (`news.warc.gz/17`). */
async function* readRecords(
  { file }: Source,
  records: AsyncIterable<Cut>,
  consumed: () => number,
): AsyncGenerator<Input | Passed> {
  let number = 0;
  try {
    for await (const record of records) {
      const name = `${file}/${++number}`;
      yield isBroken(record) ? { file: name, ...record } : readPage(name, record, consumed());
    }
    if (number === 0) yield { file, code: "empty", message: "the archive holds no record" };
  } catch (error) {
    yield unreadable(file, error);
  }
}

function readPage(file: string, { fields, block }: WarcRecord, consumed: number): Input | Passed {
  const type = fields.get("warc-type");
  const url = fields.get("warc-target-uri")?.replace(/^<|>$/gu, "");
  const meta = { publishedSource: "field", ...(url === undefined ? {} : { url }) };
  // a copy: the record is a part of the bytes read, which would go to the worker with it
  const article = (format: "html" | "text", body: Uint8Array): Input => ({
    file,
    raw: new Uint8Array(body),
    format,
    meta,
    consumed,
  });
  if (type === "resource" || type === "conversion") {
    const format = formatOfType(fields.get("content-type") ?? "");
    return format ? article(format, block) : { passed: 1 };
  }
  if (type !== "response" || /\/robots\.txt(?:\?|$)/u.test(url ?? "")) return { passed: 1 };
  const response = readResponse(block, RECORD_LIMIT);
  if (response === "other") return { passed: 1 };
  if ("broken" in response) return { file, code: "bad_record", message: `the record ${response.broken}` };
  return article(response.format, response.body);
}
