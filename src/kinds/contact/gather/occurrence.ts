import type { Span } from "../../../text/span.js";
import { BODY_SEATS } from "../../../lexicon/bodies.js";
import { LISTED_BODIES } from "../classes.js";
import { FACTION_CODES } from "../../../lexicon/delegations.js";
import type { MentionOf, PersonEntity, Settled } from "../../mention.js";
import type { Frame } from "../frames/frame.js";
import { governor } from "../frames/governor.js";
import type { ActorTerm, Member } from "../terms/terms.js";
import { carry } from "./carry.js";
import type { Carried } from "./carry.js";
import { dereference, isEmpty, nameCounterpart } from "./dereference.js";
import { missingOne, travellerOf } from "./missing-side.js";
import type { Discourse } from "./discourse.js";
import type { Gathered } from "./gathered.js";
import { partiesOfPerson, resolve, seatsOf } from "./resolve.js";
import type { Resolved, Seats } from "./resolve.js";

/** A frame with its sides known, as far as the text tells. */
export interface Sided {
  readonly frame: Frame;
  readonly people: readonly number[];
  readonly offices: readonly Member[];
  readonly parties: readonly string[];
  readonly seats: () => Seats;
  readonly initiator: readonly string[];
  /** Two sides that can be told apart. */
  readonly complete: boolean;
  /** The same, of those who are told to have taken part too. */
  readonly sided: boolean;
  /** Names more who take part in a contact told before. */
  readonly joins: boolean;
  /** Of those who came along: whom they came with, where the text says so. */
  readonly led: { readonly people: readonly number[]; readonly parties: readonly string[] } | null;
  /** Who makes a visit whose guest is left out. */
  readonly traveller: Resolved | null;
  /** Of a visit told by another: to where that one goes. */
  readonly ground?: MentionOf<"place">;
}

/** A frame that tells of a contact, the first time or again. */
export interface Occurrence extends Sided {
  /** Day and place taken over from what was told just before. */
  readonly carried: Carried;
  /** Who says so in its sentence. */
  readonly source: Span | null;
}

/** What a frame, sided as `whole`, takes over from the discourse before it and the contacts already gathered. */
export const occurrenceOf = (
  sided: Sided,
  whole: Sided,
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
): Occurrence => ({
  ...whole,
  carried: {
    ...carry(sided.frame, sided, settled, discourse, gathered),
    ...(whole.ground === undefined ? {} : { place: whole.ground }),
  },
  source: discourse.sourceOf(sided.frame.sentence),
});

const NONE: readonly never[] = [];

const noSeats = (): Seats => new Map();

/** Completes the sides of a frame from the discourse before it and the contacts already gathered. */
export function sidesOf(frame: Frame, settled: Settled, discourse: Discourse, gathered: readonly Gathered[]): Sided {
  const joining = frame.constructions[0]?.means.joins === true;
  if (!frame.one && !frame.other && frame.also.length === 0)
    return {
      frame,
      people: NONE,
      offices: NONE,
      parties: NONE,
      seats: noSeats,
      initiator: NONE,
      joins: joining,
      led: null,
      traveller: travellerOf(frame, settled, discourse),
      sided: false,
      complete: false,
    };
  let one = resolve(frame.one, settled, [], frame.other === null && frame.one?.members.length === 2);
  let other = resolve(frame.other, settled);
  if (one.people.some((p) => other.people.includes(p))) {
    one = resolve(frame.one, settled, other.people);
    other = resolve(frame.other, settled, one.people);
  }
  const many = isUnsaidMany(frame, one) ? "states" : (frame.one?.reference ?? null);
  if (one.open || many === "states")
    one = dereference(frame, many, other, settled, discourse, gathered, frame.one?.holders) ?? one;
  // "«⟦Con lui⟧ ci eravamo sentiti», racconta Mancinelli": he is not the one who speaks
  if (other.open && isEmpty(one) && frame.trigger.kind === "verb" && frame.trigger.group.person === 1)
    one = missingOne(frame, other, settled, discourse, gathered) ?? one;
  if (other.open && frame.other?.reference !== "counterpart")
    other =
      dereference(frame, frame.other?.reference ?? null, one, settled, discourse, gathered, frame.other?.holders) ??
      other;
  [one, other] = [nameCounterpart(one, other, settled), nameCounterpart(other, one, settled)];
  const told = frame.constructions[0]?.id !== "contact/summons-of";
  if (told && !joining && isEmpty(one) && !isEmpty(other))
    one = missingOne(frame, other, settled, discourse, gathered) ?? one;
  other = nameCounterpart(other, one, settled);
  if (one.unsaid || other.unsaid) {
    const both = { people: [...one.people, ...other.people], parties: [...one.parties, ...other.parties] };
    const ground = frame.where.place ?? frame.where.venue ?? carry(frame, both, settled, discourse, gathered).place;
    [one, other] = [hostState(one, other, ground), hostState(other, one, ground, true)];
    [one, other] = [atPost(one, other, settled), atPost(other, one, settled)];
  }
  const also = frame.also.map((side) => resolve(side, settled));
  const sides = [one, other, ...also];
  const people = union(sides, (side) => side.people);
  const parties = union(sides, (side) => side.parties);
  const offices = sides.flatMap((side) => side.offices);
  const initiator = frame.initiator === "one" ? one.parties : frame.initiator === "other" ? other.parties : [];
  const joins = joining || onlyAttended(frame);
  const sided = twoSided(frame, one, other, people, offices, parties);
  return {
    frame,
    people,
    offices,
    parties,
    seats: () =>
      new Map(
        [joins ? besideHim(one, other) : one, other, ...also].flatMap((side) => [
          ...(frame.other ? seatsOf(side) : (side.seats ?? [])),
        ]),
      ),
    initiator,
    joins,
    led: joins ? { people: other.people, parties: other.parties } : null,
    traveller: isEmpty(one) && isEmpty(other) ? travellerOf(frame, settled, discourse) : null,
    sided,
    complete: !joins && sided,
  };
}

