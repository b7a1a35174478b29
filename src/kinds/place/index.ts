import type { RuleBook } from "../../rule/rule.js";
import { toDocument } from "../../text/document.js";
import type { Document, DocumentSentence } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import type { MentionOf } from "../mention.js";
import { allCapitals, isCapital } from "./casing.js";
import { choose, evidence } from "./choice.js";
import type { Evidence } from "./choice.js";
import { isPlace, surroundings } from "./context.js";
import { featureAt } from "./features.js";
import type { Feature } from "./features.js";
import { gazetteer } from "./gazetteer.js";
import type { Entry } from "./gazetteer.js";
import type { Reading } from "./reading.js";
import { PLACE_RULES } from "./rules.js";
import type { PlaceRuleId } from "./rules.js";
import type { PlaceValue } from "./schema.js";

export { PLACE_RULES } from "./rules.js";

interface Found extends PhraseHit<Entry> {
  /** A capitalised word stands before it, as in "Denzel Washington". */
  readonly named: boolean;
  readonly town: boolean;
}

interface Scan {
  readonly names: Found[];
  readonly features: (Feature & { readonly inner: PhraseHit<Entry> | null })[];
}

function scanSentence(tokens: readonly Token[], sentence: DocumentSentence, scan: Scan): void {
  const names = gazetteer();
  const caps = allCapitals(tokens, sentence.from, sentence.to);
  for (let at = sentence.from; at < sentence.to; ) {
    const feature = caps ? null : featureAt(tokens, at, sentence.from, sentence.to);
    const hit = isCapital(tokens[at]) ? names.match(tokens, at) : null;
    const inside = hit !== null && hit.to <= sentence.to && (!feature || hit.to >= feature.to);
    if (hit && inside) {
      const near = surroundings(tokens, hit, sentence, caps);
      if (isPlace(tokens, hit, near)) {
        scan.names.push({ ...hit, named: near.named, town: near.town });
        at = hit.to;
        continue;
      }
    }
    if (feature) scan.features.push({ ...feature, inner: names.match(tokens, feature.name) });
    at = feature ? feature.to : at + 1;
  }
}

function valueOf(name: string, reading: Reading, ambiguous: boolean): PlaceValue {
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

function ofFeature(document: Document, feature: Scan["features"][number], named: Evidence): MentionOf<"place"> {
  const inner = feature.inner && choose(document.tokens, feature.inner, undefined, named).reading;
  const country = feature.rule === "place/feature" && feature.type === "region" ? inner?.country : undefined;
  return mention(document, feature.from, feature.to, feature.rule, (name) => ({ name, type: feature.type, ...(country && { country }) }));
}

/** Every place that a document names, in order, without overlap among places; offsets are into `document.raw`. */
export function detectPlaces(document: Document): MentionOf<"place">[] {
  const scan: Scan = { names: [], features: [] };
  for (const sentence of document.sentences) scanSentence(document.tokens, sentence, scan);
  const named = evidence(document, scan.names);
  const found = scan.names.map((hit, at) => {
    const { reading, ambiguous } = choose(document.tokens, hit, scan.names[at + 1], named);
    return mention(document, hit.from, hit.to, ruleOf(reading, hit), (name) => valueOf(name, reading, ambiguous || surname(reading, hit)));
  });
  for (const feature of scan.features) found.push(ofFeature(document, feature, named));
  return found.sort((a, b) => a.start - b.start);
}

/** The rules of places, and the reading that proves them. */
export const placeBook: RuleBook = {
  kind: "place",
  rules: PLACE_RULES,
  find: (text) => detectPlaces(toDocument(text, [{ start: 0, end: text.length, kind: "body" }])),
};
