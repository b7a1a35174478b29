import type * as Files from "node:fs";
import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import type * as Promised from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { runExtract } from "../src/cli/run-extract.js";
import type { ExtractOptions } from "../src/cli/run-extract.js";
import type { Batch } from "../src/run/batch.js";
import { PAGE, folderOf, newOutput, readText } from "./command.js";
import type { Disk } from "./dying-disk.js";
import { newInput, outputOf } from "./resume-input.js";

const disk = vi.hoisted((): Disk => ({ changes: 0, end: Infinity, error: null }));
const rules = vi.hoisted(() => ({ hash: "f".repeat(64) }));
/** Called before a batch of this number is read, from 1. */
const batches = vi.hoisted(() => ({ read: 0, before: (_number: number): void => {} }));

vi.mock("node:fs/promises", async (original) => {
  const { promisedOn } = await import("./dying-disk.js");
  return promisedOn(disk, await original<typeof Promised>());
});
vi.mock("node:fs", async (original) => {
  const { filesOn } = await import("./dying-disk.js");
  return filesOn(disk, await original<typeof Files>());
});
vi.mock("../src/run/rule-set.js", () => ({ ruleSetHash: async () => rules.hash }));
vi.mock("../src/run/extractor.js", async (original) => {
  const { extractBatch } = await import("../src/run/batch.js");
  const run = async (batch: Batch) => {
    batches.before(++batches.read);
    return extractBatch(batch);
  };
  return { ...(await original<object>()), openExtractor: async () => ({ ahead: 1, run, close: async () => {} }) };
});

const OPTIONS: ExtractOptions = { chronology: true, quiet: true, published: "2025-03-06" };

/** Runs the command; gives its exit code, or the sentence with which it ended. */
async function run(input: string, out: string, options: Partial<ExtractOptions> = {}): Promise<number | string> {
  batches.read = 0;
  disk.changes = 0;
  try {
    return await runExtract(input, out, { ...OPTIONS, ...options });
  } catch (error) {
    return `${(error as Error).constructor.name}: ${(error as Error).message}`;
  }
}

/** A run that is interrupted while its batch of this number is read; gives its sentence. */
async function interrupted(input: string, out: string, at = 2, signal = "SIGINT"): Promise<number | string> {
  batches.before = (number) => {
    if (number === at) process.emit(signal as "SIGINT");
  };
  const ended = await run(input, out);
  batches.before = () => {};
  return ended;
}

beforeEach(() => {
  Object.assign(disk, { changes: 0, end: Infinity, error: null });
  batches.before = () => {};
  rules.hash = "f".repeat(64);
});

describe("an interrupted run", () => {
  test.each(["SIGINT", "SIGTERM"])(
    "(%s) finishes the batch in hand, says how to go on, and is gone on with",
    async (signal) => {
      const input = newInput();
      const [whole, out] = [newOutput(), newOutput()];
      expect(await run(input, whole)).toBe(1);
      expect(await interrupted(input, out, 2, signal)).toBe(
        "UserInterrupt: interrupted: stopped after 9 articles; the same command with --resume goes on",
      );
      expect(batches.read).toBe(2);
      expect(readdirSync(out).every((name) => name.startsWith("."))).toBe(true);
      expect(await run(input, out, { resume: true })).toBe(1);
      expect(batches.read).toBe(2);
      expect(outputOf(out)).toEqual(outputOf(whole));
      expect(process.listenerCount(signal)).toBe(0);
    },
  );

  test("leaves the files of a finished run as they are until the new one is whole", async () => {
    const input = newInput();
    const out = newOutput();
    await run(folderOf({ "b.txt": PAGE }), out);
    const before = readText(out, "contacts.jsonl");
    await interrupted(input, out);
    expect(readText(out, "contacts.jsonl")).toBe(before);
    await run(input, out, { resume: true });
    expect(readText(out, "contacts.jsonl")).not.toBe(before);
  });

  test("is given up, in one sentence, by a run without --resume", async () => {
    const input = newInput();
    const [whole, out] = [newOutput(), newOutput()];
    await run(input, whole);
    await interrupted(input, out);
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await run(input, out, { quiet: false });
    const [[first]] = said.mock.calls as [[string]];
    said.mockRestore();
    expect(first).toBe(
      `contatti: the unfinished run in ${out} (9 articles read) is given up and a new one begins; --resume would have gone on with it\n`,
    );
    expect(outputOf(out)).toEqual(outputOf(whole));
  });

  const AGAIN = "repeat its words, or start anew without --resume";
  test.each<[string, (input: string) => Partial<ExtractOptions> | void, string]>([
    ["a file more", (input) => writeFileSync(join(input, "zz.txt"), PAGE), `it reads other inputs; ${AGAIN}`],
    ["a file less", (input) => rmSync(join(input, "z.html")), `it reads other inputs; ${AGAIN}`],
    ["another --published", () => ({ published: "2024" }), `its --published is another; ${AGAIN}`],
    ["--no-chronology", () => ({ chronology: false }), `only one of the two has --no-chronology; ${AGAIN}`],
    [
      "other rules",
      () => void (rules.hash = "0".repeat(64)),
      `it was made by other rules, tables or lexicon; ${AGAIN}`,
    ],
  ])("is not gone on with where there is %s", async (_name, change, why) => {
    const input = newInput();
    const out = newOutput();
    await interrupted(input, out);
    const before = readFileSync(join(out, ".journal.json"));
    const changed = change(input) ?? {};
    expect(await run(input, out, { ...changed, resume: true })).toBe(
      `UsageError: --resume cannot go on with the unfinished run in ${out}: ${why}`,
    );
    expect(batches.read).toBe(0);
    expect(readFileSync(join(out, ".journal.json"))).toEqual(before);
  });

  test("is not gone on with where a file that it has read was changed since, and one that it has not read may be", async () => {
    const input = newInput();
    const out = newOutput();
    await interrupted(input, out);
    utimesSync(join(input, "z.html"), 1, 1);
    utimesSync(join(input, "a.txt"), 1, 1);
    const ended = await run(input, out, { resume: true });
    expect(ended).toMatch(/^UsageError: --resume cannot go on: files that the unfinished run has read were changed/u);
    await interrupted(input, out);
    utimesSync(join(input, "z.html"), 2, 2);
    expect(await run(input, out, { resume: true })).toBe(1);
  });

  test("that has left nothing is begun anew by --resume", async () => {
    const out = newOutput();
    expect(await run(folderOf({ "a.txt": PAGE }), out, { resume: true })).toBe(0);
    expect(readText(out, "contacts.jsonl")).not.toBe("");
  });
});

