import { Command } from "commander";
import { EXIT, complainOf } from "./messages.js";

interface ChronologyOptions {
  readonly quiet?: boolean;
  readonly jsonErrors?: boolean;
}

const EXAMPLES = `
Examples:
  contatti chronology out/
  contatti extract raw/ out/ --no-chronology && contatti chronology out/

FOLDER is what contatti extract wrote: its contacts.jsonl is read, chronology.jsonl is written beside it.

Exit code: 0 all is well, 1 some lines are no contacts: the rest was merged, 2 wrong usage.`;

/** The command `chronology FOLDER`; `done` takes its exit code. */
export function chronologyCommand(done: (code: number) => void): Command {
  return new Command("chronology")
    .summary("merge the contacts of many articles into one chronology")
    .description("Finds out which records tell of one contact, and writes one line per contact in the world.")
    .argument("<folder>", "the output folder of an earlier `contatti extract`")
    .option("--quiet", "no summary")
    .option("--json-errors", "errors on standard error as lines of JSON, and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action(async (folder: string, options: ChronologyOptions) => {
      done(await chronology(folder, options));
    });
}

async function chronology(folder: string, { quiet, jsonErrors }: ChronologyOptions): Promise<number> {
  const { mergeFolder } = await import("../run/merge-folder.js");
  const json = jsonErrors === true;
  const { records, contacts, errors } = await mergeFolder(folder, (fault) => complainOf(fault, json));
  if (quiet !== true && !json) {
    const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
    process.stderr.write(`${count(records, "record")}, ${count(contacts, "contact")}, ${count(errors, "error")}\n`);
  }
  return errors === 0 ? EXIT.fine : EXIT.someFailed;
}
