import type * as Files from "node:fs";
import type * as Promised from "node:fs/promises";

/** Stands for the end of the process: nothing that is asked of the disk after it happens. */
export class Killed extends Error {}

/** What the disk does, and when it stops. */
export interface Disk {
  /** Changes that were asked for so far. */
  changes: number;
  /** The change at which all ends, from 1; a text that is written then is written by half. */
  end: number;
  /** Throws this once, instead of the end. */
  error: Error | null;
}

export const newDisk = (): Disk => ({ changes: 0, end: Infinity, error: null });

type Call = (...words: never[]) => unknown;

/** Counts a change; at the last one does the half of it and throws. */
function step(disk: Disk, half: () => unknown): void {
  disk.changes++;
  if (disk.changes < disk.end) return;
  if (disk.changes > disk.end && disk.error) return;
  if (disk.changes === disk.end) half();
  throw disk.error ?? new Killed("killed");
}

const nothing = (): void => {};

/** `node:fs/promises` on a disk that ends. */
export function promisedOn(disk: Disk, real: typeof Promised): typeof Promised {
  const counted =
    (call: Call): Call =>
    async (...words) => {
      step(disk, nothing);
      return call(...words);
    };
  const onHandle = (handle: Promised.FileHandle): Promised.FileHandle => {
    const append = handle.appendFile.bind(handle);
    const half = (text: unknown): void => {
      if (typeof text === "string") halves.push(append(text.slice(0, text.length / 2)));
    };
    handle.appendFile = async (text) => {
      await endedBy(disk, () => half(text));
      return append(text);
    };
    handle.datasync = counted(handle.datasync.bind(handle)) as typeof handle.datasync;
    handle.writeFile = counted(handle.writeFile.bind(handle)) as typeof handle.writeFile;
    return handle;
  };
  const changed = ["mkdir", "rename", "rm", "truncate", "writeFile", "link"] as const;
  const wrapped = Object.fromEntries(changed.map((name) => [name, counted(real[name] as Call)]));
  const open: typeof real.open = async (path, flags, mode) => {
    if (flags !== "r") step(disk, nothing);
    return onHandle(await real.open(path, flags, mode));
  };
  return { ...real, ...wrapped, open };
}

const halves: Promise<void>[] = [];

/** A step whose half has reached the disk when it throws. */
async function endedBy(disk: Disk, half: () => void): Promise<void> {
  try {
    step(disk, half);
  } finally {
    await Promise.all(halves.splice(0));
  }
}

/** `node:fs` on a disk that ends. */
export function filesOn(disk: Disk, real: typeof Files): typeof Files {
  const counted =
    (call: Call): Call =>
    (...words) => {
      step(disk, nothing);
      return call(...words);
    };
  return {
    ...real,
    writeSync: counted(real.writeSync) as typeof real.writeSync,
    rmSync: counted(real.rmSync) as typeof real.rmSync,
  };
}
