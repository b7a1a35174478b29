// @ts-check
// Runs the bundle of a build once and keeps what V8 compiled for it: node scripts/compile-bundle.mjs DIST

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const [, , dist = "dist"] = process.argv;
const folder = pathToFileURL(`${dist}/bundle/`);
/** @type {typeof import("../src/cli/bundle.ts")} */
const { openBundle } = await import(pathToFileURL(`${dist}/cli/bundle.js`).href);

// functions that run once at the start would else be forgotten again
setFlagsFromString("--no-flush-bytecode");
const { main, compiled } = openBundle(folder);
const out = mkdtempSync(join(tmpdir(), "contatti-"));
try {
  await main(["extract", fileURLToPath(new URL("../raw", import.meta.url)), join(out, "run"), "--quiet"]);
} finally {
  rmSync(out, { recursive: true, force: true });
}
// V8 takes only what was made with the flags that it runs with
setFlagsFromString("--flush-bytecode");
writeFileSync(new URL("main.cache", folder), compiled());
