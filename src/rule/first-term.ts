import type { Pattern } from "./patterns.js";

/** A pattern that is one term: its group, and all tags that the term must have. */
export interface Lone {
  readonly group: string;
  readonly tags: readonly string[];
}

/** A pattern's first token, read off its expression, and the tags it must have beside: `[<trigger>(#Meets && #Active)]` gives `#Meets`, `#Active`. */
export function firstOf({ id, match }: Pattern): [key: string, ...tags: string[]] {
  const token = /^\[?(?:<\w+>)?(?:\(([^()|]+)\)|\(?(#?\p{L}+))/u.exec(match);
  const [key, ...rest] = token?.[1]?.split("&&").map((part) => part.trim()) ?? [token?.[2]];
  if (!key || !/^#?\p{L}+$/u.test(key))
    throw new Error(`pattern of rule ${id} must begin with a word or tag: ${match}`);
  return [key, ...rest.filter((part): part is string => part?.startsWith("#") === true)];
}

/** `[<trigger>#Event]`, `[<trigger>(#Meets && #Passive)]`: a pattern of one term and its tags needs no engine. */
export function loneOf({ match }: Pattern): Lone | null {
  const [, group, tags] = /^\[<(\w+)>\(?(#\p{L}+(?: && #\p{L}+)*)\)?\]$/u.exec(match) ?? [];
  return group === undefined || tags === undefined
    ? null
    : { group, tags: tags.split(" && ").map((tag) => tag.slice(1)) };
}
