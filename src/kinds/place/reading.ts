import { CITY_ROWS } from "../../lexicon/cities.js";
import { LOCALITY_ROWS } from "../../lexicon/localities.js";
import { AREA_ROWS, REGION_ROWS } from "../../lexicon/regions.js";
import { STATES } from "../../lexicon/states.js";
import { VENUE_ROWS } from "../../lexicon/venues.js";
import { WATER_ROWS } from "../../lexicon/waters.js";
import type { PlaceValue } from "./schema.js";

/** One thing that a name may mean. */
export interface Reading {
  /** Every name, the usual Italian one first. */
  readonly names: readonly string[];
  readonly type: PlaceValue["type"];
  /** ISO 3166-1 alpha-2; absent for areas, waters and states that are no more. */
  readonly country?: string;
  readonly city?: string;
  readonly geonames?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly capital?: boolean;
  /** Thousands of inhabitants, of cities. */
  readonly people: number;
  /** The name is read without a preposition before it. */
  readonly strong: boolean;
}

const rows = (text: string): string[][] => text.trim().split("\n").map((row) => row.split("|"));
const names = (cell = ""): string[] => cell.split(";");

/** A row of `CITY_ROWS` or `TOWN_ROWS` as a reading. */
export function cityOf(row: string, strong: boolean): Reading {
  const [cell, country = "", id, lat, lon, people] = row.split("|");
  return { names: names(cell), type: "city", country, geonames: Number(id), lat: Number(lat), lon: Number(lon), people: Number(people), strong };
}

function cities(): Reading[] {
  const seats = new Set(STATES.flatMap((state) => state.seats.map((city) => `${state.code} ${city}`)));
  return CITY_ROWS.trim().split("\n").map((row) => {
    const city = cityOf(row, true);
    return city.names.some((name) => seats.has(`${city.country ?? ""} ${name}`)) ? { ...city, capital: true } : city;
  });
}

/** Every place of the tables that needs no preposition, states first. */
export function readings(): Reading[] {
  const fixed = { people: 0, strong: true };
  return [
    ...STATES.map((state): Reading => ({ ...fixed, names: state.names, type: "country", country: state.code })),
    ...cities(),
    ...rows(REGION_ROWS).map(([cell, country = "", common]): Reading => ({ ...fixed, names: names(cell), type: "region", country, strong: common !== "c" })),
    ...rows(AREA_ROWS).map(([cell]): Reading => ({ ...fixed, names: names(cell), type: "area" })),
    ...rows(WATER_ROWS).map(([cell]): Reading => ({ ...fixed, names: names(cell), type: "water" })),
    ...rows(LOCALITY_ROWS).map(([cell, country = ""]): Reading => ({ ...fixed, names: names(cell), type: "city", country })),
    ...rows(VENUE_ROWS).map(([cell, city = "", country = ""]): Reading => ({ ...fixed, names: names(cell), type: "venue", city, country })),
  ];
}
