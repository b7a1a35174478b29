import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { Format } from "../input.js";

/** A page as a web server sent it, or why it is none. */
export type Response =
  | { readonly format: Format; readonly body: Uint8Array }
  | { readonly broken: string }
  /** No page: a picture, an error, a redirection. */
  | "other";

/** The fields of a head of lines, names in lower case, the first of each. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n(?![ \t])/u)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** How a page of this content type is written, or null for what is no page. */
export function formatOfType(type: string): Format | null {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) return "html";
  return /^text\/plain\b/iu.test(type) ? "text" : null;
}

/** Where the head of a message ends and its body begins, or -1. */
export function bodyAt(bytes: Buffer, from = 0): number {
  const strict = bytes.indexOf("\r\n\r\n", from, "latin1");
  const loose = bytes.indexOf("\n\n", from, "latin1");
  if (strict < 0) return loose < 0 ? -1 : loose + 2;
  return loose >= 0 && loose < strict ? loose + 2 : strict + 4;
}

/** Reads an HTTP response; a body longer than `limit` bytes is refused. */
export function readResponse(bytes: Buffer, limit: number): Response {
  const at = bodyAt(bytes);
  const head = bytes.toString("latin1", 0, at < 0 ? Math.min(bytes.length, 65_536) : at);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/u.exec(head)?.[1];
  if (status === undefined || at < 0) return { broken: "holds no HTTP response" };
  const fields = fieldsOf(head);
  const format = formatOfType(fields.get("content-type") ?? "text/html");
  if (status !== "200" || !format) return "other";
  try {
    const chunked = /\bchunked\b/iu.test(fields.get("transfer-encoding") ?? "");
    const whole = chunked ? unchunk(bytes.subarray(at)) : bytes.subarray(at);
    return { format, body: unpack(whole, fields.get("content-encoding") ?? "", limit) };
  } catch {
    return { broken: "holds a body that cannot be unpacked" };
  }
}

/** The body without its chunk sizes; archives that took them out but left the field are taken as they are. */
function unchunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf("\n", at, "latin1");
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(bytes.toString("latin1", at, end < 0 ? at : end))?.[1];
    if (size === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return Buffer.concat(parts);
}

function unpack(bytes: Buffer, coding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (gzip) return gunzipSync(bytes, options);
  if (/\bbr\b/iu.test(coding)) return startsAsText(bytes) ? bytes : brotliDecompressSync(bytes, options);
  if (/\bdeflate\b/iu.test(coding) && !startsAsText(bytes))
    return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  return bytes;
}

/** Archives often keep the body unpacked and the field that says it is packed. */
const startsAsText = (bytes: Buffer): boolean => /^[\s\ufeff]*<[!a-z?]/iu.test(bytes.toString("utf8", 0, 200));
