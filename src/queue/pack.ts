import { createHash } from "node:crypto";
import { posix } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ArticleLine, BatchResult } from "../run/batch.js";
import { isFault } from "../run/input.js";
import type { Fault, Input, InputArticle } from "../run/input.js";

/** What a batch is made of: the same articles make the same one on every machine. */
export interface PackedInputs {
  readonly inputs: readonly Input[];
  /** Records of archives passed over since the batch before. */
  readonly passed: number;
}

/** What came out of a batch, with what only the enqueuing side knew of it. */
export interface PackedResult {
  readonly result: BatchResult;
  readonly passed: number;
}

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];
const LENGTH_BYTES = 4;

/** A value as JSON and byte arrays behind it: the length of the JSON, the JSON, the bytes. */
function frame(value: object, parts: readonly Uint8Array[]): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...parts]);
}

/** The value of a frame, and a function that takes the byte arrays behind it, one after the other. */
function unframe(bytes: Buffer): { value: unknown; take: (length: number) => Buffer } {
  let at = LENGTH_BYTES + bytes.readUInt32LE(0);
  const value: unknown = JSON.parse(bytes.toString("utf8", LENGTH_BYTES, at));
  const take = (length: number): Buffer => bytes.subarray(at, (at += length));
  return { value, take };
}

/** An article without how far its source was read, which differs between runs; bytes are told by their number. */
type BareInput = Fault | (Omit<InputArticle, "raw" | "consumed"> & { readonly raw: string | number });

/** The bytes of a batch, before they are compressed. */
export function frameInputs({ inputs, passed }: PackedInputs): Buffer {
  const bare = inputs.map((input): BareInput => {
    if (isFault(input)) return input;
    const { file, raw, format, meta } = input;
    return { file, raw: typeof raw === "string" ? raw : raw.length, format, meta };
  });
  const parts = inputs.flatMap((input) => (isFault(input) || typeof input.raw === "string" ? [] : [input.raw]));
  return frame({ passed, inputs: bare }, parts);
}

/** The name of a batch: its place in the run, and what is in it. */
export const idOf = (place: number, run: string, framed: Buffer): string =>
  `${place}-${createHash("sha256").update(run).update("\0").update(framed).digest("hex").slice(0, 32)}`;

export const compress = (framed: Buffer): Promise<Buffer> => zip(framed, { level: 3 });

export async function unpackInputs(packed: Buffer): Promise<PackedInputs> {
  const { value, take } = unframe(await unzip(packed));
  const bare = value as { passed: number; inputs: BareInput[] };
  const inputs = bare.inputs.map((input): Input => {
    if ("code" in input) return input;
    // a copy: the bytes go to another thread, and all of what they are a part of would go with them
    const raw = typeof input.raw === "number" ? new Uint8Array(take(input.raw)) : input.raw;
    return { ...input, raw, consumed: 0 };
  });
  return { inputs, passed: bare.passed };
}

/** An article line whose bytes stand behind the JSON: told by their number. */
type BareLine = Omit<ArticleLine, "line" | "likeness"> & { readonly line: number; readonly likeness: number };
type BareResult = Omit<BatchResult, "articles" | "contacts"> & {
  readonly articles: readonly BareLine[];
  readonly contacts: number;
};

export function packResult({ result, passed }: PackedResult): Promise<Buffer> {
  const articles = result.articles.map((one): BareLine => ({
    ...one,
    line: one.line.length,
    likeness: one.likeness?.byteLength ?? 0,
  }));
  const parts = result.articles.flatMap(({ line, likeness }) =>
    likeness ? [line, new Uint8Array(likeness.buffer, likeness.byteOffset, likeness.byteLength)] : [line],
  );
  const bare: BareResult = { ...result, articles, contacts: result.contacts.length };
  return compress(frame({ passed, result: bare }, [result.contacts, ...parts]));
}

/** Throws where a text would be kept outside of the folder for texts: what comes from Redis may not be ours. */
function checkKept({ kept }: Pick<ArticleLine, "kept">): void {
  if (kept && (!kept.name.startsWith("text/") || posix.normalize(kept.name) !== kept.name))
    throw new Error(`a result names a file outside of the output folder: ${JSON.stringify(kept.name)}`);
}

export async function unpackResult(packed: Buffer): Promise<PackedResult> {
  const { value, take } = unframe(await unzip(packed));
  const { passed, result } = value as { passed: number; result: BareResult };
  const contacts = new Uint8Array(take(result.contacts));
  const articles = result.articles.map((one): ArticleLine => {
    checkKept(one);
    const line = new Uint8Array(take(one.line));
    const bytes = new Uint8Array(take(one.likeness));
    return { ...one, line, likeness: bytes.length === 0 ? null : new Int32Array(bytes.buffer) };
  });
  return { passed, result: { ...result, articles, contacts } };
}
