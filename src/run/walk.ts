import { createHash } from "node:crypto";
import type { Hash } from "node:crypto";
import { opendirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { basename, dirname, join } from "node:path";
import { formatOf, sidecarOf } from "./formats.js";
import { codeOfSystem, systemMessage } from "./input.js";
import type { Source } from "./input.js";
import { refuse } from "./inputs/unsupported.js";
import { Names } from "./names.js";

/** The inputs of a run in the order of their names, and how many files were left alone. */
export interface Walk {
  /** Each is looked at on disk when its turn comes, every time they are gone through. */
  readonly sources: Iterable<Source>;
  readonly count: number;
  /** Bytes of all sources; where they are very many, an estimate. */
  readonly bytes: number;
  /** SHA-256 of the names of all sources. */
  readonly names: string;
  /** Files and folders whose name begins with a point. */
  readonly hidden: number;
  /** Files that are no article: other formats, sidecars without a text, links to folders. */
  readonly other: number;
}

interface Found {
  /** Files in order, marked where a sidecar stands beside. */
  readonly names: Names;
  /** Why a file or folder of that name cannot be read. */
  readonly refused: Map<string, string>;
  readonly hash: Hash;
  hidden: number;
  other: number;
}

/** Files of one article whose size is looked up before the run; that of more is estimated by them. */
const SAMPLED = 2000;

/**
 * Lists the articles below a folder, recursively, in the order of the UTF-16 code units of their names, which
 * is the same in every locale; a folder below it that cannot be read becomes a source that says so. The files
 * themselves are not looked at, and a million of them take some twenty megabytes.
 */
export function walkFolder(folder: string): Walk {
  const found: Found = { names: new Names(), refused: new Map(), hash: createHash("sha256"), hidden: 0, other: 0 };
  visit(folder, "", entriesOf(folder), found);
  const sources: Iterable<Source> = {
    *[Symbol.iterator]() {
      for (const { name, marked } of found.names) {
        const refused = found.refused.get(name);
        const path = join(folder, name);
        if (refused !== undefined) yield { file: name, path, bytes: 0, read: refuse("unreadable", refused) };
        else yield toSource(name, path, marked);
      }
    },
  };
  return {
    sources,
    count: found.names.size,
    bytes: bytesOf(folder, found),
    names: found.hash.digest("hex"),
    hidden: found.hidden,
    other: found.other,
  };
}

/** The entries of a folder that are no links, or what the links lead to: files by name, folders with `/` behind it; sorted. */
interface Entries {
  readonly sorted: readonly string[];
  readonly refused: ReadonlyMap<string, string>;
  readonly hidden: number;
  readonly other: number;
}

function entriesOf(path: string): Entries {
  const names: string[] = [];
  const refused = new Map<string, string>();
  let [hidden, other] = [0, 0];
  const folder = opendirSync(path, { bufferSize: 1024 });
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
      if (entry.name.startsWith(".")) hidden++;
      else if (entry.isDirectory()) names.push(`${entry.name}/`);
      else {
        const kind = kindOf(path, entry);
        if (kind === "other") other++;
        else names.push(entry.name);
        if (typeof kind === "object") refused.set(entry.name, kind.refused);
      }
    }
  } finally {
    folder.closeSync();
  }
  // a folder's `/` has its place in the order: b.txt comes before b/a.txt
  return { sorted: names.toSorted(byCodeUnit), refused, hidden, other };
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function kindOf(path: string, entry: Dirent): "file" | "other" | { readonly refused: string } {
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "other";
  try {
    return statSync(join(path, entry.name)).isFile() ? "file" : "other";
  } catch (error) {
    return { refused: codeOfSystem(error) === "ENOENT" ? "it is a link to nothing" : systemMessage(error) };
  }
}

function visit(path: string, prefix: string, { sorted, refused, hidden, other }: Entries, found: Found): void {
  found.hidden += hidden;
  found.other += other;
  for (const name of sorted) {
    const file = `${prefix}${name}`;
    const format = formatOf(name);
    if (name.endsWith("/")) enter(join(path, name), file, found);
    else if (format) {
      add(found, file, format.sidecar && has(sorted, sidecarOf(name)));
      const why = refused.get(name);
      if (why !== undefined) found.refused.set(file, why);
    } else if (!isSidecar(name, sorted)) found.other++;
  }
}

function add(found: Found, file: string, marked: boolean): void {
  found.names.add(file, marked);
  found.hash.update(file).update("\0");
}

function enter(path: string, prefix: string, found: Found): void {
  let entries: Entries;
  try {
    entries = entriesOf(path);
  } catch (error) {
    const file = prefix.slice(0, -1);
    add(found, file, false);
    found.refused.set(file, systemMessage(error));
    return;
  }
  visit(path, prefix, entries, found);
}

/** Place of the first name that is not before `name`. */
function placeOf(sorted: readonly string[], name: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

const has = (sorted: readonly string[], name: string): boolean => sorted[placeOf(sorted, name)] === name;

const META = ".meta.json";

/** True when the file is the sidecar of an article beside it. */
function isSidecar(name: string, sorted: readonly string[]): boolean {
  if (!name.endsWith(META)) return false;
  const stem = name.slice(0, 1 - META.length);
  for (let at = placeOf(sorted, stem); sorted[at]?.startsWith(stem) === true; at++) {
    const beside = sorted[at] as string;
    if (formatOf(beside)?.sidecar === true && sidecarOf(beside) === name) return true;
  }
  return false;
}

/** The bytes of all files; of those of one article each the first are looked up, the others taken to be like them. */
function bytesOf(folder: string, { names }: Found): number {
  let [sampled, sample, more, archives] = [0, 0, 0, 0];
  const size = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  for (const { name } of names) {
    if (formatOf(name)?.sidecar !== true) archives += sizeOrNone(size, name);
    else if (sampled < SAMPLED) {
      sampled++;
      sample += sizeOrNone(size, name);
    } else more++;
  }
  return archives + sample + (sampled === 0 ? 0 : Math.round((sample / sampled) * more));
}

function sizeOrNone(size: (name: string) => number, name: string): number {
  try {
    return size(name);
  } catch {
    return 0;
  }
}

/** The source that a file of a known format is; one that cannot be looked at says why when it is read. */
export function toSource(file: string, path: string, hasSidecar: boolean): Source {
  const format = formatOf(file);
  try {
    const found = statSync(path);
    if (!format || !found.isFile()) return refused(file, path, "unreadable", "it is no file any more");
    const sidecar = hasSidecar ? { sidecar: join(dirname(path), sidecarOf(basename(path))) } : {};
    return { file, path, bytes: found.size, modified: found.mtimeMs, read: format.read, ...sidecar };
  } catch (error) {
    const code = codeOfSystem(error) === "ENOENT" ? "vanished" : "unreadable";
    return refused(file, path, code, systemMessage(error));
  }
}

const refused = (file: string, path: string, code: string, why: string): Source => ({
  file,
  path,
  bytes: 0,
  read: refuse(code, why),
});
