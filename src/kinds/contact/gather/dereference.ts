import { stateOf } from "../../../lexicon/states.js";
import type { PersonEntity, Settled } from "../../mention.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { antecedent, colonSpeaker } from "../frames/subjects.js";
import type { ActorTerm, Member } from "../terms/terms.js";
import type { Discourse } from "./discourse.js";
import type { Gathered } from "./gathered.js";
import type { Occurrence } from "./occurrence.js";
import { lastMentionBefore, partiesOf, partiesOfPerson, resolve } from "./resolve.js";
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
export function agrees({ trigger, other }: Frame, { members, plural }: ActorTerm, settled: Settled): boolean {
  if (trigger.kind !== "verb" || !trigger.group.finite || trigger.group.person !== 3) return true;
  const unlike = SINGULAR[trigger.group.clitic ?? ""];
  const [one, ...more] = members;
  const single = more.length === 0 && !plural;
  if (unlike !== undefined) return single && settled.people[one?.person ?? -1]?.gender !== unlike;
  return single || trigger.group.plural || other === null;
}

/** Holds an office of a state or a body, and not of a club: "il presidente" of anything may speak of himself. */
export const isOfState = (person: PersonEntity | undefined): boolean =>
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

export const overlapsPeople = (a: Resolved, b: Resolved): boolean =>
  a.people.some((p) => b.people.includes(p)) || isEmpty(a);

export const personMember = (person: number, frame: Frame): Member => ({
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
