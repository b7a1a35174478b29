import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect } from "../src/queue/connect.js";
import type { Connection } from "../src/queue/connect.js";
import { collectFolder } from "../src/queue/collect-folder.js";
import type { Poison } from "../src/queue/collect.js";
import { enqueue } from "../src/queue/enqueue.js";
import type { Entered, Limits } from "../src/queue/enqueue.js";
import { findRun, openQueue, toAbout } from "../src/queue/run.js";
import type { QueuePlace } from "../src/queue/run.js";
import { work } from "../src/queue/work.js";
import type { Worked } from "../src/queue/work.js";
import { extractBatch } from "../src/run/batch.js";
import type { Batch, BatchResult } from "../src/run/batch.js";
import { findInput } from "../src/run/places.js";
import { PAGE, contatti, folderOf, newOutput, readRecords, start, without } from "./command.js";
import { hasRedis, openRedis, until } from "./redis.js";
import type { OwnRedis } from "./redis.js";

const VERSION = "0.1.0";
const signal = new AbortController().signal;
const lines = (count: number, text = PAGE): string =>
  Array.from({ length: count }, (_, n) => JSON.stringify({ id: `a${n}`, text: `${text}\nNumero ${n}.` })).join("\n");

/** A batch read in no time: a line an article, and no contact. */
const readFast = async ({ inputs }: Batch): Promise<BatchResult> => ({
  contacts: new Uint8Array(),
  articles: inputs.map(({ file }) => ({
    file,
    line: Buffer.from(`${JSON.stringify({ file, duplicateOf: null })}\n`),
    likeness: null,
    kept: null,
  })),
  faults: [],
  contactCount: 0,
});

