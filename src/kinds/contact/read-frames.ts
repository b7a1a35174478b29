import type { PatternHit } from "../../rule/patterns.js";
import { PatternBook } from "../../rule/patterns.js";
import type { Document } from "../../text/document.js";
import { CONSTRUCTIONS } from "./constructions.js";
import type { Construction } from "./constructions.js";
import { toSide } from "./frame.js";
import type { Frame, Side } from "./frame.js";
import type { ContactType } from "./schema.js";
import { eventStatus, verbStatus } from "./status.js";
import { antecedent, governor, mainSubject, subjectOf } from "./subjects.js";
import type { ActorTerm, Clause, ContactTerm, EventTerm, VerbTerm } from "./terms.js";
import { findCompanions, findDelegates } from "./companions.js";
import { readGapped, splitSeparate, splitVisits } from "./more-frames.js";
import { findDate, findDuration, findTopics, findWhere } from "./when-where.js";
import { CHANNELS } from "./words.js";

let book: PatternBook<Construction> | null = null;

/** Every mention of a contact in the clauses of one sentence, in order. */
export function readFrames(document: Document, clauses: readonly Clause[], inTitle: boolean): Frame[] {
  book ??= new PatternBook(CONSTRUCTIONS);
  const frames: Frame[] = [];
  for (const clause of clauses) {
    if (!clause.terms.some(isTrigger)) continue;
    const asides = clauses.filter((c) => c.host?.clause === clause);
    const triggers = new Map<number, PatternHit<Construction>[]>();
    for (const hit of book.match(clause.terms)) {
      const at = hit.groups.get("trigger")?.from;
      if (at !== undefined) triggers.set(at, [...(triggers.get(at) ?? []), hit]);
    }
    for (const [at, hits] of [...triggers].toSorted((a, b) => a[0] - b[0])) {
      const frame = readFrame(document, clause, asides, at, hits, inTitle);
      if (frame) frames.push(...splitVisits(frame).flatMap(splitSeparate), ...readGapped(frame));
    }
  }
  return withDelegates(frames, clauses);
}

/** Delegates belong to the event noun nearest before them: "un incontro a Riad, in cui la delegazione russa era rappresentata da…". */
function withDelegates(frames: readonly Frame[], clauses: readonly Clause[]): Frame[] {
  const delegates = clauses.flatMap(findDelegates);
  const ordered = frames.toSorted((a, b) => a.trigger.from - b.trigger.from);
  return frames.map((frame) => {
    const mine = delegates.filter(({ at }) => (ordered.findLast((f) => f.trigger.from < at) ?? ordered[0]) === frame);
    return mine.length > 0 ? { ...frame, also: [...frame.also, ...mine.map((d) => d.side)] } : frame;
  });
}

const isTrigger = (term: ContactTerm): boolean => term.kind === "event" || (term.kind === "verb" && (term.sense !== null || term.tags.has("Moves")));

interface Sides { one: Side | null; other: Side | null; otherAt: number | null; initiator: "one" | "other" | null; used: Construction[] }

function readFrame(document: Document, clause: Clause, asides: readonly Clause[], at: number, hits: readonly PatternHit<Construction>[], inTitle: boolean): Frame | null {
  const trigger = clause.terms[at] as EventTerm | VerbTerm;
  const sides = readSides(clause, at, trigger, hits);
  if (trigger.kind === "verb" && (!sides.other && !sides.one)) return null;
  if (trigger.kind === "verb" && trigger.sense?.weak === true && !trigger.group.finite) return null;
  if (trigger.kind === "verb" && saysOfThing(clause, at, trigger)) return null;
  if (inTitle || (sides.one?.members ?? []).length > 0) headline(clause, sides);
  const { type, exactType } = summonsOrTalk(typeOf(document, clause, at, trigger, sides.used[0]), sides);
  const where = findWhere(clause, asides, at, type);
  const toPerson = type === "visit" && where.place === null && sides.used[0]?.id === "contact/visit-to-person";
  const status = trigger.kind === "event" ? eventStatus(clause, at) : verbStatus(clause, at);
  return {
    sentence: clause.sentence, clause, at, trigger, type: toPerson ? "meeting" : type, exactType,
    weak: (trigger.kind === "event" ? trigger.noun.weak : trigger.sense?.weak) === true,
    one: sides.one, other: sides.other, also: findCompanions(clause, asides, at), initiator: sides.initiator, status,
    ...findDate(clause, asides, at), where, duration: findDuration(clause, asides, at, type),
    topics: findTopics(clause, at), constructions: sides.used, inTitle, otherAt: sides.otherAt,
  };
}

