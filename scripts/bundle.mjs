// @ts-check
// Bundles the command line into one script, the worker and the library into modules, so that a start reads few files.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licences } from "./licences.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Packages that few runs need, or that would not run out of a bundle; the others of a start go into it. */
const APART = [
  "@duckdb/node-api",
  "bullmq",
  "cli-progress",
  "franc",
  "htmlparser2",
  "hyparquet-writer",
  "i18n-iso-countries",
  "ioredis",
  "piscina",
  "wink-nlp",
];

/** @type {import("esbuild").BuildOptions} */
const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  target: "node20.19",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "silent",
};

/**
 * Writes `bundle/` into the folder of a build, and what V8 makes of it there; the modules of the library and of the worker
 * are put in the place of the compiler's. Throws where the code cannot be bundled.
 * @param {string} dist
 */
export async function bundle(dist) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    ...SHARED,
    entryPoints: [`${ROOT}src/cli/main.ts`],
    outfile: `${dist}/bundle/main.cjs`,
    format: "cjs",
    external: APART,
    // the script is one function, and opened by src/cli/bundle.ts, which tells it where it stands
    banner: { js: "(function (module, require, bundleUrl) {" },
    footer: { js: "})" },
    define: { "import.meta.url": "bundleUrl" },
    // a script that V8 compiled before cannot import
    supported: { "dynamic-import": false },
    metafile: true,
  });
  await build({
    ...SHARED,
    entryPoints: { worker: `${ROOT}src/run/worker.ts`, library: `${ROOT}src/index.ts` },
    outdir: `${dist}/bundle`,
    format: "esm",
    splitting: true,
    packages: "external",
  });
  for (const name of readdirSync(`${dist}/bundle`)) if (/\.c?js$/u.test(name)) toAscii(`${dist}/bundle/${name}`);
  writeFileSync(`${dist}/bundle/licences.txt`, licences(Object.keys(metafile.inputs)));
  writeFileSync(`${dist}/index.js`, 'export * from "./bundle/library.js";\n');
  compile(dist);
}

/**
 * Escapes what esbuild leaves as it is, regular expressions and comments: a script of single bytes is read as it lies,
 * and takes half the memory in each thread.
 * @param {string} file
 */
function toAscii(file) {
  const escaped = readFileSync(file, "utf8").replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(file, escaped, "latin1");
}

/**
 * Keeps what V8 compiled while it read the samples; without it the bundle runs as well, and starts more slowly.
 * @param {string} dist
 */
function compile(dist) {
  try {
    execFileSync(process.execPath, [`${ROOT}scripts/compile-bundle.mjs`, dist], { stdio: "ignore" });
  } catch {
    return;
  }
}
