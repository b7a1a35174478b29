import { readJsonLd } from "./json-ld.js";
import { readMetadata } from "./metadata.js";
import type { PageMetadata } from "./metadata.js";
import { storyLines } from "./story.js";
import { titleLine } from "./title.js";
import { toTree } from "./tree.js";
import type { HtmlLine, HtmlTree } from "./tree.js";

/** The story of a page as text, with a blank line between its blocks, and what the page says of itself. */
export interface HtmlPage {
  readonly text: string;
  readonly metadata: PageMetadata;
}

/** Share of the text in JSON-LD below which a page does not show its story: a script would, or a subscription. */
const SHOWN = 0.4;
/** Code units of such a text from which it is one. */
const BODY = 300;

type Part = Pick<HtmlLine, "text" | "broken">;

/** The lines of the story: those that the page shows, else those of its JSON-LD. */
function linesOf(tree: HtmlTree, title: number, body: string): readonly Part[] {
  const shown = storyLines(tree, title).flatMap((at) => tree.lines[at] ?? []);
  const length = shown.reduce((sum, { text }) => sum + text.length, 0);
  if (body.length < BODY || length >= body.length * SHOWN) return shown;
  const told = toTree(body.replaceAll(/\r?\n/gu, "<br>")).lines.map(({ text }) => ({ text, broken: false }));
  const heading = tree.lines[title];
  return heading ? [heading, ...told] : told;
}

/** Reads a page of HTML; never throws, and takes linear time however broken the page is. */
export function readHtml(html: string): HtmlPage {
  const tree = toTree(html);
  const claims = readJsonLd(tree.head.jsonLd);
  const names = [claims.headline, tree.head.metas.get("og:title"), tree.head.title];
  const title = titleLine(
    tree,
    names.filter((name) => name !== undefined),
  );
  const metadata = readMetadata(tree, claims, title);
  const lines = linesOf(tree, title, claims.body ?? "");
  const printed = tree.lines[title]?.text;
  const heading = printed === undefined && lines.length > 0 ? (metadata.title ?? "") : "";
  let text = heading;
  for (const line of lines) text += (text === "" ? "" : line.broken ? "\n" : "\n\n") + line.text;
  return { text, metadata: printed === undefined ? metadata : { ...metadata, title: printed } };
}
