import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { MONTHS } from "../../lexicon/months.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import { GENERATIONS, INNER_PARTICLES, INSTITUTION_WORDS } from "../../lexicon/particles.js";
import { demonyms } from "../../lexicon/states.js";
import { WEEKDAYS } from "../../lexicon/weekdays.js";
import type { Token } from "../../text/token.js";
import { holders } from "./holders.js";
import type { KnownPerson } from "./holders.js";
import {
  givenName,
  givenRun,
  initialAt,
  isAcronym,
  isCapital,
  isFamilyFirst,
  mayBeSurname,
  suffixAt,
} from "./names.js";
import { breaks, surnames } from "./scope.js";
import type { NameHit, Scope } from "./scope.js";

/** A name in the table of known people: "Sergej Lavrov", "Mohammed bin Salman". */
export function fullName(scope: Scope, at: number): NameHit | null {
  const hit = holders().full.match(scope.tokens, at);
  if (
    !hit ||
    hit.to > scope.sentence.to ||
    !(
      isCapital(scope.tokens[hit.to - 1]) ||
      GENERATIONS.has(scope.tokens[hit.to - 1]?.norm ?? "") ||
      scope.tokens[hit.to - 2]?.norm === "-"
    )
  )
    return null;
  const to = suffixAt(scope.tokens, hit.to);
  // "Donald Trump Jr." is somebody else.
  if (to > hit.to) return { from: at, to, split: at + 1, rule: "given-surname", known: [] };
  return { from: at, to: secondSurname(scope, to, hit.value), split: at + 1, rule: "full", known: [hit.value] };
}

/** "Santiago Peña ⟦Palacios⟧": the mother's name, as communiqués add it where people bear two. */
function secondSurname(scope: Scope, at: number, { seat }: KnownPerson): number {
  const { tokens, sentence, shouting } = scope;
  const token = tokens[at];
  const name =
    at < sentence.to &&
    !shouting &&
    TWO_SURNAMES.has(seat.country ?? "") &&
    token?.spaced === true &&
    token.casing === "title" &&
    !breaks(scope, at) &&
    mayBeSurname(tokens, at, shouting) &&
    !isCapital(tokens[at + 1]);
  return name ? at + 1 : at;
}

const TWO_SURNAMES = new Set("ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE".split(" "));

/** "Simon Lee", "George W. Bush", "Luigi Di Maio", "Giovanni Paolo II". */
export function givenAndSurname(scope: Scope, at: number): NameHit | null {
  const { tokens, shouting } = scope;
  const first = tokens[at] as Token;
  const table = givenName(first.fold);
  const initial = initialAt(tokens, at);
  if (!table && initial === at) return isFamilyFirst(first.fold) ? familyFirst(scope, at) : null;
  if (!shouting && table && isAcronym(first) && first.end - first.start < 4) return null;
  const split = beforeBreak(scope, at, givenRun(tokens, at));
  for (let inner = at + 1; inner <= split; inner++) if (holders().full.match(tokens, inner)) return null;
  if (initial > at && split === initial && split - at < 4 && !mayBeSurname(tokens, split, shouting)) return null;
  // "Santiago de Compostela"
  if (
    table?.weak &&
    split < scope.sentence.to &&
    INNER_PARTICLES.has(tokens[split]?.norm ?? "") &&
    tokens[split]?.casing === "lower"
  )
    return null;
  const to = familyNames(scope, nicknameEnd(tokens, split), table?.weak === true || initial > at);
  const end = suffixAt(tokens, to);
  if (to > split)
    return hasInstitution(tokens, split, to) ? null : { from: at, to: end, split, rule: "given-surname", known: [] };
  if (end > to) {
    // "Leone XIV", "Carlo III": in the table as they stand.
    const known = holders().alone.match(tokens, at);
    return { from: at, to: end, split: at, rule: "given-surname", known: known?.to === end ? known.value : [] };
  }
  // "J. Robin Warren": the last given name is the surname too.
  if (initial > at && split > initial + 1)
    return { from: at, to: split, split: split - 1, rule: "given-surname", known: [] };
  // "Kim Daniel", "Salvini Matteo": given names that are surnames too.
  if (split - at > 1 && initial === at && !(tokens[split - 1] as Token).norm.endsWith("."))
    return { from: at, to: split, split: split - 1, rule: "given-surname", known: [] };
  return null;
}

/** Where a line ends inside a run of given names: the names of a list are not one. */
function beforeBreak(scope: Scope, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (breaks(scope, at)) return at;
  return to;
}

/** The family names at `from`; the first may be an ordinary word behind a sure given name ("Kanye West", "Robert Green"). */
function familyNames(scope: Scope, from: number, weak: boolean): number {
  const { tokens, sentence, shouting } = scope;
  if (breaks(scope, from)) return from;
  const to = surnames(scope, from, shouting ? 1 : 3);
  const token = tokens[from];
  if (
    to > from ||
    weak ||
    shouting ||
    from >= sentence.to ||
    !token ||
    token.casing !== "title" ||
    // "Francesco ⟦Russo⟧", "Anna ⟦Greco⟧"
    !(NOT_NAMES.has(token.fold) || demonyms().match(tokens, from)?.to === from + 1) ||
    GRAMMATICAL.has(token.norm)
  )
    return to;
  return from + 1;
}

/** Behind 'Giuseppe "Pippo"' the surname follows the closing mark; else `at`. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  if (!QUOTES.has(tokens[at]?.norm ?? "") || !isCapital(tokens[at + 1])) return at;
  const close = QUOTES.has(tokens[at + 2]?.norm ?? "") ? at + 2 : QUOTES.has(tokens[at + 3]?.norm ?? "") ? at + 3 : at;
  return close > at && isCapital(tokens[close + 1]) && tokens[close + 1]?.spaced ? close + 1 : at;
}

const QUOTES = new Set(['"', "“", "”", "'", "«", "»", "‘", "’"]);
const GRAMMATICAL = new Set([
  ...FUNCTION_WORDS.it,
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  "ha",
  "è",
  "alla",
  "dopo",
  "intanto",
  "oggi",
  "ieri",
]);

/** "Charles River", "Hope Baptist Church": no person. */
const hasInstitution = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (INSTITUTION_WORDS.has((tokens[at] as Token).norm)) return true;
  return false;
};

/** "⟦Li⟧ Hui, inviato speciale": a word of the language too, where an office tells who it is; not "⟦Ma⟧ Salvini, ministro". */
const isToldByOffice = ({ tokens, offices }: Scope, at: number, to: number): boolean =>
  tokens[to]?.norm === "," && offices.has(to + 1) && !holders().alone.match(tokens, at + 1);

/** "Xi Jinping", "Kim Jong-un", "Nguyen Phu Trong". */
function familyFirst(scope: Scope, at: number): NameHit | null {
  const { tokens, shouting } = scope;
  if (!mayBeSurname(tokens, at + 1, shouting) || !tokens[at + 1]?.spaced) return null;
  const to = surnames(scope, at + 1, 2);
  if (!mayBeSurname(tokens, at, shouting) && !isToldByOffice(scope, at, to)) return null;
  const known = holders().alone.match(tokens, at);
  return { from: at, to, split: at, rule: "given-surname", known: known?.to === to ? known.value : [] };
}
