import { makeTerm } from "../terms/make-term.js";
import { SENDS } from "../words.js";
import { actorTags } from "../terms/actor-term.js";
import type { ActorTerm, Clause, ContactTerm, Member, VerbTerm } from "../terms/terms.js";

/** The subject of the verb at `at`, looked for in its own clause and the clause it hangs on; null when unsaid there. */
export function subjectOf(clause: Clause, at: number): ActorTerm | null {
  const { terms } = clause;
  const verb = terms[at] as VerbTerm;
  const told =
    cleftSubject(terms, at) ??
    turnOf(terms, at) ??
    saidOf(terms, at) ??
    sentTo(terms, at) ??
    sentFor(terms, at) ??
    enabledBy(terms, at);
  if (told) return told;
  let joined = false;
  for (let k = at - 1; k >= 0; k--) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "actor" && term.preposition === null) {
      if (!isObject(terms, k)) return term;
      return subjectBefore(clause, k) ?? (joined || !verb.group.finite ? null : term);
    }
    if (term.tags.has("And")) joined = true;
    // "toccherà ⟦a Giorgetti⟧ volare a Washington per incontrare Bessent"
    const turn = term.kind === "verb" && !verb.group.finite ? turnOf(terms, k) : null;
    if (turn) return turn;
    if (term.tags.has("Relative")) return relativeSubject(clause, k, verb);
    if (term.kind === "verb" && term.group.finite) return joined || !verb.group.finite ? subjectOf(clause, k) : null;
    if (term.kind === "word" && term.tags.has("Break")) break;
  }
  if (clause.host) return hostSubject(clause, verb);
  return verb.group.finite ? null : followingSubject(clause, at);
}

/** "Macron ⟦che⟧ ha visto": the antecedent; "ha detto ⟦che⟧ vedrà": the one who said it. */
function relativeSubject(clause: Clause, at: number, verb: VerbTerm): ActorTerm | null {
  const before = clause.terms[at - 1];
  const oblique =
    ["dove", "cui"].includes((clause.terms[at] as ContactTerm).normal) || before?.tags.has("Prep") === true;
  if (oblique) return obliqueSubject(clause, at);
  for (let k = at - 1; k >= 0; k--) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "actor") return numbered(term, verb);
    if (term.kind === "verb" && term.group.finite) return subjectOf(clause, k);
    if (term.tags.has("Break")) return null;
  }
  const behind = antecedent(clause);
  return behind && numbered(behind, verb);
}

/** "tra il Papa e ⟦Pavel⟧, il quale si è poi incontrato con Parolin": of several, one does what a verb in the singular says. */
function numbered(actor: ActorTerm, { group }: VerbTerm): ActorTerm {
  const last = actor.members.at(-1);
  const one = group.finite && group.person === 3 && !group.plural && actor.reference === null;
  return one && last && actor.members.length > 1 && !last.plural ? lastOf(actor, last) : actor;
}

/** "a Roma, ⟦dove⟧ ha visto", "con ⟦cui⟧ ha parlato": the subject goes on from the clause before. */
function obliqueSubject(clause: Clause, at: number): ActorTerm | null {
  const verb = lastVerb(clause.terms, at);
  if (verb !== null) return inverted(clause, verb, at) ?? subjectOf(clause, verb);
  return clause.host ? mainSubject(clause.host.clause) : whoHasArrived(clause.terms.slice(0, at));
}

/** "⟦Zelensky⟧ atterrato negli Usa, dove incontrerà Trump": the one whom a participle of motion says something of. */
function whoHasArrived(terms: readonly ContactTerm[]): ActorTerm | null {
  const who = terms.find((t): t is ActorTerm => t.kind === "actor");
  return who !== undefined && who.preposition === null && who.tags.has("People") ? who : null;
}

