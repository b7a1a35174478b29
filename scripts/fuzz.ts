import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { CORPUS, keepCase } from "./fuzz/corpus.js";
import { BATCH, huntAlike, huntBatch } from "./fuzz/hunt.js";
import { readStock } from "./fuzz/stock.js";

const HELP = `Reads articles made by chance, and keeps those that break a promise.

  npm run fuzz -- [--minutes N | --articles N] [--seed S] [--corpus FOLDER]

  --minutes N       how long (1)
  --articles N      how many, in place of a time
  --seed S          where chance begins; the same seed gives the same articles
  --corpus FOLDER   where what is found is kept, cut down (${CORPUS}); tests/fuzz.test.ts reads all in it again

Examples:
  npm run fuzz -- --minutes 30
  npm run fuzz -- --seed 7 --articles 10000`;

const number = (text: string, name: string): number => {
  const value = Number(text);
  if (!(value >= 0)) throw new Error(`--${name} ${text} is no number`);
  return value;
};

/** Cases kept of one kind of fault: more would tell the same. */
const ENOUGH = 5;

function main(words: string[]): void {
  const { values } = parseArgs({
    args: words,
    options: {
      minutes: { type: "string", default: "1" },
      articles: { type: "string" },
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      corpus: { type: "string", default: CORPUS },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return console.log(HELP);
  const seed = number(values.seed, "seed");
  const articles = values.articles === undefined ? Infinity : number(values.articles, "articles");
  const until = Date.now() + (values.articles === undefined ? number(values.minutes, "minutes") * 60_000 : Infinity);
  const kinds = new Map<string, number>();
  const stock = readStock();
  const began = Date.now();
  let read = 0;
  let kept = 0;
  for (let told = began; read < articles && Date.now() < until; read += BATCH) {
    for (const { found, how } of [...huntBatch(stock, seed, read), ...huntAlike(stock, seed, read)]) {
      const kind = found.promise === "alike" ? found.found : `${found.promise}: ${how.split("\n", 2).join(" ")}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if ((kinds.get(kind) as number) > ENOUGH) continue;
      console.log(`${keepCase(found, values.corpus)} (${found.found})\n${how}`);
      kept++;
    }
    if (Date.now() - told < 30_000) continue;
    told = Date.now();
    console.log(progress(seed, read + BATCH, began, kept));
  }
  console.log(progress(seed, read, began, kept));
  for (const [kind, times] of kinds) console.log(`${times} × ${kind}`);
  process.exitCode = kinds.size > 0 ? 1 : 0;
}

function progress(seed: number, read: number, began: number, kept: number): string {
  const seconds = (Date.now() - began) / 1000;
  const { user, system } = process.cpuUsage();
  const each = ((user + system) / 1000 / read).toFixed(1);
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  return `seed ${seed}: ${read} articles in ${Math.round(seconds)} s, ${Math.round(read / seconds)} a second, ${each} ms each, ${megabytes} MB, ${kept} kept`;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
