import type { OrganisationValue } from "./schema.js";

export type PatternRule =
  | "organisation/ministry"
  | "organisation/organ"
  | "organisation/organ-alone"
  | "organisation/local-authority"
  | "organisation/named"
  | "organisation/foreign-name"
  | "organisation/acronym"
  | "organisation/club"
  | "organisation/apposed"
  | "organisation/unlisted";

/** An organisation found by its shape: tokens `[from, to)` and what the shape says of it. */
export interface PatternHit {
  readonly from: number;
  readonly to: number;
  readonly type: OrganisationValue["type"];
  readonly code?: string;
  readonly country?: string;
  readonly rule: PatternRule;
}
