import type { Token } from "../../../text/token.js";
import type { ContactTerm } from "./terms.js";

/** Terms of one part of a dateline at most: "Roma, 22 ago. (agenzia) -". */
const LONGEST = 9;

/** "⟦ROMA, 29 GEN - ⟧Il presidente…", "⟦(Agenzia) – Berna – ⟧", "⟦- ⟧": what stands before the first sentence of a wire says nothing of a contact. */
export function withoutDateline(terms: readonly ContactTerm[], tokens: readonly Token[]): readonly ContactTerm[] {
  let cut = 0;
  for (;;) {
    const to = partEnd(terms, cut, tokens);
    if (to === null) return cut === 0 ? terms : terms.slice(cut);
    cut = to;
  }
}

/** Where a part of a dateline that starts at `from` ends, behind its dash; null when it is none. */
function partEnd(terms: readonly ContactTerm[], from: number, tokens: readonly Token[]): number | null {
  let open = false;
  let sure = false;
  let town = false;
  for (let at = from; at < terms.length && at <= from + LONGEST; at++) {
    const term = terms[at] as ContactTerm;
    const { casing } = (tokens[term.from] as Token).word;
    if (term.tags.has("Dash") && term.normal !== "/")
      return at === from || sure || (town && !isGround(terms[at + 1])) ? at + 1 : null;
    if (term.normal === "\\" && (town || open)) [open, sure] = [!open, true];
    else if (term.tags.has("Bracket")) [open, sure] = [term.normal === "(" || term.normal === "[", true];
    else if (open) continue;
    else if (isTown(term) && !town) [town, sure] = [true, sure || casing === "upper"];
    else if (term.kind === "date" && (town || at === from)) sure = true;
    else if (!term.tags.has("Comma") || !town) return null;
  }
  return null;
}

/** A city by its name alone. */
function isTown(term: ContactTerm): boolean {
  const mention = term.kind === "place" ? term.mention : term.kind === "actor" ? term.members[0]?.place : undefined;
  const alone = term.kind === "place" ? term.preposition === "" : term.kind === "actor" && term.preposition === null;
  return alone && mention?.kind === "place" && mention.value.type === "city";
}

/** "Mosca - Kiev": a pair of states, and no dateline. */
const isGround = (term: ContactTerm | undefined): boolean =>
  term?.kind === "place" || (term?.kind === "actor" && term.tags.has("State"));
