import { AHEAD } from "../kinds/contact/classes.js";
import type { ContactRecord, ContactStatus } from "../kinds/contact/schema.js";
import { publishedDays } from "./told.js";
import type { Step } from "./schema.js";

/** The order of what was told on one day. */
const STAGE: Readonly<Record<ContactStatus, number>> = {
  proposed: 0,
  planned: 1,
  refused: 2,
  postponed: 3,
  cancelled: 4,
  ongoing: 5,
  held: 6,
  denied: 7,
};

/** What may still be told after a status; the rest only tells an earlier stage again. */
const NEXT: Readonly<Record<ContactStatus, readonly ContactStatus[]>> = {
  proposed: ["planned", "refused", "postponed", "cancelled", "ongoing", "held", "denied"],
  planned: ["refused", "postponed", "cancelled", "ongoing", "held", "denied"],
  postponed: ["planned", "refused", "cancelled", "ongoing", "held", "denied"],
  refused: ["planned", "ongoing", "held", "denied"],
  cancelled: ["planned", "postponed", "ongoing", "held", "denied"],
  ongoing: ["held", "denied"],
  held: ["denied"],
  denied: ["planned", "ongoing", "held"],
};

/** Who has not heard of a cancellation yet writes of the plan for this many days. */
const LATE_DAYS = 1;

/** True where both are dated and share no day. */
export function areDaysApart(a: ContactRecord, b: ContactRecord): boolean {
  const [one, other] = [a.date, b.date];
  if (!one?.start || !other?.start) return false;
  return one.start > (other.end ?? other.start) || other.start > (one.end ?? one.start);
}

const publishedAt = ({ article }: ContactRecord): number =>
  article.published ? publishedDays(article.published.date).from : Infinity;

/**
 * From announcement to outcome: the records that tell something new, in order. A plan
 * told after the outcome, or an outcome told again, is no step; a plan told again
 * after it was cancelled is one.
 */
export function stepsOf(records: readonly ContactRecord[]): ContactRecord[] {
  const order = records.toSorted(
    (a, b) => compare(publishedAt(a), publishedAt(b)) || STAGE[a.status] - STAGE[b.status] || (a.id < b.id ? -1 : 1),
  );
  const steps: ContactRecord[] = [];
  for (const one of order) {
    const last = steps.at(-1);
    if (!last || isNews(one, last, steps)) steps.push(one);
  }
  return steps;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function isNews(one: ContactRecord, last: ContactRecord, steps: readonly ContactRecord[]): boolean {
  if (one.status === last.status) return AHEAD.has(one.status) && areDaysApart(one, last);
  if (!NEXT[last.status].includes(one.status)) return false;
  const wasTold = steps.some((step) => step.status === one.status && !areDaysApart(step, one));
  if (last.status === "denied") return !wasTold;
  if (!AHEAD.has(one.status) || !wasTold)
    return last.status !== "postponed" || !AHEAD.has(one.status) || areDaysApart(one, last);
  return last.status === "cancelled" && publishedAt(one) > publishedAt(last) + LATE_DAYS;
}

/** The steps as the chronology writes them. */
export const toLife = (steps: readonly ContactRecord[]): Step[] =>
  steps.map(({ id, status, date, article }) => ({
    status,
    date: date?.timex ?? null,
    published: article.published?.date ?? null,
    record: id,
  }));
