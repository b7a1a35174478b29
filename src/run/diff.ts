import { diffArticle } from "../output/diff.js";
import type { ArticleDiff, Counts } from "../output/diff.js";
import type { ContactRecord } from "../kinds/contact/schema.js";
import { checkRun, readRecords } from "./records.js";

/** Lines of contacts by article. */
type Lines = Map<string, Set<string>>;

/**
 * What two runs read differently, article by article in the order of their names, those that are the same
 * left out; gives the counts at the end. Memory holds the lines of the old run and those of the new one that
 * it has not. Throws a UsageError where a folder holds no run, or a line is no record.
 */
export async function* diffRuns(old: string, fresh: string): AsyncGenerator<ArticleDiff, Counts> {
  for (const folder of [old, fresh]) checkRun(folder);
  const before: Lines = new Map();
  for await (const { line, record } of readRecords(old, "contacts.jsonl")) put(before, record().article.file, line);
  const after: Lines = new Map();
  const counts = { came: 0, went: 0, changed: 0, same: 0 };
  for await (const { line, record } of readRecords(fresh, "contacts.jsonl")) {
    const { file } = record().article;
    if (before.get(file)?.delete(line) === true) counts.same++;
    else put(after, file, line);
  }
  for (const file of [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => (a < b ? -1 : 1))) {
    const diff = diffArticle(file, contacts(before, file), contacts(after, file));
    counts.came += diff.came.length;
    counts.went += diff.went.length;
    counts.changed += diff.changed.length;
    counts.same += diff.same;
    yield diff;
  }
  return counts;
}

function put(lines: Lines, file: string, line: string): void {
  const known = lines.get(file);
  if (known) known.add(line);
  else lines.set(file, new Set([line]));
}

/** The contacts of an article whose lines differ; every line was checked when it was read. */
const contacts = (lines: Lines, file: string): ContactRecord[] =>
  [...(lines.get(file) ?? [])].map((line) => JSON.parse(line) as ContactRecord);
