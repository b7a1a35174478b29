import type { HtmlTree } from "./tree.js";

const WORD = /[\p{L}\p{Nd}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Shortest heading that can be a title, in code units. */
const SHORTEST = 10;
/** Share of words that a heading must have in common with a name of the page; the first heading is favoured. */
const ALIKE = 0.5;
const FAVOUR = 0.2;

/** The level of the heading that a line stands in, at most four elements up, or 0. */
function levelOf({ nodes }: HtmlTree, node: number): number {
  for (let at = node, up = 0; at > 0 && up < 4; at = nodes[at]?.parent ?? -1, up++) {
    const level = /^h([1-6])$/u.exec(nodes[at]?.name ?? "")?.[1];
    if (level !== undefined) return Number(level);
  }
  return 0;
}

/**
 * Number of the line that is the title: the heading that shares most words with a name
 * that the page gives itself; the first heading where it gives none; -1 where there is none.
 */
export function titleLine(tree: HtmlTree, names: readonly string[]): number {
  let best = -1;
  let most = ALIKE;
  const wanted = names.map((name) => new Set(wordsOf(name))).filter((words) => words.size > 0);
  tree.lines.forEach(({ text, node }, at) => {
    const level = text.length < SHORTEST ? 0 : levelOf(tree, node);
    if (level === 0 || level > 3) return;
    const words = wordsOf(text);
    for (const name of wanted) {
      const shared = words.filter((word) => name.has(word)).length;
      const alike = (2 * shared) / Math.max(1, words.length + name.size) + (level === 1 ? FAVOUR : 0);
      if (alike > most) [best, most] = [at, alike];
    }
  });
  if (best >= 0 || wanted.length > 0) return best;
  return tree.lines.findIndex(({ text, node }) => text.length >= SHORTEST && levelOf(tree, node) === 1);
}
