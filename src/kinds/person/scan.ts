import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { MONTHS } from "../../lexicon/months.js";
import { TRADES } from "../../lexicon/offices.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import { WEEKDAYS } from "../../lexicon/weekdays.js";
import { HAS, SAID, SAYS } from "../../lexicon/speech.js";
import type { Document, DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { GENERATIONS } from "../../lexicon/particles.js";
import { holders } from "./holders.js";
import type { KnownPerson } from "./holders.js";
import { afterPlaceHead, givenName, givenRun, initialAt, isAcronym, isCapital, isFamilyFirst, mayBeSurname, suffixAt, surnameAt } from "./names.js";
import type { RoleCandidate } from "./role.js";
import { soundKey } from "./sound.js";

/** Why a stretch is read as a person; the surer first. */
export type NameRule = "full" | "given-surname" | "title" | "surname" | "trade" | "given" | "speaker";

/** A person's name at tokens `[from, to)`; `split` is where the surname begins (`from` when alone, `to` when there is none). */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly split: number;
  readonly rule: NameRule;
  readonly known: readonly KnownPerson[];
  /** The surname of somebody named in full in the same text. */
  readonly established?: boolean;
}

const TRADE = new Set(TRADES);

/** A sentence printed in capitals: there a capital says nothing. */
export function isShouted(tokens: readonly Token[], sentence: DocumentSentence): boolean {
  let upper = 0;
  let words = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") continue;
    words++;
    if (token.casing === "upper") upper++;
  }
  return words > 2 && upper > words * 0.6;
}

/** What the scanner knows of the sentence it reads. */
export interface Scope {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentence: DocumentSentence;
  readonly shouting: boolean;
  /** Tokens that end a title, by the index after it: a name may follow. */
  readonly cues: ReadonlyMap<number, RoleCandidate>;
}

const knownAlone = (tokens: readonly Token[], from: number, to: number): boolean => {
  const hit = holders().alone.match(tokens, from);
  return hit !== null && hit.to >= to;
};

/** A line ends before the token: names in a list of lines are not one name. */
const breaks = ({ raw, tokens }: Scope, at: number): boolean => at > 0 && at < tokens.length && raw.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start).includes("\n");

/** One to three surnames with their particles from `from`: where they end. */
function surnames(scope: Scope, from: number, most: number): number {
  const { tokens, sentence, shouting } = scope;
  let to = from;
  for (let count = 0; count < most && to < sentence.to; count++) {
    if (to > from && (!(tokens[to] as Token).spaced || breaks(scope, to))) break;
    if (count && (scope.cues.has(to) || holders().full.match(tokens, to))) break;
    const end = surnameAt(tokens, to, shouting, (a, b) => knownAlone(tokens, a, b));
    if (end === to || end > sentence.to) break;
    to = end;
    if (initialAt(tokens, to) > to) to = initialAt(tokens, to);
  }
  return to;
}

/** A name in the table of known people: "Sergej Lavrov", "Mohammed bin Salman". */
function fullName(scope: Scope, at: number): NameHit | null {
  const hit = holders().full.match(scope.tokens, at);
  if (!hit || hit.to > scope.sentence.to || !(isCapital(scope.tokens[hit.to - 1]) || GENERATIONS.has(scope.tokens[hit.to - 1]?.norm ?? "") || scope.tokens[hit.to - 2]?.norm === "-")) return null;
  const to = suffixAt(scope.tokens, hit.to);
  // "Donald Trump Jr." is somebody else.
  if (to > hit.to) return { from: at, to, split: at + 1, rule: "given-surname", known: [] };
  return { from: at, to, split: at + 1, rule: "full", known: [hit.value] };
}

