import { BESIDE_HINT, CAPTION_HINT, STORY_HINT, SURELY_BESIDE } from "./hints.js";
import type { HtmlLine, HtmlNode, HtmlTree } from "./tree.js";

/** Code units of a line that are running text: a sentence or a long line, not a link. */
export function proseOf({ text, linked }: HtmlLine): number {
  if (linked * 2 > text.length) return 0;
  return text.length >= 80 || (text.length >= 40 && /[.!?»”"]$/u.test(text)) ? text.length - linked : 0;
}

/** Adds to each element what the elements below it have. */
function addUp(nodes: readonly HtmlNode[], sums: Float64Array): Float64Array {
  for (let index = nodes.length - 1; index > 0; index--) {
    const { parent } = nodes[index] as HtmlNode;
    sums[parent] = (sums[parent] as number) + (sums[index] as number);
  }
  return sums;
}

/** Sums over the lines of each element and of those below it; lines in elements left out do not count. */
export function sumLines(
  { nodes, lines }: HtmlTree,
  beside: Uint8Array,
  weight: (line: HtmlLine) => number,
): Float64Array {
  const sums = new Float64Array(nodes.length);
  for (const line of lines) if (beside[line.node] === 0) sums[line.node] = (sums[line.node] as number) + weight(line);
  return addUp(nodes, sums);
}

/** Shares of the page's running text from which what is called beside is the story after all. */
const SURE_SHARE = 0.6;
const SHARE = 0.3;
/** Share of the page's running text in an element named as the story that keeps those around it. */
const STORY_SHARE = 0.2;

/** Marks an element and all around it. */
function markUp(nodes: readonly HtmlNode[], from: number, marks: Uint8Array): void {
  for (let at = from; at >= 0 && marks[at] === 0; at = (nodes[at] as HtmlNode).parent) marks[at] = 1;
}

/** Running text of all elements of one class together: a story may be cut into many boxes. */
function proseOfKinds(nodes: readonly HtmlNode[], prose: Float64Array): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { index, kind } of nodes)
    if (kind !== "" && (prose[index] as number) > 0) sums.set(kind, (sums.get(kind) ?? 0) + (prose[index] as number));
  return sums;
}

/** Code units of running text up to which one of several like elements with a link is the teaser of another page. */
const TEASER = 420;

/** Marks rows of like elements each of which leads to another page: teasers. */
function markTeasers(tree: HtmlTree, prose: Float64Array, beside: Uint8Array): void {
  const { nodes } = tree;
  const links = sumLines(tree, beside, (line) => Number(isLink(line)));
  const rows = new Map<string, number[]>();
  for (const { index, parent, name, kind } of nodes) {
    if ((links[index] as number) === 0 || (prose[index] as number) > TEASER || beside[index] === 1) continue;
    const row = `${parent} ${name} ${kind}`;
    const found = rows.get(row);
    if (found) found.push(index);
    else rows.set(row, [index]);
  }
  for (const row of rows.values()) if (row.length >= 3) for (const index of row) beside[index] = 1;
  for (const { index, parent } of nodes) if (index > 0 && beside[parent] === 1) beside[index] = 1;
}

/** Code units, and the share of the page's running text, from which an article is the one with the title. */
const ARTICLE = 300;
const ARTICLE_SHARE = 0.2;

/** Marks the other articles of a page on which one scrolls from story to story. */
function markOthers(nodes: readonly HtmlNode[], title: number, prose: Float64Array, beside: Uint8Array): void {
  const around = new Uint8Array(nodes.length);
  markUp(nodes, title, around);
  let own = title;
  while (own > 0 && (nodes[own] as HtmlNode).name !== "article") own = (nodes[own] as HtmlNode).parent;
  if (own <= 0 || (prose[own] as number) < Math.max(ARTICLE, ARTICLE_SHARE * (prose[0] as number))) return;
  const within = new Uint8Array(nodes.length);
  for (const { index, parent, name } of nodes) {
    within[index] = index === own || within[parent] === 1 ? 1 : 0;
    if (name === "article" && within[index] === 0 && around[index] === 0) beside[index] = 1;
  }
}

/** Marks what stands beside the story by the names of elements, unless it holds most of the page. */
export function besideOf(tree: HtmlTree, title: number): Uint8Array {
  const { nodes } = tree;
  const beside = new Uint8Array(nodes.length);
  const prose = sumLines(tree, beside, proseOf);
  const all = Math.max(1, prose[0] as number);
  const kinds = proseOfKinds(nodes, prose);
  const spared = new Uint8Array(nodes.length);
  markUp(nodes, title, spared);
  for (const { index, hints } of nodes)
    if ((hints & STORY_HINT) !== 0 && (prose[index] as number) >= all * STORY_SHARE) markUp(nodes, index, spared);
  for (const { index, parent, hints, kind } of nodes) {
    if (index === 0) continue;
    const surely = (hints & SURELY_BESIDE) !== 0;
    const held = surely ? (prose[index] as number) : Math.max(prose[index] as number, kinds.get(kind) ?? 0);
    const out =
      (hints & (BESIDE_HINT | CAPTION_HINT)) !== 0 &&
      (hints & STORY_HINT) === 0 &&
      spared[index] === 0 &&
      held < all * (surely ? SURE_SHARE : SHARE);
    beside[index] = out || beside[parent] === 1 ? 1 : 0;
  }
  markOthers(nodes, title, prose, beside);
  markTeasers(tree, prose, beside);
  return beside;
}

/** A link alone on its line that is no sentence leads elsewhere. */
export const isLink = ({ text, linked }: HtmlLine): boolean =>
  linked >= text.length * 0.85 && text.length >= 12 && !/[.!?]["”»]?$/u.test(text);
