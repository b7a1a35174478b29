import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { chronologyRecord } from "../../chronology/schema.js";
import type { ChronologyRecord } from "../../chronology/schema.js";
import { articleRecord } from "../../kinds/article/schema.js";
import { contactRecord } from "../../kinds/contact/schema.js";
import type { ContactRecord } from "../../kinds/contact/schema.js";
import { singleContact } from "../../report/single.js";
import { splitLines } from "../lines.js";
import { UsageError } from "../usage.js";

const CHRONOLOGY = "chronology.jsonl";
const LINE_LIMIT = 64 * 1024 * 1024;

/** What a report needs of the line of an article. */
const { file, sha256, text, blocks, contacts } = articleRecord.shape;
const articleLine = z.object({ file, sha256, text, blocks, contacts });
export type ArticleLine = z.infer<typeof articleLine>;

/** What a run wrote, as far as a report needs it. */
export interface RunFiles {
  readonly contacts: readonly ChronologyRecord[];
  readonly records: ReadonlyMap<string, ContactRecord>;
  /** Those that tell of a contact. */
  readonly articles: readonly ArticleLine[];
  /** All of them. */
  readonly articleCount: number;
  /** True when the folder holds a chronology of other records, which was left aside. */
  readonly staleChronology: boolean;
}

/** The records of a file of JSON lines; throws a UsageError that names the line that is none. */
async function* readRecords<T>(folder: string, name: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const bytes of splitLines(createReadStream(join(folder, name)), LINE_LIMIT)) {
    number++;
    const line = bytes === "too_long" ? bytes : Buffer.from(bytes).toString("utf8");
    if (line.trim() === "") continue;
    const result = schema.safeParse(parsed(line));
    if (!result.success) {
      const where = result.error.issues[0]?.path.join(".") ?? "";
      const field = where === "" ? "" : ` (${where})`;
      throw new UsageError(
        `${join(folder, name)}, line ${number}, is no record of this version${field}: extract again`,
      );
    }
    yield result.data;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads the folder of a run; throws a UsageError where it is none. */
export async function readRun(folder: string): Promise<RunFiles> {
  if (!existsSync(folder)) throw new UsageError(`the folder ${folder} does not exist`);
  for (const name of ["contacts.jsonl", "articles.jsonl"]) {
    if (!existsSync(join(folder, name))) {
      throw new UsageError(`the folder ${folder} holds no ${name}: name the output folder of contatti extract`);
    }
  }
  const records = new Map<string, ContactRecord>();
  for await (const record of readRecords(folder, "contacts.jsonl", contactRecord)) {
    if (!records.has(record.id)) records.set(record.id, record);
  }
  const articles: ArticleLine[] = [];
  let articleCount = 0;
  for await (const article of readRecords(folder, "articles.jsonl", articleLine)) {
    articleCount++;
    if (article.contacts.length > 0) articles.push(article);
  }
  return { ...(await readContacts(folder, records)), records, articles, articleCount };
}

/** The merged contacts of the run, or each record as a contact of its own where none are merged, or those of another run. */
async function readContacts(
  folder: string,
  records: ReadonlyMap<string, ContactRecord>,
): Promise<Pick<RunFiles, "contacts" | "staleChronology">> {
  const merged: ChronologyRecord[] = [];
  if (existsSync(join(folder, CHRONOLOGY))) {
    for await (const contact of readRecords(folder, CHRONOLOGY, chronologyRecord)) merged.push(contact);
    const told = new Set(merged.flatMap(({ sources }) => sources.records.map(({ record }) => record)));
    if (told.size === records.size && [...told].every((id) => records.has(id))) {
      return { contacts: merged, staleChronology: false };
    }
  }
  return { contacts: [...records.values()].map(singleContact), staleChronology: merged.length > 0 };
}
