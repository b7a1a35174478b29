import { Tokenizer } from "htmlparser2";
import type { TokenizerCallbacks } from "htmlparser2";
import { BESIDE, BESIDE_ROLES, BLOCK, SIBLINGS, STRUCTURE, UNREAD, VOID } from "./elements.js";
import { BESIDE_HINT, CAPTION_HINT, STORY_HINT, SURELY_BESIDE, hintOf } from "./hints.js";

/** A block element; those inside it have higher numbers. */
export interface HtmlNode {
  readonly name: string;
  /** Its number in `HtmlTree.nodes`, and that of the element around it, -1 for the page. */
  readonly index: number;
  readonly parent: number;
  /** Its `class`, as printed. */
  readonly kind: string;
  readonly hints: number;
}

/** Text between two ends of a line, without white space around it. */
export interface HtmlLine {
  readonly text: string;
  /** The block element it stands in. */
  readonly node: number;
  /** Code units of it that are links. */
  readonly linked: number;
  /** It stands under the line before it in the same element (`<br>`). */
  readonly broken: boolean;
}

/** What a page holds: its block elements, its lines, and what it says of itself. */
export interface HtmlTree {
  readonly nodes: readonly HtmlNode[];
  readonly lines: readonly HtmlLine[];
  /** Contents of `<meta>` by `property`, `name` or `itemprop` in lower case, the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly canonical: string;
  /** `<time>` and elements with `itemprop=datePublished`: what they say, by the number of the line they stand before. */
  readonly times: readonly { readonly value: string; readonly line: number; readonly published: boolean }[];
}

type Attributes = Map<string, string>;

const WANTED = new Set(
  "class id role itemprop content name property rel type href datetime lang hidden aria-hidden".split(" "),
);

const hintsOf = (name: string, attributes: Attributes): number => {
  if (name === "body" || name === "html") return 0;
  let hints = hintOf(attributes.get("class") ?? "") | hintOf(attributes.get("id") ?? "");
  if (BESIDE.has(name) || BESIDE_ROLES.has(attributes.get("role") ?? "")) hints |= BESIDE_HINT | SURELY_BESIDE;
  if (name === "figcaption") hints |= CAPTION_HINT;
  if (attributes.has("hidden")) hints |= BESIDE_HINT;
  if (/articlebody/iu.test(attributes.get("itemprop") ?? "")) hints |= STORY_HINT;
  return hints;
};

