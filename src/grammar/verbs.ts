import { BETWEEN, CLITICS, DETERMINERS, MODALS, NOUNS } from "../lexicon/verb-words.js";
import { WITH_ESSERE } from "../lexicon/verbs.js";
import type { Token } from "../text/token.js";
import { verbForms } from "./conjugation.js";
import type { VerbForm } from "./conjugation.js";

/** Tense and mood of a whole verb group: "ha incontrato" is past, "era stato ricevuto" pluperfect. */
export type Tense =
  | "past"
  | "remote"
  | "imperfect"
  | "pluperfect"
  | "present"
  | "future"
  | "future_perfect"
  | "conditional"
  | "conditional_past"
  | "subjunctive"
  | "infinitive"
  | "infinitive_past"
  | "gerund"
  | "participle";

/** A verb with its auxiliaries, modals, negation and clitics: "non si sarebbero mai dovuti incontrare". */
export interface VerbGroup {
  /** Tokens `[from, to)`, from the negation or the first pronoun to the last verb. */
  readonly from: number;
  readonly to: number;
  /** Token of the lexical verb. */
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly voice: "active" | "passive";
  /** "si è incontrato", "incontrarsi", "svoltosi". */
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** potere, dovere, volere above the lexical verb, with their own tense. */
  readonly modal: { readonly lemma: "potere" | "dovere" | "volere"; readonly tense: Tense } | null;
  /** "sta incontrando". */
  readonly progressive: boolean;
  readonly person: 1 | 2 | 3 | null;
  readonly plural: boolean;
  readonly finite: boolean;
  /** Object or dative pronoun before the verb: "lo ha ricevuto", "gli ha telefonato". */
  readonly clitic: string | null;
}

const one = (forms: readonly VerbForm[], tense: VerbForm["tense"]): VerbForm | undefined =>
  forms.find((f) => f.tense === tense);

const FINITE = ["present", "imperfect", "remote", "future", "conditional", "subjunctive"] as const;

const finiteOf = (forms: readonly VerbForm[]): VerbForm | undefined => {
  for (const tense of FINITE) {
    const found = one(forms, tense);
    if (found) return found;
  }
  return undefined;
};

const COMPOUND: Readonly<Record<string, Tense>> = {
  present: "past",
  imperfect: "pluperfect",
  remote: "pluperfect",
  future: "future_perfect",
  conditional: "conditional_past",
  subjunctive: "subjunctive",
  infinitive: "infinitive_past",
  gerund: "participle",
  participle: "participle",
};

/** Reads verb groups out of tokens `[from, to)`, in order; time is linear. */
export function verbGroups(tokens: readonly Token[], from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = from; at < to;) {
    const group = groupAt(tokens, at, from, to);
    if (group) groups.push(group);
    at = group ? group.to : at + 1;
  }
  return groups;
}

/** The verb reading of a token that can start a group, or null for nouns, names and the like. */
function starter(tokens: readonly Token[], at: number, first: number): readonly VerbForm[] | null {
  const token = tokens[at] as Token;
  if (token.kind !== "word") return null;
  const forms = verbForms(token.norm);
  if (forms.length === 0) return null;
  const previous = at > first ? (tokens[at - 1] as Token) : null;
  const governed =
    previous !== null &&
    (CLITICS.has(previous.norm) || previous.norm === "non") &&
    previous.norm !== "la" &&
    previous.norm !== "le" &&
    previous.norm !== "l'" &&
    previous.norm !== "gli" &&
    previous.norm !== "i";
  if (token.casing === "title" && at > first && !/^[.:«“"»”\-–—|]$/u.test(previous?.norm ?? "")) return null;
  if (NOUNS.has(token.norm) && !governed) return nominal(tokens, at, first) ? null : forms;
  if (
    previous &&
    DETERMINERS.has(previous.norm) &&
    !governed &&
    !one(forms, "infinitive") &&
    !finiteAux(forms) &&
    !pronominal(previous, forms)
  )
    return null;
  return forms;
}

/** "la incontra", "lo riceve", "l'ha visto": an article that is a pronoun, since a finite verb follows. */
const pronominal = (previous: Token, forms: readonly VerbForm[]): boolean =>
  ["lo", "la", "l'", "li", "le", "gli"].includes(previous.norm) &&
  !one(forms, "participle") &&
  finiteOf(forms) !== undefined;

/** Nouns that are also verbs ("visita", "era", "sono"): read as verbs only where no noun can stand. */
function nominal(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (["era", "sono", "sei"].includes(token.norm)) {
    const previous = at > first ? (tokens[at - 1] as Token).norm : "";
    return token.norm === "era" ? DETERMINERS.has(previous) && previous !== "la" : token.norm === "sei";
  }
  if (
    [
      "visita",
      "sostiene",
      "vale",
      "lascia",
      "parla",
      "cerca",
      "conferma",
      "chiama",
      "mostra",
      "interessa",
      "riceve",
      "usa",
      "mira",
      "sale",
    ].includes(token.norm)
  ) {
    const previous = at > first ? (tokens[at - 1] as Token) : null;
    const subject =
      previous !== null &&
      !DETERMINERS.has(previous.norm) &&
      (previous.casing === "title" ||
        previous.casing === "upper" ||
        ["che", "chi", "ha", "cui"].includes(previous.norm));
    return !subject || token.casing === "upper";
  }
  return true;
}

const finiteAux = (forms: readonly VerbForm[]): boolean =>
  forms.some((f) => (f.lemma === "essere" || f.lemma === "avere") && f.tense !== "participle");

interface Draft {
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

function groupAt(tokens: readonly Token[], at: number, first: number, to: number): VerbGroup | null {
  const forms = starter(tokens, at, first);
  if (!forms) return null;
  const draft = readDraft(tokens, at, to, forms);
  if (!draft) return null;
  return finish(tokens, at, first, draft);
}

function readDraft(tokens: readonly Token[], at: number, to: number, forms: readonly VerbForm[]): Draft | null {
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
function passive(tokens: readonly Token[], at: number, to: number, aux: VerbForm, tense: Tense): Draft | null {
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

/** Adds what stands before the verb: negation and pronouns. */
function finish(tokens: readonly Token[], at: number, first: number, draft: Draft): VerbGroup {
  let from = at;
  let clitic: string | null = draft.first.clitic;
  let reflexive = draft.reflexive;
  let negated = false;
  while (from > first) {
    const norm = (tokens[from - 1] as Token).norm;
    if (norm === "non") negated = true;
    else if (!CLITICS.has(norm)) break;
    else if (norm === "si" || norm === "s'" || norm === "se") reflexive = true;
    else clitic = norm;
    from--;
  }
  for (let k = at; k < draft.to; k++)
    if (["mai", "nemmeno", "neanche", "neppure"].includes((tokens[k] as Token).norm) && negated) negated = true;
  const { lemma, head, to, tense, voice, modal, progressive } = draft;
  const finite = modal ? true : !["infinitive", "infinitive_past", "gerund", "participle"].includes(tense);
  return {
    from,
    to,
    head,
    lemma,
    tense,
    voice,
    reflexive,
    negated,
    modal,
    progressive,
    person: draft.first.person,
    plural: draft.first.plural,
    finite,
    clitic,
  };
}
