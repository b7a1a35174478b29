import { civil, dayOf, isDate, monthDays, weekdayOf } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { Anchor } from "./anchor.js";
import { choose, nearby } from "./choose.js";
import { dayPeriod, unknownDate } from "./period.js";
import type { Period } from "./period.js";
import { choiceOf, found, missing } from "./resolved.js";
import type { Of, Resolved } from "./resolved.js";

/** Days before its end from which a quarter or half-year is spoken of as over. */
const ALMOST = 45;

/** The days that a date without year or month can be, around the publication. */
function candidatesOf({ day, month, weekday: named }: Of<"date">, now: Day): Days[] {
  const here = civil(now);
  const found: Days[] = [];
  const add = (at: Day): unknown => found.push({ from: at, to: at });
  if (month === undefined) {
    const reach = named ? 12 : 3;
    for (let k = -reach; k <= reach; k++) {
      const { from, to } = monthDays(here.year, here.month + k);
      if (from + day - 1 <= to) add(from + day - 1);
    }
    return found;
  }
  // 29 February comes back only every fourth year.
  const reach = month === 2 && day === 29 ? 8 : named ? 1 : 2;
  for (let y = here.year - reach; y <= here.year + reach; y++) if (isDate(y, month, day)) add(dayOf(y, month, day));
  return found;
}

/** "Il 3 marzo era a Londra, il 4 a Parigi", "il 3 marzo 2021 e il 5 aprile": goes on from the date before it in the sentence. */
function sameStory(
  { day, month, weekday: named, lean }: Of<"date">,
  { story, fresh, recent, close, published, lean: tense }: Anchor,
): Resolved | null {
  if (!story || !published || named || lean) return null;
  const onFrom = month === undefined && fresh === true && story.to - story.from < 8 ? story.to : story.from;
  if (story.from !== story.to && onFrom !== story.to) return null;
  const last = civil(onFrom);
  const m = month ?? last.month;
  if (!isDate(last.year, m, day)) return null;
  const found = dayOf(last.year, m, day);
  // "Il 23 novembre ha visto X. Il 24 ha visto Y", read in June
  const next = found - onFrom <= NEXT_DAYS || day > civil(published.days.from).day;
  const since = close === true && month === undefined && next && tense() === "past";
  const past =
    (fresh === true || since) &&
    published.days.from > found &&
    story.from < published.days.from &&
    tense() !== "future";
  // "Si comincia il 10 settembre. Il 12 toccherà …": a bare number goes on in the month ahead.
  const ahead =
    month === undefined &&
    story.from > published.days.to &&
    (fresh === true || (recent === true && tense() !== "past"));
  return found > onFrom && (past || ahead)
    ? { period: { from: found, to: found }, timex: dayPeriod(found).timex, precision: "day", anchor: "narrative" }
    : null;
}

/** Days from which a period names the year itself: "l'11 ottobre di quell'anno". */
const WHOLE_YEAR = 300;

/** "Un mese dopo, ⟦l'11 novembre⟧": the day of that name nearest to where the story has come. */
function nearTo(told: Day, day: number, month: number): Resolved {
  const { year } = civil(told);
  const days = [year - 1, year, year + 1].flatMap((y) => (isDate(y, month, day) ? [dayOf(y, month, day)] : []));
  const nearest = days.toSorted((a, b) => Math.abs(a - told) - Math.abs(b - told))[0];
  return nearest === undefined ? missing(unknownDate(month, day), "day") : found(dayPeriod(nearest), "narrative");
}

/** Days within which one day of a programme follows another. */
const NEXT_DAYS = 10;

/** Days from now within which the tense chooses between two days of that name and number. */
const EITHER = 45;

/** "il viaggio dal 17 al 23 marzo … ⟦mercoledì 18⟧ … ⟦giovedì 19⟧": the day of that name and number within what was told last, or right behind it; else the one on the side of now that the verb looks to, where both are near. */
function goesOn(fitting: readonly Days[], { story, recent, published, lean }: Anchor): Days | null {
  if (!published || fitting.length < 2) return null;
  const now = published.days;
  const near = fitting.filter(({ from }) => Math.abs(from - now.from) <= EITHER);
  if (near.length < 2) return null;
  const tense = lean();
  const fits = ({ from }: Days): boolean =>
    tense === "future" || tense === "soon" ? from >= now.from : tense !== "past" || from <= now.to;
  const [begin, end] = story ? [story.from, story.to === story.from ? story.to + NEXT_DAYS : story.to] : [0, -1];
  const next = recent === true ? near.find((day) => day.from >= begin && day.to <= end && fits(day)) : undefined;
  if (next) return next;
  const side = near.filter(fits);
  return tense !== "near" && side.length === 1 ? (side[0] as Days) : null;
}

