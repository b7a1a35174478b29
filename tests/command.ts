import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** How long, in milliseconds, a test waits for what must come: for ever, but less than a test may take, so that it tells what it waited for. */
export const PATIENCE = 600_000;

/** How the built command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running; `said` grows as it speaks. */
interface Started {
  readonly child: ChildProcess;
  readonly said: { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<Ended>;
}

/** Starts the built command; `ended` tells how it ended. */
export function start(words: readonly string[]): Started {
  const child = spawn(process.execPath, ["dist/cli.js", ...words], { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => (said[name] += text));
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
  return { child, said, ended };
}

/** Runs the built command as a user does; `input` goes to its standard input. */
export function contatti(words: readonly string[], input = "", env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["dist/cli.js", ...words], { env: { ...process.env, ...env } });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => (said[name] += text));
    }
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
    child.stdin.on("error", () => {}).end(input);
  });
}

/** A new folder with these files in it, below the system's folder for such. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "contatti-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A new name for an output folder that does not exist yet. */
export const newOutput = (): string => join(folderOf(), "out");

export const readText = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

/** The records of a file of JSON lines. */
export const readRecords = <T = Record<string, unknown>>(folder: string, name: string): T[] =>
  readText(folder, name)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** A short page with one contact in it, written for these tests. */
export const PAGE = `Tajani riceve il collega turco alla Farnesina

Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Roma il ministro degli Esteri turco Hakan Fidan. Nel colloquio, durato circa due ore, si è parlato di Libia e di commercio. I due ministri hanno parlato anche della guerra in Ucraina e della situazione a Gaza, e hanno convenuto di restare in contatto.
`;

/** The environment of a command in which a package is not installed. */
export function without(name: string): { readonly NODE_OPTIONS: string } {
  const hook = `const Module = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = function (name, ...rest) {
  if (name !== ${JSON.stringify(name)}) return resolve.call(this, name, ...rest);
  throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
};`;
  return { NODE_OPTIONS: `--require=${join(folderOf({ "hook.cjs": hook }), "hook.cjs")}` };
}
