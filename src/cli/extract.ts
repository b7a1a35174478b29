import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { FORMAT_NAMES, formatOf } from "../output/export/formats.js";
import type { FormatName } from "../output/export/formats.js";
import { defaultWorkers } from "../run/extractor.js";
import { extractSources } from "../run/extract.js";
import type { Progress } from "../run/extract.js";
import type { Fault } from "../run/input.js";
import { openSink } from "../run/sink.js";
import { UsageError } from "../run/usage.js";
import type { Walk } from "../run/walk.js";
import { EXIT, UserInterrupt, complainOf } from "./messages.js";
import { openProgress } from "./progress.js";
import { version } from "./version.js";

interface ExtractOptions {
  readonly published?: string;
  readonly workers?: number;
  readonly lexicon?: string;
  readonly format?: FormatName[];
  readonly quiet?: boolean;
  readonly jsonErrors?: boolean;
  readonly chronology: boolean;
  readonly report?: boolean;
  readonly perArticle?: boolean;
}

const EXAMPLES = `
Examples:
  contatti extract raw/ out/                          a folder of pages into five files
  contatti extract page.txt out/ --published 2025-07-12
  contatti extract news.jsonl.gz out/ --workers 4
  contatti extract news.warc.gz out/
  contatti extract raw/ out/ --lexicon people.csv     with people of your own
  contatti extract raw/ out/ --format csv ics         also as a table and a calendar: see contatti export
  contatti extract raw/ out/ --report                 and a page to read them in
  contatti extract - < news.jsonl > contacts.jsonl    JSON lines in, contacts out
  contatti extract - - --per-article < news.jsonl     a line out for each line in: docs/clusters.md

INPUT is read as .txt, .md, .html, .htm, .jsonl, .jsonl.gz, .warc and .warc.gz; name.meta.json
beside a text or a page tells its publication date, publisher, url and title. A line of JSON has
\`text\` or \`html\` and any of \`title\`, \`url\`, \`published\`, \`publisher\`, \`id\`.

OUTPUT gets contacts.jsonl, articles.jsonl, chronology.jsonl (the contacts of all articles merged),
errors.jsonl and run.json, and text/ with the texts of pages of HTML, into which offsets point;
\`-\` sends the contacts to standard output.

Exit code: 0 all is well, 1 some inputs could not be read, 2 wrong usage.`;

function toWorkers(text: string): number {
  const workers = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (workers < 1) throw new InvalidArgumentError("Give a whole number from 1 to 999.");
  return workers;
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
    .option("--per-article", "as a filter: for each line of JSON one line { article, contacts }, as soon as it is read")
    .option("--quiet", "no progress and no summary")
    .option("--json-errors", "errors on standard error as lines of JSON, and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action(async (input: string, output: string | undefined, options: ExtractOptions) => {
      if (options.perArticle !== true) return done(await extract(input, output, options));
      const { perArticle } = await import("./per-article.js");
      const { report, format, workers } = options;
      const others = Object.entries({ "--report": report, "--format": format, "--workers": workers });
      await perArticle(input, output, {
        ...options,
        others: others.flatMap(([name, value]) => (value === undefined ? [] : [name])),
      });
    });
}

async function extract(input: string, output: string | undefined, options: ExtractOptions): Promise<number> {
  const started = process.hrtime.bigint();
  const { prepare } = await import("../run/prepare.js");
  const { openLexicon } = await import("../run/lexicon-file.js");
  const { walk, target } = prepare(input, output, options.published);
  const own = await openLexicon(options.lexicon);
  const formats = options.format ?? [];
  if (target === "-" && formats.length > 0) throw new UsageError("--format needs an output folder");
  if (options.report === true && (target === "-" || input === "-")) {
    throw new UsageError("--report needs an input that can be read twice and an output folder, not -");
  }
  const bytes = walk.sources.reduce((sum, source) => sum + source.bytes, 0);
  const workers = options.workers ?? defaultWorkers(bytes, availableParallelism());
  const json = options.jsonErrors === true;
  // a program that reads standard error as JSON lines must find nothing else there
  const quiet = options.quiet === true || json;
  const signal = interruption();
  const onFault = (fault: Fault): void => {
    if (json || target === "-") complainOf(fault, json);
  };
  const sink = await openSink(target, onFault, { chronology: options.chronology });
  const progress = await openProgress(bytes, quiet);
  try {
    const { published } = options;
    const read = await extractSources(walk.sources, sink, {
      workers,
      signal,
      onProgress: progress.update,
      ...own,
      ...(published === undefined ? {} : { published }),
    });
    const done = { ...read, errors: read.errors + (await sink.merge()) };
    const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
    await sink.commit({ version: version(), ...done, left: walk, seconds, workers, published, ...own });
    await exportAll(target, formats);
    if (options.report === true) {
      const { writeReport } = await import("../run/report/report.js");
      await writeReport(target, { program: version(), sources: walk.sources });
    }
    progress.stop();
    if (!quiet) process.stderr.write(`${summary(done, walk, seconds)}\n`);
    return done.errors === 0 ? EXIT.fine : EXIT.someFailed;
  } finally {
    progress.stop();
    await sink.discard();
  }
}

/** Writes exports into the folder of a run, each under the name of its format. */
async function exportAll(folder: string, formats: readonly FormatName[]): Promise<void> {
  if (formats.length === 0) return;
  const { exportRun } = await import("../run/export.js");
  for (const format of formats) await exportRun(folder, format, join(folder, formatOf(format).file));
}

/** Aborted at the first SIGINT or SIGTERM; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => controller.abort(new UserInterrupt()));
  }
  return controller.signal;
}

/** "5 articles, 23 contacts, 1 error, 0.4 s; left alone: 2 hidden, 1 that is no article". */
function summary({ articles, contacts, errors, passed }: Progress, { hidden, other }: Walk, seconds: number): string {
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
  const done = `${count(articles, "article")}, ${count(contacts, "contact")}, ${count(errors, "error")}, ${seconds.toFixed(1)} s`;
  const left = [
    hidden > 0 ? `${hidden} hidden` : "",
    other > 0 ? `${other} no article` : "",
    passed > 0 ? `${passed} of an archive that are no page` : "",
  ].filter((part) => part !== "");
  return left.length === 0 ? done : `${done}; left alone: ${left.join(", ")}`;
}
