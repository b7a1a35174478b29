import type { Span } from "./span.js";
import { sentences as cut } from "./sentence.js";
import type { Sentence } from "./sentence.js";
import { tokenize } from "./token.js";
import type { Token } from "./token.js";

/** What a kept stretch of the page is to its article. */
export type PassageKind = "title" | "standfirst" | "subheading" | "body" | "caption";

/** A kept stretch of the raw text, and its tokens `[from, to)`. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence of a document; `passage` is the index of the passage it stands in. */
export interface DocumentSentence extends Sentence {
  readonly passage: number;
  /** It stands in one line of a page: where it goes on in the next row, that row was broken to a width. */
  readonly flows: boolean;
}

/** A stretch of text that is kept; `flows` where it is one line of a page. */
export interface Stretch extends Span {
  readonly kind: PassageKind;
  readonly flows?: boolean;
}

/** The kept text of an article, tokenised; every offset is into `raw`, and into `source`. */
export interface Document {
  readonly raw: string;
  /** The text as it was given: `raw` with the signs of its markup. */
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly DocumentSentence[];
}

/** Tokens and sentences of the kept stretches of `raw`, which must be in order and must not overlap. */
export function toDocument(raw: string, kept: readonly Stretch[], source = raw): Document {
  const tokens: Token[] = [];
  const passages: Passage[] = [];
  const all: DocumentSentence[] = [];
  for (const stretch of kept) {
    const from = tokens.length;
    tokenize(raw, stretch.start, stretch.end, tokens);
    const passage = { kind: stretch.kind, start: stretch.start, end: stretch.end, from, to: tokens.length };
    for (const { start, end, from: first, to } of cut(raw, tokens, from, tokens.length))
      all.push({ start, end, from: first, to, passage: passages.length, flows: stretch.flows === true });
    passages.push(passage);
  }
  return { raw, source, tokens, passages, sentences: all };
}
