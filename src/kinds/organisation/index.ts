import type { RuleBook } from "../../rule/rule.js";
import { singleSpaced } from "../../text/spaced.js";
import { toDocument } from "../../text/document.js";
import type { Document } from "../../text/document.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import type { MentionOf } from "../mention.js";
import { allCapitals } from "../place/casing.js";
import { gazetteer as places } from "../place/gazetteer.js";
import { stretches } from "../place/stretches.js";
import type { Stretch } from "../place/stretches.js";
import { apposedAt } from "./apposed.js";
import { followsName, isOrganisation } from "./context.js";
import type { Place } from "./context.js";
import { gazetteer } from "./gazetteer.js";
import type { Entry } from "./gazetteer.js";
import { acronymAt, beginsNamed, clubAt, foreignNameAt, namedAt } from "./named.js";
import { holderFrom } from "./office-holder.js";
import { beginsOrgan, localAt, ministryAt, organAt, stateAt } from "./organs.js";
import type { PatternHit } from "./pattern.js";
import { ORGANISATION_RULES } from "./rules.js";
import type { OrganisationValue } from "./schema.js";
import { unlistedAt } from "./unlisted.js";

export { ORGANISATION_RULES } from "./rules.js";

type Mention = MentionOf<"organisation">;

function mention(
  { raw, tokens }: Document,
  from: number,
  to: number,
  rule: string,
  rest: Omit<OrganisationValue, "name">,
): Mention {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const text = raw.slice(start, end);
  return { kind: "organisation", start, end, text, value: { name: singleSpaced(text), ...rest }, rule };
}

function ofTable(document: Document, { from, to, value }: PhraseHit<Entry>): Mention {
  const { names, type, code, country, rule } = value.organisation;
  return mention(document, from, to, rule, {
    canonical: names[0],
    type,
    ...(code && { code }),
    ...(country && { country }),
  });
}

const ofPattern = (document: Document, { from, to, type, code, country, rule }: PatternHit): Mention =>
  mention(document, from, to, rule, { type, ...(code && { code }), ...(country && { country }) });

/** Words that begin a name of the tables, and words that begin an organ, an authority or an institution by shape. */
const LISTED = new WordTest(({ fold }) => gazetteer().begins(fold));
const HEAD = new WordTest(({ norm }) => beginsOrgan(norm) || beginsNamed(norm));

/** The longest organisation by its head ("governo", "università") at token `at`, or null. */
function headed({ tokens, sentence: { from, to }, capitals }: Place, at: number): PatternHit | null {
  const organ = stateAt(tokens, at, to) ?? ministryAt(tokens, at, to) ?? organAt(tokens, at, to);
  const local = localAt(tokens, at, to);
  const common = organ && local && local.to > organ.to ? local : (organ ?? local);
  const named = capitals ? null : namedAt(tokens, at, from, to);
  return named &&
    (!common || named.to > common.to || (named.to === common.to && common.rule === "organisation/organ-alone"))
    ? named
    : common;
}

/** The longest organisation by shape at token `at`, or null. */
function shaped(place: Place, at: number): PatternHit | null {
  const { tokens, sentence, capitals } = place;
  const { kind, word } = tokens[at] as Token;
  const apposed =
    kind === "word" && word.capital && !capitals ? apposedAt(tokens, at, sentence.from, sentence.to) : null;
  if (apposed) return apposed;
  const hit = kind === "word" && HEAD.has(word) ? headed(place, at) : null;
  if (hit || capitals || kind !== "word" || !word.capital) return hit;
  const name = foreignNameAt(tokens, at, sentence.to) ?? clubAt(tokens, at, sentence.from);
  if (name) return name;
  const acronym = acronymAt(tokens, at);
  if (acronym && !places().match(tokens, at)) return acronym;
  return unlistedAt(tokens, at, sentence.from, sentence.to);
}

/** The organisation at token `at`: the longer of what the tables and its shape tell. */
function organisationAt(document: Document, place: Place, at: number): { found: Mention | null; to: number } {
  const { tokens, sentence } = place;
  const match = LISTED.has((tokens[at] as Token).word) ? gazetteer().match(tokens, at, sentence.to) : null;
  const hit = match && match.to <= sentence.to && isOrganisation(place, match) ? match : null;
  const shape = shaped(place, at);
  const usable = shape && !(shape.rule === "organisation/acronym" && followsName(place, at)) ? shape : null;
  const longer = usable && (!hit || usable.to > hit.to);
  const to = Math.max(at + 1, hit?.to ?? 0, usable?.to ?? 0);
  if (longer) return { found: ofPattern(document, usable), to };
  return { found: hit && ofTable(document, hit), to };
}

function scanStretch(document: Document, sentence: Stretch, found: Mention[]): void {
  const { tokens } = document;
  const place: Place = { tokens, sentence, capitals: allCapitals(tokens, sentence.from, sentence.to) };
  for (let at = sentence.from; at < sentence.to;) {
    let read = organisationAt(document, place, at);
    const name = read.found ? holderFrom(tokens, at, read.to) : read.to;
    if (name < read.to) read = organisationAt(document, { ...place, sentence: { ...sentence, to: name } }, at);
    if (read.found) found.push(read.found);
    at = read.to;
  }
}

/** Every organisation that a document names, in order, without overlap among organisations; offsets are into `document.raw`. */
export function detectOrganisations(document: Document): Mention[] {
  const found: Mention[] = [];
  for (const stretch of stretches(document)) scanStretch(document, stretch, found);
  return found;
}

/** The rules of organisations, and the reading that proves them. */
export const organisationBook: RuleBook = {
  kind: "organisation",
  rules: ORGANISATION_RULES,
  find: (text) => detectOrganisations(toDocument(text, [{ start: 0, end: text.length, kind: "body" }])),
};
