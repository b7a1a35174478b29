import { readFile } from "node:fs/promises";
import { openFolder } from "../../output/folder.js";
import { buildReport } from "../../report/build.js";
import { reportPage } from "../../report/html.js";
import type { Assets } from "../../report/html.js";
import { systemMessage } from "../input.js";
import type { Source } from "../input.js";
import { UsageError } from "../usage.js";
import { readRun } from "./records.js";
import { TextGatherer } from "./texts.js";

const NAME = "report.html";

export interface ReportOptions {
  /** Version of the program. */
  readonly program: string;
  /** The input of the run, where the texts of its articles are wanted in the page. */
  readonly sources?: Iterable<Source>;
}

/** What was written. */
export interface Reported {
  readonly contacts: number;
  readonly articles: number;
  /** UTF-8 bytes of the page. */
  readonly bytes: number;
  /** True when the folder's chronology is of other records, and each record stands for itself. */
  readonly staleChronology: boolean;
}

/** Writes `report.html` into the folder of a run; throws a UsageError where the folder is none. */
export async function writeReport(folder: string, { program, sources }: ReportOptions): Promise<Reported> {
  const { contacts, records, articles, articleCount, staleChronology } = await readRun(folder);
  const gatherer = new TextGatherer(articles, records.values());
  await gatherer.fromRun(folder);
  if (sources) await gatherer.fromInput(sources);
  const data = buildReport({
    program,
    rules: await rulesOf(folder),
    articles: articleCount,
    contacts,
    records,
    withTexts: sources !== undefined,
    texts: gatherer.texts,
  });
  const page = await openFolder(folder, [NAME]).catch((error: unknown) => {
    throw new UsageError(`the report cannot be written to ${folder}: ${systemMessage(error)}`);
  });
  let bytes = 0;
  try {
    for (const piece of reportPage(data, await readAssets())) {
      bytes += Buffer.byteLength(piece);
      await page.write(NAME, piece);
    }
    await page.commit();
  } finally {
    await page.discard();
  }
  return { contacts: contacts.length, articles: articleCount, bytes, staleChronology };
}

/** The hash of the rules that `run.json` tells; "" where it does not. */
async function rulesOf(folder: string): Promise<string> {
  try {
    const facts: unknown = JSON.parse(await readFile(`${folder}/run.json`, "utf8"));
    const rules = typeof facts === "object" && facts !== null && "ruleSet" in facts ? facts.ruleSet : "";
    return typeof rules === "string" && /^[0-9a-f]{64}$/u.test(rules) ? rules : "";
  } catch {
    return "";
  }
}

/** The page's script and style, which the build puts beside the writer. */
async function readAssets(): Promise<Assets> {
  const asset = (name: string): Promise<string> =>
    readFile(new URL(`../../report/page/${name}`, import.meta.url), "utf8");
  return { script: await asset("page.js"), style: await asset("page.css"), licences: await asset("licences.txt") };
}
