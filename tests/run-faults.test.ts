import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { extractBatch } from "../src/run/batch.js";
import { splitLines } from "../src/run/lines.js";
import type * as Strip from "../src/stages/strip.js";
import { PAGE, contatti, folderOf, readText } from "./command.js";

vi.mock("../src/stages/strip.js", async (original) => {
  const stage = await original<typeof Strip>();
  const strip: typeof stage.strip = (article) => {
    if (article.meta.file === "bad.txt") throw new Error("date/deictic-day gave a value that does not fit");
    return stage.strip(article);
  };
  return { ...stage, strip };
});

test("a rule that throws is reported for its article, and the batch goes on", () => {
  const inputs = ["a.txt", "bad.txt", "z.txt"].map((file) => ({
    file,
    raw: PAGE,
    format: "text" as const,
    meta: {},
    consumed: 1,
  }));
  const { articles, faults } = extractBatch({ inputs, published: "2025-03-06" });
  expect(articles.map(({ line }) => (JSON.parse(line) as { file: string }).file)).toEqual(["a.txt", "z.txt"]);
  expect(faults).toEqual([
    {
      file: "bad.txt",
      code: "rule_failed",
      message: "a rule failed on this article: date/deictic-day gave a value that does not fit",
    },
  ]);
});

test("lines are cut wherever the chunks of a stream end, and a line over the limit is only counted", async () => {
  const text = "uno\n\ndue è\ntroppo lunga per il limite\r\nfine";
  const bytes = Buffer.from(text);
  for (const size of [1, 2, 3, 7, 100]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    );
    const lines: string[] = [];
    const stream = (async function* () {
      yield* chunks;
    })();
    for await (const line of splitLines(stream, 12))
      lines.push(typeof line === "string" ? line : Buffer.from(line).toString());
    expect(lines).toEqual(["uno", "", "due è", "too_long", "fine"]);
  }
});

test("an interrupted run ends with code 130 and leaves the earlier output as it was", async () => {
  const out = folderOf({ "contacts.jsonl": "earlier\n" });
  const line = `${JSON.stringify({ text: PAGE.repeat(50) })}\n`;
  const child = spawn(process.execPath, ["dist/cli.js", "extract", "-", out]);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => {});
  const feed = setInterval(() => child.stdin.write(line.repeat(10)), 20);
  await vi.waitFor(() => expect(readdirSync(out)).toContain(".contacts.jsonl.partial"), {
    timeout: 20_000,
    interval: 50,
  });
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(feed);
  expect(stderr).toBe("contatti: interrupted: nothing was written\n");
  expect(code).toBe(130);
  expect(readdirSync(out)).toEqual(["contacts.jsonl"]);
  expect(readText(out, "contacts.jsonl")).toBe("earlier\n");
});

test("an output folder in which a name is taken by a folder is refused before anything is written", async () => {
  const out = folderOf({ "run.json/keep": "", "contacts.jsonl": "earlier\n" });
  const { code, stderr } = await contatti(["extract", folderOf({ "a.txt": PAGE }), out]);
  expect(stderr).toBe(`contatti: the output folder ${out} cannot be written to: run.json in it is a folder\n`);
  expect(code).toBe(2);
  expect(readdirSync(out).toSorted()).toEqual(["contacts.jsonl", "run.json"]);
  expect(readText(out, "contacts.jsonl")).toBe("earlier\n");
});