/** The sides, from the first construction that gives each. */
function readSides(clause: Clause, at: number, trigger: EventTerm | VerbTerm, hits: readonly PatternHit<Construction>[]): Sides {
  const sides: Sides = { one: null, other: null, otherAt: null, initiator: null, used: [] };
  for (const hit of hits) {
    if (sides.one && sides.other) break;
    const read = sidesOf(clause, at, trigger, hit);
    if (!read) continue;
    if (read.both) {
      if (sides.one || sides.other) continue;
      sides.one = read.both;
      sides.other = against(clause, hit);
      sides.used.push(hit.pattern);
      break;
    }
    const gives = (read.one && !sides.one) || (read.other && !sides.other);
    if (!gives && sides.used.length > 0) continue;
    if (!sides.other && read.other) sides.otherAt = hit.groups.get("other")?.from ?? null;
    sides.one ??= read.one ?? null;
    sides.other ??= read.other ?? null;
    sides.initiator ??= hit.pattern.means.initiator ?? null;
    sides.used.push(hit.pattern);
  }
  if (trigger.kind === "verb" && trigger.sense?.asks !== true && sides.initiator === "one" && !isAsking(hits)) sides.initiator = null;
  if (trigger.kind === "verb" && trigger.group.voice === "passive" && trigger.sense?.asks !== true) sides.initiator = null;
  return sides;
}

/** "la lezione ⟦ricevuta⟧ da Trump": a participle behind a noun that is nobody. */
function saysOfThing(clause: Clause, at: number, { group }: VerbTerm): boolean {
  const before = clause.terms[at - 1];
  return group.tense === "participle" && group.voice === "passive" && before?.kind === "word" && before.tags.has("Free") && !before.tags.has("Prep") && !before.tags.has("Aside") && before.normal.length > 4;
}

/** "Russia e Usa: incontro tra diplomatici": the pair before the colon says whose people they are. */
function headline(clause: Clause, sides: Sides): void {
  const lead = clause.terms[0];
  const pair = lead?.kind === "actor" && lead.members.length > 1 && clause.terms[1]?.kind === "word" && (clause.terms[1].tags.has("Break") || clause.terms[1].tags.has("Comma"));
  const known = [sides.one, sides.other].some((side) => side?.members.some((m) => m.kind === "person" || m.countries.length + m.organisations.length > 0));
  if (pair && !known) [sides.one, sides.other] = [toSide(lead), null];
}

/** "tra Macron e Merz ⟦con Starmer⟧": those on the other side of a list. */
function against(clause: Clause, hit: PatternHit<Construction>): Side | null {
  const after = hit.groups.get("both")?.to ?? clause.terms.length;
  const other = clause.terms[after + 1];
  return clause.terms[after]?.normal === "con" && other?.kind === "actor" ? toSide(other) : null;
}

const isAsking = (hits: readonly PatternHit<Construction>[]): boolean => hits.some((h) => h.pattern.id.startsWith("contact/letter") || h.pattern.id === "contact/call-from");

/** Seats of international bodies: who goes there goes to no state. */
const SEATS = new Set(["bruxelles", "ginevra", "new york", "l'aia", "strasburgo"]);

/** Motion to a country or capital, with no meeting beside it that would be the purpose. */
function goesAbroad(clause: Clause, hit: PatternHit<Construction>): boolean {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  if (where?.kind !== "place" || where.mention.kind !== "place" || !["a", "in"].includes(where.preposition)) return false;
  const { type, capital, name } = where.mention.value;
  const ground = (type === "country" || capital === true) && !SEATS.has(name.toLowerCase());
  return ground && !clause.terms.some((t, k) => k > hit.from && (t.kind === "event" || t.tags.has("Meets") || t.tags.has("Mutual")));
}

const PRONOUN: Side = { members: [], reference: "pronoun", plural: false };
const PRESIDENT: Side = { members: [], reference: "president", plural: false };

