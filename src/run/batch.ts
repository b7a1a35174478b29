import { likenessOf } from "../kinds/article/likeness.js";
import { readLexicon } from "../kinds/person/lexicon.js";
import type { Lexicon } from "../kinds/person/lexicon.js";
import { toBytes, toLine } from "../output/lines.js";
import { runArticles } from "../pipeline.js";
import type { Attempt, Outcome } from "../pipeline.js";
import { ArticleError } from "../stages/read.js";
import type { ArticleMeta } from "../stages/read.js";
import { isFault } from "./input.js";
import type { Fault, Input, InputArticle } from "./input.js";

/** A handful of inputs in order, and the publication date to fall back on. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly published?: string;
  /** The text of the user's lexicon. */
  readonly lexicon?: string;
  /** Where the thread that reads the batch tells which of its inputs it is at, from 1: it then reads them one by one. */
  readonly watch?: Int32Array<SharedArrayBuffer>;
}

let opened: { readonly csv: string; readonly lexicon: Lexicon } | undefined;
/** The lexicon of a run, read once on each thread. */
function lexiconOf(csv: string | undefined): Lexicon | undefined {
  if (csv === undefined) return undefined;
  if (opened?.csv !== csv) opened = { csv, lexicon: readLexicon(csv) };
  return opened.lexicon;
}

/** An article read: its line for `articles.jsonl`, and what only the run can do with it. */
export interface ArticleLine {
  readonly file: string;
  readonly line: Uint8Array;
  /** What its text is like, for telling near-duplicates. */
  readonly likeness: Int32Array | null;
  /** The text to be kept, of a page of HTML, and where. */
  readonly kept: { readonly name: string; readonly text: string } | null;
}

/** What a batch gives, in the order of its inputs: JSON lines as bytes ready to be written, and counts. */
export interface BatchResult {
  readonly contacts: Uint8Array;
  readonly articles: readonly ArticleLine[];
  readonly faults: readonly Fault[];
  readonly contactCount: number;
}

/** Extracts every article of a batch; what cannot be read, and a rule that throws, become faults. */
export function extractBatch(batch: Batch): BatchResult {
  const articles: ArticleLine[] = [];
  const contacts: string[] = [];
  const faults: Fault[] = [];
  const given = batch.inputs.filter((input): input is InputArticle => !isFault(input));
  const attempts = attemptsOf(batch, given).values();
  for (const input of batch.inputs) {
    const attempt: Attempt | Fault = isFault(input) ? input : (attempts.next().value as Attempt);
    if ("code" in attempt) faults.push(attempt);
    else if ("error" in attempt) faults.push(toFault(input.file, attempt.error));
    else {
      articles.push(toArticleLine(attempt.outcome));
      for (const contact of attempt.outcome.contacts) contacts.push(toLine(contact));
    }
  }
  return {
    contacts: toBytes(contacts.join("")),
    articles,
    faults,
    contactCount: contacts.length,
  };
}

/** What comes of the articles of a batch; all together are faster, one by one can be watched. */
function attemptsOf({ inputs, published, lexicon, watch }: Batch, given: readonly InputArticle[]): readonly Attempt[] {
  const articles = given.map((input) => ({ raw: input.raw, meta: metaOf(input, published) }));
  const people = lexiconOf(lexicon);
  if (!watch) return runArticles(articles, people);
  return articles.flatMap((article, at) => {
    Atomics.store(watch, 0, inputs.indexOf(given[at] as InputArticle) + 1);
    return runArticles([article], people);
  });
}

function toArticleLine({ article, trace: { document } }: Outcome): ArticleLine {
  return {
    file: article.file,
    line: toBytes(toLine(article)),
    likeness: likenessOf(document.tokens),
    kept: article.text === "raw" ? null : { name: article.text, text: document.source },
  };
}

/** The metadata as given, which the stage `read` checks, under the file's own name. */
export function metaOf(
  { file, meta, format }: Pick<InputArticle, "file" | "meta" | "format">,
  published: string | undefined,
): ArticleMeta {
  return { ...meta, file, format, ...(published === undefined ? {} : { publishedFallback: published }) };
}

/** The fault that an error is: of the article, with its own code, or of a rule, which is ours. */
export function toFault(file: string, error: unknown): Fault {
  if (error instanceof ArticleError) return { file, code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { file, code: "rule_failed", message: `a rule failed on this article: ${message}` };
}
