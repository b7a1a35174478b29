import type { PatternHit } from "../../../rule/patterns.js";
import type { ActorTerm, Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { accepts } from "./acceptance.js";
import { attendeesOf } from "./attendees.js";
import type { Construction } from "./construction.js";
import { isEnvoy, toSide } from "./frame.js";
import type { Side } from "./frame.js";
import { hostSides, leadState, welcomer } from "./hosts.js";
import { goesAbroad, isBackToPost } from "./journeys.js";
import { behindSide, invertedSide, mutual, ownerSide, subjectSide } from "./owners.js";
import { textBefore } from "./status-words.js";
import { antecedent, mainSubject, subjectOf } from "./subjects.js";
import { tellsOn } from "./unsaid-constructions.js";

export interface ReadSides {
  one?: Side | null;
  other?: Side | null;
  both?: Side | null;
}

/** The sides one construction gives; null where it does not hold. */
export function sidesOf(
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  hit: PatternHit<Construction>,
): ReadSides | null {
  const { means } = hit.pattern;
  if (means.joins) return attendeesOf(clause, at, hit);
  if (means.toldOn) return tellsOn(clause, at) ? {} : null;
  const both = groupSide(clause, hit, "both");
  if (both) return both.members.length > 1 || both.plural || both.reference ? { both } : null;
  const other = means.other === "antecedent" ? antecedentSide(clause, hit) : groupSide(clause, hit, "other");
  if (means.other === "antecedent" && !other) return null;
  if (other && !accepts(clause, at, other)) return null;
  if (!stands(clause, at, hit)) return null;
  switch (means.one) {
    case "absent":
      return absentSides(clause, at, hit, other);
    case "lead": {
      const lead = leadState(clause);
      return lead || other?.members.some(isEnvoy) ? { one: lead, other } : null;
    }
    case "host":
      return hostSides(clause, at, hit, other);
    case "above":
      return { one: sideAbove(clause, hit), other };
    case "met": {
      // "ha parlato con i delegati russi e ucraini, riuniti a Istanbul": with each other
      if (trigger.normal === "riunire")
        return other && (other.members.length > 1 || other.plural) ? { both: other } : null;
      const verb = clause.terms.findIndex((t, k) => k < hit.from && t.kind === "verb" && t.group.finite);
      return verb < 0 ? null : { one: subjectSide(clause, verb), other };
    }
    case "group":
      // "una visita quale inviato ⟦del Papa⟧": he goes for him
      if (SERVES.has(clause.terms[(hit.groups.get("one")?.from ?? 0) - 2]?.normal ?? "")) return null;
      return { one: groupSide(clause, hit, "one"), other: groupOther(clause, hit, other) };
    case "subject":
      return subjectSides(clause, at, trigger, hit, other);
    case "writer":
      return { one: (other && writerOf(clause, at)) ?? ownerSide(clause, at), other };
    case "owner": {
      const owner = ownerSide(clause, at);
      const called = !owner && means.type === "summons" ? hostSides(clause, at, hit, other) : null;
      return called ?? { one: owner, other };
    }
    default:
      return mutual(clause, at, trigger, hit);
  }
}

/** The side that a group of the match holds. */
function groupSide({ terms }: Clause, hit: PatternHit<Construction>, name: string): Side | null {
  const group = hit.groups.get(name);
  const found = group ? terms[group.from] : undefined;
  return found?.kind === "actor" || found?.kind === "place" ? toSide(found) : null;
}

/** "⟦Xi⟧, con cui Macron si è visto": who stands right before the relative clause that matches. */
function antecedentSide(clause: Clause, { from }: PatternHit<Construction>): Side | null {
  const before = from === 0 ? antecedent(clause) : actorBefore(clause, from);
  return before && toSide(before);
}

/** "⟦Macron⟧ ha sentito Xi, che incontrerà domani": the subject of what stands before the relative clause. */
function sideAbove(clause: Clause, { from }: PatternHit<Construction>): Side | null {
  const verb = clause.terms.findLastIndex((t, k) => k < from && t.kind === "verb" && t.group.finite);
  if (verb >= 0) return subjectSide(clause, verb);
  const subject = clause.host ? mainSubject(clause.host.clause) : null;
  return subject && toSide(subject);
}

function actorBefore({ terms }: Clause, from: number): ActorTerm | null {
  const mark = terms[from - 1]?.tags.has("Comma") ? from - 2 : from - 1;
  const before = terms[mark];
  return before?.kind === "actor" ? before : null;
}

/** The other side beside a group of the match. */
function groupOther(clause: Clause, { from, pattern }: PatternHit<Construction>, other: Side | null): Side | null {
  if (pattern.means.other === "finder") return subjectSide(clause, from);
  return pattern.means.other === "pronoun" ? PRONOUN : other;
}

/** What the construction asks of the words before, behind and around it. */
function stands(clause: Clause, at: number, hit: PatternHit<Construction>): boolean {
  const { behind, unless, only } = hit.pattern.means;
  if (behind && !behind.test(textBefore(clause, at, 3))) return false;
  const [preposition, next] = clause.terms.slice(hit.to, hit.to + 2);
  if (unless && preposition?.normal === unless[0] && next?.tags.has(unless[1]) === true) return false;
  return only?.(clause, at, hit) !== false;
}

/** One side alone: whose turn it is, or an envoy who is called in. */
function absentSides(
  clause: Clause,
  at: number,
  { pattern: { means } }: PatternHit<Construction>,
  other: Side | null,
): ReadSides | null {
  if (means.other !== "subject") return means.turn || other?.members.some(isEnvoy) ? { other } : null;
  const guest = expectedGuest(clause, at);
  return guest && { other: guest };
}

/** The subject of the verb, and whom the construction or a pronoun names. */
function subjectSides(
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  hit: PatternHit<Construction>,
  other: Side | null,
): ReadSides | null {
  const { means } = hit.pattern;
  if (means.type === "visit" && (!goesAbroad(clause, hit) || isBackToPost(clause, at))) return null;
  if (means.other === "president")
    return toQuirinale(clause, hit)
      ? { one: subjectSide(clause, at) ?? behindSide(clause, at) ?? invertedSide(clause, at), other: PRESIDENT }
      : null;
  if (means.other === "pronoun") return pronounSides(clause, at, trigger);
  if (means.other === "speaker") return { one: subjectSide(clause, at) ?? behindVerb(clause, at), other: SPEAKER };
  // "Saranno a Roma ⟦il presidente X⟧", "È giunto ieri a Tokyo ⟦il premier⟧"
  if (means.inverts) return { one: invertedSide(clause, at) ?? subjectSide(clause, at), other: null };
  const moves = trigger.tags.has("Stayed") || trigger.tags.has("Moves");
  return { one: subjectSide(clause, at) ?? (moves ? invertedSide(clause, at) : null), other };
}

/** "lo ha ricevuto ⟦Macron⟧": whom a pronoun on the verb stands for, and who met him. */
function pronounSides(clause: Clause, at: number, trigger: EventTerm | VerbTerm): ReadSides | null {
  if (!accepts(clause, at, PRONOUN) || isSeenBy(clause, at) || isHostOfEvent(clause, at)) return null;
  if (trigger.tags.has("Stayed") || trigger.tags.has("Moves"))
    return { one: subjectSide(clause, at) ?? invertedSide(clause, at), other: null };
  if (isAwaitedBySomebody(clause, at)) return null;
  const told = dislocated(clause, at);
  if (told) return told;
  const one =
    welcomer(clause, at) ?? subjectSide(clause, at) ?? (trigger.tags.has("Dative") ? behindVerb(clause, at) : null);
  return { one, other: PRONOUN };
}

const SPEAKER: Side = { members: [], reference: "speaker", plural: false };

const PRONOUN: Side = { members: [], reference: "pronoun", plural: false };

const PRESIDENT: Side = { members: [], reference: "president", plural: false };

function toQuirinale(clause: Clause, hit: PatternHit<Construction>): boolean {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  return (
    where?.kind === "place" &&
    where.preposition === "a" &&
    /^(?:quirinale|colle)$/iu.test(where.mention.text.replace(/^.*[\s'’]/u, ""))
  );
}

/** "è arrivato a Pechino, dove lo aspetta ⟦il padrone di casa⟧": who waits there is nobody who was named. */
function isAwaitedBySomebody({ terms }: Clause, at: number): boolean {
  const verb = terms[at];
  const waits = verb?.kind === "verb" && (verb.normal === "aspettare" || verb.normal === "attendere");
  return (
    waits && terms[at - 1]?.normal === "dove" && terms[at + 1]?.kind === "word" && !terms[at + 1]?.tags.has("Setting")
  );
}

/** Those who do something for somebody else, before "di". */
const SERVES = new Set(
  "inviato inviata inviare emissario emissaria legato delegato delegata delegare rappresentante messaggero messaggera".split(
    " ",
  ),
);

/** "⟦Renzi⟧, invece, Schlein lo vedrà mercoledì": whom the pronoun takes up again opens the sentence. */
function dislocated({ terms, host }: Clause, at: number): ReadSides | null {
  const [lead, ...behind] = terms.slice(0, at);
  const one = behind.findLast((t) => t.kind !== "date" && !t.tags.has("Setting"));
  const between = behind.slice(0, one ? behind.indexOf(one) : 0);
  const fronted = !host && isBarePerson(lead) && isBarePerson(one) && terms[at]?.tags.has("Finite") === true;
  return fronted && between.every((t) => t.tags.has("Comma") || (t.kind === "word" && t.tags.has("Free")))
    ? { one: toSide(one), other: toSide(lead) }
    : null;
}

const isBarePerson = (term: ContactTerm | undefined): term is ActorTerm =>
  term?.kind === "actor" && term.preposition === null && !term.plural && term.tags.has("People");

/** "Mi ha telefonato ⟦Merz⟧", "gli ha scritto ⟦Macron⟧": a subject right behind its verb. */
function behindVerb({ terms }: Clause, at: number): Side | null {
  const next = terms[at + 1]?.tags.has("Date") ? terms[at + 2] : terms[at + 1];
  return next?.kind === "actor" && next.preposition === null ? toSide(next) : null;
}

/** "⟦I Cinque Stelle di Crimi⟧ sono attesi venerdì alle 17": who has his turn then. */
function expectedGuest(clause: Clause, at: number): Side | null {
  const subject = subjectOf(clause, at);
  const placed = clause.terms.some((t, k) => k > at && t.kind === "place");
  return subject?.tags.has("Guest") === true && !clause.host && !placed ? toSide(subject) : null;
}

/** "ha consegnato a Y una lettera ⟦di X⟧": who wrote it, and not who brings it. */
function writerOf({ terms }: Clause, at: number): Side | null {
  const writer = terms[at + 2];
  const told = terms[at]?.tags.has("Letter") === true && terms[at + 1]?.normal === "di";
  const named = told && writer?.kind === "actor" && writer.members.length === 1;
  return named && writer.members[0]?.kind === "person" ? toSide(writer) : null;
}

/** "una missione ⟦che lo vedrà⟧ in Turchia": a thing that sees somebody is what he is to do. */
const isSeenBy = ({ terms }: Clause, at: number): boolean => {
  const [thing, that] = [terms[at - 2], terms[at - 1]];
  return (
    terms[at]?.normal === "vedere" &&
    that?.normal === "che" &&
    thing?.kind !== "actor" &&
    thing?.tags.has("Comma") !== true
  );
};

/** "nessun vertice a Vienna, che avrebbe dovuto ⟦ospitarlo⟧": what is hosted is the event. */
const isHostOfEvent = ({ terms }: Clause, at: number): boolean =>
  terms[at]?.normal === "ospitare" && terms.slice(0, at).some((t) => t.kind === "event");