describe.skipIf(!hasRedis)("a queue", () => {
  let redis: OwnRedis;
  let connection: Connection;
  let queue: QueuePlace;

  beforeAll(async () => {
    redis = await openRedis();
    connection = await connect(redis.url, () => {});
    queue = openQueue(connection, "prova");
  }, 120_000);
  beforeEach(async () => {
    await redis.client.flushall();
  });
  afterAll(async () => {
    await connection.close();
    await redis.stop();
  });

  const enter = async (
    input: string,
    limits: Limits = { batches: 1000, bytes: 1e9 },
    seen: Entered[] = [],
  ): Promise<Entered> =>
    enqueue(queue, findInput(input), await toAbout(VERSION, {}), {
      limits,
      signal,
      onProgress: (entered) => seen.push(entered),
    });
  const run = async (extract: (batch: Batch) => Promise<BatchResult>): Promise<Worked> =>
    work(queue, await findRun(queue, { seconds: 0, signal, onWait: () => {} }), {
      threads: 2,
      lease: 5,
      extract,
      signal,
      onProgress: () => {},
    });
  const gather = async (output: string, poisoned: Poison[] = []): Promise<number> => {
    const { errors } = await collectFolder(queue, output, {
      version: VERSION,
      findRun: () => findRun(queue, { seconds: 0, signal, onWait: () => {} }),
      check: async () => {},
      chronology: false,
      signal,
      seconds: () => 1,
      onProgress: () => {},
      onPoison: (poison) => poisoned.push(poison),
      onFault: () => {},
    });
    return errors;
  };
  const filesIn = (output: string): string[] =>
    readRecords<{ file: string }>(output, "articles.jsonl").map(({ file }) => file);

  test("tries a batch that failed again, and gives then what it would have given", async () => {
    await enter(folderOf({ "n.jsonl": lines(70) }));
    const tries: number[] = [];
    const worked = await run(async (batch) => {
      tries.push(batch.inputs.length);
      if (tries.length <= 2) throw new Error("out of memory");
      return readFast(batch);
    });
    expect(worked).toMatchObject({ batches: 2, articles: 70, errors: 0, failures: 2 });
    expect(tries.toSorted((a, b) => a - b)).toEqual([6, 6, 64, 64]);
    const output = newOutput();
    expect(await gather(output)).toBe(0);
    expect(filesIn(output)).toEqual(Array.from({ length: 70 }, (_, n) => `n.jsonl/a${n}`));
  });

  test("sets a batch aside that fails at every try, with its articles and the reason, and goes on with the rest", async () => {
    await enter(folderOf({ "a.jsonl": lines(64), "b.txt": PAGE, "c.txt": PAGE }));
    const worked = await run(async (batch) => {
      if (batch.inputs.some(({ file }) => file.endsWith(".txt"))) throw new Error("the thread died");
      return readFast(batch);
    });
    expect(worked).toMatchObject({ batches: 1, articles: 64, failures: 3 });
    const output = newOutput();
    const poisoned: Poison[] = [];
    expect(await gather(output, poisoned)).toBe(2);
    expect(poisoned).toMatchObject([{ reason: "the thread died", articles: ["b.txt", "c.txt"] }]);
    expect(filesIn(output)).toHaveLength(64);
    const message = "its batch was given up: the thread died";
    expect(readRecords(output, "errors.jsonl")).toEqual([
      { file: "b.txt", code: "poison_batch", message },
      { file: "c.txt", code: "poison_batch", message },
    ]);
    expect(await redis.client.keys("*")).toEqual([]);
  });

  test("gives a batch up that kills every worker, and says so", async () => {
    await enter(folderOf({ "a.jsonl": lines(64), "b.txt": PAGE }));
    const script = `
      import { connect } from "./dist/queue/connect.js";
      import { findRun, openQueue } from "./dist/queue/run.js";
      import { work } from "./dist/queue/work.js";
      const connection = await connect(process.argv[1], () => {});
      const queue = openQueue(connection, "prova");
      const signal = new AbortController().signal;
      const extract = async ({ inputs }) => {
        if (inputs.some(({ file }) => file === "b.txt")) process.kill(process.pid, "SIGKILL");
        return { contacts: new Uint8Array(), articles: [], faults: [], contactCount: 0 };
      };
      const run = await findRun(queue, { seconds: 0, signal, onWait() {} });
      await work(queue, run, { threads: 1, lease: 1, extract, signal, onProgress() {} });
      await connection.close();`;
    let deaths = 0;
    for (let isOver = false; !isOver;) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", script, redis.url], { stdio: "inherit" });
      await once(child, "close");
      if (child.signalCode === "SIGKILL") deaths++;
      else isOver = true;
      expect(child.exitCode ?? 0).toBe(0);
      expect(deaths).toBeLessThan(10);
    }
    expect(deaths).toBe(3);
    const output = newOutput();
    const poisoned: Poison[] = [];
    expect(await gather(output, poisoned)).toBe(1);
    expect(poisoned).toMatchObject([{ reason: "job stalled more than allowable limit", articles: ["b.txt"] }]);
    expect(readRecords(output, "errors.jsonl")).toMatchObject([{ file: "b.txt", code: "poison_batch" }]);
  });

  test("stays small: entering waits while too much is not collected", async () => {
    const seen: Entered[] = [];
    const most: number[] = [];
    const state = { isEntered: false };
    const input = folderOf({ "n.jsonl": lines(64 * 9) });
    const entering = enter(input, { batches: 2, bytes: 1e9 }, seen).finally(() => (state.isEntered = true));
    const watching = (async () => {
      while (!state.isEntered) {
        most.push((await queue.store.outstanding()).batches);
        await setTimeout(5);
      }
    })();
    await until(async () => seen.some(({ isWaiting }) => isWaiting));
    expect(state.isEntered).toBe(false);
    const output = newOutput();
    const [entered, , worked] = await Promise.all([entering, watching, run(readFast), gather(output)]);
    expect(entered).toMatchObject({ batches: 9, fresh: 9 });
    expect(worked).toMatchObject({ batches: 9, articles: 576 });
    expect(Math.max(...most)).toBe(2);
    expect(filesIn(output)).toEqual(Array.from({ length: 576 }, (_, n) => `n.jsonl/a${n}`));
  });

  test("by bytes too, but one batch has always room", async () => {
    const seen: Entered[] = [];
    const entering = enter(folderOf({ "n.jsonl": lines(64 * 3) }), { batches: 1000, bytes: 10 }, seen);
    await until(async () => seen.some(({ isWaiting }) => isWaiting));
    expect(await queue.store.outstanding()).toMatchObject({ batches: 1 });
    await Promise.all([entering, run(readFast), gather(newOutput())]);
  });

  test("takes the same input twice as once, and no other one", async () => {
    const input = { "a.jsonl": lines(64), "b.txt": PAGE };
    expect(await enter(folderOf(input))).toMatchObject({ batches: 2, fresh: 2 });
    expect(await enter(folderOf(input))).toMatchObject({ batches: 2, fresh: 0 });
    await expect(enter(folderOf({ ...input, "b.txt": `${PAGE} ` }))).rejects.toThrow("another input");
    await expect(enter(folderOf({ ...input, "c.txt": PAGE, "d.jsonl": lines(64) }))).rejects.toThrow("another input");
    await expect(enter(folderOf({ "a.jsonl": lines(64) }))).rejects.toThrow("a longer input");
    expect(await run(readFast)).toMatchObject({ batches: 2, articles: 65 });
    expect(await enter(folderOf(input))).toMatchObject({ batches: 2, fresh: 0 });
    expect(await queue.store.outstanding()).toMatchObject({ batches: 2 });
    const output = newOutput();
    await gather(output);
    expect(filesIn(output)).toHaveLength(65);
  });

  test("that was entered by halves is completed by entering again", async () => {
    const input = folderOf({ "n.jsonl": lines(64 * 4) });
    const about = await toAbout(VERSION, {});
    const stop = new AbortController();
    const limits = { batches: 1000, bytes: 1e9 };
    const onProgress = ({ batches }: Entered): void => {
      if (batches === 2) stop.abort(new Error("stopped"));
    };
    await expect(enqueue(queue, findInput(input), about, { limits, signal: stop.signal, onProgress })).rejects.toThrow(
      "stopped",
    );
    // as if it had been killed between the two steps of one batch
    const [job = ""] = await redis.client.lrange("contatti:prova:wait", 0, 0);
    await redis.client.multi().lrem("contatti:prova:wait", 1, job).del(`contatti:prova:${job}`).exec();
    expect(await enter(input)).toMatchObject({ batches: 4, fresh: 2 });
    expect(await run(readFast)).toMatchObject({ batches: 4, articles: 256 });
    const output = newOutput();
    await gather(output);
    expect(filesIn(output)).toHaveLength(256);
  });

  test("that loses its run, in a Redis without memory, says so to those who work on it", async () => {
    await enter(folderOf({ "n.jsonl": lines(64 * 2) }));
    const output = newOutput();
    const gathering = gather(output).catch((error: unknown) => String(error));
    await until(async () => (await redis.client.hget("contatti-run:prova:run", "collector")) !== null);
    await redis.client.flushall();
    expect(await gathering).toContain("start contatti enqueue again");
  });

  test("refuses a worker and a collector of another version or other rules", async () => {
    const input = folderOf({ "a.txt": PAGE });
    const words = ["--redis", redis.url, "--queue", "prova"];
    await contatti(["enqueue", input, ...words]);
    const set = async (field: string, value: string): Promise<unknown> => {
      const about = JSON.parse((await redis.client.hget("contatti-run:prova:run", "about")) ?? "") as object;
      return redis.client.hset("contatti-run:prova:run", "about", JSON.stringify({ ...about, [field]: value }));
    };
    await set("ruleSet", "0".repeat(64));
    for (const command of [["worker"], ["collect", newOutput()]]) {
      const { code, stderr } = await contatti([...command, ...words]);
      expect(stderr).toContain("holds a run of other rules and tables than those installed here");
      expect(code).toBe(2);
    }
    await set("version", "9.9.9");
    const { code, stderr } = await contatti(["worker", ...words]);
    expect(stderr).toContain("holds a run of contatti 9.9.9, this is 0.1.0");
    expect(code).toBe(2);
    expect(await redis.client.llen("contatti:prova:wait")).toBe(1);
  });

  test("lets a worker finish the batch in hand at SIGTERM, and take no other", async () => {
    const words = ["--redis", redis.url, "--queue", "prova"];
    await contatti(["enqueue", folderOf({ "n.jsonl": lines(64 * 5) }), ...words]);
    const { child, ended } = start(["worker", "--workers", "1", ...words]);
    await until(async () => (await redis.client.llen("contatti:prova:active")) > 0);
    child.kill("SIGTERM");
    const { code, stderr } = await ended;
    expect(stderr).toContain("interrupted: the batches in hand were finished");
    expect(code).toBe(130);
    expect(await redis.client.llen("contatti:prova:active")).toBe(0);
    expect(await redis.client.zcard("contatti:prova:completed")).toBeGreaterThan(0);
    expect(await redis.client.llen("contatti:prova:wait")).toBeGreaterThan(0);
  });
});