describe("a full disk", () => {
  /** A run on a disk that is full at the change of this number, and has room again afterwards. */
  async function filledAt(change: number, input: string, out: string): Promise<number | string> {
    const error = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    Object.assign(disk, { end: change, error });
    const ended = await run(input, out);
    Object.assign(disk, { end: Infinity, error: null });
    return ended;
  }

  test("ends the run with a sentence wherever it is met, and --resume goes on", async () => {
    const input = newInput();
    const whole = newOutput();
    await run(input, whole);
    const { changes } = disk;
    const expected = outputOf(whole);
    for (let change = 20; change < changes - 6; change += 9) {
      const out = newOutput();
      const ended = await filledAt(change, input, out);
      expect(ended, `full at change ${change}`).toMatch(/^StoppedRun: the disk is full: /u);
      expect(existsSync(join(out, ".lock"))).toBe(false);
      expect(await run(input, out, { resume: true })).toBe(1);
      expect(outputOf(out), `full at change ${change}`).toEqual(expected);
    }
  });
});

describe("a lock", () => {
  const lockOf = (out: string): string => join(out, ".lock");

  test("refuses a second run while the first lives, and is gone after it", async () => {
    const input = newInput();
    const out = newOutput();
    let second: Promise<number | string> | undefined;
    batches.before = (number) => {
      if (number === 2 && !second) second = runExtract(input, out, OPTIONS).catch((error: Error) => error.message);
    };
    expect(await run(input, out)).toBe(1);
    expect(await second).toBe(
      `the folder ${out} is in use by another run (process ${process.pid}): wait for its end, or name another folder`,
    );
    expect(existsSync(lockOf(out))).toBe(false);
  });

  const here = { host: hostname(), started: "an earlier boot/1" };
  test.each<[string, string]>([
    ["of a process that is dead", JSON.stringify({ pid: 2 ** 22 + 1, ...here })],
    ["of a process whose number another has now", JSON.stringify({ pid: process.pid, ...here })],
    ["that is empty", ""],
  ])("%s is taken over", async (_name, lock) => {
    const out = folderOf({ ".lock": lock });
    expect(await run(folderOf({ "a.txt": PAGE }), out)).toBe(0);
    expect(existsSync(lockOf(out))).toBe(false);
  });

  test("of a run on another machine is respected, and the sentence names it", async () => {
    const out = folderOf({ ".lock": JSON.stringify({ ...here, pid: 1, host: "altrove" }) });
    expect(await run(folderOf({ "a.txt": PAGE }), out)).toBe(
      `UsageError: the folder ${out} is in use by a run on another machine (process 1 on altrove); where that is dead, delete ${lockOf(out)}`,
    );
    expect(readdirSync(out)).toEqual([".lock"]);
  });
});
