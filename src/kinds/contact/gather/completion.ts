import type { Settled } from "../../mention.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { textBefore } from "../frames/status-words.js";
import type { Discourse } from "./discourse.js";
import type { Gathered } from "./gathered.js";
import { DATED_REACH, ROUNDS, farthest, isNextRound, isNthRound } from "./remention.js";
import { resolve } from "./resolve.js";
import { bystandersOf } from "./occurrence.js";
import type { Sided } from "./occurrence.js";

/** "X ha espresso a Y la sua delusione durante un incontro a Z": the two people of the sentence, for an occasion with a date, place or duration. */
export function fromSentence(occurrence: Sided, settled: Settled): Sided | null {
  const { frame } = occurrence;
  if (
    frame.trigger.kind !== "event" ||
    frame.trigger.plural ||
    frame.weak ||
    frame.type === "visit" ||
    frame.type === "message" ||
    !namesTwo(frame)
  )
    return null;
  const placed = frame.date !== null || frame.where.place !== null || frame.duration !== null;
  if (frame.status.value !== "held" || !(placed || isSaidTo(frame))) return null;
  const bystanders = bystandersOf(frame, settled, isSaidTo(frame));
  return bystanders.people.length === 2 && bystanders.parties.length === 2
    ? { ...occurrence, people: bystanders.people, parties: bystanders.parties, complete: true }
    : null;
}

/** Two people at least stand in its clause. */
const namesTwo = ({ clause }: Frame): boolean => {
  let people = 0;
  for (const term of clause.terms) if (term.kind === "actor" && term.tags.has("People")) people += term.members.length;
  return people >= 2;
};

/** "Gelo ⟦tra Meloni e Macron⟧: salta il bilaterale di martedì", "⟦Meloni-Macron⟧, il vertice slitta": between the two whom the line opens with. */
export function ofLeadPair(occurrence: Sided, settled: Settled): Sided | null {
  const { trigger, clause, at, one, other, weak, type } = occurrence.frame;
  if (trigger.kind !== "event" || trigger.determiner !== "definite" || one || other || weak || type === "visit")
    return null;
  const mark = clause.terms.findIndex((t) => t.normal === ":" || t.tags.has("Comma"));
  const lead = clause.terms.slice(0, Math.max(mark, 0));
  const pair = lead.find((t) => t.kind === "actor");
  // "Meloni e Macron, il vertice ⟦Nato⟧ slitta"
  if (clause.terms[at + 1]?.kind === "actor") return null;
  if (mark > at || pair?.kind !== "actor" || lead.some((t) => t.kind === "verb" || t.kind === "event")) return null;
  if (pair.members.length !== 2 || !(pair.preposition === null || pair.preposition === "tra")) return null;
  const { people, parties } = resolve(toSide(pair), settled);
  return people.length === 2 && parties.length === 2 ? { ...occurrence, people, parties, complete: true } : null;
}

/** "⟦X⟧ ha rinnovato ⟦a Y⟧ il sostegno nel corso di un colloquio", "In una telefonata ⟦X⟧ ha detto ⟦a Y⟧ di no": one speaks to the other. */
function isSaidTo({ clause, at }: Frame): boolean {
  const people = clause.terms.filter((t) => t.kind === "actor" && t.tags.has("People"));
  const [speaker, hearer, ...more] = people.map((t) => (t.kind === "actor" ? t.preposition : null));
  const during = /(?:durante|corso di) $/u.test(textBefore(clause, at, 3));
  return during && more.length === 0 && speaker === null && hearer === "a";
}

/** "⟦Armenia e Azerbaigian⟧ restano lontani. I primi colloqui si tennero nel 2008 a Mosca": talks or a summit, with a day and a place, of two states that were named side by side just before. */
export function betweenThem(occurrence: Sided, discourse: Discourse): Sided | null {
  const { frame, people, offices, parties } = occurrence;
  const { trigger, weak, type, date, where } = frame;
  const known = people.length + offices.length + parties.length > 0 || frame.one !== null || frame.other !== null;
  if (trigger.kind !== "event" || weak || known || !ROUNDS.has(type) || trigger.determiner === "none") return null;
  if (date === null || (where.place === null && where.venue === null)) return null;
  const pair = discourse.pairBefore(frame.sentence, trigger.from, PAIR_REACH);
  return pair && { ...occurrence, parties: pair.parties, complete: true };
}

/** Sentences back in which the two stand. */
const PAIR_REACH = 2;

/** The delegates told in one sentence, with those of the sentences right before. */
export const withDelegates = (told: Sided, before: Sided | null): Sided =>
  before && isNear(before, told.frame)
    ? {
        ...told,
        people: [...new Set([...before.people, ...told.people])],
        parties: [...new Set([...before.parties, ...told.parties])],
        seats: () => new Map([...before.seats(), ...told.seats()]),
      }
    : told;

const isNear = (delegates: Sided, frame: Frame): boolean => frame.sentence - delegates.frame.sentence <= PAIR_REACH;

/** "La delegazione russa è guidata da X, quella ucraina da Y. I colloqui si terranno a Istanbul": talks of the delegations told just before. */
export function ofDelegates(occurrence: Sided, delegates: Sided | null): Sided | null {
  const { frame, people, offices, parties } = occurrence;
  const { trigger, weak, type, one } = frame;
  if (!delegates || delegates.parties.length < 2 || !isNear(delegates, frame)) return null;
  const they = trigger.kind === "verb" && one?.reference === "states";
  const talks = trigger.kind === "event" && !weak && trigger.determiner !== "none" && ROUNDS.has(type);
  if (!they && !talks) return null;
  return people.length + offices.length + parties.length > 0
    ? null
    : { ...occurrence, people: delegates.people, parties: delegates.parties, seats: delegates.seats, complete: true };
}

