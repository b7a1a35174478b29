import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBatches } from "../src/run/batches.js";
import type { InputBatch } from "../src/run/batches.js";
import { isFault } from "../src/run/input.js";
import { Names } from "../src/run/names.js";
import type { Position } from "../src/run/trail.js";
import { walkFolder } from "../src/run/walk.js";
import { folderOf } from "./command.js";

const namesIn = (folder: string): string[] => [...walkFolder(folder).sources].map(({ file }) => file);

async function readAll(folder: string, from?: Position): Promise<InputBatch[]> {
  const batches = [];
  for await (const batch of toBatches(walkFolder(folder).sources, from)) batches.push(batch);
  return batches;
}

const filesOf = (batches: readonly InputBatch[]): string[] =>
  batches.flatMap(({ inputs }) => inputs.map(({ file }) => file));

describe("names", () => {
  test("are kept as they were added, with their marks, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: "binary" }).map((name) => name.replaceAll("\0", "")),
            fc.boolean(),
          ),
          { maxLength: 40 },
        ),
        (added) => {
          const names = new Names();
          for (const [name, marked] of added) names.add(name, marked);
          expect([...names].map(({ name, marked }) => [name, marked])).toEqual(added);
          expect(names.size).toBe(added.length);
        },
      ),
    );
  });

  test("of more files than a block holds can be gone through twice", () => {
    const names = new Names();
    const added = Array.from({ length: 5000 }, (_, n) => `cartella/${String(n).padStart(6, "0")}.txt`);
    for (const name of added) names.add(name);
    for (const time of ["first", "second"])
      expect(
        Array.from(names, ({ name }) => name),
        time,
      ).toEqual(added);
  });
});

describe("a walk", () => {
  test("gives files in the order of the code units of their whole names, in folders of any names", () => {
    const part = fc.stringMatching(/^[ab\-.~é😀]{1,3}$/u).filter((name) => !name.startsWith("."));
    const file = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join("/")}.txt`);
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 12 }), (files) => {
        const folder = folderOf();
        const made = files.filter((name) => {
          try {
            mkdirSync(dirname(join(folder, name)), { recursive: true });
            writeFileSync(join(folder, name), "x", { flag: "wx" });
            return true;
          } catch {
            return false;
          }
        });
        expect(namesIn(folder)).toEqual(made.toSorted((a, b) => (a < b ? -1 : 1)));
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 50 },
    );
  });

  test("tells its bytes before it is read, and the same names as the same", () => {
    const files = { "a.txt": "xx", "b/c.jsonl": "yyy", "b/d.html": "zzzz", "b/e.pdf": "none" };
    const walk = walkFolder(folderOf(files));
    expect(walk).toMatchObject({ count: 3, bytes: 9, hidden: 0, other: 1 });
    expect(walkFolder(folderOf(files)).names).toBe(walk.names);
    expect(walkFolder(folderOf({ ...files, "b/f.txt": "" })).names).not.toBe(walk.names);
  });

  test("estimates the bytes of very many files by the first of them", () => {
    const folder = folderOf();
    for (let n = 0; n < 2500; n++) writeFileSync(join(folder, `${n}.txt`), "xxxx");
    expect(walkFolder(folder)).toMatchObject({ count: 2500, bytes: 10_000 });
  });

  test("of files that vanish before they are read gives each as a fault, and the rest", async () => {
    const folder = folderOf({ "a.txt": "x", "b.jsonl": "{}", "c/d.txt": "x", "e.warc": "", "f.txt": "x" });
    const { sources } = walkFolder(folder);
    for (const name of ["b.jsonl", "c", "e.warc"]) rmSync(join(folder, name), { recursive: true });
    const inputs = [];
    for await (const batch of toBatches(sources)) inputs.push(...batch.inputs);
    expect(inputs.map((input) => [input.file, isFault(input) ? input.code : "read"])).toEqual([
      ["a.txt", "read"],
      ["b.jsonl", "vanished"],
      ["c/d.txt", "vanished"],
      ["e.warc", "vanished"],
      ["f.txt", "read"],
    ]);
  });
});

test("from the end of any batch the same batches follow as without a stop", async () => {
  const lines = Array.from({ length: 200 }, (_, n) => (n % 7 === 0 ? "{" : JSON.stringify({ text: `numero ${n}` })));
  const folder = folderOf({ "m.jsonl": lines.join("\n"), "n.txt": "x", "o.jsonl": lines.join("\n"), "z.txt": "x" });
  for (let n = 0; n < 70; n++) writeFileSync(join(folder, `a${n}.txt`), "x");
  const whole = await readAll(folder);
  expect(whole.length).toBeGreaterThan(6);
  for (const [at, batch] of whole.entries())
    expect(filesOf(await readAll(folder, batch.at))).toEqual(filesOf(whole.slice(at + 1)));
});
