import type { VerbGroup } from "../../grammar/verbs.js";
import type { ContactStatus } from "./schema.js";
import { governor } from "./subjects.js";
import type { Clause, ContactTerm, EventTerm, VerbTerm } from "./terms.js";
import { HAPPEN_VERBS, LIGHT_VERBS } from "./words.js";

/** A status and the id of what decided it. */
export interface StatusReading {
  readonly value: ContactStatus;
  readonly rule: string;
}

const status = (value: ContactStatus, rule: string): StatusReading => ({ value, rule: `status/${rule}` });

/** Words before a noun or infinitive that put it ahead in time, or behind. */
const AHEAD = /\b(verso $|verso un|annuncio d|in arrivo|imminent|in vista d|alla vigilia d|in attesa d|in preparazione d|in programma|in agenda|in calendario|prevedendo|per organizzare|per preparare|per fissare|per concordare|prossim)/u;
const BEHIND = /(dopo|al termine d|alla fine d|nel corso d|durante|in seguito a|a seguito d|all'indomani d|a conclusione d|reduc[ei] da|a valle d|nell'ambito d|esito d|esiti d|di ritorno da|a proposito d|riferendosi a|in occasione d)/u;
const WISHED = /(ipotesi d|idea d|possibilità d|eventualità d|proposta d|richiesta d|offerta d|disponibil\S* a|pront\S* a|disponibilità a|intenzione d|speranza d|spera d|vorrebbe|invito a|invita\S* a|si lavora a|lavora a|lavorano a|apre a|apertura a|auspica|aprire la strada a|strada a|basi per|condizioni per|necessità d)/u;
const REFUSED = /(rifiut\S*|declin\S*|dice di no a|detto di no a|no a|negat\S*|si è sottratt\S* a|respin\S*)/u;
const DENIED = /(smenti\S*|esclud\S*|escluso|nega\S* d|infondat\S*)/u;
const CALENDAR = /(in programma|in agenda|in calendario|previst[oaie]|attes[oaie]|fissat[oaie]|programmat[oaie]|calendarizzat[oaie]|pianificat[oaie])/u;
const UNDER_WAY = /(in corso(?! d)|tuttora|al via(?! l))/u;

/** Tense of a whole group, a modal's own tense first. */
function byTense(group: VerbGroup): StatusReading {
  if (group.modal) return byModal(group.modal.lemma, group.modal.tense);
  if (group.lemma === "dovere" || group.lemma === "potere") return byModal(group.lemma, group.tense);
  if (group.progressive) return status(group.tense === "present" ? "ongoing" : "held", "progressive");
  switch (group.tense) {
    case "future":
      return status("planned", "future");
    case "future_perfect":
      return status("planned", "future-perfect");
    case "conditional":
      return status("proposed", "conditional");
    case "conditional_past":
      return status("held", "conditional-of-report");
    case "infinitive":
    case "subjunctive":
      return status("proposed", "infinitive");
    default:
      return status("held", group.tense === "present" ? "present" : "past");
  }
}

function byModal(lemma: "potere" | "dovere" | "volere", tense: VerbGroup["tense"]): StatusReading {
  if (lemma === "dovere" && tense === "conditional_past") return status("cancelled", "should-have");
  if (lemma === "potere" && tense === "conditional_past") return status("proposed", "could-have");
  if (lemma === "dovere" && ["imperfect", "pluperfect"].includes(tense)) return status("cancelled", "was-to");
  if (tense === "past" || tense === "remote") return status("held", "had-to");
  if (lemma === "dovere") return status("planned", "should");
  return status("proposed", lemma === "potere" ? "could" : "wants");
}

/** The words of a clause up to a term, lower case, with single spaces: for fixed expressions before a trigger. */
function textBefore(clause: Clause, at: number, reach: number): string {
  return clause.terms.slice(Math.max(0, at - reach), at).map((t) => t.normal).join(" ").concat(" ");
}

const textAfter = (clause: Clause, at: number, reach: number): string => clause.terms.slice(at + 1, at + 1 + reach).map((t) => t.normal).join(" ");

