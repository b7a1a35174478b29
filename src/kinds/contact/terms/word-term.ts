import { AND, CLAUSE_WORDS, PREPOSITIONS, RELATIVE } from "../../../lexicon/grammar-words.js";
import type { Token } from "../../../text/token.js";
import { tagSet } from "./tags.js";
import type { ContactTerm } from "./terms.js";

const PREP_TAGS = tagSet(["Prep", "Free"]);

const MARK_TAGS: ReadonlyMap<string, string> = new Map([
  [",", "Comma"],
  ["(", "Bracket"],
  [")", "Bracket"],
  ["[", "Bracket"],
  ["]", "Bracket"],
  [":", "Break"],
  [";", "Break"],
  [".", "Break"],
  ["!", "Break"],
  ["?", "Break"],
  ["…", "Break"],
  ["|", "Break"],
]);

const DASHES = new Set(["-", "–", "—", "/"]);

/** The class of a word or mark that is no actor, verb, event, date or place. */
function wordTag(token: Token): string {
  if (DASHES.has(token.norm)) return token.spaced ? "Dash" : "Hyphen";
  const mark = MARK_TAGS.get(token.norm);
  if (mark) return mark;
  if (AND.has(token.norm)) return "And";
  if (CLAUSE_WORDS.has(token.norm)) return RELATIVE.has(token.norm) ? "Relative" : "Break";
  return "Free";
}

export function wordTerm(tokens: readonly Token[], at: number): ContactTerm {
  const token = tokens[at] as Token;
  const preposition =
    token.kind === "word" && Object.hasOwn(PREPOSITIONS, token.norm) ? PREPOSITIONS[token.norm] : undefined;
  const tags = preposition ? PREP_TAGS : tagSet([wordTag(token)]);
  return {
    kind: "word",
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    normal: preposition ?? token.norm,
    tags,
  };
}
