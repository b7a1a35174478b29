import { bodyAt, fieldsOf } from "./http.js";

/** A record of a web archive: its fields, names in lower case, and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/** What is wrong with the record at this place of the archive. */
export interface BrokenRecord {
  readonly code: "bad_record" | "too_large";
  readonly message: string;
}

export const isBroken = (record: WarcRecord | BrokenRecord): record is BrokenRecord => "code" in record;

const VERSION = /^WARC\/\d/u;
/** Bytes of the head of a record. */
const HEAD_LIMIT = 65_536;
const NEXT = Buffer.from("\nWARC/1.");

/** Cuts bytes, as they come, into the records of a web archive; holds one record of at most `limit` bytes. */
export class RecordCutter {
  private bytes: Buffer = Buffer.alloc(0);
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  /** Bytes that must be there before the next look. */
  private wanted = 1;
  /** After a fault: all before the next head is passed over. */
  private lost = false;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Takes the next bytes; gives the records that are whole. */
  *push(chunk: Buffer): Generator<WarcRecord | BrokenRecord> {
    this.waiting.push(chunk);
    this.waitingBytes += chunk.length;
    if (this.bytes.length + this.waitingBytes >= this.wanted) yield* this.cut(false);
  }

  /** Ends a stretch of records: what is left of it is a record cut off. */
  *end(): Generator<WarcRecord | BrokenRecord> {
    yield* this.cut(true);
    this.bytes = Buffer.alloc(0);
    this.lost = false;
    this.wanted = 1;
  }

  private *cut(ended: boolean): Generator<WarcRecord | BrokenRecord> {
    this.bytes = Buffer.concat([this.bytes, ...this.waiting]);
    this.waiting = [];
    this.waitingBytes = 0;
    for (;;) {
      if (this.lost && !this.find()) return;
      const record = this.next(ended);
      if (record === null) return;
      if (isBroken(record)) this.lost = true;
      yield record;
    }
  }

  /** Goes to the next head of a record; false when there is none yet. */
  private find(): boolean {
    const at = this.bytes.indexOf(NEXT);
    const keep = at < 0 ? Math.max(0, this.bytes.length - NEXT.length) : at + 1;
    this.bytes = this.bytes.subarray(keep);
    this.lost = at < 0;
    this.wanted = this.lost ? NEXT.length + 1 : 1;
    return !this.lost;
  }

  /** The record at the start of what is there; null when more bytes are needed or none are left. */
  private next(ended: boolean): WarcRecord | BrokenRecord | null {
    let at = 0;
    while (this.bytes[at] === 13 || this.bytes[at] === 10) at++;
    const { bytes } = this;
    if (at === bytes.length) return this.wait(1);
    const from = bodyAt(bytes, at);
    if (from < 0 || from > at + HEAD_LIMIT) {
      if (!ended && bytes.length < at + HEAD_LIMIT && from < 0) return this.wait(bytes.length + 1);
      return this.broken(at, ended ? "the archive is cut off in a record" : "no record begins here");
    }
    const head = bytes.toString("utf8", at, from);
    const fields = fieldsOf(head.slice(head.indexOf("\n") + 1));
    const length = /^\d{1,12}$/u.test(fields.get("content-length") ?? "") ? Number(fields.get("content-length")) : -1;
    if (!VERSION.test(head) || length < 0)
      return this.broken(at, VERSION.test(head) ? "it does not tell its length" : "no record begins here");
    if (length > this.limit) return this.broken(at, `the record is longer than ${this.limit} bytes`, "too_large");
    const to = from + length;
    if (bytes.length < to + 4 && !ended) return this.wait(to + 4);
    if (bytes.length < to) return this.broken(at, "the record is cut off");
    if (!/^\r?\n\r?\n|^\s*$/u.test(bytes.toString("latin1", to, to + 4)))
      return this.broken(at, "it tells a wrong length");
    this.bytes = bytes.subarray(to);
    this.wanted = 1;
    return { fields, block: bytes.subarray(from, to) };
  }

  /** The record at `at` is passed over, and the next is looked for behind its first byte: its length may be wrong. */
  private broken(at: number, message: string, code: BrokenRecord["code"] = "bad_record"): BrokenRecord {
    this.bytes = this.bytes.subarray(at + 1);
    return { code, message };
  }

  private wait(bytes: number): null {
    this.wanted = bytes;
    return null;
  }
}
