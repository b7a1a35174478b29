import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { V8_FLAGS } from "./flags.js";
import type { main } from "./main.js";

/** The whole command line as `scripts/bundle.mjs` put it into one script, and what V8 knows of that script by now. */
export interface Bundle {
  readonly main: typeof main;
  readonly compiled: () => Buffer;
}

type Body = (module: { exports?: Pick<Bundle, "main"> }, require: NodeJS.Require, url: string) => void;

/**
 * Opens the bundle of a folder. With it lies what V8 had compiled when it was built: a short run would else spend half of
 * its time on compiling. Another V8 than that of the build compiles anew.
 */
export function openBundle(folder: URL): Bundle {
  setFlagsFromString(V8_FLAGS);
  const file = new URL("main.cjs", folder);
  const cache = new URL("main.cache", folder);
  const script = new Script(readFileSync(file, "latin1"), {
    filename: fileURLToPath(file),
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  });
  const module: Parameters<Body>[0] = {};
  (script.runInThisContext() as Body)(module, createRequire(file), file.href);
  return { main: module.exports?.main as typeof main, compiled: () => script.createCachedData() };
}
