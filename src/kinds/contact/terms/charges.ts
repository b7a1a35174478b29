import { isBareName } from "./actor-term.js";
import { EACH } from "./correlatives.js";
import type { ActorTerm, ContactTerm } from "./terms.js";

/** Words between "della" and the name at most. */
const LONGEST = 6;

/** The index of the name behind what an office is for, where its noun stands before the first of several: "i ministri degli Esteri X e ⟦della Difesa⟧ Y". */
export function chargeEnd(terms: readonly ContactTerm[], at: number): number | null {
  if (!isArticled(terms[at])) return null;
  let k = at + 1;
  while (k < at + LONGEST && isCharge(terms[k])) k++;
  const name = terms[k]?.tags.has("Comma") ? k + 1 : k;
  return k > at + 1 && isFullName(terms[name]) ? name : null;
}

/** "della", and not "di recente". */
const isArticled = (term: ContactTerm | undefined): boolean =>
  term?.kind === "word" && term.normal === "di" && term.end - term.start > 2;

const isCharge = (term: ContactTerm | undefined): boolean =>
  (term?.kind === "word" && (term.tags.has("Free") || term.tags.has("And"))) ||
  (term?.kind === "actor" && term.tags.has("State") && !term.tags.has("People"));

/** A full name without an office of its own. */
const isFullName = (term: ContactTerm | undefined): boolean =>
  term !== undefined && isBareName(term) && term.to - term.from > 1;

/** Heads of the powers of a state, whom a guest meets one by one. */
const HEADS = new Set(["head_of_state", "head_of_government", "parliament_president", "pope"]);

const officeOf = ({ members: [member] }: ActorTerm): string | undefined => member?.office ?? member?.role?.office;

/** Several whom one meets one by one: heads of several powers, ministers of several charges, people of several offices each behind a preposition of his own, or those whom correlatives join ("sia X sia Y"). */
export function metByEach(terms: readonly ContactTerm[], parts: readonly number[]): boolean {
  const actors = parts.map((k) => terms[k] as ActorTerm);
  if (actors.length < 2 || !actors.every((a) => a.members.length === 1 && !a.plural && a.tags.has("People")))
    return false;
  if (parts.some((k, i) => i > 0 && terms.slice(parts[i - 1], k).some(({ normal }) => normal === EACH))) return true;
  const charged = parts.every((k, i) => i === 0 || terms.slice(parts[i - 1], k).some(isArticled));
  if (charged && actors[0]?.preposition !== "di") return true;
  const offices = actors.map(officeOf);
  if (offices.includes(undefined) || new Set(offices).size < actors.length) return false;
  const repeated = parts.every((k, i) => i === 0 || terms[k - 1]?.normal === actors[0]?.preposition);
  return repeated || actors.length > 2 || offices.filter((office) => HEADS.has(office ?? "")).length > 1;
}
