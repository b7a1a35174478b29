import { OF } from "../../lexicon/grammar-words.js";
import { ORGAN_ADJECTIVES } from "../../lexicon/organisation-heads.js";
import { STATES, demonyms, stateNames } from "../../lexicon/states.js";
import { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { isCapital } from "../place/casing.js";

/** The state that an organ is said to be of, and the token after the words that say so. */
export interface Complement {
  readonly code: string;
  readonly to: number;
}

let built: Phrases<string> | undefined;
/** Seats of governments by name, which stand for the state in "il governo di Kiev". */
function seats(): Phrases<string> {
  if (built) return built;
  built = new Phrases("norm");
  for (const { code, seats: cities } of STATES) for (const city of cities) built.add(city, code);
  return built;
}

function named(tokens: readonly Token[], at: number, to: number): Complement | null {
  if (at >= to || !isCapital(tokens[at])) return null;
  const state = stateNames().match(tokens, at);
  if (state && state.to <= to) return { code: state.value.code, to: state.to };
  const seat = seats().match(tokens, at);
  return seat && seat.to <= to ? { code: seat.value, to: seat.to } : null;
}

/** "israelo-palestinese", "italo-tedesco": an adjective that opens a compound is none alone. */
const opensCompound = (tokens: readonly Token[], at: number): boolean => tokens[at]?.norm === "-" && !tokens[at].spaced;

function adjective(tokens: readonly Token[], at: number, to: number): Complement | null {
  const hit = demonyms().match(tokens, at);
  return hit && hit.to <= to && !opensCompound(tokens, hit.to) ? { code: hit.value.code, to: hit.to } : null;
}

/** "governo ⟦tedesco⟧", "governo ⟦di Berlino⟧", "Senato ⟦Usa⟧", "governo federale ⟦tedesco⟧"; null where no state is said. */
export function complementAt(tokens: readonly Token[], from: number, to: number): Complement | null {
  for (let at = from; at < to && at - from < 4; at++) {
    const token = tokens[at] as Token;
    const said =
      adjective(tokens, at, to) ?? (OF.has(token.norm) ? named(tokens, at + 1, to) : bareName(tokens, at, to));
    if (said) return said;
    if (!ORGAN_ADJECTIVES.has(token.norm) && !(token.norm === "di" || token.norm === "ad")) return null;
  }
  return null;
}

/** "Senato Usa", "governo Uk": only these two stand without "di". */
function bareName(tokens: readonly Token[], at: number, to: number): Complement | null {
  const token = tokens[at] as Token;
  return (token.norm === "usa" || token.norm === "uk") && isCapital(token) ? named(tokens, at, to) : null;
}
