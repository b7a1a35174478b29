import { AUDIENCES } from "../words.js";
import type { Guard } from "./construction.js";
import { subjectOf } from "./subjects.js";

/** "incontra ⟦difficoltà⟧ con l'opposizione": what is met is a thing. */
export const meetsNoThing: Guard = ({ terms }, at) => {
  const [verb, thing] = [terms[at], terms[at + 1]];
  const meets = verb?.kind === "verb" && verb.normal === "incontrare" && !verb.group.reflexive;
  return !(meets && thing?.kind === "word" && !thing.tags.has("Prep") && !thing.tags.has("Setting"));
};

/** "con Y ⟦ci siamo visti⟧"; not "è stato un ⟦incontro⟧ con Y, dobbiamo ⟦vedere⟧ che cosa succede". */
export const isDoneWith: Guard = ({ terms }, at, { from }) => {
  const verb = terms[at];
  const together = verb?.kind === "verb" && (verb.group.reflexive || verb.group.clitic === "ci");
  return (together || !verb?.tags.has("Meets")) && terms[from - 1]?.kind !== "event";
};

/** "con il ⟦cerimoniere⟧, monsignor Y": the name behind the comma is of the one, and not who speaks to an audience. */
export const isApposed: Guard = (clause, at, hit) =>
  subjectOf(clause, at) !== null && !clause.terms.slice(at, hit.to).some((t) => AUDIENCES.has(t.normal));

/** "ha ricevuto in udienza⟦:⟧ X; Y": a list behind the colon, and no sentence. */
export const opensList: Guard = ({ terms }, _, hit) => {
  const other = hit.groups.get("other")?.from ?? terms.length;
  return terms[other - 1]?.normal === ":" && !terms.slice(other).some((t) => t.kind === "verb" && t.group.finite);
};

/** "è stato ⟦invece⟧ sentito", "è stata ⟦poi⟧ ricevuta ⟦anche⟧ X": one more of those whom somebody met. */
export const isAnother: Guard = ({ terms }, at) =>
  (terms[at]?.tags.has("GoesOn") === true || terms.some((t) => MORE.has(t.normal))) &&
  // "è stato ricevuto da Macron; poi…": by whom is said
  !terms.slice(at + 1, at + AGENT_REACH).some((t) => t.kind === "actor" && t.preposition === "da");

/** Terms behind a passive in which its agent stands. */
const AGENT_REACH = 6;

const MORE = new Set("anche poi quindi infine invece successivamente telefonicamente".split(" "));

/** "il messaggio ⟦affidato⟧ al ministro": who carries it is no party. */
export const isNotEntrusted: Guard = ({ terms }, _, { from, to }) =>
  !terms.slice(from, to).some((t) => t.normal === "affidare");

/** "si sentono per ⟦preparare⟧ il vertice", "⟦cercano⟧ di far ripartire i negoziati": who prepares it need not be at it. */
export const isHeld: Guard = ({ terms }, _, { from }) => !["preparare", "cercare"].includes(terms[from]?.normal ?? "");

/** "toccherà a Salvini ⟦decidere⟧": it falls to him to do something, and not to be met. */
export const isTurn: Guard = ({ terms }, _, { to }) => terms[to]?.kind !== "verb";

/** "Xi, che Macron ha ricevuto ⟦ieri⟧": nobody stands behind the verb whom it would take; not "che Macron ha visto ⟦Merz⟧". */
export const isWithoutObject: Guard = ({ terms }, at, { from }) => {
  // "Berlusconi, che lo ha accolto": him, and not Berlusconi
  if (terms[at]?.tags.has("Clitic")) return false;
  // "ha detto a Xi che Macron vedrà": what he told him
  if (terms[from - 1]?.kind === "actor" && terms[from - 2]?.normal === "a") return false;
  const next = terms.slice(at + 1).find((t) => !t.tags.has("Setting") && t.kind !== "date");
  return next === undefined || next.tags.has("Break") || next.tags.has("Comma") || next.tags.has("Prep");
};
