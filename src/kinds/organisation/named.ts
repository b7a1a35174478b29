import {
  NAMED_AFTER_PEOPLE,
  NAMED_INSTITUTIONS,
  NAME_ADJECTIVES,
  NAME_ENDS,
  NAME_HEADS,
} from "../../lexicon/organisation-heads.js";
import { DEFINITE, OF_THE } from "../../lexicon/grammar-words.js";
import { CLUB_CITIES } from "../../lexicon/teams.js";
import { OTHER_ACRONYMS } from "../../lexicon/organisation-words.js";
import type { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { isCapital, opensSentence } from "../place/casing.js";
import { nameEnd } from "../place/features.js";
import { gazetteer as places } from "../place/gazetteer.js";
import { isGivenName } from "../place/given.js";
import { FOREIGN_INNER, foreignRunEnd } from "./apposed.js";
import { complementAt } from "./complement.js";
import { headPhrases } from "./heads.js";
import type { PrintedHead } from "./heads.js";
import type { PatternHit } from "./pattern.js";

const LINKS = new Set(["di", ...OF_THE, ...DEFINITE, "per"]);
const NOT_OPENING = new Set(
  "il lo la i gli le l' un una al alla del della dal dalla nel nella sul sulla di da a in con per the".split(" "),
);
/** What may stand behind the first word of a foreign name beside another capital. */
const FOREIGN_JOINT = new WordTest(({ norm }) => norm === "-" || FOREIGN_INNER.has(norm));
/** What goes on with a foreign name behind its noun: "Institute ⟦of⟧ Technology". */
const ENGLISH_OF = new Set(["of", "for", "and"]);
const LETTERS = /^[a-z]+$/u;
const ROMAN = /^[ivxlcdm]+$/u;

let built: Phrases<PrintedHead> | undefined;
const institutions = (): Phrases<PrintedHead> => (built ??= headPhrases(NAMED_INSTITUTIONS));

/** True for the first word of an institution with a name of its own. */
export const beginsNamed = (word: string): boolean => institutions().begins(word);

function particle(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && next - at < 2 && LINKS.has((tokens[next] as Token).norm) && !isCapital(tokens[next])) next++;
  return next;
}

const COMPLEMENT = new Set(["di", ...OF_THE, "al", "alla", "ai", "agli", "alle"]);
const isLower = (token: Token | undefined): boolean => token?.kind === "word" && token.casing === "lower";

/** "Commissione internazionale ⟦per la caccia alle balene⟧": the end of a purpose from `at`, or `at`. */
function purposeEnd(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.norm !== "per" || !DEFINITE.has(tokens[at + 1]?.norm ?? "") || !isLower(tokens[at + 2])) return at;
  let end = at + 3;
  if (end > to) return at;
  const joined = tokens[end]?.norm === "e" && DEFINITE.has(tokens[end + 1]?.norm ?? "");
  if (joined && isLower(tokens[end + 2])) end += 3;
  else if (COMPLEMENT.has(tokens[end]?.norm ?? "") && tokens[end + 1]?.kind === "word") end += 2;
  return Math.min(end, to);
}

/** "Federazione nazionale Stampa ⟨dell'Emilia⟩": behind a name of its own, the place that it is of stands outside. */
function withoutTown(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at > from; at--)
    if (COMPLEMENT.has((tokens[at] as Token).norm)) {
      const place = isCapital(tokens[at - 1]) ? places().match(tokens, at + 1) : null;
      return place && place.to === end ? at : end;
    }
  return end;
}

/** "Istituto nazionale di Geofisica ⟦e Vulcanologia⟧". */
const pairEnd = (tokens: readonly Token[], end: number, to: number, adjectives: boolean): number =>
  adjectives &&
  end + 1 < to &&
  tokens[end]?.norm === "e" &&
  isCapital(tokens[end + 1]) &&
  !isGivenName((tokens[end + 1] as Token).fold)
    ? end + 2
    : end;

/** Authorities with no name but their town's: "in Comune", "in Prefettura". */
const SEATS = new Set(["comune", "municipio", "prefettura", "questura"]);

