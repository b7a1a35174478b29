import { COMPASS, FEATURE_HEADS } from "../../lexicon/place-words.js";
import type { Document } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { allCapitals } from "./casing.js";
import { isPlace, surnames, surroundings, townFollows } from "./context.js";
import { featureAt } from "./features.js";
import type { Feature } from "./features.js";
import { gazetteer } from "./gazetteer.js";
import type { Entry } from "./gazetteer.js";
import { stretches } from "./stretches.js";
import type { Stretch } from "./stretches.js";
import { townAt } from "./towns.js";

/** A name of the tables, accepted where it stands. */
export interface Found extends PhraseHit<Entry> {
  /** A capitalised word stands before it, as in "Denzel Washington". */
  readonly named: boolean;
  /** No preposition stands before it. */
  readonly bare: boolean;
  /** A part of the place is meant: "Siria del nord". */
  readonly part: boolean;
}

/** The names and the features ("via Roma", "lago di Garda") of a document, each in order. */
export interface Scan {
  readonly names: Found[];
  readonly features: (Feature & { readonly inner: PhraseHit<Entry> | null })[];
}

/** True when words behind a name narrow it: "Siria ⟦del nord⟧", "Italia ⟦dell'Est⟧". */
function isPart(tokens: readonly Token[], { to, value }: PhraseHit<Entry>, limit: number): boolean {
  const kind = value.readings[0]?.type;
  if (to + 1 >= limit || (kind !== "country" && kind !== "region" && kind !== "area")) return false;
  const next = (tokens[to] as Token).norm;
  return (next === "del" || next === "dell'") && COMPASS.has((tokens[to + 1] as Token).norm);
}

/** Words that begin a name of the tables, and words that name a kind of place. */
const LISTED = new WordTest(({ fold }) => gazetteer().begins(fold));
const FEATURE_HEAD = new WordTest(({ norm }) => FEATURE_HEADS.has(norm));

/** A name that the tables know at token `at`, accepted in its surroundings, or null. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  stretch: Stretch,
  caps: boolean,
  known: ReadonlySet<string>,
): Found | null {
  const { word } = tokens[at] as Token;
  if (!word.capital && !(FEATURE_HEAD.has(word) && at + 1 < stretch.to)) return null;
  const match = LISTED.has(word) ? gazetteer().match(tokens, at) : null;
  const town =
    !caps && (known.has((tokens[at] as Token).fold) || townFollows(tokens, at, stretch.from))
      ? townAt(tokens, at, stretch.to)
      : null;
  const hit = match && match.to <= stretch.to && match.to >= (town?.to ?? 0) ? match : town;
  if (!hit) return null;
  const near = surroundings(tokens, hit, stretch, caps);
  if (!isPlace(tokens, hit, near)) return null;
  const part = isPart(tokens, hit, stretch.to);
  return {
    from: hit.from,
    to: part ? hit.to + 2 : hit.to,
    value: hit.value,
    part,
    named: near.named,
    bare: !near.led && !near.town,
  };
}

function scanStretch(tokens: readonly Token[], stretch: Stretch, known: ReadonlySet<string>): Scan {
  const scan: Scan = { names: [], features: [] };
  const caps = allCapitals(tokens, stretch.from, stretch.to);
  for (let at = stretch.from; at < stretch.to;) {
    const feature = caps ? null : featureAt(tokens, at, stretch.from, stretch.to);
    const name = nameAt(tokens, at, stretch, caps, known);
    if (name && (!feature || name.to >= feature.to || name.to - name.from > 1)) scan.names.push(name);
    else if (feature) scan.features.push({ ...feature, inner: gazetteer().match(tokens, feature.name) });
    at = Math.max(
      at + 1,
      name ? name.to : (feature?.to ?? 0),
      name && feature && scan.features.at(-1)?.from === at ? feature.to : 0,
    );
  }
  return scan;
}

/** A smaller town that the document knows as a surname is none; of a larger one it is doubtful. */
function withoutPeople(tokens: readonly Token[], hit: Found, people: ReadonlySet<string>): Found[] {
  if (hit.to - hit.from > 1 || !people.has((tokens[hit.from] as Token).fold)) return [hit];
  if (!hit.value.readings.some((reading) => reading.strong)) return [];
  return [{ ...hit, named: hit.named || hit.bare }];
}

/** A town that a preposition gave away once is that town all through the document: "a Seveso … il sindaco, Seveso". */
export function scanAll(document: Document): Scan {
  const { tokens } = document;
  const parts = stretches(document);
  const people = surnames(tokens);
  const towns = new Set<string>();
  let scans = parts.map((stretch) => scanStretch(tokens, stretch, towns));
  for (const { names } of scans)
    for (const hit of names) {
      const word = (tokens[hit.from] as Token).fold;
      if (!people.has(word) && !hit.value.readings.some((reading) => reading.strong)) towns.add(word);
    }
  if (towns.size > 0)
    scans = scans.map((scan, at) =>
      names(tokens, parts[at] as Stretch, towns) ? scanStretch(tokens, parts[at] as Stretch, towns) : scan,
    );
  return {
    names: scans.flatMap((scan) => scan.names.flatMap((hit) => withoutPeople(tokens, hit, people))),
    features: scans.flatMap((scan) => scan.features),
  };
}

/** True when one of the words stands in a stretch. */
function names(tokens: readonly Token[], { from, to }: Stretch, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has((tokens[at] as Token).fold)) return true;
  return false;
}
