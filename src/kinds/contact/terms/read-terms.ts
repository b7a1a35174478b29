import { makeTerm } from "./make-term.js";
import { verbGroups } from "../../../grammar/verbs.js";
import type { VerbGroup } from "../../../grammar/verbs.js";
import type { Document, DocumentSentence } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import { WordFact, WordTest } from "../../../text/word.js";
import { OFFER_NOUNS } from "../words.js";
import { actorTags, actorTerm } from "./actor-term.js";
import { callTerm, callsOn, inCompany, staysWith } from "./called-on.js";
import { eventAgain, pointsBack } from "./event-again.js";
import type { Items } from "./index-mentions.js";
import { itemTerm } from "./item-term.js";
import { mayBeEvent, readEvent } from "./read-event.js";
import { mayRefer, readAdjectivePair, readReference } from "./references.js";
import { isSilent, signsOf } from "./silent.js";
import type { Signs } from "./silent.js";
import { tagSet } from "./tags.js";
import type { ContactTerm, Reference } from "./terms.js";
import { company, guestTerm, isGuestOf, mayBeGuest, presence, verbTerm } from "./verb-term.js";
import { wordTerm } from "./word-term.js";

export interface Reader {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly items: Items;
  /** Verb groups by their first token, counted from `first`. */
  readonly verbs: readonly (VerbGroup | undefined)[];
  readonly signs: Signs;
}

/** The terms of a sentence in order: actors, verbs, events, dates, places, and the words between them. */
export function readTerms(document: Document, sentence: DocumentSentence, items: Items): ContactTerm[] {
  const { tokens } = document;
  const verbs: (VerbGroup | undefined)[] = [];
  for (const group of verbGroups(tokens, sentence.from, sentence.to)) verbs[group.from - sentence.from] = group;
  const signs = signsOf(tokens, sentence.from, sentence.to);
  const reader: Reader = { tokens, first: sentence.from, last: sentence.to, items, verbs, signs };
  const terms: ContactTerm[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const partner = partnerEnd(reader, at, terms);
    if (partner !== null) {
      if (terms.at(-1)?.tags.has("Comma")) terms.pop();
      at = partner;
      continue;
    }
    const term = termAt(reader, at, terms);
    if (term) pushTerm(terms, term);
    const passed = items.get(at);
    at = term ? Math.max(term.to, at + 1) : passed?.kind === "passed" ? passed.to : at + 1;
  }
  return terms;
}

/** "tra il Mise⟦, la multinazionale⟧ e i sindacati", "con ⟦l'azienda e⟧ i sindacati": where in a list one ends who is at the table and no side of ours. */
function partnerEnd({ tokens, last }: Reader, at: number, before: readonly ContactTerm[]): number | null {
  const link = before.at(-1);
  const opens = LISTS.has(link?.normal ?? "");
  if (!opens && link?.tags.has("Comma") !== true) return null;
  if (!PARTNERS.has((tokens[at] as Token).norm) || at + 2 >= last) return null;
  const next = tokens[at + 1]?.norm ?? "";
  if (!(next === "e" || next === "ed" || next === ",")) return null;
  if (opens) return at + 2;
  const listed = before.at(-2);
  return listed?.kind === "actor" && LISTS.has(listed.preposition ?? "") ? at + 1 : null;
}

const LISTS = new Set(["tra", "con"]);

/** Those who sit at a table of a ministry beside its sides. */
const PARTNERS = new Set(
  "azienda aziende impresa imprese multinazionale multinazionali proprietà società dirigenza lavoratori commissari associazioni".split(
    " ",
  ),
);

/** A phrase that reaches back over an article or adjective already read takes its place. */
function pushTerm(terms: ContactTerm[], term: ContactTerm): void {
  while (
    terms.length > 0 &&
    (terms.at(-1) as ContactTerm).from >= term.from &&
    (terms.at(-1) as ContactTerm).kind === "word"
  )
    terms.pop();
  terms.push(term);
}