const lastVerb = (terms: readonly ContactTerm[], at: number): number | null => {
  for (let k = at - 1; k >= 0; k--)
    if ((terms[k] as ContactTerm).kind === "verb" && (terms[k] as VerbTerm).group.finite) return k;
  return null;
};

/** An actor right after an active finite verb is its object; after a passive or a verb of saying at the end it is its subject. */
function isObject(terms: readonly ContactTerm[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "verb") return term.group.voice === "active" && !goes(term);
    if (term.kind === "actor" || !term.tags.has("Free")) return false;
  }
  return false;
}

/** "era passato anche ⟦X⟧", "è arrivato ieri ⟦Y⟧": verbs of motion that have no object. */
const goes = ({ normal, tags, group }: VerbTerm): boolean =>
  group.finite && ((tags.has("Moves") && normal !== "raggiungere") || normal === "passare" || normal === "transitare");

function subjectBefore(clause: Clause, at: number): ActorTerm | null {
  const verb = lastVerb(clause.terms, at);
  return verb === null ? null : subjectOf(clause, verb);
}

/** "Dopo aver visto Rubio, ⟦Lavrov⟧ è partito": the subject of the main verb that follows. */
export function followingSubject(clause: Clause, at: number): ActorTerm | null {
  for (let k = at + 1; k < clause.terms.length; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "verb" && term.group.finite) {
      const before = clause.terms
        .slice(at + 1, k)
        .toReversed()
        .find((t) => t.kind === "actor" && t.preposition === null && !isObject(clause.terms, clause.terms.indexOf(t)));
      return before?.kind === "actor" ? before : null;
    }
  }
  return null;
}

/** The actor that an aside stands behind. */
export function antecedent(clause: Clause): ActorTerm | null {
  const host = clause.host;
  if (!host) return null;
  for (let k = host.after; k >= 0; k--) {
    const term = host.clause.terms[k] as ContactTerm;
    if (term.kind === "actor") return term;
    if (term.kind === "verb" || term.kind === "event") return null;
  }
  return null;
}

/** A participle says something of the word before it, a gerund of the main subject: "Rubio, ⟦parlando⟧ ai cronisti,". */
function hostSubject(clause: Clause, verb: VerbTerm): ActorTerm | null {
  const behind = antecedent(clause);
  if (behind && (behind.preposition === null || verb.group.tense === "participle")) return arrivedLast(behind, verb);
  return clause.host && verb.group.tense !== "participle" ? mainSubject(clause.host.clause) : null;
}

/** "Macron e ⟦Orbán⟧, arrivato a Parigi nella notte,": of several, the last is who a participle in the singular speaks of. */
function arrivedLast(actor: ActorTerm, { group, tags }: VerbTerm): ActorTerm {
  const last = actor.members.at(-1);
  const one = group.tense === "participle" && !group.plural && tags.has("Moves") && actor.reference === null;
  return one && last && actor.members.length > 1 && !last.plural ? lastOf(actor, last) : actor;
}

const lastOf = (actor: ActorTerm, last: Member): ActorTerm =>
  makeTerm({ ...actor, members: [last], plural: false, tags: actorTags([last], false, actor.preposition, []) });

/** "era stato ⟦Fidel Castro⟧ a incontrare Giovanni Paolo II", "a ricevere i sindacati ci sarà ⟦il ministro⟧", "ad accogliere il premier ci ha pensato ⟦X⟧". */
function cleftSubject(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  const [copula, actor, to] = [terms[at - 3], terms[at - 2], terms[at - 1]];
  if ((terms[at] as VerbTerm).group.tense !== "infinitive" || to?.normal !== "a") return null;
  if (actor?.kind === "actor" && copula?.kind === "verb" && copula.group.lemma === "essere") return actor;
  // "Ad accogliere il premier, ⟦il presidente X⟧."
  const [guest, comma, host] = terms.slice(at + 1, at + 4);
  const bare = host?.kind === "actor" && host.preposition === null && !terms.some((t) => t.tags.has("Finite"));
  if (at <= 2 && guest?.kind === "actor" && comma?.tags.has("Comma") && bare) return host;
  const is = cleftCopula(terms, at);
  const behind = is === null ? undefined : terms.slice(is + 1, is + 5).find((t) => !isInCleft(t));
  return behind?.kind === "actor" && behind.preposition === null ? behind : null;
}

