import type { MentionOf, Settled } from "../../mention.js";
import { resolve } from "./resolve.js";
import type { Discourse } from "./discourse.js";
import type { Journey } from "./journeys.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import type { Gathered } from "./gathered.js";

/** What a contact takes over from the sentences before it: the ground a traveller stands on, the day of "poi" and "anche". */
export interface Carried {
  readonly place: MentionOf<"place"> | null;
  readonly date: MentionOf<"date"> | null;
}

/** Words that go on with the same day and company: "ha poi visto", "ha incontrato anche". */
const GOES_ON = new Set([
  "anche",
  "poi",
  "quindi",
  "successivamente",
  "inoltre",
  "infine",
  "pure",
  "stessa",
  "separatamente",
  "stesso",
]);

const NOTHING: Carried = { place: null, date: null };

/** How many sentences a journey sets the ground. */
const JOURNEY = 8;

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
      ? { ...NOTHING, date: dayBefore(frame, who, gathered) }
      : NOTHING;
  const journey = journeyOf(frame, who, settled, discourse);
  const told = frame.where.place !== null || frame.where.venue !== null;
  return {
    place: told ? null : (journey?.place ?? null),
    date: frame.date ? null : (dayBefore(frame, who, gathered) ?? dayOf(journey, frame)),
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

/** The day of the journey, for what follows it closely. */
const dayOf = (journey: Journey | null, frame: Frame): MentionOf<"date"> | null =>
  journey && frame.sentence - journey.sentence <= 3 ? journey.date : null;

/** The last journey of one who takes part, if nothing tells of another day or another journey since. */
function journeyOf(
  frame: Frame,
  who: { people: readonly number[]; parties: readonly string[] },
  settled: Settled,
  discourse: Discourse,
): Journey | null {
  if (frame.trigger.kind === "verb" && frame.trigger.group.tense === "pluperfect") return null;
  const journey = discourse.journeyBefore(frame.sentence, frame.trigger.from, JOURNEY);
  if (!journey) return null;
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
    apart(journey.date, frame.date)
  )
    return null;
  const ahead = ["planned", "proposed"].includes(frame.status.value);
  return journey.ahead === ahead || journey.actual ? journey : null;
}

/** "è a Mosca … dopo la visita a Zelensky il 5 giugno", "sarà giovedì a Berlino. Venerdì …": days that cannot be those of the journey. */
const apart = (journey: MentionOf<"date"> | null, date: MentionOf<"date"> | null): boolean =>
  endsBefore(date, journey) || (isOneDay(journey) && endsBefore(journey, date));

const isOneDay = (journey: MentionOf<"date"> | null): boolean =>
  journey?.value.precision === "day" && journey.value.bound !== "after";

const endsBefore = (one: MentionOf<"date"> | null, other: MentionOf<"date"> | null): boolean => {
  const [end, start] = [one?.value.end ?? null, other?.value.start ?? null];
  return end !== null && start !== null && end < start;
};

function dayBefore(
  frame: Frame,
  who: { people: readonly number[] },
  gathered: readonly Gathered[],
): MentionOf<"date"> | null {
  if (frame.date || (frame.hour === null && !frame.clause.terms.some((t) => GOES_ON.has(t.normal)))) return null;
  const last = gathered.at(-1)?.occurrences.findLast((o) => o.complete);
  if (!last || frame.sentence - last.frame.sentence > 2 || last.frame.status.value !== frame.status.value) return null;
  return last.people.some((p) => who.people.includes(p)) ? (last.frame.date ?? last.carried.date) : null;
}
