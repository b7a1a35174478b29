import type { ArticleRecord } from "./kinds/article/schema.js";
import type { ContactRecord } from "./kinds/contact/schema.js";
import type { Published } from "./kinds/date/schema.js";
import type { Settled } from "./kinds/mention.js";
import { textFile } from "./kinds/article/text-file.js";
import { detect } from "./stages/detect.js";
import { read } from "./stages/read.js";
import type { Article, ArticleMeta } from "./stages/read.js";
import { record } from "./stages/record.js";
import { relate } from "./stages/relate.js";
import type { Relation } from "./stages/relate.js";
import { settle } from "./stages/settle.js";
import { strip } from "./stages/strip.js";
import type { Stripped } from "./stages/strip.js";
import { toDocument } from "./text/document.js";
import type { Document, PassageKind } from "./text/document.js";

/** The values between the stages, for `explain`. */
export interface Trace {
  readonly stripped: Stripped;
  readonly document: Document;
  readonly settled: Settled;
  readonly relation: Relation;
}

/** One article read: its line for articles.jsonl, its contacts, and how they came about. */
export interface Outcome {
  readonly article: ArticleRecord;
  readonly contacts: readonly ContactRecord[];
  readonly trace: Trace;
}

/** Every kind's candidates in a document, settled into mentions. */
export function readMentions(document: Document, published: Published | null): Settled {
  return settle(document, detect(document, published), published);
}

/** raw → read → strip → detect → settle → relate → record. Pure; throws ArticleError for what is no article. */
export function runArticle(raw: string | Uint8Array, meta: ArticleMeta = {}): Outcome {
  const article = read(raw, meta);
  const stripped = strip(article);
  const document = toDocument(article.raw, stripped.language.code === "it" ? keptPassages(stripped) : []);
  const settled = readMentions(document, stripped.published);
  const relation = relate(document, settled, stripped.published);
  const contacts = record(document, settled, relation.contacts, reference(article, stripped));
  return {
    article: describe(article, stripped, settled, contacts),
    contacts,
    trace: { stripped, document, settled, relation },
  };
}

/** The contacts of a plain text that needs no stripping; `published` as `YYYY-MM-DD`. */
export function readContacts(text: string, published?: string): readonly ContactRecord[] {
  const article = read(text, published === undefined ? {} : { published });
  const when: Published | null =
    published === undefined ? null : { date: published, precision: "day", source: "field" };
  const document = toDocument(article.raw, [{ start: 0, end: article.raw.length, kind: "body" }]);
  const settled = readMentions(document, when);
  const about = {
    file: "",
    sha256: article.sha256,
    title: null,
    publisher: null,
    url: null,
    published: when,
    language: "it",
  };
  return record(document, settled, relate(document, settled, when).contacts, about);
}

const PASSAGES = new Set<string>(["title", "standfirst", "subheading", "body", "caption"]);

const keptPassages = (stripped: Stripped): { start: number; end: number; kind: PassageKind }[] =>
  stripped.blocks
    .filter((b) => b.kept)
    .map(({ start, end, kind }) => ({ start, end, kind: PASSAGES.has(kind) ? (kind as PassageKind) : "body" }));

function reference(
  article: Article,
  { title, publisher, url, published, language }: Stripped,
): ContactRecord["article"] {
  return {
    file: article.meta.file ?? "",
    sha256: article.sha256,
    title,
    publisher,
    url,
    published,
    language: language.code,
  };
}

function describe(
  article: Article,
  stripped: Stripped,
  settled: Settled,
  contacts: readonly ContactRecord[],
): ArticleRecord {
  const { title, standfirst, publisher, url, author, agency, section, found } = stripped;
  const { published, language, blocks, warnings } = stripped;
  return {
    schema: "contatti/article@1",
    file: article.meta.file ?? "",
    sha256: article.sha256,
    bytes: article.bytes,
    encoding: article.encoding,
    text: article.page === undefined ? "raw" : textFile(article.meta.file ?? ""),
    unit: "utf16",
    title,
    standfirst,
    publisher,
    url,
    author,
    agency,
    section,
    found,
    published,
    language,
    blocks: [...blocks],
    mentions: settled.mentions.map((m) => ({ ...m })),
    contacts: contacts.map((c) => c.id),
    warnings: [...warnings],
    duplicateOf: null,
  };
}
