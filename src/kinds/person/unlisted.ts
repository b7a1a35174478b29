import { NOT_NAMES } from "../../lexicon/not-names.js";
import { INSTITUTION_WORDS, PEOPLE_PARTICLES } from "../../lexicon/particles.js";
import { HAS } from "../../lexicon/speech.js";
import { TITLE_NOUNS } from "../../lexicon/works.js";
import { isForeignEnd } from "../../lexicon/name-ends.js";
import { demonyms } from "../../lexicon/states.js";
import type { Token } from "../../text/token.js";
import { afterPlaceHead, givenName, isCapital, isStateName, mayBeSurname, suffixAt } from "./names.js";
import { breaks, knownAlone, surnames } from "./scope.js";
import type { NameHit, Scope } from "./scope.js";

/** Articles, alone and inside a preposition: people's full names take none. */
const ARTICLES = new Set(
  "il lo la i gli le l' un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi in".split(
    " ",
  ),
);
/** "a San Brestol, presidente…": where somebody is. */
const LOCATIVE = new Set(["a", "ad"]);
/** Particles inside names that a hyphen tells from the preposition and the article: "Barzan ⟦al⟧-Tikriti". */
const HYPHENED = new Set(["al", "el", "ul", "ur"]);

/** A lower-case particle of people's names, and its capital behind: "⟦von der⟧ Leyen", "⟦al⟧-Sisi". */
export function particleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.casing !== "lower") return false;
  if (HYPHENED.has(token.norm)) return tokens[at + 1]?.norm === "-" && isCapital(tokens[at + 2]);
  return PEOPLE_PARTICLES.has(token.norm) && (isCapital(tokens[at + 1]) || particleAt(tokens, at + 1));
}

/** "il russo ⟨Ivo Brestol⟩", "la trentenne ⟨…⟩". */
const isOfSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.casing === "lower" &&
  (/.enne$/u.test(tokens[at].norm) || demonyms().match(tokens, at) !== null || OF_SOMEBODY.has(tokens[at].norm));
const OF_SOMEBODY = new Set(
  "detto detta chiamato chiamata fratello sorella padre madre moglie marito figlio figlia zio cugino nipote amico amica collega".split(
    " ",
  ),
);

/** ", 34 anni", "(34 anni", "(1921-1999": an age or years behind the name. */
const hasAge = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.norm === "," && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.norm === "anni") ||
  (tokens[at]?.norm === "(" && tokens[at + 1]?.kind === "number");

/** ", ministro degli Esteri": the office of one person behind the name, without an article. */
const hasOffice = ({ tokens, offices }: Scope, at: number): boolean =>
  tokens[at]?.norm === "," &&
  (offices.has(at + 1) || (["il", "la", "l'", "lo"].includes(tokens[at + 1]?.norm ?? "") && offices.has(at + 2)));

/** "Pietrangeli e ⟦Brestol⟧", "detto ⟦Mezzanotte⟧", "⟦Rama⟧ IX": one word that a person beside it, a nickname's word or a numeral makes a name. */
function oneWord({ tokens, sentence }: Scope, at: number, last: NameHit | undefined): NameHit | null {
  const token = tokens[at] as Token;
  const before = at > sentence.from ? (tokens[at - 1] as Token) : undefined;
  const numeral = suffixAt(tokens, at + 1);
  if (
    numeral > at + 1 &&
    (tokens[at + 1] as Token).end - (tokens[at + 1] as Token).start > 1 &&
    !(before && (ARTICLES.has(before.norm) || TITLE_NOUNS.has(before.norm)))
  )
    return { from: at, to: numeral, split: at, rule: "unlisted", known: [] };
  if (isCapital(tokens[at + 1]) || tokens[at + 1]?.norm === "-" || isForeignEnd(token.norm)) return null;
  const joined =
    last !== undefined &&
    last.rule !== "unlisted" &&
    last.to === at - 1 &&
    before?.norm === "e" &&
    token.fold.length > 3;
  if (knownAlone(tokens, at, at + 1)) return null;
  return joined || (before && NICKNAMED.has(before.norm) && !HAS.has(tokens[at - 2]?.norm ?? ""))
    ? { from: at, to: at + 1, split: at, rule: "unlisted", known: [] }
    : null;
}
const NICKNAMED = new Set(["detto", "detta", "soprannominato", "soprannominata", "alias"]);

/** Something beside token `at` may tell that it begins a name: what `unlistedName` then looks at closely. */
function hinted(scope: Scope, at: number, last: NameHit | undefined): boolean {
  const { tokens, sentence } = scope;
  const next = tokens[at + 1];
  if (
    next?.casing === "upper" ||
    next?.norm === "jr" ||
    (next?.casing === "lower" && PEOPLE_PARTICLES.has(next.norm)) ||
    (next && HYPHENED.has(next.norm))
  )
    return true;
  if (last?.to === at - 1) return true;
  if (at > sentence.from && (isOfSomebody(tokens, at - 1) || NICKNAMED.has((tokens[at - 1] as Token).norm)))
    return true;
  for (let behind = at + 2; behind < at + 12; behind++)
    if (tokens[behind]?.kind === "number" || (behind < at + 6 && hasOffice(scope, behind))) return true;
  return false;
}

/** "con ⟦Awad Sarkan⟧", "⟦Barzan al-Tikriti⟧": two or three capitals inside a sentence, where nothing speaks of a place, a body or a work. */
export function unlistedName(scope: Scope, at: number, last: NameHit | undefined): NameHit | null {
  const { tokens, sentence, shouting } = scope;
  const token = tokens[at] as Token;
  if (shouting || token.casing !== "title" || token.fold.length < 3) return null;
  if (!hinted(scope, at, last) || !mayBeSurname(tokens, at, false)) return null;
  const before = at > sentence.from ? (tokens[at - 1] as Token) : undefined;
  const single = oneWord(scope, at, last);
  if (single) return single;
  const to = surnames(scope, at + 1, 2);
  const office = hasOffice(scope, to) && !(before && LOCATIVE.has(before.norm));
  const told = particleAt(tokens, at + 1) || office;
  if (!told && (!before || (before.kind !== "word" && before.norm !== ","))) return null;
  const named = isCapital(before) && !(at - 1 === sentence.from && NOT_NAMES.has(before?.fold ?? ""));
  if (before && (named || ARTICLES.has(before.norm) || TITLE_NOUNS.has(before.norm))) return null;
  if (afterPlaceHead(tokens, at) || isStateName(token) || !tokens[at + 1]?.spaced || breaks(scope, at + 1)) return null;
  const joined =
    last !== undefined && last.to === at - 1 && last.split < last.to && (before?.norm === "," || before?.norm === "e");
  if (!told && !joined && !isOfSomebody(tokens, at - 1) && !hasAge(tokens, to)) return null;
  if (to === at + 1 || to > sentence.to || (isCapital(tokens[to]) && tokens[to]?.spaced)) return null;
  for (let inner = at; inner < to; inner++) {
    const word = tokens[inner] as Token;
    if (!isCapital(word)) continue;
    if (inner > at && givenName(word.fold)?.weak === false) return null;
    if (
      INSTITUTION_WORDS.has(word.norm) ||
      NOT_NAMES.has(word.fold) ||
      word.casing === "upper" ||
      isForeignEnd(word.norm)
    )
      return null;
  }
  return { from: at, to, split: at + 1, rule: "unlisted", known: [] };
}
