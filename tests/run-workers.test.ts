import { describe, expect, test } from "vitest";
import { extractBatch } from "../src/run/batch.js";
import type { BatchResult } from "../src/run/batch.js";
import { openPool } from "../src/run/pool.js";
import { PAGE } from "./command.js";

const worker = new URL("faulty-worker.mjs", import.meta.url);

/** What becomes of articles with these texts, each named after its text and place, on worker threads that may die. */
async function readAll(texts: readonly string[], articleTimeout?: number): Promise<BatchResult> {
  const pool = await openPool({ workers: 2, worker, articleTimeout });
  const inputs = texts.map((raw, at) => ({
    file: `${at} ${raw}`,
    raw,
    format: "text" as const,
    meta: {},
    consumed: 1,
  }));
  try {
    return await pool.run({ inputs });
  } finally {
    await pool.close();
  }
}

describe("a worker that dies", () => {
  test.each(["exit", "throw"])("(%s) loses the article on which it dies, and nothing else", async (poison) => {
    const { articles, contacts, contactCount, faults } = await readAll(["a", "b", poison, "c"]);
    expect(articles.map(({ file }) => file)).toEqual(["0 a", "1 b", "3 c"]);
    expect(new TextDecoder().decode(contacts)).toBe("0 a\n1 b\n3 c\n");
    expect(contactCount).toBe(3);
    expect(faults).toEqual([
      {
        file: `2 ${poison}`,
        code: "worker_failed",
        message: expect.stringMatching(/^the worker died on this article: ./u) as string,
      },
    ]);
  });

  test("for want of memory reads a large article on a thread that has more", async () => {
    const { articles, faults } = await readAll(["a", "large", "c"]);
    expect(articles.map(({ file }) => file)).toEqual(["0 a", "1 large", "2 c"]);
    expect(faults).toEqual([]);
  });
});

test("an article that takes longer than it may is given up, and its batch is read without it", async () => {
  const { articles, faults } = await readAll(["a", "hang", "b", "hang", "c"], 2);
  expect(articles.map(({ file }) => file)).toEqual(["0 a", "2 b", "4 c"]);
  expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(["1 hang timed_out", "3 hang timed_out"]);
  expect(faults[0]?.message).toBe("the article took longer than 2 s (--article-timeout)");
});

test("a batch that is watched tells where it is, and gives the same as one that is not", () => {
  const inputs = [
    { file: "a.txt", raw: PAGE, format: "text" as const, meta: {}, consumed: 1 },
    { file: "b.txt", code: "vanished", message: "gone" },
    { file: "c.txt", raw: PAGE.replace("Roma", "Pisa"), format: "text" as const, meta: {}, consumed: 1 },
    { file: "d.txt", raw: "", format: "text" as const, meta: {}, consumed: 1 },
  ];
  const watch = new Int32Array(new SharedArrayBuffer(4));
  const watched = extractBatch({ inputs, published: "2025-03-06", watch });
  expect(watch[0]).toBe(4);
  expect(watched).toEqual(extractBatch({ inputs, published: "2025-03-06" }));
  expect(watched.articles).toHaveLength(2);
  expect(watched.faults.map(({ file }) => file)).toEqual(["b.txt", "d.txt"]);
});
