import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { codeOfSystem, systemMessage } from "./input.js";
import { UsageError } from "./usage.js";

const NAME = ".lock";

/** Who holds a folder; `started` tells a process from a later one of the same number. */
const holder = z.object({ pid: z.int().positive(), started: z.string(), host: z.string() });
type Holder = z.infer<typeof holder>;

/** A folder that is held; `release` lets go of it. */
export interface Lock {
  readonly release: () => Promise<void>;
}

/** When a process was started, on this boot of the machine; "" where the system does not tell, null where there is no such process. */
async function startOf(pid: number): Promise<string | null> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOfSystem(error) === "ESRCH") return null;
  }
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // the name of the program, in brackets, may hold anything; the start is the twentieth field behind it
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : `${boot.trim()}/${fields[19]}`;
  } catch {
    return "";
  }
}

/** The sentence that refuses, or null where the holder is dead. */
async function refusalOf({ pid, started, host }: Holder, folder: string): Promise<string | null> {
  if (host !== hostname())
    return `the folder ${folder} is in use by a run on another machine (process ${pid} on ${host}); where that is dead, delete ${join(folder, NAME)}`;
  const now = await startOf(pid);
  if (now === null || (now !== "" && started !== "" && now !== started)) return null;
  return `the folder ${folder} is in use by another run (process ${pid}): wait for its end, or name another folder`;
}

/**
 * Takes a folder, which is made if it is missing, for this process. Throws a UsageError where
 * a living process holds it; the lock of a dead one is taken over.
 */
export async function takeLock(folder: string): Promise<Lock> {
  const path = join(folder, NAME);
  const own = `${path}.${process.pid}`;
  const started = (await startOf(process.pid)) ?? "";
  const mine = JSON.stringify({ pid: process.pid, started, host: hostname() } satisfies Holder);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(own, mine);
    while (!(await claim(own, path, mine))) await evict(path, own, folder);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`the folder ${folder} cannot be written to: ${systemMessage(error)}`);
  } finally {
    await rm(own, { force: true }).catch(() => {});
  }
  return {
    async release() {
      if ((await contentOf(path)) === mine) await rm(path, { force: true });
    },
  };
}

const contentOf = (path: string): Promise<string | null> => readFile(path, "utf8").catch(() => null);

/** Makes the lock with its content at once, where there is none; where the file system knows no links, in two steps. */
async function claim(own: string, path: string, mine: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (codeOfSystem(error) === "EEXIST") return false;
  }
  try {
    await writeFile(path, mine, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOfSystem(error) === "EEXIST") return false;
    throw error;
  }
}

/** Takes the lock of a dead process away; throws a UsageError where its process lives. */
async function evict(path: string, own: string, folder: string): Promise<void> {
  const content = await contentOf(path);
  if (content === null) return;
  const found = toHolder(content);
  const refusal = found && (await refusalOf(found, folder));
  if (refusal !== null) throw new UsageError(refusal);
  const aside = `${own}.old`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOfSystem(error) === "ENOENT") return;
    throw error;
  }
  // another process may have taken the lock over between the reading and the renaming: it gets it back
  if ((await contentOf(aside)) !== content) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/** Who holds a lock; null where it tells nobody. */
function toHolder(content: string): Holder | null {
  try {
    return holder.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
