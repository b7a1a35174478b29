import { describe, expect, it } from "vitest";
import { isPublicationDate } from "../src/kinds/date/published.js";
import { ArticleError, read, TEXT_LIMIT } from "../src/stages/read.js";
import { strip } from "../src/stages/strip.js";

const problem = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof ArticleError ? error.code : "other";
  }
  return "none";
};

describe("read", () => {
  it("gives text, digest, size and encoding of a page", () => {
    const article = read(new TextEncoder().encode("Il premier è a Malta."), { file: "a.txt" });
    expect(article).toMatchObject({
      raw: "Il premier è a Malta.",
      bytes: 22,
      encoding: "utf-8",
      meta: { file: "a.txt" },
    });
    expect(article.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(read("Il premier è a Malta.").sha256).toBe(article.sha256);
  });

  it("says why an input is no article", () => {
    expect(problem(() => read(""))).toBe("empty");
    expect(problem(() => read(" \n\ufeff"))).toBe("empty");
    expect(problem(() => read(new TextEncoder().encode("%PDF-1.4 abc")))).toBe("binary");
    expect(problem(() => read("\u0001\u0002\u0003\u0000".repeat(20)))).toBe("binary");
    expect(problem(() => read("Testo.", { published: "12 luglio" }))).toBe("bad_meta");
    expect(problem(() => read("Testo.", { published: "2025-02-30" }))).toBe("bad_meta");
    expect(() => read("Testo.", { published: "ieri" })).toThrow(/field "published" must be a date such as 2025-07-12/u);
  });

  it("takes days, months, years and times as publication dates", () => {
    expect(["2025", "2025-07", "2025-07-12", "2025-07-12T10:30:00+02:00", "2024-02-29"].every(isPublicationDate)).toBe(
      true,
    );
    expect(["2025-13", "2023-02-29", "12/07/2025", "2025-7-1", ""].some(isPublicationDate)).toBe(false);
  });

  it("keeps lone surrogates and a string's own mark, so that offsets stay true", () => {
    const raw = "\ufeffIl premier \ud83d è a Malta con il collega, ha detto ieri il portavoce.";
    const { blocks } = strip(read(raw));
    expect(blocks.every(({ start, end }) => start < end && end <= raw.length)).toBe(true);
    expect(raw.slice(blocks[0]?.start, blocks[0]?.end).startsWith("Il premier")).toBe(true);
  });

  it.each([
    ["utf-8", (text: string) => new TextEncoder().encode(text)],
    ["iso-8859-1", (text: string) => new Uint8Array(Buffer.from(text, "latin1"))],
    ["utf-16le", (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
  ])("decodes no more of a file in %s than it reads", (encoding, encode) => {
    const sentence = "Il premier è già a Malta: però con il collega parlerà di pesca. ";
    const bytes = encode(sentence.repeat(200_000));
    const article = read(bytes);
    expect(article.encoding).toBe(encoding);
    expect(article.bytes).toBe(bytes.length);
    expect(article.raw.length).toBeGreaterThan(TEXT_LIMIT);
    expect(article.raw.length).toBeLessThanOrEqual(4 * TEXT_LIMIT);
    expect(article.raw).not.toContain("\ufffd");
    expect(article.raw.startsWith(sentence.repeat(3))).toBe(true);
    expect(strip(article).warnings).toContain("text_limit");
  });

  it("reads a long text up to the limit and says so", () => {
    const raw = "Il premier ha visto ieri a Malta il collega per parlare di pesca. ".repeat(40_000);
    const stripped = strip(read(raw));
    expect(stripped.warnings).toContain("text_limit");
    expect(Math.max(...stripped.blocks.map(({ end }) => end))).toBeLessThanOrEqual(TEXT_LIMIT);
  });
});
