import type { RuleBook } from "../../rule/rule.js";
import { singleSpaced } from "../../text/spaced.js";
import { toDocument } from "../../text/document.js";
import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { MentionOf } from "../mention.js";
import { choose, evidence } from "./choice.js";
import type { Evidence } from "./choice.js";
import type { Reading } from "./reading.js";
import { PLACE_RULES } from "./rules.js";
import type { PlaceRuleId } from "./rules.js";
import { scanAll } from "./scan.js";
import type { Found, Scan } from "./scan.js";
import type { PlaceValue } from "./schema.js";

export { PLACE_RULES } from "./rules.js";

function valueOf(name: string, reading: Reading, part: boolean, ambiguous: boolean): PlaceValue {
  if (part)
    return { name, type: reading.country ? "region" : "area", ...(reading.country && { country: reading.country }) };
  const { type, country, city, geonames, lat, lon, capital } = reading;
  return {
    name,
    canonical: reading.names[0] ?? name,
    type,
    ...(country && { country }),
    ...(city && { city }),
    ...(geonames !== undefined && lat !== undefined && lon !== undefined && { geonames, lat, lon }),
    ...(capital && { capital }),
    ...(ambiguous && { ambiguous }),
  };
}

/** States are seldom surnames; cities and regions of one word often are. */
const surname = (reading: Reading, hit: Found): boolean =>
  hit.named && hit.to - hit.from === 1 && (reading.type === "city" || reading.type === "region");

function ruleOf(reading: Reading, hit: Found): PlaceRuleId {
  if (hit.part) return "place/part";
  if (reading.type === "country") return "place/state";
  if (surname(reading, hit)) return "place/after-name";
  if (hit.likely) return "place/likely";
  if (reading.type === "city") return reading.strong ? "place/city" : "place/town";
  return `place/${reading.type}`;
}

function mention(
  document: Document,
  from: number,
  to: number,
  rule: PlaceRuleId,
  value: (name: string) => PlaceValue,
): MentionOf<"place"> {
  const start = (document.tokens[from] as Token).start;
  const end = (document.tokens[to - 1] as Token).end;
  const text = document.raw.slice(start, end);
  return { kind: "place", start, end, text, value: value(singleSpaced(text)), rule };
}

function ofFeature(document: Document, feature: Scan["features"][number], named: () => Evidence): MentionOf<"place"> {
  const inner = feature.inner && choose(document.tokens, feature.inner, undefined, named).reading;
  const country = feature.rule === "place/feature" && feature.type === "region" ? inner?.country : undefined;
  return mention(document, feature.from, feature.to, feature.rule, (name) => ({
    name,
    type: feature.type,
    ...(country && { country }),
  }));
}

/** Every place that a document names, in order, without overlap among places; offsets are into `document.raw`. */
export function detectPlaces(document: Document): MentionOf<"place">[] {
  const scan = scanAll(document);
  let states: Evidence | undefined;
  const named = (): Evidence => (states ??= evidence(document, scan.names));
  const found = scan.names.map((hit, at) => {
    const { reading, ambiguous } = choose(document.tokens, hit, scan.names[at + 1], named);
    return mention(document, hit.from, hit.to, ruleOf(reading, hit), (name) =>
      valueOf(name, reading, hit.part, ambiguous || surname(reading, hit)),
    );
  });
  for (const { at, city } of scan.plates)
    found.push(
      mention(document, at, at + 1, "place/plate", (name) => ({ name, canonical: city, type: "city", country: "IT" })),
    );
  for (const feature of scan.features) found.push(ofFeature(document, feature, named));
  return found.toSorted((a, b) => a.start - b.start);
}

/** The rules of places, and the reading that proves them. */
export const placeBook: RuleBook = {
  kind: "place",
  rules: PLACE_RULES,
  find: (text) => detectPlaces(toDocument(text, [{ start: 0, end: text.length, kind: "body" }])),
};
