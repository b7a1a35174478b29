// @ts-check
// Kills a run at random moments and resumes it: node scripts/kill-test.mjs [KILLS] [SEED] [MEGABYTES]
// A moment is so much processor time of the run, so that a busy machine does not move it (on Linux; elsewhere it is time).
// A run takes as many kills as hit it before it is through. One start in three is killed within some milliseconds
// after the merged contacts or run.json are written, where the files get their names: moments alone seldom fall into that.
// Every run that comes to its end is compared with an undisturbed one, byte for byte, run.json aside. Ends with 1 where one differs.

import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articles, randomOf } from "./big-input.mjs";

const [kills = 200, seed = 1, megabytes = 0.15] = process.argv.slice(2).map(Number);
const CLI = new URL("../dist/cli.js", import.meta.url).pathname;
const random = randomOf(seed);
const folder = mkdtempSync(join(tmpdir(), "contatti-kill-"));
const input = join(folder, "in");

/** Lines of one sentence each, so that a small input has many batches. */
const SHORT = 1200;
const SENTENCES = [
  "Il presidente Emmanuel Macron ha ricevuto ieri a Parigi la premier Giorgia Meloni.",
  "Il consiglio comunale ha approvato il bilancio con i voti della maggioranza.",
  "La circolazione dei treni è ripresa in serata dopo il guasto alla linea.",
];

/** Pages of text and of HTML, lines of JSON, long and short, and lines that are none. */
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
  for (let at = 0; at < SHORT; at++)
    lines += `${JSON.stringify({ text: `${SENTENCES[at % 40 === 0 ? 0 : 1 + (at % 2)]} Riga ${at}.` })}\n`;
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
 * Runs the command; gives its exit code, null where it was killed, and the time that it took. It is killed when it has
 * taken `moment`, or `after` milliseconds after `last`, one of its last files, is first written to.
 * @param {string} out
 * @param {number} workers
 * @param {{ moment?: number, last?: string, after?: number }} kill
 * @returns {Promise<{ code: number | null, took: number }>}
 */
function run(out, workers, { moment = Infinity, last, after = 0 }) {
  const words = ["extract", input, out, "--resume", "--quiet", "--published", "2025-03-06", "--workers", `${workers}`];
  const started = performance.now();
  let took = 0;
  mkdirSync(out, { recursive: true });
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const timer = setInterval(() => {
    took = timeOf(child.pid, started);
    if (took >= moment) child.kill("SIGKILL");
  }, 10);
  const watcher = watch(out, (_, name) => {
    if (name !== null && name === last && sizeOf(join(out, name)) > 0) setTimeout(() => child.kill("SIGKILL"), after);
  });
  return new Promise((resolve) =>
    child.on("exit", (code) => {
      clearInterval(timer);
      watcher.close();
      resolve({ code, took });
    }),
  );
}

const sizeOf = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Where in a run a kill fell, by what it left.
 * @param {string} out
 */
function phaseOf(out) {
  const journal = join(out, ".journal.json");
  if (!existsSync(journal)) return existsSync(join(out, "run.json")) ? "all named" : "before the first entry";
  if (JSON.parse(readFileSync(journal, "utf8")).state.whole) return "naming files";
  return sizeOf(join(out, ".chronology.jsonl.partial")) > 0 ? "merging or later" : "behind an entry";
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
const { took } = await run(join(folder, "whole"), 1, {});
const undisturbed = outputOf(join(folder, "whole"));
console.log(`${undisturbed.size} files, ${took} ms undisturbed`);

let [killed, ended, equal, since] = [0, 0, 0, 0];
/** @type {Map<string, number>} */
const phases = new Map();
const out = join(folder, "out");
while (killed < kills || since > 0) {
  const last = `.${random() < 0.5 ? "chronology.jsonl" : "run.json"}.partial`;
  const kill = random() < 0.33 ? { last, after: 8 * random() } : { moment: took * (0.1 + random()) };
  const { code } = await run(out, random() < 0.2 ? 2 : 1, killed >= kills ? {} : kill);
  if (code === null) {
    const phase = phaseOf(out);
    phases.set(phase, (phases.get(phase) ?? 0) + 1);
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
console.log([...phases].map(([phase, count]) => `${phase}: ${count}`).join(", "));
console.log(`${killed} kills resumed; ${equal} of ${ended} runs equal to the undisturbed one`);
process.exitCode = equal === ended ? 0 : 1;
