import type { MentionOf } from "../../mention.js";
import type { ActorTerm, ContactTerm, DateTerm, PlaceTerm } from "../terms/terms.js";
import { DEPARTURES } from "../words.js";
import { toSide } from "./frame.js";
import type { Frame, Side } from "./frame.js";

/** One more leg of a journey, told without its verb: when, where, and at whose place. */
interface Leg {
  readonly date: MentionOf<"date"> | null;
  readonly place: MentionOf<"place">;
  readonly host: ActorTerm | null;
  readonly to: number;
}

/** Constructions that tell where somebody goes or is, and may go on with the next place. */
const JOURNEYS = new Set(["contact/expected-at", "contact/been-to", "contact/goes-to", "contact/been-to-person"]);

/** "è atteso domani a Tallinn ⟦e sabato a Riga da Y⟧": the legs behind the first, each with a day of its own. */
export function furtherLegs(frame: Frame): Frame[] {
  if (!JOURNEYS.has(frame.constructions[0]?.id ?? "") || frame.trigger.kind !== "verb") return [];
  const { terms } = frame.clause;
  const toward = DEPARTURES.has(frame.trigger.normal) ? GOALS : GROUNDS;
  const legs: Frame[] = [];
  let at = terms.findIndex((t, k) => k > frame.at && t.kind === "place") + 1;
  while (at > 0) {
    const leg = legAt(terms, at, toward);
    if (!leg) break;
    const ground = leg.place.value.type === "country" || leg.place.value.capital === true;
    if (leg.host || ground)
      legs.push(
        frame.with({
          ...(leg.host ? { type: "meeting" } : {}),
          other: leg.host ? toSide(leg.host) : null,
          also: [],
          when: { date: leg.date, hour: null },
          where: { ...frame.where, place: leg.place, venue: null },
        }),
      );
    at = leg.to;
  }
  return legs;
}

const GROUNDS = new Set(["a", "in"]);
const GOALS = new Set(["per", "a", "in"]);

/** A link, a day or "poi", a place, and perhaps whom somebody goes to there; null where anything else stands between. */
function legAt(terms: readonly ContactTerm[], from: number, toward: ReadonlySet<string>): Leg | null {
  let linked = false;
  let told = false;
  let date: DateTerm | null = null;
  for (let k = from; k < terms.length && k < from + 9; k++) {
    const term = terms[k] as ContactTerm;
    if (term.tags.has("And") || term.tags.has("Comma") || term.normal === ";") linked = true;
    else if (THEN.has(term.normal)) told = linked;
    else if (term.kind === "date" && term.tags.has("Date") && linked) [date, told] = [term, true];
    else if (term.kind === "place") return isLeg(term, linked, told, toward) ? legOf(terms, k, term, date) : null;
    else if (!term.tags.has("Prep")) return null;
  }
  return null;
}

const isLeg = (term: PlaceTerm, linked: boolean, told: boolean, toward: ReadonlySet<string>): boolean =>
  linked && told && toward.has(term.preposition) && term.mention.kind === "place";

function legOf(terms: readonly ContactTerm[], at: number, { mention }: PlaceTerm, date: DateTerm | null): Leg | null {
  if (mention.kind !== "place" || terms.slice(at + 1, at + 3).some((t) => t.kind === "verb")) return null;
  const [by, host] = terms.slice(at + 1, at + 3);
  const hosted = by?.normal === "da" && host?.kind === "actor" && host.tags.has("People") ? host : null;
  return { date: date?.mention ?? null, place: mention, host: hosted, to: hosted ? at + 3 : at + 1 };
}

/** Words that open the next leg. */
const THEN = new Set(["poi", "quindi", "infine", "successivamente", "dopo"]);

/** "le visite di X a P ⟦e di Y a Q⟧": each guest of a noun in the plural, with where he went. */
export function furtherGuests(frame: Frame): Frame[] {
  const { trigger, clause, one } = frame;
  if (trigger.kind !== "event" || trigger.noun.type !== "visit" || !trigger.plural || !one) return [];
  const legs = guestsOf(clause.terms, frame.at);
  if (legs.length < 2) return [];
  const countries = legs[0]?.guest.members[0]?.countries ?? [];
  return legs.map(({ guest, place, date }) =>
    frame.with({
      one: ofTheSame(toSide(guest), countries),
      when: { date: date ?? (legs.some((leg) => leg.date) ? null : frame.date), hour: null },
      where: { ...frame.where, place, venue: null },
    }),
  );
}

/** "le visite dell'emiro del Qatar … e ⟦del suo primo ministro⟧": of the state of the first, where theirs is left out. */
const ofTheSame = (side: Side, countries: readonly string[]): Side => ({
  ...side,
  members: side.members.map((m) =>
    m.kind === "office" && m.countries.length + m.organisations.length === 0 ? { ...m, countries } : m,
  ),
});

/** True where they are told one by one. */
export const hasGuests = ({ clause, at }: Frame): boolean => guestsOf(clause.terms, at).length > 1;

interface Guest {
  readonly guest: ActorTerm;
  readonly place: MentionOf<"place">;
  readonly date: MentionOf<"date"> | null;
}

/** Guests behind "di", each with a place behind "a" or "in", up to what is no part of such a list. */
function guestsOf(terms: readonly ContactTerm[], from: number): Guest[] {
  const found: Guest[] = [];
  let guest: ActorTerm | null = null;
  for (const term of terms.slice(from + 1)) {
    if (term.kind === "actor") {
      if (term.preposition !== "di" || !term.tags.has("People")) break;
      guest = term;
    } else if (term.kind === "place" && guest && GROUNDS.has(term.preposition)) {
      if (term.mention.kind !== "place") break;
      found.push({ guest, place: term.mention, date: null });
      guest = null;
    } else if (term.kind === "date" && term.tags.has("Date") && found.length > 0) {
      found.push({ ...(found.pop() as Guest), date: term.mention });
    } else if (!term.tags.has("And") && !term.tags.has("Comma") && !term.tags.has("Prep")) break;
  }
  return found;
}
