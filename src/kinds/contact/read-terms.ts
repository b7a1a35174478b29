import { verbGroups } from "../../grammar/verbs.js";
import type { VerbGroup } from "../../grammar/verbs.js";
import { AND, CLAUSE_WORDS, DEFINITE, INDEFINITE, POSSESSIVE, PREPOSITIONS, RELATIVE } from "../../lexicon/grammar-words.js";
import type { Document, DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Item, Items } from "./index-mentions.js";
import { mayBeEvent, readEvent } from "./read-event.js";
import { readAdjectivePair, readReference } from "./references.js";
import type { ActorTerm, ContactTerm, EventTerm, Member } from "./terms.js";
import { CONTACT_VERBS } from "./types/index.js";
import { HAPPEN_VERBS, LIGHT_VERBS, MOTION_VERBS, SAY_VERBS } from "./words.js";

const QUOTES = new Set(['"', "«", "»", "“", "”", "„", "‘", "’", "'"]);
/** Prepositions after which a place is where something is: "a Riad", "nel palazzo", "presso la sede". */
const LOCATIVE = new Set(["a", "in", "presso"]);

/** Pronouns for people met or called: "lo ha ricevuto", "gli ha telefonato". */
const OBJECTS = new Set(["lo", "la", "l'", "li", "le", "gli"]);

interface Reader {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly items: Items;
  readonly verbs: ReadonlyMap<number, VerbGroup>;
}

/** The terms of a sentence in order: actors, verbs, events, dates, places, and the words between them. */
export function readTerms(document: Document, sentence: DocumentSentence, items: Items): ContactTerm[] {
  const { tokens } = document;
  const verbs = new Map(verbGroups(tokens, sentence.from, sentence.to).map((group) => [group.from, group]));
  const reader: Reader = { tokens, first: sentence.from, last: sentence.to, items, verbs };
  const terms: ContactTerm[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const term = termAt(reader, at, terms);
    if (term) pushTerm(terms, term);
    const passed = items.get(at);
    at = term ? Math.max(term.to, at + 1) : passed?.kind === "passed" ? passed.to : at + 1;
  }
  return terms;
}

/** A phrase that reaches back over an article or adjective already read takes its place. */
function pushTerm(terms: ContactTerm[], term: ContactTerm): void {
  while (terms.length > 0 && (terms.at(-1) as ContactTerm).from >= term.from && (terms.at(-1) as ContactTerm).kind === "word") terms.pop();
  terms.push(term);
}

function termAt(reader: Reader, at: number, before: readonly ContactTerm[]): ContactTerm | null {
  const token = reader.tokens[at] as Token;
  const item = reader.items.get(at);
  if (item && item.to <= reader.last) return item.kind === "passed" ? null : itemTerm(reader, item, before);
  if (mayBeEvent(token) && !reader.verbs.get(at)?.finite) {
    const event = readEvent(reader.tokens, at, before.length > 0 ? floor(before) : reader.first, reader.last);
    if (event) return { ...event, ...stretch(reader.tokens, event.from, event.to), normal: event.head, tags: eventTags(event) };
  }
  const again = eventAgain(reader, at, before);
  if (again) return again;
  const pair = readAdjectivePair(reader.tokens, at, reader.last);
  if (pair) return { ...actorTerm({ from: at, to: pair.to, ...stretch(reader.tokens, at, pair.to) }, pair.members, null), tags: new Set(["Actor", "Plural", "State", "Pair"]) };
  const reference = readReference(reader.tokens, at, reader.last, reader.items);
  if (reference) {
    const preposition = prepositionBefore(before);
    return { kind: "actor", ...stretch(reader.tokens, at, reference.to), from: at, to: reference.to, members: reference.members, reference: reference.reference, preposition, plural: reference.plural, normal: reference.reference, tags: actorTags(reference.members, reference.plural, preposition, ["Ref"]) };
  }
  const verb = reader.verbs.get(at);
  if (verb) return verbTerm(reader.tokens, verb);
  if (DEFINITE.has(token.norm) || INDEFINITE.has(token.norm) || QUOTES.has(token.norm) || POSSESSIVE.has(token.norm)) return null;
  return wordTerm(reader.tokens, at);
}

/** "il colloquio con Putin … ⟦quello⟧ con Lavrov": another contact of the kind just named. */
function eventAgain(reader: Reader, at: number, before: readonly ContactTerm[]): EventTerm | null {
  const token = reader.tokens[at] as Token;
  const next = reader.tokens[at + 1]?.norm ?? "";
  if (!["quello", "quella"].includes(token.norm) || !["con", "tra", "fra", "col"].includes(next)) return null;
  const last = before.findLast((t): t is EventTerm => t.kind === "event");
  return last ? { ...last, from: at, to: at + 1, start: token.start, end: token.end, modifiers: [{ order: "other" }], determiner: "definite", preposition: prepositionBefore(before), possessive: null } : null;
}

const floor = (terms: readonly ContactTerm[]): number => {
  for (let k = terms.length - 1; k >= 0; k--) if ((terms[k] as ContactTerm).kind !== "word") return (terms[k] as ContactTerm).to;
  return (terms[0] as ContactTerm).from;
};

