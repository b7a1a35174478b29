import { BETWEEN, MODALS, NOUNS } from "../lexicon/verb-words.js";
import { WITH_ESSERE } from "../lexicon/verbs.js";
import type { Token } from "../text/token.js";
import { verbForms } from "./conjugation.js";
import type { VerbForm } from "./conjugation.js";
import { COMPOUND, FINITE, finiteOf, one } from "./verb-forms.js";
import type { Tense, VerbGroup } from "./verbs.js";

export interface Draft {
  lemma: string;
  head: number;
  to: number;
  tense: Tense;
  voice: "active" | "passive";
  modal: VerbGroup["modal"];
  progressive: boolean;
  reflexive: boolean;
  first: VerbForm;
}

export function readDraft(tokens: readonly Token[], at: number, to: number, forms: readonly VerbForm[]): Draft | null {
  const aux = forms.find((f) => (f.lemma === "avere" || f.lemma === "essere") && f.tense !== "participle");
  if (aux) return compound(tokens, at, to, aux);
  const modal = forms.find((f) => MODALS.has(f.lemma) && FINITE.includes(f.tense as "present"));
  if (modal) return underModal(tokens, at, to, modal, modal.tense);
  const form = finiteOf(forms) ?? one(forms, "infinitive") ?? one(forms, "gerund") ?? one(forms, "participle");
  if (!form) return null;
  const support = supported(tokens, at, to, form);
  if (support) return support;
  const base = {
    lemma: form.lemma,
    head: at,
    to: at + 1,
    voice: "active" as const,
    modal: null,
    progressive: false,
    reflexive: form.clitic === "si",
    first: form,
  };
  if (form.tense === "participle")
    return {
      ...base,
      tense: "participle",
      voice: WITH_ESSERE.has(form.lemma) || form.clitic === "si" ? "active" : "passive",
    };
  return { ...base, tense: form.tense as Tense };
}

/** "sta incontrando", "viene ricevuto", "verrà convocato", "va rinviato". */
function supported(tokens: readonly Token[], at: number, to: number, form: VerbForm): Draft | null {
  if (!["stare", "venire", "andare"].includes(form.lemma) || form.tense === "participle") return null;
  const next = skip(tokens, at + 1, to);
  const forms = next < to ? verbForms((tokens[next] as Token).norm) : [];
  const gerund = form.lemma === "stare" ? one(forms, "gerund") : undefined;
  if (gerund)
    return {
      lemma: gerund.lemma,
      head: next,
      to: next + 1,
      tense: form.tense as Tense,
      voice: "active",
      modal: null,
      progressive: true,
      reflexive: gerund.clitic === "si",
      first: form,
    };
  const participle = form.lemma === "venire" ? one(forms, "participle") : undefined;
  if (participle && !NOUNS.has((tokens[next] as Token).norm))
    return {
      lemma: participle.lemma,
      head: next,
      to: next + 1,
      tense: form.tense as Tense,
      voice: "passive",
      modal: null,
      progressive: false,
      reflexive: false,
      first: form,
    };
  return null;
}

/** Skips adverbs and a short "a lungo", "di nuovo" inside a group. */
function skip(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 4) {
    const norm = (tokens[next] as Token).norm;
    const pair = next + 1 < to ? `${norm} ${(tokens[next + 1] as Token).norm}` : "";
    if (["a lungo", "di nuovo", "nel frattempo", "di persona", "a sorpresa"].includes(pair)) next += 2;
    else if (BETWEEN.has(norm) && norm !== "a" && norm !== "di" && norm !== "nel") next++;
    else break;
  }
  return next;
}

function compound(tokens: readonly Token[], at: number, to: number, aux: VerbForm): Draft | null {
  const next = skip(tokens, at + 1, to);
  const forms = next < to ? verbForms((tokens[next] as Token).norm) : [];
  const participle = one(forms, "participle");
  const simple: Draft = {
    lemma: aux.lemma,
    head: at,
    to: at + 1,
    tense: aux.tense,
    voice: "active",
    modal: null,
    progressive: false,
    reflexive: aux.clitic === "si",
    first: aux,
  };
  if (!participle || !["word"].includes((tokens[next] as Token).kind)) return simple;
  const tense = COMPOUND[aux.tense] ?? "past";
  const base = {
    head: next,
    to: next + 1,
    tense,
    modal: null,
    progressive: false,
    reflexive: participle.clitic === "si" || aux.clitic === "si",
    first: aux,
  };
  if (MODALS.has(participle.lemma)) {
    const under = underModal(tokens, next, to, participle, tense);
    if (under) return { ...under, first: aux };
  }
  if (aux.lemma === "avere") return { ...base, lemma: participle.lemma, voice: "active" };
  if (participle.lemma === "essere" || participle.lemma === "stare")
    return passive(tokens, next, to, aux, tense) ?? { ...base, lemma: "essere", voice: "active" };
  // "è ricevuto" is a present passive; "è arrivato" a past; "si è svolto" a past.
  if (WITH_ESSERE.has(participle.lemma) || reflexiveBefore(tokens, at))
    return { ...base, lemma: participle.lemma, voice: "active" };
  return { ...base, lemma: participle.lemma, tense: aux.tense as Tense, voice: "passive" };
}

/** "è stato ricevuto", "era stata convocata". */
export function passive(tokens: readonly Token[], at: number, to: number, aux: VerbForm, tense: Tense): Draft | null {
  const next = skip(tokens, at + 1, to);
  const participle = next < to ? one(verbForms((tokens[next] as Token).norm), "participle") : undefined;
  if (!participle) return null;
  return {
    lemma: participle.lemma,
    head: next,
    to: next + 1,
    tense,
    voice: "passive",
    modal: null,
    progressive: false,
    reflexive: false,
    first: aux,
  };
}

const reflexiveBefore = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && ["si", "s'", "se"].includes((tokens[at - 1] as Token).norm);

/** "potrebbe incontrare", "dovrebbe essere ricevuto", "avrebbe dovuto vedere". */
function underModal(tokens: readonly Token[], at: number, to: number, modal: VerbForm, tense: Tense): Draft | null {
  const next = skip(tokens, at + 1, to);
  const forms = next < to ? verbForms((tokens[next] as Token).norm) : [];
  const infinitive = one(forms, "infinitive");
  if (!infinitive)
    return {
      lemma: modal.lemma,
      head: at,
      to: at + 1,
      tense,
      voice: "active",
      modal: null,
      progressive: false,
      reflexive: false,
      first: modal,
    };
  const value = { lemma: modal.lemma as "potere", tense };
  const base = {
    head: next,
    to: next + 1,
    tense: "infinitive" as Tense,
    modal: value,
    progressive: false,
    reflexive: infinitive.clitic === "si",
    first: modal,
  };
  if (infinitive.lemma === "essere" || infinitive.lemma === "avere") {
    const inner = compound(tokens, next, to, infinitive);
    if (inner && inner.head !== next)
      return {
        ...inner,
        modal: value,
        first: modal,
        tense: inner.voice === "passive" && inner.tense === "infinitive" ? "infinitive" : inner.tense,
      };
  }
  return { ...base, lemma: infinitive.lemma, voice: "active" };
}