/** "⟦università di Pavia⟧", "⟦ospedale San Raffaele⟧", "⟦Istituto nazionale di statistica⟧", bare "la ⟦procura⟧". */
export function namedAt(tokens: readonly Token[], at: number, first: number, to: number): PatternHit | null {
  const hit = institutions().match(tokens, at);
  if (!hit || hit.to > to) return null;
  const capital = isCapital(tokens[at]);
  if (hit.value.capital && !capital) return null;
  const { type, alone } = hit.value.head;
  let end = hit.to;
  while (end < to && NAME_ADJECTIVES.has((tokens[end] as Token).norm)) end++;
  const adjectives = end > hit.to;
  const state = complementAt(tokens, end, to);
  const found = { from: at, type, rule: "organisation/named" } as const;
  if (state && (adjectives || capital)) return { ...found, to: state.to, country: state.code };
  const name = particle(tokens, end, to);
  const purpose = capital ? purposeEnd(tokens, end, to) : end;
  if (purpose > end) return { ...found, to: purpose };
  const close = withoutTown(tokens, end, nameEnd(tokens, name, to, NAMED_AFTER_PEOPLE.has((tokens[at] as Token).norm)));
  // "ha accolto in Comune Anna Bianchi": the seat, and who came
  const somebody = name === end && tokens[at - 1]?.norm === "in" && SEATS.has((tokens[at] as Token).norm);
  if (close > name && !somebody && (tokens[name] as Token).kind === "word")
    return { ...found, to: pairEnd(tokens, close, to, adjectives) };
  if (capital && adjectives) return { ...found, to: end };
  if (!state && close === name && (tokens[name - 1] as Token).norm === "di") return null;
  const free = alone === "lower" || (alone === "capital" && capital && !opensSentence(tokens, first, at));
  return free ? { from: at, to: hit.to, type, rule: "organisation/organ-alone" } : null;
}

/** "⟦Silicon Valley Bank⟧", "⟦Massachusetts Institute of Technology⟧": capitals with a word that only organisations bear. */
export function foreignNameAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  const next = tokens[at + 1];
  if (!next || !(isCapital(next) || FOREIGN_JOINT.has(next.word))) return null;
  const head = (tokens[at] as Token).norm;
  if (NOT_OPENING.has(head)) return null;
  const run = foreignRunEnd(tokens, at, to);
  if (run === at + 1) return null;
  let end = at;
  let type = NAME_HEADS[head];
  if (type && run > at + 1) end = run;
  for (let inner = at + 1; inner < run && !(type && end === run); inner++) {
    const ending = isCapital(tokens[inner]) ? NAME_ENDS[(tokens[inner] as Token).norm] : undefined;
    if (!ending) continue;
    [end, type] = [ENGLISH_OF.has(tokens[inner + 1]?.norm ?? "") ? run : inner + 1, ending];
  }
  return type && end > at ? { from: at, to: end, type, rule: "organisation/foreign-name" } : null;
}

/** "l'⟦ASBL⟧": three to six capitals that no table knows. */
export function acronymAt(tokens: readonly Token[], at: number): PatternHit | null {
  const token = tokens[at] as Token;
  const length = token.end - token.start;
  if (
    token.casing !== "upper" ||
    length < 3 ||
    length > 6 ||
    ROMAN.test(token.norm) ||
    !LETTERS.test(token.fold) ||
    OTHER_ACRONYMS.has(token.norm)
  )
    return null;
  if (tokens[at + 1]?.casing === "upper" || tokens[at - 1]?.casing === "upper") return null;
  return { from: at, to: at + 1, type: "other", rule: "organisation/acronym" };
}

const ARTICLE_OF: Readonly<Record<string, string>> = {
  il: "il",
  del: "il",
  al: "il",
  dal: "il",
  sul: "il",
  nel: "il",
  col: "il",
  la: "la",
  della: "la",
  alla: "la",
  dalla: "la",
  sulla: "la",
  nella: "la",
  lo: "lo",
  dello: "lo",
  allo: "lo",
  "l'": "l'",
  "dell'": "l'",
  "all'": "l'",
  "dall'": "l'",
};

const CLUB = new WordTest(({ norm }) => Object.hasOwn(CLUB_CITIES, norm));

/** "il ⟦Napoli⟧", "della ⟦Roma⟧": with its article the name of a city is its club's. */
export function clubAt(tokens: readonly Token[], at: number, first: number): PatternHit | null {
  const token = tokens[at] as Token;
  const before = at > first ? (tokens[at - 1] as Token).norm : "";
  const article = CLUB.has(token.word) ? CLUB_CITIES[token.norm] : undefined;
  if (!article || ARTICLE_OF[before] !== article || isCapital(tokens[at + 1]) || tokens[at + 1]?.norm === "di")
    return null;
  return { from: at, to: at + 1, type: "team", rule: "organisation/club" };
}