/** "ieri", "anche", "la ⟦sola⟧": between the copula of a cleft sentence and its subject. */
const isInCleft = (term: ContactTerm): boolean =>
  term.kind === "date" || (term.kind === "word" && term.tags.has("Free") && !term.tags.has("Prep"));

/** "A ricevere i sindacati ⟦sarà⟧ il ministro", "quando a telefonargli ⟦è stato⟧ X": the copula behind an infinitive that says what somebody does. */
export function cleftCopula(terms: readonly ContactTerm[], at: number): number | null {
  const verb = terms[at];
  if (verb?.kind !== "verb" || verb.group.tense !== "infinitive" || terms[at - 1]?.normal !== "a") return null;
  if (!opensCleft(terms, at - 2)) return null;
  const is = terms.findIndex(
    (t, k) => k > at && k < at + 9 && ((t.kind === "verb" && t.group.finite) || t.tags.has("Break")),
  );
  const copula = terms[is];
  // "Ad accogliere il premier ⟦ci ha pensato⟧ X"
  const takesCare = copula?.kind === "verb" && copula.normal === "pensare" && copula.group.clitic === "ci";
  return copula?.normal === "essere" || takesCare ? is : null;
}

/** What may stand before the infinitive of a cleft sentence: nothing, a pause, a day, "quando"; not "è pronto", "continua". */
function opensCleft(terms: readonly ContactTerm[], before: number): boolean {
  const term = terms[before];
  if (!term || term.kind === "date") return true;
  if (term.kind !== "word") return false;
  return ["Comma", "Break", "And"].some((tag) => term.tags.has(tag)) || CLEFT_LEADS.test(term.normal);
}

const CLEFT_LEADS = /^(?:(?:prim|ultim|sol)[oaie]|quando|poi|anche|infine|intanto|perché|ma|invece)$/u;

/** "toccherà ⟦alla delegazione dei Verdi⟧ incontrare il presidente": whose turn it is. */
function turnOf(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  const [turn, actor] = [terms[at - 3], terms[at - 1]];
  return turn?.normal === "toccare" && actor?.kind === "actor" && actor.preposition === "a" ? actor : null;
}

/** "ha invitato ⟦Carney⟧ a visitare la Cina", "manda ⟦Witkoff⟧ a incontrare Putin": who is to do it. */
function sentTo(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  if ((terms[at] as VerbTerm).group.tense !== "infinitive" || !TO_DO.has(terms[at - 1]?.normal ?? "")) return null;
  const actor = terms[at - 2];
  const verb = terms.slice(Math.max(0, at - 5), at - 2).findLast((t) => t.kind === "verb");
  const sends = verb?.kind === "verb" && verb.group.voice === "active" && SENDS.has(verb.normal);
  return sends && actor?.kind === "actor" && actor.preposition === null ? actor : null;
}

/** "invierà ⟦Witkoff e Kushner⟧ a Mosca per incontrare Putin": who is sent for it. */
function sentFor(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  if ((terms[at] as VerbTerm).group.tense !== "infinitive" || terms[at - 1]?.normal !== "per") return null;
  const before = terms.slice(Math.max(0, at - 10), at - 1);
  const sends = before.findLastIndex((t) => t.kind === "verb");
  const verb = before[sends];
  const sent = before.slice(sends + 1).find((t) => !t.tags.has("Free"));
  const told = verb?.kind === "verb" && verb.group.voice === "active" && DISPATCHES.has(verb.normal);
  return told && sent?.kind === "actor" && sent.preposition === null && sent.tags.has("People") ? sent : null;
}

