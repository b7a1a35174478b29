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

/** The active group whose lemma `form` gives, with its head at `head`; its tense is the first word's unless told. */
const plain = (form: VerbForm, head: number, first: VerbForm, tense = first.tense as Tense): Draft => ({
  lemma: form.lemma,
  head,
  to: head + 1,
  tense,
  voice: "active",
  modal: null,
  progressive: false,
  reflexive: form.clitic === "si",
  first,
});

export function readDraft(tokens: readonly Token[], at: number, to: number, forms: readonly VerbForm[]): Draft | null {
  const aux = forms.find((f) => (f.lemma === "avere" || f.lemma === "essere") && f.tense !== "participle");
  if (aux) return compound(tokens, at, to, aux);
  const modal = forms.find((f) => MODALS.has(f.lemma) && FINITE.includes(f.tense as "present"));
  if (modal) return underModal(tokens, at, to, modal, modal.tense);
  const form = participleOfMany(forms) ?? finiteOf(forms) ?? ANY.map((tense) => one(forms, tense)).find(Boolean);
  if (!form) return null;
  const support = supported(tokens, at, to, form);
  if (support) return support;
  const draft = plain(form, at, form);
  const isPassive = form.tense === "participle" && !WITH_ESSERE.has(form.lemma) && form.clitic !== "si";
  return isPassive ? { ...draft, voice: "passive" } : draft;
}

const ANY = ["infinitive", "gerund", "participle"] as const;

/** "le parti, ⟦rappresentate⟧ da due ministri": what "voi" would say as well is a participle. */
function participleOfMany(forms: readonly VerbForm[]): VerbForm | undefined {
  const finite = finiteOf(forms);
  return finite?.tense === "present" && finite.person === 2 && finite.plural ? one(forms, "participle") : undefined;
}

/** "sta incontrando", "viene ricevuto", "verrà convocato". */
function supported(tokens: readonly Token[], at: number, to: number, form: VerbForm): Draft | null {
  if (!["stare", "venire"].includes(form.lemma) || form.tense === "participle") return null;
  const next = skip(tokens, at + 1, to);
  const forms = next < to ? verbForms((tokens[next] as Token).word) : [];
  const gerund = form.lemma === "stare" ? one(forms, "gerund") : undefined;
  if (gerund) return { ...plain(gerund, next, form), progressive: true };
  const participle = form.lemma === "venire" ? one(forms, "participle") : undefined;
  if (participle && !NOUNS.has((tokens[next] as Token).norm))
    return { ...plain(participle, next, form), voice: "passive", reflexive: false };
  return null;
}

/** "a lungo", "di nuovo", "nel frattempo": adverbs of two words, by their first. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["lungo", "sorpresa"]],
  ["di", ["nuovo", "persona"]],
  ["nel", ["frattempo"]],
]);

/** Skips adverbs and a short "a lungo", "di nuovo" inside a group. */
function skip(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 4) {
    const norm = (tokens[next] as Token).norm;
    const pair = PAIRS.get(norm);
    if (pair !== undefined) {
      if (next + 1 >= to || !pair.includes((tokens[next + 1] as Token).norm)) break;
      next += 2;
    } else if (BETWEEN.has(norm)) next++;
    else break;
  }
  return next;
}

function compound(tokens: readonly Token[], at: number, to: number, aux: VerbForm): Draft | null {
  const next = skip(tokens, at + 1, to);
  const forms = next < to ? verbForms((tokens[next] as Token).word) : [];
  const participle = one(forms, "participle");
  if (!participle || (tokens[next] as Token).kind !== "word") return plain(aux, at, aux);
  const tense = COMPOUND[aux.tense] ?? "past";
  const base: Draft = {
    ...plain(participle, next, aux, tense),
    reflexive: participle.clitic === "si" || aux.clitic === "si",
  };
  if (MODALS.has(participle.lemma)) {
    const under = underModal(tokens, next, to, participle, tense);
    if (under) return { ...under, first: aux };
  }
  if (aux.lemma === "avere") return base;
  if (participle.lemma === "essere" || participle.lemma === "stare")
    return passive(tokens, next, to, aux, tense) ?? { ...base, lemma: "essere" };
  // "è ricevuto" is a present passive; "è arrivato" a past; "si è svolto" a past.
  if (WITH_ESSERE.has(participle.lemma) || reflexiveBefore(tokens, at) || aux.clitic === "si") return base;
  return { ...base, tense: aux.tense, voice: "passive" };
}

/** "è stato ricevuto", "era stata convocata". */
export function passive(tokens: readonly Token[], at: number, to: number, aux: VerbForm, tense: Tense): Draft | null {
  const next = skip(tokens, at + 1, to);
  const participle = next < to ? one(verbForms((tokens[next] as Token).word), "participle") : undefined;
  if (!participle) return null;
  return { ...plain(participle, next, aux, tense), voice: "passive", reflexive: false };
}

const reflexiveBefore = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && ["si", "s'", "se"].includes((tokens[at - 1] as Token).norm);

/** "potrebbe incontrare", "dovrebbe essere ricevuto", "avrebbe dovuto vedere". */
function underModal(tokens: readonly Token[], at: number, to: number, modal: VerbForm, tense: Tense): Draft | null {
  const next = skip(tokens, at + 1, to);
  const forms = next < to ? verbForms((tokens[next] as Token).word) : [];
  const infinitive = one(forms, "infinitive");
  if (!infinitive) return { ...plain(modal, at, modal, tense), reflexive: false };
  const value = { lemma: modal.lemma as "potere", tense };
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
  return { ...plain(infinitive, next, modal, "infinitive"), modal: value };
}