test("a batch goes through Redis and back without a change", async () => {
  const { compress, frameInputs, idOf, packResult, unpackInputs, unpackResult } = await import("../src/queue/pack.js");
  const article = { format: "text" as const, meta: { title: "È", n: [1, null] }, consumed: 7 };
  const inputs = [
    { file: "a", raw: `${PAGE} \uD83D é`, ...article },
    { file: "b", raw: new Uint8Array([0, 255, 10, 128]), ...article },
    { file: "c", code: "empty", message: "the file is empty" },
    { file: "d", raw: new Uint8Array(Buffer.from(PAGE)), ...article },
  ];
  const framed = frameInputs({ inputs, passed: 3 });
  const back = await unpackInputs(await compress(framed));
  expect(back).toEqual({
    inputs: inputs.map((input) => ("raw" in input ? { ...input, consumed: 0 } : input)),
    passed: 3,
  });
  expect(idOf(1, "run", frameInputs(back))).toBe(idOf(1, "run", framed));
  expect(
    new Set([
      idOf(1, "run", framed),
      idOf(2, "run", framed),
      idOf(1, "other", framed),
      idOf(1, "run", frameInputs({ inputs, passed: 4 })),
    ]).size,
  ).toBe(4);
  const result = extractBatch({ inputs, published: "2025-03-06" });
  expect(result.articles.map(({ likeness }) => likeness?.length)).toContain(36);
  expect(await unpackResult(await packResult({ result, passed: 3 }))).toEqual({ result, passed: 3 });
});

