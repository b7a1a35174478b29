import { COMPASS, FEATURE_HEADS } from "../../lexicon/place-words.js";
import type { RuleBook } from "../../rule/rule.js";
import { toDocument } from "../../text/document.js";
import type { Document } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import type { MentionOf } from "../mention.js";
import { allCapitals, isCapital } from "./casing.js";
import { choose, evidence } from "./choice.js";
import type { Evidence } from "./choice.js";
import { isPlace, surnames, surroundings, townFollows } from "./context.js";
import { featureAt } from "./features.js";
import type { Feature } from "./features.js";
import { gazetteer } from "./gazetteer.js";
import type { Entry } from "./gazetteer.js";
import type { Reading } from "./reading.js";
import { PLACE_RULES } from "./rules.js";
import type { PlaceRuleId } from "./rules.js";
import type { PlaceValue } from "./schema.js";
import { stretches } from "./stretches.js";
import type { Stretch } from "./stretches.js";
import { townAt } from "./towns.js";

export { PLACE_RULES } from "./rules.js";

interface Found extends PhraseHit<Entry> {
  /** A capitalised word stands before it, as in "Denzel Washington". */
  readonly named: boolean;
  /** No preposition stands before it. */
  readonly bare: boolean;
  /** A part of the place is meant: "Siria del nord". */
  readonly part: boolean;
}

interface Scan {
  readonly names: Found[];
  readonly features: (Feature & { readonly inner: PhraseHit<Entry> | null })[];
}

/** Takes in the words that narrow a place: "Siria ⟦del nord⟧", "Italia ⟦dell'Est⟧". */
function withPart(tokens: readonly Token[], hit: PhraseHit<Entry>, to: number): PhraseHit<Entry> & { part: boolean } {
  const kind = hit.value.readings[0]?.type;
  const [next, last] = [tokens[hit.to], tokens[hit.to + 1]];
  if (!next || hit.to >= to || (kind !== "country" && kind !== "region" && kind !== "area")) return { ...hit, part: false };
  const compass = last && hit.to + 1 < to && (next.norm === "del" || next.norm === "dell'") && COMPASS.has(last.norm);
  return compass ? { ...hit, to: hit.to + 2, part: true } : { ...hit, part: false };
}

/** A name that the tables know at token `at`, accepted in its surroundings, or null. */
function nameAt(tokens: readonly Token[], at: number, stretch: Stretch, caps: boolean, known: ReadonlySet<string>): Found | null {
  if (!isCapital(tokens[at]) && !(FEATURE_HEADS.has((tokens[at] as Token).norm) && at + 1 < stretch.to)) return null;
  const match = gazetteer().match(tokens, at);
  const town = !caps && (known.has((tokens[at] as Token).fold) || townFollows(tokens, at, stretch.from)) ? townAt(tokens, at, stretch.to) : null;
  const hit = match && match.to <= stretch.to && match.to >= (town?.to ?? 0) ? match : town;
  if (!hit) return null;
  const near = surroundings(tokens, hit, stretch, caps);
  return isPlace(tokens, hit, near) ? { ...withPart(tokens, hit, stretch.to), named: near.named, bare: !near.led && !near.town } : null;
}

function scanStretch(tokens: readonly Token[], stretch: Stretch, scan: Scan, known: ReadonlySet<string>): void {
  const caps = allCapitals(tokens, stretch.from, stretch.to);
  for (let at = stretch.from; at < stretch.to; ) {
    const feature = caps ? null : featureAt(tokens, at, stretch.from, stretch.to);
    const name = nameAt(tokens, at, stretch, caps, known);
    if (name && (!feature || name.to >= feature.to || name.to - name.from > 1)) scan.names.push(name);
    else if (feature) scan.features.push({ ...feature, inner: gazetteer().match(tokens, feature.name) });
    at = Math.max(at + 1, name ? name.to : (feature?.to ?? 0), name && feature && scan.features.at(-1)?.from === at ? feature.to : 0);
  }
}

