import { stateOf } from "../../../lexicon/states.js";
import type { PersonEntity, Settled } from "../../mention.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { governor } from "../frames/governor.js";
import { isAboutSubject } from "../frames/owners.js";
import { antecedent, colonSpeaker, speakerBehind } from "../frames/subjects.js";
import { isFaction } from "../terms/actor-term.js";
import type { ActorTerm, Member } from "../terms/terms.js";
import type { Discourse } from "./discourse.js";
import type { Gathered } from "./gathered.js";
import type { Occurrence } from "./occurrence.js";
import { lastMentionBefore, partiesOfPerson, resolve } from "./resolve.js";
import type { Resolved } from "./resolve.js";

export const isEmpty = (side: Resolved): boolean =>
  side.people.length + side.offices.length + side.parties.length === 0;

/** "i due" are those of the last contact, or the last two people; "lui" is the last subject that is not the other side. */
export function dereference(
  frame: Frame,
  reference: ActorTerm["reference"],
  against: Resolved,
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
  holders?: ReadonlySet<string>,
): Resolved | null {
  if (reference === "two" || reference === "parties") {
    const held = holders && holdersBefore(holders, frame, settled, gathered);
    if (held) return held;
    const each = eachOfTwo(frame, settled, gathered);
    if (each) return each;
    const contact =
      gathered.findLast((c) => c.people.size >= 2 || (c.people.size === 0 && c.parties.size >= 2)) ??
      gathered.findLast(
        ({ first }) => first.frame.type !== "message" && first.people.length + first.offices.length >= 2,
      );
    const last = contact?.first;
    if (contact && last && frame.sentence - (contact.occurrences.at(-1)?.frame.sentence ?? 0) <= 8)
      return { people: last.people, offices: last.offices, parties: last.parties, open: false, unsaid: false };
    const recent = recentPeople(frame, settled, 2, against.people);
    if (recent.length === 2 && !areOfOneBody(recent, settled))
      return resolve({ members: recent.map((p) => personMember(p, frame)), reference: null, plural: true }, settled);
    const pair = isEmpty(against) ? discourse.pairBefore(frame.sentence, frame.trigger.from, PAIR_BACK) : null;
    return pair && { people: [], offices: [], parties: pair.parties, open: false, unsaid: false };
  }
  if (reference === "they") {
    const last = gathered.at(-1);
    const between = frame.sentence - (last?.occurrences.at(-1)?.frame.sentence ?? 0) - 1;
    const near = last && last.people.size >= 2 && between <= 1;
    return near && (between < 1 || !discourse.subjectBefore(frame.sentence, between, () => true))
      ? {
          people: last.first.people,
          offices: last.first.offices,
          parties: last.first.parties,
          open: false,
          unsaid: false,
        }
      : null;
  }
  if (reference === "states") {
    const parties = statesBefore(frame, settled, discourse, gathered);
    return parties ? { people: [], offices: [], parties, open: false, unsaid: false } : null;
  }
  if (reference === "leaders") {
    const parties = gathered.at(-1)?.first.parties ?? [];
    const people = parties.map((code) =>
      settled.people.findIndex(
        (p) => p.country === code && (p.office === "head_of_state" || p.office === "head_of_government"),
      ),
    );
    return parties.length >= 2
      ? { people: people.filter((p) => p >= 0), offices: [], parties, open: false, unsaid: false }
      : null;
  }
  if (reference === "guest") {
    const last = gathered.at(-1)?.first.frame;
    return last ? resolve(last.initiator === "other" || last.type === "visit" ? last.one : last.other, settled) : null;
  }
  if (reference === "president") {
    const president = settled.people.findIndex((p) => p.office === "head_of_state" && p.country === "IT");
    return { people: president >= 0 ? [president] : [], offices: [], parties: ["IT"], open: false, unsaid: false };
  }
  if (reference === "speaker") {
    const speaker = colonSpeaker(frame.clause, frame.at) ?? discourse.speakerNear(frame.sentence);
    const side = speaker && resolve(toSide(speaker), settled);
    const known = side?.people.some((p) => settled.people[p]?.public === true && isOfState(settled.people[p]));
    return side && known === true && !overlapsPeople(side, against) ? side : null;
  }
  if (reference === "first" || reference === "second") {
    const two = discourse.twoBefore(frame.sentence, frame.trigger.from, PAIR_BACK);
    const nth = two?.[reference === "first" ? 0 : 1];
    return nth ? resolve({ members: [nth], reference: null, plural: false }, settled) : null;
  }
  if (reference === "latter" || reference === "latter_woman") {
    const last = latterOf(frame, reference, settled);
    return last === null
      ? null
      : resolve({ members: [personMember(last, frame)], reference: null, plural: false }, settled);
  }
  if (reference === "pronoun") {
    const meant = (a: ActorTerm): boolean =>
      // "Costa e von der Leyen sono a Pechino, dove Xi ⟦li⟧ riceverà"
      (isOfMany(frame) ? a.plural || a.members.length > 1 : agrees(frame, a, settled)) &&
      !overlapsPeople(resolve(toSide(a), settled), against);
    const actor =
      addresseeBefore(frame, meant) ??
      subjectAbove(frame, meant) ??
      discourse.subjectBefore(frame.sentence + 1, 1, (a) => isBeforeBreak(frame, a) && meant(a)) ??
      onlyOneBefore(frame, meant) ??
      discourse.subjectBefore(frame.sentence, 3, meant) ??
      (isOfMany(frame) ? discourse.manyBefore(frame.sentence, meant) : null);
    return actor ? resolve(toSide(actor), settled) : partnerOf(against, frame, gathered, settled);
  }
  return null;
}

