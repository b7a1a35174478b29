import type { ContactTerm } from "../terms/terms.js";

/** "per ⟦ricevere⟧ la proposta e incontrare il premier": the infinitive with its preposition that another is joined to. */
export function coordinatedWith(terms: readonly ContactTerm[], at: number): number | null {
  if (terms[at - 1]?.tags.has("And") !== true) return null;
  for (let k = at - 2; k > 0 && k > at - JOINED_REACH; k--) {
    const term = terms[k];
    if (term?.kind !== "verb") continue;
    return term.group.tense === "infinitive" && terms[k - 1]?.normal === "per" ? k : null;
  }
  return null;
}

/** Terms between two infinitives that "e" joins. */
const JOINED_REACH = 12;
