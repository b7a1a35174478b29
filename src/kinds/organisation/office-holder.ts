import { OF } from "../../lexicon/grammar-words.js";
import { GOVERNED_BY_TITLES, LED_BODIES, NAMED_AFTER_PEOPLE } from "../../lexicon/organisation-heads.js";
import type { Token } from "../../text/token.js";
import { isCapital } from "../place/casing.js";
import { isGivenName } from "../place/given.js";
import { holders } from "../person/holders.js";

/**
 * Where an organisation behind an office ends, when its holder's name follows it at once:
 * "il presidente del ⟦Consiglio⟧ Conte", "la segretaria del ⟦Partito democratico⟧ Schlein".
 * The index of the first token of the name, or `to` where there is none.
 */
export function holderFrom(tokens: readonly Token[], from: number, to: number): number {
  const head = (tokens[from] as Token).norm;
  // "il segretario ⟨generale⟩ della"
  const titled = [from - 2, from - 3].some((at) => GOVERNED_BY_TITLES.has(tokens[at]?.norm ?? ""));
  if (!titled || !OF.has(tokens[from - 1]?.norm ?? "") || NAMED_AFTER_PEOPLE.has(head) || LED_BODIES.has(head))
    return to;
  for (let at = from + 1; at < to; at++) if (isHolder(tokens, at, to)) return at;
  return to;
}

/** The full name or the surname of somebody known, or a given name with another capital behind it. */
function isHolder(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (OF.has(tokens[at - 1]?.norm ?? "") || !spansName(tokens, at, to)) return false;
  const { full, alone } = holders();
  return (
    [full.match(tokens, at), alone.match(tokens, at)].some((hit) => hit !== null && hit.to >= to) ||
    (isGivenName(token.fold) && isCapital(tokens[at + 1]))
  );
}

/** Capitals and particles only, up to the end. */
const spansName = (tokens: readonly Token[], at: number, to: number): boolean =>
  isCapital(tokens[to - 1]) && tokens.slice(at, to).every((t) => t.kind === "word");
