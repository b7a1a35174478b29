import type { PatternHit } from "../../../rule/patterns.js";
import type { Clause, ContactTerm, VerbTerm } from "../terms/terms.js";
import type { Construction } from "./construction.js";
import type { ReadSides } from "./sides.js";
import { subjectOf } from "./subjects.js";
import { toSide } from "./frame.js";

/** Those who also took part: the people the pattern found and all named behind them; the other side is whom they came with. */
export function attendeesOf(clause: Clause, at: number, hit: PatternHit<Construction>): ReadSides | null {
  const first = hit.groups.get("both")?.from ?? -1;
  const trigger = clause.terms[at] as ContactTerm;
  const delegation = trigger.tags.has("MakesUp") ? delegationOf(clause.terms.slice(0, first)) : null;
  if (trigger.tags.has("MakesUp") && !delegation) return null;
  if (trigger.kind === "verb" && !delegation && !opens(clause, at, first)) return null;
  const members = [first, ...further(clause.terms, first)].flatMap((k) => {
    const term = clause.terms[k];
    return term?.kind === "actor" ? term.members.filter((m) => ["person", "office", "group"].includes(m.kind)) : [];
  });
  if (members.length === 0) return null;
  const both = { members, reference: null, plural: true };
  if (delegation) return delegation.kind === "actor" ? { both, other: toSide(delegation) } : { both };
  const led = trigger.kind === "verb" && trigger.group.voice === "passive" ? subjectOf(clause, at) : null;
  return led ? { both, other: toSide(led) } : { both };
}

/** "della ⟦delegazione⟧ fanno parte X e Y", "⟦i negoziatori russi⟧ erano guidati da Z". */
const delegationOf = (terms: readonly ContactTerm[]): ContactTerm | undefined =>
  terms.find(
    (t) => DELEGATION.has(t.normal) || (t.kind === "actor" && t.members.every(({ kind }) => kind === "group")),
  );

const DELEGATION = new Set(["delegazione", "delegazioni"]);

/** "⟦Vi hanno preso parte⟧ X e Y", "⟦Presente⟧ anche Z": nothing that they would be at stands before or between. */
function opens({ terms, host }: Clause, at: number, first: number): boolean {
  const { group } = terms[at] as VerbTerm;
  if (host) return false;
  if (group.voice === "passive" || group.tense === "infinitive") return true;
  const there = group.clitic === "vi" || group.clitic === "ci" || group.lemma === "presenziare";
  const start = terms.slice(0, at).every((t) => t.tags.has("Free") || t.normal === "essere" || isAmong(t));
  const elsewhere = terms
    .slice(at + 1, first)
    .some((t, k) => (t.normal === "a" || t.normal === "in") && terms[at + 2 + k]?.kind !== "event");
  return (there || (start && group.lemma === "partecipare")) && !elsewhere && start;
}

/** "Tra ⟦i sindaci⟧ presenti X e Y". */
const isAmong = (term: ContactTerm): boolean =>
  term.kind === "actor" && (term.preposition === "tra" || term.preposition === "fra");

/** Bare names and offices behind the first ones, up to the next verb. */
function further(terms: readonly ContactTerm[], first: number): number[] {
  const found: number[] = [];
  for (let k = first + 1; k < terms.length; k++) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "verb" || term.tags.has("Relative")) break;
    const alike =
      term.kind === "actor" &&
      [null, terms[first]?.kind === "actor" ? terms[first].preposition : null].includes(term.preposition);
    if (alike && term.tags.has("People")) found.push(k);
  }
  return found;
}
