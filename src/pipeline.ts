import type { ArticleRecord } from "./kinds/article/schema.js";
import type { ContactRecord } from "./kinds/contact/schema.js";
import type { Published } from "./kinds/date/schema.js";
import type { Settled } from "./kinds/mention.js";
import { withPeople } from "./kinds/person/holders.js";
import type { Lexicon } from "./kinds/person/lexicon.js";
import { textFile } from "./kinds/article/text-file.js";
import { detect, detecting } from "./stages/detect.js";
import { read } from "./stages/read.js";
import type { Article, ArticleMeta } from "./stages/read.js";
import { record } from "./stages/record.js";
import { relate, relating } from "./stages/relate.js";
import type { Relation } from "./stages/relate.js";
import { settle } from "./stages/settle.js";
import type { Steps } from "./stages/steps.js";
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

/**
 * raw → read → strip → detect → settle → relate → record. Yields the name of each stage when a step of it is done, for
 * the other articles of a batch to take theirs.
 */
function* stagesOf(raw: string | Uint8Array, meta: ArticleMeta): Generator<string, Outcome> {
  const article = read(raw, meta);
  yield "read";
  const stripped = strip(article);
  const { published } = stripped;
  yield "strip";
  const document = toDocument(article.plain, keptPassages(stripped), article.raw);
  yield "document";
  const candidates = yield* named("detect", detecting(document, published));
  const settled = settle(document, candidates, published);
  yield "settle";
  const relation = yield* named("relate", relating(document, settled, published));
  const contacts = record(document, settled, relation.contacts, referenceTo(article, stripped));
  yield "record";
  const described = describe(article, stripped, settled, contacts);
  return { article: described, contacts, trace: { stripped, document, settled, relation } };
}

/** The steps of a stage, each under its name. */
function* named<T>(stage: string, steps: Steps<T>): Generator<string, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    yield stage;
    if (step.done === true) return step.value;
  }
}

/** One article through all stages. Pure; throws ArticleError for what is no article. */
export function runArticle(raw: string | Uint8Array, meta: ArticleMeta = {}, lexicon?: Lexicon): Outcome {
  const [attempt] = runArticles([{ raw, meta }], lexicon) as [Attempt];
  if ("error" in attempt) throw attempt.error;
  return attempt.outcome;
}

/** What came of one of many articles: its outcome, or the error that a stage threw on it. */
export type Attempt = { readonly outcome: Outcome } | { readonly error: unknown };

/**
 * Many articles, all through one step before the next begins, so that its code and tables stay in the processor's
 * cache: the same outcomes as one by one, in three quarters of the time. An error ends its article alone. `after` is
 * told of a stage when all articles are through a step of it.
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
  const works = inputs.map(({ raw, meta }) => stagesOf(raw, meta));
  const found = new Map<number, Attempt>();
  while (found.size < works.length) {
    let stage = "";
    for (const [at, work] of works.entries()) {
      if (found.has(at)) continue;
      try {
        const step = work.next();
        if (step.done === true) found.set(at, { outcome: step.value });
        else stage = step.value;
      } catch (error) {
        found.set(at, { error });
      }
    }
    if (stage !== "") after?.(stage);
  }
  return inputs.map((_, at) => found.get(at) as Attempt);
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

function referenceTo(
  { meta, sha256 }: Article,
  { title, publisher, url, published, language }: Stripped,
): ContactRecord["article"] {
  return { file: meta.file ?? "", sha256, title, publisher, url, published, language: language.code };
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
