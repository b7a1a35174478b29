import { makeTerm, makeWord } from "./make-term.js";
import type { Token } from "../../../text/token.js";
import { tagSet } from "./tags.js";
import type { ContactTerm } from "./terms.js";

/** What opens a pair, and what goes on with it: "sia X sia Y", "sia X che Y", "tanto X quanto Y", "tanto X che Y", "non solo X ma anche Y", "né X né Y". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["sia", new Set(["sia", "che"])],
  ["tanto", new Set(["quanto", "che"])],
  ["solo", new Set(["ma"])],
  ["soltanto", new Set(["ma"])],
  ["né", new Set(["né"])],
]);

/** Terms from what opens to what goes on, at most: "sia con il presidente russo, Vladimir Putin, sia". */
const REACH = 8;

/** The link of two who are told one by one. */
export const EACH = "sia";

const AND = tagSet(["And"]);

/** Reads a pair of people or states joined by correlatives as one joined by "e". */
export function joinCorrelatives(terms: readonly ContactTerm[], tokens: readonly Token[]): readonly ContactTerm[] {
  const open = terms.findIndex((_, at) => closersAt(terms, tokens, at) !== null);
  if (open < 0) return terms;
  const closers = closersAt(terms, tokens, open) as ReadonlySet<string>;
  const first = actorAt(terms, open + 1);
  if (first === null) return terms;
  const link = terms.findIndex((t, at) => at > first && at <= open + REACH && closers.has(wordOf(t, tokens)));
  const too = link + (ALSO.has(terms[link + 1]?.normal ?? "") ? 2 : 1);
  const other = link < 0 ? null : actorAt(terms, too);
  if (other === null || terms.slice(first, link).some((t) => t.kind === "verb")) return terms;
  const before = terms[link - 1]?.tags.has("Comma") ? link - 1 : link;
  const start = terms[open - 1]?.normal === "non" ? open - 1 : open;
  const { from, start: begins } = terms[before] as ContactTerm;
  const { to, end } = terms[too - 1] as ContactTerm;
  const and = makeWord(from, to, begins, end, EACH, AND);
  const behind = terms.slice(too);
  const neither = closers.has("né");
  return [...terms.slice(0, start), ...terms.slice(open + 1, before), and, ...(neither ? negated(behind) : behind)];
}

/** "né X né Y ⟦hanno incontrato⟧ Z": the verb behind both of them says no. */
function negated(terms: readonly ContactTerm[]): readonly ContactTerm[] {
  const at = terms.findIndex((t) => t.kind === "verb" && t.group.finite);
  const verb = terms[at];
  if (verb?.kind !== "verb" || terms.slice(0, at).some((t) => t.tags.has("Relative"))) return terms;
  return terms.with(at, makeTerm({ ...verb, group: { ...verb.group, negated: true } }));
}

const ALSO = new Set(["anche", "pure"]);

const wordOf = ({ from, to }: ContactTerm, tokens: readonly Token[]): string =>
  to - from === 1 ? ((tokens[from] as Token).norm ?? "") : "";

function closersAt(terms: readonly ContactTerm[], tokens: readonly Token[], at: number): ReadonlySet<string> | null {
  const term = terms[at] as ContactTerm;
  if (term.kind !== "verb" && term.kind !== "word") return null;
  const closers = PAIRS.get(wordOf(term, tokens));
  if (closers === undefined || actorAt(terms, at + 1) === null) return null;
  return closers.has("ma") && terms[at - 1]?.normal !== "non" ? null : closers;
}

/** The actor at `at`, or behind a preposition there. */
function actorAt(terms: readonly ContactTerm[], at: number): number | null {
  const actor = terms[at]?.tags.has("Prep") ? at + 1 : at;
  return terms[actor]?.kind === "actor" ? actor : null;
}
