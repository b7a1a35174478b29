import type { PersonEntity, Settled } from "../../mention.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { governor } from "../frames/governor.js";
import { isAboutSubject } from "../frames/owners.js";
import { colonSpeaker, speakerBehind } from "../frames/subjects.js";
import { isFaction } from "../terms/actor-term.js";
import type { ActorTerm } from "../terms/terms.js";
import type { Discourse } from "./discourse.js";
import type { Gathered } from "./gathered.js";
import { agrees, overlapsPeople } from "./dereference.js";
import { partiesOf, resolve } from "./resolve.js";
import type { Resolved } from "./resolve.js";

/** The side left out: who says "I", or the subject of the sentences before. */
export function missingOne(
  frame: Frame,
  other: Resolved,
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
): Resolved | null {
  const guest = guestBefore(frame, gathered) ?? hostBefore(frame, other, gathered, settled);
  if (guest) return { people: guest, offices: [], parties: partiesOf(guest, settled), open: false, unsaid: false };
  const caller = callerBefore(frame, other, gathered);
  if (caller) return { people: [], offices: [], parties: caller, open: false, unsaid: false };
  const first = isSaidByOne(frame);
  const differs = (actor: ActorTerm): boolean => {
    const side = resolve(toSide(actor), settled);
    if (actor.members.some(isFaction) || !agrees(frame, actor, settled)) return false;
    const known = side.people.length === 0 || side.people.some((p) => settled.people[p]?.public === true);
    return known && side.people.length + side.parties.length > 0 && !overlapsPeople(side, other);
  };
  const ours = first && isOurs(frame.clause, frame.at);
  const speaker = first
    ? (colonSpeaker(frame.clause, frame.at) ?? discourse.speakerNear(frame.sentence, ours ? 1 : 2))
    : other.people.length > 0 && isPosted(frame)
      ? discourse.speakerNear(frame.sentence)
      : null;
  if (first && !speaker) return ours ? null : interviewee(settled, other);
  const quoted = first ? null : quotedBy(frame, settled);
  if (quoted && differs(quoted)) return resolve(toSide(quoted), settled);
  const about = isAboutSubject(frame.clause, frame.at);
  const before = (test: (actor: ActorTerm) => boolean): ActorTerm | null =>
    discourse.subjectBefore(
      frame.sentence + 1,
      4,
      (a) => a.from < frame.trigger.from && differs(a) && !(about && frame.clause.terms.includes(a)) && test(a),
    );
  const meetsPeople = other.people.length + other.offices.length > 0;
  const actor =
    speaker && differs(speaker)
      ? speaker
      : ((meetsPeople
          ? (before((a) => a.tags.has("People") && !isOfTheirs(a, other, settled)) ??
            before((a) => a.tags.has("People")))
          : null) ?? before(() => true));
  const teller = actor ? null : toldBy(frame, discourse);
  const named = actor ?? (teller && differs(teller) && !isSpokesman(teller, settled) ? teller : null);
  const side = named ? resolve(toSide(named), settled) : traveller(frame, other, gathered, settled);
  if (!side) return null;
  // "Zelensky: «Agite». Domani trilaterale con Usa e Russia": states meet his, and he need not be there
  if (!meetsPeople && sendsDelegations(frame) && side.parties.length > 0) return { ...side, people: [], offices: [] };
  return headOf(side, frame, other, settled, discourse) ?? side;
}

/** "è stato convocato al ministero degli Esteri russo. ⟦Convocati⟧ anche gli ambasciatori di Londra e Parigi": who called in the one told just before. */
function callerBefore(frame: Frame, other: Resolved, gathered: readonly Gathered[]): readonly string[] | null {
  const told = gathered.at(-1)?.occurrences;
  const last = told?.at(-1);
  if (frame.constructions[0]?.id !== "contact/summoned" || last?.frame.type !== "summons") return null;
  const caller = told?.findLast(({ initiator }) => initiator.length > 0)?.initiator ?? [];
  const near = frame.sentence - last.frame.sentence <= 1 && caller.length > 0;
  return near && !caller.some((code) => other.parties.includes(code)) ? caller : null;
}

/** "Ho visto Merz", "abbiamo avuto un colloquio con lui". */
function isSaidByOne({ trigger, clause, at }: Frame): boolean {
  if (trigger.kind === "verb") return trigger.group.person === 1 || isOurs(clause, at);
  if (OURS.has(trigger.possessive ?? "") || clause.terms[0]?.normal === "grazie") return true;
  const governing = governor(clause, at);
  return governing?.as === "object" && governing.verb.group.person === 1;
}

/** "⟦Ottimo incontro⟧ con Merz. Molti i temi": what somebody writes of his own, without article or verb. */
const isPosted = ({ trigger, clause: { terms }, at, inTitle }: Frame): boolean =>
  trigger.kind === "event" &&
  trigger.determiner === "none" &&
  trigger.preposition === null &&
  !inTitle &&
  !terms.some((t, k) => (k < at && !t.tags.has("Free")) || t.kind === "verb");

