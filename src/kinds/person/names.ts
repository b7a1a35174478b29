import { FAMILY_FIRST, MEN_NAMES, SHARED_NAMES, WEAK_NAMES, WOMEN_NAMES } from "../../lexicon/given-names.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import { CAPITAL_PARTICLES, GENERATIONS, INNER_PARTICLES, NUMERALS, PLACE_HEADS } from "../../lexicon/particles.js";
import { demonyms, stateNames, STATES } from "../../lexicon/states.js";
import { fold } from "../../text/fold.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";

export interface GivenName {
  readonly gender: "m" | "f" | "x";
  readonly weak: boolean;
}

function givenTable(): Map<string, GivenName> {
  const weak = new Set(WEAK_NAMES);
  const table = new Map<string, GivenName>();
  for (const [names, gender] of [
    [MEN_NAMES, "m"],
    [WOMEN_NAMES, "f"],
    [SHARED_NAMES, "x"],
  ] as const)
    for (const name of names) table.set(name, { gender, weak: weak.has(name) });
  return table;
}

let given: Map<string, GivenName> | undefined;
/** What the tables say of a given name, by its folded form. */
export const givenName = (folded: string): GivenName | undefined => (given ??= givenTable()).get(folded);

const FAMILY = new Set(FAMILY_FIRST);
/** True for Chinese, Korean and Vietnamese family names, which stand before the given name. */
export const isFamilyFirst = (folded: string): boolean => FAMILY.has(folded);

/** A word with a capital at its start. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.word.capital;

const ROMAN = /^[ivx]+$/u;

/** An acronym ("NATO", "Pd" is none) in running text; numerals of popes are not. */
export const isAcronym = (token: Token): boolean =>
  token.casing === "upper" && token.end - token.start < 6 && !ROMAN.test(token.norm);

const NAME_LIKE = new WordTest(
  ({ norm, fold, casing, capital }) =>
    capital && !NOT_NAMES.has(fold) && !GENERATIONS.has(norm) && !(casing === "upper" && NUMERALS.has(norm)),
);

/** A capitalised word that may be part of a family name. */
export function mayBeSurname(tokens: readonly Token[], at: number, shouting: boolean): boolean {
  const token = tokens[at];
  if (!token || !NAME_LIKE.has(token.word)) return false;
  if (!shouting && isAcronym(token)) return false;
  return (
    token.end - token.start > 1 &&
    !stateNames().match(tokens, at) &&
    !(token.casing === "title" && demonyms().match(tokens, at))
  );
}

const isDot = (token: Token | undefined): boolean => token?.norm === "." && !token.spaced;
const isHyphen = (token: Token | undefined): boolean => (token?.norm === "-" || token?.norm === "‑") && !token.spaced;

/** The end of an initial at `at` ("W.", "J.D."), or `at`. */
export function initialAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || !isCapital(token) || token.end - token.start > 2 || !isDot(tokens[at + 1])) return at;
  if (token.end - token.start === 2 && token.fold !== "ch" && token.fold !== "th") return at;
  return isExcellency(tokens, at) || isExcellency(tokens, at - 2) ? at : at + 2;
}

/** "S.E." is "Sua Eccellenza", and no initials. */
export const isExcellency = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "s" && isDot(tokens[at + 1]) && tokens[at + 2]?.norm === "e" && isDot(tokens[at + 3]);

/** No name has more words than this; keeps every scan short whatever the text. */
const LONGEST = 6;

/** The end of a hyphenated word whose first part ends at `to`: "Jean-⟦Claude⟧", "Jong-⟦un⟧". */
function hyphened(tokens: readonly Token[], from: number, join: (next: Token) => boolean): number {
  let to = from;
  for (let parts = 0; parts < LONGEST; parts++) {
    const next = tokens[to + 1];
    if (!isHyphen(tokens[to]) || next?.kind !== "word" || next.spaced || !join(next)) break;
    to += 2;
  }
  return to;
}

