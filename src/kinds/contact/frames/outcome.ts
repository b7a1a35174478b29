import type { Clause, ContactTerm, VerbTerm } from "../terms/terms.js";
import { HAPPEN_VERBS, LIGHT_VERBS } from "../words.js";
import { byTense, status } from "./tense-status.js";
import type { StatusReading } from "./tense-status.js";

/** How far behind the plan the word stands that turns it, and behind that its verb. */
const REACH = 8;

/** "era previsto, ma ⟦non ha avuto luogo⟧", "era in programma, ma poi ⟦è stato annullato⟧", "non era previsto ma ⟦si è tenuto⟧": what became of a plan, told behind its verb at `at`; null where nothing is. */
export function outcomeBehind({ terms }: Clause, at: number): StatusReading | null {
  const turn = terms.findIndex((t, k) => k > at && k <= at + REACH && isTurn(t, terms[k + 1]));
  if (turn < 0) return null;
  const next = terms.findIndex((t, k) => k > turn && k <= turn + REACH && !t.tags.has("Free") && !TURNS.has(t.normal));
  if (terms[next]?.kind === "actor") return staysAway(terms, next) ? status("cancelled", "came-to-nothing") : null;
  const verb = terms[next];
  return verb?.kind === "verb" && verb.group.finite ? byOutcome(verb) : null;
}

/** "ma ⟦il presidente non si è presentato⟧", "ma ⟦X ha disertato⟧": one of those who were to come did not. */
function staysAway(terms: readonly ContactTerm[], at: number): boolean {
  const verb = terms.slice(at + 1, at + 4).find((t) => t.kind === "verb");
  if (verb?.kind !== "verb" || verb.group.modal || verb.group.tense !== "past") return false;
  return verb.group.negated ? COMES.has(verb.normal) : LIGHT_VERBS.get(verb.normal) === "refuse";
}

const COMES = new Set(["presentare", "recare", "andare", "venire", "partecipare", "arrivare"]);

/** "⟦ma⟧ è saltato", "⟦che però⟧ non si è tenuto". */
const isTurn = ({ normal }: ContactTerm, next: ContactTerm | undefined): boolean =>
  normal === "ma" || normal === "però" || (normal === "che" && next !== undefined && TURNS.has(next.normal));

const TURNS = new Set(["però", "poi", "tuttavia", "invece"]);

function byOutcome({ group }: VerbTerm): StatusReading | null {
  const kind = (group.voice === "passive" ? LIGHT_VERBS : HAPPEN_VERBS).get(group.lemma);
  if (kind === "cancel") return status("cancelled", "cancelled");
  if (kind === "postpone") return status("postponed", "postponed");
  if (kind !== "event" || group.modal) return null;
  return group.negated ? status("cancelled", "came-to-nothing") : byTense(group);
}
