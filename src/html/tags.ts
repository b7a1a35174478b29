import { createRequire } from "node:module";
import type * as htmlparser from "htmlparser2";
import type { TokenizerCallbacks } from "htmlparser2";

/** Attributes of a tag that are asked for, by name in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** What a page's source says in order: tags with names in lower case, and text with its entities read. */
export interface TagHandler {
  /** `closed` tags end themselves: `<path/>`. */
  readonly open: (name: string, attributes: Attributes, closed: boolean) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const WANTED = new Set("class id role itemprop content name property rel type href datetime lang hidden".split(" "));

/** Turns the marks of the tokenizer, which are offsets, into tags and text. */
class TagReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly handler: TagHandler;
  private tag = "";
  private attribute = "";
  private value = "";
  private attributes = new Map<string, string>();

  constructor(html: string, handler: TagHandler) {
    this.html = html;
    this.handler = handler;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    if (this.attributes.size > 0) this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end);
    const low = WANTED.has(name) ? name : name.toLowerCase();
    this.attribute = WANTED.has(low) ? low : "";
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
    this.handler.open(this.tag, this.attributes, false);
  }

  onselfclosingtag(): void {
    this.handler.open(this.tag, this.attributes, true);
  }

  onclosetag(start: number, end: number): void {
    this.handler.close(this.html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.handler.text(this.html.slice(start, end));
  }

  ontextentity(code: number): void {
    this.handler.text(String.fromCodePoint(code));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

let loaded: typeof htmlparser | undefined;

/** Loaded at the first page of HTML: it takes longer than many pages of text do. */
const parser = (): typeof htmlparser => (loaded ??= createRequire(import.meta.url)("htmlparser2") as typeof htmlparser);

/** Reads the tags and the text of a page of HTML, in order. */
export function readTags(html: string, handler: TagHandler): void {
  const { Tokenizer } = parser();
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(html, handler));
  tokenizer.write(html);
  tokenizer.end();
}
