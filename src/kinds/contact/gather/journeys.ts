import type { MentionOf } from "../../mention.js";
import { DEPARTURES } from "../words.js";
import { antecedent, inverted, mainSubject, subjectOf } from "../frames/subjects.js";
import { isBehindHim, venueLike } from "../frames/where.js";
import type { ActorTerm, Clause, ContactTerm, PlaceTerm, VerbTerm } from "../terms/terms.js";

/** Someone went, or is to go, to a place: what follows happens there. */
export interface Journey {
  readonly sentence: number;
  readonly at: number;
  readonly actor: ActorTerm | null;
  readonly place: MentionOf<"place">;
  readonly date: MentionOf<"date"> | null;
  /** It lies ahead: "sarà domani a Kiev". */
  readonly ahead: boolean;
  /** Under way or done, so that meetings held and planned can both be there. */
  readonly actual: boolean;
  /** It is over: "è arrivato ieri". */
  readonly done: boolean;
  /** No journey is told, but what somebody does there: it sets the ground of the next sentences only. */
  readonly loose: boolean;
}

const STAYS = new Set(["essere", "stare", "trovare", "rimanere"]);

/** Verbs of motion and visits with their place: "è arrivato a Belgrado", "in visita a Tunisi", "sarà a Kiev". */
export function journeysOf(sentence: number, clause: Clause): Journey[] {
  const found: Journey[] = [];
  for (let at = 0; at < clause.terms.length; at++) {
    const journey = journeyAt(sentence, clause, at);
    if (journey) found.push(journey);
  }
  return found;
}

const isMove = (term: ContactTerm): term is VerbTerm =>
  term.kind === "verb" &&
  (term.tags.has("Moves") ||
    term.normal === "visitare" ||
    (term.normal === "attendere" && term.group.voice === "passive") ||
    (STAYS.has(term.normal) && term.group.finite));

/** "ha partecipato al vertice di Vienna", "ha parlato a Vienna": what somebody does at a place. */
const doesThere = (term: ContactTerm): term is VerbTerm =>
  term.kind === "verb" && term.group.voice === "active" && term.group.finite && DOES_THERE.has(term.normal);

const DOES_THERE = new Set(
  "partecipare intervenire prendere presiedere parlare inaugurare firmare deporre rendere commemorare celebrare assistere aprire chiudere tenere pronunciare".split(
    " ",
  ),
);

/** "Seconda ⟦giornata⟧ a Vienna per Macron". */
const isDay = ({ kind, normal }: ContactTerm): boolean =>
  kind === "word" && (normal === "giornata" || normal === "giorno");

function journeyAt(sentence: number, clause: Clause, at: number): Journey | null {
  const { terms } = clause;
  const term = terms[at] as ContactTerm;
  const loose = doesThere(term);
  const verb = isMove(term) || loose ? term : null;
  const visit = term.kind === "event" && term.noun.type === "visit";
  if (visit && isBehindHim(terms, at)) return null;
  if (!verb && !visit && !isDay(term)) return null;
  const reached = verb && REACHES.has(verb.normal) && verb.group.voice === "active" ? objectGround(terms, at) : null;
  const behind = terms
    .slice(at + 1, at + (verb && STAYS.has(verb.normal) ? 4 : loose ? 9 : 7))
    .find((t, k): t is Ground => isGround(t) && (leadsTo(t, term) || isSeat(terms, at + 1 + k)));
  // "È cominciata a Vienna la visita di Macron"
  const before = visit
    ? terms.slice(Math.max(0, at - 1), at).find((t): t is Ground => isGround(t) && leadsTo(t, term))
    : undefined;
  const place = reached ?? (behind ?? before)?.mention;
  if (!place) return null;
  const tense = verb?.group.modal ? "future" : verb?.group.tense;
  const date = terms.find(
    (t) => t.kind === "date" && t.mention.value.start !== null && t.mention.value.start === t.mention.value.end,
  );
  const visited = verb?.normal === "visitare" && tense === "past";
  // "ha visitato Kiev nel 2018. Ieri ha incontrato Merz": long ago
  if (visited && !date && terms.some((t) => t.kind === "date")) return null;
  return {
    sentence,
    at: term.from,
    actor: verb ? (subjectOf(clause, at) ?? inverted(clause, at)) : travellerBeside(clause, at),
    place,
    date: date?.kind === "date" ? date.mention : null,
    ahead: tense === "future" || tense === "conditional" || term.normal === "attendere",
    actual: tense !== "future" && tense !== "conditional",
    done: tense === "past" || tense === "pluperfect" || tense === "remote",
    loose: loose || visited || (verb?.normal === "visitare" && !reached),
  };
}

