import type { Clause, ContactTerm, DateTerm, PlaceTerm } from "../terms/terms.js";
import type { Frame } from "./frame.js";

/** How far behind the noun or verb the first of a series stands. */
const REACH = 10;

const FIRST = /^prim[oa]$/u;
const NEXT = /^(?:second|terz|quart)[oa]$/u;

interface Leg {
  readonly place: PlaceTerm | null;
  readonly date: DateTerm | null;
}

/** "due missioni, ⟦la prima a Mogadiscio, la seconda a Nairobi⟧": where and when each of them was; none where they are not told one by one. */
function legsOf({ terms }: Clause, at: number): Leg[] {
  const counted = countedLegs(terms, at);
  if (counted.length > 1) return counted;
  const first = terms.findIndex((_, k) => k > at && k <= at + REACH && isLeg(terms, k, FIRST));
  if (first < 0) return [];
  const starts = [...terms.keys()].filter((k) => k === first || (k > first && isLeg(terms, k, NEXT)));
  return starts.map((from, n) => {
    const leg = terms.slice(from + 1, Math.min(starts[n + 1] ?? terms.length, from + REACH));
    const end = leg.findIndex((t) => t.kind === "verb" || t.kind === "actor" || t.tags.has("Break"));
    const told = end < 0 ? leg : leg.slice(0, end);
    return {
      place: told.find((t): t is PlaceTerm => t.kind === "place") ?? null,
      date: told.find((t): t is DateTerm => t.kind === "date" && t.tags.has("Date")) ?? null,
    };
  });
}

/** "si sono visti due volte: ⟦mercoledì a Nairobi e sabato a Kampala⟧": behind the colon, each with a day and a place. */
function countedLegs(terms: readonly ContactTerm[], at: number): Leg[] {
  const mark = terms.findIndex((t, k) => k > at && k <= at + REACH && t.normal === ":");
  if (mark < 0 || !terms.slice(at + 1, mark).some((t) => t.normal === "volte")) return [];
  const legs: Leg[] = [];
  let date: DateTerm | null = null;
  for (const term of terms.slice(mark + 1)) {
    if (term.kind === "date" && term.tags.has("Date")) date = term;
    else if (term.kind === "place") {
      if (!date) return [];
      legs.push({ place: term, date });
      date = null;
    } else if (!term.tags.has("And") && !term.tags.has("Comma") && !term.tags.has("Prep") && term.normal !== ".")
      return [];
  }
  return legs;
}

/** "prima a Mogadiscio": the ordinal, and right behind it a place or a day with its preposition. */
function isLeg(terms: readonly ContactTerm[], at: number, ordinal: RegExp): boolean {
  const nth = terms[at];
  if (nth?.kind !== "word" || !ordinal.test(nth.normal)) return false;
  const [link, told] = [terms[at + 1], terms[at + 2]];
  return (
    link?.kind === "date" || (link?.tags.has("Prep") === true && (told?.kind === "place" || told?.kind === "date"))
  );
}

/** Each of them is singled out. */
export const isTold = ({ clause, at }: Frame): boolean => legsOf(clause, at).length > 1;

/** One contact for each of a series told one by one. */
export function eachOfSeries(frame: Frame): Frame[] {
  const { trigger, clause, at } = frame;
  if (frame.type === "message" || (trigger.kind === "event" && !trigger.plural)) return [frame];
  const legs = legsOf(clause, at);
  if (legs.length < 2) return [frame];
  const { where, date } = frame;
  return legs.map((leg) => {
    const mention = leg.place?.mention;
    return frame.with({
      when: { date: leg.date?.mention ?? (leg.place ? null : date), hour: null },
      where: mention?.kind === "place" ? { ...where, place: mention, venue: null } : where,
    });
  });
}
