import { toBlocks } from "../kinds/boilerplate/blocks.js";
import { readHead } from "../kinds/boilerplate/headline.js";
import { readAuthor, readPublisher } from "../kinds/boilerplate/imprint.js";
import { bounds, toPage } from "../kinds/boilerplate/page.js";
import { readPublished } from "../kinds/boilerplate/publication.js";
import { LEADING_DATE } from "../kinds/boilerplate/published.js";
import { readCaptionTwins, readRepeats } from "../kinds/boilerplate/repeats.js";
import type { Block } from "../kinds/boilerplate/schema.js";
import { readStory, readZones } from "../kinds/boilerplate/story.js";
import { readShort, readTail } from "../kinds/boilerplate/tail.js";
import { readForeign, readLanguage } from "../kinds/boilerplate/tongue.js";
import type { Published } from "../kinds/date/schema.js";
import type { Language } from "../kinds/language/language.js";
import { TEXT_LIMIT } from "./read.js";
import type { Article } from "./read.js";

/** A page with every line marked as kept or set aside, and what the page says about itself. */
export interface Stripped {
  readonly blocks: Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly author: string | null;
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

/** Marks every stretch of an article as kept or furniture; cuts nothing, so that offsets stay true. */
export function strip(article: Article): Stripped {
  const { raw, meta, page: own } = article;
  const warnings: string[] = [];
  const limit = readingEnd(raw);
  if (limit < raw.length || article.cut) warnings.push("text_limit");
  const leading = LEADING_DATE.exec(raw.slice(0, 60));
  const page = toPage(raw, limit, leading?.[0].length);
  readRepeats(page);
  readCaptionTwins(page);
  bounds(page, () => true);
  readZones(page);
  readHead(page, meta.title ?? own?.title);
  if (page.first >= 0) {
    readStory(page);
    readTail(page);
  } else readShort(page);
  const language = readLanguage(page, raw);
  if (language.code === "it") readForeign(page, raw);
  else warnings.push("not_italian");
  const blocks = toBlocks(page, leading);
  const url = meta.url ?? own?.url;
  const title = blocks.find((block) => block.kind === "title");
  if (!blocks.some((block) => block.kept)) warnings.push("no_text");
  return {
    blocks,
    title: meta.title ?? own?.title ?? (title ? raw.slice(title.start, title.end) : null),
    publisher: meta.publisher ?? own?.publisher ?? readPublisher(page, raw, url),
    url: url ?? null,
    author: meta.author ?? own?.author ?? readAuthor(page, raw),
    published: readPublished(article, page, warnings),
    language,
    warnings,
  };
}
