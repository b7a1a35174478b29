import { describe, expect, it } from "vitest";
import { decode } from "../src/text/decode.js";

const SENTENCE = "È così: l’incontro c’è già stato, perché no?";

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? "\ufeff" : "") + text)].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

describe("decode", () => {
  it("reads UTF-8, with and without its mark", () => {
    const bytes = new TextEncoder().encode(SENTENCE);
    expect(decode(bytes)).toEqual({ text: SENTENCE, encoding: "utf-8" });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text: SENTENCE, encoding: "utf-8" });
  });

  it.each([
    [false, "utf-16le"],
    [true, "utf-16be"],
  ] as const)("reads UTF-16 with and without its mark (%s)", (big, encoding) => {
    expect(decode(utf16(SENTENCE, big, true))).toEqual({ text: SENTENCE, encoding });
    expect(decode(utf16(SENTENCE, big, false))).toEqual({ text: SENTENCE, encoding });
  });

  it("reads Windows-1252 by its quotation marks and ISO-8859-1 by their absence", () => {
    expect(decode(latin1("\u00c8 cos\u00ec: l\u0092incontro \u0093franco\u0094 c\u0092\u00e8 stato"))).toEqual({
      text: "È così: l’incontro “franco” c’è stato",
      encoding: "windows-1252",
    });
    expect(decode(latin1("Il premier è già a Malta"))).toEqual({
      text: "Il premier è già a Malta",
      encoding: "iso-8859-1",
    });
  });

  it("takes bytes that Windows-1252 leaves undefined without a throw", () => {
    expect(decode(latin1("Il premier \u0081 \u008d è a Malta")).encoding).toBe("windows-1252");
  });

  it("keeps UTF-8 with a broken byte as UTF-8", () => {
    const bytes = new TextEncoder().encode("perché così è già più là però sarà");
    const broken = Uint8Array.from([...bytes, 0x20, 0xe8, 0x20, 0x61]);
    expect(decode(broken).encoding).toBe("utf-8");
    expect(decode(broken).text.startsWith("perché così")).toBe(true);
  });

  it("tells empty and binary files", () => {
    expect(decode(new Uint8Array(0)).problem).toBe("empty");
    expect(decode(new TextEncoder().encode(" \n\t\u00a0\n")).problem).toBe("empty");
    expect(decode(latin1("%PDF-1.7\nabc")).problem).toBe("binary");
    expect(decode(latin1("PK\u0003\u0004abc")).problem).toBe("binary");
    expect(decode(Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251)).problem).toBe("binary");
    expect(decode(latin1("testo\u0000\u0000\u0000testo")).problem).toBe("binary");
  });
});
