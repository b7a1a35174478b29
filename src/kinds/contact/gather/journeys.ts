import type { MentionOf } from "../../mention.js";
import { DEPARTURES } from "../words.js";
import { mainSubject, subjectOf } from "../frames/subjects.js";
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
    (term.normal === "attendere" && term.group.voice === "passive") ||
    (STAYS.has(term.normal) && term.group.finite));

function journeyAt(sentence: number, clause: Clause, at: number): Journey | null {
  const { terms } = clause;
  const term = terms[at] as ContactTerm;
  const verb = isMove(term) ? term : null;
  if (!verb && !(term.kind === "event" && term.noun.type === "visit")) return null;
  const place = terms
    .slice(at + 1, at + (verb && STAYS.has(verb.normal) ? 4 : 7))
    .find((t): t is Ground => isGround(t) && leadsTo(t, term));
  if (!place) return null;
  const tense = verb?.group.modal ? "future" : verb?.group.tense;
  const actor = verb
    ? subjectOf(clause, at)
    : (terms.slice(at + 1, at + 5).find((t): t is ActorTerm => t.kind === "actor" && t.preposition === "di") ??
      mainSubject(clause));
  const date = terms.find(
    (t) => t.kind === "date" && t.mention.value.start !== null && t.mention.value.start === t.mention.value.end,
  );
  return {
    sentence,
    at: term.from,
    actor,
    place: place.mention,
    date: date?.kind === "date" ? date.mention : null,
    ahead: tense === "future" || tense === "conditional" || term.normal === "attendere",
    actual: tense !== "future" && tense !== "conditional",
    done: tense === "past" || tense === "pluperfect" || tense === "remote",
  };
}

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
