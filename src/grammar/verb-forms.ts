import type { VerbForm } from "./conjugation.js";
import type { Tense } from "./verbs.js";

export const one = (forms: readonly VerbForm[], tense: VerbForm["tense"]): VerbForm | undefined =>
  forms.find((f) => f.tense === tense);

export const FINITE = ["present", "imperfect", "remote", "future", "conditional", "subjunctive"] as const;

export const finiteOf = (forms: readonly VerbForm[]): VerbForm | undefined => {
  for (const tense of FINITE) {
    const found = one(forms, tense);
    if (found) return found;
  }
  return undefined;
};

export const COMPOUND: Readonly<Record<string, Tense>> = {
  present: "past",
  imperfect: "pluperfect",
  remote: "pluperfect",
  future: "future_perfect",
  conditional: "conditional_past",
  subjunctive: "subjunctive_past",
  infinitive: "infinitive_past",
  gerund: "participle",
  participle: "participle",
};
