import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { extractBatch } from "../src/run/batch.js";
import { splitLines } from "../src/run/lines.js";
import type * as Strip from "../src/stages/strip.js";
import { PAGE, PATIENCE, contatti, folderOf, newOutput, readText } from "./command.js";

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
  expect(articles.map(({ line }) => (JSON.parse(new TextDecoder().decode(line)) as { file: string }).file)).toEqual([
    "a.txt",
    "z.txt",
  ]);
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
    timeout: PATIENCE,
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

test("a run on two workers that is interrupted, then killed, and resumed after both, gives the bytes of one that was not", async () => {
  const folder = folderOf();
  for (let n = 0; n < 500; n++)
    writeFileSync(
      join(folder, `${n}.txt`),
      PAGE.replaceAll("Fidan", `Fidan${"xyz"[n % 3]}`).replace("due ore", `${n} minuti`),
    );
  const [whole, out] = [newOutput(), newOutput()];
  const words = ["extract", folder, out, "--workers", "2", "--published", "2025-03-06", "--no-chronology", "--resume"];
  /** Starts the run and sends the signal when its journal is written anew; gives how it ended. */
  const stopped = async (signal: "SIGINT" | "SIGKILL") => {
    const journal = join(out, ".journal.json");
    const before = existsSync(journal) ? readFileSync(journal, "utf8") : "";
    const child = spawn(process.execPath, ["dist/cli.js", ...words]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const closed = new Promise((resolve) => child.on("close", resolve));
    await vi.waitFor(() => expect(readFileSync(journal, "utf8")).not.toBe(before), { timeout: PATIENCE, interval: 10 });
    child.kill(signal);
    return { code: await closed, stderr };
  };
  const interrupted = await stopped("SIGINT");
  expect(interrupted.stderr).toMatch(
    /: a new one begins\ncontatti: interrupted: stopped after \d+ articles; the same command with --resume goes on\n$/u,
  );
  expect(interrupted.code).toBe(130);
  expect(readdirSync(out).every((name) => name.startsWith("."))).toBe(true);
  expect(await stopped("SIGKILL")).toEqual({ code: null, stderr: "" });
  expect((await contatti(words)).code).toBe(0);
  await contatti(words.with(2, whole));
  expect(readdirSync(out).toSorted()).toEqual(["articles.jsonl", "contacts.jsonl", "errors.jsonl", "run.json"]);
  for (const name of ["articles.jsonl", "contacts.jsonl", "errors.jsonl"])
    expect(readText(out, name) === readText(whole, name), name).toBe(true);
});

test("an output folder in which a name is taken by a folder is refused before anything is written", async () => {
  const out = folderOf({ "run.json/keep": "", "contacts.jsonl": "earlier\n" });
  const { code, stderr } = await contatti(["extract", folderOf({ "a.txt": PAGE }), out]);
  expect(stderr).toBe(`contatti: the output folder ${out} cannot be written to: run.json in it is a folder\n`);
  expect(code).toBe(2);
  expect(readdirSync(out).toSorted()).toEqual(["contacts.jsonl", "run.json"]);
  expect(readText(out, "contacts.jsonl")).toBe("earlier\n");
});