/** "Mancinelli è stata ricevuta da Salvini. «⟦Con lui⟧ ci eravamo sentiti», racconta": the other of the two who were just told to have met. */
function partnerOf(
  { people }: Resolved,
  frame: Frame,
  gathered: readonly Gathered[],
  settled: Settled,
): Resolved | null {
  const last = gathered.at(-1);
  if (!last || frame.sentence - (last.occurrences.at(-1)?.frame.sentence ?? 0) > 2) return null;
  const both = last.first.people;
  const [partner, ...more] = both.filter((person) => !people.includes(person));
  return partner === undefined || more.length > 0 || both.length !== 2
    ? null
    : resolve({ members: [personMember(partner, frame)], reference: null, plural: false }, settled);
}

/** "ha consegnato ⟦a Y⟧ una lettera di X, che lo invita a Roma": whom a letter is for, told before the pronoun in a clause on it. */
function addresseeBefore({ clause: { terms }, at }: Frame, meant: (actor: ActorTerm) => boolean): ActorTerm | null {
  if (terms[at - 1]?.tags.has("Relative") !== true) return null;
  const letter = terms.some((t, k) => k < at && t.kind === "event" && t.noun.type === "message");
  const to = letter
    ? terms.slice(0, at).find((t) => t.kind === "actor" && t.preposition === "a" && t.tags.has("People"))
    : undefined;
  return to?.kind === "actor" && meant(to) ? to : null;
}

/** "⟦Putin⟧ è volato a Pechino, dove Xi lo riceverà", "⟦Merz⟧ era irritato, Meloni lo ha chiamato": the subject that the same line opens with, where the verb has another one of its own. */
function subjectAbove({ clause, at, one }: Frame, meant: (actor: ActorTerm) => boolean): ActorTerm | null {
  const own = clause.terms.findLastIndex(
    (t, k) => k < at && t.kind === "actor" && t.members.length > 0 && t.members[0] === one?.members[0],
  );
  const lead = clause.terms.findIndex((t) => t.kind === "actor");
  const subject = clause.terms[lead];
  // "Zelensky, secondo cui Macron lo ha chiamato, …"
  const outside = lead === own && own > 0 ? antecedent(clause) : null;
  if (outside?.tags.has("People")) return meant(outside) ? outside : null;
  if (own <= lead + 1 || subject?.kind !== "actor" || subject.preposition !== null || !subject.tags.has("People"))
    return null;
  const before = clause.terms[own - 1];
  const opens = before?.tags.has("Comma") || before?.tags.has("And") || before?.tags.has("Relative");
  return (opens || before?.normal === "dove" || before?.tags.has("Break")) && meant(subject) ? subject : null;
}

/** "⟦Golob⟧ è arrivato ieri: ad attenderlo c'era Vučić": the subject of the same sentence, before a colon. */
const isBeforeBreak = ({ clause, trigger }: Frame, { to }: ActorTerm): boolean =>
  clause.terms.some((t) => t.tags.has("Break") && t.from >= to && t.to <= trigger.from);

