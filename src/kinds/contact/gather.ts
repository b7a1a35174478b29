import type { Settled } from "../mention.js";
import { carry } from "./carry.js";
import type { Carried } from "./carry.js";
import type { Discourse, Resolved } from "./discourse.js";
import { resolve } from "./discourse.js";
import type { Frame } from "./frame.js";
import { toSide } from "./frame.js";
import type { ContactType } from "./schema.js";
import type { ActorTerm, Member } from "./terms.js";

/** A frame with its sides known, as far as the text tells. */
export interface Occurrence {
  readonly frame: Frame;
  readonly people: readonly number[];
  readonly offices: readonly Member[];
  readonly parties: readonly string[];
  readonly initiator: readonly string[];
  /** Day and place taken over from what was told just before. */
  readonly carried: Carried;
  /** Two sides that can be told apart. */
  readonly complete: boolean;
  /** All people and parties of the clause, for an event noun without sides of its own. */
  readonly bystanders: Resolved;
  /** Names more who take part in a contact told before. */
  readonly joins: boolean;
}

/** All that an article says of one contact. */
export interface Gathered {
  readonly occurrences: Occurrence[];
}

const FAMILY: Readonly<Record<ContactType, "remote" | "present" | "letter" | "visit" | "summons" | "any">> = {
  phone_call: "remote", video_call: "remote", meeting: "present", summit: "present", talks: "present",
  visit: "visit", summons: "summons", message: "letter", contact: "any",
};
/** Nouns that re-mention any encounter, whatever its first noun was. */
const PRONOMINAL = new Set(["incontro", "incontri", "colloquio", "colloqui", "conversazione", "confronto", "dialogo", "scambio", "riunione", "faccia a faccia", "bilaterale", "appuntamento"]);

/** Completes the sides of a frame from the discourse before it and the contacts already gathered. */
export function occurrenceOf(frame: Frame, settled: Settled, discourse: Discourse, gathered: readonly Gathered[]): Occurrence {
  let one = resolve(frame.one, settled);
  let other = resolve(frame.other, settled);
  if (one.open) one = dereference(frame, frame.one?.reference ?? null, other, settled, discourse, gathered) ?? one;
  if (other.open && frame.other?.reference !== "counterpart") other = dereference(frame, frame.other?.reference ?? null, one, settled, discourse, gathered) ?? other;
  if (isEmpty(one) && !isEmpty(other)) one = missingOne(frame, other, settled, discourse) ?? one;
  [one, other] = [hostState(one, other, frame), hostState(other, one, frame)];
  const also = frame.also.map((side) => resolve(side, settled));
  const people = [...new Set([one, other, ...also].flatMap((side) => side.people))];
  const parties = [...new Set([one, other, ...also].flatMap((side) => side.parties))];
  const offices = [one, other, ...also].flatMap((side) => side.offices);
  const initiator = frame.initiator === "one" ? one.parties : frame.initiator === "other" ? other.parties : [];
  const joins = frame.constructions[0]?.id === "contact/attendance";
  const carried = carry(frame, { people, parties }, settled, discourse, gathered);
  return { frame, people, offices, parties, initiator, joins, carried, bystanders: bystandersOf(frame, settled), complete: !joins && twoSided(frame, one, other, people, offices, parties) };
}

/** "al Cairo … il ministro degli Esteri Shoukry": whose state is unsaid is the host's, when the guest's is another. */
function hostState(side: Resolved, guest: Resolved, frame: Frame): Resolved {
  const country = frame.where.place?.value.country;
  if (!side.unsaid || country === undefined || guest.unsaid || guest.parties.length === 0 || guest.parties.includes(country)) return side;
  return { ...side, parties: [country] };
}

function bystandersOf(frame: Frame, settled: Settled): Resolved {
  const before = frame.clause.terms.slice(0, frame.at).filter((t): t is ActorTerm => t.kind === "actor" && t.tags.has("People"));
  return resolve({ members: before.flatMap((t) => t.members).filter((m) => m.kind === "person"), reference: null, plural: true }, settled);
}

const isEmpty = (side: Resolved): boolean => side.people.length + side.offices.length + side.parties.length === 0;

