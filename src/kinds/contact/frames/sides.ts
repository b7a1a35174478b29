import type { PatternHit } from "../../../rule/patterns.js";
import type { MentionOf } from "../../mention.js";
import type { ActorTerm, Clause, ContactTerm, EventTerm, Member, VerbTerm } from "../terms/terms.js";
import type { Construction } from "./construction.js";
import { tellsOn } from "./unsaid-constructions.js";
import { WHICH } from "../../../lexicon/grammar-words.js";
import { BODY_SEATS } from "../../../lexicon/bodies.js";
import { GOVERNMENT } from "../../../lexicon/delegations.js";
import { AUDIENCES, CALLING_VERBS, DEPARTURES, LIGHT_VERBS, LOCATIVES } from "../words.js";
import { attendeesOf } from "./attendees.js";
import { isClub, isFaction, isPeople } from "../terms/actor-term.js";
import { isEnvoy, toSide } from "./frame.js";
import type { Side } from "./frame.js";
import { textBefore } from "./status-words.js";
import { governor } from "./governor.js";
import { calendarOf, programmeBefore } from "./programme.js";
import { isWelcome } from "./verb-status.js";
import { mainSubject, subjectOf } from "./subjects.js";
import { behindSide, invertedSide, mutual, ownerSide, subjectSide } from "./owners.js";

export interface Sides {
  one: Side | null;
  other: Side | null;
  otherAt: number | null;
  initiator: "one" | "other" | null;
  used: Construction[];
  /** A place that stands in the construction without its preposition. */
  ground: MentionOf<"place"> | null;
}

/** The sides, from the first construction that gives each. */
export function readSides(
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  hits: readonly PatternHit<Construction>[],
): Sides {
  const sides: Sides = { one: null, other: null, otherAt: null, initiator: null, used: [], ground: null };
  for (const hit of hits) {
    if (sides.one && sides.other) break;
    const read = sidesOf(clause, at, trigger, hit);
    if (!read) continue;
    if (read.both) {
      if (sides.one || sides.other) continue;
      sides.one = read.both;
      sides.ground = groundIn(clause, hit);
      sides.other = read.other ?? against(clause, hit);
      sides.used.push(hit.pattern);
      break;
    }
    const gives = (read.one && !sides.one) || (read.other && !sides.other);
    if (!gives && sides.used.length > 0) continue;
    sides.ground ??= groundIn(clause, hit);
    if (!sides.other && read.other) sides.otherAt = hit.groups.get("other")?.from ?? null;
    sides.one ??= read.one ?? null;
    sides.other ??= read.other ?? null;
    sides.initiator ??= hit.pattern.means.initiator ?? null;
    sides.used.push(hit.pattern);
  }
  if (trigger.kind === "event") sides.one ??= ofProgramme(clause, at);
  if (trigger.kind === "event" && trigger.noun.type === "visit" && sides.one && !sides.other)
    sides.other = unwillingHost(clause, at, sides.one);
  // "il governo ha convocato l'ambasciatore d'Italia a San Marino": that of the state he is posted to
  if (CALLING_VERBS.has(trigger.normal) && sides.other && (!sides.one || isGovernment(sides.one)))
    sides.one = postOf(sides.other) ?? sides.one;
  if (trigger.kind === "verb" && trigger.sense?.asks !== true && sides.initiator === "one" && !isAsking(hits))
    sides.initiator = null;
  if (trigger.kind === "verb" && trigger.group.voice === "passive" && trigger.sense?.asks !== true)
    sides.initiator = null;
  return sides;
}

const isGovernment = ({ members }: Side): boolean => members.every((m) => m.organisations[0] === GOVERNMENT);

/** "⟦Il Bangladesh⟧ ha rifiutato la visita del ministro birmano": who will not have the guest. */
function unwillingHost(clause: Clause, at: number, guest: Side): Side | null {
  const governing = governor(clause, at);
  const host =
    governing?.as === "object" && LIGHT_VERBS.get(governing.verb.normal) === "refuse"
      ? subjectOf(clause, governing.at)
      : null;
  return host && host.members[0] !== guest.members[0] ? toSide(host) : null;
}

/** "il vertice mercoledì ⟦Washington⟧ tra X e Y". */
function groundIn(clause: Clause, hit: PatternHit<Construction>): MentionOf<"place"> | null {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  if (where?.kind === "place") return where.mention.kind === "place" ? where.mention : null;
  return where?.kind === "actor" ? (where.members[0]?.place ?? null) : null;
}

