import { Command, InvalidArgumentError, Option } from "commander";
import { FORMAT_NAMES } from "../output/export/formats.js";
import { runExtract } from "./run-extract.js";
import type { ExtractOptions } from "./run-extract.js";

const EXAMPLES = `
Examples:
  contatti extract raw/ out/                          a folder of pages into five files
  contatti extract page.txt out/ --published 2025-07-12
  contatti extract news.jsonl.gz out/ --workers 4
  contatti extract news.warc.gz out/
  contatti extract raw/ out/ --lexicon people.csv     with people of your own
  contatti extract raw/ out/ --format csv ics         also as a table and a calendar: see contatti export
  contatti extract raw/ out/ --report                 and a page to read them in
  contatti extract raw/ out/ --resume                 goes on where the last run was broken off
  contatti extract - < news.jsonl > contacts.jsonl    JSON lines in, contacts out
  contatti extract - - --per-article < news.jsonl     a line out for each line in: docs/clusters.md

INPUT is read as .txt, .md, .html, .htm, .jsonl, .jsonl.gz, .warc and .warc.gz; name.meta.json
beside a text or a page tells its publication date, publisher, url and title. A line of JSON has
\`text\` or \`html\` and any of \`title\`, \`url\`, \`published\`, \`publisher\`, \`id\`.

OUTPUT gets contacts.jsonl, articles.jsonl, chronology.jsonl (the contacts of all articles merged),
errors.jsonl and run.json, and text/ with the texts of pages of HTML, into which offsets point;
\`-\` sends the contacts to standard output.

Exit code: 0 all is well, 1 some inputs could not be read, 2 wrong usage, 3 the system stopped the run
(a full disk), 130 you did; after 3, 130 and a kill --resume goes on.`;

function toWorkers(text: string): number {
  const workers = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (workers < 1) throw new InvalidArgumentError("Give a whole number from 1 to 999.");
  return workers;
}

function toSeconds(text: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : 0;
  if (seconds <= 0) throw new InvalidArgumentError("Give a number of seconds above 0.");
  return seconds;
}

/** The command `extract INPUT OUTPUT`; `done` takes its exit code. */
export function extractCommand(done: (code: number) => void): Command {
  return new Command("extract")
    .summary("extract the contacts of news pages")
    .description("Reads Italian news pages and writes the contacts they tell of.")
    .argument("<input>", "a folder, a file, or - for JSON lines on standard input")
    .argument("[output]", "the folder to write to, or - for contacts on standard output")
    .addOption(
      new Option("--published <date>", "publication date of articles that do not tell theirs (2025-07-12, 2025-07)"),
    )
    .addOption(
      new Option("--workers <n>", "worker threads; by default one for small inputs, else one a core").argParser(
        toWorkers,
      ),
    )
    .option("--lexicon <file>", "people and offices of your own, beside those of the tables: CSV, see docs/lexicon.md")
    .addOption(new Option("--format <formats...>", "write these exports too").choices(FORMAT_NAMES))
    .option("--no-chronology", "leave out chronology.jsonl, which holds a little of every contact in memory")
    .option("--report", "write report.html too, a page to read the contacts in")
    .option("--resume", "go on with the unfinished run in the output folder, where there is one")
    .addOption(
      new Option(
        "--article-timeout <seconds>",
        "give up an article that takes longer; without it none is given up",
      ).argParser(toSeconds),
    )
    .option("--per-article", "as a filter: for each line of JSON one line { article, contacts }, as soon as it is read")
    .option("--quiet", "no progress and no summary")
    .option("--json-errors", "errors on standard error as lines of JSON, and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action(async (input: string, output: string | undefined, options: ExtractOptions) => {
      if (options.perArticle !== true) return done(await runExtract(input, output, options));
      const { perArticle } = await import("./per-article.js");
      const { report, format, workers, resume, articleTimeout } = options;
      const others = Object.entries({
        "--report": report,
        "--format": format,
        "--workers": workers,
        "--resume": resume,
        "--article-timeout": articleTimeout,
      });
      await perArticle(input, output, {
        ...options,
        others: others.flatMap(([name, value]) => (value === undefined ? [] : [name])),
      });
    });
}
