import type { Time } from "../time.js";
import type { Anchor } from "./anchor.js";
import { origin } from "./anchor.js";
import { feastIn, nth } from "./counted.js";
import { dayPeriod, monthPeriod, periodAround, seasonOf, sectionOf, unknownDate, yearPeriod } from "./period.js";
import { date, yearly } from "./recurring.js";
import { found, missing, unknown } from "./resolved.js";
import type { Resolved } from "./resolved.js";
import { offset, run, shift } from "./shifts.js";
import { weekday } from "./weekday.js";

function today(anchor: Anchor): Resolved {
  return shift({ is: "shift", unit: "day", by: 0, from: "publication" }, anchor);
}

/** Days between the publication and the story's day over which "nel pomeriggio" goes on in the story. */
const STORY_DAYS = 7;

/** "Mercoledì era a Parigi. ⟦Nel pomeriggio⟧ è ripartito": a part of the day just told of, where the verb looks the same way. */
function storyDay({ story, close, published, lean }: Anchor): Resolved | null {
  if (!story || story.from !== story.to || close !== true || published?.grain !== "day") return null;
  const ago = published.days.from - story.from;
  if (ago === 0 || Math.abs(ago) > STORY_DAYS) return null;
  const looks = lean();
  const same = ago > 0 ? looks === "past" || looks === "near" : looks === "future";
  return same ? found(dayPeriod(story.from), "narrative") : null;
}

/** Reads a single time, ranges apart, against its anchor. */
export function resolve(time: Time, anchor: Anchor): Resolved {
  const inside = time.within ? resolve(time.within, anchor) : null;
  switch (time.is) {
    case "shift":
      return shift(time, anchor);
    case "offset":
      return offset(time, anchor, inside);
    case "run":
      return run(time, anchor);
    case "weekday":
      return weekday(time, anchor, inside);
    case "date":
      return date(time, anchor, inside);
    case "month":
      return yearly(time, anchor, inside, (year) => monthPeriod(year, time.month), unknownDate(time.month, undefined));
    case "season":
      return yearly(time, anchor, inside, (year) => seasonOf(year, time.season), `XXXX-${time.season}`);
    case "section":
      return yearly(
        time,
        anchor,
        inside,
        (year) => sectionOf(year, time.unit, time.index),
        `XXXX-${time.unit === "quarter" ? "Q" : "H"}${time.index}`,
      );
    case "feast":
      return yearly(time, anchor, inside, (year) => feastIn(year, time.feast, time.shift), "XXXX-XX-XX");
    case "year":
      return found(yearPeriod(time.year, time.to), "text");
    case "era":
      return found({ ...yearPeriod(time.first, time.last), timex: time.timex, precision: "range" }, "text");
    case "nth":
      return nth(time, inside);
    case "around": {
      const day = resolve(time.date, anchor);
      return day.period ? found(periodAround(day.period.from, time.unit), day.anchor) : unknown(time.unit, day.anchor);
    }
    case "beside": {
      const { period } = resolve(time.date, anchor);
      return resolve(time.what, { ...anchor, story: period, fresh: true, published: null });
    }
    case "rest": {
      const base = origin(anchor, "publication", "day");
      return base
        ? {
            period: { from: base.from, to: periodAround(base.from, time.unit).to },
            timex: periodAround(base.from, time.unit).timex,
            precision: "range",
            anchor: "publication",
          }
        : unknown(time.unit, "publication");
    }
    case "clock":
    case "dayPart":
      return storyDay(anchor) ?? today(anchor);
    case "vague":
      return missing(time.ref, "range", time.from === "story" ? "narrative" : "publication");
    default:
      return missing("XXXX-XX-XX", "day");
  }
}
