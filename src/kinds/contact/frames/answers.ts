import type { Clause, ContactTerm, VerbTerm } from "../terms/terms.js";
import { ANSWERS, UNDOES } from "../words.js";
import { status } from "./tense-status.js";
import type { StatusReading } from "./tense-status.js";

/** What a sentence says of a contact told just before it, without a word of the contact itself: "ha declinato l'invito", "Mosca ha accettato", "la notizia è stata smentita". */
export function answerStatus(clause: Clause, at: number): StatusReading | null {
  const { terms, host } = clause;
  const { group } = terms[at] as VerbTerm;
  const undone = UNDOES.get(group.lemma);
  if (undone) return isUndone(clause, at) ? status(undone, "answered") : null;
  const answer = ANSWERS.get(group.lemma);
  if (!answer || host || group.modal || !SAID.has(group.tense) || terms.some(tells)) return null;
  const thing = terms.findIndex((t) => answer.of.has(t.normal));
  if (!(thing >= 0 ? isAlone(terms, thing) : isBare(terms, at))) return null;
  if (!group.negated) return status(answer.status, "answered");
  return answer.negated ? status(answer.negated, "answered") : null;
}

/** "⟦È stata rinviata⟧ di una settimana", "poi ⟦è saltato⟧": a sentence that names nothing that it would be said of. */
function isUndone({ terms, host }: Clause, at: number): boolean {
  const { voice, lemma, finite, negated, modal, tense, plural } = (terms[at] as VerbTerm).group;
  const told =
    finite &&
    !negated &&
    !modal &&
    !plural &&
    SAID.has(tense) &&
    voice === (MOVES_ITSELF.has(lemma) ? "active" : "passive");
  const next = terms[at + 1]?.normal ?? ".";
  return (
    told &&
    !host &&
    terms.every((t) => t.kind !== "event") &&
    terms.slice(0, at).every((t) => LEADS_ON.has(t.normal)) &&
    (ENDS.has(next) || ["di", "a", "per"].includes(next))
  );
}

const MOVES_ITSELF = new Set(["slittare", "saltare"]);

const LEADS_ON = new Set("poi ma però invece tutto".split(" "));

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