const DISPATCHES = new Set(["inviare", "mandare", "spedire"]);

/** "sarà l'occasione per ⟦Meloni⟧ di incontrare Merz", "offrirà ⟦a Meloni⟧ l'occasione di vedere Merz", "permetterà ⟦a Meloni⟧ di parlare con Merz": who may do it. */
function enabledBy(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  if ((terms[at] as VerbTerm).group.tense !== "infinitive" || terms[at - 1]?.normal !== "di") return null;
  const before = terms.slice(Math.max(0, at - 6), at - 1);
  const verb = terms.slice(Math.max(0, at - 8), at - 1).findLast((t) => t.kind === "verb");
  const chance = before.some((t) => CHANCE.has(t.normal)) || LETS.has(verb?.normal ?? "");
  const actor = before.findLast((t): t is ActorTerm => t.kind === "actor");
  // "la decisione ⟦della Farnesina⟧ di convocare l'ambasciatore"
  if (actor?.preposition === "di" && terms[at - 2] === actor && DECISIONS.has(terms[at - 4]?.normal ?? ""))
    return actor;
  return chance && actor?.tags.has("People") && FOR_WHOM.has(actor.preposition ?? "") ? actor : null;
}

const CHANCE = new Set(["occasione", "opportunità", "possibilità", "modo"]);
const DECISIONS = new Set("decisione scelta intenzione volontà proposta disponibilità desiderio".split(" "));
const LETS = new Set(["permettere", "consentire", "concedere"]);
const FOR_WHOM = new Set(["a", "per"]);

const TO_DO = new Set(["a", "di"]);

/** "una giornata intensa per ⟦il premier⟧, ricevuto dal Papa", "ha lodato ⟦Orbán⟧, giunto in visita": the participle says it of the one before its comma. */
function saidOf(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  const { group, tags } = terms[at] as VerbTerm;
  const before = terms[at - 2];
  if (group.tense !== "participle" || terms[at - 1]?.tags.has("Comma") !== true) return null;
  if (before?.kind !== "actor" || !before.tags.has("People")) return null;
  const governed = before.preposition !== null;
  return (group.voice === "passive" && governed) || (tags.has("Moves") && (governed || isObject(terms, at - 2)))
    ? before
    : null;
}

/** The subject of the first finite verb of a clause, or its first actor that no preposition governs. */
export function mainSubject(clause: Clause): ActorTerm | null {
  for (let k = 0; k < clause.terms.length; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "verb" && term.group.finite) {
      const subject = subjectOf(clause, k) ?? inverted(clause, k);
      if (subject) return subject;
    }
  }
  return (
    clause.terms.find(
      (t, k): t is ActorTerm => t.kind === "actor" && t.preposition === null && !isMet(clause.terms, k),
    ) ?? onlyOne(clause.terms)
  );
}

/** "Giornata intensa a Vienna per ⟦il presidente Macron⟧", "Prosegue la missione ⟦di Macron⟧": the only one whom a sentence is about. */
function onlyOne(terms: readonly ContactTerm[]): ActorTerm | null {
  const people = terms.filter((t): t is ActorTerm => t.kind === "actor" && t.tags.has("People"));
  const [one] = people;
  return one !== undefined && people.length === 1 && ABOUT.has(one.preposition ?? "") ? one : null;
}

const ABOUT = new Set(["per", "di"]);

/** "Peskov annuncia che ⟦Zuppi⟧ vedrà Ushakov": the subject of what somebody says. */
export function reportedSubject(clause: Clause): ActorTerm | null {
  const { terms } = clause;
  const says = terms.findIndex((t) => t.kind === "verb" && t.group.finite);
  if (says < 0 || !terms[says]?.tags.has("Says")) return null;
  const that = terms.findIndex((t, k) => k > says && k < says + 6 && t.normal === "che");
  const verb = that < 0 ? -1 : terms.findIndex((t, k) => k > that && t.kind === "verb" && t.group.finite);
  const subject = verb < 0 ? undefined : terms.slice(that + 1, verb).find((t) => t.kind === "actor");
  return subject?.kind === "actor" && subject.preposition === null ? subject : null;
}