/** "Esulta ⟦Ursula von der Leyen⟧: lunedì il premier le ha telefonato": the one person whom the line before its colon names. */
function onlyOneBefore(
  { clause: { terms }, at, trigger }: Frame,
  meant: (actor: ActorTerm) => boolean,
): ActorTerm | null {
  const mark = trigger.kind === "verb" ? terms.findLastIndex((t, k) => k < at && t.tags.has("Break")) : -1;
  const people = terms.slice(0, Math.max(mark, 0)).filter((t) => t.kind === "actor" && t.tags.has("People"));
  const [one] = people;
  return people.length === 1 && one?.kind === "actor" && one.preposition === null && meant(one) ? one : null;
}

/** Pronouns of one, and the gender of those whom they do not mean: "⟦lo⟧ ha ricevuto" is no woman. */
const SINGULAR: Readonly<Record<string, "m" | "f">> = { lo: "f", la: "m", gli: "f" };

/** "⟦li⟧ ha ricevuti". */
const isOfMany = ({ trigger }: Pick<Frame, "trigger">): boolean =>
  trigger.kind === "verb" && trigger.group.clitic === "li";

/** "⟦lo⟧ accolse il principe", "⟦era⟧ ad Ankara": one, and of the gender of the pronoun. */
function agrees({ trigger, other }: Frame, { members, plural }: ActorTerm, settled: Settled): boolean {
  if (trigger.kind !== "verb" || !trigger.group.finite || trigger.group.person !== 3) return true;
  const unlike = SINGULAR[trigger.group.clitic ?? ""];
  const [one, ...more] = members;
  const single = more.length === 0 && !plural;
  if (unlike !== undefined) return single && settled.people[one?.person ?? -1]?.gender !== unlike;
  return single || trigger.group.plural || other === null;
}

/** Holds an office of a state or a body, and not of a club: "il presidente" of anything may speak of himself. */
const isOfState = (person: PersonEntity | undefined): boolean =>
  person !== undefined && person.office !== undefined && partiesOfPerson(person).length > 0;

/** "Trump ha chiamato prima Hun Manet e poi Anutin. Il 28 luglio ⟦i due⟧ si sono visti": those whom one called in turn, of a contact with a day of its own. */
function eachOfTwo({ sentence, date }: Frame, settled: Settled, gathered: readonly Gathered[]): Resolved | null {
  const [before, last] = gathered.slice(-2).map(({ first }) => first);
  if (!before || !last || date === null || sentence - last.frame.sentence > 2) return null;
  const calls = before.frame.type === "phone_call" && last.frame.type === "phone_call";
  const inTurn = calls && before.frame.clause === last.frame.clause && before.frame.at === last.frame.at;
  const apart = [before, last].map(({ people }, k) => people.filter((p) => ![before, last][1 - k]?.people.includes(p)));
  const people = apart.flat();
  return inTurn && apart.every((side) => side.length === 1) && before.people.length === 2 && last.people.length === 2
    ? { people, offices: [], parties: partiesOf(people, settled), open: false, unsaid: false }
    : null;
}

/** "Mirziyoyev ha visto il ministro X. ⟦I due presidenti⟧ …": the two who hold that office, of the last contact that has any, or named last. */
function holdersBefore(
  holders: ReadonlySet<string>,
  frame: Frame,
  settled: Settled,
  gathered: readonly Gathered[],
): Resolved | null {
  const holds = (person: number): boolean => holders.has(settled.people[person]?.office ?? "");
  for (const contact of gathered.toReversed()) {
    if (frame.sentence - (contact.occurrences.at(-1)?.frame.sentence ?? 0) > 8) break;
    const people = [...contact.people].filter(holds);
    const found =
      people.length === 1 ? [...people, ...acrossFrom(people[0] as number, contact, holds, settled)] : people;
    if (found.length === 2)
      return { people: found, offices: [], parties: partiesOf(found, settled), open: false, unsaid: false };
  }
  const recent = recentPeople(frame, settled, 2, [], holds);
  return recent.length === 2
    ? { people: recent, offices: [], parties: partiesOf(recent, settled), open: false, unsaid: false }
    : null;
}

/** Of a contact of two sides of which one is told by a person: who holds the same office on the other. */
function acrossFrom(
  person: number,
  { parties }: Gathered,
  holds: (person: number) => boolean,
  settled: Settled,
): readonly number[] {
  const own = settled.people[person]?.country;
  const across = settled.people.flatMap((p, at) =>
    p.country !== own && parties.has(p.country ?? "") && holds(at) ? [at] : [],
  );
  return parties.size === 2 && across.length === 1 ? across : [];
}

