import { demonyms } from "../../lexicon/states.js";
import type { Document } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import type { Entry } from "./gazetteer.js";
import type { Reading } from "./reading.js";
import { townsNamed } from "./towns.js";

/** The states that a document names, by whatever names them without doubt. */
export type Evidence = ReadonlySet<string>;

const countryOf = (readings: readonly Reading[]): string | undefined =>
  readings.every((reading) => reading.country === readings[0]?.country) ? readings[0]?.country : undefined;

/** The states that the document names: by name, by adjective, by a city or region of one state only. */
export function evidence(document: Document, hits: readonly PhraseHit<Entry>[]): Evidence {
  const codes = new Set<string>();
  for (const hit of hits) codes.add(countryOf(everyReading(document.tokens, hit)) ?? "");
  const adjectives = demonyms();
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.casing === "lower" && token.end - token.start > 3)
      codes.add(adjectives.match(tokens, at)?.value.code ?? "");
  }
  codes.delete("");
  return codes;
}

/** How far apart the two best readings must be for the choice to count as settled. */
const MARGIN = 0.5;
const NAMED = 3;
const NEIGHBOUR = 5;
const BEFOREHAND: Readonly<Record<Reading["type"], number>> = {
  country: 3,
  city: 0,
  region: 1.5,
  area: 1.5,
  water: 1.5,
  venue: 1,
};

function score(reading: Reading, named: Evidence, neighbour: string | undefined): number {
  const seat = reading.type === "city" ? (reading.capital ? 2.5 : reading.strong ? 2 : 0) : 0;
  const people = Math.log10(Math.max(reading.people, 1)) / 2;
  const country = reading.country ?? "";
  return (
    BEFOREHAND[reading.type] +
    seat +
    people +
    (named.has(country) ? NAMED : 0) +
    (neighbour === country ? NEIGHBOUR : 0)
  );
}

/** "Cordoba, in Argentina", "Parigi (Texas)": the state of the name that follows a comma or bracket. */
function neighbourOf(
  tokens: readonly Token[],
  hit: PhraseHit<Entry>,
  next: PhraseHit<Entry> | undefined,
): string | undefined {
  const mark = tokens[hit.to]?.norm;
  if (!next || next.from - hit.to > 3 || (mark !== "," && mark !== "(")) return undefined;
  return next.value.readings.some((reading) => reading.type !== "city") ? countryOf(next.value.readings) : undefined;
}

/** A city that needs no preposition may have namesakes among the smaller towns. */
function everyReading(tokens: readonly Token[], hit: PhraseHit<Entry>): readonly Reading[] {
  const { readings } = hit.value;
  if (readings[0]?.type !== "city" || !readings[0].strong) return readings;
  return [...readings, ...townsNamed(tokens, hit.from, hit.to)];
}

/** The likeliest reading of a hit, and whether readings in other states come close to it. */
export function choose(
  tokens: readonly Token[],
  hit: PhraseHit<Entry>,
  next: PhraseHit<Entry> | undefined,
  named: () => Evidence,
): { reading: Reading; ambiguous: boolean } {
  const readings = everyReading(tokens, hit);
  const [only] = readings as readonly [Reading, ...Reading[]];
  if (readings.length === 1) return { reading: only, ambiguous: false };
  const neighbour = neighbourOf(tokens, hit, next);
  const ranked = readings.map((reading) => ({ reading, points: score(reading, named(), neighbour) }));
  ranked.sort((a, b) => b.points - a.points);
  const best = ranked[0] as (typeof ranked)[number];
  const rival = ranked.find(({ reading }) => reading.country !== best.reading.country);
  const state = readings.find((reading) => reading.type === "country" && reading.country === best.reading.country);
  return {
    reading: merged(state ?? best.reading, readings),
    ambiguous: rival !== undefined && best.points - rival.points < MARGIN,
  };
}

/** A city state keeps its city's identifier: "Singapore", "San Marino". */
function merged(best: Reading, all: readonly Reading[]): Reading {
  if (best.type !== "country") return best;
  const city = all.find((reading) => reading.geonames !== undefined && reading.country === best.country);
  if (city?.geonames === undefined || city.lat === undefined || city.lon === undefined) return best;
  return { ...best, geonames: city.geonames, lat: city.lat, lon: city.lon };
}
