import { Command } from "commander";
import { EXIT } from "./messages.js";
import { version } from "./version.js";

interface ReportOptions {
  readonly raw?: string;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  contatti report out/                from a run's contacts, articles and, where there is one, chronology
  contatti report out/ --raw raw/     with the articles' text around the evidence

OUTPUT/report.html is one file that needs no network: open it in a browser.`;

/** The command `report OUTPUT`; `done` takes its exit code. */
export function reportCommand(done: (code: number) => void): Command {
  return new Command("report")
    .summary("write a page to read a run in")
    .description("Writes report.html, a page with a timeline, who met whom, filters and the evidence of every contact.")
    .argument("<output>", "the output folder of contatti extract")
    .option("--raw <input>", "what was extracted, a folder or a file, for the text of the articles")
    .option("--quiet", "no summary")
    .addHelpText("after", EXAMPLES)
    .action(async (output: string, options: ReportOptions) => {
      await report(output, options);
      done(EXIT.fine);
    });
}

async function report(output: string, { raw, quiet }: ReportOptions): Promise<void> {
  const { writeReport } = await import("../run/report/report.js");
  const { findInput } = await import("../run/places.js");
  const sources = raw === undefined ? {} : { sources: findInput(raw).sources };
  const { contacts, bytes, staleChronology } = await writeReport(output, { program: version(), ...sources });
  if (quiet === true) return;
  const size = (bytes / 1_000_000).toFixed(1);
  const left = staleChronology ? "; chronology.jsonl is of other records and was left aside" : "";
  process.stderr.write(`report.html: ${contacts} contact${contacts === 1 ? "" : "s"}, ${size} MB${left}\n`);
}
