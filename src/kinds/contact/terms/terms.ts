import type { VerbGroup } from "../../../grammar/verbs.js";
import type { Term } from "../../../rule/patterns.js";
import type { Span } from "../../../text/span.js";
import type { MentionOf, RoleMention } from "../../mention.js";
import type { TypedNoun, TypedVerb } from "../types/index.js";
import type { Modifier } from "../words.js";

/** One who can take part: a person, an office, a delegation, or a state or body by its name. */
export interface Member extends Span {
  readonly kind: "person" | "office" | "group" | "state" | "body";
  /** Index into `Settled.people`. */
  readonly person?: number;
  readonly role?: RoleMention;
  readonly office?: string;
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly plural: boolean;
  /** Of a government called by its head ("l'amministrazione Trump"): that person's index, who takes no part. */
  readonly head?: number;
  /** Of a group: of those who hold an office, or speak for those who do. */
  readonly official?: true;
  /** Called by the state alone: "con il francese". */
  readonly national?: true;
  /** Of a state: the mention of its name, for a visit to it. */
  readonly place?: MentionOf<"place">;
}

/** An expression that points back at people already named. */
export type Reference =
  | "two"
  /** Those of the contact told just before, who are not named again: "si rivedranno giovedì". */
  | "they"
  | "states"
  | "counterpart"
  | "pronoun"
  /** The one named last, a man or a woman: "quest'ultimo", "quest'ultima". */
  | "latter"
  | "latter_woman"
  /** Of two who were named together: "il primo", "il secondo". */
  | "first"
  | "second"
  /** Who speaks: "mi ha telefonato". */
  | "speaker"
  | "relative"
  | "parties"
  | "president"
  | "guest"
  | "leaders";

interface Stretch extends Term, Span {
  /** Tokens `[from, to)` of the document. */
  readonly from: number;
  readonly to: number;
}

/** One actor, or several joined by commas and "e", or a pair "Trump-Putin". */
export interface ActorTerm extends Stretch {
  readonly kind: "actor";
  readonly members: readonly Member[];
  readonly reference: Reference | null;
  /** Of "i due presidenti": the offices that both of them may hold. */
  readonly holders?: ReadonlySet<string>;
  /** The preposition that governs it, by its bare form ("della" → di). */
  readonly preposition: string | null;
  readonly plural: boolean;
}

export interface VerbTerm extends Stretch {
  readonly kind: "verb";
  readonly group: VerbGroup;
  readonly sense: TypedVerb | null;
}

/** An event noun with its adjectives: "un lungo e cordiale colloquio telefonico". */
export interface EventTerm extends Stretch {
  readonly kind: "event";
  readonly noun: TypedNoun;
  readonly head: string;
  readonly modifiers: readonly Modifier[];
  readonly determiner: "definite" | "indefinite" | "demonstrative" | "possessive" | "negative" | "none";
  readonly preposition: string | null;
  readonly possessive: string | null;
  readonly plural: boolean;
}

export interface DateTerm extends Stretch {
  readonly kind: "date";
  readonly mention: MentionOf<"date">;
  readonly preposition: string | null;
}

/** A place after a preposition of place: "a Kuala Lumpur, in Malesia", "alla Farnesina". */
export interface PlaceTerm extends Stretch {
  readonly kind: "place";
  readonly mention: MentionOf<"place"> | MentionOf<"organisation">;
  readonly preposition: string;
  /** The same words as a side, where they may be one: "una lettera a Mosca". */
  readonly member: Member | null;
}

export interface WordTerm extends Stretch {
  readonly kind: "word";
}

export type ContactTerm = ActorTerm | VerbTerm | EventTerm | DateTerm | PlaceTerm | WordTerm;

/** A stretch of a sentence read by the grammar in one go: its main line, or an aside between commas. */
export interface Clause {
  readonly sentence: number;
  readonly terms: readonly ContactTerm[];
  /** Of an aside: the clause it interrupts and the term there after which it stands. */
  readonly host: { readonly clause: Clause; readonly after: number } | null;
}
