import { IRREGULAR, ISC, LIKE, REGULAR } from "../lexicon/verbs.js";
import type { Irregular } from "../lexicon/verbs.js";
import { WordFact } from "../text/word.js";
import type { Word } from "../text/word.js";

/** Tense and mood of one word, without its auxiliary. */
export type FormTense =
  | "present"
  | "imperfect"
  | "remote"
  | "future"
  | "conditional"
  | "subjunctive"
  | "infinitive"
  | "gerund"
  | "participle";

/** What a single word can be as a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly tense: FormTense;
  readonly person: 1 | 2 | 3 | null;
  readonly plural: boolean;
  /** A pronoun hangs on it: "incontrarsi" si, "riceverlo" lo. */
  readonly clitic: string | null;
}

const PERSONS = [
  [1, false],
  [2, false],
  [3, false],
  [1, true],
  [2, true],
  [3, true],
] as const;
/** Pronouns that hang on an infinitive, a gerund or a participle: "incontrarsi", "ricevendolo", "svoltosi". */
export const CLITICS = ["si", "lo", "la", "gli", "li", "le", "ne", "mi", "ci", "vi"];

const CLITIC_TENSES = new Set<FormTense>(["infinitive", "gerund", "participle"]);

type Add = (word: string, tense: FormTense, person: 1 | 2 | 3 | null, plural: boolean) => void;

/** The irregular parts of a verb, its base's parts with the prefix put before them included. */
function irregular(infinitive: string): Irregular {
  const base = LIKE[infinitive];
  if (IRREGULAR[infinitive]) return IRREGULAR[infinitive];
  if (!base) return {};
  const parts = IRREGULAR[base] ?? irregular(base);
  const tail = longestTail(infinitive, base);
  const prefix = infinitive.slice(0, infinitive.length - tail);
  const put = (word: string): string => prefix + word.slice(base.length - tail);
  return {
    ...(parts.participle ? { participle: put(parts.participle) } : {}),
    ...(parts.past ? { past: put(parts.past) } : {}),
    ...(parts.future ? { future: put(parts.future) } : {}),
    ...(parts.imperfect ? { imperfect: put(parts.imperfect) } : {}),
    ...(parts.gerund ? { gerund: put(parts.gerund) } : {}),
    ...(parts.present ? { present: parts.present.map(put) as unknown as NonNullable<Irregular["present"]> } : {}),
    ...(parts.subjunctive
      ? { subjunctive: parts.subjunctive.map(put) as unknown as NonNullable<Irregular["subjunctive"]> }
      : {}),
  };
}

/** "attendere" shares "endere" with "rendere": how much of the infinitive's end is the base's. */
function longestTail(infinitive: string, base: string): number {
  let n = 0;
  while (n < base.length && infinitive.at(-1 - n) === base.at(-1 - n)) n++;
  return n;
}