function toQuirinale(clause: Clause, hit: PatternHit<Construction>): boolean {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  return where?.kind === "place" && where.preposition === "a" && /^(?:quirinale|colle)$/iu.test(where.mention.text.replace(/^.*[\s'’]/u, ""));
}

/** "Primo a salire al Colle è stato ⟦La Russa⟧". */
function behindSide(clause: Clause, at: number): Side | null {
  const copula = clause.terms.findIndex((t, k) => k > at && t.kind === "verb" && t.normal === "essere");
  const actor = copula < 0 ? undefined : clause.terms[copula + 1];
  return actor?.kind === "actor" && actor.preposition === null ? toSide(actor) : null;
}

/** "convocato alla Farnesina": the seat tells who calls in; only where the passive names no agent. */
function hostSides(clause: Clause, at: number, hit: PatternHit<Construction>, other: Side | null): ReadSides | null {
  const seat = clause.terms.find((t) => t.kind === "place" && t.mention.kind === "organisation" && t.member !== null && ["a", "in", "presso"].includes(t.preposition));
  const guest = hit.pattern.means.other === "subject" ? subjectSide(clause, at) : other;
  if (!guest || seat?.kind !== "place") return null;
  return { one: toSide(seat), other: guest };
}

interface ReadSides { one?: Side | null; other?: Side | null; both?: Side | null }

function sidesOf(clause: Clause, at: number, trigger: EventTerm | VerbTerm, hit: PatternHit<Construction>): ReadSides | null {
  const term = (name: string): ContactTerm | undefined => {
    const group = hit.groups.get(name);
    return group ? clause.terms[group.from] : undefined;
  };
  const side = (found: ContactTerm | undefined): Side | null => (found?.kind === "actor" || found?.kind === "place" ? toSide(found) : null);
  const both = side(term("both"));
  if (both) return both.members.length > 1 || both.plural || both.reference || hit.pattern.id === "contact/attendance" ? { both } : null;
  const other = side(term("other"));
  if (other && !accepts(trigger, other)) return null;
  // "il messaggio affidato al ministro": who carries it is no party
  if (hit.pattern.id.startsWith("contact/letter") && clause.terms.slice(hit.from, hit.to).some((t) => t.normal === "affidare")) return null;
  switch (hit.pattern.means.one) {
    case "absent":
      return { other };
    case "host":
      return hostSides(clause, at, hit, other);
    case "group":
      return { one: side(term("one")), other };
    case "subject":
      if (hit.pattern.id === "contact/goes-to" && !goesAbroad(clause, hit)) return null;
      if (hit.pattern.means.other === "president") return toQuirinale(clause, hit) ? { one: subjectSide(clause, at) ?? behindSide(clause, at), other: PRESIDENT } : null;
      return { one: subjectSide(clause, at), other: hit.pattern.means.other === "pronoun" ? PRONOUN : (other ?? null) };
    case "owner":
      return { one: ownerSide(clause, at), other };
    default:
      return mutual(clause, at, trigger, hit);
  }
}

/** Verbs of people want people: "sente Modi", not "sente il peso"; a state is no object of incontrare. */
function accepts(trigger: EventTerm | VerbTerm, other: Side): boolean {
  if (trigger.kind !== "verb") return true;
  // "è atteso da Mattarella" is a meeting ahead; "attende il premier" is not.
  if (trigger.group.lemma === "attendere" && trigger.group.voice === "active") return false;
  // "è andata a trovare il collega" is a meeting; "ha trovato il ministro pronto" is not.
  if (trigger.group.lemma === "trovare" && trigger.group.tense !== "infinitive") return false;
  if (trigger.sense?.type === "visit") return true;
  const people = other.reference !== null || other.members.some((m) => m.kind === "person" || m.kind === "office" || m.kind === "group");
  return people || (other.members.some((m) => m.kind === "body") && trigger.sense?.people !== true);
}

function subjectSide(clause: Clause, at: number): Side | null {
  const subject = subjectOf(clause, at);
  return subject ? toSide(subject) : null;
}

/** "X e Y si sono visti", "I ministri hanno tenuto un colloquio": a plural subject stands for both sides. */
function mutual(clause: Clause, at: number, trigger: EventTerm | VerbTerm, hit: PatternHit<Construction>): ReadSides | null {
  const verbAt = trigger.kind === "verb" ? at : hit.from;
  const verb = clause.terms[verbAt];
  if (verb?.kind !== "verb") return null;
  const free = trigger.kind === "event" || ["parlare", "discutere", "negoziare"].includes(verb.group.lemma);
  if (!free && !verb.group.reflexive && verb.group.clitic !== "ci") return null;
  const subject = subjectOf(clause, verbAt) ?? behind(clause, verbAt);
  if (!subject || !(subject.members.length > 1 || subject.plural || subject.reference === "two")) return null;
  return { both: toSide(subject) };
}

/** "Si sono sentiti ⟦Macron e Merz⟧": a subject behind a reciprocal verb. */
function behind(clause: Clause, at: number): ActorTerm | null {
  for (let k = at + 1; k < clause.terms.length && k < at + 6; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "actor") return term.preposition === null ? term : null;
    if (!term.tags.has("Free")) return null;
  }
  return null;
}

/** Who has the event: the subject of its verb, or the actor before a headline noun. */
function ownerSide(clause: Clause, at: number): Side | null {
  const possessor = possessorOf(clause, at);
  if (possessor) return toSide(possessor);
  const event = clause.terms[at] as EventTerm;
  // "ha parlato della missione in Libia": who speaks of a mission is not on it
  if (event.noun.type === "visit" && ["di", "su"].includes(event.preposition ?? "")) return null;
  const governing = governor(clause, at);
  if (governing && governing.as !== "subject") {
    const owner = subjectOf(clause, governing.at);
    if (owner) return toSide(owner);
  }
  if (governing?.as === "subject") return null;
  for (let k = at - 1; k >= 0; k--) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "actor") return term.preposition === null || isAgent(clause, k) ? toSide(term) : null;
    if (term.kind === "verb" && term.group.finite) return null;
  }
  const outside = antecedent(clause) ?? (clause.host ? mainSubject(clause.host.clause) : null);
  return outside ? toSide(outside) : null;
}

