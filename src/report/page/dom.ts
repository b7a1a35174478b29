type Value = string | number | boolean | null | undefined;
type Child = Node | string | null | undefined | false | readonly Child[];
type Listener = (event: Event) => void;

/** Attributes of an element, and under `on…` what it listens to; false, null and undefined leave one out. */
export type Attributes = Readonly<Record<string, Value | Listener>>;

const SVG = "http://www.w3.org/2000/svg";

/** An element of HTML; all text goes in as text, never as markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  assign(element, attributes);
  append(element, children);
  return element;
}

/** An element of SVG. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  const element = document.createElementNS(SVG, tag);
  assign(element, attributes);
  append(element, children);
  return element;
}

function assign(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2).toLowerCase(), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child as readonly Child[]);
    else if (child instanceof Node || typeof child === "string") element.append(child);
  }
}

/** Words of an article or of its page, which may run in any direction: they turn nothing around them. */
export const foreign = (text: string): HTMLElement => h("bdi", {}, text);

/** A link to a page of the web, or plain text where the address is none that may be opened. */
export function link(url: string | null, text: string): HTMLElement {
  const address = url === null ? null : webAddress(url);
  return address === null
    ? foreign(text)
    : h("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, foreign(text));
}

/** The address as the browser reads it, where it is http or https; else null. */
export function webAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