/** "A Venezia incontrerà inoltre ⟦il ministro⟧": whom a verb of meeting takes is not who meets. */
function isMet(terms: readonly ContactTerm[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 5; k--) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "verb")
      return term.tags.has("Meets") && term.tags.has("Plain") && term.group.voice === "active" && term.group.finite;
    if (!term.tags.has("Free")) return false;
  }
  return false;
}

/** "ha detto ⟦Peskov⟧", "è arrivato a Roma ⟦il premier⟧": a subject behind its verb. */
export function inverted(clause: Clause, at: number, to: number = at + 6): ActorTerm | null {
  const verb = clause.terms[at] as VerbTerm;
  const tells = verb.tags.has("Says") || verb.tags.has("Moves") || verb.tags.has("Stayed");
  if (!tells && !presents(clause.terms, at)) return null;
  for (let k = at + 1; k < clause.terms.length && k < Math.min(to, at + 6); k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "actor") return term.preposition === null ? term : null;
    if (term.kind === "verb" || term.tags.has("Break") || term.tags.has("Relative")) return null;
  }
  return null;
}

/** "Ad aprire il giro ⟦è⟧ Casellati", "La prima ⟦è stata⟧ Casellati": it names behind it who it was. */
function presents(terms: readonly ContactTerm[], at: number): boolean {
  if (terms[at]?.normal !== "essere" || terms[0]?.kind === "actor") return false;
  const before = terms.slice(0, at);
  const infinitive = before[0]?.normal === "a" && before[1]?.kind === "verb" && before[1].group.tense === "infinitive";
  return infinitive || (before.length === 1 && FIRSTS.test(before[0]?.normal ?? ""));
}

const FIRSTS = /^(?:prim|ultim)[oaie]$/u;

/** Who speaks in a clause with a verb of saying. */
export function speakerOf(clause: Clause): ActorTerm | null {
  for (let k = 0; k < clause.terms.length; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind !== "verb" || !term.tags.has("Says") || term.group.person === 1) continue;
    const speaker = inverted(clause, k) ?? subjectOf(clause, k);
    if (speaker) return speaker;
  }
  return thusSays(clause);
}

/** "Così ⟦il ministro Guido Crosetto⟧ a margine del vertice": who said what stands before, without a verb. */
function thusSays({ terms }: Clause): ActorTerm | null {
  const [thus, speaker] = terms;
  const told = thus?.normal === "così" && speaker?.kind === "actor" && speaker.preposition === null;
  return told && speaker.tags.has("People") && !terms.some((t) => t.kind === "verb" && t.group.finite) ? speaker : null;
}

/** "…, ha detto ⟦Merz⟧": who speaks, behind the words said. */
export function speakerBehind(clause: Clause, at: number): ActorTerm | null {
  const said = clause.terms.findIndex(
    (t, k) =>
      k > at &&
      t.kind === "verb" &&
      t.tags.has("Says") &&
      t.group.person !== 1 &&
      (clause.terms[k - 1] as ContactTerm).tags.has("Comma"),
  );
  return said < 0 ? null : inverted(clause, said);
}

/** "Merz protesta: «Domani vedrò Putin»": the one who speaks stands before the colon. */
export function colonSpeaker(clause: Clause, at: number): ActorTerm | null {
  const colon = clause.terms.findLastIndex((t, k) => k < at && t.normal === ":");
  const before =
    colon > 0
      ? clause.terms
          .slice(0, colon)
          .findLast((t): t is ActorTerm => t.kind === "actor" && t.preposition === null && t.tags.has("People"))
      : undefined;
  return before ?? (clause.host ? colonSpeaker(clause.host.clause, clause.host.after + 1) : null);
}
