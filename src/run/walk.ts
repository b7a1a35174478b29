import { readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { basename, dirname, join } from "node:path";
import { formatOf, sidecarOf } from "./formats.js";
import { systemMessage } from "./input.js";
import type { Source } from "./input.js";
import { refuse } from "./inputs/unsupported.js";

/** The inputs of a run in the order of their names, and how many files were left alone. */
export interface Walk {
  readonly sources: readonly Source[];
  /** Files and folders whose name begins with a point. */
  readonly hidden: number;
  /** Files that are no article: other formats, sidecars without a text, links to folders. */
  readonly other: number;
}

interface Found {
  readonly sources: Source[];
  hidden: number;
  other: number;
}

/** Order by UTF-16 code unit, the same in every locale. */
const byName = (a: Source, b: Source): number => (a.file < b.file ? -1 : Number(a.file > b.file));

/** Lists the articles below a folder, recursively; a folder below it that cannot be read becomes a source that says so. */
export function walkFolder(folder: string): Walk {
  const found: Found = { sources: [], hidden: 0, other: 0 };
  visit(folder, "", readdirSync(folder, { withFileTypes: true }), found);
  found.sources.sort(byName);
  return found;
}

function visit(path: string, prefix: string, entries: readonly Dirent[], found: Found): void {
  const sidecars = new Set(entries.filter(({ name }) => formatOf(name)?.sidecar).map(({ name }) => sidecarOf(name)));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const { name } = entry;
    const [file, at] = [`${prefix}${name}`, join(path, name)];
    if (name.startsWith(".")) found.hidden++;
    else if (entry.isDirectory()) enter(file, at, found);
    else if (sidecars.has(name)) continue;
    else {
      const source = toSource(file, at, (sidecar) => names.has(sidecar));
      if (source) found.sources.push(source);
      else found.other++;
    }
  }
}

function enter(file: string, path: string, found: Found): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    found.sources.push({ file, path, bytes: 0, read: refuse("unreadable", systemMessage(error)) });
    return;
  }
  visit(path, `${file}/`, entries, found);
}

/** The source that a file is, or undefined when it is no article; `beside` tells whether a file of that name stands next to it. */
export function toSource(file: string, path: string, beside: (name: string) => boolean): Source | undefined {
  const format = formatOf(file);
  if (!format) return undefined;
  try {
    const found = statSync(path);
    if (!found.isFile()) return undefined;
    const name = sidecarOf(basename(path));
    const sidecar = format.sidecar && beside(name) ? { sidecar: join(dirname(path), name) } : {};
    return { file, path, bytes: found.size, read: format.read, ...sidecar };
  } catch (error) {
    return { file, path, bytes: 0, read: refuse("unreadable", systemMessage(error)) };
  }
}
