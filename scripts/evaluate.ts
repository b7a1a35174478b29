import { existsSync, statSync } from "node:fs";
import { parseArgs, styleText } from "node:util";
import { holdFloor, toFloor } from "./evaluate/floor.js";
import { evaluate } from "./evaluate/read.js";
import { errorsText, figuresText } from "./evaluate/report.js";
import { tally } from "./evaluate/tally.js";

const HELP = `Scores what is read in pages against contacts that people read in them.

  npm run evaluate -- GOLD_DIR RAW_DIR [--errors] [--json] [--floor FILE [--raise]]

GOLD_DIR holds NAME.json for the page NAME.txt (or .html, …) in RAW_DIR: docs/evaluate.md.

  --errors        each error with its words underlined in the sentence
  --json          the figures as JSON
  --floor FILE    ends with code 1 where the figures are below those in FILE
  --floor FILE --raise
                  writes FILE where nothing falls; refuses to lower it

Examples:
  npm run evaluate -- gold/ pages/ --errors
  npm run evaluate -- gold/ pages/ --floor gold/floor.json --raise

Exit code: 0 all is well, 1 below the floor, 2 wrong usage.`;

/** Wrong use, told in one sentence. */
class Wrong extends Error {}

async function main(words: readonly string[]): Promise<number> {
  const { values, positionals } = parse(words);
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const [gold, raw] = positionals;
  if (gold === undefined || raw === undefined || positionals.length > 2)
    throw new Wrong("name two folders: GOLD_DIR RAW_DIR");
  if (values.raise === true && values.floor === undefined) throw new Wrong("--raise needs --floor FILE");
  for (const folder of [gold, raw])
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Wrong(`${folder} is no folder`);
  const { articles, left } = await evaluate(gold, raw);
  if (articles.length === 0) throw new Wrong(`no page in ${raw} has gold in ${gold}`);
  if (left.length > 0) process.stderr.write(`left out, without a page that can be read: ${left.join(", ")}\n`);
  const figures = tally(articles);
  if (values.errors === true) for (const article of articles) print(errorsText(article, mark()));
  print(values.json === true ? [JSON.stringify(figures, null, 2)] : figuresText(figures));
  if (values.floor === undefined) return 0;
  const lost = holdFloor(values.floor, toFloor(figures, articles), values.raise === true);
  if (lost.length === 0) return 0;
  process.stderr.write(
    `evaluate: ${values.raise === true ? "the floor is not lowered" : "below the floor"}:\n  ${lost.join("\n  ")}\n`,
  );
  return 1;
}

function parse(words: readonly string[]) {
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { errors: flag, json: flag, raise: flag, help: { ...flag, short: "h" }, floor: { type: "string" } },
    });
  } catch (error) {
    throw new Wrong(error instanceof Error ? error.message : String(error));
  }
}

const mark = (): ((text: string) => string) | undefined =>
  process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === ""
    ? (text) => styleText(["underline", "yellow"], text)
    : undefined;

const print = (lines: readonly string[]): void => {
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
