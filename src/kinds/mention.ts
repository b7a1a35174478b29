import type { Span } from "../text/span.js";
import type { DateValue } from "./date/schema.js";
import type { OrganisationValue } from "./organisation/schema.js";
import type { PersonValue } from "./person/schema.js";
import type { PlaceValue } from "./place/schema.js";

interface ValueOf {
  date: DateValue;
  person: PersonValue;
  place: PlaceValue;
  organisation: OrganisationValue;
}

export type MentionKind = keyof ValueOf;

/** Something found in the text: `raw.slice(start, end) === text`; `rule` is the id of the rule that found it. */
export interface MentionOf<K extends MentionKind> extends Span {
  readonly kind: K;
  readonly text: string;
  readonly value: ValueOf[K];
  readonly rule: string;
}

export type Mention = { [K in MentionKind]: MentionOf<K> }[MentionKind];

/**
 * An office named in the text ("il ministro degli Esteri russo", "i due presidenti"),
 * as a noun phrase without its article; its person, if one is named with it, stands
 * in `person`.
 */
export interface RoleMention extends Span {
  readonly text: string;
  /** Code of the office: `head_of_state`, `head_of_government`, `foreign_minister`, `ambassador`, `counterpart` (omologo, collega), … */
  readonly office: string;
  /** ISO 3166-1 alpha-2 codes of the states it names ("di Mosca e Washington" names two). */
  readonly countries: readonly string[];
  /** Codes of bodies and parties it names ("della Nato", "del Pd"). */
  readonly organisations: readonly string[];
  readonly plural: boolean;
  /** A definite article or none before it ("il premier", "premier"), not "un". */
  readonly definite: boolean;
  readonly gender: "m" | "f" | "x";
  /** Index into `Settled.people`: the person named beside it, or its holder at the article's date. */
  readonly person?: number;
  /** The people named with a plural role ("i presidenti ⟦Putin⟧ e ⟦Trump⟧"), as indexes into `Settled.people`. */
  readonly persons?: readonly number[];
  /** The state an envoy is posted to: "l'ambasciatore russo in Italia". */
  readonly posted?: string;
  /** Held no more: "l'ex premier", "l'allora ministro". */
  readonly former?: boolean;
  /** The person stands in the text beside it ("il premier ⟦Keir Starmer⟧"). */
  readonly named: boolean;
  readonly rule: string;
}

/** One person of the article, gathered from all mentions. */
export interface PersonEntity extends PersonValue {
  /** Indexes into `Settled.mentions`. */
  readonly mentions: readonly number[];
  readonly gender: "m" | "f" | "x";
  /** Head of state or government, a minister, …: whom a contact may count as a party. */
  readonly public: boolean;
}

/** A reading that lost, and to whom: kept for `explain`. */
export interface Loser {
  readonly mention: Mention;
  readonly because: string;
}

/** What `settle` decides: mentions in order, without overlap. */
export interface Settled {
  readonly mentions: readonly Mention[];
  /** Of each mention of kind person, the index of its entity; -1 for other kinds. */
  readonly entityOf: readonly number[];
  readonly people: readonly PersonEntity[];
  readonly roles: readonly RoleMention[];
  readonly losers: readonly Loser[];
}
