import { CITY_ROWS } from "../../lexicon/cities.js";
import { LANDMARK_ROWS } from "../../lexicon/landmarks.js";
import { LOCALITY_ROWS } from "../../lexicon/localities.js";
import { DIVISION_ROWS } from "../../lexicon/divisions.js";
import { AREA_ROWS, HEAVENLY_BODIES, REGION_ROWS } from "../../lexicon/regions.js";
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

/** A row of a table, or a state: its names, and what they mean, read when a text first has one. */
export interface Source {
  readonly names: readonly string[];
  readonly read: () => Reading;
}

const names = (row: string): string[] => {
  const end = row.indexOf("|");
  return (end < 0 ? row : row.slice(0, end)).split(";");
};

/** A row of `CITY_ROWS` or `TOWN_ROWS` as a reading. */
export function cityOf(row: string, strong: boolean): Reading {
  const [, country = "", id, lat, lon, people] = row.split("|");
  return {
    names: names(row),
    type: "city",
    country,
    geonames: Number(id),
    lat: Number(lat),
    lon: Number(lon),
    people: Number(people),
    strong,
  };
}

let seats: ReadonlySet<string> | undefined;
const isSeat = (key: string): boolean =>
  (seats ??= new Set(STATES.flatMap((state) => state.seats.map((city) => `${state.code} ${city}`)))).has(key);

function withCapital(city: Reading): Reading {
  return city.names.some((name) => isSeat(`${city.country ?? ""} ${name}`)) ? { ...city, capital: true } : city;
}

const fixed = { people: 0, strong: true };

/** The rows of a table, each read by `read` from its names and the columns after them. */
function table(
  text: string,
  read: (names: readonly string[], columns: readonly string[], row: string) => Reading,
): Source[] {
  return text
    .trim()
    .split("\n")
    .map((row) => {
      const list = names(row);
      return { names: list, read: () => read(list, row.split("|").slice(1), row) };
    });
}

/** A place of one name; an asterisk behind it says that the name is another word too. */
function single(cell: string, rest: Pick<Reading, "type" | "country">): Source {
  const list = [cell.replace("*", "")];
  return { names: list, read: () => ({ ...fixed, ...rest, names: list, strong: !cell.endsWith("*") }) };
}

const singles = (row: string, type: Reading["type"]): Source[] =>
  row
    .split("|")
    .slice(1)
    .map((cell) => single(cell, { type, country: row.slice(0, 2) }));

/** Every place of the tables that needs no preposition, states first. */
export function sources(): Source[] {
  return [
    ...STATES.map((state): Source => ({
      names: state.names,
      read: () => ({ ...fixed, names: state.names, type: "country", country: state.code }),
    })),
    ...table(CITY_ROWS, (_, __, row) => withCapital(cityOf(row, true))),
    ...table(REGION_ROWS, (list, [country = "", common]) => ({
      ...fixed,
      names: list,
      type: "region",
      country,
      strong: common !== "c",
    })),
    ...DIVISION_ROWS.trim()
      .split("\n")
      .flatMap((row) => singles(row, "region")),
    ...LANDMARK_ROWS.trim()
      .split("\n")
      .flatMap((row) => singles(row, "venue")),
    ...HEAVENLY_BODIES.map((cell): Source => single(cell, { type: "area" })),
    ...table(AREA_ROWS, (list) => ({ ...fixed, names: list, type: "area" })),
    ...table(WATER_ROWS, (list) => ({ ...fixed, names: list, type: "water" })),
    ...table(LOCALITY_ROWS, (list, [country = ""]) => ({ ...fixed, names: list, type: "city", country })),
    ...table(VENUE_ROWS, (list, [city = "", country = ""]) => ({
      ...fixed,
      names: list,
      type: "venue",
      city,
      country,
    })),
  ];
}
