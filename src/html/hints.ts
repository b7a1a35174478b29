import { BESIDE, BESIDE_ROLES } from "./elements.js";
import type { Attributes } from "./tags.js";

/** What the class, the id and the role of an element say of it, as bits. */
export const BESIDE_HINT = 1;
/** As `BESIDE_HINT`, and surely: comments, menus, related links. */
export const SURELY_BESIDE = 2;
/** The element holds the story. */
export const STORY_HINT = 4;
/** The element describes a picture. */
export const CAPTION_HINT = 8;

const hint = new Map<string, number>();
const add = (bits: number, words: string): void => {
  for (const word of words.split(" ")) hint.set(word, (hint.get(word) ?? 0) | bits);
};

add(
  SURELY_BESIDE | BESIDE_HINT,
  "comment comments commenti commento disqus cookie cookies consent gdpr iubenda onetrust didomi cmp breadcrumb breadcrumbs navbar navigation navigazione menu submenu megamenu pagination paginator pager outbrain taboola teads related correlati correlate correlated correlato mostread trending recommended recommendations consigliati newsletter share sharing sharebar sharebox sharethis addtoany condividi social socials adsbygoogle dfp advert advertisement advertising adv footer tags taglist skiplink skip login signin backtotop readalso leggianche piuletti evidenza",
);
add(
  BESIDE_HINT,
  "aside sidebar nav ad ads promo promobox banner sponsor sponsored widget widgets popup modal overlay toolbar player carousel slider swiper ticker gallery photogallery paywall subscribe subscription abbonati abbonamento search cerca rating print registration registrazione account signup captcha hidden author authorbox bio biography tag more most popular latest recommend teaser teasers card cards box",
);
add(STORY_HINT, "articlebody storybody storytext articolo testo corpo bodytext");
add(CAPTION_HINT, "caption captions figcaption didascalia credit credits photocredit");

/** Pairs of words that tell more than each of them: "article-body", "entry-content". */
const PAIRS: Readonly<Record<string, number>> = Object.fromEntries([
  ["article body", STORY_HINT],
  ["article content", STORY_HINT],
  ["article text", STORY_HINT],
  ["entry content", STORY_HINT],
  ["post content", STORY_HINT],
  ["post body", STORY_HINT],
  ["story body", STORY_HINT],
  ["story content", STORY_HINT],
  ["story text", STORY_HINT],
  ["news text", STORY_HINT],
  ["td post", STORY_HINT],
] as const);

const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/gu;
const seen = new Map<string, number>();
const REMEMBERED = 10_000;

/** A copy of a name: a part of a page's source would keep all of it in memory. */
const copyOf = (name: string): string => Buffer.from(name, "utf16le").toString("utf16le");

/** The bits that a class or an id gives; the same names come again and again and are remembered. */
function hintOf(name: string): number {
  const known = seen.get(name);
  if (known !== undefined) return known;
  let bits = 0;
  let before = "";
  for (const [part] of name.slice(0, 400).matchAll(PART)) {
    const word = part.toLowerCase();
    bits |= (hint.get(word) ?? 0) | (PAIRS[`${before} ${word}`] ?? 0);
    before = word;
  }
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(copyOf(name), bits);
  return bits;
}

/** The bits of an element: what it is, what it is called, the part it plays. */
export function elementHints(name: string, attributes: Attributes): number {
  if (name === "body" || name === "html") return 0;
  let hints = hintOf(attributes.get("class") ?? "") | hintOf(attributes.get("id") ?? "");
  if (BESIDE.has(name) || BESIDE_ROLES.has(attributes.get("role") ?? "")) hints |= BESIDE_HINT | SURELY_BESIDE;
  if (name === "figcaption") hints |= CAPTION_HINT;
  if (attributes.has("hidden")) hints |= BESIDE_HINT;
  return /articlebody/iu.test(attributes.get("itemprop") ?? "") ? hints | STORY_HINT : hints;
}