/** The end of the given names and initials that start at `from`, or `from`. */
export function givenRun(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let words = 0; words < LONGEST; words++) {
    const token = tokens[to];
    const initial = initialAt(tokens, to);
    if (initial > to) to = initial;
    else if (token && isCapital(token) && givenName(token.fold) && (to === from || token.spaced))
      to = hyphened(tokens, to + 1, (next) => givenName(next.fold) !== undefined || next.casing === "lower");
    else break;
  }
  return to;
}

/** "Salah ⟦ad⟧-Din", where "Christodoulides ad Atene" is a man and a town. */
const isArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "ad" && isHyphen(tokens[at + 1]);

/** "Daniela ⟦d'⟧Orlandi", "Lorenzo ⟦de'⟧ Medici": behind a given name, where "il premier d'Oltralpe" is no name. */
const isElided = (tokens: readonly Token[], at: number): boolean =>
  ELIDED.has(tokens[at]?.norm ?? "") &&
  isCapital(tokens[at - 1]) &&
  givenName(tokens[at - 1]?.fold ?? "")?.weak === false;

const ELIDED = new Set(["d'", "de'"]);

/** The end of one particle chain and capitalised word at `at` ("von der Leyen", "Di Maio", "al-Sisi"), or `at`. */
export function surnameAt(
  tokens: readonly Token[],
  at: number,
  shouting: boolean,
  known: (from: number, to: number) => boolean,
): number {
  let to = at;
  for (let token = tokens[to]; token && to - at < 4; token = tokens[to]) {
    const capital = isCapital(token);
    if (
      !(capital
        ? CAPITAL_PARTICLES.has(token.norm) || INNER_PARTICLES.has(token.fold)
        : token.kind === "word" && (INNER_PARTICLES.has(token.fold) || isArticle(tokens, to) || isElided(tokens, to)))
    )
      break;
    to += isHyphen(tokens[to + 1]) ? 2 : 1;
  }
  if (!mayBeSurname(tokens, to, shouting)) return at;
  if (
    to > at &&
    tokens[to] &&
    !(tokens[to] as Token).spaced &&
    !isHyphen(tokens[to - 1]) &&
    !(tokens[to - 1] as Token).norm.endsWith("'")
  )
    return at;
  // "il cancelliere Merz ⟦al Cairo⟧"
  if (to > at && tokens[to - 1]?.norm === "al" && isStateName(tokens[to] as Token)) return at;
  const end = to + 1;
  // "Trump-Putin": two people; "Domscheit-Berg": one.
  if (isHyphen(tokens[end]) && isCapital(tokens[end + 1]) && known(at, end)) return end;
  return hyphened(tokens, end, (next) => isCapital(next) || next.end - next.start < 5);
}

/** The end of a numeral or "Jr." at `at`, or `at`. */
export function suffixAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.spaced) return at;
  if (token.casing === "upper" && NUMERALS.has(token.norm)) return at + 1;
  if (!isCapital(token) && token.norm !== "jr") return at;
  if (token.end - token.start === 1 && NUMERALS.has(token.norm)) return at + 1;
  return GENERATIONS.has(token.norm) ? at + (isDot(tokens[at + 1]) ? 2 : 1) : at;
}

/** True when the word before makes the capital a place or a building ("via", "San"). */
export const afterPlaceHead = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && PLACE_HEADS.has(before.norm);
};

let stateWords: Set<string> | null = null;

const STATE_NAME = new WordTest(({ fold: word }) => {
  stateWords ??= new Set(
    STATES.flatMap(({ names, seats }) => [...names, ...seats]).map((name) => fold(name.replace(/^.*[\s'’]/u, ""))),
  );
  return stateWords.has(word);
});

/** "All'⟦Aja⟧ Meloni ha visto…", "da ⟦Tokyo⟧ Crosetto": a state or its seat ends a name of its own. */
export const isStateName = (token: Token): boolean => STATE_NAME.has(token.word);