/** Possessives of those who speak: "nel ⟦mio⟧ colloquio con Merz". */
const OURS = new Set(["mio", "mia", "miei", "mie", "nostro", "nostra"]);

/** "⟦sono⟧ pronto a incontrare Merz", "⟦felice⟧ di aver accolto Merz": the infinitive of one who speaks of himself. */
function isOurs({ terms }: Frame["clause"], at: number): boolean {
  const trigger = terms[at];
  if (trigger?.kind !== "verb" || trigger.group.finite) return false;
  const ruling = terms.slice(Math.max(0, at - 5), at).findLast((t) => t.kind === "verb");
  if (ruling?.kind === "verb") return ruling.group.person === 1;
  return GLAD.has(terms[at - 2]?.normal ?? "");
}

const GLAD = new Set("felice lieto lieta onorato onorata contento contenta orgoglioso orgogliosa".split(" "));

/** "È stato un buon incontro con Zelensky, ha detto ⟦Trump⟧": who says so behind a noun that nobody is said to have had; a spokesman speaks of others. */
function quotedBy({ trigger, clause, at }: Frame, settled: Settled): ActorTerm | null {
  if (trigger.kind !== "event") return null;
  const verb = governor(clause, at)?.verb;
  // "Ottimo incontro oggi con Merz, ha scritto Macron": nothing but who says so
  const bare = verb?.tags.has("Says") === true && !clause.terms.slice(0, at).some((t) => t.kind === "verb");
  if (verb?.group.lemma !== "essere" && !bare) return null;
  if (clause.terms.slice(0, at).some((t) => t.kind === "actor")) return null;
  const speaker = speakerBehind(clause, at);
  return speaker && !isSpokesman(speaker, settled) ? speaker : null;
}

const isSpokesman = ({ members }: ActorTerm, settled: Settled): boolean =>
  members.some((m) => (m.person === undefined ? m.office : settled.people[m.person]?.office) === "spokesperson");

/** "Il colloquio con Merz è durato due ore, ha spiegato ⟦Macron⟧", "… Lo ha detto ⟦Macron⟧": who tells of an encounter of which nobody else is said to have had it. */
function toldBy({ trigger, clause, at, sentence }: Frame, discourse: Discourse): ActorTerm | null {
  if (trigger.kind !== "event" || clause.terms.slice(0, at).some((t) => t.kind === "actor")) return null;
  return speakerBehind(clause, at) ?? discourse.tellerAfter(sentence);
}

/** "Il premier Modi attendeva Obama. In programma un incontro con il presidente Mukherjee", "Peskov annuncia che Zuppi vedrà Ushakov. Probabile anche un incontro con Lavrov": one of the other side's state abroad, before whom others come. */
function isOfTheirs(actor: ActorTerm, { parties }: Resolved, settled: Settled): boolean {
  const [state, ...more] = resolve(toSide(actor), settled).parties;
  return more.length === 0 && state !== undefined && state !== "IT" && parties.length === 1 && parties[0] === state;
}

const sendsDelegations = ({ trigger, type }: Frame): boolean =>
  trigger.kind === "event" && (type === "talks" || type === "summit");

/** "⟦Putin⟧ oggi a Roma … Alle 12 inizierà la visita ufficiale in Italia": who makes a visit whose guest is left out, the subject of the sentences before. */
export function travellerOf(frame: Frame, settled: Settled, discourse: Discourse): Resolved | null {
  const country = frame.where.place?.value.country;
  if (frame.type !== "visit" || country === undefined || !mayLeaveOut(frame)) return null;
  const journey = GOING_ON.has(frame.constructions[0]?.id ?? "")
    ? discourse.journeyBefore(frame.sentence, frame.trigger.from, JOURNEY_BACK)
    : null;
  const going = journey?.actor ? resolve(toSide(journey.actor), settled) : null;
  if (going?.people.length === 1 && !going.parties.includes(country)) return going;
  const guest = discourse.subjectBefore(frame.sentence + 1, 4, (a) => {
    const side = resolve(toSide(a), settled);
    const [person, ...more] = side.people;
    return (
      a.from < frame.trigger.from &&
      person !== undefined &&
      more.length === 0 &&
      settled.people[person]?.public === true &&
      !side.parties.includes(country)
    );
  });
  return guest && resolve(toSide(guest), settled);
}

/** Verbs of going and being somewhere, of whoever was on a journey before: "Poi ⟦volerà⟧ in Qatar". */
const GOING_ON = new Set(["contact/goes-to", "contact/been-to", "contact/expected-at"]);

/** Sentences back in which the journey may stand. */
const JOURNEY_BACK = 3;

/** A noun names no guest; a verb in the third person singular may leave him out: "Domani ⟦visiterà⟧ il Regno Unito". */
const mayLeaveOut = ({ trigger }: Frame): boolean =>
  trigger.kind === "event" ||
  (trigger.group.finite && trigger.group.person === 3 && !trigger.group.plural && !trigger.group.negated);

