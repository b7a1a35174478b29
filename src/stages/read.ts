import { createHash } from "node:crypto";
import { z } from "zod";
import { readHtml } from "../html/page.js";
import type { PageMetadata } from "../html/metadata.js";
import { isPublicationDate } from "../kinds/date/published.js";
import { decode } from "../text/decode.js";
import { withoutEntities } from "../text/entities.js";
import { withoutHyphens } from "../text/hyphens.js";
import { withoutTypedQuotes } from "../text/quotes.js";
import { withoutMarkdown } from "../text/markdown.js";

/** UTF-16 units of a page that are read; what follows is left out, with a warning. */
export const TEXT_LIMIT = 1_000_000;
/** UTF-16 units of the source of a page of HTML that are read; its text is a small part of it. */
export const HTML_LIMIT = 8_000_000;
/** Bytes above which a file is refused as no article. */
export const BYTE_LIMIT = 268_435_456;

const publicationDate = z.string().refine(isPublicationDate, {
  error: "must be a date such as 2025-07-12, 2025-07 or 2025-07-12T10:30:00+02:00",
});

/** What a sidecar, a line of JSON, page metadata or an option says about an article; unknown fields are passed over. */
export const articleMeta = z.object({
  file: z.string().optional(),
  /** How the page is written; text when it is not given. */
  format: z.enum(["text", "html"]).optional(),
  published: publicationDate.optional(),
  /** Where `published` was read; `sidecar` when it is not given. */
  publishedSource: z.enum(["sidecar", "field", "metadata"]).optional(),
  /** The date to take when neither the page nor its address tells one. */
  publishedFallback: publicationDate.optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/u, { error: "must be a language code such as it or en-US" })
    .optional(),
  author: z.string().optional(),
  id: z.string().optional(),
});

type Loose<T> = { [K in keyof T]?: T[K] | undefined };
/** What is known of an article beside its text. */
export type ArticleMeta = Loose<z.infer<typeof articleMeta>>;

/** A page as decoded: every later offset is into `raw`; `sha256` is of the raw bytes (of a string's UTF-8 bytes). */
export interface Article {
  /** The decoded text; of HTML, the text that was taken out of it. */
  readonly raw: string;
  /** What of it is read: the same, the signs of Markdown and of HTML blanked, and the words whole that were parted by hyphens. */
  readonly plain: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly meta: ArticleMeta;
  /** What a page of HTML says of itself; `raw` is then not what was given. */
  readonly page?: PageMetadata;
  /** The source was longer than the limit, and its end was not read. */
  readonly cut?: true;
}

/** Why an input is no article. */
export type ArticleProblem = "empty" | "binary" | "too_large" | "bad_meta";

/** An input that is no article: the run reports its sentence and goes on. */
export class ArticleError extends Error {
  readonly code: ArticleProblem;

  constructor(code: ArticleProblem, message: string) {
    super(message);
    this.name = "ArticleError";
    this.code = code;
  }
}

const SENTENCES: Readonly<Record<Exclude<ArticleProblem, "bad_meta">, string>> = {
  empty: "the file holds no text",
  binary: "the file is not text (binary content)",
  too_large: `the file is larger than ${BYTE_LIMIT} bytes`,
};

/** Exporters write null for what they do not know. */
function withoutNulls(meta: unknown): unknown {
  if (typeof meta !== "object" || meta === null || Array.isArray(meta)) return meta;
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null));
}

function checkMeta(meta: unknown): ArticleMeta {
  const result = articleMeta.safeParse(withoutNulls(meta));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue && issue.path.length > 0 ? `field "${issue.path.join(".")}" ` : "";
  throw new ArticleError("bad_meta", `the metadata cannot be used: ${field}${issue?.message ?? "is not valid"}`);
}

/** Share of controls in the first stretch of a string above which it is no text. */
function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 65_536);
  let control = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && !(code >= 9 && code <= 13) && code !== 27) || code === 0xfffd) control++;
  }
  return control > 8 && control > length * 0.05;
}

/** A text without what programs leave in it: as long as it was, or as far as it is read. */
function plainOf(raw: string, isHtml = false): string {
  const read = raw.length > TEXT_LIMIT ? raw.slice(0, TEXT_LIMIT + 1) : raw;
  const plain = withoutHyphens(isHtml ? read : withoutTypedQuotes(withoutEntities(withoutMarkdown(read))));
  return plain === read ? raw : plain;
}

const refuse = (code: Exclude<ArticleProblem, "bad_meta">): never => {
  throw new ArticleError(code, SENTENCES[code]);
};

/** The text of a page of HTML as an article, with what the page says of itself. */
function fromHtml(html: string, article: Omit<Article, "raw" | "plain">): Article {
  const { text, metadata } = readHtml(html.length > HTML_LIMIT ? html.slice(0, HTML_LIMIT) : html);
  if (text === "") throw new ArticleError("empty", "the page holds no text");
  return {
    ...article,
    raw: text,
    plain: plainOf(text, true),
    page: metadata,
    ...(html.length > HTML_LIMIT ? { cut: true } : {}),
  };
}

/** Reads one page from its bytes or from a string; throws `ArticleError` for what is no article. */
export function read(raw: string | Uint8Array, meta: ArticleMeta = {}): Article {
  const checked = checkMeta(meta);
  if (raw.length > BYTE_LIMIT) refuse("too_large");
  const limit = checked.format === "html" ? HTML_LIMIT : TEXT_LIMIT;
  const article = { ...decoded(raw, limit), sha256: createHash("sha256").update(raw).digest("hex"), meta: checked };
  return checked.format === "html" ? fromHtml(article.raw, article) : { ...article, plain: plainOf(article.raw) };
}

/** Most bytes of a UTF-16 unit in any encoding, and one more to be sure that the limit is passed. */
const UNIT_BYTES = 4;

/** The bytes of a text that hold more than `limit` units, up to the start of a letter; all of a shorter one. */
function withinLimit(bytes: Uint8Array, limit: number): Uint8Array {
  let end = UNIT_BYTES * limit;
  if (bytes.length <= end) return bytes;
  while (end > 0 && ((bytes[end] as number) & 0xc0) === 0x80 && end > UNIT_BYTES * (limit - 1)) end--;
  return bytes.subarray(0, end);
}

/** The text of what is given; of a file far longer than `limit` units no more is decoded than is read, so that memory stays bounded. */
function decoded(raw: string | Uint8Array, limit: number): { raw: string; bytes: number; encoding: string } {
  if (typeof raw === "string") {
    if (looksBinary(raw)) refuse("binary");
    if (/^[\s\ufeff\u200b]*$/u.test(raw)) refuse("empty");
    return { raw, bytes: Buffer.byteLength(raw), encoding: "utf-8" };
  }
  const { text, encoding, problem } = decode(withinLimit(raw, limit));
  if (problem) refuse(problem);
  return { raw: text, bytes: raw.length, encoding };
}
