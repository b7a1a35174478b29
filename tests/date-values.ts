import { expect, it } from "vitest";
import { detectDates } from "../src/kinds/date/index.js";
import type { DateValue, Published } from "../src/kinds/date/index.js";
import { toDocument } from "../src/text/document.js";

/** Wednesday, 14 May 2025: the day that sentences are read on where nothing else is said. */
const WEDNESDAY = "2025-05-14";

export const dayOf = (date: string): Published => ({ date, precision: "day", source: "option" });

/** The values of the dates of a text, in its order; `published` null where nothing is known of its day. */
export const valuesOf = (text: string, published: Published | null = dayOf(WEDNESDAY)): DateValue[] =>
  detectDates(toDocument(text, [{ kind: "body", start: 0, end: text.length }]), published).map(({ value }) => value);

/** A sentence with its only date: `end` is the day of `start` where it is not told, `on` the day it is read on. */
export type DateRow = readonly [
  text: string,
  timex: string,
  start: string | null,
  end?: string | undefined,
  on?: string,
];

/** One test a sentence. */
export function prove(rows: readonly DateRow[], published: Published | null = dayOf(WEDNESDAY)): void {
  for (const [text, timex, start, end, on] of rows) {
    const day = on === undefined ? published : dayOf(on);
    it(`${text} [${day?.date ?? "no date"}]`, () =>
      expect(valuesOf(text, day)).toMatchObject([{ timex, start, end: end ?? start }]));
  }
}
