import { CLITICS, conjugate } from "../../../grammar/conjugation.js";
import { WordFact } from "../../../text/word.js";
import type { Word } from "../../../text/word.js";
import type { ContactType } from "../schema.js";
import { CONTACT } from "./contact.js";
import { MEETING } from "./meeting.js";
import { MESSAGE } from "./message.js";
import { PHONE_CALL } from "./phone-call.js";
import { SUMMIT } from "./summit.js";
import { SUMMONS } from "./summons.js";
import { TALKS } from "./talks.js";
import { VIDEO_CALL } from "./video-call.js";
import { VISIT } from "./visit.js";
import type { NounSense, TypeWords, VerbSense } from "./words.js";

/** Every contact type with its words: to add one, write its file and name it here. */
export const CONTACT_TYPES: readonly TypeWords[] = [
  PHONE_CALL,
  VIDEO_CALL,
  SUMMIT,
  TALKS,
  MEETING,
  VISIT,
  SUMMONS,
  MESSAGE,
  CONTACT,
];

export type TypedNoun = NounSense & { readonly type: ContactType };
export type TypedVerb = VerbSense & { readonly type: ContactType };

/** Noun phrases of all types, as printed. */
export const EVENT_NOUNS: readonly (readonly [string, TypedNoun])[] = CONTACT_TYPES.flatMap((words) =>
  Object.entries(words.nouns).map(([noun, sense]) => [noun, { ...sense, type: words.type }] as const),
);

/** Contact verbs of all types, by infinitive. */
export const CONTACT_VERBS: ReadonlyMap<string, TypedVerb> = new Map(
  CONTACT_TYPES.flatMap((words) =>
    Object.entries(words.verbs).map(([verb, sense]) => [verb, { ...sense, type: words.type }] as const),
  ),
);

/** Verbs that tell of a contact only between two who are named ("trovare", "attendere"), as weak ones do. */
const LEANING = new Set(["trovare", "attendere", "aspettare", "trattare"]);

/** "Poi è ⟦atteso⟧ da Mattarella", "è stata ⟦rinviata⟧", "è ⟦ospite⟧ di Macron": who is expected, and what was put off, may have been named before. */
const ELLIPTIC = [
  "ospite",
  "ospiti",
  ...["attes", "rinviat", "rimandat", "posticipat", "annullat", "cancellat", "saltat", "slittat"].flatMap((stem) =>
    [..."oaie"].map((ending) => stem + ending),
  ),
];

type Strength = "strong" | "weak";

let contactForms: ReadonlyMap<string, Strength> | null = null;

function readForms(): ReadonlyMap<string, Strength> {
  const forms = new Map<string, Strength>();
  for (const [infinitive, sense] of CONTACT_VERBS) {
    const strength = sense.weak === true || LEANING.has(infinitive) ? "weak" : "strong";
    for (const form of formsOf([infinitive])) if (forms.get(form) !== "strong") forms.set(form, strength);
  }
  for (const form of ELLIPTIC) forms.set(form, "strong");
  return forms;
}

const STRENGTH = new WordFact<Strength | null>(({ norm }) => (contactForms ??= readForms()).get(norm) ?? null);

/** What a word is as a form of a contact verb ("incontrerà" strong, "parlato" weak), or null. */
export const contactVerb = (word: Word): Strength | null => STRENGTH.of(word);

/** Every form of some verbs, with the pronouns that hang on them. */
export function formsOf(infinitives: readonly string[]): Set<string> {
  const forms = new Set<string>();
  for (const infinitive of infinitives) {
    for (const [form, { tense }] of conjugate(infinitive)) {
      forms.add(form);
      if (tense === "infinitive" || tense === "gerund" || tense === "participle")
        for (const clitic of CLITICS) forms.add(form + clitic);
    }
  }
  return forms;
}
