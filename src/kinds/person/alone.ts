import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import type { Word } from "../../text/word.js";
import { verbForms } from "../../grammar/conjugation.js";
import { NOUNS } from "../../lexicon/verb-words.js";
import { PREPOSITIONS } from "../../lexicon/grammar-words.js";
import { seatOf } from "../../lexicon/venues.js";
import { HAS } from "../../lexicon/speech.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import { PLACE_NAMES_OF_PEOPLE } from "../../lexicon/place-homographs.js";
import { CAPITAL_PARTICLES } from "../../lexicon/particles.js";
import { holders, onlyTables } from "./holders.js";
import type { KnownPerson } from "./holders.js";
import { CITY_ROWS } from "../../lexicon/cities.js";
import { fold } from "../../text/fold.js";
import { afterPlaceHead, givenName, isAcronym, isCapital, isStateName } from "./names.js";
import { isShouted, knownAlone } from "./scope.js";
import type { NameHit } from "./scope.js";
import { soundOf } from "./sound.js";

/** Surnames of the table that are ordinary words or places too: alone they are read only inside a sentence. */
const COMMON = new Set(
  (
    "costa monti conte fico may park moon rice major re serra speranza guerra pace lupi fini mosca santiago berri gallant gates harris kos hu casini grasso bianco bush marino leone sala sisi li lu " +
    "bondi romano franco bruno mattei moro martina fontana crea savona giuli riva foti mas lai lam han mao ma orsi paz cook brown hunt straw key english fox hague peters clark bishop " +
    "fischer jung maas beck gross jones mills dar sall meta boc zan ricci rocca toti bucci"
  ).split(" "),
);

const isHyphen = (token: Token | undefined): boolean => token?.norm === "-" && !token.spaced;

/** Of these, words that open a sentence as subjects without an article: "Pace è fatta". */
const ABSTRACT = new Set(["pace", "guerra", "speranza", "re", "major", "li", "lu", "la"]);

/** "⟦Conte⟧ ha detto", "⟦Bush⟧ incontra Putin", "⟦Monti⟧ e Merkel", "⟦Conte⟧: «…»": a noun without an article that does something, or stands beside somebody known, is a name. */
function acts(tokens: readonly Token[], { fold }: Token, to: number): boolean {
  if (ABSTRACT.has(fold)) return false;
  const next = tokens[to];
  if (next?.norm === "e") return tokens[to + 1] !== undefined && isSurely(tokens, to + 1);
  if (next?.norm === ":") return QUOTES.has(tokens[to + 1]?.norm ?? "");
  const verb = UNSTRESSED.has(next?.norm ?? "") ? tokens[to + 1] : next;
  return verb !== undefined && (HAS.has(verb.norm) || doesSomething(verb));
}

const QUOTES = new Set(["«", "“", '"', "‘"]);
/** What stands between a subject and its verb: "Monti ⟦non⟧ vedrà". */
const UNSTRESSED = new Set(["non", "si", "lo", "la", "gli", "ne", "ci"]);

/** A verb of one person, and no noun: "incontra", "vedrà". */
const doesSomething = ({ word, casing }: Token): boolean =>
  casing === "lower" &&
  !NOUNS.has(word.norm) &&
  verbForms(word).some(({ tense, person, plural }) => FINITE.has(tense) && person === 3 && !plural);
const FINITE = new Set<string>(["present", "imperfect", "remote", "future"]);

