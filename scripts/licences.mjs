// @ts-check
// The licences of what is bundled.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * The licence texts of the packages that some of these files come from, in order of their names.
 * @param {string[]} files
 */
export function licences(files) {
  const names = files.flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? []);
  return [...new Set(names)]
    .toSorted()
    .map((name) => {
      const folder = `${ROOT}node_modules/${name}`;
      const { version } = /** @type {{ version: string }} */ (
        JSON.parse(readFileSync(`${folder}/package.json`, "utf8"))
      );
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
      if (file === undefined || !existsSync(`${folder}/${file}`)) throw new Error(`${name} has no licence text`);
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    })
    .join("\n");
}
