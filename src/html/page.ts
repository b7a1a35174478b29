import { readJsonLd } from "./json-ld.js";
import { readMetadata } from "./metadata.js";
import type { PageMetadata } from "./metadata.js";
import { storyLines } from "./story.js";
import { titleLine } from "./title.js";
import { toTree } from "./tree.js";

/** The story of a page as text, with a blank line between its blocks, and what the page says of itself. */
export interface HtmlPage {
  readonly text: string;
  readonly metadata: PageMetadata;
}

/** Reads a page of HTML; never throws, and takes linear time however broken the page is. */
export function readHtml(html: string): HtmlPage {
  const tree = toTree(html);
  const claims = readJsonLd(tree.head.jsonLd);
  const names = [claims.headline, tree.head.metas.get("og:title"), tree.head.title].filter(
    (name) => name !== undefined,
  );
  const title = titleLine(tree, names);
  const metadata = readMetadata(tree, claims, title);
  const lines = storyLines(tree, title).flatMap((at) => tree.lines[at] ?? []);
  let text = title < 0 && lines.length > 0 ? (metadata.title ?? "") : "";
  for (const line of lines) text += (text === "" ? "" : line.broken ? "\n" : "\n\n") + line.text;
  const printed = tree.lines[title]?.text;
  return { text, metadata: printed === undefined ? metadata : { ...metadata, title: printed } };
}
