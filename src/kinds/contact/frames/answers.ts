import type { Clause, ContactTerm, VerbTerm } from "../terms/terms.js";
import { ANSWERS } from "../words.js";
import { status } from "./tense-status.js";
import type { StatusReading } from "./tense-status.js";

/** What a sentence says of a contact told just before it, without a word of the contact itself: "ha declinato l'invito", "Mosca ha accettato", "la notizia è stata smentita". */
export function answerStatus(clause: Clause, at: number): StatusReading | null {
  const { terms, host } = clause;
  const { group } = terms[at] as VerbTerm;
  const answer = ANSWERS.get(group.lemma);
  if (!answer || host || group.modal || !SAID.has(group.tense) || terms.some(tells)) return null;
  const thing = terms.findIndex((t) => answer.of.has(t.normal));
  if (!(thing >= 0 ? isAlone(terms, thing) : isBare(terms, at))) return null;
  if (!group.negated) return status(answer.status, "answered");
  return answer.negated ? status(answer.negated, "answered") : null;
}

/** Tenses in which an answer was given. */
const SAID: ReadonlySet<string> = new Set(["past", "remote", "present", "pluperfect"]);

/** A word that tells of a contact by itself; "nessun incontro" is the answer said once more. */
const tells = (term: ContactTerm): boolean =>
  (term.kind === "event" && term.determiner !== "negative") || (term.kind === "verb" && term.sense !== null);

/** "la proposta", "la proposta ⟦di Trump⟧"; not "la proposta di pace". */
function isAlone(terms: readonly ContactTerm[], at: number): boolean {
  const [link, whose] = terms.slice(at + 1);
  return link?.normal !== "di" || whose?.kind === "actor";
}

/** "Putin ha rifiutato.", "Il Cremlino smentisce: …": nothing is named that it would be about. */
function isBare(terms: readonly ContactTerm[], at: number): boolean {
  const { voice, clitic } = (terms[at] as VerbTerm).group;
  const next = terms.slice(at + 1).find((t) => t.normal !== "subito");
  return voice === "active" && (clitic === null || clitic === "lo") && (next === undefined || ENDS.has(next.normal));
}

const ENDS = new Set([".", ",", ":", ";"]);
