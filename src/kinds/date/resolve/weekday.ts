import { weekDays, weekdayOf } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { Lean } from "../time.js";
import type { Anchor } from "./anchor.js";
import { origin } from "./anchor.js";
import { dayPeriod, periodAround } from "./period.js";
import { choiceOf, found, missing } from "./resolved.js";
import type { Of, Resolved } from "./resolved.js";

/** A weekday, in the week of `inside` if that is given. */
export function weekday(time: Of<"weekday">, anchor: Anchor, inside: Resolved | null): Resolved {
  const timex = time.unit ? "XXXX-WXX-WE" : `XXXX-WXX-${time.weekday}`;
  const story = time.from === "story";
  const base = story
    ? origin(anchor, "story", "day")
    : anchor.published?.grain === "day"
      ? anchor.published.days
      : null;
  if (inside) {
    return inside.period
      ? found(dayPeriod(weekDays(inside.period.from).from + time.weekday - 1), inside.anchor)
      : missing(timex, "day");
  }
  if (!base) return missing(timex, time.unit ? "range" : "day", story ? "narrative" : "publication");
  const later = laterStory(time, anchor);
  if (later) return found(dayPeriod(weekdayNear(later, time.weekday, "future", true, false)), "narrative");
  const { lean, said } = story ? { lean: time.lean ?? "future", said: true } : choiceOf(time, anchor);
  const more = 7 * ((time.times ?? 1) - 1);
  const day = weekdayNear(base, time.weekday, lean, said, time.unit !== undefined) + (lean === "past" ? -more : more);
  return found(time.unit ? periodAround(day, "weekend") : dayPeriod(day), story ? "narrative" : "publication");
}

/** "Partirà mercoledì e resterà fino a venerdì": a weekday after one ahead in the same sentence is counted from that. */
function laterStory(time: Of<"weekday">, { story, fresh, close, published, lean }: Anchor): Days | null {
  if (time.from === "story" || time.unit || time.lean || !story || !published) return null;
  const ahead = story.from > published.days.to && story.to < published.days.to + 15;
  if (!ahead || story.to - story.from > 6) return null;
  // "Si vota domenica 20 e lunedì 21. I seggi sono aperti dalle 7 alle 23 di domenica": one of the days just told.
  const within = story.from + ((time.weekday - weekdayOf(story.from) + 7) % 7);
  const again = close === true && (lean() !== "past" || time.clock !== undefined);
  if (again && within <= story.to) return { from: within - 7, to: within - 7 };
  if (!fresh || story.from !== story.to || story.from > published.days.to + 7) return null;
  if (lean() === "past" && !(time.clock !== undefined && again)) return null;
  // The same weekday told again is the same day.
  return weekdayOf(story.from) === time.weekday ? { from: story.from - 7, to: story.from - 7 } : story;
}

/** A weekday of the day it is told on is that day, if the verb is past or present. */
function weekdayNear(base: Days, wanted: number, lean: Lean, said: boolean, weekend: boolean): Day {
  if (lean === "this") return weekDays(base.from).from + wanted - 1;
  if (lean === "future" || lean === "soon" || lean === "agenda") {
    const ahead = (wanted - weekdayOf(base.to) + 7) % 7;
    return base.to + (ahead === 0 ? (weekend ? 0 : 7) : weekend && weekdayOf(base.to) === 7 ? -1 : ahead);
  }
  const back = (weekdayOf(base.from) - wanted + 7) % 7;
  return base.from - (back === 0 && said ? 7 : back);
}
