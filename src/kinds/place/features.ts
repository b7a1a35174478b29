import {
  FEATURE_HEADS,
  JOINED_HEADS,
  NAME_PARTICLES,
  OUTER_HEADS,
  QUOTED_HEADS,
  STREET_HEADS,
  STREET_PREPOSITIONS,
} from "../../lexicon/place-words.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { isCapital } from "./casing.js";
import { isGivenName } from "./given.js";
import type { PlaceValue } from "./schema.js";

/** A place named by its kind and a name: tokens `[from, to)`; `name` is where the name proper starts. */
export interface Feature {
  readonly from: number;
  readonly to: number;
  readonly name: number;
  readonly type: PlaceValue["type"];
  readonly rule: "place/street" | "place/feature" | "place/road" | "place/foreign" | "place/unlisted";
}

const LONGEST = 6;

/**
 * The end of a run of capitalised words and particles between them, from `at`; `at` itself
 * if there is none. A second "di" opens another name ("⟦stadio Adriatico⟧ di Pescara"),
 * and so do a given name and a surname after it when `people` is false.
 */
export function nameEnd(tokens: readonly Token[], at: number, to: number, people = true): number {
  let end = at;
  const led = at > 0 && (tokens[at - 1] as Token).norm === "di";
  for (let next = at; next < to && next - at < LONGEST; next++) {
    const token = tokens[next] as Token;
    const before = next > at ? (tokens[next - 1] as Token) : undefined;
    if (before?.kind === "mark" && before.norm !== "-") break;
    if (!people && isGivenName(token.fold) && opensSurname(tokens, next + 1)) break;
    if (isCapital(token)) end = next + 1;
    else if (token.norm === "di" && (led || people)) break;
    else if (!(NAME_PARTICLES.has(token.norm) || (token.norm === "-" && !token.spaced))) break;
  }
  return end;
}

/** "Ursula ⟦von der Leyen⟧", "Anna ⟦Bianchi⟧". */
function opensSurname(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 2 && SURNAME_PARTICLES.has(tokens[next]?.norm ?? "")) next++;
  return isCapital(tokens[next]);
}

const SURNAME_PARTICLES = new Set(["von", "van", "der", "den", "de", "da", "dos", "bin", "ibn", "al", "el"]);

function street(tokens: readonly Token[], at: number, first: number, to: number): Feature | null {
  const head = tokens[at] as Token;
  const before = at > first ? (tokens[at - 1] as Token).norm : "";
  const square = head.norm.startsWith("piazz") || head.norm.startsWith("lung") || head.norm === "viale";
  if (!square && head.casing === "lower" && !STREET_PREPOSITIONS.has(before)) return null;
  const name = NAME_PARTICLES.has((tokens[at + 1] as Token).norm) ? at + 2 : at + 1;
  if (!square && head.casing !== "lower" && at === first && name > at + 1) return null;
  if (!numbered(tokens, name, to) && !isCapital(tokens[name])) return null;
  const end = numbered(tokens, name, to) ? name + 2 : nameEnd(tokens, name, to);
  return end > name && end <= to ? { from: at, to: end, name, type: "venue", rule: "place/street" } : null;
}

/** "via 25 Aprile": a number and a capital. */
const numbered = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to && (tokens[at] as Token).kind === "number" && isCapital(tokens[at + 1]);

const OPENING = new Set(['"', "“", "«"]);
const CLOSING = new Set(['"', "”", "»"]);

/** "ospedale ⟦"Santa Chiara"⟧": the name between its marks. */
function quoted(tokens: readonly Token[], at: number, to: number, type: PlaceValue["type"]): Feature | null {
  if (!OPENING.has((tokens[at + 1] as Token).norm) || !isCapital(tokens[at + 2])) return null;
  for (let end = at + 3; end < to && end - at <= LONGEST; end++)
    if (CLOSING.has((tokens[end] as Token).norm))
      return { from: at, to: end + 1, name: at + 2, type, rule: "place/feature" };
  return null;
}

function feature(tokens: readonly Token[], at: number, to: number): Feature | null {
  const head = tokens[at] as Token;
  const type = FEATURE_HEADS.get(head.norm);
  const next = tokens[at + 1] as Token;
  if (type && next.kind === "mark" && QUOTED_HEADS.has(head.norm)) return quoted(tokens, at, to, type);
  const particle = NAME_PARTICLES.has(next.norm) && !isCapital(next);
  if (
    !type ||
    (particle && OUTER_HEADS.has(head.norm)) ||
    (!particle && (next.kind !== "word" || JOINED_HEADS.has(head.norm)))
  )
    return null;
  const name = particle ? at + 2 : at + 1;
  if (name >= to || !isCapital(tokens[name])) return null;
  const end = beforePerson(tokens, head, name, Math.min(nameEnd(tokens, name, to), name + 4));
  return end > name ? { from: at, to: end, name, type, rule: "place/feature" } : null;
}

/** Units whose head somebody is: "il presidente della Provincia di Trento Maurizio Fugatti". */
const UNITS = new Set(["provincia", "comune", "municipio"]);

/** Words that another one makes the name of a town with: "Reggio Emilia", "Santa Maria". */
const HALVES = new Set(["reggio", "san", "santa", "sant'", "santo", "castel", "villa", "monte", "porto"]);

/** The end of a unit's name before the given name of somebody beside it. */
function beforePerson(tokens: readonly Token[], { norm }: Token, name: number, end: number): number {
  if (!UNITS.has(norm)) return end;
  for (let k = name + 1; k + 1 < end; k++)
    if (isGivenName((tokens[k] as Token).fold) && !HALVES.has((tokens[k - 1] as Token).norm)) return k;
  return end;
}

const HEAD = new WordTest(
  ({ norm, casing }) => casing !== "mixed" && (STREET_HEADS.has(norm) || FEATURE_HEADS.has(norm)),
);

/** The street, square, lake, island, palace … that opens at token `at` of the sentence `[first, to)`, or null. */
export function featureAt(tokens: readonly Token[], at: number, first: number, to: number): Feature | null {
  const head = tokens[at] as Token;
  if (at + 1 >= to || head.kind !== "word" || !HEAD.has(head.word)) return null;
  return STREET_HEADS.has(head.norm) ? street(tokens, at, first, to) : feature(tokens, at, to);
}