/** Letters that Italian does not have: "Peña" is no word for a sentence. */
const FOREIGN = /[^\p{ASCII}àèéìíòóùúîï'’]/u;

const isNoName = ({ fold, norm }: Token): boolean => NOT_NAMES.has(fold) && !FOREIGN.test(norm);

/** A name of the table that is nothing else: two of them side by side are two people ("vertice Meloni Macron"). */
const isSurely = (tokens: readonly Token[], at: number): boolean =>
  !COMMON.has((tokens[at] as Token).fold) && knownAlone(tokens, at, at + 1);

/** Part of a longer capitalised stretch that is no list of people: "Costa Concordia", "Monti Sibillini". */
function inLongerName(tokens: readonly Token[], from: number, to: number, first: number, limit: number): boolean {
  const after = to < limit ? tokens[to] : undefined;
  const before = tokens[from - 1];
  if (
    after &&
    isCapital(after) &&
    after.spaced &&
    !NOT_NAMES.has(after.fold) &&
    after.casing !== "upper" &&
    !givenName(after.fold) &&
    !(isSurely(tokens, from) && isSurely(tokens, to))
  )
    return true;
  return (
    from - 1 > first &&
    before !== undefined &&
    isCapital(before) &&
    !NOT_NAMES.has(before.fold) &&
    before.casing === "title" &&
    (tokens[from] as Token).spaced &&
    !givenName(before.fold) &&
    !(isSurely(tokens, from - 1) && isSurely(tokens, from)) &&
    !isStateName(before) &&
    !(LOCATIVE.has(tokens[from - 2]?.norm ?? "") && isSurely(tokens, from)) &&
    !(isSurely(tokens, from) && (behindSeat(tokens, from) || behindVerb(tokens, from) || behindCity(tokens, from)))
  );
}

let cities: ReadonlySet<string> | null = null;

const cityNames = (): ReadonlySet<string> =>
  (cities ??= new Set(
    CITY_ROWS.trim()
      .split("\n")
      .flatMap((row) => fold(row.slice(0, row.indexOf("|")).toLowerCase()).split(";")),
  ));

/** "al G20 di Osaka ⟦Trump⟧ ha visto", "partito da New York ⟦Guterres⟧": right behind a city that a preposition governs. */
function behindCity(tokens: readonly Token[], from: number): boolean {
  let head = from;
  while (head > 0 && isCapital(tokens[head - 1]) && (tokens[head] as Token).spaced) head--;
  if (!PREPOSITIONS.has(tokens[head - 1]?.norm ?? "")) return false;
  return cityNames().has(
    tokens
      .slice(head, from)
      .map((token) => token.fold)
      .join(" "),
  );
}

/** "Trump: «Vedrò ⟦Putin⟧»", "Parla Merz: “Sentirò ⟦Macron⟧”": right behind a verb that opens what is said. */
function behindVerb(tokens: readonly Token[], from: number): boolean {
  const { word, norm } = tokens[from - 1] as Token;
  const opens = QUOTES.has(tokens[from - 2]?.norm ?? "") || tokens[from - 2]?.norm === ":";
  return opens && !NOUNS.has(norm) && verbForms(word).some(({ tense }) => FINITE.has(tense));
}

/** Words of a building's name, at most. */
const SEAT_WORDS = 3;

/** "ha ricevuto a Palazzo Chigi ⟦Merz⟧", "al Viminale ⟦Tajani⟧": right behind where something is, a building that the table has. */
function behindSeat(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - SEAT_WORDS && isCapital(tokens[at]); at--) {
    if (!LOCATIVES.has(PREPOSITIONS.get(tokens[at - 1]?.norm ?? "") ?? "")) continue;
    const words = tokens.slice(at, from).map((token) => token.norm);
    return seatOf(words.join(" ")) !== undefined;
  }
  return false;
}

const LOCATIVES = new Set(["a", "in"]);

interface Names {
  /** Surnames of people named in full in this document, folded and by sound; the words they are made of. */
  readonly surnames: Set<string>;
  readonly sounds: Set<string>;
  readonly givens: Set<string>;
  /** Of these, surnames that stood behind a given name. */
  readonly sure: Set<string>;
  /** Capitalised particles inside those names ("Di", "De"). */
  readonly particles: Set<string>;
}

/** "a Houston" is the town, though Whitney Houston is in the text. */
const LOCATIVE = new Set(["a", "ad", "in"]);

/** The words that people named in full can be called by later. */
export function established(document: Document, hits: readonly NameHit[]): Names {
  const names: Names = {
    surnames: new Set(),
    sounds: new Set(),
    givens: new Set(),
    sure: new Set(),
    particles: new Set(),
  };
  for (const { from, to, split, known, rule } of hits) {
    if (rule === "speaker") continue;
    for (let at = from; at < to; at++) {
      const token = document.tokens[at] as Token;
      if (at >= split && isCapital(token) && CAPITAL_PARTICLES.has(token.norm)) names.particles.add(token.norm);
      if (!isCapital(token) || token.end - token.start < 2 || isNoName(token)) continue;
      if (at >= split) {
        names.surnames.add(token.fold);
        if (rule === "full" || rule === "given-surname") names.sure.add(token.fold);
        if (token.fold.length > 4) names.sounds.add(soundOf(token.fold));
      } else names.givens.add(token.fold);
    }
    for (const person of known)
      if (!person.surname.includes(" ")) names.sounds.add(soundOf(person.surname.toLowerCase()));
  }
  return names;
}

/** Words that begin a name of the table, and words that sound like one. */
const BEGINS = new WordTest(({ fold }) => holders().alone.begins(fold));
const soundsKnown = ({ fold }: Word): boolean =>
  fold.length > 4 && !NOT_NAMES.has(fold) && holders().bySound.has(soundOf(fold));
const SOUNDS = new WordTest(soundsKnown);

