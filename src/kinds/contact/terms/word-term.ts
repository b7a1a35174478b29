import { makeWord } from "./make-term.js";
import { AND, CLAUSE_WORDS, DEFINITE, PREPOSITIONS, RELATIVE, WHICH } from "../../../lexicon/grammar-words.js";
import type { Token } from "../../../text/token.js";
import { WordFact } from "../../../text/word.js";
import { tagSet } from "./tags.js";
import type { ContactTerm } from "./terms.js";

const PREP_TAGS = tagSet(["Prep", "Free", "Setting"]);

const SETTING_TAGS = tagSet(["Free", "Setting"]);

const MARK_TAGS: ReadonlyMap<string, string> = new Map([
  [",", "Comma"],
  ["(", "Bracket"],
  [")", "Bracket"],
  ["[", "Bracket"],
  ["]", "Bracket"],
  [":", "Break"],
  [";", "Break"],
  [".", "Break"],
  ["!", "Break"],
  ["?", "Break"],
  ["…", "Break"],
  ["|", "Break"],
]);

const DASHES = new Set(["-", "–", "—", "/"]);

const DASH = tagSet(["Dash"]);
const HYPHEN = tagSet(["Hyphen"]);

function wordTag(norm: string): string {
  if (DASHES.has(norm)) return "Dash";
  const mark = MARK_TAGS.get(norm);
  if (mark) return mark;
  if (AND.has(norm)) return "And";
  if (CLAUSE_WORDS.has(norm)) return RELATIVE.has(norm) ? "Relative" : "Break";
  return "Free";
}

/** Words that say how, or only link: "si è svolto al ⟦telefono⟧ tra X e Y", "sono avvenuti ⟦anche⟧ con Z". */
const SETTING_WORDS = new Set(
  "telefono videoconferenza videocollegamento remoto persona anche poi inoltre infine invece".split(" "),
);

interface WordClass {
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

const CLASS = new WordFact<WordClass>(({ norm }) => {
  const preposition = PREPOSITIONS.get(norm);
  return {
    normal: preposition ?? norm,
    tags: preposition ? PREP_TAGS : SETTING_WORDS.has(norm) ? SETTING_TAGS : tagSet([wordTag(norm)]),
  };
});

const RELATIVE_TAGS = tagSet(["Relative"]);

/** "Novák, ⟦la quale⟧ ha poi visto Y": a pronoun between a comma and its clause. */
const isWhich = (tokens: readonly Token[], at: number): boolean =>
  WHICH.has((tokens[at] as Token).norm) && tokens[at - 2]?.norm === "," && DEFINITE.has(tokens[at - 1]?.norm ?? "");

/** The term of a word or mark that is no actor, verb, event, date or place. */
export function wordTerm(tokens: readonly Token[], at: number): ContactTerm {
  const { start, end, word, spaced } = tokens[at] as Token;
  const { normal, tags } = CLASS.of(word);
  if (isWhich(tokens, at)) return makeWord(at, at + 1, start, end, normal, RELATIVE_TAGS);
  return makeWord(at, at + 1, start, end, normal, tags === DASH && !spaced ? HYPHEN : tags);
}
