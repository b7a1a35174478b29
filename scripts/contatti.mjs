// @ts-check
// The command from a checkout: builds first where `dist/` is missing or older than `src/`.

import { NotInstalled, buildIfStale } from "./build.mjs";

try {
  await buildIfStale();
  await import("../dist/cli.js");
} catch (error) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (!(error instanceof NotInstalled) && code !== "ERR_MODULE_NOT_FOUND") throw error;
  process.stderr.write("contatti: its packages are missing; run npm ci first\n");
  process.exitCode = 1;
}
