// @ts-check
// Kills a run at random moments and resumes it: node scripts/kill-test.mjs [KILLS] [SEED] [MEGABYTES]
// Every run that comes to its end is compared with an undisturbed one, byte for byte, run.json aside. Ends with 1 where one differs.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articles, randomOf } from "./big-input.mjs";

const [kills = 200, seed = 1, megabytes = 2] = process.argv.slice(2).map(Number);
const CLI = new URL("../dist/cli.js", import.meta.url).pathname;
const random = randomOf(seed);
const folder = mkdtempSync(join(tmpdir(), "contatti-kill-"));
const input = join(folder, "in");

/** Pages of text and of HTML, lines of JSON and lines that are none. */
function makeInput() {
  mkdirSync(input);
  let number = 0;
  let lines = "";
  for (const text of articles(megabytes * 1e6, 0.15, seed)) {
    const name = String(number++).padStart(6, "0");
    if (number % 3 === 0) writeFileSync(join(input, `${name}.txt`), text);
    else if (number % 3 === 1)
      writeFileSync(
        join(input, `${name}.html`),
        `<title>${number}</title><p>${text.replaceAll("\n\n", "</p><p>")}</p>`,
      );
    else lines += number % 20 === 0 ? "{\n" : `${JSON.stringify({ id: number % 7 === 0 ? "one" : number, text })}\n`;
  }
  writeFileSync(join(input, "news.jsonl"), lines);
}

/**
 * Runs the command; gives its exit code, or null where it was killed after so many milliseconds.
 * @param {string} out
 * @param {number} workers
 * @param {number} [after]
 * @returns {Promise<number | null>}
 */
function run(out, workers, after) {
  const words = ["extract", input, out, "--resume", "--quiet", "--published", "2025-03-06", "--workers", `${workers}`];
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
  return new Promise((resolve) =>
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    }),
  );
}

/**
 * The bytes of every file of a run but run.json, by name.
 * @param {string} out
 */
function outputOf(out) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(
    names.filter((name) => !name.endsWith("/run.json")).map((name) => [name.slice(out.length), readFileSync(name)]),
  );
}

/**
 * Names of files that differ or are there in one only.
 * @param {Map<string, Buffer>} one
 * @param {Map<string, Buffer>} other
 */
const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => !other.get(name)?.equals(one.get(name) ?? Buffer.from("\0")),
  );

makeInput();
const started = performance.now();
await run(join(folder, "whole"), 2);
const undisturbed = outputOf(join(folder, "whole"));
const longest = (performance.now() - started) * 1.1;
console.log(`${undisturbed.size} files, ${Math.round(longest / 1.1)} ms undisturbed`);

let [killed, ended, equal, since] = [0, 0, 0, 0];
const out = join(folder, "out");
while (killed < kills || since > 0) {
  const isLast = killed >= kills;
  const code = await run(out, 1 + Math.floor(random() * 2), isLast ? undefined : random() * longest);
  if (code === null) {
    killed++;
    since++;
    continue;
  }
  const different = differences(undisturbed, outputOf(out));
  ended++;
  if (different.length === 0) equal++;
  else console.log(`after ${since} kills: ${different.join(", ")}`);
  console.log(`${killed} kills, ${ended} runs ended, ${equal} equal (this one after ${since} kills, code ${code})`);
  rmSync(out, { recursive: true, force: true });
  since = 0;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${killed} of ${kills} kills resumed; ${equal} of ${ended} runs equal to the undisturbed one`);
process.exitCode = equal === ended ? 0 : 1;