test.each(["../evil.txt", "text/../../evil.txt", "/etc/evil", "text//x.txt"])(
  "a text is never kept as %s",
  async (name) => {
    const { packResult, unpackResult } = await import("../src/queue/pack.js");
    const articles = [{ file: "a", line: Buffer.from("{}\n"), likeness: null, kept: { name, text: "" } }];
    const result = { contacts: new Uint8Array(), articles, faults: [], contactCount: 0 };
    await expect(packResult({ result, passed: 0 }).then(unpackResult)).rejects.toThrow("outside of the output folder");
  },
);

/** Something that answers like a Redis of a version, on a port of its own. */
async function fakeRedis(version: string): Promise<Server> {
  const server = createServer((socket) => {
    socket
      .on("error", () => {})
      .on("data", (data) => {
        const info = `redis_version:${version}\r\nloading:0\r\nmaxmemory:0\r\nmaxmemory_policy:noeviction\r\n`;
        for (const line of data.toString().toLowerCase().split("\r\n")) {
          if (line === "info") socket.write(`$${info.length}\r\n${info}\r\n`);
          else if (/^[a-z]+$/u.test(line) && ["hello", "client", "select", "ping"].includes(line))
            socket.write(
              line === "hello" ? "-ERR unknown command `HELLO`, with args beginning with: `3`, \r\n" : "+OK\r\n",
            );
        }
      });
  }).listen(0, "127.0.0.1");
  await until(async () => server.listening);
  return server;
}