const CLASSES: Readonly<Record<string, StatusReading>> = {
  cancel: status("cancelled", "cancelled"), postpone: status("postponed", "postponed"), refuse: status("refused", "refused"),
  deny: status("denied", "denied"), plan: status("planned", "planned"), wish: status("proposed", "proposed"),
};

/** The status of a contact told by an event noun. */
export function eventStatus(clause: Clause, at: number): StatusReading {
  const event = clause.terms[at] as EventTerm;
  const before = textBefore(clause, at, 5) + (event.preposition ?? "");
  const governing = governor(clause, at);
  if (event.determiner === "negative") return status("denied", "no-such");
  if (event.modifiers.some((m) => m.reality === "cancelled")) return status("cancelled", "adjective");
  if (governing) {
    const read = byGovernor(clause, at, governing, before);
    if (read) return read;
  }
  return byFrame(clause, at, before);
}

function byGovernor(clause: Clause, at: number, governing: NonNullable<ReturnType<typeof governor>>, before: string): StatusReading | null {
  const { group } = governing.verb;
  const after = textAfter(clause, governing.at, 4);
  const kind = (governing.as === "subject" && group.voice === "active" ? HAPPEN_VERBS : LIGHT_VERBS).get(group.lemma) ?? (group.voice === "passive" ? LIGHT_VERBS : HAPPEN_VERBS).get(group.lemma);
  if (governing.as === "adjunct") return adjunctStatus(clause, at, before, group);
  if (group.lemma === "essere" && group.negated && CALENDAR.test(after)) return status("denied", "not-scheduled");
  if (group.negated && group.lemma === "essere" && group.clitic !== "ci" && group.clitic !== "c'") return null;
  if (group.negated && kind !== undefined && kind !== "cancel" && kind !== "postpone") return kind === "plan" && /ancora/u.test(textBefore(clause, governing.at + 1, 3) + after) ? status("proposed", "not-yet") : status("denied", "negated");
  if (kind === "wish" && group.tense === "past" && event(clause, at).determiner === "definite") return status("proposed", "asked");
  if (kind && kind !== "event") return CLASSES[kind] ?? null;
  if (group.lemma === "essere" && CALENDAR.test(after)) return status("planned", group.tense === "imperfect" ? "was-scheduled" : "scheduled");
  if (UNDER_WAY.test(after)) return status("ongoing", "under-way");
  if (kind === "event" && !(group.voice === "passive" && group.tense === "present" && group.lemma !== "tenere")) return phase(group, event(clause, at).noun) ?? byTense(group);
  return group.modal || group.tense === "future" || group.tense === "conditional" ? byTense(group) : null;
}

const event = (clause: Clause, at: number): EventTerm => clause.terms[at] as EventTerm;

/** "sono iniziati", "ha preso il via", "riprendono": begun and not yet over. */
function phase(group: VerbGroup, noun: EventTerm["noun"]): StatusReading | null {
  if (!["talks", "visit", "summit"].includes(noun.type)) return null;
  if (!["iniziare", "cominciare", "proseguire", "riprendere", "continuare", "aprire"].includes(group.lemma)) return null;
  if (["past", "present"].includes(group.tense) && !group.modal) return status("ongoing", "begun");
  return null;
}

/** "dopo l'incontro", "durante la visita", "in vista del vertice", "per un incontro". */
function adjunctStatus(clause: Clause, at: number, before: string, group: VerbGroup): StatusReading | null {
  if (AHEAD.test(before) || event(clause, at).preposition === "verso") return status("planned", "in-view-of");
  if (WISHED.test(before)) return status("proposed", "wished");
  if (REFUSED.test(before)) return status("refused", "refused");
  if (BEHIND.test(before)) return group.tense === "future" ? status("planned", "future") : status("held", "after");
  const arrived = ["arrivare", "giungere", "atterrare", "sbarcare"].includes(group.lemma) && group.tense === "past";
  if (arrived && event(clause, at).noun.type === "visit") return status("ongoing", "arrived");
  if (event(clause, at).preposition === "per") return group.tense === "pluperfect" ? status("held", "purpose-past") : status("planned", "purpose");
  if (event(clause, at).modifiers.some((m) => m.reality === "proposed")) return status("proposed", "adjective");
  if (event(clause, at).preposition === "in" && event(clause, at).noun.type === "visit") return group.tense === "present" ? status("ongoing", "on-visit") : byTense(group);
  return group.tense === "future" ? status("planned", "future") : null;
}

