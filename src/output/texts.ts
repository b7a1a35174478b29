import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Texts being kept under a temporary name beside the output; nothing of an earlier run is touched before `commit`. */
export interface TextFolder {
  /** Keeps a text under a name such as `text/a.html.txt`, or one like it where that is taken; gives the name. */
  readonly write: (name: string, text: string) => Promise<string>;
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

const PARTIAL = ".text.partial";
/** Names that are tried for texts that would have the same. */
const TRIES = 1000;

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** Opens a folder for texts below `folder`; it is made when the first text comes. */
export function openTexts(folder: string): TextFolder {
  const place = (name: string): string => join(folder, PARTIAL, name);
  return {
    async write(name, text) {
      for (let version = 1; version <= TRIES; version++) {
        const tried = version === 1 ? name : name.replace(/\.txt$/u, `~${version}.txt`);
        if (await keep(place(tried), text)) return tried;
      }
      throw new Error(`too many texts would be kept as ${name}`);
    },
    async commit() {
      await merge(join(folder, PARTIAL), folder);
      await rm(join(folder, PARTIAL), { recursive: true, force: true });
    },
    discard: () => rm(join(folder, PARTIAL), { recursive: true, force: true }),
  };
}

/** Writes a file that is not there yet; true also where it is there with the same text. */
async function keep(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST")
      return readFile(path).then(
        (kept) => kept.equals(Buffer.from(text)),
        () => false,
      );
    if (code === "ENOTDIR" || code === "EISDIR") return false;
    throw error;
  }
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