/** A day of a month, in the year or month of `inside` if that is given. */
export function date(time: Of<"date">, anchor: Anchor, inside: Resolved | null): Resolved {
  const { day, month, year } = time;
  const timex = unknownDate(month, day);
  if (month !== undefined && year !== undefined) return found(dayPeriod(dayOf(year, month, day)), "text");
  if (time.from === "story" && anchor.story && month !== undefined) {
    const { year: y } = civil(anchor.story.to);
    const next = [y, y + 1].find(
      (each) => isDate(each, month, day) && dayOf(each, month, day) > (anchor.story?.to ?? 0),
    );
    if (next !== undefined) return found(dayPeriod(dayOf(next, month, day)), "narrative");
  }
  if (inside && (inside.period || inside.anchor !== "narrative")) {
    if (!inside.period) return missing(timex, "day");
    const { from, to } = inside.period;
    if (inside.anchor === "narrative" && month !== undefined && to - from < WHOLE_YEAR) return nearTo(from, day, month);
    const at = civil(inside.period.from);
    const m = month ?? at.month;
    return isDate(at.year, m, day) ? found(dayPeriod(dayOf(at.year, m, day)), inside.anchor) : missing(timex, "day");
  }
  const now = anchor.published;
  if (!now || (month === undefined && now.grain === "year")) return missing(timex, "day");
  const next = sameStory(time, anchor);
  if (next) return next;
  const candidates = candidatesOf(time, now.days.from);
  const fitting = time.weekday ? candidates.filter((c) => weekdayOf(c.from) === time.weekday) : [];
  const told = goesOn(fitting, anchor);
  if (told) return found(dayPeriod(told.from), "narrative");
  // "venerdì 16" cannot be another day than a Friday: nearness decides, not the tense.
  const choice =
    fitting.length > 0 && !(time.lean && time.lean !== "near")
      ? { lean: "near" as const, said: false }
      : choiceOf(time, anchor);
  const lean = (choice.lean === "soon" || choice.lean === "agenda") && month === undefined ? "future" : choice.lean;
  const of = fitting.length > 0 ? fitting : candidates;
  const chosen = nearby(choose(of, anchor, { ...choice, lean }), of, month !== undefined && !choice.said, anchor);
  return chosen ? found(dayPeriod(chosen.from), "publication") : missing(timex, "day");
}

/** "i conti del primo semestre", told in January: the last that was over, where the one of this year has only begun. */
function reported(candidates: readonly Period[], now: Days): Period | null {
  const underway = candidates.find((c) => c.from <= now.from && c.to - now.from > ALMOST);
  return underway && underway.to >= now.from ? (candidates[candidates.indexOf(underway) - 1] ?? null) : null;
}

/** A period that comes back each year, in the year that fits. */
export function yearly(
  time: Of<"month"> | Of<"season"> | Of<"section"> | Of<"feast">,
  anchor: Anchor,
  inside: Resolved | null,
  inYear: (year: number) => Period | null,
  timex: string,
): Resolved {
  if (time.year !== undefined) {
    const known = inYear(time.year);
    return known ? found(known, "text") : missing(timex, "day", "text");
  }
  if (time.is === "month" && time.from === "story" && anchor.story) {
    const { to } = anchor.story;
    const next = [civil(to).year, civil(to).year + 1].map(inYear).find((each) => each !== null && each.from > to);
    if (next) return found(next, "narrative");
  }
  if (inside) {
    const known = inside.period && inYear(civil(inside.period.from).year);
    return known ? found(known, inside.anchor) : missing(timex, "month");
  }
  const now = anchor.published;
  if (!now)
    return missing(
      timex,
      time.is === "month" ? "month" : time.is === "season" ? "season" : time.is === "section" ? "quarter" : "day",
    );
  const here = civil(now.days.from).year;
  const candidates: Period[] = [];
  for (let y = here - 2; y <= here + 2; y++) {
    const known = inYear(y);
    if (known) candidates.push(known);
  }
  const choice = choiceOf(time, anchor);
  if (choice.lean === "this" && (time.is === "month" || time.is === "section"))
    return found(inYear(here) ?? (candidates[0] as Period), "publication");
  if (time.is === "section" && choice.lean === "near")
    return found(reported(candidates, now.days) ?? inYear(here) ?? (candidates[0] as Period), "publication");
  if (time.is === "section" && choice.lean === "past" && !choice.said) {
    const over = reported(candidates, now.days);
    if (over) return found(over, "publication");
  }
  const free = !choice.said && (time.is === "month" || time.is === "feast");
  const chosen = nearby(choose(candidates, anchor, choice), candidates, free, anchor);
  return chosen ? found(chosen, "publication") : missing(timex, "day");
}
