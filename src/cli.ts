#!/usr/bin/env node
import { openBundle } from "./cli/bundle.js";

/** A reader that stops early (`contatti extract - | head`) ends the command quietly. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

const { main } = openBundle(new URL("./bundle/", import.meta.url));
process.exitCode = await main(process.argv.slice(2));
