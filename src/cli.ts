#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { chronologyCommand } from "./cli/chronology.js";
import { collectCommand } from "./cli/collect.js";
import { diffCommand } from "./cli/diff.js";
import { enqueueCommand } from "./cli/enqueue.js";
import { explainCommand } from "./cli/explain.js";
import { exportCommand } from "./cli/export.js";
import { extractCommand } from "./cli/extract.js";
import { EXIT, StoppedRun, UserInterrupt, complain } from "./cli/messages.js";
import { queryCommand } from "./cli/query.js";
import { reportCommand } from "./cli/report.js";
import { schemaCommand } from "./cli/schema.js";
import { version } from "./cli/version.js";
import { workerCommand } from "./cli/worker.js";
import { UsageError } from "./run/usage.js";

/** The whole command line; a command that ends with another code than 0 tells it to `done`. */
function toProgram(done: (code: number) => void): Command {
  const program = new Command("contatti")
    .description("Reads Italian news pages and writes who met, called, visited or wrote to whom.")
    .version(version())
    .addHelpText(
      "after",
      "\nExample:\n  contatti extract raw/ out/\n\ncontatti COMMAND --help tells more of a command.",
    )
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const command of [
    extractCommand(done),
    chronologyCommand(done),
    explainCommand(done),
    exportCommand(done),
    diffCommand(done),
    queryCommand(done),
    reportCommand(done),
    schemaCommand(),
    enqueueCommand(done),
    workerCommand(done),
    collectCommand(done),
  ]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

/** Runs one command; gives its exit code and throws nothing. */
async function main(words: readonly string[]): Promise<number> {
  const json = words.includes("--json-errors");
  let code: number = EXIT.fine;
  try {
    await toProgram((ended) => (code = ended)).parseAsync(words, { from: "user" });
  } catch (error) {
    code = exitCodeOf(error, json);
  }
  return code;
}

/** Tells the user what went wrong, in one sentence. */
function exitCodeOf(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    if (error.code !== "commander.help") complain(error.message.replace(/^error: /u, "").replaceAll("\n", " "), json);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    complain(message, json);
    return EXIT.usage;
  }
  if (error instanceof StoppedRun) {
    complain(message, json, error.code);
    return EXIT.stopped;
  }
  const interrupted = error instanceof UserInterrupt;
  complain(message, json, interrupted ? "interrupted" : "failed");
  return interrupted ? EXIT.interrupted : EXIT.someFailed;
}

/** A reader that stops early (`contatti extract - | head`) ends the command quietly. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

process.exitCode = await main(process.argv.slice(2));