/** "un incontro, ⟦tra X e Y⟧, è previsto", "il vertice a tre ⟦(X, Y e Z)⟧": all sides in an aside right behind the noun; "l'incontro, ⟦chiesto da X⟧, con Y": one of them. */
export function sidesAside(asides: readonly Clause[], at: number, sides: Sides): void {
  if (sides.one) return;
  for (const { terms, host } of asides) {
    const [link, actor] = terms;
    const near = host !== null && host.after >= at && host.after <= at + 6;
    const free = host?.clause.terms.slice(at + 1, host.after + 1).every((t) => t.tags.has("Free")) === true;
    if (!near || !free) continue;
    if (sides.other) {
      sides.one = askedBy(terms);
      return;
    }
    const list = link?.normal === "tra" ? (actor?.kind === "actor" ? toSide(actor) : null) : register(terms);
    if (list && list.members.length > 1) sides.one = list;
  }
}

/** "chiesto ieri ⟦da Kiev⟧", "voluto ⟦dal premier⟧": whose wish a contact is. */
function askedBy(terms: readonly ContactTerm[]): Side | null {
  const [verb] = terms;
  const by = terms.findIndex((t) => t.normal === "da");
  const actor = terms[by + 1];
  const asked = verb?.kind === "verb" && ASKED.has(verb.normal) && verb.group.voice === "passive";
  return asked && actor?.kind === "actor" ? toSide(actor) : null;
}

const ASKED = new Set(["chiedere", "richiedere", "volere", "sollecitare", "proporre", "cercare", "ottenere"]);

/** "Putin, Zelensky, Merkel": nothing but names and what joins them. */
function register(terms: readonly ContactTerm[]): Side | null {
  const isName = (t: ContactTerm): t is ActorTerm => t.kind === "actor" && t.preposition === null && !t.reference;
  if (!terms.every((t: ContactTerm) => isName(t) || t.tags.has("Comma") || t.tags.has("And"))) return null;
  return { members: terms.filter(isName).flatMap(({ members }) => members), reference: null, plural: true };
}

/** "Il programma della visita di ⟦Xi⟧: incontri con Mattarella e Conte": whose programme it is. */
function ofProgramme(clause: Clause, at: number): Side | null {
  const owner = calendarOf(clause, at) ?? programmeBefore(clause, at)?.find((t) => t.kind === "actor");
  return owner?.kind === "actor" && owner.tags.has("People") ? toSide(owner) : null;
}

/** "Russia e Usa: incontro tra diplomatici": the pair before the colon says whose people they are. */
export function headline(clause: Clause, sides: Sides): void {
  const lead = clause.terms[0];
  const pair =
    lead?.kind === "actor" &&
    lead.members.length > 1 &&
    clause.terms[1]?.kind === "word" &&
    (clause.terms[1].tags.has("Break") || clause.terms[1].tags.has("Comma"));
  const known = [sides.one, sides.other].some((side) =>
    side?.members.some((m) => m.kind === "person" || m.countries.length + m.organisations.length > 0),
  );
  if (pair && !known) [sides.one, sides.other] = [toSide(lead), null];
}

/** "tra Macron e Merz ⟦con Starmer⟧": those on the other side of a list. */
function against(clause: Clause, hit: PatternHit<Construction>): Side | null {
  const after = hit.groups.get("both")?.to ?? clause.terms.length;
  const other = clause.terms[after + 1];
  return clause.terms[after]?.normal === "con" && other?.kind === "actor" ? toSide(other) : null;
}

const isAsking = (hits: readonly PatternHit<Construction>[]): boolean =>
  hits.some((h) => h.pattern.id.startsWith("contact/letter") || ASKING.has(h.pattern.id));

/** Constructions of going whose subject may stand behind the verb. */
const GOES_FIRST = new Set(["contact/goes-where", "contact/goes-to-first"]);

const ASKING = new Set(["contact/call-from", "contact/invited-to", "contact/invited-here"]);