function valueOf(name: string, reading: Reading, part: boolean, ambiguous: boolean): PlaceValue {
  if (part) return { name, type: reading.country ? "region" : "area", ...(reading.country && { country: reading.country }) };
  const { type, country, city, geonames, lat, lon, capital } = reading;
  return {
    name, canonical: reading.names[0] ?? name, type,
    ...(country && { country }), ...(city && { city }),
    ...(geonames !== undefined && lat !== undefined && lon !== undefined && { geonames, lat, lon }),
    ...(capital && { capital }), ...(ambiguous && { ambiguous }),
  };
}

/** States are seldom surnames; cities and regions of one word often are. */
const surname = (reading: Reading, hit: Found): boolean =>
  hit.named && hit.to - hit.from === 1 && (reading.type === "city" || reading.type === "region");

function ruleOf(reading: Reading, hit: Found): PlaceRuleId {
  if (hit.part) return "place/part";
  if (reading.type === "country") return "place/state";
  if (surname(reading, hit)) return "place/after-name";
  if (reading.type === "city") return reading.strong ? "place/city" : "place/town";
  return `place/${reading.type}`;
}

function mention(document: Document, from: number, to: number, rule: PlaceRuleId, value: (name: string) => PlaceValue): MentionOf<"place"> {
  const start = (document.tokens[from] as Token).start;
  const end = (document.tokens[to - 1] as Token).end;
  const text = document.raw.slice(start, end);
  return { kind: "place", start, end, text, value: value(text), rule };
}

function ofFeature(document: Document, feature: Scan["features"][number], named: () => Evidence): MentionOf<"place"> {
  const inner = feature.inner && choose(document.tokens, feature.inner, undefined, named).reading;
  const country = feature.rule === "place/feature" && feature.type === "region" ? inner?.country : undefined;
  return mention(document, feature.from, feature.to, feature.rule, (name) => ({ name, type: feature.type, ...(country && { country }) }));
}

/** A smaller town that the document knows as a surname is none; of a larger one it is doubtful. */
function withoutPeople(tokens: readonly Token[], hit: Found, people: ReadonlySet<string>): Found[] {
  if (hit.to - hit.from > 1 || !people.has((tokens[hit.from] as Token).fold)) return [hit];
  if (!hit.value.readings.some((reading) => reading.strong)) return [];
  return [{ ...hit, named: hit.named || hit.bare }];
}

/** A town that a preposition gave away once is that town all through the document: "a Seveso … il sindaco, Seveso". */
function scanAll({ tokens, ...document }: Document): Scan {
  const parts = stretches({ tokens, ...document });
  const read = (known: ReadonlySet<string>): Scan => {
    const scan: Scan = { names: [], features: [] };
    for (const stretch of parts) scanStretch(tokens, stretch, scan, known);
    return scan;
  };
  const first = read(new Set());
  const people = surnames(tokens);
  const kept = (scan: Scan): Scan => ({ ...scan, names: scan.names.flatMap((hit) => withoutPeople(tokens, hit, people)) });
  const towns = new Set(first.names.filter((hit) => !hit.value.readings.some((reading) => reading.strong)).map((hit) => (tokens[hit.from] as Token).fold).filter((name) => !people.has(name)));
  return kept(towns.size > 0 ? read(towns) : first);
}

/** Every place that a document names, in order, without overlap among places; offsets are into `document.raw`. */
export function detectPlaces(document: Document): MentionOf<"place">[] {
  const scan = scanAll(document);
  let states: Evidence | undefined;
  const named = (): Evidence => (states ??= evidence(document, scan.names));
  const found = scan.names.map((hit, at) => {
    const { reading, ambiguous } = choose(document.tokens, hit, scan.names[at + 1], named);
    return mention(document, hit.from, hit.to, ruleOf(reading, hit), (name) => valueOf(name, reading, hit.part, ambiguous || surname(reading, hit)));
  });
  for (const feature of scan.features) found.push(ofFeature(document, feature, named));
  return found.toSorted((a, b) => a.start - b.start);
}

/** The rules of places, and the reading that proves them. */
export const placeBook: RuleBook = {
  kind: "place",
  rules: PLACE_RULES,
  find: (text) => detectPlaces(toDocument(text, [{ start: 0, end: text.length, kind: "body" }])),
};
