import { execFile } from "node:child_process";
import { cpSync, existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PAGE, folderOf, newOutput, readRecords } from "./command.js";

/** What a fresh clone holds of what the command needs; packages are there where they are asked for. */
function checkout(packages: boolean): string {
  const folder = folderOf({ "pages/a.txt": PAGE });
  for (const name of ["src", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(name, join(folder, name), { recursive: true });
  if (packages) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Runs `npm run extract -- pages OUT` in a checkout. */
const extract = (cwd: string, out: string): Promise<{ stderr: string }> =>
  promisify(execFile)("npm", ["run", "--silent", "extract", "--", "pages", out, "--published", "2025-03-06"], { cwd });

test("the command of a checkout that was never built builds itself, and again when a source is newer", async () => {
  const folder = checkout(true);
  const out = newOutput();
  await extract(folder, out);
  expect(readRecords(out, "contacts.jsonl")).toHaveLength(1);
  writeFileSync(
    join(folder, "src/cli/extract.ts"),
    'throw new Error("the newer source runs");\nexport const extractCommand = null;\n',
  );
  await expect(extract(folder, newOutput())).rejects.toThrow("the newer source runs");
});

test("commands started together on a checkout that was never built all end well", async () => {
  const folder = checkout(true);
  const outs = [newOutput(), newOutput(), newOutput()];
  await Promise.all(outs.map((out) => extract(folder, out)));
  for (const out of outs) expect(readRecords(out, "contacts.jsonl")).toHaveLength(1);
});

test("without its packages it says what to do, and writes nothing", async () => {
  const out = newOutput();
  await expect(extract(checkout(false), out)).rejects.toMatchObject({
    code: 1,
    stderr: "contatti: its packages are missing; run npm ci first\n",
  });
  expect(existsSync(out)).toBe(false);
});
