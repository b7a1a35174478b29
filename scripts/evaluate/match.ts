import type { ContactRecord, ContactType } from "../../src/kinds/contact/schema.js";
import { CHANNEL, partyCodes } from "../../src/output/slot-match.js";
import type { GoldContact } from "./gold.js";
import { plain, sameSurname, surname } from "./people.js";

/** How many items gold has, how many were found, and how many of them are the same. */
export interface Overlap {
  readonly gold: number;
  readonly got: number;
  readonly both: number;
}

/** A record beside a gold contact: which slots are right. */
export interface Reading {
  readonly type: boolean;
  readonly status: boolean;
  /** 1 the same days, 0.6 days in common, 0.4 only one has days, 0 none in common. */
  readonly date: number;
  readonly place: boolean;
  readonly duration: boolean;
  readonly initiator: boolean;
  readonly people: Overlap;
  readonly parties: Overlap;
}

/** A gold contact and the record that was found for it, as indexes. */
export interface Match extends Reading {
  readonly gold: number;
  readonly got: number;
  readonly strict: boolean;
}

/** What became of the gold contacts of an article; optional ones neither earn nor cost. */
export interface ArticleScore {
  readonly matches: readonly Match[];
  readonly missed: readonly number[];
  readonly spurious: readonly number[];
}

/** F1 of an overlap; 1 where there is nothing on either side. */
export const f1Of = ({ gold, got, both }: Overlap): number => (gold + got === 0 ? 1 : (2 * both) / (gold + got));

const exact = (overlap: Overlap): boolean => overlap.both === overlap.gold && overlap.both === overlap.got;

function overlap(gold: readonly string[], got: readonly string[], same: (a: string, b: string) => boolean): Overlap {
  const left = [...got];
  const both = gold.filter((item) => {
    const at = left.findIndex((other) => same(item, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { gold: gold.length, got: got.length, both };
}

const surnames = (names: readonly string[]): string[] => [...new Set(names.map(surname))].filter((name) => name !== "");

/** The codes that are compared: of states and of the bodies that the guide lists. */
export const codesOf = (parties: readonly string[]): string[] =>
  partyCodes({ parties: parties.map((code) => code.toUpperCase()) });

/** Best of the readings of gold that are right. */
function partiesOverlap(gold: GoldContact, got: ContactRecord): Overlap {
  const found = codesOf(got.parties);
  const readings = [gold.parties, ...(gold.partiesAlt ?? [])].map((parties) =>
    overlap(codesOf(parties), found, (a, b) => a === b),
  );
  return readings.reduce((best, one) => (f1Of(one) > f1Of(best) ? one : best));
}

type Days = GoldContact["date"];

function dateFit(gold: Days, got: ContactRecord["date"]): number {
  const found = got?.start ? ([got.start, got.end ?? got.start] as const) : null;
  if (!gold || !found) return gold === found ? 1 : 0.4;
  if (gold[0] === found[0] && gold[1] === found[1]) return 1;
  return gold[0] <= found[1] && found[0] <= gold[1] ? 0.6 : 0;
}

function placeFits(gold: GoldContact["place"], got: ContactRecord["place"]): boolean {
  if (!gold || !got) return !gold && !got;
  const names = [gold.name ?? []].flat().map(plain);
  if (names.length === 0) return got.country !== undefined && got.country === gold.country;
  const said = plain([got.name, got.venue].filter((part) => part !== undefined).join(" "));
  return names.some((name) => said.includes(name));
}

/** True for a type of the same family as one that gold takes. */
const kin = (gold: GoldContact, type: ContactType): boolean =>
  gold.types.some((one) => CHANNEL[one] === CHANNEL[type] || CHANNEL[one] === "any") || CHANNEL[type] === "any";

function readingOf(gold: GoldContact, got: ContactRecord): Reading {
  const names = got.participants.filter(({ named }) => named).map(({ name }) => name);
  return {
    type: gold.types.includes(got.type),
    status: gold.status.includes(got.status),
    date: Math.max(...[gold.date, ...(gold.dateAlt ?? [])].map((days) => dateFit(days, got.date))),
    place: [gold.place ?? null, ...(gold.placeAlt ?? [])].some((place) => placeFits(place, got.place)),
    duration: (gold.duration ?? null) === got.duration,
    initiator: codesOf([gold.initiator ?? ""])[0] === codesOf([got.initiator ?? ""])[0],
    people: overlap(surnames(gold.participants), surnames(names), sameSurname),
    parties: partiesOverlap(gold, got),
  };
}

const isStrict = (gold: GoldContact, reading: Reading): boolean =>
  reading.type &&
  reading.status &&
  reading.date === 1 &&
  reading.place &&
  exact(reading.people) &&
  exact(reading.parties) &&
  (!gold.duration || reading.duration);

/** How well a record fits a gold contact; 0 where it cannot be the same one. */
function fit(gold: GoldContact, got: ContactRecord, { type, status, date, place, people, parties }: Reading): number {
  const strangers = people.gold > 0 && people.got > 0 && people.both === 0;
  const actors = Math.max(people.gold > 0 ? f1Of(people) : 0, strangers ? 0 : f1Of(parties));
  if (actors < 0.5 || date === 0 || !(type || kin(gold, got.type))) return 0;
  return 0.45 * actors + (type ? 0.25 : 0.125) + 0.2 * date + 0.05 * Number(status) + 0.05 * Number(place);
}

/** Matches the records of an article with its gold, the best fit first, each used once. */
export function scoreArticle(gold: readonly GoldContact[], got: readonly ContactRecord[]): ArticleScore {
  const candidates = gold.flatMap((one, g) =>
    got.flatMap((other, r) => {
      const reading = readingOf(one, other);
      const weight = fit(one, other, reading);
      return weight === 0 ? [] : [{ weight, match: { gold: g, got: r, ...reading, strict: isStrict(one, reading) } }];
    }),
  );
  const [missed, spurious] = [new Set(gold.keys()), new Set(got.keys())];
  const matches: Match[] = [];
  for (const { match } of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (!missed.has(match.gold) || !spurious.has(match.got)) continue;
    missed.delete(match.gold);
    spurious.delete(match.got);
    matches.push(match);
  }
  const counts = (at: number): boolean => gold[at]?.optional !== true;
  return {
    matches: matches.filter((match) => counts(match.gold)),
    missed: [...missed].filter(counts),
    spurious: [...spurious],
  };
}
