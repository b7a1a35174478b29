import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { BYTE_LIMIT } from "../../stages/read.js";
import { systemMessage, unreadable } from "../input.js";
import type { Fault, Format, Input, RawMeta, Reader, Source } from "../input.js";

/**
 * A reader of one article a file, with the sidecar beside it; the bytes are decoded by
 * the stage `read`. Small files are read twenty times faster without waiting for each.
 */
const readFile = (format: Format): Reader =>
  async function* read(source: Source): AsyncGenerator<Input> {
    const { file, bytes } = source;
    if (bytes > BYTE_LIMIT) {
      yield { file, code: "too_large", message: `the file is larger than ${BYTE_LIMIT} bytes` };
      return;
    }
    const sidecar = readSidecar(source);
    if ("fault" in sidecar) {
      yield sidecar.fault;
      return;
    }
    try {
      const raw = readWhole(source.path);
      yield raw
        ? { file, raw, format, meta: sidecar.meta, consumed: bytes }
        : { file, code: "changed", message: "it became shorter while it was read" };
    } catch (error) {
      yield unreadable(file, error);
    }
  };

/** Text files, `.txt` and `.md`. */
export const readText = readFile("text");
/** Pages of HTML. */
export const readHtmlFile = readFile("html");

/** The bytes of a file, or null when there were fewer than it had when it was opened. */
function readWhole(path: string): Uint8Array | null {
  const handle = openSync(path, "r");
  try {
    const { size } = fstatSync(handle);
    const raw = readFileSync(handle);
    return raw.length < size ? null : raw;
  } finally {
    closeSync(handle);
  }
}

/** What the sidecar says; a broken one is a fault of its article, whose dates would be wrong without it. */
function readSidecar({ file, sidecar }: Source): { meta: RawMeta } | { fault: Fault } {
  if (sidecar === undefined) return { meta: {} };
  const fault = (why: string): { fault: Fault } => ({
    fault: { file, code: "bad_meta", message: `its .meta.json ${why}` },
  });
  try {
    const value: unknown = JSON.parse(readFileSync(sidecar, "utf8").replace(/^\uFEFF/u, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? { meta: { ...value } }
      : fault("is no JSON object");
  } catch (error) {
    return fault(error instanceof SyntaxError ? "is no JSON" : `cannot be read: ${systemMessage(error)}`);
  }
}
