import type { ContactType } from "../schema.js";
import type { Clause, ContactTerm, VerbTerm } from "../terms/terms.js";
import { ANSWERS, CALLING_VERBS, LIGHT_VERBS } from "../words.js";
import { CALENDAR, DENIED, REFUSED, WISHED, textAfter, textBefore } from "./status-words.js";
import { coordinatedWith } from "./infinitives.js";
import { isAtDoor } from "./journeys.js";
import { isPolar } from "./questions.js";
import { cleftCopula } from "./subjects.js";
import { byTense, byTenseAt, status } from "./tense-status.js";
import type { StatusReading } from "./tense-status.js";

/** The status of a contact told by a verb of its own. */
export function verbStatus(clause: Clause, at: number, type: ContactType): StatusReading {
  const { group } = clause.terms[at] as VerbTerm;
  const before = textBefore(clause, at, 4);
  if (group.negated && ANSWERS.get(group.lemma)?.negated === "refused") return status("refused", "answered");
  if (group.negated && group.person === 1 && ["future", "present", "conditional"].includes(group.tense))
    return status("refused", "i-will-not");
  // "non ha voluto incontrare X"
  if (group.negated && group.modal?.lemma === "volere") return status("refused", "refused");
  if (group.negated && group.modal?.lemma !== "dovere")
    return status(/più/u.test(textAfter(clause, at, 2)) ? "cancelled" : "denied", "negated");
  if (group.lemma === "invitare" && !group.negated) return status("proposed", "invited");
  const answer = ANSWERS.get(group.lemma);
  if (answer) return status(answer.status, "answered");
  // "è arrivato al ministero, dove lo ⟦aspettava⟧ X"
  if (group.tense === "imperfect" && group.clitic !== null && before.endsWith("dove ")) return status("held", "after");
  if ((group.lemma === "attendere" || group.lemma === "aspettare") && !isWelcome(clause.terms, at))
    return status("planned", "expected");
  // an envoy who was called in has come; who is called to talks has yet to
  if (CALLING_VERBS.has(group.lemma) && group.tense === "past")
    return status(type === "summons" ? "held" : "planned", type === "summons" ? "convened" : "called");
  if (group.finite && !DONE.has(group.tense) && isSupposed(clause.terms, at)) return status("proposed", "if");
  if (group.finite && !group.negated && !DONE.has(group.tense) && isPolar(clause)) return status("proposed", "asked");
  if (group.finite) return deniedAbove(clause.terms, at) ? status("denied", "denied") : byTenseAt(clause, at, group);
  if (group.tense === "infinitive_past" && before.endsWith("senza ")) return status("denied", "without");
  if (group.tense === "infinitive_past" && deniesDoing(clause.terms, at)) return status("denied", "denied");
  if (group.tense === "infinitive_past" || group.tense === "gerund" || group.tense === "participle")
    return status("held", "after");
  return infinitiveStatus(clause, at, before);
}

/** Tenses of what has been. */
const DONE = new Set(["past", "pluperfect", "remote", "imperfect"]);

/** "non ha voluto dire ⟦se⟧ Petro incontrerà Maduro", "⟦se⟧ Petro vedrà Maduro, ne parleranno": it may be. */
function isSupposed(terms: readonly ContactTerm[], at: number): boolean {
  const when = terms.findLastIndex((t, k) => k < at && k > at - IF_REACH && t.normal === "se");
  return when >= 0 && terms.slice(when + 1, at).every((t) => t.kind !== "verb" && !t.tags.has("Break"));
}

/** Terms between "se" and its verb. */
const IF_REACH = 6;

/** "ha escluso che Takaichi possa incontrare Li", "non è vero che si siano visti", "è falso che": what stands before "che" denies what follows. */
export function deniedAbove(terms: readonly ContactTerm[], at: number): boolean {
  const that = terms.findLastIndex((t, k) => k < at && at - k < 8 && t.normal === "che");
  const verb = that > 0 ? terms.slice(Math.max(0, that - 3), that).findLast((t) => t.kind === "verb") : undefined;
  if (verb?.kind !== "verb") return false;
  if (verb.normal === "essere" && verb.group.negated) return terms[that - 1]?.normal === "vero";
  return (LIGHT_VERBS.get(verb.normal) === "deny" || UNTRUE.has(terms[that - 1]?.normal ?? "")) && !verb.group.negated;
}