/** "⟦Rama⟧ era accompagnato dal ministro X": who comes along is of the state of whom he comes with. */
const besideHim = (one: Resolved, { parties }: Resolved): Resolved =>
  parties.length > 0 ? { ...one, parties, seats: new Map() } : one;

/** "Conte ⟦ha presieduto⟧ il vertice": he was there, and with whom was told before. */
const isChaired = ({ trigger, clause, at, one, other }: Frame): boolean =>
  trigger.kind === "event" &&
  trigger.determiner === "definite" &&
  one !== null &&
  other === null &&
  governor(clause, at)?.verb.normal === "presiedere";

/** "All'incontro, cui hanno partecipato anche X e Y, …": of a contact told before, those who were there too. */
const onlyAttended = (frame: Frame): boolean =>
  isChaired(frame) ||
  (frame.trigger.kind === "event" &&
    frame.trigger.determiner === "definite" &&
    !frame.one &&
    !frame.other &&
    frame.also.length > 0 &&
    !frame.date);

/** "i ministri degli Esteri si sono visti": holders of an office whose states are those of the contact told before. */
const isUnsaidMany = ({ one, other, trigger, clause }: Frame, { people, parties, unsaid }: Resolved): boolean => {
  const [group, ...more] = one?.members ?? [];
  if (other !== null || people.length > 0 || more.length > 0 || group?.kind !== "group" || group.role === undefined)
    return false;
  return (parties.length === 0 && trigger.kind === "verb") || (unsaid && isOfTheTwo(clause, group));
};

/** "i ministri ⟦dei due Paesi⟧", "i ⟦rispettivi⟧ ministri": of the states told before, and not of our own. */
function isOfTheTwo({ terms }: Frame["clause"], group: Member): boolean {
  const at = terms.findIndex((t) => t.kind === "actor" && t.members.includes(group));
  const [term, , whose] = terms.slice(Math.max(at, 0));
  const respective = term?.kind === "actor" && term.reference === "states";
  return respective || (whose?.kind === "actor" && whose.reference === "states");
}

/** "incontri separati", "ha parlato separatamente": one contact with each. */
export const isSeparate = ({ trigger, clause }: Frame): boolean =>
  trigger.kind === "event"
    ? trigger.modifiers.some((m) => m.separate === true)
    : clause.terms.some((t) => t.normal === "separatamente");

/** "incontri separati con ⟦i due⟧", "⟦li⟧ ha ricevuti separatamente": one contact with each, once it is known who they are. */
export function apart(sided: Sided, settled: Settled): Sided[] {
  const { frame, people } = sided;
  const many = frame.other?.reference === "two" || frame.other?.reference === "pronoun";
  if (!many || !isSeparate(frame)) return [sided];
  const told = resolve(frame.one, settled);
  const [host] = people;
  const one = isEmpty(told) && host !== undefined ? ofPerson(host, settled) : told;
  const others = people.filter((person) => !one.people.includes(person));
  if (others.length !== 2 || isEmpty(one)) return [sided];
  return others.map((person) => ({
    ...sided,
    people: [...one.people, person],
    parties: [...new Set([...one.parties, ...partiesOfPerson(settled.people[person] as PersonEntity)])],
  }));
}

