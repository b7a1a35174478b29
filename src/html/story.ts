import { besideOf, isLink, proseOf, sumLines } from "./beside.js";
import { STORY_HINT } from "./hints.js";
import type { HtmlLine, HtmlNode, HtmlTree } from "./tree.js";

/** Share of its parent's running text from which an element alone holds the story. */
const MAIN_SHARE = 0.8;
/** The same of an element named as the story. */
const NAMED_SHARE = 0.6;

/** The innermost element that holds nearly all running text. */
function mainOf({ nodes }: HtmlTree, prose: Float64Array): number {
  const children = new Map<number, HtmlNode[]>();
  for (const node of nodes) {
    if ((prose[node.index] as number) === 0 || node.index === 0) continue;
    const list = children.get(node.parent);
    if (list) list.push(node);
    else children.set(node.parent, [node]);
  }
  const all = prose[0] as number;
  let main = 0;
  for (;;) {
    const below = children.get(main) ?? [];
    let best: HtmlNode | undefined;
    for (const node of below) if (!best || (prose[node.index] as number) > (prose[best.index] as number)) best = node;
    if (!best || best.name === "p") return main;
    const share = (prose[best.index] as number) / Math.max(1, all);
    if (share < ((best.hints & STORY_HINT) !== 0 ? NAMED_SHARE : MAIN_SHARE)) return main;
    main = best.index;
  }
}

/** Where the story begins: at its title, unless most of its running text stands above that. */
function beginningOf({ lines }: HtmlTree, title: number, holds: (line: HtmlLine) => boolean): number {
  let [above, below] = [0, 0];
  lines.forEach((line, at) => {
    if (!holds(line)) return;
    if (at < title) above += proseOf(line);
    else below += proseOf(line);
  });
  return title >= 0 && above < below ? title : 0;
}

/** Numbers of the lines of the story in order: its title, what stands between that and its text, its text. */
export function storyLines(tree: HtmlTree, title: number): number[] {
  const { nodes, lines } = tree;
  const beside = besideOf(tree, lines[title]?.node ?? -1);
  const main = mainOf(tree, sumLines(tree, beside, proseOf));
  const inside = new Uint8Array(nodes.length);
  for (const { index, parent } of nodes) inside[index] = index === main || inside[parent] === 1 ? 1 : 0;
  const holds = (line: HtmlLine): boolean => inside[line.node] === 1 && beside[line.node] === 0;
  const from = beginningOf(tree, title, holds);
  const first = lines.findIndex((line, at) => at >= from && holds(line) && proseOf(line) > 0);
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (at < from || beside[line.node] === 1) return;
    const under = title >= 0 && at >= title && at < first;
    if (at === title || ((holds(line) || under) && !isLink(line))) found.push(at);
  });
  return found;
}