describe.skipIf(!hasRedis)("one clear sentence, where", () => {
  const input = folderOf({ "a.txt": PAGE });
  const refusal = async (words: readonly string[]): Promise<[string, number | null]> => {
    const { code, stderr, stdout } = await contatti(words);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    return [stderr.slice("contatti: ".length, -1), code];
  };

  test.each([
    ["no Redis is named", ["enqueue", input], "required option '--redis <url>' not specified"],
    [
      "the address is none",
      ["worker", "--redis", "localhost"],
      "--redis is no address of a Redis: write it as redis://:PASSWORD@HOST:6379",
    ],
    ["the input is not there", ["enqueue", "none", "--redis", "redis://127.0.0.1:1"], "the input none does not exist"],
    [
      "the queue has an impossible name",
      ["worker", "--redis", "redis://127.0.0.1:1", "--queue", "a:b"],
      "Give up to 64 letters, digits, points and hyphens.",
    ],
    [
      "the output is a file",
      ["collect", "package.json", "--redis", "redis://127.0.0.1:1"],
      "the output package.json is a file: name a folder",
    ],
  ])("%s", async (_name, words, sentence) => {
    const [said, code] = await refusal(words);
    expect(said).toContain(sentence);
    expect(code).toBe(2);
  });

  test("no Redis answers", async () => {
    expect(await refusal(["worker", "--redis", "redis://user:secret@127.0.0.1:1"])).toEqual([
      "the Redis at 127.0.0.1:1 cannot be reached (ECONNREFUSED)",
      1,
    ]);
  });

  test("the password is wrong or missing, and it is not told", async () => {
    const redis = await openRedis(["--requirepass", "segreta"]);
    const address = redis.url.slice("redis://".length);
    const [wrong, wrongCode] = await refusal(["worker", "--redis", `redis://:sbagliata@${address}`]);
    expect(wrong).toMatch(/^the Redis at \S+ refuses the connection: WRONGPASS/u);
    expect(wrong).not.toContain("sbagliata");
    expect(wrongCode).toBe(2);
    const [missing, missingCode] = await refusal(["worker", "--redis", redis.url]);
    expect(missing).toMatch(/^the Redis at \S+ refuses the connection: NOAUTH/u);
    expect(missingCode).toBe(2);
    const [empty, emptyCode] = await refusal([
      "collect",
      newOutput(),
      "--wait",
      "0",
      "--redis",
      `redis://:segreta@${address}`,
    ]);
    expect(empty).toBe(`the queue contatti at ${address} is empty: contatti enqueue enters articles`);
    expect(emptyCode).toBe(2);
    await redis.stop();
  });

  test("Redis throws keys away when it is full", async () => {
    const redis = await openRedis(["--maxmemory", "64mb", "--maxmemory-policy", "allkeys-lru"]);
    const [said, code] = await refusal(["enqueue", input, "--redis", redis.url]);
    expect(said).toContain("maxmemory-policy allkeys-lru): set noeviction");
    expect(code).toBe(2);
    await redis.stop();
  });

  test("Redis is too old", async () => {
    const server = await fakeRedis("5.0.14");
    const { port } = server.address() as AddressInfo;
    const [said, code] = await refusal(["worker", "--redis", `redis://127.0.0.1:${port}`]);
    expect(said).toBe(`the Redis at 127.0.0.1:${port} is version 5.0.14: 6.2 or later is needed`);
    expect(code).toBe(2);
    server.close();
  });

  test("the packages are not installed", async () => {
    const env = without("bullmq");
    const { code, stderr } = await contatti(["worker", "--redis", "redis://127.0.0.1:1"], "", env);
    expect(stderr).toBe(
      "contatti: this command needs the packages bullmq and ioredis, which are not installed: npm install bullmq ioredis\n",
    );
    expect(code).toBe(2);
    // other commands never ask for them
    expect(await contatti(["schema"], "", env)).toMatchObject({ code: 0, stderr: "" });
  });
});
