import { CLITICS } from "../lexicon/verb-words.js";
import type { Token } from "../text/token.js";
import { verbForms } from "./conjugation.js";
import { readDraft } from "./verb-draft.js";
import type { Draft } from "./verb-draft.js";
import { COMPOUND } from "./verb-forms.js";
import { isNumeral, starter } from "./verb-start.js";

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
  | "subjunctive_past"
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

/** Reads verb groups out of tokens `[from, to)`, in order; time is linear. */
export function verbGroups(tokens: readonly Token[], from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = from; at < to;) {
    const group = groupAt(tokens, at, from, to);
    if (group) groups.push(sharesAuxiliary(tokens, group, groups.at(-1)) ?? group);
    at = group ? group.to : at + 1;
  }
  return groups;
}

/** "ha presenziato alla cerimonia e ⟦incontrato⟧ il Papa": a participle behind "e" under the auxiliary of the verb before. */
function sharesAuxiliary(tokens: readonly Token[], group: VerbGroup, before: VerbGroup | undefined): VerbGroup | null {
  const bare = group.tense === "participle" && group.to - group.from === 1;
  if (!bare || !before || before.voice !== "active" || !COMPOUNDS.has(before.tense)) return null;
  if (!["e", "ed", "poi"].includes(tokens[group.from - 1]?.norm ?? "")) return null;
  const has = tokens.slice(before.from, before.head).some((t) => verbForms(t.word).some((f) => f.lemma === "avere"));
  const { tense, person, plural, modal } = before;
  return has ? { ...group, tense, person, plural, modal, voice: "active", finite: true } : null;
}

const COMPOUNDS = new Set<Tense>(["past", "pluperfect", "future_perfect", "conditional_past", "subjunctive_past"]);

function groupAt(tokens: readonly Token[], at: number, first: number, to: number): VerbGroup | null {
  const forms = starter(tokens, at, first);
  if (!forms) return null;
  const draft = readDraft(tokens, at, to, forms);
  if (!draft) return null;
  return finish(tokens, at, first, draft);
}

/** "X e Y ⟦sono saliti⟧": "sono" of many, by the ending of its participle. */
const isMany = (tokens: readonly Token[], { first, head }: Draft): boolean =>
  first.lemma === "essere" &&
  first.tense === "present" &&
  first.person === 1 &&
  !first.plural &&
  /[ie]$/u.test(tokens[head]?.norm ?? "");

/** "vuole incontrar⟦lo⟧": the pronoun on the infinitive of a modal verb. */
const pronounOn = ({ word }: Token, lemma: string): string | null =>
  verbForms(word).find((form) => form.lemma === lemma && form.clitic !== null && form.clitic !== "si")?.clitic ?? null;

/** Adds what stands before the verb: negation and pronouns. */
function finish(tokens: readonly Token[], at: number, first: number, draft: Draft): VerbGroup {
  let from = at;
  let clitic: string | null = draft.first.clitic;
  let reflexive = draft.reflexive;
  let negated = false;
  while (from > first) {
    const { norm } = tokens[from - 1] as Token;
    if (norm === "non") negated = true;
    else if (!CLITICS.has(norm) || isNumeral(tokens[from - 1] as Token)) break;
    else if (norm === "si" || norm === "s'" || norm === "se") reflexive = true;
    else clitic = norm;
    from--;
  }
  const { lemma, head, to, modal, progressive } = draft;
  if (modal && head > at) clitic ??= pronounOn(tokens[head] as Token, lemma);
  // "ci siamo sentiti", "mi sono sentito con X"
  const ourselves = draft.first.person === 1 && clitic === (draft.first.plural ? "ci" : "mi") && lemma !== "essere";
  reflexive ||= ourselves;
  const voice = ourselves ? "active" : draft.voice;
  const tense = ourselves && draft.voice === "passive" ? (COMPOUND[draft.tense] ?? draft.tense) : draft.tense;
  const many = isMany(tokens, draft);
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
    person: many ? 3 : draft.first.person,
    plural: many || draft.first.plural,
    finite,
    clitic,
  };
}
