import { mkdir, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder } from "./folder.js";

/** Texts being kept under a temporary name beside the output; nothing of an earlier run is touched before `commit`. */
export interface TextFolder {
  /** Keeps a text under a name such as `text/a.html.txt`, or one like it where that is taken; gives the name. */
  readonly write: (name: string, text: string) => Promise<string>;
  /** Brings the texts written so far to the disk itself, so that another run can go on behind them. */
  readonly sync: () => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

const PARTIAL = ".text.partial";
/** Texts that were written since the last `sync`, below the partial folder; those before it stand in the other. */
const [FRESH, SAFE] = ["fresh", "safe"];
/** Names that are tried for texts that would have the same. */
const TRIES = 1000;
/** Texts that are brought to the disk at once. */
const TOGETHER = 16;

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/**
 * Opens a folder for texts below `folder`; it is made when the first text comes. With `resumed`
 * it goes on behind the last `sync` of an earlier run; else what that left is removed.
 */
export async function openTexts(folder: string, resumed = false): Promise<TextFolder> {
  const place = (part: string, name = ""): string => join(folder, PARTIAL, part, name);
  const fresh = new Set<string>();
  await rm(resumed ? place(FRESH) : join(folder, PARTIAL), { recursive: true, force: true });
  const keep = async (name: string, text: string): Promise<boolean> => {
    const known = fresh.has(name) ? null : await isKept(place(SAFE, name), text);
    if (known !== null) return known;
    const kept = await writeNew(place(FRESH, name), text);
    if (kept) fresh.add(name);
    return kept;
  };
  const sync = async (): Promise<void> => {
    const names = [...fresh];
    for (let at = 0; at < names.length; at += TOGETHER)
      await Promise.all(names.slice(at, at + TOGETHER).map((name) => syncFile(place(FRESH, name))));
    for (const name of names) await move(place(FRESH, name), place(SAFE, name));
    for (const parent of new Set(names.map((name) => dirname(place(SAFE, name))))) await syncFolder(parent);
    fresh.clear();
  };
  return {
    async write(name, text) {
      for (let version = 1; version <= TRIES; version++) {
        const tried = version === 1 ? name : name.replace(/\.txt$/u, `~${version}.txt`);
        if (await keep(tried, text)) return tried;
      }
      throw new Error(`too many texts would be kept as ${name}`);
    },
    sync,
    async commit() {
      await sync();
      await nameTexts(folder);
    },
    discard: () => rm(join(folder, PARTIAL), { recursive: true, force: true }),
  };
}

/** Gives the texts of a run that is whole their names, those that have them already excepted. */
export async function nameTexts(folder: string): Promise<void> {
  await merge(join(folder, PARTIAL, SAFE), folder);
  await rm(join(folder, PARTIAL), { recursive: true, force: true });
}

/** Whether the file there holds this text; null where there is none. */
async function isKept(path: string, text: string): Promise<boolean | null> {
  try {
    return (await readFile(path)).equals(Buffer.from(text));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR" || code === "EISDIR") return false;
    throw error;
  }
}

/** Writes a file that is not there yet; true also where it is there with the same text. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return (await isKept(path, text).catch(() => false)) ?? false;
    if (code === "ENOTDIR" || code === "EISDIR") return false;
    throw error;
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Moves every file below `from` to its place below `to`; what else is there stays. */
async function merge(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const [old, place] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(place, { recursive: true });
      await merge(old, place);
    } else await rename(old, place);
  }
}
