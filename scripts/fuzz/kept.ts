import { articleRecord } from "../../src/kinds/article/schema.js";
import { runArticle } from "../../src/pipeline.js";
import type { Attempt, Outcome } from "../../src/pipeline.js";
import { ArticleError } from "../../src/stages/read.js";

/** A promise that an article broke, and how. */
export interface Broken {
  readonly promise: "throws" | "schema" | "offsets" | "order" | "bytes" | "contacts" | "time";
  readonly how: string;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** What a run would write of an article, or the reason for which it would refuse it. */
export function writtenOf(attempt: Attempt): string {
  if (!("error" in attempt)) return JSON.stringify([attempt.outcome.article, attempt.outcome.contacts]);
  if (attempt.error instanceof ArticleError) return attempt.error.message;
  throw attempt.error;
}

/** One article by itself. */
export function attempt(raw: Uint8Array, published: string | undefined): Attempt {
  try {
    return { outcome: runArticle(raw, { published }) };
  } catch (error) {
    return { error };
  }
}

const disorder = (spans: readonly Placed[], length: number): boolean =>
  spans.some(({ start, end }, at) => start < (spans[at - 1]?.end ?? 0) || end < start || end > length);

function misplaced({ article, contacts, trace }: Outcome): Broken | null {
  const { source: raw } = trace.document;
  const placed: readonly Placed[] = [...article.mentions, ...contacts.flatMap(({ evidence }) => evidence)];
  const off = placed.find(({ start, end, text }) => raw.slice(start, end) !== text);
  if (off) return { promise: "offsets", how: `${off.start} to ${off.end} is not “${off.text}”` };
  if (disorder(article.blocks, raw.length)) return { promise: "order", how: "blocks overlap or are out of order" };
  if (disorder(article.mentions, raw.length)) return { promise: "order", how: "mentions overlap or are out of order" };
  return null;
}

/** The promise that what came of an article breaks, if any: records fit (contacts are checked as they are made), offsets slice, spans are in order. */
export function brokenBy(attempt: Attempt): Broken | null {
  if ("error" in attempt) {
    const { error } = attempt;
    return error instanceof ArticleError ? null : { promise: "throws", how: String((error as Error).stack ?? error) };
  }
  const parsed = articleRecord.safeParse(attempt.outcome.article);
  if (!parsed.success) return { promise: "schema", how: parsed.error.message };
  const ids = attempt.outcome.article.contacts;
  if (new Set(ids).size < ids.length) return { promise: "contacts", how: `an id stands twice in ${ids.join(" ")}` };
  return misplaced(attempt.outcome);
}

/** Reads an article by itself twice: what it breaks, the same bytes among it. */
export function brokenAlone(raw: Uint8Array, published: string | undefined): Broken | null {
  const first = attempt(raw, published);
  const broken = brokenBy(first);
  if (broken) return broken;
  return writtenOf(first) === writtenOf(attempt(raw, published))
    ? null
    : { promise: "bytes", how: "read twice, written otherwise" };
}