function twoSided(frame: Frame, one: Resolved, other: Resolved, people: readonly number[], offices: readonly Member[], parties: readonly string[]): boolean {
  if (people.length + offices.length >= 2 || parties.length >= 2) return true;
  if (frame.type === "visit") return !isEmpty(one) && frame.where.place !== null;
  return !isEmpty(one) && !isEmpty(other) && people.length + offices.length + parties.length >= 2 && !sameSide(one, other);
}

const sameSide = (one: Resolved, other: Resolved): boolean => one.people.length === 0 && other.people.length === 0 && one.parties.join() === other.parties.join();

/** "i due" are those of the last contact, or the last two people; "lui" is the last subject that is not the other side. */
function dereference(frame: Frame, reference: ActorTerm["reference"], against: Resolved, settled: Settled, discourse: Discourse, gathered: readonly Gathered[]): Resolved | null {
  if (reference === "two" || reference === "parties") {
    const last = gathered.at(-1)?.occurrences.find((o) => o.complete);
    if (last && frame.sentence - last.frame.sentence <= 8) return { people: last.people, offices: last.offices, parties: last.parties, open: false, unsaid: false };
    const recent = recentPeople(frame, settled, 2);
    return recent.length === 2 ? resolve({ members: recent.map((p) => personMember(p, frame)), reference: null, plural: true }, settled) : null;
  }
  if (reference === "president") {
    const president = settled.people.findIndex((p) => p.office === "head_of_state" && p.country === "IT");
    return { people: president >= 0 ? [president] : [], offices: [], parties: ["IT"], open: false, unsaid: false };
  }
  if (reference === "pronoun") {
    const actor = discourse.subjectBefore(frame.sentence, 3, (a) => !overlapsPeople(resolve(toSide(a), settled), against));
    return actor ? resolve(toSide(actor), settled) : null;
  }
  return null;
}

const overlapsPeople = (a: Resolved, b: Resolved): boolean => a.people.some((p) => b.people.includes(p)) || isEmpty(a);

const personMember = (person: number, frame: Frame): Member => ({ kind: "person", person, countries: [], organisations: [], plural: false, start: frame.trigger.start, end: frame.trigger.end });

/** The last `count` different people of public standing named before a frame. */
function recentPeople(frame: Frame, settled: Settled, count: number): number[] {
  const found: number[] = [];
  for (let k = settled.mentions.length - 1; k >= 0 && found.length < count; k--) {
    const entity = settled.entityOf[k] ?? -1;
    const mention = settled.mentions[k];
    if (!mention || mention.start >= frame.trigger.start || entity < 0 || found.includes(entity)) continue;
    if (settled.people[entity]?.public) found.push(entity);
  }
  return found;
}

/** The side left out: who says "I", or the subject of the sentences before. */
function missingOne(frame: Frame, other: Resolved, settled: Settled, discourse: Discourse): Resolved | null {
  const first = frame.trigger.kind === "verb" && frame.trigger.group.person === 1;
  const differs = (actor: ActorTerm): boolean => {
    const side = resolve(toSide(actor), settled);
    return (side.people.length > 0 || side.parties.length > 0) && !overlapsPeople(side, other);
  };
  const speaker = first ? discourse.speakerNear(frame.sentence) : null;
  if (first && !speaker) return interviewee(settled, other);
  const actor = speaker && differs(speaker) ? speaker : discourse.subjectBefore(frame.sentence, 3, differs);
  return actor ? resolve(toSide(actor), settled) : null;
}

/** Who says "I" where nobody is quoted: the one an interview is with, the person named most. */
function interviewee(settled: Settled, other: Resolved): Resolved | null {
  let best = -1;
  settled.people.forEach((person, at) => {
    if (person.public && !other.people.includes(at) && (best < 0 || person.mentions.length > (settled.people[best]?.mentions.length ?? 0))) best = at;
  });
  const first = settled.mentions[settled.people[best]?.mentions[0] ?? -1];
  return first ? resolve({ members: [{ kind: "person", person: best, countries: [], organisations: [], plural: false, start: first.start, end: first.end }], reference: null, plural: false }, settled) : null;
}

