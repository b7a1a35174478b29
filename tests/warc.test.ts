import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.js";
import { formatOf } from "../src/run/formats.js";
import { isFault, isPassed } from "../src/run/input.js";
import type { InputArticle } from "../src/run/input.js";
import { readWarc } from "../src/run/inputs/warc.js";
import { contatti, folderOf, newOutput, readRecords, readText } from "./command.js";
import { HTML_PAGE } from "./html-pages.js";
import { WARC_INFO, warcPage, warcRecord } from "./warc.js";

interface Line {
  readonly file: string;
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kept: boolean }[];
  readonly duplicateOf: string | null;
}

async function run(files: Readonly<Record<string, string | Uint8Array>>, ...words: string[]) {
  const out = newOutput();
  const ended = await contatti(["extract", folderOf(files), out, ...words]);
  return {
    ...ended,
    out,
    articles: readRecords<Line>(out, "articles.jsonl"),
    errors: readRecords<{ file: string; code: string }>(out, "errors.jsonl").map(({ file, code }) => `${file} ${code}`),
  };
}

/** What the reader of a file's format gives of it: names of articles, names and codes of faults, articles. */
async function readerOf(name: string, bytes: Buffer) {
  const path = join(folderOf({ [name]: bytes }), name);
  const articles: InputArticle[] = [];
  const errors: string[] = [];
  for await (const input of formatOf(name)?.read({ file: name, path, bytes: bytes.length, read: readWarc }) ?? [])
    if (!isPassed(input)) {
      if (isFault(input)) errors.push(`${input.file} ${input.code}`);
      else articles.push(input);
    }
  return { articles, errors };
}

/** A page of its own for each name. */
const page = (name: string): string =>
  HTML_PAGE.replaceAll("Lubiana", name).replaceAll("durato due ore", `durato come quello di ${name}`.repeat(12));