/** Motion to a country or capital, with no meeting beside it that would be the purpose. */
function goesAbroad(clause: Clause, hit: PatternHit<Construction>): boolean {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  const verb = clause.terms[hit.from];
  const toward = verb?.kind === "verb" && DEPARTURES.has(verb.normal) ? ["per", "verso"] : ["a", "in"];
  // "raggiungerà Seul"
  const goal = where?.kind === "actor" ? where.members[0]?.place : where?.kind === "place" ? where.mention : undefined;
  if (goal?.kind !== "place" || (where?.kind === "place" && !toward.includes(where.preposition))) return false;
  const { type, capital, name, canonical } = goal.value;
  const ground = (type === "country" || capital === true) && !BODY_SEATS.has(canonical ?? name);
  const which = clause.terms.findIndex((t, k) => k > hit.from && WHICH.has(t.normal));
  const told = clause.terms.slice(hit.from + 1, which < 0 ? undefined : which);
  return (
    ground &&
    !told.some((t, k) => isPurpose(t) && !isWithNobody(told, k) && !meetsNobody(told, k)) &&
    !meetsThere(clause)
  );
}

/** "X, ⟦arrivato a Washington⟧, dove incontrerà Y,": what he has come for stands behind the aside. */
function meetsThere({ host }: Clause): boolean {
  const behind = host?.clause.terms.slice(host.after + 2, host.after + 8) ?? [];
  return behind[0]?.normal === "dove" && behind.some(isPurpose);
}

/** "L'ambasciatore tornerà a Caracas": an envoy who goes back to where he is posted visits nobody. */
const isBackToPost = (clause: Clause, at: number): boolean =>
  RETURNS.has(clause.terms[at]?.normal ?? "") && subjectSide(clause, at)?.members.some(isEnvoy) === true;

const RETURNS = new Set(["tornare", "rientrare", "ritornare"]);

/** A meeting named behind the journey is what it was for; a mission or visit is the journey itself, and meetings with nobody in particular belong to it. */
const isPurpose = (term: ContactTerm): boolean =>
  term.kind === "event"
    ? term.noun.type !== "visit" && (!term.plural || term.noun.group === true)
    : term.tags.has("Meets") || term.tags.has("Mutual") || (term.tags.has("Withs") && term.tags.has("Infinite"));

/** "si reca in Qatar per ⟦i colloqui⟧ sulla tregua": with whom is unsaid, and the journey is what is told. */
function isWithNobody(terms: readonly ContactTerm[], at: number): boolean {
  const event = terms[at];
  if (event?.kind !== "event" || (event.noun.type !== "talks" && event.noun.type !== "meeting")) return false;
  return !terms.slice(at + 1, at + SIDE_REACH).some((t) => t.normal === "con" || t.normal === "tra");
}

/** "è in partenza per Algeri, dove incontrerà ⟦i vertici del Paese⟧": nobody in particular. */
function meetsNobody(terms: readonly ContactTerm[], at: number): boolean {
  const verb = terms[at];
  const whom = terms.slice(at + 1, at + SIDE_REACH).find((t) => t.kind === "actor");
  return (
    verb?.kind === "verb" &&
    verb.group.finite &&
    !verb.group.reflexive &&
    verb.group.clitic === null &&
    whom === undefined
  );
}

/** Terms behind an event in which its sides stand. */
const SIDE_REACH = 12;

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

/** "convocato alla Farnesina", "la convocazione alla Farnesina": the seat tells who calls in; only where nobody is named who does. */
function hostSides(clause: Clause, at: number, hit: PatternHit<Construction>, other: Side | null): ReadSides | null {
  const isSeat = (t: ContactTerm): boolean =>
    t.kind === "place" &&
    t.mention.kind === "organisation" &&
    (t.member?.countries.length ?? 0) > 0 &&
    LOCATIVES.has(t.preposition);
  const seat = clause.terms.slice(at).find(isSeat) ?? clause.terms.find(isSeat);
  const guest = hit.pattern.means.other === "subject" ? subjectSide(clause, at) : other;
  if (!guest) return null;
  const host = seat?.kind === "place" ? toSide(seat) : (postOf(guest) ?? ministryAbove(clause));
  return host && { one: host, other: guest };
}

/** "⟦La Farnesina⟧ ha espresso all'ambasciatore iraniano, convocato in mattinata, …": the ministry that speaks to an envoy has called him in. */
function ministryAbove({ host }: Clause): Side | null {
  const subject = host ? mainSubject(host.clause) : null;
  const ministry =
    subject?.members.length === 1 &&
    subject.members.every((m) => m.kind === "body" || m.role?.office === "foreign_minister");
  return subject && ministry ? toSide(subject) : null;
}

