import type { Clause, ContactTerm } from "../terms/terms.js";

/** What they talked about: the noun phrase after "su", "per discutere di", "dedicato a". */
export function findTopics(clause: Clause, at: number): { start: number; end: number }[] {
  for (let k = at + 1; k < clause.terms.length && k < at + 14; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.tags.has("Break") || term.tags.has("Relative") || (term.kind === "verb" && term.group.finite)) return [];
    if (term.kind === "word" && term.normal === "su") return topicFrom(clause, k + 1);
  }
  return [];
}

/** Prepositions that a topic goes on with: "la guerra in Ucraina", "i negoziati con l'Iran". */
const WITHIN_TOPIC = new Set(["di", "in", "con"]);
/** "un colloquio sull'Ucraina ⟦con Zelensky⟧": a person with whom one speaks is no part of what one speaks of. */
const meets = (term: ContactTerm, next: ContactTerm | undefined): boolean =>
  term.normal === "con" && next?.kind === "actor" && next.members.some(({ kind }) => kind === "person");
const ENDS = ["Break", "Comma", "Aside", "Dash", "Relative", "Bracket"];

function topicFrom(clause: Clause, from: number): { start: number; end: number }[] {
  let to = from;
  while (to < clause.terms.length && to < from + 9) {
    const term = clause.terms[to] as ContactTerm;
    if (term.kind === "verb" || term.kind === "date" || ENDS.some((tag) => term.tags.has(tag))) break;
    if (term.tags.has("Prep") && (!WITHIN_TOPIC.has(term.normal) || meets(term, clause.terms[to + 1]))) break;
    to++;
  }
  while (to > from && clause.terms[to - 1]?.tags.has("Prep")) to--;
  const first = clause.terms[from];
  const last = clause.terms[to - 1];
  return first && last && to > from ? [{ start: first.start, end: last.end }] : [];
}
