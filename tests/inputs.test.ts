import type * as fileSystem from "node:fs";
import { readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { formatOf } from "../src/run/formats.js";
import { isFault, isPassed } from "../src/run/input.js";
import { readText as textReader } from "../src/run/inputs/file.js";
import { PAGE, contatti, folderOf, newOutput, readRecords, readText } from "./command.js";
import { HTML_PAGE } from "./html-pages.js";

interface Line {
  readonly file: string;
  readonly encoding: string;
  readonly text: string;
  readonly duplicateOf: string | null;
  readonly warnings: readonly string[];
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kept: boolean }[];
}

async function run(files: Readonly<Record<string, string | Uint8Array>>, ...words: string[]) {
  const out = newOutput();
  const ended = await contatti(["extract", folderOf(files), out, ...words]);
  return {
    ...ended,
    out,
    articles: readRecords<Line>(out, "articles.jsonl"),
    errors: readRecords<{ file: string; code: string }>(out, "errors.jsonl"),
  };
}

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
/** As Windows writes it: the apostrophe as 0x92. */
const windows = (text: string): Buffer => Buffer.from(text.replaceAll("è", "è l\u0092").normalize("NFC"), "latin1");

test("pages and texts in each encoding", async () => {
  const accented = PAGE.replace("Nel colloquio", "È stato un incontro cordiale. Nel colloquio").replaceAll("’", "'");
  const page = HTML_PAGE.replaceAll("—", "-");
  const { articles, errors, out } = await run({
    "1.txt": accented,
    "2.txt": `\uFEFF${accented}`,
    "3.txt": utf16(accented, false),
    "4.txt": utf16(accented, true),
    "5.txt": windows(accented),
    "6.txt": Buffer.from(accented, "latin1"),
    "7.html": page,
    "8.html": utf16(page, false),
    "9.html": Buffer.from(page, "latin1"),
  });
  expect(errors).toEqual([]);
  expect(articles.map(({ encoding }) => encoding)).toEqual([
    "utf-8",
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "iso-8859-1",
    "utf-8",
    "utf-16le",
    "iso-8859-1",
  ]);
  for (const { file, text } of articles.slice(6)) {
    expect(text).toBe(`text/${file}.txt`);
    expect(readText(out, text)).toContain("chiedono una scuola in più.");
  }
});

test("names with spaces, accents, emoji, new lines and marks", async () => {
  const names = [
    "a b.html",
    "perché no.html",
    "riga\nnuova.html",
    "sotto/😀 😀.html",
    `${"lungo-".repeat(39)}.html`,
    "z: 5%.html",
  ];
  const { articles, errors, out } = await run(
    Object.fromEntries(names.map((name, at) => [name, HTML_PAGE.replaceAll("Lubiana", `Luogo${at}`)])),
  );
  expect(errors).toEqual([]);
  expect(articles.map(({ file }) => file)).toEqual(names.toSorted());
  const texts = new Set(articles.map(({ text }) => text));
  expect(texts.size).toBe(names.length);
  expect(texts).toContain("text/sotto/😀 😀.html.txt");
  for (const { file, text, blocks } of articles) {
    const kept = blocks.filter((block) => block.kept).map(({ start, end }) => readText(out, text).slice(start, end));
    expect(kept[0]).toBe(`Luogo${names.indexOf(file)}, il ministro vede la collega slovena`);
  }
});

test("lines of JSON with HTML, whatever their ids", async () => {
  const ids = ["uno", "../../../fuori", "uno", "..", "", "a/b", "a", 7];
  const lines = ids.map((id, at) =>
    JSON.stringify({ ...(id === "" ? {} : { id }), html: HTML_PAGE.replaceAll("Lubiana", `Luogo${at}`) }),
  );
  const { articles, errors, out } = await run({ "n.jsonl.gz": gzipSync(lines.join("\n")) });
  expect(errors).toEqual([]);
  expect(articles).toHaveLength(ids.length);
  expect(new Set(articles.map(({ text }) => text)).size).toBe(ids.length);
  articles.forEach(({ text }, at) => {
    expect(text.startsWith("text/n.jsonl.gz/")).toBe(true);
    expect(text.split("/")).not.toContain("..");
    expect(readText(out, text)).toContain(`Luogo${at},`);
  });
  expect(readdirSync(out).toSorted()).toEqual([
    "articles.jsonl",
    "chronology.jsonl",
    "contacts.jsonl",
    "errors.jsonl",
    "run.json",
    "text",
  ]);
});