function stretch(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

function prepositionBefore(terms: readonly ContactTerm[]): string | null {
  const last = terms.at(-1);
  return last?.kind === "word" && last.tags.has("Prep") ? last.normal : null;
}

type Placed = Exclude<Item, { kind: "passed" }>;

function itemTerm(reader: Reader, item: Placed, before: readonly ContactTerm[]): ContactTerm {
  const preposition = prepositionBefore(before);
  const base = { from: item.from, to: item.to, ...stretch(reader.tokens, item.from, item.to) };
  if (item.kind === "date") {
    const duration = /^P/u.test(item.mention.value.timex);
    return { ...base, kind: "date", mention: item.mention, preposition, normal: "·date", tags: new Set([duration ? "Duration" : "Date", "Free"]) };
  }
  if (item.kind === "place") {
    const locative = preposition !== null && LOCATIVE.has(preposition);
    if (locative || !item.member || isVenue(item) || isTown(item, before)) {
      return { ...base, kind: "place", mention: item.mention, preposition: preposition ?? "", member: item.member, normal: "·place", tags: new Set(["Place", "Free", ...(item.member ? ["Side"] : [])]) };
    }
    return actorTerm(base, [item.member], preposition);
  }
  return actorTerm(base, [item.member], preposition);
}

/** A building that is no metonym of a side is always a place. */
const isVenue = (item: Placed): boolean => item.kind === "place" && item.mention.kind === "place" && item.mention.value.type === "venue";

/** "il trilaterale ⟦di Abu Dhabi⟧": a capital behind "di" and an event noun is where, not who. */
function isTown(item: Placed, before: readonly ContactTerm[]): boolean {
  const event = before.at(-2);
  return item.kind === "place" && item.mention.kind === "place" && item.mention.value.type === "city" && before.at(-1)?.normal === "di" && event?.kind === "event" && event.noun.type !== "visit" && event.noun.type !== "message";
}

function actorTerm(base: { from: number; to: number; start: number; end: number }, members: readonly Member[], preposition: string | null): ActorTerm {
  const plural = members.length > 1 || members.some((m) => m.plural);
  const reference = members[0]?.office === "counterpart" && members[0].kind !== "person" ? "counterpart" : null;
  return { ...base, kind: "actor", members, reference, preposition, plural, normal: "·actor", tags: actorTags(members, plural, preposition, reference ? ["Ref"] : []) };
}

/** Tags of an actor: what it is, and whether a preposition governs it. */
export function actorTags(members: readonly Member[], plural: boolean, preposition: string | null, more: readonly string[]): Set<string> {
  const tags = new Set(["Actor", preposition === null ? "Bare" : "Governed", ...more]);
  if (plural) tags.add("Plural");
  for (const member of members) tags.add(member.kind === "person" || member.kind === "office" || member.kind === "group" ? "People" : "State");
  return tags;
}

function eventTags(event: Omit<EventTerm, "tags" | "normal" | "start" | "end">): Set<string> {
  const tags = new Set(["Event", event.noun.type === "message" ? "Letter" : event.noun.type === "visit" ? "Visit" : "Encounter"]);
  if (event.plural) tags.add("Several");
  // "ha ricevuto in udienza il presidente": the audience says how, the verb says whom.
  if (event.preposition === "in" && (event.head === "udienza" || event.modifiers.some((m) => m.separate))) tags.add("Free");
  return tags;
}

/** A verb as the patterns see it: its lemma, its voice and form, and the classes it belongs to. */
function verbTerm(tokens: readonly Token[], group: VerbGroup): ContactTerm {
  const sense = CONTACT_VERBS.get(group.lemma) ?? null;
  const tags = new Set(["Verb", group.voice === "passive" ? "Passive" : "Active", group.finite ? "Finite" : "Infinite"]);
  for (const use of sense?.uses ?? []) tags.add({ object: "Meets", "each-other": "Mutual", with: "Withs", to: "Tos" }[use]);
  tags.add(group.reflexive ? "Reflexive" : "Plain");
  if (group.plural) tags.add("Plurals");
  if (group.clitic !== null && OBJECTS.has(group.clitic)) tags.add("Clitic");
  if (group.tense === "participle") tags.add("Participle");
  if (group.tense === "participle" && !sense && (LIGHT_VERBS.has(group.lemma) || HAPPEN_VERBS.has(group.lemma))) tags.add("Free");
  if (LIGHT_VERBS.has(group.lemma)) tags.add("Light");
  if (HAPPEN_VERBS.has(group.lemma)) tags.add("Happens");
  if (SAY_VERBS.has(group.lemma)) tags.add("Says");
  if (MOTION_VERBS.has(group.lemma)) tags.add("Moves");
  return { kind: "verb", from: group.from, to: group.to, ...stretch(tokens, group.from, group.to), group, sense, normal: group.lemma, tags };
}

function wordTerm(tokens: readonly Token[], at: number): ContactTerm {
  const token = tokens[at] as Token;
  const preposition = token.kind === "word" ? PREPOSITIONS[token.norm] : undefined;
  const tags = new Set<string>();
  if (preposition) tags.add("Prep").add("Free");
  else if (token.norm === ",") tags.add("Comma");
  else if (["-", "–", "—", "/"].includes(token.norm)) tags.add(token.spaced ? "Dash" : "Hyphen");
  else if (["(", ")", "[", "]"].includes(token.norm)) tags.add("Bracket");
  else if ([":", ";", ".", "!", "?", "…", "|"].includes(token.norm)) tags.add("Break");
  else if (AND.has(token.norm)) tags.add("And");
  else if (CLAUSE_WORDS.has(token.norm)) tags.add(RELATIVE.has(token.norm) ? "Relative" : "Break");
  else tags.add("Free");
  return { kind: "word", from: at, to: at + 1, start: token.start, end: token.end, normal: preposition ?? token.norm, tags };
}
