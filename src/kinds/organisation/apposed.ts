import { APPOSITION_ADJECTIVES, APPOSITION_HEADS } from "../../lexicon/apposition-heads.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import { STATES, demonyms } from "../../lexicon/states.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { isCapital } from "../place/casing.js";
import type { PatternHit } from "./pattern.js";

const OPENING = new Set(['"', "“", "«", "‘", "'", "”"]);
const CLOSING = new Set(['"', "”", "»", "’", "'", "“"]);
/** Words of foreign names that are printed without a capital: "Bank ⟦of⟧ Scotland". */
export const FOREIGN_INNER = new Set([
  "of",
  "the",
  "and",
  "for",
  "&",
  "du",
  "des",
  "de",
  "und",
  "für",
  "der",
  "y",
  "et",
]);
const LONGEST = 7;
const BACK = 4;

/** Behind "il gruppo «" the name may hold small words, up to the closing mark; -1 where none closes. */
function quotedEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let end = at; end < to && end - at <= LONGEST; end++)
    if (CLOSING.has((tokens[end] as Token).norm)) return end > at ? end : -1;
  return -1;
}

/** The end of a run of capitals with foreign small words between them, from `at`. */
export function foreignRunEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  for (let next = at; next < to && next - at < LONGEST; next++) {
    const token = tokens[next] as Token;
    if (isCapital(token) && (next === at || token.spaced || tokens[next - 1]?.norm === "-")) end = next + 1;
    else if (!(FOREIGN_INNER.has(token.norm) || (token.norm === "-" && !token.spaced) || token.norm === "&")) break;
  }
  return end;
}

let last: ReadonlySet<string> | undefined;
const ENDS_DEMONYM = {
  has: (word: string): boolean =>
    (last ??= new Set(
      STATES.flatMap(({ adjectives }) => adjectives.flat().map((form) => form.slice(form.lastIndexOf(" ") + 1))),
    )).has(word),
};

/** Words right before a name that a noun announces: the noun, an adjective behind it, a quotation mark. */
const MAY_ANNOUNCE = new WordTest(
  ({ norm, casing }) =>
    OPENING.has(norm) ||
    (casing === "lower" && (APPOSITION_HEADS.has(norm) || APPOSITION_ADJECTIVES.has(norm) || ENDS_DEMONYM.has(norm))),
);

/** What the noun before token `at` says that the name there is: "la società ⟨Urban Lane⟩"; null where none does. */
function announcedBy(
  tokens: readonly Token[],
  at: number,
  first: number,
): { type: PatternHit["type"]; quoted: boolean } | null {
  let before = at - 1;
  if (before < first || !MAY_ANNOUNCE.has((tokens[before] as Token).word)) return null;
  const quoted = OPENING.has((tokens[before] as Token).norm);
  if (quoted) before--;
  for (let steps = 0; before >= first && steps < BACK; before--, steps++) {
    const token = tokens[before] as Token;
    if (token.kind !== "word" || token.casing !== "lower") return null;
    const type = APPOSITION_HEADS.get(token.norm);
    if (type) return { type, quoted };
    if (!APPOSITION_ADJECTIVES.has(token.norm) && !demonyms().match(tokens, before)) return null;
  }
  return null;
}

const JOINED: ReadonlySet<PatternHit["type"]> = new Set(["media", "party", "other"]);

/** "il settimanale ⟦Diva e Donna⟧", "Sinistra ⟦e Libertà⟧": one more capital behind "e", where the noun before is no plural. */
const joinedEnd = (tokens: readonly Token[], end: number, to: number): number =>
  end + 1 < to && tokens[end]?.norm === "e" && isCapital(tokens[end + 1]) && !isCapital(tokens[end + 2])
    ? end + 2
    : end;

/** "la società ⟦Urban Lane⟧", "il gruppo «⟦Mano Tesa⟧»": a name behind the noun that says what bears it. */
export function apposedAt(tokens: readonly Token[], at: number, first: number, to: number): PatternHit | null {
  const announced = announcedBy(tokens, at, first);
  if (!announced) return null;
  const token = tokens[at] as Token;
  const closed = announced.quoted ? quotedEnd(tokens, at, to) : -1;
  const run = foreignRunEnd(tokens, at, to);
  const end = closed > 0 ? closed : JOINED.has(announced.type) ? joinedEnd(tokens, run, to) : run;
  if (end === at || (end === at + 1 && NOT_NAMES.has(token.fold) && !announced.quoted)) return null;
  return { from: at, to: end, type: announced.type, rule: "organisation/apposed" };
}
