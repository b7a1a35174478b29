import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { Redis } from "ioredis";
import { PATIENCE, folderOf } from "./command.js";

/** False where there is no redis-server to test with; where CONTATTI_REDIS_SERVER is "required" there must be one. */
export const hasRedis =
  spawnSync("redis-server", ["--version"]).status === 0 || process.env["CONTATTI_REDIS_SERVER"] === "required";
if (!hasRedis) process.stderr.write("\nNo redis-server: THE QUEUE IS NOT TESTED. Install redis-server.\n\n");

/** A Redis of a test's own, with its append-only file, on a port and in a folder of its own. */
export interface OwnRedis {
  readonly url: string;
  /** A client of the test's. */
  readonly client: Redis;
  /** Kills the server at once and starts it again on its append-only file. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function start(port: number, folder: string, words: readonly string[]): Promise<ChildProcess> {
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", ""];
  const child = spawn("redis-server", [...options, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject).once("close", () => reject(new Error(`redis-server ended: ${said}`)));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Ready to accept connections")) resolve();
    });
  });
  return child;
}

/** Starts a Redis of the test's own; `words` are options of its command line. */
export async function openRedis(words: readonly string[] = []): Promise<OwnRedis> {
  const port = await freePort();
  const folder = folderOf();
  let child = await start(port, folder, words);
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, retryStrategy: () => 50 });
  client.on("error", () => {});
  const end = async (): Promise<void> => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  };
  return {
    url,
    client,
    async crash() {
      await end();
      child = await start(port, folder, words);
    },
    async stop() {
      client.disconnect();
      await end();
    },
  };
}

/** Asks until the answer is there, as long as a test may wait. */
export async function until<T>(ask: () => Promise<T | false | null | undefined>): Promise<T> {
  const limit = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (Date.now() > limit) throw new Error("waited in vain");
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