const UNTRUE = new Set(["falso", "infondato", "bufala"]);

/** "ha negato ⟦di aver incontrato⟧ Lavrov", "smentisce di averlo sentito". */
function deniesDoing(terms: readonly ContactTerm[], at: number): boolean {
  const verb = terms[at - 1]?.normal === "di" ? rulingVerb(terms, at) : null;
  return verb !== null && DENIES_DOING.has(verb.normal) && !verb.group.negated;
}

const DENIES_DOING = new Set(["negare", "smentire", "escludere"]);

/** "⟦torneranno a⟧ incontrarsi", "⟦è andato a⟧ trovare": verbs that give their tense to the infinitive. */
const AGAIN = new Set(["tornare", "andare", "venire", "riuscire"]);

/** "hanno ⟦ripreso⟧ a trattare", "⟦continuano⟧ a parlarsi": verbs for a stretch of what goes on. */
export const PHASES: ReadonlySet<string> = new Set([
  "riprendere",
  "continuare",
  "cominciare",
  "iniziare",
  "ricominciare",
]);

/** "⟦ha avuto⟧ modo di incontrare", "⟦avrà⟧ il piacere di accogliere", "⟦sarà⟧ l'occasione per X di incontrare Y": it is done when the verb says; who has the chance now may not take it. */
export function chanceOf(clause: Clause, at: number): VerbTerm | null {
  if (!CHANCES.test(textBefore(clause, at, 7))) return null;
  const verb = clause.terms
    .slice(Math.max(0, at - 10), at)
    .findLast((t) => t.kind === "verb" && t.normal !== "piacere");
  return verb?.kind === "verb" && GIVES.has(verb.normal) && verb.group.tense !== "present" ? verb : null;
}

const CHANCES =
  /(?:(?:modo|occasione|opportunità|possibilità|piacere|onore|privilegio)(?: ,)?(?: per ·\S+)?(?: ,)?(?: di| per) |(?:permettere|consentire) a ·\S+ di )$/u;

/** Verbs of having, being, giving or taking a chance. */
const GIVES = new Set("avere essere dare offrire fornire cogliere permettere consentire".split(" "));

/** Verbs of letting somebody do something. */
const LETS = new Set(["permettere", "consentire", "concedere"]);

