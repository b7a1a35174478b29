import { Command, Option } from "commander";
import { EXIT } from "./messages.js";

interface QueryOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

const HELP = `
Examples:
  contatti query out/ "select type, count(*) as n from contacts group by type order by n desc"
  contatti query out/ "select date.start, parties from contacts where status = 'planned'" --csv
  contatti query out/ "describe contacts"

The tables are contacts, articles and chronology, as far as FOLDER holds their files; their columns
are the fields of the records (docs/record.md). A query reads those files and nothing else.
It needs the package @duckdb/node-api, an optional dependency.

Exit code: 0 all is well, 2 wrong usage, or a query that is wrong.`;

/** The command `query FOLDER SQL`; `done` takes its exit code. */
export function queryCommand(done: (code: number) => void): Command {
  return new Command("query")
    .summary("ask the records of a run in SQL")
    .description("Asks the records of a run in SQL, with DuckDB.")
    .argument("<folder>", "a folder that contatti extract wrote")
    .argument("<sql>", "one SELECT")
    .option("--json", "the answer as JSON")
    .addOption(new Option("--csv", "the answer as CSV").conflicts("json"))
    .addHelpText("after", HELP)
    .action(async (folder: string, sql: string, { json, csv }: QueryOptions) => {
      const { queryRun } = await import("../run/query.js");
      const { answerCsv, answerJson, answerText } = await import("../output/answer.js");
      const answer = await queryRun(folder, sql);
      process.stdout.write(json === true ? answerJson(answer) : csv === true ? answerCsv(answer) : answerText(answer));
      done(EXIT.fine);
    });
}
