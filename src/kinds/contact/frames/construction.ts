import type { Pattern, PatternHit } from "../../../rule/patterns.js";
import type { Rule } from "../../../rule/rule.js";
import type { ContactStatus, ContactType } from "../schema.js";
import type { Clause } from "../terms/terms.js";

/** The slots an example of a contact rule states. */
export interface ContactExample {
  readonly type?: ContactType;
  readonly status?: ContactStatus;
  /** First and last day, or null when the text gives none. */
  readonly date?: readonly [string, string] | null;
  /** Names as in the record, in any order. */
  readonly people?: readonly string[];
  readonly parties?: readonly string[];
  readonly place?: string | null;
  readonly initiator?: string | null;
  readonly duration?: string | null;
}

/** Where the two sides of a construction stand. */
export interface Means {
  /** `subject`: of the trigger verb; `owner`: of the event noun; `group`: the group `one` of the match; `met`: of the verb that takes the other side; `above`: of the verb before a relative clause; `lead`: the state that a headline opens with; `writer`: of a letter, or the owner. */
  readonly one: "subject" | "owner" | "writer" | "group" | "both" | "host" | "lead" | "absent" | "met" | "above";
  /** The other side is a pronoun on the verb, the subject of a passive, who stands before a relative clause, or the subject of "trovare". */
  readonly other?: "pronoun" | "speaker" | "subject" | "president" | "antecedent" | "finder";
  readonly initiator?: "one" | "other";
  readonly type?: ContactType;
  /** What must stand right before the trigger, in the words of terms. */
  readonly behind?: RegExp;
  /** What must not stand right behind the match: terms of these tags, the first a preposition. */
  readonly unless?: readonly [preposition: string, tag: string];
  /** What else must hold of the clause around the match. */
  readonly only?: Guard;
  /** The subject may stand behind the verb: "È giunto ieri a Tokyo il premier". */
  readonly inverts?: true;
  /** The initiator asks, invites or writes, whatever the verb. */
  readonly asks?: true;
  /** It says whose turn it is in a round of contacts told before. */
  readonly turn?: true;
  /** It says more of the contact told before, without naming it. */
  readonly toldOn?: true;
  /** It answers the contact told before: an invitation, or a report. */
  readonly answers?: true;
  /** They take part in the contact told before. */
  readonly joins?: true;
}

/** Whether a match holds in its clause, by what a pattern cannot say; `at` is the place of the trigger. */
export type Guard = (clause: Clause, at: number, hit: PatternHit<Construction>) => boolean;

/**
 * A way to attach sides to a contact word: a compromise pattern over our tagged
 * terms. Groups: `trigger`; `one`, `other` or `both` for the sides. Tags: Actor
 * (Bare, or Governed by a preposition; Plural, Pair, State), Event (Encounter,
 * Visit, Letter), Verb with its uses (Meets, Mutual, Withs, Tos), Place, Date, Free
 * for what may stand between, and Setting for what of it says when and where.
 */
export interface Construction extends Rule<ContactExample>, Pattern {
  readonly means: Means;
}

/** What may stand between two parts of a construction: up to ten terms, or five. */
export const GAP = "#Free{0,10}";
export const NEAR = "#Free{0,5}";

/** The same where nothing but a time, a place or an occasion may stand, with their prepositions. */
export const WHEN_AND_WHERE = "#Setting{0,8}";
