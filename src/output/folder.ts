import { mkdir, open, readdir, rename, rm, stat, truncate } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";

/** Files being written under temporary names; nothing of an earlier run is touched before `commit`. */
export interface OutputFolder<Name extends string> {
  readonly write: (name: Name, text: string | Uint8Array) => Promise<void>;
  /** Where a file lies until `commit`, with all that was written to it. */
  readonly pathOf: (name: Name) => string;
  /** Brings all that was written to the disk itself; gives the bytes of each file. */
  readonly sync: () => Promise<Lengths>;
  /** Gives every file its name, but for scratch files, which stay as they are. */
  readonly commit: () => Promise<void>;
  /** Closes the files and leaves them as they are. */
  readonly close: () => Promise<void>;
  /** Removes the temporary files; does nothing after `commit`. */
  readonly discard: () => Promise<void>;
}

/** Bytes of files by their names. */
export type Lengths = Readonly<Record<string, number>>;

interface FolderOptions<Name extends string> {
  /** Files that never get a name. */
  readonly scratch?: readonly Name[];
  /** Goes on behind the first so many bytes of files that an earlier run left; what stands behind them is cut off. */
  readonly lengths?: Lengths;
}

/** The name of a file until it has its own. */
export const temporaryName = (name: string): string => `.${name}.partial`;

const temporary = (folder: string, name: string): string => join(folder, temporaryName(name));

/**
 * Opens files of these names in a folder, which is made if it is missing; they get
 * their names, in this order, on `commit`. Throws where that could not succeed.
 */
export async function openFolder<Name extends string>(
  folder: string,
  names: readonly Name[],
  { scratch = [], lengths }: FolderOptions<Name> = {},
): Promise<OutputFolder<Name>> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const taken = entries.find((entry) => entry.isDirectory() && names.some((name) => name === entry.name));
  if (taken) throw new Error(`${taken.name} in it is a folder`);
  const handles = new Map<Name, FileHandle>();
  const close = async (): Promise<void> => {
    const open = [...handles.values()];
    handles.clear();
    for (const handle of open) await handle.close();
  };
  try {
    for (const name of [...names, ...scratch]) {
      const length = lengths?.[name];
      if (length !== undefined) await cut(temporary(folder, name), length);
      handles.set(name, await open(temporary(folder, name), length === undefined ? "w" : "a"));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async write(name, text) {
      if (text.length > 0) await handles.get(name)?.appendFile(text);
    },
    pathOf: (name) => temporary(folder, name),
    async sync() {
      const synced = [...handles].map(async ([name, handle]) => {
        await handle.datasync();
        return [name, (await handle.stat()).size] as const;
      });
      return Object.fromEntries(await Promise.all(synced));
    },
    async commit() {
      await close();
      await nameFiles(folder, names);
    },
    close,
    async discard() {
      await close();
      for (const name of [...names, ...scratch]) await rm(temporary(folder, name), { force: true });
    },
  };
}

/** Gives files that are whole their names, those that have them already excepted. */
export async function nameFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await rename(temporary(folder, name), join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await syncFolder(folder);
}

/** Removes temporary files that a run left behind. */
export async function removeFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(temporary(folder, name), { force: true });
}

/** Brings new names in a folder to the disk itself, where the system can do so. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Cuts a file to its first bytes; throws where it has fewer. One of which nothing is kept need not be there. */
async function cut(path: string, length: number): Promise<void> {
  if (length === 0) return rm(path, { force: true });
  const { size } = await stat(path);
  if (size < length) throw new Error("a file of the unfinished run is shorter than its journal says");
  await truncate(path, length);
}
