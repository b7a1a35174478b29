/** What a page says of its article in JSON-LD; strings as printed. */
export interface ArticleClaims {
  readonly headline?: string;
  /** The whole text, with or without marks of HTML; lines as printed. */
  readonly body?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  readonly url?: string;
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const ARTICLE = /Article|BlogPosting|^Report$|LiveBlog/u;
/** Items looked through, and levels of them. */
const MOST = 2000;
const DEEPEST = 6;

const typesOf = ({ "@type": type }: Item): readonly unknown[] => (Array.isArray(type) ? type : [type]);

/** The value of a script of JSON-LD, whatever a careless template left in it; undefined when it is none. */
function parse(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[)|(?:-->|\/\/\s?\]\]>)\s*$/gu, "").trim();
  for (const attempt of [
    text,
    text
      .replace(/\p{Cc}+/gu, " ")
      .replace(/,\s*(?=[}\]])/gu, "")
      .replace(/;$/u, ""),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // the next attempt, or none
    }
  }
  return undefined;
}

/** The first item that is an article, breadth first. */
function findArticle(roots: readonly unknown[]): Item | undefined {
  let level: unknown[] = [...roots];
  for (let depth = 0, seen = 0; depth < DEEPEST && level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      if (++seen > MOST) return undefined;
      if (Array.isArray(value)) below.push(...(value as unknown[]).slice(0, MOST));
      else if (isItem(value)) {
        if (typesOf(value).some((type) => typeof type === "string" && ARTICLE.test(type))) return value;
        for (const each of Object.values(value)) if (typeof each === "object" && each !== null) below.push(each);
      }
    }
    level = below;
  }
  return undefined;
}

const plain = (value: unknown): string | undefined => {
  const text = typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";
  return text === "" || text.length > 1000 ? undefined : text;
};

/** Names of persons or of an organisation: a string, an item with a `name`, a list of them. */
function namesOf(value: unknown, depth = 0): string[] {
  if (Array.isArray(value))
    return depth > 2 ? [] : (value as unknown[]).slice(0, 12).flatMap((each) => namesOf(each, depth + 1));
  const name = plain(isItem(value) ? value["name"] : value);
  return name === undefined || /^https?:/u.test(name) ? [] : [name];
}

const given = <T>(key: string, value: T | undefined): Record<string, T> =>
  value === undefined ? {} : { [key]: value };

/** What the scripts of a page say of its article; nothing where none of them tells of one. */
export function readJsonLd(scripts: readonly string[]): ArticleClaims {
  const item = findArticle(scripts.map((script) => parse(script)));
  if (!item) return {};
  const authors = namesOf(item["author"]);
  const page = item["mainEntityOfPage"];
  const section = item["articleSection"];
  return {
    ...given("headline", plain(item["headline"]) ?? plain(item["name"])),
    ...given("body", typeof item["articleBody"] === "string" ? item["articleBody"] : undefined),
    ...given("published", plain(item["datePublished"]) ?? plain(item["dateCreated"])),
    ...given("authors", authors.length > 0 ? authors : undefined),
    ...given("publisher", namesOf(item["publisher"])[0]),
    ...given("section", plain(Array.isArray(section) ? section[0] : section)),
    ...given("url", plain(item["url"]) ?? plain(isItem(page) ? page["@id"] : page)),
  };
}