/** Verbs whose object is where somebody goes. */
const REACHES = new Set(["visitare", "raggiungere"]);

/** "visiterà ⟦Roma⟧", "raggiungerà poi ⟦la Georgia⟧": the town or state right behind the verb. */
function objectGround(terms: readonly ContactTerm[], at: number): MentionOf<"place"> | null {
  const object = terms.slice(at + 1, at + 4).find((t) => !t.tags.has("Free") && t.kind !== "date");
  if (object?.kind === "place") return object.preposition === "" && isGround(object) ? object.mention : null;
  return object?.kind === "actor" && object.preposition === null && object.members.length === 1
    ? (object.members[0]?.place ?? null)
    : null;
}

/** Somebody came, or is to come, to a seat: what the next sentence tells happens in it. */
export interface Arrival {
  readonly actor: ActorTerm | null;
  readonly venue: PlaceTerm["mention"];
  readonly ahead: boolean;
}

/** "è arrivato a Palazzo Chigi", "all'Eliseo è giunto X". */
export function arrivalsOf(clause: Clause): Arrival[] {
  const { terms } = clause;
  return terms.flatMap((term, at) => {
    if (term.kind !== "verb" || !term.tags.has("Moves") || !term.group.finite) return [];
    const seats = [...terms.slice(at + 1, at + 6), ...terms.slice(Math.max(0, at - 2), at)];
    const seat = seats.find((t): t is PlaceTerm => t.kind === "place" && t.preposition === "a" && venueLike(t.mention));
    const actor = subjectOf(clause, at) ?? inverted(clause, at);
    return seat ? [{ actor, venue: seat.mention, ahead: term.group.tense === "future" }] : [];
  });
}

/** "la visita ⟦di Macron⟧", "giornata a Vienna ⟦per Macron⟧", "⟦Macron⟧, in missione in Austria,": whose journey a noun tells. */
function travellerBeside(clause: Clause, at: number): ActorTerm | null {
  const beside = clause.terms
    .slice(at + 1, at + 6)
    .find((t): t is ActorTerm => t.kind === "actor" && (t.preposition === "di" || t.preposition === "per"));
  return beside ?? mainSubject(clause) ?? antecedent(clause);
}

/** "al vertice ⟦di Vienna⟧", "al G20 di Osaka": the town that an event is called by. */
const isSeat = (terms: readonly ContactTerm[], at: number): boolean => {
  const place = terms[at];
  const event = terms.slice(Math.max(0, at - 3), at).findLast((t) => t.kind === "event" || t.kind === "actor");
  return (
    place?.kind === "place" &&
    place.preposition === "di" &&
    place.mention.kind === "place" &&
    place.mention.value.type === "city" &&
    event?.kind === "event" &&
    event.preposition === "a"
  );
};

/** "è arrivato a Tirana", "è partito per Tirana". */
const leadsTo = (place: PlaceTerm, move: ContactTerm): boolean =>
  place.preposition === "a" ||
  place.preposition === "in" ||
  (["per", "verso"].includes(place.preposition) && DEPARTURES.has(move.normal));

type Ground = PlaceTerm & { readonly mention: MentionOf<"place"> };

const isGround = (term: ContactTerm): term is Ground =>
  term.kind === "place" &&
  term.mention.kind === "place" &&
  (term.mention.value.type === "city" || term.mention.value.type === "country");