/** "Simon Lee", "George W. Bush", "Luigi Di Maio", "Giovanni Paolo II". */
function givenAndSurname(scope: Scope, at: number): NameHit | null {
  const { tokens, shouting } = scope;
  const first = tokens[at] as Token;
  const table = givenName(first.fold);
  const initial = initialAt(tokens, at);
  if (!table && initial === at) return isFamilyFirst(first.fold) ? familyFirst(scope, at) : null;
  if (!shouting && table && isAcronym(first) && first.end - first.start < 4) return null;
  const split = givenRun(tokens, at);
  for (let inner = at + 1; inner <= split; inner++) if (holders().full.match(tokens, inner)) return null;
  if (initial > at && split === initial && split - at < 4 && !mayBeSurname(tokens, split, shouting)) return null;
  const to = familyNames(scope, nicknameEnd(tokens, split), table?.weak === true || initial > at);
  const end = suffixAt(tokens, to);
  if (to > split) return hasInstitution(tokens, split, to) ? null : { from: at, to: end, split, rule: "given-surname", known: [] };
  if (end > to) return { from: at, to: end, split: at, rule: "given-surname", known: [] };
  // "Kim Daniel", "Salvini Matteo": given names that are surnames too.
  if (split - at > 1 && initial === at && !(tokens[split - 1] as Token).norm.endsWith(".")) return { from: at, to: split, split: split - 1, rule: "given-surname", known: [] };
  return null;
}

/** The family names at `from`; the first may be an ordinary word behind a sure given name ("Kanye West", "Robert Green"). */
function familyNames(scope: Scope, from: number, weak: boolean): number {
  const { tokens, sentence, shouting } = scope;
  if (breaks(scope, from)) return from;
  const to = surnames(scope, from, shouting ? 1 : 3);
  const token = tokens[from];
  if (to > from || weak || shouting || from >= sentence.to || !token || token.casing !== "title" || !NOT_NAMES.has(token.fold) || GRAMMATICAL.has(token.norm)) return to;
  return from + 1;
}

/** Behind 'Giuseppe "Pippo"' the surname follows the closing mark; else `at`. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  if (!QUOTES.has(tokens[at]?.norm ?? "") || !isCapital(tokens[at + 1])) return at;
  const close = QUOTES.has(tokens[at + 2]?.norm ?? "") ? at + 2 : QUOTES.has(tokens[at + 3]?.norm ?? "") ? at + 3 : at;
  return close > at && isCapital(tokens[close + 1]) && tokens[close + 1]?.spaced ? close + 1 : at;
}

const QUOTES = new Set(['"', "“", "”", "'", "«", "»", "‘", "’"]);
const GRAMMATICAL = new Set([...FUNCTION_WORDS.it, ...Object.keys(MONTHS), ...Object.keys(WEEKDAYS), "ha", "è", "alla", "dopo", "intanto", "oggi", "ieri"]);
const INSTITUTION = new Set("park street church school university college museum center centre hospital airport bridge festival award prize cup trophy stadium foundation institute society company bank group records river island lake square avenue road circus palace castle hotel".split(" "));

/** "Charles River", "Hope Baptist Church": no person. */
const hasInstitution = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (INSTITUTION.has((tokens[at] as Token).norm)) return true;
  return false;
};

/** "Xi Jinping", "Kim Jong-un", "Nguyen Phu Trong". */
function familyFirst(scope: Scope, at: number): NameHit | null {
  const { tokens, shouting } = scope;
  if (!mayBeSurname(tokens, at, shouting) || !mayBeSurname(tokens, at + 1, shouting) || !tokens[at + 1]?.spaced) return null;
  const to = surnames(scope, at + 1, 2);
  return { from: at, to, split: at, rule: "given-surname", known: [] };
}

/** A name behind a title or trade: "il ministro ⟦Urso⟧", "il regista ⟦Moretti⟧". */
function announced(scope: Scope, at: number, rule: "title" | "trade"): NameHit | null {
  const { tokens } = scope;
  if (breaks(scope, at)) return null;
  // "papa Francesco" is in the table with its title.
  const titled = holders().alone.match(tokens, at - 1);
  if (titled && titled.to > at) return { from: at, to: titled.to, split: at, rule, known: titled.value };
  const known = holders().alone.match(tokens, at);
  const to = surnames(scope, at, scope.shouting ? 1 : 3);
  if (known && known.to >= to && known.to <= scope.sentence.to) return { from: at, to: suffixAt(tokens, known.to), split: at, rule, known: known.value };
  if (to === at || (to - at > 1 && givenName((tokens[at + 1] as Token).fold)?.weak === false && !givenName((tokens[at] as Token).fold))) return null;
  return { from: at, to: suffixAt(tokens, to), split: to - at > 1 ? at + 1 : at, rule, known: to - at > 1 ? [] : knownBySound(tokens[at] as Token) };
}

