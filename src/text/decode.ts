/** How the bytes of a page were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1";

/** Decoded text, its encoding, and why it is no page when it is none. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problem?: "binary" | "empty";
}

/** Bytes that are looked at to tell an encoding or a binary file. */
const SAMPLE = 65_536;

/** First bytes of files that are no text, as Latin-1: PDF, ZIP and DOCX, GIF, PNG, JPEG, gzip, DOC, 7z, RAR, ELF, RIFF, Ogg, MP3, RTF, SQLite. */
const MAGIC = [
  "%PDF-",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "GIF8",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "\u001f\u008b",
  "\u00d0\u00cf\u0011\u00e0",
  "7z\u00bc\u00af",
  "Rar!\u001a",
  "\u007fELF",
  "RIFF",
  "OggS",
  "ID3",
  "{\\rtf",
  "SQLite format 3",
];

interface Counts {
  readonly length: number;
  readonly evenNul: number;
  readonly oddNul: number;
  readonly control: number;
  /** 0x80 to 0x9F: printing characters in Windows-1252, controls in ISO-8859-1. */
  readonly c1: number;
  readonly high: number;
}

function count(bytes: Uint8Array): Counts {
  const length = Math.min(bytes.length, SAMPLE);
  let evenNul = 0;
  let oddNul = 0;
  let control = 0;
  let c1 = 0;
  let high = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0 && at % 2 === 0) evenNul++;
    else if (byte === 0) oddNul++;
    else if (byte < 32 ? !(byte >= 9 && byte <= 13) && byte !== 27 : byte === 127) control++;
    else if (byte > 127) {
      high++;
      if (byte < 160) c1++;
    }
  }
  return { length, evenNul, oddNul, control, c1, high };
}

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  bytes.length >= head.length && head.every((byte, at) => bytes[at] === byte);

function hasMagic(bytes: Uint8Array): boolean {
  let head = "";
  for (let at = 0; at < Math.min(16, bytes.length); at++) head += String.fromCharCode(bytes[at] as number);
  return MAGIC.some((magic) => head.startsWith(magic));
}

/** UTF-16 without a mark: the Latin letters of a page leave a NUL in one byte of nearly every pair. */
function unmarkedUtf16({ length, evenNul, oddNul }: Counts): "utf-16le" | "utf-16be" | null {
  const pairs = length / 2;
  if (oddNul > pairs * 0.6 && evenNul < pairs * 0.1) return "utf-16le";
  return evenNul > pairs * 0.6 && oddNul < pairs * 0.1 ? "utf-16be" : null;
}

/** UTF-16 by hand for the big-endian order and for an odd last byte; lone surrogates stay as they are. */
function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return finish(new TextDecoder(encoding).decode(even), encoding);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page in UTF-8 with a few broken bytes: sequences that are whole outnumber the broken ones by far. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte < 128) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let seen = 0;
    while (seen < more && at + 1 < length && ((bytes[at + 1] as number) & 0xc0) === 0x80) {
      seen++;
      at++;
    }
    if (more > 0 && seen === more) whole++;
    else broken++;
  }
  return whole > 4 * broken;
}

/** What Windows-1252 prints for 0x80 to 0x9F; a gap is undefined and stays a control. The decoder of Node 20 leaves them all as controls. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\u0080-\u009f]/gu, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

const BLANK = /^[\s\ufeff\u200b]*$/u;

function finish(text: string, encoding: Encoding): Decoded {
  return BLANK.test(text) ? { text, encoding, problem: "empty" } : { text, encoding };
}

const binary = (encoding: Encoding): Decoded => ({ text: "", encoding, problem: "binary" });

/**
 * Decodes a page: byte-order marks first (a mark is no part of the text), UTF-16 without one by its NULs,
 * strict UTF-8, and else Windows-1252 or ISO-8859-1, told apart by the bytes 0x80 to 0x9F ("’" is 0x92).
 * A file that is no text has the problem `binary`, one of white space only `empty`; nothing throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: "", encoding: "utf-8", problem: "empty" };
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || hasMagic(bytes)) return binary("utf-8");
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, "utf-16be");
  const counts = count(bytes);
  const wide = unmarkedUtf16(counts);
  if (wide) return utf16(bytes, wide);
  if (counts.evenNul + counts.oddNul > 0 || counts.control > counts.length * 0.01) return binary("utf-8");
  const strict = utf8(bytes);
  if (strict !== null) return finish(strict, "utf-8");
  if (mostlyUtf8(bytes)) return finish(new TextDecoder("utf-8").decode(bytes), "utf-8");
  if (counts.high > counts.length * 0.4) return binary("windows-1252");
  return finish(windows1252(bytes), counts.c1 > 0 ? "windows-1252" : "iso-8859-1");
}