/** "la proposta avanzata ⟦da Starmer⟧ nel corso del colloquio": the agent of a participle. */
const isAgent = (clause: Clause, at: number): boolean => (clause.terms[at] as ActorTerm).preposition === "da" && clause.terms.slice(Math.max(0, at - 3), at).some((t) => t.kind === "verb" && t.group.voice === "passive");

/** "la posizione di Putin, anche nel ⟦suo colloquio⟧": the nearest person before the possessive. */
function possessorOf(clause: Clause, at: number): ActorTerm | null {
  const event = clause.terms[at] as EventTerm;
  if (event.possessive === null || event.possessive === "loro") return null;
  for (let k = at - 1; k >= 0; k--) {
    const term = clause.terms[k] as ContactTerm;
    if (isOnePerson(term) && term.preposition !== "a" && term.preposition !== "con") return term;
  }
  return clause.host?.clause.terms.slice(0, clause.host.after + 1).findLast(isOnePerson) ?? null;
}

const isOnePerson = (term: ContactTerm): term is ActorTerm => term.kind === "actor" && term.members.length === 1 && term.reference === null && term.tags.has("People");

/** "il ministro degli Esteri ha chiamato l'ambasciatore russo": a foreign ministry calls an envoy in, not up. */
function calledIn(one: Side | null, other: Side | null): boolean {
  const ministry = one?.members.some((m) => m.kind === "body" || m.role?.office === "foreign_minister" || m.role?.office === "deputy_minister") === true;
  return ministry && other?.members.some((m) => m.office === "ambassador" || m.role?.office === "ambassador") === true;
}

/** Only envoys are summoned; unions, parties and the like are called to talks. */
function summonsOrTalk(read: { type: ContactType; exactType: boolean }, { one, other }: Sides): { type: ContactType; exactType: boolean } {
  const members = [...(one?.members ?? []), ...(other?.members ?? [])];
  if (read.type === "phone_call" && calledIn(one, other)) return { type: "summons", exactType: true };
  if (read.type !== "summons") return read;
  if (members.length === 0 || members.some((m) => m.office === "ambassador" || m.role?.office === "ambassador")) return read;
  return { type: members.some((m) => m.kind === "group" || m.kind === "body") ? "talks" : "meeting", exactType: false };
}

/** The type of the words themselves: the noun's or verb's, unless an adjective or complement names the channel. */
function typeOf(document: Document, clause: Clause, at: number, trigger: EventTerm | VerbTerm, used: Construction | undefined): { type: ContactType; exactType: boolean } {
  const own = trigger.kind === "event" ? trigger.noun.type : (trigger.sense?.type ?? used?.means.type ?? "contact");
  const modified = trigger.kind === "event" ? trigger.modifiers.find((m) => m.type)?.type : undefined;
  if (modified) return { type: modified, exactType: true };
  const last = clause.terms[Math.min(clause.terms.length - 1, at + 8)] as ContactTerm;
  const around = document.tokens.slice(trigger.from, last.to).map((t) => t.norm).join(" ");
  const channel = CHANNELS.find(([words]) => around.includes(words));
  if (channel && own !== "visit" && own !== "message") return { type: channel[1], exactType: true };
  return { type: own, exactType: own === "phone_call" || own === "video_call" || own === "summons" || own === "message" };
}
