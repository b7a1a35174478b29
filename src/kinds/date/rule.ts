import type { Rule } from "../../rule/rule.js";
import type { DateValue } from "./schema.js";
import type { Time } from "./time.js";
import type { Words } from "./words.js";

/** What an example may check of a date. */
export type ExpectedDate = Partial<DateValue>;

/**
 * A rule for one kind of time expression: a pattern over classes of words (see
 * `compile`) and what the words mean; `null` when they mean no time after all.
 */
export interface DateRule extends Rule<ExpectedDate> {
  readonly pattern: string;
  /** What it finds is no time and keeps other rules from finding one there. */
  readonly silences?: true;
  means(words: Words): Time | null;
}

/** A rule that joins two neighbouring times into one; `between` is a pattern over the words that stand between them. */
export interface JoinRule extends Rule<ExpectedDate> {
  readonly between: string;
  /** Words wanted before the first: "⟦dal⟧ 3 al 5"; they become part of the mention. */
  readonly before?: string;
  joins(first: Time, last: Time): Time | null;
}

/** A rule that adds what the words before a time say: "⟦fine⟧ maggio", "⟦entro⟧ lunedì". */
export interface PrefixRule extends Rule<ExpectedDate> {
  readonly before: string;
  adds(time: Time, words: Words): Time | null;
}