function termAt(reader: Reader, at: number, before: readonly ContactTerm[]): ContactTerm | null {
  const token = reader.tokens[at] as Token;
  const item = reader.items.get(at);
  if (item && item.to <= reader.last) return item.kind === "passed" ? null : itemTerm(reader, item, before);
  const points = POINTS.of(token.word);
  const event = points ? (eventTerm(reader, at, before) ?? again(reader, at, before)) : null;
  if (event) return event;
  const pair = readAdjectivePair(reader.tokens, at, reader.last);
  if (pair)
    return makeTerm({
      ...actorTerm(reader.tokens, at, pair.to, pair.members, null),
      tags: tagSet(["Actor", "Plural", "State", "Pair"]),
    });
  const somebody = points ? somebodyUnnamed(reader, at, before) : null;
  if (somebody) return somebody;
  const verb = isAgo(reader, at) ? undefined : reader.verbs[at - reader.first];
  if (verb) return verbTerm(reader.tokens, inCompany(reader, verb), staysWith(reader, verb));
  if (isPresence(reader, at, before)) return presence(reader.tokens, at);
  if (opensCompany(reader, at) || opensTable(reader, at)) return company(reader.tokens, at);
  if (callsOn(reader, at, before)) return callTerm(reader.tokens, at);
  return isSilent(reader, at) ? null : wordTerm(reader.tokens, at);
}

/** Words that may begin an event noun, or stand for a contact or for people told before: the others are asked nothing of the kind. */
const POINTS = new WordFact<boolean>(
  (word) => mayBeEvent(word) || pointsBack(word) || mayRefer(word) || mayBeGuest(word) || NTH.has(word.norm),
);

function eventTerm(reader: Reader, at: number, before: readonly ContactTerm[]): ContactTerm | null {
  if (!mayBeEvent((reader.tokens[at] as Token).word)) return null;
  const verb = reader.verbs[at - reader.first];
  const event = readEvent(reader.tokens, at, floor(before, reader.first), reader.last);
  // "il quinto ⟦giro di colloqui⟧", where "giro" by itself is a verb too
  const told = !verb?.finite || (event?.kind === "event" && event.head.includes(" ") && verb.to === at + 1);
  return told ? event : null;
}

const again = (reader: Reader, at: number, before: readonly ContactTerm[]): ContactTerm | null =>
  pointsBack((reader.tokens[at] as Token).word) ? eventAgain(reader, at, before) : null;

/** Who is not named there: a guest, those named before, the first or the second of two. */
function somebodyUnnamed(reader: Reader, at: number, before: readonly ContactTerm[]): ContactTerm | null {
  const { tokens, first, last, items } = reader;
  if (isGuestOf(tokens, at, first, items)) return guestTerm(tokens, at, before);
  const reference = mayRefer((tokens[at] as Token).word) ? readReference(tokens, at, last, items) : null;
  if (!reference) return nthOfTwo(reader, at, before);
  const preposition = prepositionBefore(before);
  const { start, end } = stretch(tokens, at, reference.to);
  return makeTerm({
    kind: "actor",
    start,
    end,
    from: at,
    to: reference.to,
    members: reference.members,
    reference: reference.reference,
    ...(reference.holders ? { holders: reference.holders } : {}),
    preposition,
    plural: reference.plural,
    normal: reference.reference,
    tags: actorTags(reference.members, reference.plural, preposition, ["Ref"]),
  });
}

const NTH: ReadonlyMap<string, Reference> = new Map([
  ["primo", "first"],
  ["prima", "first"],
  ["secondo", "second"],
  ["seconda", "second"],
]);

