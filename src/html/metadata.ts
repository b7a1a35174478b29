import type { ArticleClaims } from "./json-ld.js";
import { dayOfMoment } from "./moment.js";
import type { HtmlTree } from "./tree.js";

/** What a page says of itself in its metadata. */
export interface PageMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly author?: string;
  readonly section?: string;
  readonly language?: string;
  /** Days or months of publication, the surest first: JSON-LD, OpenGraph, `itemprop`, other names, `<time>`. */
  readonly dates: readonly string[];
}

/** Other names under which pages tell when they were published, the surest first. */
const DATE_NAMES =
  "og:article:published_time datepublished article.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime publishdate publish-date publication_date pubdate publish_date dc.date.issued dcterms.issued dc.date dcterms.created dcterms.date date og:pubdate".split(
    " ",
  );

/** Lines before and behind the title among which a `<time>` tells when the page was published. */
const BEFORE = 4;
const BEHIND = 12;

/** Dates of the page in the order in which they are believed, each once; `<time>` is asked where nothing else tells. */
function datesOf(tree: HtmlTree, claimed: string | undefined, title: number): string[] {
  const near = (line: number): boolean => title >= 0 && line >= title - BEFORE && line <= title + BEHIND;
  const values = [
    claimed,
    tree.head.metas.get("article:published_time"),
    ...tree.head.times.filter(({ published }) => published).map(({ value }) => value),
    ...DATE_NAMES.map((name) => tree.head.metas.get(name)),
  ];
  const days = toDays(values);
  return days.length > 0 ? days : toDays(tree.head.times.filter(({ line }) => near(line)).map(({ value }) => value));
}

const toDays = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.map((value) => dayOfMoment(value ?? "")).filter((day) => day !== null)),
];

const isAddress = (text: string | undefined): text is string => text !== undefined && /^https?:\/\/\S+$/iu.test(text);
const isName = (text: string | undefined): text is string =>
  text !== undefined && text !== "" && text.length <= 120 && !/^(?:https?:|@|www\.|[\w.-]+\.[a-z]{2,}\/)/iu.test(text);

/** UTF-16 units of a title that a site's name is looked for in. */
const LONGEST_TITLE = 500;

/** The title without the name of the site behind a stroke or a dash: "Titolo - la Repubblica", "Titolo | ANSA.it". */
function withoutSite(title: string, site: string | undefined): string {
  if (title.length > LONGEST_TITLE) return title;
  const found = /^(.{12,}?)\s+[-–—|•·]\s+([^-–—|•·]{2,40})$/u.exec(title);
  if (!found) return title;
  const tail = (found[2] ?? "").trim();
  const known = site !== undefined && tail.toLowerCase().includes(site.toLowerCase());
  return known || /\.(?:it|com|net|eu|org|info|news|tv|ch)$/iu.test(tail) ? (found[1] ?? title) : title;
}

const given = (key: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [key]: value };

/** What a page says of itself, without its dates: JSON-LD first, then OpenGraph, then the other names. */
export function readMetadata(tree: HtmlTree, claims: ArticleClaims, title: number): PageMetadata {
  const { metas } = tree.head;
  const site = [claims.publisher, metas.get("og:site_name")].find(isName);
  const headline = [claims.headline, metas.get("og:title"), tree.head.title].find(
    (name) => name !== undefined && name.trim() !== "",
  );
  const author = [
    claims.authors?.join(", "),
    metas.get("author"),
    metas.get("article:author"),
    metas.get("dc.creator"),
  ].find(isName);
  const language = [tree.head.language, metas.get("og:locale") ?? ""].find((code) =>
    /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/u.test(code),
  );
  return {
    ...given("title", headline === undefined ? undefined : withoutSite(headline.replace(/\s+/gu, " ").trim(), site)),
    ...given("publisher", site),
    ...given("url", [tree.head.canonical, metas.get("og:url"), claims.url].find(isAddress)),
    ...given("author", author),
    ...given("section", [claims.section, metas.get("article:section")].find(isName)),
    ...given("language", language),
    dates: datesOf(tree, claims.published, title),
  };
}
