import { ORDINALS } from "../lexicon/numbers.js";
import { fold } from "../text/fold.js";

/** Starts of words that tell of a contact put off before: "dopo il rinvio", "slittato", "riprogrammato". */
const PUT_OFF = /(?<!\p{L})(?:rinvi|slitt|posticip|rimanda|riprogramm|spostat)/u;

/** Words for how many sit together; "rapporti bilaterali" tells nothing of it. */
const FORMATS: readonly (readonly [sides: number, words: RegExp])[] = [
  [2, /(?<!\p{L})(?:bilaterale|faccia a faccia|a tu per tu|vertice a due)(?!\p{L})/u],
  [3, /(?<!\p{L})(?:trilaterale|(?:vertice|incontro|riunione|colloquio) a tre)(?!\p{L})/u],
  [4, /(?<!\p{L})(?:quadrilaterale|(?:vertice|incontro|riunione|colloquio) a quattro)(?!\p{L})/u],
];

/** "Il terzo round", "la quarta tornata": "il primo incontro dal 2019" counts something else. */
const ROUND = new RegExp(
  `(?<!\\p{L})(${[...ORDINALS.keys()].map(fold).join("|")}) (?:round|giro|turno|tornata)(?!\\p{L})`,
  "gu",
);

/** Shortest text, in UTF-16 code units, that is known as a copy: a formula is shorter. */
const COPY_LENGTH = 60;

/** True where one text is a copy of the other. */
export const areCopies = (a: string, b: string): boolean => a.length >= COPY_LENGTH && a === b;

/** A text that copies are known by, else null. */
export const copyKey = (text: string): string | null => (text.length >= COPY_LENGTH ? text : null);

/** Auxiliaries and adverbs of what lies behind what an article tells: "si erano già visti". */
const BEFORE = /(?<!\p{L})(?:aveva|avevano|era|erano|gia)(?!\p{L})/u;

/** True where a text looks back from its news. */
export const looksBack = (text: string): boolean => BEFORE.test(fold(text));

/** True where a text tells that a contact was put off. */
export const tellsOfMoving = (text: string): boolean => PUT_OFF.test(fold(text));

/** Which round of talks a text tells of, where it is one. */
export function roundOf(text: string): number | null {
  const rounds = new Set([...fold(text).matchAll(ROUND)].map(([, word = ""]) => ORDINALS.get(word)));
  const [round] = rounds;
  return rounds.size === 1 ? (round ?? null) : null;
}

/** How many sides a text says there were, where it has one word for it. */
export function formatOf(text: string): number | null {
  const folded = fold(text);
  const found = FORMATS.filter(([, words]) => words.test(folded));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
