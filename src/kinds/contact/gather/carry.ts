import { parseIso } from "../../date/calendar.js";
import type { Mention, MentionOf, Settled } from "../../mention.js";
import { lastMentionBefore, resolve } from "./resolve.js";
import type { Discourse } from "./discourse.js";
import type { Journey } from "./journeys.js";
import { GOES_ON } from "../words.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import type { Gathered } from "./gathered.js";
import type { Occurrence } from "./occurrence.js";

/** What a contact takes over from the sentences before it: the ground a traveller stands on, the day of "poi" and "anche". */
export interface Carried {
  readonly place: MentionOf<"place"> | null;
  /** The seat that one of them has come to. */
  readonly venue: Frame["where"]["venue"];
  readonly date: MentionOf<"date"> | null;
}

const NOTHING: Carried = { place: null, venue: null, date: null };

/** How many sentences a journey sets the ground. */
const JOURNEY = 8;

/** The same for a place where somebody only did something. */
const LOOSELY = 3;

/** Takes over place and day where the text gives none and the same people go on. */
export function carry(
  frame: Frame,
  who: { people: readonly number[]; parties: readonly string[] },
  settled: Settled,
  discourse: Discourse,
  gathered: readonly Gathered[],
): Carried {
  if (frame.type === "visit") return { ...NOTHING, date: frame.date ? null : arrival(frame, who, settled, discourse) };
  if (!["meeting", "summit", "talks"].includes(frame.type))
    return frame.type === "contact" || frame.type === "phone_call"
      ? { ...NOTHING, date: dayBefore(frame, who, gathered, settled) }
      : NOTHING;
  const told = frame.where.place !== null || frame.where.venue !== null;
  const journey = told && frame.date ? null : journeyOf(frame, who, settled, discourse);
  return {
    venue: told ? null : seatBefore(frame, who, settled, discourse),
    place: told ? null : (journey?.place ?? placeBefore(frame, who, gathered)),
    date: frame.date ? null : (dayBefore(frame, who, gathered, settled) ?? dayOf(journey, frame)),
  };
}

/** "X è arrivato in Cina mercoledì. È ⟦la prima visita⟧ di un premier": the day of the arrival there told just before. */
function arrival(
  frame: Frame,
  who: { people: readonly number[]; parties: readonly string[] },
  settled: Settled,
  discourse: Discourse,
): MentionOf<"date"> | null {
  const journey = journeyOf(frame, who, settled, discourse);
  const there = journey && journey.place.value.country === frame.where.place?.value.country;
  return there ? dayOf(journey, frame) : null;
}

const isAhead = ({ status }: Frame): boolean => status.value === "planned" || status.value === "proposed";

/** The day of the journey, for what follows it closely. */
const dayOf = (journey: Journey | null, frame: Frame): MentionOf<"date"> | null =>
  journey && frame.sentence - journey.sentence <= 3 && !(journey.done && isAhead(frame)) ? journey.date : null;

/** The last journey of one who takes part, if nothing tells of another day or another journey since. */
function journeyOf(
  frame: Frame,
  who: { people: readonly number[]; parties: readonly string[] },
  settled: Settled,
  discourse: Discourse,
): Journey | null {
  if (frame.trigger.kind === "verb" && frame.trigger.group.tense === "pluperfect") return null;
  const journey = discourse.journeyBefore(frame.sentence, frame.trigger.from, JOURNEY);
  if (!journey || (journey.loose && frame.sentence - journey.sentence > LOOSELY)) return null;
  const travellers = journey.actor ? resolve(toSide(journey.actor), settled) : null;
  const shared =
    travellers?.people.some((p) => who.people.includes(p)) === true ||
    (travellers?.people.length === 0 && travellers.parties.some((c) => who.parties.includes(c)));
  // the Pope receives at home, wherever his guest has landed
  const pope = who.people.some((p) => settled.people[p]?.office === "pope" && travellers?.people.includes(p) !== true);
  if (
    !shared ||
    (pope && journey.place.value.country !== "VA") ||
    frame.where.occasion !== null ||
    apart(journey, frame.date)
  )
    return null;
  return journey.ahead === isAhead(frame) || journey.actual ? journey : null;
}

/** "è a Mosca … dopo la visita a Zelensky il 5 giugno", "sarà giovedì a Berlino. Venerdì …": days that cannot be those of the journey. */
const apart = ({ date: day, ahead }: Journey, date: MentionOf<"date"> | null): boolean =>
  endsBefore(date, day) || (isOneDay(day) && endsBefore(day, date) && (ahead || !isNextDay(day, date)));

