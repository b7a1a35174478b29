import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";

/** Test files that run the built command or import the built package. */
const NEED_BUILD = /(?:cli|explain|readme|run|run-faults)\.test\.ts$/u;

/** Newest change below a folder, in milliseconds; 0 where there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.reduce((latest, name) => {
    const found = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    return found?.isFile() ? Math.max(latest, found.mtimeMs) : latest;
  }, 0);
}

/** Builds `dist/` before the tests where the sources are newer; type errors are the business of `npm run check`. */
export default function build(): void {
  const named = process.argv.filter((word) => word.endsWith(".test.ts"));
  if (named.length > 0 && !named.some((name) => NEED_BUILD.test(name))) return;
  if (newest("src") < newest("dist")) return;
  try {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "pipe" });
  } catch (error) {
    if (!existsSync("dist/cli.js")) throw error;
  }
}
