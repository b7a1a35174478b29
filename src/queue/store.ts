import type { Redis } from "ioredis";

/** A run as Redis knows it: who may work on it, and what was given with it. */
export interface RunAbout {
  /** Stands for all that follows. */
  readonly id: string;
  readonly version: string;
  readonly ruleSet: string;
  readonly published?: string;
  /** The text of the user's lexicon. */
  readonly lexicon?: string;
}

/** What is known when all of the input was read. */
export interface RunEnd {
  readonly batches: number;
  readonly left: { readonly hidden: number; readonly other: number };
}

/** What became of a batch that was to be entered: it is new, it was known, it is collected already; or it cannot be. */
export type Claim = "new" | "known" | "collected" | "other" | "gone";

const CLAIM = `
if redis.call("HGET", KEYS[1], "id") ~= ARGV[1] then return "gone" end
local known = redis.call("HGET", KEYS[2], ARGV[2])
if known and known ~= ARGV[3] then return "other" end
if not known then
  if redis.call("HEXISTS", KEYS[1], "end") == 1 then return "other" end
  redis.call("HSET", KEYS[2], ARGV[2], ARGV[3])
  redis.call("HSET", KEYS[3], ARGV[3], #ARGV[4])
elseif redis.call("HEXISTS", KEYS[3], ARGV[3]) == 0 then
  return "collected"
end
if redis.call("EXISTS", KEYS[5]) == 0 then redis.call("SET", KEYS[4], ARGV[4]) end
return known and "known" or "new"`;

const FINISH = `
if redis.call("HGET", KEYS[1], "id") ~= ARGV[1] then return -1 end
local count = redis.call("HLEN", KEYS[2])
if count == tonumber(ARGV[2]) then redis.call("HSET", KEYS[1], "end", ARGV[3]) end
return count`;

const DELIVER = `
if redis.call("HEXISTS", KEYS[1], ARGV[1]) == 0 then return 0 end
redis.call("SET", KEYS[3], ARGV[2])
redis.call("DEL", KEYS[2])
redis.call("HSET", KEYS[1], ARGV[1], #ARGV[2])
redis.call("SADD", KEYS[4], ARGV[3])
return 1`;

/** What Redis keeps of a run beside the jobs of BullMQ: every step can be done again after a break, and changes nothing then. */
export class Store {
  readonly client: Redis;
  private readonly prefix: string;

  constructor(client: Redis, queue: string) {
    this.client = client;
    this.prefix = `contatti-run:${queue}:`;
  }

  private readonly key = (name: string): string => `${this.prefix}${name}`;

  /** Enters a run where the queue holds none; gives the id of the one it holds then. */
  async open(about: RunAbout): Promise<string> {
    const run = this.key("run");
    const { id, ...rest } = about;
    const results = await this.client
      .multi()
      .hsetnx(run, "id", id)
      .hsetnx(run, "about", JSON.stringify(rest))
      .hget(run, "id")
      .exec();
    return String(results?.[2]?.[1]);
  }

  /** The run that the queue holds, or null. */
  async about(): Promise<RunAbout | null> {
    const [id, rest] = await this.client.hmget(this.key("run"), "id", "about");
    return id && rest ? { id, ...(JSON.parse(rest) as Omit<RunAbout, "id">) } : null;
  }

  /** How the run ends; null as long as its input is read, "gone" when the queue does not hold it any more. */
  async end(run: string): Promise<RunEnd | null | "gone"> {
    const [id, end] = await this.client.hmget(this.key("run"), "id", "end");
    if (id !== run) return "gone";
    return end ? (JSON.parse(end) as RunEnd) : null;
  }

  /** Enters the batch of a place, with its articles, unless it is there. */
  async claim(run: string, place: number, id: string, packed: Buffer): Promise<Claim> {
    const keys = ["run", "order", "outstanding", `input:${id}`, `result:${id}`].map(this.key);
    return (await this.client.eval(CLAIM, keys.length, ...keys, run, place, id, packed)) as Claim;
  }

  /** Says how many batches there are; gives how many Redis has, -1 where it has no such run. */
  async finish(run: string, end: RunEnd): Promise<number> {
    const keys = ["run", "order"].map(this.key);
    return Number(await this.client.eval(FINISH, keys.length, ...keys, run, end.batches, JSON.stringify(end)));
  }

  /** Batches not collected yet, and the bytes of their articles or results. */
  async outstanding(): Promise<{ batches: number; bytes: number }> {
    const sizes = await this.client.hvals(this.key("outstanding"));
    return { batches: sizes.length, bytes: sizes.reduce((sum, size) => sum + Number(size), 0) };
  }

  input(id: string): Promise<Buffer | null> {
    return this.client.getBuffer(this.key(`input:${id}`));
  }

  result(id: string): Promise<Buffer | null> {
    return this.client.getBuffer(this.key(`result:${id}`));
  }

  /** Puts the result of a batch in the place of its articles; false where it was collected before. */
  async deliver(id: string, packed: Buffer, worker: string): Promise<boolean> {
    const keys = ["outstanding", `input:${id}`, `result:${id}`, "workers"].map(this.key);
    return (await this.client.eval(DELIVER, keys.length, ...keys, id, packed, worker)) === 1;
  }

  /** Takes a batch whose result is safe elsewhere out of Redis. */
  async release(id: string): Promise<void> {
    await this.client
      .multi()
      .hdel(this.key("outstanding"), id)
      .del(this.key(`input:${id}`), this.key(`result:${id}`))
      .exec();
  }

  /** Makes this the only one that collects the run; gives who does. */
  async collector(token: string): Promise<string> {
    await this.client.hsetnx(this.key("run"), "collector", token);
    return (await this.client.hget(this.key("run"), "collector")) ?? "";
  }

  /** How many workers gave results. */
  workers(): Promise<number> {
    return this.client.scard(this.key("workers"));
  }

  /** Takes the run out of Redis. */
  async clear(): Promise<void> {
    const ids = await this.client.hkeys(this.key("outstanding"));
    const rest = ids.flatMap((id) => [this.key(`input:${id}`), this.key(`result:${id}`)]);
    await this.client.del(...["run", "order", "outstanding", "workers"].map(this.key), ...rest);
  }
}