/** Constructions whose other side is the host. */
const HOSTED = new Set([
  "contact/up-the-hill",
  "contact/verb-passive",
  "contact/verb-to-person",
  "contact/audience-from",
]);

/** "⟦Mattarella⟧ ha ricevuto A … Alle 11 sarà la volta di Y": who met the last one, and meets the next. */
function hostBefore(
  { sentence, constructions }: Frame,
  other: Resolved,
  gathered: readonly Gathered[],
  settled: Settled,
): readonly number[] | null {
  if (!constructions[0]?.means.turn) return null;
  const met = gathered.filter((c) => ["meeting", "talks", "summit"].includes(c.first.frame.type));
  const last = met.at(-1);
  const told = last?.occurrences.findLast((o) => o.complete)?.frame;
  if (!last || !told || sentence - told.sentence > 2) return null;
  const before = met.at(-2)?.people;
  const both = [...last.people].filter((person) => before?.has(person) === true);
  const host = resolve(HOSTED.has(told.constructions[0]?.id ?? "") ? told.other : told.one, settled).people;
  // "Xi è stato ricevuto da Mattarella, poi è stata la volta di Meloni": he goes on to the next of his hosts
  const guest = HOSTED.has(told.constructions[0]?.id ?? "") ? resolve(told.one, settled).people : [];
  const [hosts, guests, next] = [host, guest, other.people].map((people) => partiesOf(people, settled));
  if (guest.length > 0 && sameParties(hosts, next) && !sameParties(guests, next)) return guest;
  // "con Mattarella è rimasta mezz'ora": it is he whom they come to
  const president = WITH.has(told.constructions[0]?.id ?? "")
    ? [...last.people].filter((person) => isHeadOfState(settled.people[person]))
    : [];
  const found = (both.length === 1 ? both : president.length === 1 ? president : host).filter(
    (person) => !other.people.includes(person),
  );
  return found.length > 0 ? found : null;
}

const sameParties = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  some.length > 0 && some.every((code) => others.includes(code));

const WITH = new Set(["contact/with-verb", "contact/verb-with"]);

const isHeadOfState = (person: PersonEntity | undefined): boolean =>
  person?.office === "head_of_state" && person.country === "IT";

/** "Visita di ⟦Zelensky⟧ a Londra: vede Starmer": who goes on a visit told in the same line, before its colon. */
function guestBefore({ sentence, trigger, clause }: Frame, gathered: readonly Gathered[]): readonly number[] | null {
  const last = gathered.at(-1)?.occurrences.at(-1);
  const colon = clause.terms.some((t) => t.normal === ":" && t.from < trigger.from);
  const told = last?.frame.type === "visit" && last.frame.sentence === sentence && last.people.length === 1;
  return trigger.kind === "verb" && colon && told ? last.people : null;
}

/** "La missione di ⟦Conte⟧ proseguirà con la tappa in Eritrea, dove vedrà Y": the guest of the visit told just before. */
function traveller(frame: Frame, other: Resolved, gathered: readonly Gathered[], settled: Settled): Resolved | null {
  const visit = gathered.at(-1)?.occurrences.findLast((o) => o.frame.type === "visit" && o.people.length === 1);
  if (!visit || frame.sentence - visit.frame.sentence > 2 || other.people.includes(visit.people[0] as number))
    return null;
  return { people: visit.people, offices: [], parties: partiesOf(visit.people, settled), open: false, unsaid: false };
}

/** How many sentences back the head of a delegation was subject. */
const HEAD_BACK = 10;

/** "La premier è in Mozambico … ⟦la delegazione italiana⟧ … un incontro con Y": the one of that side whom the story is about. */
function headOf(
  side: Resolved,
  frame: Frame,
  other: Resolved,
  settled: Settled,
  discourse: Discourse,
): Resolved | null {
  if (side.people.length + side.offices.length > 0 || side.parties.length !== 1) return null;
  const head = discourse.subjectBefore(frame.sentence, HEAD_BACK, (a) => {
    const found = resolve(toSide(a), settled);
    return found.people.length === 1 && found.parties.join() === side.parties.join() && !overlapsPeople(found, other);
  });
  return head && resolve(toSide(head), settled);
}

/** Who says "I" where nobody is quoted: the one an interview is with, the person named most. */
function interviewee(settled: Settled, other: Resolved): Resolved | null {
  let best = -1;
  settled.people.forEach((person, at) => {
    if (
      person.public &&
      !other.people.includes(at) &&
      (best < 0 || person.mentions.length > (settled.people[best]?.mentions.length ?? 0))
    )
      best = at;
  });
  const first = settled.mentions[settled.people[best]?.mentions[0] ?? -1];
  return first
    ? resolve(
        {
          members: [
            {
              kind: "person",
              person: best,
              countries: [],
              organisations: [],
              plural: false,
              start: first.start,
              end: first.end,
            },
          ],
          reference: null,
          plural: false,
        },
        settled,
      )
    : null;
}