/** "un nuovo round", "un eventuale vertice dei leader": a contact ahead between the sides of the one told just before. */
export function inherit(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, offices } = occurrence;
  if (
    frame.trigger.kind !== "event" ||
    frame.weak ||
    !["planned", "proposed", "postponed"].includes(frame.status.value)
  )
    return null;
  const fresh =
    frame.trigger.determiner === "indefinite" ||
    frame.trigger.modifiers.some((m) => m.order === "next" || m.order === "new" || m.order === "other");
  const last = gathered.at(-1)?.first;
  const near = last && frame.sentence - (gathered.at(-1)?.occurrences.at(-1)?.frame.sentence ?? 0) <= 4;
  if (
    !fresh ||
    gathered.at(-1)?.isKin(occurrence) !== true ||
    !last ||
    !near ||
    people.length + offices.length > 0 ||
    frame.type === "visit" ||
    frame.type === "message"
  )
    return null;
  // a new round follows talks, and not a leader's audience
  const mediated = last.parties.length >= 3 && isNextRound(frame);
  if (frame.type === "talks" && !mediated && !gathered.at(-1)?.occurrences.some((o) => ROUNDS.has(o.frame.type)))
    return null;
  const parties = [...new Set([...last.parties, ...occurrence.parties])];
  // "Il prossimo è previsto per lunedì": of the two who were told to have met
  const again = frame.type === "meeting" && last.people.length === 2 ? last.people : people;
  return parties.length >= 2 ? { ...occurrence, people: again, parties, complete: true } : null;
}

/** "⟦Il primo round⟧ si è tenuto a Muscat", "Dopo l'ultima telefonata, ⟦quella⟧ del 17 dicembre", "il precedente vertice, a marzo, …": one more of those who were just told of, on a day of its own. */
export function theOneBefore(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, offices, parties } = occurrence;
  const last = gathered.at(-1);
  const anchored = frame.date !== null || frame.where.place !== null;
  if (frame.trigger.kind !== "event" || frame.weak || !anchored || !last?.isKin(occurrence)) return null;
  const { type, status } = last.first.frame;
  const since = isNthRound(frame) && frame.status.value === "held" && type === "talks" && status.value === "planned";
  const numbered = since || last.isAnotherOf(occurrence);
  const before =
    frame.trigger.determiner === "definite" &&
    (numbered ||
      (frame.date !== null && frame.trigger.modifiers.some((m) => m.order === "last" || m.order === "previous")));
  const near = frame.sentence - (last.occurrences.at(-1)?.frame.sentence ?? 0) <= 2;
  const sided = people.length + offices.length + (numbered ? 0 : parties.length) > 0;
  if (!before || !near || sided || frame.type === "visit") return null;
  // "Il primo round si è tenuto a Muscat con la mediazione dell'Oman"
  const all = [...new Set([...last.first.parties, ...parties])];
  return { ...occurrence, people: last.first.people, parties: all, complete: true };
}

/** "Resta la visita in Italia", "il 3 aprile la tappa in Belize": another leg of the journey told just before. */
export function nextLeg(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, offices } = occurrence;
  const last = gathered.findLast((c) => c.occurrences.some((o) => o.frame.type === "visit"));
  const country = frame.where.place?.value.country;
  if (frame.type !== "visit" || frame.trigger.kind !== "event" || country === undefined || !last) return null;
  const near = frame.sentence - (last.occurrences.at(-1)?.frame.sentence ?? 0) <= 4;
  const guest = last.first;
  if (!near || people.length + offices.length > 0 || guest.people.length === 0 || guest.parties.includes(country))
    return null;
  return { ...occurrence, people: guest.people, parties: guest.parties, complete: true };
}

/** "sarà in visita in Serbia. La visita segue ⟦quella⟧ effettuata il 31 gennaio da X": of another guest, to where the one before goes; "Tajani a Tunisi … in attesa ⟦della visita⟧ di Meloni il 21": of one of the same state. */
export function sameGround(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, parties } = occurrence;
  if (frame.type !== "visit" || frame.trigger.kind !== "event" || frame.where.place || people.length === 0) return null;
  const again = frame.trigger.modifiers.some((m) => m.order === "previous");
  const ahead = frame.trigger.determiner === "definite" && frame.date !== null && frame.status.value === "planned";
  if (!again && !ahead) return null;
  const last = gathered
    .slice(farthest(gathered))
    .toReversed()
    .flatMap((contact) => contact.occurrences)
    .find(
      (o) =>
        o.frame.type === "visit" &&
        o.frame.where.place !== null &&
        !parties.includes(o.frame.where.place.value.country ?? "") &&
        (again
          ? gathered.at(-1)?.occurrences.includes(o) === true || !o.people.some((person) => people.includes(person))
          : parties.every((code) => o.parties.includes(code))),
    );
  const place = last?.frame.where.place ?? null;
  if (!last || !place || frame.sentence - last.frame.sentence > (again ? 3 : DATED_REACH)) return null;
  return {
    ...occurrence,
    parties: [...new Set([...parties, ...last.parties])],
    ground: place,
    complete: true,
  };
}

/** "⟦Putin⟧ è a Roma … Alle 12 inizierà la visita ufficiale in Italia": a visit told without its guest. */
export const byTraveller = (occurrence: Sided): Sided | null =>
  occurrence.traveller && {
    ...occurrence,
    people: occurrence.traveller.people,
    parties: occurrence.traveller.parties,
    complete: true,
  };
