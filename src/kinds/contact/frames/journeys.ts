import type { PatternHit } from "../../../rule/patterns.js";
import { WHICH } from "../../../lexicon/grammar-words.js";
import { BODY_SEATS } from "../../../lexicon/bodies.js";
import type { Clause, ContactTerm } from "../terms/terms.js";
import { DEPARTURES, LOCATIVES } from "../words.js";
import type { Construction } from "./construction.js";
import { isEnvoy } from "./frame.js";
import { subjectSide } from "./owners.js";
import { coordinatedWith } from "./infinitives.js";
import { venueLike } from "./where.js";

/** Motion to a country or capital, with no meeting beside it that would be the purpose. */
export function goesAbroad(clause: Clause, hit: PatternHit<Construction>): boolean {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  const verb = clause.terms[hit.from];
  const toward = verb?.kind === "verb" && DEPARTURES.has(verb.normal) ? ["per", "verso"] : ["a", "in"];
  // "raggiungerà Seul"
  const goal = where?.kind === "actor" ? where.members[0]?.place : where?.kind === "place" ? where.mention : undefined;
  if (goal?.kind !== "place" || (where?.kind === "place" && !toward.includes(where.preposition))) return false;
  const { type, capital, name, canonical } = goal.value;
  const ground = (type === "country" || capital === true) && !BODY_SEATS.has(canonical ?? name);
  const which = clause.terms.findIndex((t, k) => k > hit.from && WHICH.has(t.normal));
  const told = clause.terms.slice(hit.from + 1, which < 0 ? undefined : which);
  return (
    ground &&
    !told.some((t, k) => isPurpose(t) && !isWithNobody(told, k) && !meetsNobody(told, k)) &&
    !meetsThere(clause)
  );
}

/** "X, ⟦arrivato a Washington⟧, dove incontrerà Y,": what he has come for stands behind the aside. */
function meetsThere({ host }: Clause): boolean {
  const behind = host?.clause.terms.slice(host.after + 2, host.after + 8) ?? [];
  return behind[0]?.normal === "dove" && behind.some(isPurpose);
}

/** "Wang è a Suva; domani ⟦si sposterà⟧ a Dili", "Poi ⟦volerà⟧ in Qatar": one of whom was told before goes on, in a sentence or behind a mark that names nobody. */
export function goesOn(
  { terms, host }: Clause,
  at: number,
  { used }: { readonly used: readonly Construction[] },
): boolean {
  const verb = terms[at];
  const { finite, person, plural, negated, tense } = verb?.kind === "verb" ? verb.group : UNTOLD;
  if (host || !GOES_ON.has(used[0]?.id ?? "") || !finite || person !== 3 || plural || negated) return false;
  const opening = terms.slice(terms.slice(0, at).findLastIndex(isMark) + 1, at);
  const dated = [...opening, ...terms.slice(at + 1, at + 5)].some((t) => t.kind === "date" && t.tags.has("Date"));
  return (
    opening.every((t) => t.kind === "date" || t.tags.has("Prep") || THEN.has(t.normal)) && (dated || tense === "future")
  );
}

const UNTOLD = { finite: false, person: 3, plural: false, negated: false, tense: "participle" } as const;

const GOES_ON = new Set(["contact/goes-to", "contact/been-to", "contact/expected-at"]);

const isMark = (t: ContactTerm): boolean => t.tags.has("Comma") || t.tags.has("Break") || t.tags.has("And");

/** Words between such a mark and the verb. */
const THEN = new Set("poi quindi infine successivamente già prima anche subito".split(" "));

/** "L'ambasciatore tornerà a Caracas": an envoy who goes back to where he is posted visits nobody. */
export const isBackToPost = (clause: Clause, at: number): boolean =>
  RETURNS.has(clause.terms[at]?.normal ?? "") && subjectSide(clause, at)?.members.some(isEnvoy) === true;

const RETURNS = new Set(["tornare", "rientrare", "ritornare"]);

/** A meeting named behind the journey is what it was for; a mission or visit is the journey itself, and meetings with nobody in particular belong to it. */
const isPurpose = (term: ContactTerm): boolean =>
  term.kind === "event"
    ? term.noun.type !== "visit" && (!term.plural || term.noun.group === true)
    : term.tags.has("Meets") || term.tags.has("Mutual") || (term.tags.has("Withs") && term.tags.has("Infinite"));

/** "si reca in Qatar per ⟦i colloqui⟧ sulla tregua": with whom is unsaid, and the journey is what is told. */
function isWithNobody(terms: readonly ContactTerm[], at: number): boolean {
  const event = terms[at];
  if (event?.kind !== "event" || (event.noun.type !== "talks" && event.noun.type !== "meeting")) return false;
  return !terms.slice(at + 1, at + SIDE_REACH).some((t) => t.normal === "con" || t.normal === "tra");
}

/** "è in partenza per Algeri, dove incontrerà ⟦i vertici del Paese⟧": nobody in particular. */
function meetsNobody(terms: readonly ContactTerm[], at: number): boolean {
  const verb = terms[at];
  const whom = terms.slice(at + 1, at + SIDE_REACH).find((t) => t.kind === "actor");
  return (
    verb?.kind === "verb" &&
    verb.group.finite &&
    !verb.group.reflexive &&
    verb.group.clitic === null &&
    whom === undefined
  );
}

/** Terms behind an event in which its sides stand. */
const SIDE_REACH = 12;

/** "si è recato ⟦a Palazzo Chigi⟧ per un bilaterale": through the door, and not on the way to a country. */
export function isAtDoor({ terms }: Clause, verb: number): boolean {
  const gone = terms[verb];
  if (gone?.kind !== "verb" || !GOES.has(gone.normal) || gone.group.negated || !PAST.has(gone.group.tense))
    return false;
  const door = terms.slice(verb + 1, verb + 5).find((t) => t.kind === "place");
  return door?.kind === "place" && LOCATIVES.has(door.preposition) && venueLike(door.mention);
}

const GOES = new Set(["recare", "andare"]);

const PAST = new Set(["past", "remote"]);

/** "è volato a Mosca ⟦per parlare⟧ con Y", "è a Tripoli ⟦per discutere⟧ con Y": what a journey or a stay is for. */
export function isErrand({ terms }: Clause, at: number): boolean {
  const aim = coordinatedWith(terms, at) ?? at;
  if (terms[aim - 1]?.normal !== "per" || tellsHim(terms, at)) return false;
  return terms.slice(0, aim).some((t, k) => t.tags.has("Moves") || isSomewhere(terms, k));
}

/** "è salito dal presidente ⟦per aggiornarlo⟧": what he went to him for, and no contact but that. */
function tellsHim(terms: readonly ContactTerm[], at: number): boolean {
  const verb = terms[at];
  return (
    verb?.kind === "verb" &&
    verb.group.clitic !== null &&
    terms.slice(0, at).some((t) => t.kind === "actor" && t.preposition === "da" && t.tags.has("People"))
  );
}

/** "⟦è⟧ da ieri a Tripoli", "⟦si trova⟧ a Doha", "⟦è atteso⟧ a Kiev". */
function isSomewhere(terms: readonly ContactTerm[], k: number): boolean {
  const verb = terms[k];
  if (verb?.kind !== "verb" || !STAYS.has(verb.normal) || verb.group.negated) return false;
  const next = terms.slice(k + 1, k + 6).find((t) => t.kind !== "word" && t.kind !== "date");
  return next?.kind === "place" && LOCATIVES.has(next.preposition);
}

const STAYS = new Set(["essere", "stare", "trovare", "attendere", "aspettare"]);