const ofPerson = (person: number, settled: Settled): Resolved => ({
  people: [person],
  offices: [],
  parties: partiesOfPerson(settled.people[person] as PersonEntity),
  open: false,
  unsaid: false,
});

/** What is in any of several lists, each once, in order. */
export function union<S, T>(sources: readonly S[], listOf: (source: S) => readonly T[]): T[] {
  const all: T[] = [];
  for (const source of sources) for (const item of listOf(source)) if (!all.includes(item)) all.push(item);
  return all;
}

/** "A Varsavia il sottosegretario ha visto ⟦il viceministro X⟧": whoever goes abroad is of the state that is left unsaid. */
const isHome = ({ people, parties }: Resolved): boolean => people.length === 1 && parties.join() === "IT";

/** "al Cairo … il ministro degli Esteri Shoukry": whose state is unsaid is the host's, when the guest's is another. */
function hostState(
  side: Resolved,
  guest: Resolved,
  ground: Frame["where"]["venue"],
  visited: boolean = false,
): Resolved {
  const country = ground?.value.country;
  if (
    !side.unsaid ||
    country === undefined ||
    BODY_SEATS.has(ground?.value.canonical ?? "") ||
    (guest.unsaid && !(visited && isHome(guest))) ||
    guest.parties.every((code) => FACTION_CODES.has(code)) ||
    guest.parties.includes(country)
  )
    return side;
  return { ...side, parties: [country], seats: new Map() };
}

/** "l'ambasciatore d'Italia a Quito ha visto ⟦il ministro X⟧": whose state is unsaid is of that where the envoy is posted. */
function atPost(side: Resolved, envoy: Resolved, settled: Settled): Resolved {
  if (!side.unsaid || side.parties.some((code) => code !== "IT")) return side;
  const post = settled.roles.find(({ person, posted }) => posted !== undefined && envoy.people.includes(person ?? -1));
  return post?.posted === undefined || envoy.parties.includes(post.posted)
    ? side
    : { ...side, parties: [post.posted], seats: new Map() };
}

/** All people and parties before the trigger, or around it, for an event noun without sides of its own. */
export function bystandersOf({ clause, at }: Frame, settled: Settled, around: boolean = false): Resolved {
  const before = clause.terms
    .slice(0, around ? undefined : at)
    .filter((t): t is ActorTerm => t.kind === "actor" && t.tags.has("People"));
  return resolve(
    { members: before.flatMap((t) => t.members).filter((m) => m.kind === "person"), reference: null, plural: true },
    settled,
  );
}

/** "la visita di X ⟦a Palazzo Chigi⟧": the seat of another state than the guest's. */
const isSeatAbroad = ({ where, trigger }: Frame, { parties }: Resolved): boolean =>
  trigger.kind === "event" && where.venue?.value.country !== undefined && !parties.includes(where.venue.value.country);

function twoSided(
  frame: Frame,
  one: Resolved,
  other: Resolved,
  people: readonly number[],
  offices: readonly Member[],
  parties: readonly string[],
): boolean {
  if (people.length + offices.length >= 2 || parties.length >= 2 || isCouncil(frame)) return true;
  if (frame.other === null && (frame.one?.members.length ?? 0) >= 2 && people.length + parties.length >= 2) return true;
  if (frame.type === "visit")
    return !isEmpty(one) && (frame.where.place !== null || isSeatAbroad(frame, one) || !isEmpty(other));
  return (
    !isEmpty(one) && !isEmpty(other) && people.length + offices.length + parties.length >= 2 && !sameSide(one, other)
  );
}

/** "I ministri degli Esteri dell'Asean si sono incontrati", "il vertice dei leader della Nato": the members of one body among themselves. */
export function isCouncil({ trigger, one, other }: Frame): boolean {
  const [members, ...rest] = one?.members ?? [];
  const body =
    rest.length === 0 &&
    other === null &&
    members?.kind === "group" &&
    members.organisations.length === 1 &&
    members.countries.length === 0;
  if (!body) return false;
  return trigger.kind === "verb"
    ? trigger.group.reflexive &&
        (members.role?.plural === true || (members.plural && LISTED_BODIES.has(members.organisations[0] as string)))
    : trigger.noun.type === "summit" && trigger.noun.group === true;
}

const sameSide = (one: Resolved, other: Resolved): boolean =>
  one.people.length === 0 && other.people.length === 0 && one.parties.join() === other.parties.join();