/** Sentences back in which a pair of states may stand. */
const PAIR_BACK = 4;

/** "i due Paesi", "le due delegazioni": the states of the last contact, or two that were named side by side since then. */
export function statesBefore(
  frame: Frame,
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
): readonly string[] | null {
  const told = gathered.findLast((c) => c.parties.size >= 2);
  const last = told?.occurrences.at(-1)?.frame.sentence ?? -1;
  const pair = discourse.pairBefore(frame.sentence, frame.trigger.from, PAIR_BACK);
  return pair && pair.sentence > last ? pair.parties : told ? pairOf(told.first, settled) : null;
}

/** "i due Paesi" of a contact with a third at the table: those of its two sides. */
function pairOf({ frame, parties }: Occurrence, settled: Settled): readonly string[] {
  if (parties.length <= 2) return parties;
  const { parties: mine } = resolve(frame.one, settled);
  const both = mine.length === 2 ? mine : [...new Set([...mine, ...resolve(frame.other, settled).parties])];
  return both.length === 2 ? both : parties;
}

const overlapsPeople = (a: Resolved, b: Resolved): boolean => a.people.some((p) => b.people.includes(p)) || isEmpty(a);

const personMember = (person: number, frame: Frame): Member => ({
  kind: "person",
  person,
  countries: [],
  organisations: [],
  plural: false,
  start: frame.trigger.start,
  end: frame.trigger.end,
});

/** "Zelensky ha visto Meloni. ⟦Quest'ultima⟧ …": of that gender, the person named last before it. */
function latterOf(frame: Frame, reference: "latter" | "latter_woman", settled: Settled): number | null {
  const term = frame.clause.terms.find((t) => t.kind === "actor" && t.reference === reference);
  const unlike = reference === "latter" ? "f" : "m";
  for (let k = lastMentionBefore(settled, term?.start ?? frame.trigger.start); k >= 0; k--) {
    const entity = settled.entityOf[k] ?? -1;
    if (entity >= 0 && settled.people[entity]?.gender !== unlike) return entity;
  }
  return null;
}

/** "l'alto rappresentante Borrell e l'inviato dell'Ue": who stand for one body, and not against each other. */
const areOfOneBody = (people: readonly number[], settled: Settled): boolean => {
  const [body, ...more] = new Set(partiesOf(people, settled));
  return body !== undefined && more.length === 0 && stateOf(body) === undefined;
};

/** The last `count` different people of public standing named before a frame. */
function recentPeople(
  frame: Frame,
  settled: Settled,
  count: number,
  without: readonly number[],
  fits: (person: number) => boolean = () => true,
): number[] {
  const found: number[] = [];
  for (let k = lastMentionBefore(settled, frame.trigger.start); k >= 0 && found.length < count; k--) {
    const entity = settled.entityOf[k] ?? -1;
    if (entity < 0 || found.includes(entity) || without.includes(entity)) continue;
    if (settled.people[entity]?.public && fits(entity)) found.push(entity);
  }
  return found;
}

/** "l'incontro con ⟦l'omologo cinese⟧": the one person of that state in the text who holds the office of the other side. */
export function nameCounterpart(side: Resolved, opposite: Resolved, settled: Settled): Resolved {
  const [office] = side.offices;
  if (side.people.length > 0 || side.offices.length !== 1 || office?.office !== "counterpart" || office.plural)
    return side;
  if (office.national) {
    const fits = settled.people.flatMap((person, at) =>
      person.public && office.countries.includes(person.country ?? "") && !opposite.people.includes(at) ? [at] : [],
    );
    return fits.length === 1 ? { ...side, people: fits, offices: [] } : side;
  }
  const held = new Set(opposite.people.map((p) => settled.people[p]?.office));
  const fits = settled.people.flatMap(({ country, office: holds }, at) =>
    country !== undefined &&
    office.countries.includes(country) &&
    holds !== undefined &&
    (held.has(holds) || holds === "counterpart")
      ? [at]
      : [],
  );
  return fits.length === 1 ? { ...side, people: fits, offices: [] } : side;
}

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

const partiesOf = (people: readonly number[], settled: Settled): string[] =>
  people.flatMap((at) => partiesOfPerson(settled.people[at] as PersonEntity));

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
