import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { FORMAT_NAMES, formatOf, sidecarOf } from "./formats.js";
import { systemMessage } from "./input.js";
import type { Source } from "./input.js";
import { UsageError } from "./usage.js";
import { toSource, walkFolder } from "./walk.js";
import type { Walk } from "./walk.js";

/** The real path, also of a folder that does not exist yet. */
function real(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : join(real(dirname(full)), basename(full));
}

const holds = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Refuses, before anything is written, an output folder that would touch the input; throws a UsageError. */
export function checkOutput(input: string | undefined, output: string): void {
  const place = real(output);
  if (existsSync(place) && !statSync(place).isDirectory()) {
    throw new UsageError(`the output ${output} is a file: name a folder`);
  }
  const above = nearest(place);
  if (!statSync(above).isDirectory()) throw new UsageError(`the output ${output} lies below a file: name a folder`);
  if (input === undefined) return;
  const source = real(input);
  if (source === place)
    throw new UsageError(`input and output are the same folder: name another output than ${output}`);
  if (holds(source, place)) {
    throw new UsageError(
      `the output folder ${output} lies inside the input ${input}: its files would be read as articles`,
    );
  }
  if (holds(place, source)) {
    throw new UsageError(`the input ${input} lies inside the output folder ${output}: it could be overwritten`);
  }
}

function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path));
}

/** True when the path is a folder; links are followed. */
export const isFolder = (path: string): boolean => statSync(path).isDirectory();

/** The articles that INPUT names, a folder or one file; throws a UsageError where there is none. */
export function findInput(input: string): Walk {
  if (!existsSync(input)) throw new UsageError(`the input ${input} does not exist`);
  if (!isFolder(input)) {
    const source = findFile(input);
    return { sources: [source], count: 1, bytes: source.bytes, names: source.file, hidden: 0, other: 0 };
  }
  const walk = tryWalk(input);
  if (walk.count === 0) {
    throw new UsageError(`the input folder ${input} holds no article: ${FORMAT_NAMES} are read`);
  }
  return walk;
}

function findFile(input: string): Source {
  const path = resolve(input);
  const name = basename(path);
  const format = formatOf(name);
  if (!format || !statSync(path).isFile())
    throw new UsageError(`the input ${input} is no article: ${FORMAT_NAMES} are read`);
  return toSource(name, path, format.sidecar && readdirSync(dirname(path)).includes(sidecarOf(name)));
}

function tryWalk(folder: string): Walk {
  try {
    return walkFolder(folder);
  } catch (error) {
    throw new UsageError(`the input folder ${folder} cannot be read: ${systemMessage(error)}`);
  }
}