test("a second run replaces the texts of its pages and leaves other files there alone", async () => {
  const out = folderOf({ "text/mio.txt": "mio", "text/a.html.txt": "vecchio" });
  await contatti(["extract", folderOf({ "a.html": HTML_PAGE }), out]);
  expect(readText(out, "text/mio.txt")).toBe("mio");
  expect(readText(out, "text/a.html.txt")).toContain("Lubiana");
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

test("explain reads a page of HTML", async () => {
  const { stdout, code } = await contatti(["explain", join(folderOf({ "a.html": HTML_PAGE }), "a.html")]);
  expect(stdout).toContain("Lubiana, il ministro vede la collega slovena");
  expect(code).toBe(0);
});

describe("a line of 100 MB", () => {
  const sentence = PAGE.replaceAll("\n", " ");
  const long = sentence.repeat(Math.ceil(100_000_000 / sentence.length));

  test("as text, as HTML and as a line of JSON is read up to the limit, and the rest is read on", async () => {
    const folder = folderOf({ "z.txt": PAGE });
    writeFileSync(join(folder, "a.txt"), long);
    writeFileSync(join(folder, "b.html"), `<h1>Tajani riceve il collega turco</h1><p>${long}`);
    writeFileSync(join(folder, "c.jsonl"), `${JSON.stringify({ text: long })}\n${JSON.stringify({ text: PAGE })}\n`);
    const out = newOutput();
    const { code } = await contatti(["extract", folder, out, "--published", "2025-03-06"]);
    const articles = readRecords<Line>(out, "articles.jsonl");
    expect(articles.map(({ file }) => file)).toEqual(["a.txt", "b.html", "c.jsonl/1", "c.jsonl/2", "z.txt"]);
    expect(articles.filter(({ warnings }) => warnings.includes("text_limit"))).toHaveLength(3);
    expect(code).toBe(0);
  }, 120_000);
});

const fs = vi.hoisted(() => ({ grown: 0 }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fileSystem>();
  const fstatSync = (handle: number): object => {
    const found = real.fstatSync(handle);
    return { ...found, size: found.size + fs.grown };
  };
  return { ...real, fstatSync };
});

describe("a file that shrinks while it is read", () => {
  test("is reported where it is one article", async () => {
    const path = join(folderOf({ "a.txt": PAGE }), "a.txt");
    fs.grown = 100;
    const found = [];
    for await (const input of textReader({ file: "a.txt", path, bytes: 9, read: textReader })) found.push(input);
    fs.grown = 0;
    expect(found).toMatchObject([{ file: "a.txt", code: "changed" }]);
  });

  test("gives the lines before the break, and a fault for the one in it", async () => {
    const line = `${JSON.stringify({ text: PAGE })}\n`;
    const path = join(folderOf({ "n.jsonl": line.repeat(20_000) }), "n.jsonl");
    const read = formatOf("n.jsonl")?.read ?? textReader;
    let articles = 0;
    const faults: string[] = [];
    for await (const input of read({ file: "n.jsonl", path, bytes: 9, read })) {
      if (isPassed(input)) continue;
      if (isFault(input)) faults.push(input.code);
      else if (++articles === 10) truncateSync(path, Buffer.byteLength(line) * 5000 + 40);
    }
    expect(articles).toBeGreaterThanOrEqual(5000);
    expect(articles).toBeLessThan(20_000);
    expect(faults.every((code) => code === "bad_line")).toBe(true);
    expect(faults).toHaveLength(1);
  });
});
