/**
 * A sentence in which a rule must fire. `⟦…⟧` marks the words it must find; `value`
 * holds the fields that must come out; `published` the day the sentence is read on.
 */
export interface Example<V = unknown> {
  readonly text: string;
  readonly value?: V;
  readonly published?: string;
}

/** A near miss: a sentence in which the rule must stay silent. */
export type CounterExample = string | { readonly text: string; readonly published?: string };

/** A rule with its proof inside: what it says in one English sentence, where it fires and where it must not. */
export interface Rule<V = unknown> {
  readonly id: string;
  readonly says: string;
  readonly yes: readonly [Example<V>, ...Example<V>[]];
  readonly no: readonly [CounterExample, ...CounterExample[]];
}

/** What a proof compares: where a rule fired and what it made of it. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly value: unknown;
}

/** The rules of a kind and how a text is read with all of them, for the one test that proves every rule. */
export interface RuleBook {
  readonly kind: string;
  readonly rules: readonly Rule[];
  /** Everything found in `text`, read as published on `published` (an ISO day, or undefined). */
  find(text: string, published: string | undefined): readonly Finding[];
}