/** A lexicon's people are not the tables': what the tests keep of a word holds for those alone. */
const begins = (word: Word): boolean => (onlyTables() ? BEGINS.has(word) : holders().alone.begins(word.fold));
const sounds = (word: Word): boolean => (onlyTables() ? SOUNDS.has(word) : soundsKnown(word));

function knownAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; known: readonly KnownPerson[] } | null {
  const { word, fold } = tokens[at] as Token;
  const hit = begins(word) ? holders().alone.match(tokens, at) : null;
  if (hit && hit.to <= limit) return { to: hit.to, known: hit.value };
  return sounds(word) ? { to: at + 1, known: holders().bySound.get(soundOf(fold)) ?? [] } : null;
}

/** Surnames that stand alone ("Lavrov"), of people named in full here or known to the table. */
export function scanAlone(document: Document, hits: readonly NameHit[]): NameHit[] {
  const { tokens } = document;
  const names = established(document, hits);
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of hits) taken.fill(1, from, to);
  const found: NameHit[] = [];
  for (const sentence of document.sentences) {
    let shouted: boolean | undefined;
    const shouting = (): boolean => (shouted ??= isShouted(tokens, sentence));
    for (let at = sentence.from; at < sentence.to; at++) {
      const { word, kind } = tokens[at] as Token;
      if (taken[at] || kind !== "word" || !(word.capital || begins(word))) continue;
      const hit = aloneAt(tokens, at, sentence.from, sentence.to, names, shouting);
      if (!hit || isTaken(taken, hit)) continue;
      found.push(hit);
      at = hit.to - 1;
    }
  }
  return found;
}

function isTaken(taken: Uint8Array, { from, to }: NameHit): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return true;
  return false;
}

function aloneAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  limit: number,
  names: Names,
  shouting: () => boolean,
): NameHit | null {
  const token = tokens[at] as Token;
  const capital = isCapital(token);
  const known = knownAt(tokens, at, limit);
  if (known && !isCapital(tokens[known.to - 1])) return null;
  if (!capital && !(known && known.to > at + 1)) return null;
  if (afterPlaceHead(tokens, at)) return null;
  const particle =
    capital && CAPITAL_PARTICLES.has(token.norm) && tokens[at + 1]?.spaced !== undefined && isCapital(tokens[at + 1]);
  if (particle && !known && names.surnames.has(tokens[at + 1]?.fold ?? "") && names.particles.has(token.norm))
    return { from: at, to: at + 2, split: at, rule: "surname", known: [], established: true };
  const here =
    capital &&
    (names.surnames.has(token.fold) ||
      (token.fold.length > 4 && !isNoName(token) && names.sounds.has(soundOf(token.fold))));
  const established = here && names.sure.has(token.fold) && !LOCATIVE.has(tokens[at - 1]?.norm ?? "");
  if (here && !known) return { from: at, to: at + 1, split: at, rule: "surname", known: [], established };
  if (
    known &&
    (here ||
      (!(COMMON.has(token.fold) && (at === first || shouting()) && !acts(tokens, token, known.to)) &&
        !(isNoName(token) && known.to === at + 1) &&
        !inLongerName(tokens, at, known.to, first, limit) &&
        (!isAcronym(token) || known.to > at + 1 || shouting())))
  )
    return { from: at, to: known.to, split: at, rule: "surname", known: known.known, established };
  return capital && givenAlone(tokens, at, first, names, shouting)
    ? { from: at, to: at + 1, split: at + 1, rule: "given", known: [] }
    : null;
}

/** "Piero" inside a sentence, or of somebody named in full here; not in "Villa Piero", "Piero Bianchi", "Rosa Nero". */
function givenAlone(
  tokens: readonly Token[],
  at: number,
  first: number,
  names: Names,
  shouting: () => boolean,
): boolean {
  const token = tokens[at] as Token;
  const given = givenName(token.fold);
  if (!given || isCapital(tokens[at + 1]) || isHyphen(tokens[at + 1]) || token.casing !== "title") return false;
  if (names.givens.has(token.fold)) return true;
  const before = tokens[at - 1]?.norm ?? "";
  // "consegnato a Piero": who gets something; a town's name with "a" is the town.
  const receives = (before === "a" || before === "ad") && !PLACE_NAMES_OF_PEOPLE.has(token.fold) && at - 1 > first;
  return (
    !given.weak &&
    at > first &&
    token.fold.length > 3 &&
    !isCapital(tokens[at - 1]) &&
    tokens[at - 1]?.kind === "word" &&
    (receives || !LOCATIVE.has(before)) &&
    !shouting()
  );
}
