import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";

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
  if (newest("src") < newest("dist")) return;
  try {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "pipe" });
  } catch (error) {
    if (!existsSync("dist/cli.js")) throw error;
  }
}