/** Joins an occurrence to the contact it tells again, or begins a new one. */
export function gather(gathered: Gathered[], occurrence: Occurrence): void {
  const { frame } = occurrence;
  if (frame.weak && (frame.one?.reference === "two" || frame.other?.reference === "two") && frame.trigger.kind === "event") return;
  const target = occurrence.complete ? findSame(gathered, occurrence) : findRemention(gathered, occurrence);
  const whole = target || occurrence.complete ? occurrence : (inherit(gathered, occurrence) ?? fromSentence(occurrence));
  if (target) target.occurrences.push(occurrence);
  else if (whole) gathered.push({ occurrences: [whole] });
}

/** "X ha espresso a Y la sua delusione durante un incontro a Z": the two people of the sentence, for an occasion with a date, place or duration. */
function fromSentence(occurrence: Occurrence): Occurrence | null {
  const { frame, bystanders } = occurrence;
  if (frame.trigger.kind !== "event" || frame.trigger.plural || frame.weak || frame.type === "visit" || frame.type === "message") return null;
  if (frame.status.value !== "held" || (frame.date === null && frame.where.place === null && frame.duration === null)) return null;
  return bystanders && bystanders.people.length === 2 && bystanders.parties.length === 2 ? { ...occurrence, people: bystanders.people, parties: bystanders.parties, complete: true } : null;
}

/** "un nuovo round", "un eventuale vertice dei leader": a contact ahead between the sides of the one told just before. */
function inherit(gathered: readonly Gathered[], occurrence: Occurrence): Occurrence | null {
  const { frame, people, offices } = occurrence;
  if (frame.trigger.kind !== "event" || frame.weak || !["planned", "proposed", "postponed"].includes(frame.status.value)) return null;
  const fresh = frame.trigger.determiner === "indefinite" || frame.trigger.modifiers.some((m) => m.order === "next" || m.order === "new" || m.order === "other");
  const last = gathered.at(-1)?.occurrences.find((o) => o.complete);
  const near = last && frame.sentence - (gathered.at(-1)?.occurrences.at(-1) as Occurrence).frame.sentence <= 4;
  if (!fresh || !last || !near || people.length + offices.length > 0 || frame.type === "visit" || frame.type === "message") return null;
  const parties = [...new Set([...last.parties, ...occurrence.parties])];
  return parties.length >= 2 ? { ...occurrence, parties, complete: true } : null;
}

function findSame(gathered: readonly Gathered[], occurrence: Occurrence): Gathered | null {
  for (let k = gathered.length - 1; k >= 0; k--) {
    const contact = gathered[k] as Gathered;
    if (kin(contact, occurrence) && sameSides(contact, occurrence) && sameTime(contact, occurrence) && samePlace(contact, occurrence) && sameStatus(contact, occurrence)) return contact;
  }
  return null;
}

const union = <T>(contact: Gathered, pick: (o: Occurrence) => readonly T[]): T[] => [...new Set(contact.occurrences.filter((o) => o.complete || o.joins).flatMap(pick))];

/** Types of one family, or a noun that can stand for any. */
function kin(contact: Gathered, occurrence: Occurrence): boolean {
  const mine = FAMILY[occurrence.frame.type];
  const generic = isPronominal(occurrence);
  return contact.occurrences.some((o) => {
    const theirs = FAMILY[o.frame.type];
    if (mine === theirs || mine === "any" || theirs === "any") return mine !== "letter" && theirs !== "letter" && mine !== "visit" && theirs !== "visit" ? true : mine === theirs;
    const encounter = (f: string): boolean => f === "remote" || f === "present" || f === "summons";
    return encounter(mine) && encounter(theirs) && (generic || isPronominal(o));
  });
}

const isPronominal = (o: Occurrence): boolean => o.frame.trigger.kind === "event" && PRONOMINAL.has(o.frame.trigger.head) && !o.frame.exactType;

