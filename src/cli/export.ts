import { Command, Option } from "commander";
import { FORMAT_NAMES, formatOf } from "../output/export/formats.js";
import type { FormatName } from "../output/export/formats.js";
import { UsageError } from "../run/usage.js";
import { EXIT } from "./messages.js";

interface ExportOptions {
  readonly format: FormatName;
  readonly to?: string;
  readonly quiet?: boolean;
}

const HELP = `
FORMAT is one of
  csv          a table, one row a contact
  dyads        a table, one row a pair of sides, with CAMEO and PLOVER codes
  plover       PLOVER events, JSON lines
  timeline     TimelineJS, JSON
  annotations  the evidence as W3C Web Annotations, JSON-LD
  ics          iCalendar of what is planned, proposed, put off or cancelled
  gexf         who met whom, for Gephi and other network tools
  parquet      the columns of csv, with their types

Examples:
  contatti export out/ --format csv > contacts.csv
  contatti export out/ --format ics --to agenda.ics
  contatti export out/ --format parquet --to contacts.parquet

FOLDER is one that contatti extract wrote. Its chronology.jsonl is exported where there is one, else
its contacts.jsonl; annotations are always of contacts.jsonl.

Exit code: 0 all is well, 2 wrong usage, and nothing was written.`;

/** The command `export FOLDER --format FORMAT`; `done` takes its exit code. */
export function exportCommand(done: (code: number) => void): Command {
  return new Command("export")
    .summary("write contacts in a format of other programs")
    .description("Writes the contacts of a run as a table, a network, a calendar, a timeline or annotations.")
    .argument("<folder>", "a folder that contatti extract wrote")
    .addOption(new Option("--format <format>", "what to write").choices(FORMAT_NAMES).makeOptionMandatory())
    .option("--to <file>", "the file to write; standard output where it is not given, or -")
    .option("--quiet", "no word on what was left out")
    .addHelpText("after", HELP)
    .action(async (folder: string, options: ExportOptions) => {
      await exportTo(folder, options);
      done(EXIT.fine);
    });
}

async function exportTo(folder: string, { format, to = "-", quiet }: ExportOptions): Promise<void> {
  const { binary, needs } = formatOf(format);
  if (to === "-" && binary === true && process.stdout.isTTY)
    throw new UsageError(`${format} is no text for a terminal: name a file with --to`);
  const { exportRun } = await import("../run/export.js");
  const left = await exportRun(folder, format, to);
  if (left > 0 && needs !== undefined && quiet !== true)
    process.stderr.write(`${left} left out for want of ${needs}\n`);
}