/** Reads a page from the marks of its source; holds no more than its text. */
class TreeBuilder implements TokenizerCallbacks {
  readonly nodes: HtmlNode[] = [{ name: "html", index: 0, parent: -1, kind: "", hints: 0 }];
  readonly lines: HtmlLine[] = [];
  readonly metas = new Map<string, string>();
  readonly jsonLd: string[] = [];
  readonly times: { value: string; line: number; published: boolean }[] = [];
  title = "";
  language = "";
  canonical = "";
  private readonly html: string;
  private readonly open: number[] = [0];
  private readonly counts = new Map<string, number>();
  private tag = "";
  private attribute = "";
  private value = "";
  private attributes: Attributes = new Map();
  /** The unread element that is open, and how many of its kind. */
  private unread = "";
  private unreadDepth = 0;
  private isJsonLd = false;
  private inTitle = false;
  private text = "";
  private linked = 0;
  /** Open elements when a link was opened; 0 outside links. */
  private linkAt = 0;
  private broken = false;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    if (this.attributes.size > 0) this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end);
    this.attribute = WANTED.has(name) ? name : WANTED.has(name.toLowerCase()) ? name.toLowerCase() : "";
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== "") this.value += this.html.slice(start, end);
  }

  onattribentity(code: number): void {
    if (this.attribute !== "") this.value += String.fromCodePoint(code);
  }

  onattribend(): void {
    if (this.attribute !== "" && !this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
    this.attribute = "";
  }

  onopentagend(): void {
    this.begin(this.tag, false);
  }

  onselfclosingtag(): void {
    this.begin(this.tag, true);
  }

  onclosetag(start: number, end: number): void {
    this.finish(this.html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    if (this.unread === "" || this.isJsonLd || this.inTitle) this.add(this.html.slice(start, end));
  }

  ontextentity(code: number): void {
    if (this.unread === "" || this.inTitle) this.add(String.fromCodePoint(code));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.unread = "";
    this.flush();
  }

  private add(text: string): void {
    if (this.inTitle) this.title += text;
    else if (this.isJsonLd) this.jsonLd.push((this.jsonLd.pop() ?? "") + text);
    else {
      this.text += text;
      if (this.linkAt > 0) this.linked += text.trim().length;
    }
  }

  private begin(name: string, closed: boolean): void {
    if (this.unread !== "") {
      if (STRUCTURE.has(name) && this.unread !== "script" && this.unread !== "style") this.unread = "";
      else {
        if (name === this.unread && !closed) this.unreadDepth++;
        return;
      }
    }
    if (UNREAD.has(name)) {
      if (closed && (name === "svg" || name === "math")) return;
      this.unread = name;
      this.unreadDepth = 1;
      this.isJsonLd = name === "script" && (this.attributes.get("type") ?? "").toLowerCase().includes("ld+json");
      if (this.isJsonLd) this.jsonLd.push("");
      return;
    }
    if (name === "title") this.inTitle = this.title === "";
    else if (name === "meta") this.meta();
    else if (name === "link") this.link();
    else if (name === "br" || name === "hr") this.flush(name === "br");
    else if (name === "a") this.linkAt = this.open.length;
    this.time(name);
    if (name === "html") this.language ||= this.attributes.get("lang") ?? "";
    if (VOID.has(name) || !BLOCK.has(name)) return;
    this.block(name);
  }

  private block(name: string): void {
    this.flush();
    if (this.nodes[this.top]?.name === "p" && this.open.length > 1) this.pop();
    this.endSiblings(name);
    const index = this.nodes.length;
    const kind = this.attributes.get("class") ?? "";
    this.nodes.push({ name, index, parent: this.top, kind, hints: hintsOf(name, this.attributes) });
    this.open.push(index);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  private endSiblings(name: string): void {
    const rule = SIBLINGS[name];
    if (!rule) return;
    for (let at = this.open.length - 1, seen = 0; at > 0 && seen < 8; at--, seen++) {
      const open = this.nodes[this.open[at] as number]?.name ?? "";
      if (rule.within.split(" ").includes(open)) return;
      if (!rule.ends.has(open)) continue;
      while (this.open.length > at) this.pop();
      return;
    }
  }

  private finish(name: string): void {
    if (name === "title") this.inTitle = false;
    if (this.unread !== "") {
      if (name === this.unread && --this.unreadDepth === 0) {
        this.unread = "";
        this.isJsonLd = false;
      }
      return;
    }
    if (name === "a") this.linkAt = 0;
    if (!BLOCK.has(name)) return;
    this.flush();
    if ((this.counts.get(name) ?? 0) === 0) return;
    while (this.open.length > 1) if (this.pop() === name) return;
  }

  private get top(): number {
    return this.open.at(-1) ?? 0;
  }

  /** Closes the innermost element; gives its name. */
  private pop(): string {
    const name = this.nodes[this.open.pop() ?? 0]?.name ?? "";
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    if (this.open.length < this.linkAt) this.linkAt = 0;
    return name;
  }

  private flush(broken = false): void {
    const text = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(this.text) ? clean(this.text) : "";
    if (text !== "")
      this.lines.push({ text, node: this.top, linked: Math.min(this.linked, text.length), broken: this.broken });
    this.broken = broken && (text !== "" || this.broken);
    this.text = "";
    this.linked = 0;
  }

  private meta(): void {
    const { attributes } = this;
    const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
    const content = attributes.get("content")?.trim() ?? "";
    const key = name?.toLowerCase() ?? "";
    if (key !== "" && content !== "" && !this.metas.has(key)) this.metas.set(key, content);
  }

  private link(): void {
    if (this.attributes.get("rel")?.toLowerCase() === "canonical") this.canonical ||= this.attributes.get("href") ?? "";
  }

  private time(name: string): void {
    const published = /datepublished/iu.test(this.attributes.get("itemprop") ?? "");
    const value = this.attributes.get("datetime") ?? (published ? this.attributes.get("content") : undefined);
    if (value !== undefined && (name === "time" || published))
      this.times.push({ value, line: this.lines.length, published });
  }
}

const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** Reads the elements, lines and metadata of a page of HTML, however broken; linear in its length. */
export function toTree(html: string): HtmlTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder;
}