/** "⟦il primo⟧ ripartirà oggi, ⟦il secondo⟧ riceverà Y": right before what he does. */
function nthOfTwo(reader: Reader, at: number, before: readonly ContactTerm[]): ContactTerm | null {
  const { norm, start, end } = reader.tokens[at] as Token;
  const reference = NTH.get(norm);
  const article = reader.tokens[at - 1]?.norm ?? "";
  const verb = reader.verbs[at + 1 - reader.first];
  if (
    !reference ||
    (article !== "il" && article !== "la") ||
    !verb?.finite ||
    verb.plural ||
    verb.person !== 3 ||
    verb.lemma === "essere"
  )
    return null;
  const preposition = prepositionBefore(before);
  return makeTerm({
    kind: "actor",
    start,
    end,
    from: at,
    to: at + 1,
    members: [],
    reference,
    preposition,
    plural: false,
    normal: reference,
    tags: actorTags([], false, preposition, ["Ref"]),
  });
}

/** "poco ⟦fa⟧" is no "fare". */
const isAgo = ({ tokens }: Reader, at: number): boolean =>
  (tokens[at] as Token).norm === "fa" && tokens[at - 1]?.norm === "poco";

const PRESENT = new WordTest(({ norm }) => norm === "presente" || norm === "presenti");

/** "Presente anche X", "Erano presenti X e Y", "Tra i sindaci presenti X"; not "i presenti". */
function isPresence({ tokens, first }: Reader, at: number, before: readonly ContactTerm[]): boolean {
  if (!PRESENT.has((tokens[at] as Token).word)) return false;
  const among = ["tra", "fra"].includes(tokens[first]?.norm ?? "") && at <= first + 3;
  return at === first || among || before.at(-1)?.normal === "essere";
}

/** "⟦Con lui⟧ il ministro X": at the head of a line without a verb. */
const opensCompany = ({ tokens, first, verbs }: Reader, at: number): boolean =>
  at === first && verbs.length === 0 && tokens[at]?.norm === "con" && COMPANY.has(tokens[at + 1]?.norm ?? "");

const COMPANY = new Set(["lui", "lei", "loro"]);

/** "Vertice a Palazzo Chigi: ⟦al tavolo⟧ i ministri X e Y": who sits there, at the head of a line or behind a colon, without a verb. */
function opensTable({ tokens, items, verbs, first, last }: Reader, at: number): boolean {
  const norm = (k: number): string => tokens[k]?.norm ?? "";
  if (norm(at) !== "al" || norm(at + 1) !== "tavolo" || (at > first && norm(at - 1) !== ":")) return false;
  for (let k = at; k < last; k++) if (verbs[k - first]) return false;
  return [2, 3, 4].some((k) => SITS.has(items.get(at + k)?.kind ?? ""));
}

const SITS = new Set(["actor", "passed"]);

/** Where the last term ends that is more than a word: what a phrase reaches back over begins there at most. */
function floor(terms: readonly ContactTerm[], first: number): number {
  for (let k = terms.length - 1; k >= 0; k--)
    if ((terms[k] as ContactTerm).kind !== "word") return (terms[k] as ContactTerm).to;
  return first;
}

export function stretch(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

/** Words before "dei": "due ⟦dei⟧ suoi omologhi" is governed by nothing. */
const SOME = new Set(
  "due tre quattro alcuni alcune uno una molti diversi gruppo ventina decina dozzina trentina rappresentanza delegazione".split(
    " ",
  ),
);

/** "ha visto⟦, oltre⟧ a", "⟦presenti oltre⟧ a". */
const isBesides = (term: ContactTerm | undefined): boolean =>
  term?.tags.has("Comma") === true || term?.normal === "presenziare";

export function prepositionBefore(terms: readonly ContactTerm[]): string | null {
  const last = terms.at(-1);
  if (last?.normal === "di" && SOME.has(terms.at(-2)?.normal ?? "")) return null;
  // "ha visto⟦, oltre a⟧ Merz, anche Macron": both of them
  if (last?.normal === "a" && terms.at(-2)?.normal === "oltre" && isBesides(terms.at(-3))) return null;
  // "ha accolto la proposta ⟦americana⟧": of the Americans
  if (last && OFFER_NOUNS.has(last.normal)) return "di";
  return last?.kind === "word" && last.tags.has("Prep") ? last.normal : null;
}