/** The status of what an infinitive tells: by the words and the verb above it. */
export function infinitiveStatus(clause: Clause, at: number, before: string): StatusReading {
  if (before.endsWith("prima di "))
    return mainTense(clause) === "future" ? status("planned", "before") : status("held", "before");
  const first = coordinatedWith(clause.terms, at);
  if (first !== null) return infinitiveStatus(clause, first, textBefore(clause, first, 4));
  const ruling = rulingVerb(clause.terms, at);
  if (ruling && ["fare", "vedere"].includes(ruling.group.lemma) && ruling.to === (clause.terms[at] as VerbTerm).from)
    return ruling.group.tense === "infinitive"
      ? infinitiveStatus(clause, clause.terms.indexOf(ruling), textBefore(clause, clause.terms.indexOf(ruling), 4))
      : byTense(ruling.group);
  if (ruling && AGAIN.has(ruling.group.lemma) && before.endsWith("a ")) return byTense(ruling.group);
  const chance = chanceOf(clause, at);
  if (chance) return chance.group.negated ? status("denied", "negated") : status(byTense(chance.group).value, "chance");
  if (ruling && PHASES.has(ruling.group.lemma) && before.endsWith("a ")) {
    const read = byTense(ruling.group);
    return read.value === "held" ? status("ongoing", "begun") : read;
  }
  if (ruling?.group.lemma === "essere" && WISHED.test(before)) return status("proposed", "wished");
  if (ruling?.group.lemma === "essere" && before.endsWith("a ")) return byTense(ruling.group);
  // "a X è stato concesso di vedere Y"
  if (ruling && LETS.has(ruling.normal) && ruling.group.voice === "passive" && before.endsWith("di "))
    return ruling.group.negated ? status("denied", "negated") : byTense(ruling.group);
  // "ha trovato ad accoglierlo X"
  if (ruling?.normal === "trovare" && before.endsWith("a ")) return byTense(ruling.group);
  if (ruling?.normal === "toccare") return byTense(ruling.group);
  const cleft = cleftCopula(clause.terms, at);
  const copula = cleft === null ? undefined : clause.terms[cleft];
  if (copula?.kind === "verb") return byTense(copula.group);
  if (clause.terms[at]?.tags.has("Closes")) return status("planned", "turn");
  if (isWelcome(clause.terms, at)) return status("held", "welcomed");
  const words = before + (ruling?.normal ?? "");
  const scheduled = CALENDAR.test(before) || (ruling !== null && LIGHT_VERBS.get(ruling.normal) === "plan");
  if (ruling?.group.negated === true && scheduled) return status("denied", "not-scheduled");
  if (ruling?.group.negated === true && INTENDED.test(words)) return status("refused", "does-not-mean-to");
  if (CALENDAR.test(before) || GETS_READY.test(before)) return status("planned", "scheduled");
  if (ruling?.group.negated === true && ["deny", "refuse"].includes(LIGHT_VERBS.get(ruling.normal) ?? ""))
    return status("proposed", "not-excluded");
  const kind = ruling ? LIGHT_VERBS.get(ruling.normal) : undefined;
  if (REFUSED.test(words) || kind === "refuse") return status("refused", "refused");
  if (kind === "cancel") return status("cancelled", "cancelled");
  if (DENIED.test(words)) return status("denied", "denied");
  if (kind === "wish") return status("proposed", "wished");
  // "⟦si erano recati⟧ al Quirinale per vedere X": told as past
  const been = ruling?.tags.has("Moves") === true && ruling.group.tense === "pluperfect" && !ruling.group.negated;
  if (before.endsWith("per ") && ruling && isAtDoor(clause, clause.terms.indexOf(ruling)))
    return status("held", "gone-for");
  if (before.endsWith("per ")) return been ? status("held", "been-for") : status("planned", "purpose");
  if (DECIDED.test(before)) return status("planned", "decided");
  if (kind === "plan") return status("planned", "planned");
  return WISHED.test(before) ? status("proposed", "wished") : status("proposed", "infinitive");
}

/** "non ⟦intende⟧ incontrare", "non ha ⟦intenzione⟧ di vedere": what one does not mean to do, with the verb behind the words before it. */
const INTENDED = /(?:intenzione|animo) di |(?:intendere|pensare)$/u;

/** "si ⟦appresta⟧ a ricevere". */
const GETS_READY = /(?:appresta\S*|acc?ing\S*|accint[oaie]) a $/u;

/** "la ⟦decisione⟧ della Farnesina ⟦di⟧ convocare", in the words of terms. */
const DECIDED = /(?:decisione|scelta) (?:di \S+ )?di $/u;

/** "⟦Ad attenderlo⟧ all'aeroporto il cancelliere": the line begins with it, and says who was there. */
export const isWelcome = (terms: readonly ContactTerm[], at: number): boolean => {
  const verb = terms[at];
  if (verb?.kind !== "verb" || !WELCOMES.has(verb.normal) || terms[at - 1]?.normal !== "a") return false;
  // "è arrivato a Pechino: ⟦ad attenderlo⟧ c'era X", "Anche allora ⟦ad accoglierlo⟧ fu X"
  const mark = terms.findLastIndex((t, k) => k < at && t.tags.has("Break"));
  return terms.slice(mark + 1, at - 1).every((t) => t.kind === "word" && t.tags.has("Free") && !t.tags.has("Prep"));
};

const WELCOMES = new Set(["accogliere", "attendere", "ricevere"]);

const mainTense = (clause: Clause): string | null => {
  const verb = clause.terms.find((t): t is VerbTerm => t.kind === "verb" && t.group.finite);
  return verb?.group.tense ?? null;
};

function rulingVerb(terms: readonly ContactTerm[], at: number): VerbTerm | null {
  for (let k = at - 1; k >= 0 && k > at - 8; k--) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "verb") return term;
    if (term.tags.has("Break")) return null;
  }
  return null;
}
