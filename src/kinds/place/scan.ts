import { COMPASS, COMPASS_ADJECTIVES, FEATURE_HEADS, PART_PREFIXES } from "../../lexicon/place-words.js";
import type { Document } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { allCapitals, isCapital } from "./casing.js";
import { isPlace, surnames, surroundings, townClaim } from "./context.js";
import { featureAt } from "./features.js";
import type { Feature } from "./features.js";
import { gazetteer } from "./gazetteer.js";
import type { Entry } from "./gazetteer.js";
import { stretches } from "./stretches.js";
import { foreignAt, plateAt, roadAt, unlistedAt } from "./shapes.js";
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
  /** A smaller town that only its name and a weak preposition give away. */
  readonly likely: boolean;
}

/** The names and the features ("via Roma", "lago di Garda") of a document, each in order. */
export interface Scan {
  readonly names: Found[];
  readonly features: (Feature & { readonly inner: PhraseHit<Entry> | null })[];
  /** Letters of provinces, "(VC)", with the city that they stand for. */
  readonly plates: { readonly at: number; readonly city: string }[];
}

const NARROWED = new Set(["country", "region", "area"]);

/** How many words behind a name narrow it: "Siria ⟦del nord⟧", "Italia ⟦meridionale⟧". */
function partLength(tokens: readonly Token[], { to, value }: PhraseHit<Entry>, limit: number): number {
  if (to >= limit || !NARROWED.has(value.readings[0]?.type ?? "")) return 0;
  const next = tokens[to] as Token;
  if (COMPASS_ADJECTIVES.has(next.norm) && next.spaced) return 1;
  return to + 1 < limit && (next.norm === "del" || next.norm === "dell'") && COMPASS.has((tokens[to + 1] as Token).norm)
    ? 2
    : 0;
}

/** "⟦Centro⟧ Italia", "⟦Alto⟧ Lazio": a word before a name that narrows it. */
const isPrefixed = (tokens: readonly Token[], { from, value }: PhraseHit<Entry>, first: number): boolean =>
  from > first &&
  isCapital(tokens[from - 1]) &&
  PART_PREFIXES.has((tokens[from - 1] as Token).norm) &&
  (tokens[from] as Token).spaced &&
  NARROWED.has(value.readings[0]?.type ?? "");

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
  listed: boolean,
): Found | null {
  const { word } = tokens[at] as Token;
  if (!word.capital && !(FEATURE_HEAD.has(word) && at + 1 < stretch.to)) return null;
  const match = LISTED.has(word) ? gazetteer().match(tokens, at) : null;
  const found = caps || !word.capital ? null : townAt(tokens, at, stretch.to);
  const claim =
    found && (townClaim(tokens, found, stretch, listed) ?? (known.has((tokens[at] as Token).fold) ? "likely" : null));
  const town = claim && !(match && claim === "likely" && match.to >= found.to) ? found : null;
  const hit = match && match.to <= stretch.to && match.to >= (town?.to ?? 0) ? match : town;
  if (!hit) return null;
  const near = surroundings(tokens, hit, stretch, caps);
  if (!isPlace(tokens, hit, near)) return null;
  const part = partLength(tokens, hit, stretch.to);
  const prefixed = isPrefixed(tokens, hit, stretch.from);
  return {
    from: prefixed ? hit.from - 1 : hit.from,
    to: hit.to + part,
    value: hit.value,
    part: part > 0 || prefixed,
    likely: hit === town && claim === "likely",
    named: near.named && !prefixed,
    bare: !near.led && !near.town,
  };
}

const JOINTS = new Set([",", "e", "ed", "o", "-", "–", "/"]);

function scanStretch(tokens: readonly Token[], stretch: Stretch, known: ReadonlySet<string>): Scan {
  const scan: Scan = { names: [], features: [], plates: [] };
  let last = -1;
  const caps = allCapitals(tokens, stretch.from, stretch.to);
  for (let at = stretch.from; at < stretch.to;) {
    const listed = at >= 2 && last === at - 1 && JOINTS.has((tokens[at - 1] as Token).norm);
    const name = nameAt(tokens, at, stretch, caps, known, listed);
    const shape = caps ? null : shapeAt(tokens, at, stretch);
    const feature =
      shape ??
      (caps || name || !(tokens[at] as Token).word.capital ? null : unlistedAt(tokens, at, stretch.from, stretch.to));
    if (name && (!feature || name.to >= feature.to || name.to - name.from > 1)) scan.names.push(name);
    else if (feature) scan.features.push({ ...feature, inner: gazetteer().match(tokens, feature.name) });
    if (name || feature) last = Math.max(name?.to ?? 0, feature?.to ?? 0);
    const city = name || feature ? plateAt(tokens, last) : undefined;
    if (city) scan.plates.push({ at: last + 1, city });
    at = Math.max(
      at + 1,
      name ? name.to : (feature?.to ?? 0),
      name && feature && scan.features.at(-1)?.from === at ? feature.to : 0,
    );
  }
  return scan;
}

function shapeAt(tokens: readonly Token[], at: number, { from, to }: Stretch): Feature | null {
  const feature = featureAt(tokens, at, from, to);
  if (feature || !(tokens[at] as Token).word.capital) return feature;
  return roadAt(tokens, at, from, to) ?? foreignAt(tokens, at, from, to);
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
    features: scans.flatMap((scan) =>
      scan.features.filter(
        ({ rule, from, to }) => rule !== "place/unlisted" || to - from > 1 || !people.has((tokens[from] as Token).fold),
      ),
    ),
    plates: scans.flatMap((scan) => scan.plates),
  };
}

/** True when one of the words stands in a stretch. */
function names(tokens: readonly Token[], { from, to }: Stretch, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has((tokens[at] as Token).fold)) return true;
  return false;
}
