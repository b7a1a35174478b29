import type { Document } from "../../../text/document.js";
import type { Clause, EventTerm, VerbTerm } from "../terms/terms.js";
import { governor } from "./governor.js";

/** Words that ask for something else than whether it was: "⟦quando⟧ vedrà X?", "X ha visto Y: ⟦perché⟧?". */
const ASKS_FOR = new Set("chi che cosa quando dove perché come quale quali quanto quanti quante cui".split(" "));

/** "Ha incontrato Putin?": whether it was, or will be, is what is asked. */
export const isPolar = ({ terms, host }: Clause): boolean =>
  !host && terms.at(-1)?.normal === "?" && !terms.some((t) => ASKS_FOR.has(t.normal));

const DONE = new Set(["past", "pluperfect", "remote", "imperfect"]);

/** A contact that nobody says was held: a question asks whether it was, and no "sì" behind it says so. */
export function isAskedOf(document: Document, clause: Clause, at: number): boolean {
  if (!isPolar(clause) || isAffirmed(document, clause.sentence)) return false;
  const trigger = clause.terms[at] as EventTerm | VerbTerm;
  const verb = trigger.kind === "verb" ? trigger : governor(clause, at)?.verb;
  return verb?.group.finite === true && DONE.has(verb.group.tense);
}

/** "Ha incontrato Putin? «⟦Sì⟧, a marzo»". */
function isAffirmed({ tokens, sentences }: Document, sentence: number): boolean {
  const next = sentences[sentence + 1];
  const first = next && tokens.slice(next.from, Math.min(next.to, next.from + 3)).find(({ kind }) => kind === "word");
  return first !== undefined && YES.has(first.norm);
}

const YES = new Set(["sì", "certo", "certamente", "esatto", "ovviamente"]);
