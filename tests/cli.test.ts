import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGE, contatti, folderOf, newOutput, readRecords, readText } from "./command.js";

const FIVE_FILES = ["articles.jsonl", "chronology.jsonl", "contacts.jsonl", "errors.jsonl", "run.json"];
const raw = folderOf({ "a.txt": PAGE });

describe("wrong use ends with code 2 and one sentence", () => {
  const page = join(raw, "a.txt");
  test.each<[string, string[], string]>([
    ["an unknown option", ["extract", raw, "x", "--fast"], "unknown option '--fast'"],
    ["an unknown command", ["estrai"], "unknown command 'estrai'"],
    ["no input", ["extract"], "missing required argument 'input'"],
    ["no output", ["extract", raw], "the output folder is missing"],
    ["too many words", ["extract", raw, "x", "y"], "too many arguments"],
    [
      "a day that does not exist",
      ["extract", raw, "x", "--published", "2025-02-30"],
      "--published 2025-02-30 is no date",
    ],
    ["a date in words", ["extract", raw, "x", "--published", "ieri"], "--published ieri is no date"],
    ["no worker", ["extract", raw, "x", "--workers", "0"], "a whole number from 1"],
    ["half a worker", ["extract", raw, "x", "--workers", "1.5"], "a whole number from 1"],
    ["an input that is not there", ["extract", join(raw, "none"), "x"], "does not exist"],
    ["an empty folder", ["extract", folderOf(), "x"], "holds no article"],
    ["a file that is no article", ["extract", "package.json", "x"], "is no article"],
    ["an output that is a file", ["extract", raw, "package.json"], "is a file"],
    ["an output below a file", ["extract", raw, "package.json/out"], "below a file"],
    ["an output inside the input", ["extract", raw, join(raw, "out")], "lies inside the input"],
    ["an output that is the input", ["extract", raw, `${raw}/.`], "the same folder"],
    ["an input inside the output", ["extract", page, raw], "lies inside the output folder"],
    ["a schema of nothing", ["schema", "page"], "Allowed choices are contact, article"],
    ["a folder to explain", ["explain", raw], "is a folder"],
    ["a file to explain that is not there", ["explain", "none.txt"], "does not exist"],
  ])("%s", async (_name, words, sentence) => {
    const { code, stdout, stderr } = await contatti(words);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(existsSync("x")).toBe(false);
    expect(readdirSync(raw)).toEqual(["a.txt"]);
  });

  test("as JSON for programs", async () => {
    const { code, stderr } = await contatti(["extract", "none", "x", "--json-errors"]);
    expect(JSON.parse(stderr)).toEqual({ code: "usage", message: "the input none does not exist" });
    expect(code).toBe(2);
  });

  test("without any word the help is shown", async () => {
    const { code, stderr } = await contatti([]);
    expect(stderr).toContain("Usage: contatti");
    expect(code).toBe(2);
  });
});

describe("extract", () => {
  test("writes five files and nothing else, and one line of summary", async () => {
    const out = newOutput();
    const { code, stdout, stderr } = await contatti(["extract", raw, out, "--published", "2025-03-06"]);
    expect(readdirSync(out).toSorted()).toEqual(FIVE_FILES);
    expect(stderr).toMatch(/^1 article, \d+ contacts?, 0 errors, \d+\.\d s\n$/u);
    expect(stdout).toBe("");
    expect(code).toBe(0);
    expect(readText(out, "errors.jsonl")).toBe("");
    const run: unknown = JSON.parse(readText(out, "run.json"));
    expect(run).toMatchObject({
      schema: "contatti/run@1",
      counts: { articles: 1, errors: 0 },
      published: "2025-03-06",
      workers: 1,
    });
    expect(run).toHaveProperty("ruleSet", expect.stringMatching(/^[0-9a-f]{64}$/u));
  });

  test("--quiet says nothing", async () => {
    expect(await contatti(["extract", raw, newOutput(), "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("an input that fails makes code 1, a line in errors.jsonl and, if asked for, JSON on standard error", async () => {
    const mixed = folderOf({ "a.txt": PAGE, "b.txt": "" });
    const out = newOutput();
    const { code, stderr } = await contatti(["extract", mixed, out, "--json-errors"]);
    expect(code).toBe(1);
    expect(readRecords(out, "articles.jsonl")).toHaveLength(1);
    expect(readRecords(out, "errors.jsonl")).toEqual([JSON.parse(stderr)]);
    expect(readRecords(out, "errors.jsonl")).toMatchObject([{ file: "b.txt", code: "empty" }]);
  });

  test("replaces the files of an earlier run and leaves other files alone", async () => {
    const out = folderOf({ "contacts.jsonl": "old", "notes.txt": "mine" });
    expect((await contatti(["extract", raw, out, "--quiet"])).code).toBe(0);
    expect(readText(out, "contacts.jsonl")).not.toContain("old");
    expect(readText(out, "notes.txt")).toBe("mine");
  });

  test("reads JSON lines from standard input and writes contacts to standard output", async () => {
    const lines = `${JSON.stringify({ id: "uno", text: PAGE, published: "2025-03-06" })}\nnot json\n`;
    const { code, stdout, stderr } = await contatti(["extract", "-", "--quiet"], lines);
    for (const line of stdout.split("\n").filter(Boolean))
      expect(JSON.parse(line)).toMatchObject({ article: { file: "stdin/uno" } });
    expect(stderr).toBe("contatti: stdin/2: line 2 is no JSON (bad_line)\n");
    expect(code).toBe(1);
  });

  test("ends quietly when its reader goes away", async () => {
    const { spawn } = await import("node:child_process");
    const child = spawn(process.execPath, ["dist/cli.js", "extract", "-"], { stdio: ["pipe", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.destroy();
    child.stdin.on("error", () => {}).end(`${JSON.stringify({ text: PAGE, published: "2025-03-06" })}\n`.repeat(2000));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).not.toContain("EPIPE");
    expect(code).toBe(0);
  });
});

test("--help shows examples, --version the version of the package", async () => {
  const help = await contatti(["extract", "--help"]);
  expect(help.stdout).toContain("contatti extract raw/ out/");
  expect(help.code).toBe(0);
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await contatti(["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test.each(["contact", "article", "chronology"])(
  "schema %s is a JSON Schema whose fields are closed",
  async (record) => {
    const { code, stdout } = await contatti(["schema", record]);
    expect(JSON.parse(stdout)).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: expect.arrayContaining(["schema"]),
    });
    expect(code).toBe(0);
  },
);
