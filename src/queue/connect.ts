import type * as BullMQ from "bullmq";
import type * as IORedis from "ioredis";
import { UsageError } from "../run/usage.js";

/** An open connection to Redis, and the engine that runs on it. */
export interface Connection {
  readonly client: IORedis.Redis;
  readonly bullmq: typeof BullMQ;
  /** Host and port, for messages: never the password. */
  readonly place: string;
  /** True after a lost Redis was tried again for some ten minutes: nothing can be asked any more. */
  readonly isGivenUp: () => boolean;
  readonly close: () => Promise<void>;
}

/** What is told of the connection: lost, or there again. */
export type OnOutage = (isLost: boolean, place: string) => void;

/** The oldest Redis that BullMQ recommends. */
const OLDEST = [6, 2] as const;
const CONNECT_MS = 10_000;
const RETRY_MS = 2000;
/** Attempts to reach a Redis that was there before: some ten minutes. */
const RETRIES = 300;
/** What Redis says where the user's words, and not the day, are wrong. */
const REFUSED = /^(?:WRONGPASS|NOAUTH|NOPERM|ERR (?:invalid password|Client sent AUTH|DB index|AUTH))/u;

/**
 * Connects to the Redis of a URL and makes sure that it can be worked with. Throws a UsageError where the words of
 * the user are wrong (address, password, a Redis too old, packages missing), an Error where it cannot be reached.
 */
export async function connect(url: string, onOutage: OnOutage): Promise<Connection> {
  const place = placeOf(url);
  const [Redis, bullmq] = await load();
  await probe(new Redis(url, { lazyConnect: true, connectTimeout: CONNECT_MS, retryStrategy: () => null }), place);
  let isOpen = true;
  let isLost = false;
  const client = new Redis(url, {
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_MS,
    retryStrategy: (times) => (isOpen && times <= RETRIES ? Math.min(times * 100, RETRY_MS) : null),
  });
  const tell = (lost: boolean): void => {
    if (isOpen && lost !== isLost) onOutage((isLost = lost), place);
  };
  client
    .on("error", () => {})
    .on("close", () => tell(true))
    .on("ready", () => tell(false));
  return {
    client,
    bullmq,
    place,
    isGivenUp: () => isOpen && client.status === "end",
    async close() {
      isOpen = false;
      if (client.status === "ready") await client.quit().catch(() => {});
      client.disconnect();
    },
  };
}

function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !["redis:", "rediss:"].includes(parsed.protocol) || parsed.hostname === "") {
    throw new UsageError("--redis is no address of a Redis: write it as redis://:PASSWORD@HOST:6379");
  }
  return `${parsed.hostname}:${parsed.port || "6379"}`;
}

/** The packages are optional dependencies, and loading them takes half a second: only these commands do. */
async function load(): Promise<[typeof IORedis.Redis, typeof BullMQ]> {
  try {
    const [{ Redis }, bullmq] = await Promise.all([import("ioredis"), import("bullmq")]);
    return [Redis, bullmq];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new UsageError(
      "this command needs the packages bullmq and ioredis, which are not installed: npm install bullmq ioredis",
    );
  }
}

/** Tries the connection once and asks Redis for its version and what it does when its memory is full. */
async function probe(client: IORedis.Redis, place: string): Promise<void> {
  let failure: Error | undefined;
  client.on("error", (error: Error) => (failure = error));
  let info: string;
  try {
    await client.connect();
    info = await client.info();
  } catch (error) {
    throw toSentence(failure ?? error, place);
  } finally {
    client.disconnect();
  }
  const field = (name: string): string => new RegExp(`^${name}:(.*?)\\r?$`, "mu").exec(info)?.[1] ?? "";
  const [major = 0, minor = 0] = field("redis_version").split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new UsageError(
      `the Redis at ${place} is version ${field("redis_version") || "unknown"}: ${OLDEST.join(".")} or later is needed`,
    );
  }
  const policy = field("maxmemory_policy");
  if (Number(field("maxmemory")) > 0 && policy !== "noeviction") {
    throw new UsageError(
      `the Redis at ${place} throws keys away when its memory is full (maxmemory-policy ${policy}): set noeviction`,
    );
  }
}

function toSentence(error: unknown, place: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (REFUSED.test(message)) return new UsageError(`the Redis at ${place} refuses the connection: ${message}`);
  const code = error instanceof Error && "code" in error ? String(error.code) : message;
  return new Error(`the Redis at ${place} cannot be reached (${code})`);
}
