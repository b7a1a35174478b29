import type * as Files from "node:fs";
import { readdirSync, rmSync } from "node:fs";
import type * as Promised from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { runExtract } from "../src/cli/run-extract.js";
import type { Batch } from "../src/run/batch.js";
import { newOutput } from "./command.js";
import type { Disk } from "./dying-disk.js";
import { newInput, outputOf } from "./resume-input.js";

const disk = vi.hoisted((): Disk => ({ changes: 0, end: Infinity, error: null }));

vi.mock("node:fs/promises", async (original) => {
  const { promisedOn } = await import("./dying-disk.js");
  return promisedOn(disk, await original<typeof Promised>());
});
vi.mock("node:fs", async (original) => {
  const { filesOn } = await import("./dying-disk.js");
  return filesOn(disk, await original<typeof Files>());
});

const QUIET = { chronology: true, quiet: true, published: "2025-03-06" };
/** Kills that follow on one another at places that are as good as random. */
const KILLS = 60;

/** Runs until the disk ends at the given change, as if the process were killed there; true where it was. */
async function killedAt(end: number, input: string, out: string, resume = false): Promise<boolean> {
  Object.assign(disk, { changes: 0, end, error: null });
  const ended: unknown = await runExtract(input, out, { ...QUIET, resume }).catch((error: unknown) => error);
  const killed = disk.changes >= end;
  Object.assign(disk, { changes: 0, end: Infinity });
  // the process that held it is dead in truth, and alive in this test
  rmSync(join(out, ".lock"), { force: true });
  if (!killed && ended instanceof Error) throw ended;
  return killed;
}

vi.mock("../src/run/rule-set.js", () => ({ ruleSetHash: async () => "f".repeat(64) }));
vi.mock("../src/run/pool.js", () => ({
  async openPool() {
    const { extractBatch } = await import("../src/run/batch.js");
    return { ahead: 1, run: async (batch: Batch) => extractBatch(batch), close: async () => {} };
  },
}));

beforeEach(() => {
  // an entry in the journal after every batch
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 10_000));
});

describe("a run that is killed and resumed", () => {
  test("gives the bytes of an undisturbed one, whatever change of the disk was its last", async () => {
    const input = newInput();
    const undisturbed = newOutput();
    await runExtract(input, undisturbed, QUIET);
    const { changes } = disk;
    const expected = outputOf(undisturbed);
    expect(Object.keys(expected).filter((name) => name.startsWith("text/"))).toHaveLength(8);
    expect(expected["articles.jsonl"]?.match(/"duplicateOf":"/gu)).toHaveLength(9);
    expect(changes).toBeGreaterThan(60);
    for (let end = 1; end <= changes; end++) {
      const out = newOutput();
      expect(await killedAt(end, input, out), `killed at change ${end}`).toBe(true);
      await killedAt(Infinity, input, out, true);
      expect(outputOf(out), `killed at change ${end}`).toEqual(expected);
      expect(readdirSync(out).toSorted(), `killed at change ${end}`).toEqual(readdirSync(undisturbed).toSorted());
    }
  }, 240_000);

  test("gives them too when it is killed again and again, each time further on", async () => {
    const input = newInput();
    const undisturbed = newOutput();
    await runExtract(input, undisturbed, QUIET);
    const { changes } = disk;
    const expected = outputOf(undisturbed);
    // a fixed sequence of numbers (an LCG), so that every run of the test kills at the same places
    let state = 7;
    const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000;
    let kills = 0;
    while (kills < KILLS) {
      const out = newOutput();
      while (await killedAt(15 + Math.floor(random() * changes), input, out, true)) kills++;
      expect(outputOf(out), `after ${kills} kills`).toEqual(expected);
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS);
  }, 240_000);
});
