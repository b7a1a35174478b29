import { toBlocks } from "../kinds/boilerplate/blocks.js";
import { readHead } from "../kinds/boilerplate/headline.js";
import { readAgency, readAuthor, readPublisher, readSection } from "../kinds/boilerplate/imprint.js";
import type { Told } from "../kinds/boilerplate/imprint.js";
import { bounds, toPage } from "../kinds/boilerplate/page.js";
import type { Page } from "../kinds/boilerplate/page.js";
import { readPublished } from "../kinds/boilerplate/publication.js";
import { LEADING_DATE } from "../kinds/boilerplate/published.js";
import { readCaptionTwins, readRepeats } from "../kinds/boilerplate/repeats.js";
import type { Block, Found } from "../kinds/boilerplate/schema.js";
import { readStory, readZones } from "../kinds/boilerplate/story.js";
import { readShort, readTail } from "../kinds/boilerplate/tail.js";
import { readTeasers } from "../kinds/boilerplate/teasers.js";
import { readForeign, readLanguage } from "../kinds/boilerplate/tongue.js";
import type { Published } from "../kinds/date/schema.js";
import type { Language } from "../kinds/language/language.js";
import { singleSpaced } from "../text/spaced.js";
import { TEXT_LIMIT } from "./read.js";
import type { Article } from "./read.js";

/** A page with every line marked as kept or set aside, and what the page says about itself. */
export interface Stripped {
  readonly blocks: Block[];
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly agency: string | null;
  readonly section: string | null;
  /** Where each of these was read. */
  readonly found: Found;
  readonly published: Published | null;
  readonly language: Language;
  readonly warnings: string[];
}

/** Where reading ends: the limit, moved back to the white space before it. */
function readingEnd(raw: string): number {
  if (raw.length <= TEXT_LIMIT) return raw.length;
  for (let at = TEXT_LIMIT; at > TEXT_LIMIT - 2000; at--) if (raw.charCodeAt(at) <= 32) return at;
  const code = raw.charCodeAt(TEXT_LIMIT);
  return code >= 0xdc00 && code <= 0xdfff ? TEXT_LIMIT - 1 : TEXT_LIMIT;
}

type Imprint = Omit<Stripped, "blocks" | "published" | "language" | "warnings">;

/** What a page tells of itself: the sidecar or the line, metadata, its own words, its address; the first that answers. */
function readImprint({ plain, meta, page: own }: Article, page: Page, blocks: readonly Block[]): Imprint {
  const told = new Map<string, Told>();
  const take = (name: keyof Found, ...sources: (Told | null)[]): string | null => {
    const first = sources.find((source) => source !== null);
    if (first) told.set(name, first);
    return first?.value ?? null;
  };
  const given = (value: string | undefined): Told | null =>
    value === undefined ? null : { value, source: meta.publishedSource ?? "sidecar" };
  const claimed = (value: string | undefined): Told | null =>
    value === undefined ? null : { value, source: "metadata" };
  const printed = (value: string | null): Told | null => (value === null ? null : { value, source: "text" });
  const block = (kind: Block["kind"]): string | null => {
    const found = blocks.find((each) => each.kind === kind && each.kept);
    return found ? singleSpaced(plain.slice(found.start, found.end)) : null;
  };
  const imprint = {
    title: take("title", given(meta.title), claimed(own?.title), printed(block("title"))),
    standfirst: take("standfirst", printed(block("standfirst"))),
    publisher: take(
      "publisher",
      given(meta.publisher),
      claimed(own?.publisher),
      readPublisher(page, plain, meta.url ?? own?.url),
    ),
    url: take("url", given(meta.url), claimed(own?.url)),
    author: take("author", given(meta.author), claimed(own?.author), printed(readAuthor(page, plain))),
    agency: take("agency", printed(readAgency(page, plain, blocks))),
    section: take("section", claimed(own?.section), printed(readSection(page, plain))),
  };
  return { ...imprint, found: Object.fromEntries([...told].map(([name, { source }]) => [name, source])) };
}

/** Marks every stretch of an article as kept or furniture; cuts nothing, so that offsets stay true. */
export function strip(article: Article): Stripped {
  const { plain: raw, meta, page: own } = article;
  const warnings: string[] = [];
  const limit = readingEnd(raw);
  if (limit < raw.length || article.cut) warnings.push("text_limit");
  const leading = LEADING_DATE.exec(raw.slice(0, 60));
  const page = toPage(raw, limit, leading?.[0].length);
  readRepeats(page);
  readCaptionTwins(page);
  readTeasers(page);
  bounds(page, () => true);
  readZones(page);
  readHead(page, meta.title ?? own?.title);
  if (page.first >= 0) {
    readStory(page);
    readTail(page);
  } else readShort(page);
  const language = readLanguage(page, raw);
  if (language.code !== "it") warnings.push("not_italian");
  else if (readForeign(page, raw)) warnings.push("part_not_italian");
  const blocks = toBlocks(page, leading);
  if (!blocks.some((block) => block.kept)) warnings.push("no_text");
  return {
    blocks,
    ...readImprint(article, page, blocks),
    published: readPublished(article, page, warnings),
    language,
    warnings,
  };
}
