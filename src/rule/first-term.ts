import type { Pattern } from "./patterns.js";

/** A pattern that is one term: its group, and all tags that the term must have. */
export interface Lone {
  readonly group: string;
  readonly tags: readonly string[];
}

/**
 * What a pattern's first token can be, read off its expression, each with the tags it must have beside:
 * `[<trigger>(#Meets && #Active)]` gives `#Meets`, `#Active`; `(offerta|proposta)` gives both words. Throws for anything else.
 */
export function firstOf({ id, match }: Pattern): [key: string, ...tags: string[]][] {
  const token = /^\[?(?:<\w+>)?(?:\(([^()]+)\)|(#?\p{L}+))/u.exec(match);
  const choices = (token?.[1] ?? token?.[2] ?? "").split("|");
  return choices.map((choice) => {
    const [key, ...rest] = choice.split("&&").map((part) => part.trim());
    if (!key || !/^#?\p{L}+$/u.test(key))
      throw new Error(`pattern of rule ${id} must begin with a word or tag: ${match}`);
    return [key, ...rest.filter((part) => part.startsWith("#"))];
  });
}

/** `[<trigger>#Event]`, `[<trigger>(#Meets && #Passive)]`: a pattern of one term and its tags needs no engine. */
export function loneOf({ match }: Pattern): Lone | null {
  const [, group, tags] = /^\[<(\w+)>\(?(#\p{L}+(?: && #\p{L}+)*)\)?\]$/u.exec(match) ?? [];
  return group === undefined || tags === undefined
    ? null
    : { group, tags: tags.split(" && ").map((tag) => tag.slice(1)) };
}

/** The tags of each choice that a pattern cannot do without: `(#Actor|#Side)`, and not `(#Free|#Place){0,4}`. */
export const choicesOf = ({ match }: Pattern): string[][] =>
  [...match.matchAll(/\((#\p{L}+(?:\|#\p{L}+)+)\)(?![{?*])/gu)].map(([, choice]) =>
    (choice as string).split("|").map((tag) => tag.slice(1)),
  );