/** No verb decides: prepositions, adjectives, then a bare noun. */
function byFrame(clause: Clause, at: number, before: string): StatusReading {
  const { modifiers, noun } = event(clause, at);
  const around = `${before} ${textAfter(clause, at, 6)}`;
  if (/rinviat|slitta|posticipat|rimandat/u.test(around)) return status("postponed", "postponed");
  if (/annullat|cancellat|saltat|salta /u.test(around)) return status("cancelled", "cancelled");
  if (DENIED.test(before)) return status("denied", "denied");
  if (REFUSED.test(before)) return status("refused", "refused");
  if (AHEAD.test(before) || event(clause, at).preposition === "verso") return status("planned", "in-view-of");
  if (WISHED.test(before) || modifiers.some((m) => m.reality === "proposed")) return status("proposed", "wished");
  if (BEHIND.test(before)) return status("held", "after");
  if (CALENDAR.test(around) || modifiers.some((m) => m.reality === "planned")) return status("planned", "scheduled");
  if (UNDER_WAY.test(around)) return status("ongoing", "under-way");
  return noun.type === "visit" && event(clause, at).preposition === "in" ? status("ongoing", "on-visit") : status("held", "bare-noun");
}

/** The status of a contact told by a verb of its own. */
export function verbStatus(clause: Clause, at: number): StatusReading {
  const { group } = clause.terms[at] as VerbTerm;
  const before = textBefore(clause, at, 4);
  if (group.negated && group.person === 1 && ["future", "present", "conditional"].includes(group.tense)) return status("refused", "i-will-not");
  if (group.negated && group.modal?.lemma !== "dovere") return status(/più/u.test(textAfter(clause, at, 2)) ? "cancelled" : "denied", "negated");
  if (group.lemma === "attendere") return status("planned", "expected");
  if (group.lemma === "convocare" && group.tense === "past" && !group.negated) return status("held", "convened");
  if (group.finite) return deniedAbove(clause.terms, at) ? status("denied", "denied") : byTense(group);
  if (group.tense === "infinitive_past" || group.tense === "gerund" || group.tense === "participle") return status("held", "after");
  return infinitiveStatus(clause, at, before);
}

/** "ha escluso che Takaichi possa incontrare Li": the verb before "che" denies what follows. */
function deniedAbove(terms: readonly ContactTerm[], at: number): boolean {
  const that = terms.findLastIndex((t, k) => k < at && at - k < 8 && t.normal === "che");
  const verb = that > 0 ? terms.slice(Math.max(0, that - 3), that).findLast((t) => t.kind === "verb") : undefined;
  return verb?.kind === "verb" && LIGHT_VERBS.get(verb.normal) === "deny" && !verb.group.negated;
}

function infinitiveStatus(clause: Clause, at: number, before: string): StatusReading {
  if (before.endsWith("prima di ")) return mainTense(clause) === "future" ? status("planned", "before") : status("held", "before");
  const ruling = rulingVerb(clause.terms, at);
  if (ruling?.group.lemma === "essere" && before.endsWith("a ")) return byTense(ruling.group);
  const words = before + (ruling?.normal ?? "");
  if (REFUSED.test(words)) return status("refused", "refused");
  if (DENIED.test(words)) return status("denied", "denied");
  if (ruling && LIGHT_VERBS.get(ruling.normal) === "wish") return status(ruling.group.tense === "past" ? "proposed" : "proposed", "wished");
  if (before.endsWith("per ")) return status("planned", "purpose");
  if (ruling && LIGHT_VERBS.get(ruling.normal) === "plan") return status("planned", "planned");
  return WISHED.test(before) ? status("proposed", "wished") : status("proposed", "infinitive");
}

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
