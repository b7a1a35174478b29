import type { ArticleRecord } from "../kinds/article/schema.js";
import type { ContactRecord } from "../kinds/contact/schema.js";
import type { Loser } from "../kinds/mention.js";
import type { PassageKind } from "../text/document.js";
import { toDocument } from "../text/document.js";
import { byPosition } from "../text/span.js";
import type { Span } from "../text/span.js";
import { describeSlots } from "./slots.js";
import { around, oneLine, shorten, underline } from "./underline.js";
import type { Mark } from "./underline.js";

/** Words that might have told of a contact, and why they do not. */
export interface Dropped {
  readonly words: readonly Span[];
  readonly because: string;
}

/** What `explain` tells of one article: its record, its contacts, what was dropped, the readings that lost. */
export interface Explanation {
  readonly raw: string;
  readonly article: ArticleRecord;
  readonly contacts: readonly ContactRecord[];
  readonly dropped: readonly Dropped[];
  readonly losers: readonly Loser[];
}

/** Styles of the explanation; without `underline` the words are marked by carets. */
export interface Styles {
  readonly heading: Mark;
  readonly faint: Mark;
  readonly strong: Mark;
  readonly underline?: Mark;
}

/** The explanation as text for a terminal, section by section. */
export function explainText(explanation: Explanation, styles: Styles): string {
  const sections = [head, blocks, mentions, contacts, drops, losers];
  return `${sections.map((section) => section(explanation, styles).join("\n")).join("\n\n")}\n`;
}

function head({ article }: Explanation, { heading, faint }: Styles): string[] {
  const { published, language } = article;
  const date = published ? `published ${published.date} (${published.source})` : "publication date not told";
  const facts = [language.code, date, article.encoding, ...article.warnings.map((warning) => `warning: ${warning}`)];
  return [heading(oneLine(article.file)), faint(facts.join(" · "))];
}

function blocks({ raw, article }: Explanation, { heading, faint, strong }: Styles): string[] {
  const kept = article.blocks.filter((block) => block.kept).length;
  const lines = article.blocks.map((block) => {
    const words = shorten(raw.slice(block.start, block.end), 60);
    const line = `${block.kept ? "+" : "-"} ${block.kind.padEnd(11)} ${words}`;
    return `  ${block.kept ? strong(line) : faint(line)}  ${faint(block.rule)}`;
  });
  return [heading(`Blocks: ${kept} kept, ${article.blocks.length - kept} set aside`), ...lines];
}

function mentions({ raw, article }: Explanation, { heading, faint, ...styles }: Styles): string[] {
  const sentenceOf = sentenceFinder(raw, article);
  const lines = article.mentions.flatMap((mention) => [
    `  ${styles.strong(mention.kind)} ${describeValue(mention.value)}  ${faint(mention.rule)}`,
    ...underline(raw, around(raw, sentenceOf(mention), mention, 45), [mention], styles.underline).map(indent),
  ]);
  return [heading(`Mentions: ${article.mentions.length}`), ...lines];
}

function contacts({ raw, article, contacts: found }: Explanation, { heading, faint, ...styles }: Styles): string[] {
  const sentenceOf = sentenceFinder(raw, article);
  const lines = found.flatMap((contact, index) => [
    `  ${styles.strong(`${index + 1}. ${contact.type} ${contact.status}`)}  ${faint(`confidence ${contact.confidence.toFixed(2)}`)}`,
    ...describeSlots(contact).map(indent),
    ...bySentence(contact.evidence, sentenceOf).flatMap(({ sentence, words }) =>
      underline(raw, sentence, words, styles.underline).map(indent),
    ),
    indent(faint(`rules ${contact.rules.join(" ")}`)),
  ]);
  return [heading(`Contacts: ${found.length}`), ...lines];
}

function drops({ raw, article, dropped }: Explanation, { heading, ...styles }: Styles): string[] {
  const sentenceOf = sentenceFinder(raw, article);
  const lines = dropped.flatMap(({ words, because }) => [
    `  ${because}`,
    ...words.flatMap((word) => {
      const context = around(raw, sentenceOf(word), word, 45);
      return underline(raw, context, [word], styles.underline).map(indent);
    }),
  ]);
  return [heading(`Contacts dropped: ${dropped.length}`), ...lines];
}

function losers({ losers: lost }: Explanation, { heading, faint }: Styles): string[] {
  const lines = lost.map(({ mention, because }) => {
    const words = `${mention.kind} «${shorten(mention.text, 60)}» at ${mention.start}`;
    return `  ${words}: ${because}  ${faint(mention.rule)}`;
  });
  return [heading(`Readings that lost: ${lost.length}`), ...lines];
}

/** The sentences that spans begin in, in order, and the spans in each that are words of it and not the whole. */
function bySentence(spans: readonly Span[], sentenceOf: (span: Span) => Span): { sentence: Span; words: Span[] }[] {
  const found = new Map<number, { sentence: Span; words: Span[] }>();
  for (const span of spans.toSorted(byPosition)) {
    const sentence = sentenceOf(span);
    const entry = found.get(sentence.start) ?? { sentence, words: [] };
    found.set(sentence.start, entry);
    if (span.start > sentence.start || span.end < sentence.end) entry.words.push(span);
  }
  return [...found.values()];
}

const indent = (line: string): string => `     ${line}`;

/** Of a value the fields that say something, without its name. */
function describeValue(value: object): string {
  return Object.entries(value)
    .filter(([key, field]) => key !== "name" && field !== null && field !== false)
    .map(([key, field]) => `${key}=${oneLine(String(field))}`)
    .join(" ");
}

/** Finds the sentence of the kept text that a span begins in; where there is none, the span itself. */
function sentenceFinder(raw: string, article: ArticleRecord): (span: Span) => Span {
  const kinds: readonly string[] = ["title", "standfirst", "subheading", "body", "caption"] satisfies PassageKind[];
  const isPassage = (kind: string): kind is PassageKind => kinds.includes(kind);
  const kept = article.blocks.flatMap(({ start, end, kind, kept: keep }) =>
    keep ? [{ start, end, kind: isPassage(kind) ? kind : ("body" as const) }] : [],
  );
  const { sentences } = toDocument(raw, kept);
  return (span) => sentences.find((sentence) => span.start >= sentence.start && span.start < sentence.end) ?? span;
}
