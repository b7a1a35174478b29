// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPage } from "./build-page.mjs";
import { bundle } from "./bundle.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = `${ROOT}dist`;
const COMPILER = `${ROOT}node_modules/typescript/bin/tsc`;

/** There is no compiler: nobody has run npm ci yet. */
export class NotInstalled extends Error {}

/**
 * Newest change of a file below a folder, in milliseconds; 0 where there is none.
 * @param {string} folder
 */
function newest(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce((latest, name) => {
    const found = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    return found?.isFile() ? Math.max(latest, found.mtimeMs) : latest;
  }, 0);
}

/**
 * Compiles `src/` to `dist/`, with the bundles of the command, the library and the report page, which appears whole or not at all: what runs meanwhile never sees half of it.
 * Gives what the compiler complained of, "" where of nothing; its output stands either way.
 * Throws where there is no compiler, or nothing came out of it.
 * @param {() => boolean} [stands] asked at the end: true where another process has made a build meanwhile, which then stays
 */
export async function build(stands = () => false) {
  if (!existsSync(COMPILER)) throw new NotInstalled("no compiler in node_modules: run npm ci first");
  const fresh = `${DIST}-${process.pid}`;
  let complaints = "";
  try {
    execFileSync(process.execPath, [COMPILER, "-p", `${ROOT}tsconfig.build.json`, "--outDir", fresh], {
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    complaints = saidBy(error);
  }
  if (!existsSync(`${fresh}/cli.js`)) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`contatti cannot be built:\n${complaints}`);
  }
  try {
    await buildPage(`${fresh}/report/page`);
    await writeRuleSet(fresh);
    await bundle(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error("contatti cannot be bundled", { cause: error });
  }
  if (stands()) rmSync(fresh, { recursive: true, force: true });
  else replace(fresh);
  return complaints;
}

/**
 * Writes what a build's rules are told by beside them.
 * @param {string} fresh
 */
async function writeRuleSet(fresh) {
  const { hashModules } = await import(pathToFileURL(`${fresh}/run/rule-set.js`).href);
  writeFileSync(`${fresh}/rule-set.sha256`, await hashModules(pathToFileURL(`${fresh}/`)));
}

/**
 * What a program printed before it failed.
 * @param {unknown} error
 */
function saidBy(error) {
  const { stdout = "", stderr = "" } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
  return stdout + stderr;
}

/**
 * Puts a new build in the place of the old one; where another process has just done so, its build stays.
 * @param {string} fresh
 */
function replace(fresh) {
  const old = `${fresh}-old`;
  try {
    if (existsSync(DIST)) renameSync(DIST, old);
    renameSync(fresh, DIST);
  } catch (error) {
    if (!existsSync(`${DIST}/cli.js`)) throw error;
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

const isFresh = () => newest(`${ROOT}src`) < (statSync(`${DIST}/cli.js`, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/**
 * Builds where `dist/` is missing or older than `src/`; a build that stands is good enough where none can be made.
 * Of commands started together the first to end builds for all: none takes away the files that another is reading.
 */
export async function buildIfStale() {
  if (isFresh()) return;
  try {
    await build(isFresh);
  } catch (error) {
    if (!existsSync(`${DIST}/cli.js`)) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const complaints = await build();
  process.stderr.write(complaints);
  if (complaints !== "") process.exitCode = 1;
}
