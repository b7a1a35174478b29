import { demonyms } from "../../lexicon/states.js";
import type { Document } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import type { Entry } from "./gazetteer.js";
import type { Reading } from "./reading.js";

/** How often a document names each state, by whatever names it without doubt. */
export type Evidence = ReadonlyMap<string, number>;

const countryOf = (entry: Entry): string | undefined => {
  const all = new Set(entry.readings.map((reading) => reading.country));
  return all.size === 1 ? entry.readings[0]?.country : undefined;
};

/** The states that the document names: by name, by adjective, by a city or region of one state only. */
export function evidence(document: Document, hits: readonly PhraseHit<Entry>[]): Evidence {
  const counts = new Map<string, number>();
  const count = (code: string | undefined): void => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const hit of hits) count(countryOf(hit.value));
  const adjectives = demonyms();
  for (const [at, token] of document.tokens.entries()) if (token.casing === "lower" && token.end - token.start > 3) count(adjectives.match(document.tokens, at)?.value.code);
  return counts;
}

/** How far apart the two best readings must be for the choice to count as settled. */
const MARGIN = 0.5;
const NAMED = 3;
const NEIGHBOUR = 5;
const BEFOREHAND: Readonly<Record<Reading["type"], number>> = { country: 3, city: 0, region: 1.5, area: 1.5, water: 1.5, venue: 1 };

function score(reading: Reading, named: Evidence, neighbour: string | undefined): number {
  const seat = reading.type === "city" ? (reading.capital ? 2.5 : reading.strong ? 2 : 0) : 0;
  const people = Math.log10(Math.max(reading.people, 1)) / 2;
  const country = reading.country ?? "";
  return BEFOREHAND[reading.type] + seat + people + (named.has(country) ? NAMED : 0) + (neighbour === country ? NEIGHBOUR : 0);
}

/** "Cordoba, in Argentina", "Parigi (Texas)": the state of the name that follows a comma or bracket. */
function neighbourOf(tokens: readonly Token[], hit: PhraseHit<Entry>, next: PhraseHit<Entry> | undefined): string | undefined {
  const mark = tokens[hit.to]?.norm;
  if (!next || next.from - hit.to > 3 || (mark !== "," && mark !== "(")) return undefined;
  return next.value.readings.some((reading) => reading.type !== "city") ? countryOf(next.value) : undefined;
}

/** The likeliest reading of a hit, and whether readings in other states come close to it. */
export function choose(tokens: readonly Token[], hit: PhraseHit<Entry>, next: PhraseHit<Entry> | undefined, named: Evidence): { reading: Reading; ambiguous: boolean } {
  const [only] = hit.value.readings as readonly [Reading, ...Reading[]];
  if (hit.value.readings.length === 1) return { reading: only, ambiguous: false };
  const neighbour = neighbourOf(tokens, hit, next);
  const ranked = hit.value.readings.map((reading) => ({ reading, points: score(reading, named, neighbour) }));
  ranked.sort((a, b) => b.points - a.points);
  const best = ranked[0] as (typeof ranked)[number];
  const rival = ranked.find(({ reading }) => reading.country !== best.reading.country);
  const state = hit.value.readings.find((reading) => reading.type === "country" && reading.country === best.reading.country);
  return { reading: merged(state ?? best.reading, hit.value.readings), ambiguous: rival !== undefined && best.points - rival.points < MARGIN };
}

/** A city state keeps its city's identifier: "Singapore", "San Marino". */
function merged(best: Reading, all: readonly Reading[]): Reading {
  if (best.type !== "country") return best;
  const city = all.find((reading) => reading.geonames !== undefined && reading.country === best.country);
  if (city?.geonames === undefined || city.lat === undefined || city.lon === undefined) return best;
  return { ...best, geonames: city.geonames, lat: city.lat, lon: city.lon };
}