/** "L'ambasciatore russo ⟦in Italia⟧ è stato convocato": the state an envoy is posted to calls him in. */
function postOf({ members }: Side): Side | null {
  const posted = members[0]?.role?.posted;
  if (posted === undefined) return null;
  const { start, end } = members[0] as Member;
  const host: Member = { kind: "state", countries: [posted], organisations: [], plural: false, start, end };
  return { members: [host], reference: null, plural: false };
}

export interface ReadSides {
  one?: Side | null;
  other?: Side | null;
  both?: Side | null;
}

function sidesOf(
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  hit: PatternHit<Construction>,
): ReadSides | null {
  const term = (name: string): ContactTerm | undefined => {
    const group = hit.groups.get(name);
    return group ? clause.terms[group.from] : undefined;
  };
  const side = (found: ContactTerm | undefined): Side | null =>
    found?.kind === "actor" || found?.kind === "place" ? toSide(found) : null;
  if (hit.pattern.means.joins) return attendeesOf(clause, at, hit);
  if (hit.pattern.means.toldOn) return tellsOn(clause, at) ? {} : null;
  const both = side(term("both"));
  if (both) return both.members.length > 1 || both.plural || both.reference ? { both } : null;
  const other = side(term("other"));
  if (other && !accepts(clause, at, other)) return null;
  const { behind } = hit.pattern.means;
  if (behind && !behind.test(textBefore(clause, at, 3))) return null;
  const { unless } = hit.pattern.means;
  const next = clause.terms.slice(hit.to, hit.to + 2);
  if (unless && next[0]?.normal === unless[0] && next[1]?.tags.has(unless[1]) === true) return null;
  if (hit.pattern.id === "contact/verb-with" && meetsThing(clause, at)) return null;
  if (WITH_FIRST.has(hit.pattern.id) && !isDoneWith(clause.terms, at, hit.from)) return null;
  if (hit.pattern.id === "contact/verb-with-apposed" && !isApposed(clause, at, hit)) return null;
  if (hit.pattern.id === "contact/verb-list" && !opensList(clause, hit)) return null;
  // "il messaggio affidato al ministro": who carries it is no party
  if (
    hit.pattern.id.startsWith("contact/letter") &&
    clause.terms.slice(hit.from, hit.to).some((t) => t.normal === "affidare")
  )
    return null;
  // "si sentono per preparare il vertice", "cercano di far ripartire i negoziati": who prepares it need not be at it
  if (
    hit.pattern.id === "contact/noun-held-by-two" &&
    ["preparare", "cercare"].includes(clause.terms[hit.from]?.normal ?? "")
  )
    return null;
  switch (hit.pattern.means.one) {
    case "absent":
      // "toccherà a Salvini ⟦decidere⟧"
      if (hit.pattern.id === "contact/falls-to" && clause.terms[hit.to]?.kind === "verb") return null;
      if (hit.pattern.id === "contact/summoned" && leadState(clause)) return { one: leadState(clause), other };
      if (hit.pattern.means.other === "subject") {
        if (hit.pattern.id === "contact/passive-turn" && !isAnother(clause, at)) return null;
        const guest = expectedGuest(clause, at);
        return guest && { other: guest };
      }
      return TURNS.has(hit.pattern.id) || other?.members.some(isEnvoy) === true ? { other } : null;
    case "host":
      return hostSides(clause, at, hit, other);
    case "met": {
      const verb = clause.terms.findIndex((t, k) => k < hit.from && t.kind === "verb" && t.group.finite);
      return verb < 0 ? null : { one: subjectSide(clause, verb), other };
    }
    case "group":
      // "una visita quale inviato ⟦del Papa⟧": he goes for him
      if (SERVES.has(clause.terms[(hit.groups.get("one")?.from ?? 0) - 2]?.normal ?? "")) return null;
      return { one: side(term("one")), other: hit.pattern.means.other === "pronoun" ? PRONOUN : other };
    case "subject":
      if (hit.pattern.means.type === "visit" && (!goesAbroad(clause, hit) || isBackToPost(clause, at))) return null;
      if (hit.pattern.means.other === "president")
        return toQuirinale(clause, hit)
          ? { one: subjectSide(clause, at) ?? behindSide(clause, at) ?? invertedSide(clause, at), other: PRESIDENT }
          : null;
      if (
        hit.pattern.means.other === "pronoun" &&
        (!accepts(clause, at, PRONOUN) || isSeenBy(clause, at) || isHostOfEvent(clause, at))
      )
        return null;
      if (hit.pattern.means.other === "speaker")
        return { one: subjectSide(clause, at) ?? behindVerb(clause, at), other: SPEAKER };
      // "Saranno a Roma ⟦il presidente X⟧", "È giunto ieri a Tokyo ⟦il premier⟧"
      if (GOES_FIRST.has(hit.pattern.id))
        return { one: invertedSide(clause, at) ?? subjectSide(clause, at), other: null };
      if (trigger.tags.has("Stayed") || trigger.tags.has("Moves"))
        return { one: subjectSide(clause, at) ?? invertedSide(clause, at), other: other ?? null };
      if (hit.pattern.means.other === "pronoun" && isAwaitedBySomebody(clause, at)) return null;
      return hit.pattern.means.other === "pronoun"
        ? (dislocated(clause, at) ?? {
            one:
              welcomer(clause, at) ??
              subjectSide(clause, at) ??
              (trigger.tags.has("Dative") ? behindVerb(clause, at) : null),
            other: PRONOUN,
          })
        : { one: subjectSide(clause, at), other: other ?? null };
    case "owner": {
      const owner = (other && BROUGHT.has(hit.pattern.id) ? writerOf(clause, at) : null) ?? ownerSide(clause, at);
      const called = !owner && hit.pattern.means.type === "summons" ? hostSides(clause, at, hit, other) : null;
      return called ?? { one: owner, other };
    }
    default:
      return mutual(clause, at, trigger, hit);
  }
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

/** "X è arrivato: ad attenderlo c'era ⟦Y⟧": who welcomes him stands behind the copula. */
function welcomer({ terms }: Clause, at: number): Side | null {
  if (!isWelcome(terms, at)) return null;
  const copula = terms.findIndex((t, k) => k > at && k < at + 6 && t.normal === "essere");
  const host = copula < 0 ? undefined : terms.slice(copula + 1, copula + 5).find((t) => t.kind === "actor");
  return host?.kind === "actor" && host.preposition === null ? toSide(host) : null;
}

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

/** "incontra ⟦difficoltà⟧ con l'opposizione": what is met is a thing. */
function meetsThing({ terms }: Clause, at: number): boolean {
  const [verb, thing] = [terms[at], terms[at + 1]];
  const meets = verb?.kind === "verb" && verb.normal === "incontrare" && !verb.group.reflexive;
  return meets && thing?.kind === "word" && !thing.tags.has("Prep") && !thing.tags.has("Setting");
}

const WITH_FIRST = new Set(["contact/with-verb", "contact/with-day-verb"]);

/** "con Y ⟦ci siamo visti⟧"; not "è stato un ⟦incontro⟧ con Y, dobbiamo ⟦vedere⟧ che cosa succede". */
function isDoneWith(terms: readonly ContactTerm[], at: number, from: number): boolean {
  const verb = terms[at];
  const together = verb?.kind === "verb" && (verb.group.reflexive || verb.group.clitic === "ci");
  return (together || !verb?.tags.has("Meets")) && terms[from - 1]?.kind !== "event";
}

/** "con il ⟦cerimoniere⟧, monsignor Y": the name behind the comma is of the one, and not who speaks to an audience. */
const isApposed = (clause: Clause, at: number, hit: PatternHit<Construction>): boolean =>
  subjectOf(clause, at) !== null && !clause.terms.slice(at, hit.to).some((t) => AUDIENCES.has(t.normal));

/** "ha ricevuto in udienza⟦:⟧ X; Y": a list behind the colon, and no sentence. */
function opensList({ terms }: Clause, hit: PatternHit<Construction>): boolean {
  const other = hit.groups.get("other")?.from ?? terms.length;
  return terms[other - 1]?.normal === ":" && !terms.slice(other).some((t) => t.kind === "verb" && t.group.finite);
}

/** "⟦Chisinau⟧, convocato l'ambasciatore russo": the state that a headline opens with. */
function leadState({ terms }: Clause): Side | null {
  const [lead, mark] = terms;
  const opens = lead?.kind === "actor" && lead.preposition === null && !lead.tags.has("People");
  return opens && (mark?.tags.has("Comma") || mark?.normal === ":") ? toSide(lead) : null;
}

/** "⟦I Cinque Stelle di Crimi⟧ sono attesi venerdì alle 17": who has his turn then. */
function expectedGuest(clause: Clause, at: number): Side | null {
  const subject = subjectOf(clause, at);
  const placed = clause.terms.some((t, k) => k > at && t.kind === "place");
  return subject?.tags.has("Guest") === true && !clause.host && !placed ? toSide(subject) : null;
}

/** "è stato ⟦invece⟧ sentito", "è stata ⟦poi⟧ ricevuta ⟦anche⟧ X": one more of those whom somebody met. */
const isAnother = ({ terms }: Clause, at: number): boolean =>
  terms[at]?.tags.has("GoesOn") === true || terms.some((t) => MORE.has(t.normal));

const MORE = new Set("anche poi quindi infine invece successivamente telefonicamente".split(" "));

/** Constructions that say whose turn it is. */
export const TURNS: ReadonlySet<string> = new Set([
  "contact/turn-of",
  "contact/falls-to",
  "contact/closes",
  "contact/closes-is",
  "contact/expected-then",
  "contact/passive-turn",
]);

const BROUGHT = new Set(["contact/letter-to", "contact/to-letter"]);

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

const AWAITS = new Set(["attendere", "aspettare"]);

/** "attende Y ⟦all'Eliseo⟧": the one who waits is somebody, and the place stands behind whom he waits for; "lo aspetta ⟦a Palazzo Chigi⟧ Y", "⟦a Parigi⟧, dove lo attende Y". */
function isAtHome(terms: readonly ContactTerm[], at: number): boolean {
  if (terms[at]?.tags.has("Clitic")) {
    if (terms[at - 1]?.normal === "dove") return true;
    const near = terms.slice(at + 1, at + 7);
    const before = terms.slice(Math.max(0, at - 3), at);
    return (
      [...before, ...near].some((t) => t.kind === "place" && LOCATIVES.has(t.preposition)) &&
      near.some((t) => t.kind === "actor" && t.tags.has("People"))
    );
  }
  const [host, verb] = [terms.slice(0, at).findLast((t) => t.kind === "actor"), terms[at]];
  const guest = terms.findIndex((t, k) => k > at && k < at + 5 && t.kind === "actor" && t.tags.has("People"));
  const place = terms.slice(guest + 1, guest + 4).find((t) => t.kind !== "date" && !t.tags.has("Prep"));
  return (
    verb?.kind === "verb" &&
    verb.group.finite &&
    verb.group.tense !== "participle" &&
    host?.kind === "actor" &&
    host.tags.has("People") &&
    host.preposition === null &&
    guest > at &&
    place?.kind === "place" &&
    LOCATIVES.has(place.preposition)
  );
}

/** Verbs of people want people: "sente Modi", not "sente il peso"; a state is no object of incontrare. */
const RECEIVING = new Set(["ricevere", "riunire", "convocare"]);

/** "ha ricevuto ⟦il Pd⟧", "toccherà ⟦alla Lega⟧". */
const MEETS_CLUBS = new Set(["ricevere", "toccare"]);

function accepts({ terms }: Clause, at: number, other: Side): boolean {
  const trigger = terms[at] as EventTerm | VerbTerm;
  if (trigger.kind !== "verb") return true;
  // "è atteso da Mattarella" is a meeting ahead; "attende il premier" is not.
  if (
    AWAITS.has(trigger.group.lemma) &&
    trigger.group.voice === "active" &&
    !isWelcome(terms, at) &&
    !isAtHome(terms, at)
  )
    return false;
  // "è andata a trovare il collega" is a meeting; "ha trovato il ministro pronto" is not.
  if (trigger.group.lemma === "trovare" && trigger.group.tense !== "infinitive") return false;
  if (trigger.sense?.type === "visit") return true;
  const people = other.reference !== null || other.members.some(isPeople);
  if (people || (trigger.sense?.states === true && other.members.some((m) => m.kind === "state"))) return true;
  // "è stato convocato da Ankara"
  if (trigger.group.lemma === "convocare" && trigger.group.voice === "passive") return true;
  // "ha ricevuto l'opposizione" is a meeting; "ha visto l'opposizione dividersi" is not
  if (other.members.some(isFaction)) return trigger.sense?.people !== true || RECEIVING.has(trigger.group.lemma);
  if (MEETS_CLUBS.has(trigger.group.lemma) && other.members.every(isClub)) return true;
  return other.members.some((m) => m.kind === "body") && trigger.sense?.people !== true;
}
