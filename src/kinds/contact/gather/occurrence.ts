import type { MentionOf, Settled } from "../../mention.js";
import { lastMentionBefore, resolve } from "./resolve.js";
import type { Discourse } from "./discourse.js";
import type { Resolved } from "./resolve.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { colonSpeaker } from "../frames/subjects.js";
import type { Gathered } from "./gathered.js";
import type { ActorTerm, Member } from "../terms/terms.js";
import { carry } from "./carry.js";
import type { Carried } from "./carry.js";

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

/** Completes the sides of a frame from the discourse before it and the contacts already gathered. */
export function occurrenceOf(
  frame: Frame,
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
): Occurrence {
  let one = resolve(frame.one, settled);
  let other = resolve(frame.other, settled);
  if (one.open) one = dereference(frame, frame.one?.reference ?? null, other, settled, discourse, gathered) ?? one;
  if (other.open && frame.other?.reference !== "counterpart")
    other = dereference(frame, frame.other?.reference ?? null, one, settled, discourse, gathered) ?? other;
  if (isEmpty(one) && !isEmpty(other)) one = missingOne(frame, other, settled, discourse) ?? one;
  const ground =
    frame.where.place ??
    carry(
      frame,
      { people: [...one.people, ...other.people], parties: [...one.parties, ...other.parties] },
      settled,
      discourse,
      gathered,
    ).place;
  [one, other] = [hostState(one, other, ground), hostState(other, one, ground)];
  const also = frame.also.map((side) => resolve(side, settled));
  const people = [...new Set([one, other, ...also].flatMap((side) => side.people))];
  const parties = [...new Set([one, other, ...also].flatMap((side) => side.parties))];
  const offices = [one, other, ...also].flatMap((side) => side.offices);
  const initiator = frame.initiator === "one" ? one.parties : frame.initiator === "other" ? other.parties : [];
  const joins = frame.constructions[0]?.id === "contact/attendance";
  const carried = carry(frame, { people, parties }, settled, discourse, gathered);
  return {
    frame,
    people,
    offices,
    parties,
    initiator,
    joins,
    carried,
    bystanders: bystandersOf(frame, settled),
    complete: !joins && twoSided(frame, one, other, people, offices, parties),
  };
}

/** "al Cairo … il ministro degli Esteri Shoukry": whose state is unsaid is the host's, when the guest's is another. */
function hostState(side: Resolved, guest: Resolved, ground: MentionOf<"place"> | null): Resolved {
  const country = ground?.value.country;
  if (
    !side.unsaid ||
    country === undefined ||
    guest.unsaid ||
    guest.parties.length === 0 ||
    guest.parties.includes(country)
  )
    return side;
  return { ...side, parties: [country] };
}

function bystandersOf(frame: Frame, settled: Settled): Resolved {
  const before = frame.clause.terms
    .slice(0, frame.at)
    .filter((t): t is ActorTerm => t.kind === "actor" && t.tags.has("People"));
  return resolve(
    { members: before.flatMap((t) => t.members).filter((m) => m.kind === "person"), reference: null, plural: true },
    settled,
  );
}

const isEmpty = (side: Resolved): boolean => side.people.length + side.offices.length + side.parties.length === 0;

function twoSided(
  frame: Frame,
  one: Resolved,
  other: Resolved,
  people: readonly number[],
  offices: readonly Member[],
  parties: readonly string[],
): boolean {
  if (people.length + offices.length >= 2 || parties.length >= 2) return true;
  if (frame.other === null && (frame.one?.members.length ?? 0) >= 2 && people.length + parties.length >= 2) return true;
  if (frame.type === "visit") return !isEmpty(one) && frame.where.place !== null;
  return (
    !isEmpty(one) && !isEmpty(other) && people.length + offices.length + parties.length >= 2 && !sameSide(one, other)
  );
}

const sameSide = (one: Resolved, other: Resolved): boolean =>
  one.people.length === 0 && other.people.length === 0 && one.parties.join() === other.parties.join();

/** "i due" are those of the last contact, or the last two people; "lui" is the last subject that is not the other side. */
function dereference(
  frame: Frame,
  reference: ActorTerm["reference"],
  against: Resolved,
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
): Resolved | null {
  if (reference === "two" || reference === "parties") {
    const contact = gathered.at(-1);
    const last = contact?.first;
    if (last && frame.sentence - (contact.occurrences.at(-1)?.frame.sentence ?? 0) <= 8)
      return { people: last.people, offices: last.offices, parties: last.parties, open: false, unsaid: false };
    const recent = recentPeople(frame, settled, 2);
    return recent.length === 2
      ? resolve({ members: recent.map((p) => personMember(p, frame)), reference: null, plural: true }, settled)
      : null;
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
    return last ? resolve(last.initiator === "other" ? last.one : last.other, settled) : null;
  }
  if (reference === "president") {
    const president = settled.people.findIndex((p) => p.office === "head_of_state" && p.country === "IT");
    return { people: president >= 0 ? [president] : [], offices: [], parties: ["IT"], open: false, unsaid: false };
  }
  if (reference === "pronoun") {
    const actor = discourse.subjectBefore(
      frame.sentence,
      3,
      (a) => !overlapsPeople(resolve(toSide(a), settled), against),
    );
    return actor ? resolve(toSide(actor), settled) : null;
  }
  return null;
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

/** The last `count` different people of public standing named before a frame. */
function recentPeople(frame: Frame, settled: Settled, count: number): number[] {
  const found: number[] = [];
  for (let k = lastMentionBefore(settled, frame.trigger.start); k >= 0 && found.length < count; k--) {
    const entity = settled.entityOf[k] ?? -1;
    if (entity < 0 || found.includes(entity)) continue;
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
  const speaker = first ? (colonSpeaker(frame.clause, frame.at) ?? discourse.speakerNear(frame.sentence)) : null;
  if (first && !speaker) return interviewee(settled, other);
  const actor =
    speaker && differs(speaker)
      ? speaker
      : discourse.subjectBefore(frame.sentence + 1, 4, (a) => a.from < frame.trigger.from && differs(a));
  return actor ? resolve(toSide(actor), settled) : null;
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
