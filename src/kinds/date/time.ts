import type { FeastDay } from "../../lexicon/feasts.js";
import type { Zone } from "../../lexicon/zones.js";

/** Grains of time, from fine to coarse. */
export const GRAINS = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const;
export type Grain = (typeof GRAINS)[number];

/** Which way an expression looks from where it is read: "scorso", "prossimo", "questo"; "near" where nothing tells, "soon" for a present that announces, "agenda" for a line by itself. */
export type Lean = "past" | "future" | "this" | "near" | "soon" | "agenda";

/** What an expression is counted from: the publication, the last date of the story ("due giorni dopo"), or an event that follows ("due giorni dopo il voto"). */
export type Origin = "publication" | "story" | "event";

/** Parts of the day as TIMEX3 writes them. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";

/** An amount of time: 2 months. */
export interface Amount {
  readonly count: number;
  readonly unit: Grain;
}

/** Meanings that any expression can carry on top of its own. */
export interface Marks {
  readonly part?: "START" | "MID" | "END" | undefined;
  /** The part is a half: "la prima metà di giugno". */
  readonly half?: boolean | undefined;
  readonly dayPart?: DayPart | undefined;
  /** "09:30". */
  readonly clock?: string | undefined;
  readonly zone?: Zone | undefined;
  readonly approximate?: boolean | undefined;
  readonly mod?: "APPROX" | "BEFORE" | "AFTER" | "MORE_THAN" | "LESS_THAN" | undefined;
  readonly bound?: "before" | "after" | undefined;
  /** "per giovedì", "previsto il": looks ahead whatever the verb. */
  readonly lean?: Lean | undefined;
  /** Looks ahead where the verb does not say that it is over: "fino a sabato". */
  readonly ahead?: boolean | undefined;
  /** The coarser period it lies in: "venerdì ⟦della prossima settimana⟧". */
  readonly within?: Time | undefined;
}

/** What a time expression says, before it is read against a date. */
export type Time = Marks &
  (
    | {
        readonly is: "shift";
        readonly unit: Grain;
        readonly by: number;
        readonly from: Origin;
        readonly bare?: boolean;
      }
    | { readonly is: "offset"; readonly amounts: readonly Amount[]; readonly sign: 1 | -1; readonly from: Origin }
    | { readonly is: "run"; readonly amount: Amount; readonly sign: 1 | -1; readonly from?: "story" }
    | {
        readonly is: "weekday";
        readonly weekday: number;
        readonly from?: Origin;
        readonly unit?: "weekend";
        readonly last?: boolean;
        /** Which of them, counted from where it is read: the second in "due domeniche fa". */
        readonly times?: number;
      }
    | {
        readonly is: "date";
        readonly day: number;
        readonly month?: number | undefined;
        readonly year?: number | undefined;
        readonly weekday?: number | undefined;
        /** The next of its name after the story's last date: "il 6 aprile successivo". */
        readonly from?: "story";
      }
    | {
        readonly is: "month";
        readonly month: number;
        readonly year?: number | undefined;
        readonly from?: "story";
      }
    | { readonly is: "year"; readonly year: number; readonly to?: number }
    | {
        readonly is: "section";
        readonly unit: "quarter" | "half";
        readonly index: number;
        readonly year?: number | undefined;
      }
    | { readonly is: "season"; readonly season: "SP" | "SU" | "FA" | "WI"; readonly year?: number | undefined }
    | { readonly is: "era"; readonly first: number; readonly last: number; readonly timex: string }
    | { readonly is: "feast"; readonly feast: FeastDay; readonly shift: number; readonly year?: number | undefined }
    | {
        readonly is: "nth";
        readonly nth: number;
        readonly weekday?: number;
        readonly unit: "day" | "week" | "weekend" | "month";
        readonly count?: number;
      }
    | { readonly is: "around"; readonly unit: "week" | "weekend" | "month"; readonly date: Time }
    | { readonly is: "beside"; readonly what: Time; readonly date: Time }
    | { readonly is: "rest"; readonly unit: Grain }
    | {
        readonly is: "vague";
        readonly ref: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
        readonly unit: Grain;
        /** Before or after what the story tells, and not the publication: "nei giorni successivi". */
        readonly from?: "story";
      }
    | { readonly is: "clock" }
    | { readonly is: "dayPart"; readonly weak: boolean }
    | { readonly is: "duration"; readonly timex: string; readonly unit: Grain; readonly amount?: Amount }
    | { readonly is: "range"; readonly first: Time; readonly last: Time }
    | { readonly is: "silent" }
  );

/** Place of a grain in the order from fine to coarse. */
export const rank = (grain: Grain): number => GRAINS.indexOf(grain);

/** The grain of an expression: a day for "oggi", a year for "nel 2014"; null where it has none. */
export function grainOf(time: Time): Grain | null {
  switch (time.is) {
    case "shift":
    case "rest":
      return time.unit;
    case "offset":
      return time.amounts.at(-1)?.unit ?? null;
    case "weekday":
    case "date":
    case "feast":
      return "day";
    case "beside":
      return grainOf(time.what);
    case "nth":
      return time.unit;
    case "around":
      return time.unit;
    case "month":
      return "month";
    case "year":
      return "year";
    case "section":
      return time.unit;
    case "season":
      return "season";
    case "era":
      return time.last - time.first > 9 ? "century" : "decade";
    case "clock":
      return "minute";
    case "dayPart":
      return "hour";
    case "range":
      return grainOf(time.last);
    default:
      return null;
  }
}
