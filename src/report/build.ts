import type { ChronologyRecord } from "../chronology/schema.js";
import type { ContactRecord } from "../kinds/contact/schema.js";
import type { Block } from "../kinds/boilerplate/schema.js";
import type { ReportArticle, ReportData, ReportText } from "./data.js";
import { toDetail } from "./details.js";
import { inOrder, toColumns } from "./rows.js";

/** What a report is made of. */
export interface ReportInput {
  readonly program: string;
  /** Hash of the rules of the run; "" where it is not known. */
  readonly rules: string;
  /** Articles of the run, with and without contacts. */
  readonly articles: number;
  readonly contacts: readonly ChronologyRecord[];
  readonly records: ReadonlyMap<string, ContactRecord>;
  /** True when texts of articles were looked for. */
  readonly withTexts: boolean;
  /** Texts and blocks of articles, by `file`, checked against the hash of their record. */
  readonly texts: ReadonlyMap<string, ArticleText>;
}

export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Contacts whose details are read together when one of them is opened. */
const CHUNK = 200;
/** UTF-16 units of article text that a page holds, in all and of one article. */
export const TEXT_BUDGET = 8_000_000;
export const TEXT_LIMIT = 100_000;

/** The data of a report, the same for the same input in whatever order it comes. */
export function buildReport(input: ReportInput): ReportData {
  const contacts = inOrder(input.contacts);
  const { rows, tables, personAt } = toColumns(contacts);
  const articles = articlesOf(contacts, input.records);
  const files = articles.map(({ file }) => file);
  const texts = chooseTexts(files, input.texts);
  const placeOf = new Map(files.map((file, at) => [file, at]));
  const details = contacts.map((contact) =>
    toDetail(contact, {
      record: (id) => input.records.get(id),
      article: (file) => placeOf.get(file) ?? -1,
      hasText: (at) => texts.has(at),
      personAt,
    }),
  );
  return {
    core: {
      version: "contatti/report@1",
      program: input.program,
      rules: input.rules,
      counts: { contacts: contacts.length, records: input.records.size, articles: input.articles },
      texts: { kept: texts.size, left: files.length - texts.size, given: input.withTexts },
      chunk: CHUNK,
      ...tables,
      rows,
    },
    articles: articles.map((article, at) => toArticle(article, texts.has(at))),
    details: Array.from({ length: Math.ceil(details.length / CHUNK) }, (_, at) =>
      details.slice(at * CHUNK, (at + 1) * CHUNK),
    ),
    texts,
  };
}

type Article = ContactRecord["article"];

/** The articles that tell of a contact, by name; `contacts` are in order, so that of two of one name the same is taken. */
function articlesOf(contacts: readonly ChronologyRecord[], records: ReportInput["records"]): Article[] {
  const articles = new Map<string, Article>();
  for (const { sources } of contacts) {
    for (const { record } of sources.records) {
      const article = records.get(record)?.article;
      if (article && !articles.has(article.file)) articles.set(article.file, article);
    }
  }
  return [...articles.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** As many texts as the page has room for, the first ones. */
function chooseTexts(files: readonly string[], texts: ReportInput["texts"]): Map<number, ReportText> {
  const chosen = new Map<number, ReportText>();
  let room = TEXT_BUDGET;
  for (const [at, file] of files.entries()) {
    const found = texts.get(file);
    if (!found || found.text.length > TEXT_LIMIT || found.text.length > room) continue;
    room -= found.text.length;
    const blocks = found.blocks.map(({ start, end, kept, kind }) => [start, end, kept ? 1 : 0, kind] as const);
    chosen.set(at, { text: found.text, blocks });
  }
  return chosen;
}

function toArticle({ file, title, publisher, url, published }: Article, text: boolean): ReportArticle {
  return { file, title, publisher, url, published: published?.date ?? null, text };
}
