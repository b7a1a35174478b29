// @ts-check
// Bundles the browser code of the report page, its style, and the licences of what is bundled.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { licences } from "./licences.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = `${ROOT}src/report/page`;

/**
 * Writes `page.js`, `page.css` and `licences.txt` into a folder; the same sources give the same bytes.
 * Throws where the code cannot be bundled.
 * @param {string} folder
 */
export async function buildPage(folder) {
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { page: `${PAGE}/main.ts` },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome111", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
  });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { page: `${PAGE}/style/main.css` },
    outdir: folder,
    bundle: true,
    minify: true,
    target: ["chrome111", "firefox115", "safari16.4"],
    charset: "utf8",
    logLevel: "silent",
  });
  writeFileSync(`${folder}/licences.txt`, licences(Object.keys(metafile.inputs)));
}