const knownBySound = ({ fold }: Token): readonly KnownPerson[] => (fold.length > 4 ? (holders().bySound.get(soundKey(fold)) ?? []) : []);

function cueAt(scope: Scope, at: number): "title" | "trade" | null {
  const { tokens, sentence } = scope;
  if (at === sentence.from || !(tokens[at] as Token).spaced) return null;
  if (scope.cues.has(at)) return "title";
  const before = tokens[at - 1] as Token;
  const word = before.norm === "." ? tokens[at - 2] : before;
  return word && word.kind === "word" && TRADE.has(word.norm) && (before.norm !== "." || word.end - word.start < 5) ? "trade" : null;
}

/** Words no table knows beside a verb of saying: "ha detto ⟦Stosur⟧", "⟦Bragadin⟧ ha spiegato". */
function speaker(scope: Scope, at: number): NameHit | null {
  const { tokens, sentence, shouting } = scope;
  const before = tokens[at - 1];
  const afterName = at > sentence.from && isCapital(before) && !(at - 1 === sentence.from && NOT_NAMES.has(before?.fold ?? ""));
  if (shouting || afterName || !mayBeSurname(tokens, at, false) || knownAlone(tokens, at, at + 1)) return null;
  const to = surnames(scope, at, 3);
  if (to === at || to > sentence.to || isCapital(tokens[to])) return null;
  if (!saysBefore(tokens, at, sentence.from) && !(at > sentence.from && saysAfter(tokens, to))) return null;
  return { from: at, to, split: to - at > 1 ? at + 1 : at, rule: "speaker", known: [] };
}

const saysAfter = (tokens: readonly Token[], to: number): boolean =>
  SAYS.has(tokens[to]?.norm ?? "") || (HAS.has(tokens[to]?.norm ?? "") && (SAID.has(tokens[to + 1]?.norm ?? "") || SAID.has(tokens[to + 2]?.norm ?? "")));

function saysBefore(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  if (!before || at - 1 < first) return false;
  return SAYS.has(before.norm) || before.norm === "secondo" || (SAID.has(before.norm) && HAS.has(tokens[at - 2]?.norm ?? ""));
}

/** The name that begins at the capitalised token `at`, or null. */
export function nameAt(scope: Scope, at: number): NameHit | null {
  const { tokens } = scope;
  const token = tokens[at] as Token;
  const full = fullName(scope, at);
  if (full) return full;
  const cue = cueAt(scope, at);
  if (!cue && afterPlaceHead(tokens, at)) return null;
  if (!cue && NOT_NAMES.has(token.fold)) return null;
  return givenAndSurname(scope, at) ?? (cue ? announced(scope, at, cue) : speaker(scope, at));
}

/** Every name with more than a surname, or behind a title, in reading order. */
export function scanNames(document: Document, roles: readonly RoleCandidate[]): NameHit[] {
  const { tokens } = document;
  const cues = new Map<number, RoleCandidate>();
  for (const role of roles) {
    cues.set(role.to, role);
    if (tokens[role.to]?.norm === ",") cues.set(role.to + 1, role);
    if (role.nested) cues.set(role.nested.to, role);
  }
  const found: NameHit[] = [];
  for (const sentence of document.sentences) {
    let scope: Scope | undefined;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isCapital(tokens[at])) continue;
      scope ??= { raw: document.raw, tokens, sentence, shouting: isShouted(tokens, sentence), cues };
      const hit = nameAt(scope, at);
      if (!hit) continue;
      found.push(hit);
      // "degli onorevoli Deidda e Ruspandini": the title goes on.
      const plural = cues.get(hit.from);
      if (plural?.plural && (tokens[hit.to]?.norm === "e" || tokens[hit.to]?.norm === ",")) cues.set(hit.to + 1, plural);
      at = hit.to - 1;
    }
  }
  return found;
}