function sameSides(contact: Gathered, occurrence: Occurrence): boolean {
  const people = union(contact, (o) => o.people);
  const parties = union(contact, (o) => o.parties);
  const mine = occurrence.people;
  const shared = mine.filter((p) => people.includes(p)).length;
  if (people.length > 0 && mine.length > 0) {
    if (shared === 0) return false;
    return shared === Math.min(people.length, mine.length) && (shared >= 2 || sameParties(parties, occurrence.parties));
  }
  return parties.length === occurrence.parties.length && sameParties(parties, occurrence.parties);
}

const sameParties = (a: readonly string[], b: readonly string[]): boolean => {
  const smaller = a.length < b.length ? a : b;
  const larger = a.length < b.length ? b : a;
  return smaller.length > 0 && smaller.every((code) => larger.includes(code)) && (smaller.length >= 2 || larger.length === smaller.length);
};

function sameTime(contact: Gathered, occurrence: Occurrence): boolean {
  const mine = occurrence.frame.date?.value;
  const dates = contact.occurrences.flatMap((o) => (o.frame.date ? [o.frame.date.value] : []));
  if (!mine || dates.length === 0) return !isOther(occurrence) && !(dates.length === 0 && mine && contact.occurrences.some(isOther));
  return dates.every((d) => (mine.start === null || d.start === null ? mine.timex === d.timex : mine.start <= (d.end as string) && d.start <= (mine.end as string)));
}

/** "un altro incontro", "l'ultima volta", "si erano già visti": not the contact at hand. */
function isOther({ frame }: Occurrence): boolean {
  if (frame.trigger.kind === "verb") return frame.trigger.group.tense === "pluperfect";
  return frame.trigger.modifiers.some((m) => m.order === "other" || m.order === "previous" || m.order === "last" || m.order === "next");
}

function samePlace(contact: Gathered, occurrence: Occurrence): boolean {
  const mine = occurrence.frame.where.place?.value;
  if (!mine) return true;
  return contact.occurrences.every((o) => {
    const theirs = o.frame.where.place?.value;
    if (!theirs) return true;
    if (mine.country !== theirs.country) return false;
    return mine.type !== "city" || theirs.type !== "city" || mine.name === theirs.name;
  });
}

const BEFORE = new Set(["planned", "proposed", "postponed", "cancelled", "refused", "denied"]);

/** Held and planned are two contacts, unless the day is the same or one of them is the title. */
function sameStatus(contact: Gathered, occurrence: Occurrence): boolean {
  const mine = BEFORE.has(occurrence.frame.status.value);
  return contact.occurrences.some((o) => BEFORE.has(o.frame.status.value) === mine || o.frame.inTitle || occurrence.frame.inTitle || sharesDay(o, occurrence));
}

const sharesDay = (a: Occurrence, b: Occurrence): boolean => a.frame.date !== null && a.frame.date.value.start !== null && a.frame.date.value.start === b.frame.date?.value.start;

/** Nouns that more often mean relations at large than the contact at hand. */
const VAGUE = new Set(["dialogo", "contatti", "contatto", "scambio", "confronto", "tavolo", "tavolo negoziale"]);

/** A noun without sides tells the nearest compatible contact again. */
function findRemention(gathered: readonly Gathered[], occurrence: Occurrence): Gathered | null {
  const { frame } = occurrence;
  if (frame.trigger.kind !== "event" || isOther(occurrence)) return null;
  if (frame.weak && !["definite", "demonstrative"].includes(frame.trigger.determiner)) return null;
  if (VAGUE.has(frame.trigger.head) && frame.date === null && frame.duration === null) return null;
  const indefinite = frame.trigger.determiner === "indefinite" || frame.trigger.determiner === "negative";
  const copula = frame.clause.terms.some((t) => t.kind === "verb" && t.normal === "essere");
  for (let k = gathered.length - 1; k >= 0; k--) {
    const contact = gathered[k] as Gathered;
    const last = contact.occurrences.at(-1) as Occurrence;
    if (frame.sentence - last.frame.sentence > 6 || !kin(contact, occurrence) || !sameTime(contact, occurrence)) continue;
    if (indefinite && !copula && last.frame.sentence !== frame.sentence) continue;
    const known = union(contact, (o) => o.people);
    if ((occurrence.joins || occurrence.people.every((p) => known.includes(p))) && samePlace(contact, occurrence)) return contact;
  }
  return null;
}
