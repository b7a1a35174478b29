import { toLine } from "../output/lines.js";
import { runArticle } from "../pipeline.js";
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
  for (const input of batch.inputs) {
    if (isFault(input)) faults.push(input);
    else {
      try {
        const outcome = runArticle(input.raw, metaOf(input, batch.published));
        // all lines are made before any is kept: an article is written whole or not at all
        const lines = outcome.contacts.map(toLine);
        articles.push(toLine(outcome.article));
        contacts.push(...lines);
      } catch (error) {
        faults.push(toFault(input.file, error));
      }
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