const url = (name: string): string => `https://www.esempio.example/2024/03/15/${name}`;
const PAGES = ["Zagabria", "Vienna", "Praga"].map((name) => warcPage(url(name), page(name)));
const [FIRST = Buffer.alloc(0), SECOND = Buffer.alloc(0), THIRD = Buffer.alloc(0)] = PAGES;
const packed = (...records: Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
const names = (articles: readonly { readonly file: string }[]): string[] =>
  articles.map(({ file }) => file.replace(/^.*\//u, ""));

describe("a web archive", () => {
  const records = [
    WARC_INFO,
    FIRST,
    warcRecord({ "WARC-Type": "request", "WARC-Target-URI": url("x") }, "GET / HTTP/1.1\r\n\r\n"),
    warcPage(url("foto"), "\u0089PNG", { type: "image/png" }),
    warcPage(url("perso"), "<p>Non trovata</p>", { status: "404 Not Found" }),
    SECOND,
    warcRecord({ "WARC-Type": "revisit", "WARC-Target-URI": url("y") }, ""),
    warcRecord(
      { "WARC-Type": "resource", "WARC-Target-URI": url("Praga"), "Content-Type": "text/html" },
      page("Praga"),
    ),
  ];

  test.each<[string, Buffer]>([
    ["n.warc", Buffer.concat(records)],
    ["n.warc.gz", packed(...records)],
    ["m.warc.gz", gzipSync(Buffer.concat(records))],
  ])("as %s gives its pages in order, and counts what is no page", async (name, bytes) => {
    const { articles, errors, stderr, code, out } = await run({ [name]: bytes });
    expect(articles.map(({ file, url: at }) => [file, at])).toEqual([
      [`${name}/2`, url("Zagabria")],
      [`${name}/6`, url("Vienna")],
      [`${name}/8`, url("Praga")],
    ]);
    expect(errors).toEqual([]);
    expect(stderr).toContain("left alone: 5 of an archive that are no page");
    expect(code).toBe(0);
    for (const { text, blocks } of articles) {
      const kept = blocks.filter((block) => block.kept).map(({ start, end }) => readText(out, text).slice(start, end));
      expect(kept[0]).toMatch(/, il ministro vede la collega slovena$/u);
    }
  });

  test.each<[string, Buffer]>([
    ["gzip", warcPage(url("a"), gzipSync(page("Vienna")), { head: "Content-Encoding: gzip\r\n" })],
    ["deflate", warcPage(url("a"), deflateSync(page("Vienna")), { head: "Content-Encoding: deflate\r\n" })],
    ["brotli", warcPage(url("a"), brotliCompressSync(page("Vienna")), { head: "Content-Encoding: br\r\n" })],
    ["a field that was true once", warcPage(url("a"), page("Vienna"), { head: "Content-Encoding: br\r\n" })],
    [
      "chunks",
      warcPage(
        url("a"),
        `4\r\n<htm\r\n${(page("Vienna").length + 200).toString(16)}\r\nl>${page("Vienna").padEnd(page("Vienna").length + 198)}\r\n0\r\n\r\n`,
        {
          head: "Transfer-Encoding: chunked\r\n",
        },
      ),
    ],
    ["Latin-1", warcPage(url("a"), Buffer.from(page("Vienna"), "latin1"), { type: "text/html; charset=iso-8859-1" })],
  ])("with a body in %s is read", async (_name, record) => {
    const { articles, errors } = await readerOf("n.warc", record);
    expect(errors).toEqual([]);
    const [page = { raw: "", format: "text" as const }] = articles;
    expect(extract(page.raw, { format: page.format }).text).toContain("chiedono una scuola in più.");
  });
});

describe("a broken record is reported, and the others are read", () => {
  const wrong = (length: number): Buffer => warcPage(url("b"), page("Vienna"), { length });
  const cases: [string, Buffer][] = [
    ["that tells no length", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n\r\n\r\n")],
    ["that tells too small a length", wrong(200)],
    ["that tells too great a length", wrong(SECOND.length + 100)],
    ["that tells a length beyond all bounds", wrong(900_000_000_000)],
    ["that begins with rubbish", Buffer.from("rubbish\r\nrubbish\r\n\r\nrubbish\r\n\r\n")],
    ["without an HTTP response", warcRecord({ "WARC-Type": "response" }, "rubbish")],
    ["whose body is packed wrongly", warcPage(url("b"), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))],
  ];
  test.each(cases)("%s", async (_name, broken) => {
    const { articles, errors } = await readerOf("n.warc", Buffer.concat([FIRST, broken, THIRD]));
    expect(names(articles)).toEqual(["1", "3"]);
    expect(errors).toEqual([expect.stringMatching(/^n\.warc\/2 (?:bad_record|too_large)$/u)]);
  });

  test.each(cases)("%s, in a gzipped archive", async (_name, broken) => {
    const { articles, errors } = await readerOf("n.warc.gz", packed(FIRST, broken, THIRD));
    expect(names(articles)).toEqual(["1", "3"]);
    expect(errors).toHaveLength(1);
  });

  test("whose member is damaged", async () => {
    const damaged = gzipSync(SECOND);
    damaged.fill(0xff, 200, 260);
    const { articles, errors } = await readerOf("n.warc.gz", Buffer.concat([packed(FIRST), damaged, packed(THIRD)]));
    expect(names(articles)).toEqual(["1", "3"]);
    expect(errors).toEqual(["n.warc.gz/2 bad_record"]);
  });

  test.each<[string, (whole: Buffer) => Buffer]>([
    ["n.warc", (whole) => whole],
    ["n.warc.gz", (whole) => gzipSync(whole)],
  ])("when %s is cut off in it", async (name, pack) => {
    const whole = Buffer.concat([FIRST, SECOND]);
    const bytes = name.endsWith(".gz") ? pack(whole) : whole;
    const { articles, errors } = await readerOf(name, bytes.subarray(0, bytes.length - 900));
    expect(articles.length).toBeLessThan(2);
    expect(errors.length).toBe(1);
    expect(errors[0]).toContain("bad_record");
  });

  test("when the last member is cut off", async () => {
    const bytes = packed(FIRST, SECOND);
    const { articles, errors } = await readerOf("n.warc.gz", bytes.subarray(0, bytes.length - 300));
    expect(names(articles)).toEqual(["1"]);
    expect(errors).toEqual(["n.warc.gz/2 bad_record"]);
  });

  test.each<[string, Buffer]>([
    ["n.warc", Buffer.alloc(300_000, "abc\r\n")],
    ["n.warc.gz", Buffer.alloc(99_999, 7)],
    ["n.warc.gz", gzipSync(Buffer.alloc(99_999, 7))],
  ])("and an archive of rubbish is one fault, as %s", async (name, bytes) => {
    expect(await readerOf(name, bytes)).toEqual({ articles: [], errors: [`${name}/1 bad_record`] });
  });

  test("and an empty archive is one", async () => {
    expect(await readerOf("n.warc", Buffer.alloc(0))).toEqual({ articles: [], errors: ["n.warc empty"] });
    expect(await readerOf("n.warc.gz", Buffer.alloc(0))).toEqual({ articles: [], errors: ["n.warc.gz empty"] });
  });
});
