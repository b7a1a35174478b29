import type { ArticleRecord } from "./kinds/article/schema.js";
import type { ContactRecord } from "./kinds/contact/schema.js";
import type { Published } from "./kinds/date/schema.js";
import type { Mention } from "./kinds/mention.js";
import type { Lexicon } from "./kinds/person/lexicon.js";
import { readMentions, runArticle } from "./pipeline.js";
import type { ArticleMeta } from "./stages/read.js";
import { toDocument } from "./text/document.js";

/**
 * One article through the whole pipeline: what was kept and found, the contacts it
 * reports, and the text that offsets point into: `raw` as decoded, or the text of a
 * page of HTML. `raw` is a page as pasted (string or bytes), `meta` what a sidecar
 * holds, with `format: "html"` for HTML. Synchronous and pure; throws `ArticleError`
 * for what is no article. `options.lexicon` (of `readLexicon`) adds people and offices.
 */
export function extract(
  raw: string | Uint8Array,
  meta: ArticleMeta = {},
  options: { readonly lexicon?: Lexicon | undefined } = {},
): { article: ArticleRecord; contacts: ContactRecord[]; text: string } {
  const { article, contacts, trace } = runArticle(raw, meta, options.lexicon);
  return { article, contacts: [...contacts], text: trace.document.source };
}

/**
 * Every mention of a date, person, place and organisation in a plain text that
 * needs no stripping, in order; offsets are UTF-16 code units into `text`.
 * `published` (YYYY, YYYY-MM or YYYY-MM-DD) is what relative dates are read against.
 */
export function annotate(
  text: string,
  options: { published?: string | undefined; lexicon?: Lexicon | undefined } = {},
): Mention[] {
  const document = toDocument(text, [{ start: 0, end: text.length, kind: "body" }]);
  return [...readMentions(document, publishedOf(options.published), options.lexicon).mentions];
}

function publishedOf(date: string | undefined): Published | null {
  if (date === undefined) return null;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(date))
    throw new TypeError(`published must be YYYY, YYYY-MM or YYYY-MM-DD, not "${date}"`);
  return { date, precision: date.length === 10 ? "day" : date.length === 7 ? "month" : "year", source: "option" };
}

export { readMentions, runArticle, runArticles } from "./pipeline.js";
export type { Attempt, Outcome, Trace } from "./pipeline.js";
export { chronology } from "./chronology/chronology.js";
export { chronologyRecord } from "./chronology/schema.js";
export type { ChronologyRecord, Merge, Step, Version, VersionSlot } from "./chronology/schema.js";
export { articleRecord } from "./kinds/article/schema.js";
export type { ArticleRecord } from "./kinds/article/schema.js";
export { contactRecord } from "./kinds/contact/schema.js";
export type { ContactRecord } from "./kinds/contact/schema.js";
export { LexiconError, readLexicon } from "./kinds/person/lexicon.js";
export type { Lexicon } from "./kinds/person/lexicon.js";
export type { DateValue, Published } from "./kinds/date/schema.js";
export type { Mention, MentionKind, MentionOf, Settled } from "./kinds/mention.js";
export { ArticleError, articleMeta, read } from "./stages/read.js";
export type { Article, ArticleMeta } from "./stages/read.js";
export { strip } from "./stages/strip.js";
export type { Stripped } from "./stages/strip.js";
export { detect } from "./stages/detect.js";
export { settle } from "./stages/settle.js";
export { relate } from "./stages/relate.js";
export { record } from "./stages/record.js";
export { toDocument } from "./text/document.js";
export type { Document } from "./text/document.js";
