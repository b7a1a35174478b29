import type { Attributes } from "./tags.js";

/** A moment that a tag gives, by the number of the line it stands before; `published` where the tag says so. */
export interface Moment {
  readonly value: string;
  readonly line: number;
  readonly published: boolean;
}

/** What the tags of a page say of it, wherever they stand. */
export class PageHead {
  /** Contents of `<meta>` by `property`, `name` or `itemprop` in lower case, the first of each. */
  readonly metas = new Map<string, string>();
  /** `<time>`, and elements with `itemprop=datePublished`. */
  readonly times: Moment[] = [];
  /** Scripts of JSON-LD as printed. */
  readonly jsonLd: string[] = [];
  title = "";
  language = "";
  canonical = "";

  /** Takes what a tag says; `line` is the number of the next line of text. */
  read(name: string, attributes: Attributes, line: number): void {
    if (name === "meta") this.meta(attributes);
    else if (name === "html") this.language ||= attributes.get("lang") ?? "";
    else if (name === "link" && attributes.get("rel")?.toLowerCase() === "canonical")
      this.canonical ||= attributes.get("href") ?? "";
    const published = /datepublished/iu.test(attributes.get("itemprop") ?? "");
    const value = attributes.get("datetime") ?? (published ? attributes.get("content") : undefined);
    if (value !== undefined && (name === "time" || published)) this.times.push({ value, line, published });
  }

  private meta(attributes: Attributes): void {
    const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop") ?? "";
    const content = attributes.get("content")?.trim() ?? "";
    const key = name.toLowerCase();
    if (key !== "" && content !== "" && !this.metas.has(key)) this.metas.set(key, content);
  }
}
