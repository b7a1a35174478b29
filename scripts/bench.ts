import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { V8_FLAGS } from "../src/cli/flags.js";
import { CONTENDERS } from "./bench/contenders.js";
import { makeCorpora } from "./bench/corpus.js";
import { measure } from "./bench/measure.js";
import { benchText } from "./bench/report.js";
import type { BenchFile } from "./bench/report.js";

const HELP = `Measures how fast articles are read, beside other libraries on the same text in the same process.

  npm run bench [-- --to FILE] [--rounds N] [--megabytes N]

  --to FILE       where the figures are written as JSON (bench.json)
  --rounds N      rounds that count, after eight that warm up (7)
  --megabytes N   size of each corpus, made of the pages in raw/ (0.5)

Time is that of the processor, the median of the rounds; what is compared takes turns batch by batch.
V8 runs with the flags that the command sets, and has compiled by then what it will: so fast is a long run.

Examples:
  npm run bench -- --to before.json
  npm run bench:compare -- before.json after.json`;

const number = (text: string, name: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} ${text} is no number above 0`);
  return value;
};

function main(words: string[]): void {
  const { values } = parseArgs({
    args: words,
    options: {
      to: { type: "string", default: "bench.json" },
      rounds: { type: "string", default: "7" },
      megabytes: { type: "string", default: "0.5" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return;
  }
  setFlagsFromString(V8_FLAGS);
  const rounds = Math.ceil(number(values.rounds, "rounds"));
  const corpora = makeCorpora("raw", number(values.megabytes, "megabytes") * 1e6);
  const file: BenchFile = {
    schema: "contatti/bench@1",
    node: process.version,
    rounds,
    corpora: corpora.map((corpus) => measure(corpus, CONTENDERS, rounds)),
  };
  writeFileSync(values.to, `${JSON.stringify(file, null, 2)}\n`);
  console.log(benchText(file).join("\n"));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
