import { monthDays, parseIso, yearDays } from "../calendar.js";
import type { Day, Days } from "../calendar.js";
import type { Published } from "../schema.js";
import type { Grain, Lean, Origin } from "../time.js";
import { rank } from "../time.js";

/** What a time is read against: the publication, as finely as it is known, and the last date of the story. */
export interface Anchor {
  readonly published: { readonly days: Days; readonly grain: "day" | "month" | "year" } | null;
  readonly story: Days | null;
  /** The story's last date stands in the same sentence. */
  readonly fresh?: boolean;
  /** It stands in this sentence or one of the two before it. */
  readonly recent?: boolean;
  /** It stands in this sentence or the one before. */
  readonly close?: boolean;
  /** A date of which only one end is told stands in the same sentence: "non prima del 2031, e l'anno successivo …". */
  readonly open?: boolean;
  /** The expression belongs to a noun: "il vertice ⟦del⟧ 3 marzo". */
  readonly attached?: () => boolean;
  /** Which way the clause of the expression looks, read only when asked; "near" where nothing tells. */
  readonly lean: () => Lean;
}

/** The anchor of a publication date, or null. */
export function publishedDays(published: Published | null): Anchor["published"] {
  if (!published) return null;
  const [year = 0, month = 1] = published.date.split("-").map(Number);
  if (published.date.length === 10)
    return { days: { from: parseIso(published.date), to: parseIso(published.date) }, grain: "day" };
  return published.date.length === 7
    ? { days: monthDays(year, month), grain: "month" }
    : { days: yearDays(year), grain: "year" };
}

/** The days to count from for a unit, or null where what is known is too coarse. */
export function origin(anchor: Anchor, from: Origin, unit: Grain): Days | null {
  if (from === "event") return null;
  if (from === "story")
    return (
      anchor.story ??
      (!anchor.open && (anchor.lean() === "future" || anchor.lean() === "agenda") && anchor.published?.grain === "day"
        ? anchor.published.days
        : null)
    );
  const { published } = anchor;
  if (!published) return null;
  return published.grain === "day" || rank(unit) >= rank(published.grain) ? published.days : null;
}

/** The middle of what is known of the publication: for "nearest". */
export const middle = (days: Days): Day => Math.floor((days.from + days.to) / 2);