/** "è arrivato ieri a Kiev. Oggi ha incontrato": who has come the day before is there still. */
function isNextDay(day: MentionOf<"date"> | null, date: MentionOf<"date"> | null): boolean {
  const [end, start] = [day?.value.end ?? null, date?.value.start ?? null];
  return end !== null && start !== null && parseIso(start) - parseIso(end) <= 1;
}

const isOneDay = (journey: MentionOf<"date"> | null): boolean =>
  journey?.value.precision === "day" && journey.value.bound !== "after";

const endsBefore = (one: MentionOf<"date"> | null, other: MentionOf<"date"> | null): boolean => {
  const [end, start] = [one?.value.end ?? null, other?.value.start ?? null];
  return end !== null && start !== null && end < start;
};

/** "X è arrivato ⟦a Palazzo Chigi⟧. Ad accoglierlo Y": the seat that one of them came to in the sentence before, for what happens at once. */
function seatBefore(
  frame: Frame,
  who: { people: readonly number[]; parties: readonly string[] },
  settled: Settled,
  discourse: Discourse,
): Frame["where"]["venue"] {
  if (frame.date || frame.hour || goesOn(frame)) return null;
  if (frame.trigger.kind === "verb" && frame.trigger.group.tense === "pluperfect") return null;
  const arrival = discourse.arrivalBefore(frame.sentence);
  const guests = arrival?.actor ? resolve(toSide(arrival.actor), settled).people : [];
  const here = arrival && guests.some((p) => who.people.includes(p)) && arrival.ahead === isAhead(frame);
  return here ? arrival.venue : null;
}

/** True when a frame says by a word that it goes on with the contact before; the clause that a "dove" hangs on counts too. */
const goesOn = ({ clause }: Frame): boolean =>
  [...clause.terms, ...(clause.host?.clause.terms ?? [])].some((t) => GOES_ON.has(t.normal) || t.tags.has("GoesOn"));

/** The contact told last, near and of the same status, if one of its people takes part in the frame. */
function lastOf(frame: Frame, who: { people: readonly number[] }, gathered: readonly Gathered[]): Occurrence | null {
  const last = gathered.at(-1)?.occurrences.findLast((o) => o.complete);
  if (!last || frame.sentence - last.frame.sentence > 2 || last.frame.status.value !== frame.status.value) return null;
  return last.people.some((p) => who.people.includes(p)) ? last : null;
}

function dayBefore(
  frame: Frame,
  who: { people: readonly number[] },
  gathered: readonly Gathered[],
  settled: Settled,
): MentionOf<"date"> | null {
  if (frame.date || (frame.hour === null && !goesOn(frame))) return null;
  const last = lastOf(frame, who, gathered);
  const day = last && (last.frame.date ?? last.carried.date);
  return day && !isOtherDaySince(day, last, frame, settled) ? day : null;
}

/** "Lunedì ha visto X. Il 18 gennaio era venuto Y. ⟦In quell'occasione⟧ parlarono di voto": a day told since, which is what goes on. */
function isOtherDaySince(day: MentionOf<"date">, last: Occurrence, frame: Frame, settled: Settled): boolean {
  for (let k = lastMentionBefore(settled, frame.trigger.start); k >= 0; k--) {
    const mention = settled.mentions[k] as Mention;
    if (mention.start <= last.frame.trigger.start) return false;
    if (mention.kind === "date" && mention.value.precision === "day" && mention.value.start !== day.value.start)
      return mention !== day && mention.value.start !== null;
  }
  return false;
}

function placeBefore(
  frame: Frame,
  who: { people: readonly number[] },
  gathered: readonly Gathered[],
): MentionOf<"place"> | null {
  const moves = frame.clause.terms.some((t) => t.tags.has("Moves"));
  const { occasion } = frame.where;
  if (moves || (!goesOn(frame) && !occasion)) return null;
  const last = lastOf(frame, who, gathered);
  // "a margine della Conferenza di Monaco … ⟦a margine della conferenza⟧ ha visto Y"
  const told = gathered.at(-1)?.occurrences ?? [];
  if (!goesOn(frame) && !told.some((o) => o.frame.where.occasion)) return null;
  return last && (told.find((o) => o.frame.where.place)?.frame.where.place ?? last.carried.place);
}
