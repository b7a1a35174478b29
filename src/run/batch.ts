import { toLine } from "../output/lines.js";
import { runArticles } from "../pipeline.js";
import type { Attempt } from "../pipeline.js";
import { ArticleError } from "../stages/read.js";
import type { ArticleMeta } from "../stages/read.js";
import { isFault } from "./input.js";
import type { Fault, Input, InputArticle } from "./input.js";

/** A handful of inputs in order, and the publication date to fall back on. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly published?: string;
}

/** What a batch gives, in the order of its inputs: JSON lines ready to be written, and counts. */
export interface BatchResult {
  readonly contacts: string;
  readonly articles: string;
  readonly faults: readonly Fault[];
  readonly articleCount: number;
  readonly contactCount: number;
}

/** Extracts every article of a batch; what cannot be read, and a rule that throws, become faults. */
export function extractBatch(batch: Batch): BatchResult {
  const articles: string[] = [];
  const contacts: string[] = [];
  const faults: Fault[] = [];
  const given = batch.inputs.filter((input): input is InputArticle => !isFault(input));
  const attempts = runArticles(
    given.map((input) => ({ raw: input.raw, meta: metaOf(input, batch.published) })),
  ).values();
  for (const input of batch.inputs) {
    const attempt: Attempt | Fault = isFault(input) ? input : (attempts.next().value as Attempt);
    if ("code" in attempt) faults.push(attempt);
    else if ("error" in attempt) faults.push(toFault(input.file, attempt.error));
    else {
      articles.push(toLine(attempt.outcome.article));
      for (const contact of attempt.outcome.contacts) contacts.push(toLine(contact));
    }
  }
  return {
    contacts: contacts.join(""),
    articles: articles.join(""),
    faults,
    articleCount: articles.length,
    contactCount: contacts.length,
  };
}

/** The metadata as given, which the stage `read` checks, under the file's own name. */
export function metaOf(
  { file, meta }: Pick<InputArticle, "file" | "meta">,
  published: string | undefined,
): ArticleMeta {
  return { ...meta, file, ...(published === undefined ? {} : { publishedFallback: published }) };
}

/** The fault that an error is: of the article, with its own code, or of a rule, which is ours. */
export function toFault(file: string, error: unknown): Fault {
  if (error instanceof ArticleError) return { file, code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { file, code: "rule_failed", message: `a rule failed on this article: ${message}` };
}
