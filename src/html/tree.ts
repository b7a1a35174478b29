import { BLOCK, SIBLINGS, STRUCTURE, UNREAD, VOID } from "./elements.js";
import { PageHead } from "./head.js";
import { elementHints } from "./hints.js";
import { readTags } from "./tags.js";
import type { Attributes, TagHandler } from "./tags.js";

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
  readonly head: PageHead;
}

/** Open siblings that are looked through for one that a new element ends. */
const SIBLING_DEPTH = 8;

const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** Builds a tree out of tags, however they are nested; keeps no more of a page than its text. */
class TreeBuilder implements TagHandler, HtmlTree {
  readonly nodes: HtmlNode[] = [{ name: "html", index: 0, parent: -1, kind: "", hints: 0 }];
  readonly lines: HtmlLine[] = [];
  readonly head = new PageHead();
  private readonly stack: number[] = [0];
  private readonly counts = new Map<string, number>();
  /** The unread element that is open, and how many of its kind. */
  private unread = "";
  private unreadDepth = 0;
  private isJsonLd = false;
  private inTitle = false;
  private waiting = "";
  private linked = 0;
  /** Open elements when a link was opened; 0 outside links. */
  private linkAt = 0;
  private broken = false;

  open(name: string, attributes: Attributes, closed: boolean): void {
    if (this.unread !== "" && this.passesOver(name, closed)) return;
    if (UNREAD.has(name)) this.leaveUnread(name, attributes, closed);
    else {
      this.head.read(name, attributes, this.lines.length);
      if (name === "title") this.inTitle = this.head.title === "";
      else if (name === "br" || name === "hr") this.flush(name === "br");
      else if (name === "a") this.linkAt = this.stack.length;
      else if (BLOCK.has(name) && !VOID.has(name)) this.block(name, attributes);
    }
  }

  close(name: string): void {
    if (name === "title") this.inTitle = false;
    if (this.unread !== "") {
      if (name === this.unread && --this.unreadDepth === 0) this.unread = "";
      return;
    }
    if (name === "a") this.linkAt = 0;
    if (!BLOCK.has(name)) return;
    this.flush();
    if ((this.counts.get(name) ?? 0) === 0) return;
    while (this.stack.length > 1) if (this.pop() === name) return;
  }

  text(text: string): void {
    if (this.inTitle) this.head.title += text;
    else if (this.unread === "") {
      this.waiting += text;
      if (this.linkAt > 0) this.linked += text.trim().length;
    } else if (this.isJsonLd) this.head.jsonLd.push((this.head.jsonLd.pop() ?? "") + text);
  }

  /** Ends the line that is being read; `broken` when the next stands right under it. */
  flush(broken = false): void {
    const text = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(this.waiting) ? clean(this.waiting) : "";
    if (text !== "")
      this.lines.push({ text, node: this.top, linked: Math.min(this.linked, text.length), broken: this.broken });
    this.broken = broken && (text !== "" || this.broken);
    this.waiting = "";
    this.linked = 0;
  }

  /** True inside an unread element, unless the tag shows that it was never closed. */
  private passesOver(name: string, closed: boolean): boolean {
    if (STRUCTURE.has(name) && this.unread !== "script" && this.unread !== "style") {
      this.unread = "";
      return false;
    }
    if (name === this.unread && !closed) this.unreadDepth++;
    return true;
  }

  private leaveUnread(name: string, attributes: Attributes, closed: boolean): void {
    if (closed && (name === "svg" || name === "math")) return;
    this.unread = name;
    this.unreadDepth = 1;
    this.isJsonLd = name === "script" && (attributes.get("type") ?? "").toLowerCase().includes("ld+json");
    if (this.isJsonLd) this.head.jsonLd.push("");
  }

  private block(name: string, attributes: Attributes): void {
    this.flush();
    if (this.stack.length > 1 && this.nodes[this.top]?.name === "p") this.pop();
    this.endSiblings(name);
    const index = this.nodes.length;
    const kind = attributes.get("class") ?? "";
    this.nodes.push({ name, index, parent: this.top, kind, hints: elementHints(name, attributes) });
    this.stack.push(index);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  private endSiblings(name: string): void {
    const rule = SIBLINGS.get(name);
    if (!rule) return;
    for (let at = this.stack.length - 1, seen = 0; at > 0 && seen < SIBLING_DEPTH; at--, seen++) {
      const open = this.nodes[this.stack[at] as number]?.name ?? "";
      if (rule.within.has(open)) return;
      if (!rule.ends.has(open)) continue;
      while (this.stack.length > at) this.pop();
      return;
    }
  }

  private get top(): number {
    return this.stack.at(-1) ?? 0;
  }

  /** Closes the innermost element; gives its name. */
  private pop(): string {
    const name = this.nodes[this.stack.pop() ?? 0]?.name ?? "";
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    if (this.stack.length < this.linkAt) this.linkAt = 0;
    return name;
  }
}

/** Reads the elements, lines and metadata of a page of HTML, however broken; linear in its length. */
export function toTree(html: string): HtmlTree {
  const builder = new TreeBuilder();
  readTags(html, builder);
  builder.flush();
  return builder;
}
