import type { ArticleRecord } from "./kinds/article/schema.js";
import type { ContactRecord } from "./kinds/contact/schema.js";
import type { Published } from "./kinds/date/schema.js";
import type { Settled } from "./kinds/mention.js";
import { withPeople } from "./kinds/person/holders.js";
import type { Lexicon } from "./kinds/person/lexicon.js";
import { textFile } from "./kinds/article/text-file.js";
import { detect } from "./stages/detect.js";
import { read } from "./stages/read.js";
import type { Article, ArticleMeta } from "./stages/read.js";
import { record } from "./stages/record.js";
import { relate } from "./stages/relate.js";
import type { Relation } from "./stages/relate.js";
import { settle } from "./stages/settle.js";
import type { Candidates } from "./stages/settle.js";
import { strip } from "./stages/strip.js";
import type { Stripped } from "./stages/strip.js";
import { astralOf } from "./text/astral.js";
import { toDocument } from "./text/document.js";
import type { Document, PassageKind, Stretch } from "./text/document.js";

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
export function readMentions(document: Document, published: Published | null, lexicon?: Lexicon): Settled {
  return withPeople(lexicon?.people, () => settle(document, detect(document, published), published));
}

/** One article on its way: each stage reads what those before it left, and leaves its own. */
interface Work extends Trace {
  readonly raw: string | Uint8Array;
  readonly meta: ArticleMeta;
  article: Article;
  stripped: Stripped;
  document: Document;
  candidates: Candidates;
  settled: Settled;
  relation: Relation;
  contacts: readonly ContactRecord[];
}

/** raw → read → strip → detect → settle → relate → record. */
const STAGES: readonly (readonly [name: string, stage: (work: Work) => void])[] = [
  ["read", (work) => (work.article = read(work.raw, work.meta))],
  ["strip", (work) => (work.stripped = strip(work.article))],
  [
    "document",
    (work) => (work.document = toDocument(work.article.plain, keptPassages(work.stripped), work.article.raw)),
  ],
  ["detect", (work) => (work.candidates = detect(work.document, work.stripped.published))],
  ["settle", (work) => (work.settled = settle(work.document, work.candidates, work.stripped.published))],
  ["relate", (work) => (work.relation = relate(work.document, work.settled, work.stripped.published))],
  ["record", (work) => (work.contacts = record(work.document, work.settled, work.relation.contacts, reference(work)))],
];

/** One article through all stages. Pure; throws ArticleError for what is no article. */
export function runArticle(raw: string | Uint8Array, meta: ArticleMeta = {}, lexicon?: Lexicon): Outcome {
  const work = { raw, meta } as Work;
  withPeople(lexicon?.people, () => {
    for (const [, stage] of STAGES) stage(work);
  });
  return outcomeOf(work);
}

/** What came of one of many articles: its outcome, or the error that a stage threw on it. */
export type Attempt = { readonly outcome: Outcome } | { readonly error: unknown };

/**
 * Many articles, all through one stage before the next begins, so that a stage's code and tables stay in
 * the processor's cache: the same outcomes as one by one, about 1.2 times as fast. An error ends its article alone.
 * `after` is told of each stage when all articles are through it.
 */
export function runArticles(
  inputs: readonly { raw: string | Uint8Array; meta: ArticleMeta }[],
  lexicon?: Lexicon,
  after?: (stage: string) => void,
): Attempt[] {
  return withPeople(lexicon?.people, () => attempts(inputs, after));
}

function attempts(
  inputs: readonly { raw: string | Uint8Array; meta: ArticleMeta }[],
  after?: (stage: string) => void,
): Attempt[] {
  const works = inputs.map(({ raw, meta }) => ({ raw, meta }) as Work);
  const failed = new Map<Work, unknown>();
  for (const [name, stage] of STAGES) {
    for (const work of works) {
      if (failed.has(work)) continue;
      try {
        stage(work);
      } catch (error) {
        failed.set(work, error);
      }
    }
    after?.(name);
  }
  return works.map((work) => (failed.has(work) ? { error: failed.get(work) } : { outcome: outcomeOf(work) }));
}

/** The contacts of a plain text that needs no stripping; `published` as `YYYY-MM-DD`. */
export function readContacts(text: string, published?: string): readonly ContactRecord[] {
  const article = read(text, published === undefined ? {} : { published });
  const when: Published | null =
    published === undefined ? null : { date: published, precision: "day", source: "field" };
  const document = toDocument(article.plain, [{ start: 0, end: article.raw.length, kind: "body" }], article.raw);
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

/** What of a page is read on: its kept blocks, and of a page in another language nothing. */
const keptPassages = ({ blocks, language }: Stripped): Stretch[] =>
  blocks
    .filter((b) => b.kept && language.code === "it")
    .map(({ start, end, kind }) => ({
      start,
      end,
      kind: PASSAGES.has(kind) ? (kind as PassageKind) : "body",
      flows: true,
    }));

function reference({ article, stripped }: Work): ContactRecord["article"] {
  const { title, publisher, url, published, language } = stripped;
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

const outcomeOf = (work: Work): Outcome => {
  const { stripped, document, settled, relation, contacts } = work;
  return { article: describe(work), contacts, trace: { stripped, document, settled, relation } };
};

function describe({ article, stripped, settled, contacts }: Work): ArticleRecord {
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
    astral: astralOf(article.raw),
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
    mentions: settled.mentions.map((m) => ({ ...m, text: article.raw.slice(m.start, m.end) })),
    contacts: contacts.map((c) => c.id),
    warnings: [...warnings],
    duplicateOf: null,
  };
}
