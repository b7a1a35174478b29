// @ts-check
// Kills a run at random moments and resumes it: node scripts/kill-test.mjs [KILLS] [SEED] [MEGABYTES]
// A moment is so much processor time of the run, so that a busy machine does not move it (on Linux; elsewhere it is time).
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
 * Milliseconds of processor time that a process has taken, or since `started` where the system does not tell.
 * @param {number | undefined} pid
 * @param {number} started
 */
function timeOf(pid, started) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now() - started;
  }
}

/**
 * Runs the command; gives its exit code, null where it was killed at its moment, and the time that it took.
 * @param {string} out
 * @param {number} workers
 * @param {number} moment
 * @returns {Promise<{ code: number | null, took: number }>}
 */
function run(out, workers, moment) {
  const words = ["extract", input, out, "--resume", "--quiet", "--published", "2025-03-06", "--workers", `${workers}`];
  const started = performance.now();
  let took = 0;
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const timer = setInterval(() => {
    took = timeOf(child.pid, started);
    if (took >= moment) child.kill("SIGKILL");
  }, 10);
  return new Promise((resolve) =>
    child.on("exit", (code) => {
      clearInterval(timer);
      resolve({ code, took });
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
const { took } = await run(join(folder, "whole"), 1, Infinity);
const undisturbed = outputOf(join(folder, "whole"));
console.log(`${undisturbed.size} files, ${took} ms undisturbed`);

let [killed, ended, equal, since] = [0, 0, 0, 0];
const out = join(folder, "out");
while (killed < kills || since > 0) {
  const moment = killed >= kills ? Infinity : took * (0.3 + 0.8 * random());
  const { code } = await run(out, random() < 0.2 ? 2 : 1, moment);
  if (code === null) {
    killed++;
    since++;
    continue;
  }
  const different = differences(undisturbed, outputOf(out));
  ended++;
  if (different.length === 0) equal++;
  console.log(`${killed} kills; ended after ${since}: ${different.length === 0 ? "equal" : different.join(", ")}`);
  rmSync(out, { recursive: true, force: true });
  since = 0;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${killed} kills resumed; ${equal} of ${ended} runs equal to the undisturbed one`);
process.exitCode = equal === ended ? 0 : 1;
