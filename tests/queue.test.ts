import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PAGE, contatti, folderOf, newOutput, readRecords, readText, start } from "./command.js";
import { hasRedis, openRedis, until } from "./redis.js";
import type { OwnRedis } from "./redis.js";

const FILES = ["contacts.jsonl", "articles.jsonl", "chronology.jsonl", "errors.jsonl"];
const [ACTIVE, OUTSTANDING] = ["contatti:contatti:active", "contatti-run:contatti:outstanding"];

/** Lines of JSON, of which every third tells much the same, one in a hundred is none, and a page of HTML with it. */
function corpus(lines: number): string {
  const cities = ["Roma", "Parigi", "Berlino", "Madrid", "Atene", "Vienna", "Lisbona"];
  const news = Array.from({ length: lines }, (_, n) => {
    if (n % 100 === 57) return "{";
    const city = cities[n % 7] ?? "";
    const own = Array.from({ length: 40 }, (_, at) => `tema${n}x${at}`).join(" e ");
    return JSON.stringify({
      id: `a${n}`,
      text: n % 3 === 0 ? PAGE : `${PAGE.replaceAll("Roma", city)}\nSi è detto di ${own}.`,
    });
  });
  return folderOf({
    "news.jsonl": news.join("\n"),
    "page.html": `<html><head><title>Incontro</title></head><body><article><h1>Incontro</h1><p>${PAGE.replaceAll("\n", "</p><p>")}</p></article></body></html>`,
    "empty.txt": "",
    "windows.txt": Buffer.from(
      "Il ministro degli Esteri Antonio Tajani \xE8 arrivato ieri a Tunisi per una visita.",
      "latin1",
    ),
    "windows.meta.json": '{"published":"2024-05-02"}',
  });
}

function expectSame(output: string, reference: string): void {
  for (const name of FILES) expect(readText(output, name) === readText(reference, name), name).toBe(true);
  expect(readText(output, "text/page.html.txt")).toBe(readText(reference, "text/page.html.txt"));
  const { counts, ...run } = JSON.parse(readText(output, "run.json")) as Record<string, unknown>;
  const expected = JSON.parse(readText(reference, "run.json")) as Record<string, unknown>;
  expect(counts).toEqual(expected["counts"]);
  expect(run["ruleSet"]).toBe(expected["ruleSet"]);
}

describe.skipIf(!hasRedis)("a run on many machines", () => {
  const input = corpus(270);
  const reference = newOutput();
  let redis: OwnRedis;
  const on = (...words: string[]): string[] => [...words, "--redis", redis.url];
  const worker = (): ReturnType<typeof start> => start(on("worker", "--workers", "1", "--lease", "1"));
  const waiting = async (): Promise<number> => redis.client.hlen(OUTSTANDING);

  beforeAll(async () => {
    const options = ["--published", "2025-03-06", "--quiet"];
    const [opened] = await Promise.all([openRedis(), contatti(["extract", input, reference, ...options])]);
    redis = opened;
  });
  beforeEach(async () => {
    await redis.client.flushall();
  });
  afterAll(() => redis.stop());

  test("of which one is killed in mid-batch, while Redis crashes once, gives what one machine gives", async () => {
    const [many, alone, output] = [corpus(640), newOutput(), newOutput()];
    await contatti(["extract", many, alone, "--published", "2025-03-06", "--quiet"]);
    const collect = start(on("collect", output, "--wait", "240"));
    expect(await contatti(on("enqueue", many, "--published", "2025-03-06", "--quiet"))).toMatchObject({
      code: 0,
      stderr: "",
    });
    const workers = [worker(), worker(), worker()];
    // one that starts while Redis is down says so and ends
    await until(async () => workers.every(({ said }) => said.stderr.includes("at work")));
    // the first that has a batch in hand is stopped, so that it cannot finish it, and then killed
    const victim = await until(async () => {
      const [job] = await redis.client.lrange(ACTIVE, 0, 0);
      const name = job === undefined ? null : await redis.client.hget(`contatti:contatti:${job}`, "pb");
      const found = workers.find(({ child }) => name?.endsWith(`:${child.pid}`));
      if (!job || !found) return null;
      found.child.kill("SIGSTOP");
      if ((await redis.client.lrange(ACTIVE, 0, -1)).includes(job)) return { ...found, job };
      found.child.kill("SIGCONT");
      return null;
    });
    victim.child.kill("SIGKILL");
    expect((await victim.ended).code).toBeNull();
    expect(await redis.client.lrange(ACTIVE, 0, -1)).toContain(victim.job);
    expect(await waiting()).toBeGreaterThan(1);
    await redis.crash();
    expect(await redis.client.lrange(ACTIVE, 0, -1)).toContain(victim.job);
    for (const { child, ended } of workers) {
      if (child === victim.child) continue;
      const { code: ending, stderr: said } = await ended;
      expect(ending, said).toBe(0);
    }
    // the input has faults
    const { code, stderr } = await collect.ended;
    expect(stderr).toContain("is there again");
    expect(code).toBe(1);
    expectSame(output, alone);
    expect(await redis.client.keys("*")).toEqual([]);
    expect(readdirSync(output)).not.toContain(".collect");
  });

  test("can be entered twice, and the collecting be killed and started again", async () => {
    const output = newOutput();
    const enqueue = on("enqueue", input, "--published", "2025-03-06");
    expect((await contatti(enqueue)).stderr).toMatch(/^5 batches entered, [\d.]+ s/u);
    const first = start(on("collect", output));
    const working = worker();
    await until(async () => existsSync(join(output, ".collect/0.gz")));
    first.child.kill("SIGKILL");
    await first.ended;
    expect(existsSync(join(output, "contacts.jsonl"))).toBe(false);
    expect((await contatti(enqueue)).stderr).toMatch(/^5 batches entered, 5 of them before, /u);
    expect(await working.ended).toMatchObject({ code: 0 });
    const elsewhere = await contatti(on("collect", newOutput()));
    expect(elsewhere.stderr).toContain("is collected into another folder");
    expect(elsewhere.code).toBe(2);
    const second = await contatti(on("collect", output));
    expect(second.stderr).toMatch(/^5 of 5 batches, 269 articles, /u);
    expect(second.code).toBe(1);
    expectSame(output, reference);
    expect(readRecords(output, "errors.jsonl")).toHaveLength(4);
  });
});