/** The stem before a front vowel: cercare → cerch-, negare → negh-, cominciare → cominc-, inviare → invi-. */
function softened(stem: string, ending: "are" | "ere" | "ire"): string {
  if (ending !== "are") return stem;
  if (/[cg]$/u.test(stem)) return `${stem}h`;
  return /[cg]i$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function presentForms(stem: string, ending: string, infinitive: string): string[] {
  const soft = softened(stem, ending as "are");
  const i = soft.endsWith("i") && ending === "are" ? soft : `${soft}i`;
  if (ending === "are")
    return [`${stem}o`, i, `${stem}a`, `${soft.replace(/i$/u, "")}iamo`, `${stem}ate`, `${stem}ano`];
  if (ending === "ire" && ISC.has(infinitive))
    return [`${stem}isco`, `${stem}isci`, `${stem}isce`, `${stem}iamo`, `${stem}ite`, `${stem}iscono`];
  const e = ending === "ere" ? "ete" : "ite";
  return [`${stem}o`, `${stem}i`, `${stem}e`, `${stem}iamo`, stem + e, `${stem}ono`];
}

function addPast(add: Add, stem: string, vowel: string, past: string | undefined): void {
  if (past === "fu") {
    for (const [word, person, plural] of [
      ["fui", 1, false],
      ["fu", 3, false],
      ["fummo", 1, true],
      ["furono", 3, true],
    ] as const)
      add(word, "remote", person, plural);
    return;
  }
  const strong = past
    ? [`${past}i`, `${past}e`, `${past}ero`]
    : [`${stem}${vowel}i`, vowel === "a" ? `${stem}ò` : `${stem}${vowel === "e" ? "é" : "ì"}`, `${stem}${vowel}rono`];
  add(strong[0] as string, "remote", 1, false);
  add(strong[1] as string, "remote", 3, false);
  add(strong[2] as string, "remote", 3, true);
  if (vowel === "e" && !past) {
    add(`${stem}ette`, "remote", 3, false);
    add(`${stem}ettero`, "remote", 3, true);
  }
  add(`${stem}${vowel}mmo`, "remote", 1, true);
}

/** The endings whose stem is the whole verb: imperfect, future, conditional, subjunctive. */
function addRegularTenses(add: Add, infinitive: string, stem: string, vowel: string, parts: Irregular): void {
  const imperfect = parts.imperfect ?? `${stem}${vowel}v`;
  const endings =
    infinitive === "essere" ? ["o", "i", "a", "avamo", "avate", "ano"] : ["o", "i", "a", "amo", "ate", "ano"];
  PERSONS.forEach(([person, plural], k) => add(imperfect + endings[k], "imperfect", person, plural));
  const future = parts.future ?? futureStem(infinitive);
  ["ò", "ai", "à", "emo", "ete", "anno"].forEach((end, k) =>
    add(future + end, "future", (PERSONS[k] as [1 | 2 | 3, boolean])[0], k > 2),
  );
  ["ei", "esti", "ebbe", "emmo", "este", "ebbero"].forEach((end, k) =>
    add(future + end, "conditional", (PERSONS[k] as [1 | 2 | 3, boolean])[0], k > 2),
  );
  const past = infinitive === "essere" ? "fo" : imperfect.replace(/v$/u, "");
  add(`${past}sse`, "subjunctive", 3, false);
  add(`${past}ssero`, "subjunctive", 3, true);
}

const futureStem = (infinitive: string): string => {
  if (!infinitive.endsWith("are")) return infinitive.slice(0, -1);
  return `${softened(infinitive.slice(0, -3), "are")}er`;
};

function addNonFinite(add: Add, infinitive: string, gerund: string, participle: string): void {
  const bare = infinitive.endsWith("rre") ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  add(infinitive, "infinitive", null, false);
  add(bare, "infinitive", null, false);
  add(gerund, "gerund", null, false);
  const root = participle.slice(0, -1);
  for (const [vowel, plural] of [
    ["o", false],
    ["a", false],
    ["i", true],
    ["e", true],
  ] as const) {
    add(root + vowel, "participle", 3, plural);
  }
}

/** Every form of a verb with what it is; regular where `lexicon/verbs.ts` does not say otherwise. */
export function conjugate(infinitive: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [];
  const add: Add = (word, tense, person, plural) => {
    forms.push([word, { lemma: infinitive, tense, person, plural, clitic: null }]);
  };
  const parts = irregular(infinitive);
  const ending = infinitive.endsWith("rre") ? "ere" : infinitive.slice(-3);
  const stem = infinitive.endsWith("rre") ? (parts.imperfect ?? "").replace(/ev$/u, "") : infinitive.slice(0, -3);
  const vowel = ending.charAt(0);
  const present = parts.present ?? presentForms(stem, ending, infinitive);
  present.forEach((word, k) => add(word, "present", (PERSONS[k] as [1 | 2 | 3, boolean])[0], k > 2));
  addPast(
    add,
    infinitive === "fare" ? "fac" : infinitive === "dire" ? "dic" : stem,
    infinitive === "fare" || infinitive === "dire" ? "e" : vowel,
    parts.past,
  );
  addRegularTenses(add, infinitive, stem, vowel, parts);
  if (parts.subjunctive) parts.subjunctive.forEach((word, k) => add(word, "subjunctive", 3, k === 1));
  else addSubjunctive(add, present, ending);
  const gerund = parts.gerund ?? `${stem}${vowel === "a" ? "a" : "e"}ndo`;
  addNonFinite(
    add,
    infinitive,
    gerund,
    parts.participle ?? `${stem}${vowel === "a" ? "a" : vowel === "e" ? "u" : "i"}to`,
  );
  return forms;
}

function addSubjunctive(add: Add, present: readonly string[], ending: string): void {
  const first = (present[0] ?? "").slice(0, -1);
  const vowel = ending === "are" ? "i" : "a";
  const soft = ending === "are" ? softened(first, "are").replace(/i$/u, "") : first;
  add(soft + vowel, "subjunctive", 3, false);
  add(`${soft + vowel}no`, "subjunctive", 3, true);
}

let table: Map<string, readonly VerbForm[]> | null = null;

const FORMS = new WordFact<readonly VerbForm[]>(({ norm }) => {
  table ??= build();
  return table.get(norm) ?? withClitic(table, norm);
});

/** Every reading of a word as a verb of the lexicon; empty when it is none. */
export const verbForms = (word: Word): readonly VerbForm[] => FORMS.of(word);

const NO_FORMS: readonly VerbForm[] = [];

/** A word with a pronoun on it. */
function withClitic(forms: ReadonlyMap<string, readonly VerbForm[]>, word: string): readonly VerbForm[] {
  const ends = word.charCodeAt(word.length - 1);
  if (word.length < 6 || (ends !== 105 && ends !== 111 && ends !== 97 && ends !== 101)) return NO_FORMS;
  const clitic = CLITICS.find((end) => word.endsWith(end));
  const stem = clitic ? forms.get(word.slice(0, -clitic.length)) : undefined;
  if (!clitic || !stem) return NO_FORMS;
  return stem
    .filter((f) => CLITIC_TENSES.has(f.tense))
    .map(({ lemma, tense, person, plural }) => ({ lemma, tense, person, plural, clitic }));
}

function build(): Map<string, VerbForm[]> {
  const all = new Set([...REGULAR.trim().split(/\s+/u), ...Object.keys(IRREGULAR), ...Object.keys(LIKE)]);
  const map = new Map<string, VerbForm[]>();
  for (const infinitive of all) {
    for (const [word, form] of conjugate(infinitive)) {
      const found = map.get(word);
      if (!found) map.set(word, [form]);
      else if (!found.some((f) => f.lemma === form.lemma && f.tense === form.tense)) found.push(form);
    }
  }
  return map;
}
