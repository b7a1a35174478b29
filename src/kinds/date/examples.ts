import type { Example } from "../../rule/rule.js";
import type { ExpectedDate } from "./rule.js";

/** The day that examples are read on unless they name another: a Wednesday. */
export const ON = "2025-05-14";

/** An example read on `ON`: the marked words must have this TIMEX3 value, and what else is asked. */
export const ex = (text: string, timex: string, more: ExpectedDate = {}): Example<ExpectedDate> => ({
  text,
  published: ON,
  value: { timex, ...more },
});

/** An example read on another day. */
export const exOn = (
  published: string,
  text: string,
  timex: string,
  more: ExpectedDate = {},
): Example<ExpectedDate> => ({ text, published, value: { timex, ...more } });

/** An example read without a publication date. */
export const exUndated = (text: string, timex: string, more: ExpectedDate = {}): Example<ExpectedDate> => ({
  text,
  value: { timex, ...more },
});

/** A sentence in which a rule of silence keeps others from finding a date in the marked words. */
export const quiet = (text: string): Example<ExpectedDate> => ({ text, published: ON });
