import { verbGroups } from "../../../grammar/verbs.js";
import type { VerbGroup } from "../../../grammar/verbs.js";
import {
  AND,
  CLAUSE_WORDS,
  DEFINITE,
  INDEFINITE,
  POSSESSIVE,
  PREPOSITIONS,
  RELATIVE,
} from "../../../lexicon/grammar-words.js";
import type { Document, DocumentSentence } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import type { Item, Items } from "./index-mentions.js";
import { mayBeEvent, readEvent } from "./read-event.js";
import { readAdjectivePair, readReference } from "./references.js";
import { CONTACT_VERBS } from "../types/index.js";
import type { TypedVerb } from "../types/index.js";
import { HAPPEN_VERBS, LIGHT_VERBS, MOTION_VERBS, SAY_VERBS } from "../words.js";
import { tagSet } from "./tags.js";
import type { ActorTerm, ContactTerm, EventTerm, Member } from "./terms.js";

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
  for (let at = sentence.from; at < sentence.to;) {
    const term = termAt(reader, at, terms);
    if (term) pushTerm(terms, term);
    const passed = items.get(at);
    at = term ? Math.max(term.to, at + 1) : passed?.kind === "passed" ? passed.to : at + 1;
  }
  return terms;
}

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
  if (mayBeEvent(token) && !reader.verbs.get(at)?.finite) {
    const event = readEvent(reader.tokens, at, before.length > 0 ? floor(before) : reader.first, reader.last);
    if (event) return event;
  }
  const again = eventAgain(reader, at, before);
  if (again) return again;
  const pair = readAdjectivePair(reader.tokens, at, reader.last);
  if (pair)
    return {
      ...actorTerm(reader.tokens, at, pair.to, pair.members, null),
      tags: tagSet(["Actor", "Plural", "State", "Pair"]),
    };
  const reference = readReference(reader.tokens, at, reader.last, reader.items);
  if (reference) {
    const preposition = prepositionBefore(before);
    const { start, end } = stretch(reader.tokens, at, reference.to);
    return {
      kind: "actor",
      start,
      end,
      from: at,
      to: reference.to,
      members: reference.members,
      reference: reference.reference,
      preposition,
      plural: reference.plural,
      normal: reference.reference,
      tags: actorTags(reference.members, reference.plural, preposition, ["Ref"]),
    };
  }
  const verb = reader.verbs.get(at);
  if (verb) return verbTerm(reader.tokens, verb);
  if (DEFINITE.has(token.norm) || INDEFINITE.has(token.norm) || QUOTES.has(token.norm) || POSSESSIVE.has(token.norm))
    return null;
  return wordTerm(reader.tokens, at);
}

/** "il colloquio con Putin … ⟦quello⟧ con Lavrov": another contact of the kind just named. */
function eventAgain(reader: Reader, at: number, before: readonly ContactTerm[]): EventTerm | null {
  const token = reader.tokens[at] as Token;
  const next = reader.tokens[at + 1]?.norm ?? "";
  if (!["quello", "quella"].includes(token.norm) || !["con", "tra", "fra", "col"].includes(next)) return null;
  const last = before.findLast((t): t is EventTerm => t.kind === "event");
  return last
    ? {
        ...last,
        from: at,
        to: at + 1,
        start: token.start,
        end: token.end,
        modifiers: [{ order: "other" }],
        determiner: "definite",
        preposition: prepositionBefore(before),
        possessive: null,
      }
    : null;
}

const floor = (terms: readonly ContactTerm[]): number => {
  for (let k = terms.length - 1; k >= 0; k--)
    if ((terms[k] as ContactTerm).kind !== "word") return (terms[k] as ContactTerm).to;
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
  const { from, to } = item;
  const { start, end } = stretch(reader.tokens, from, to);
  if (item.kind === "date") {
    const duration = item.mention.value.timex.startsWith("P");
    return {
      from,
      to,
      start,
      end,
      kind: "date",
      mention: item.mention,
      preposition,
      normal: "·date",
      tags: tagSet([duration ? "Duration" : "Date", "Free"]),
    };
  }
  const member = item.member;
  if (item.kind === "place") {
    const locative = preposition !== null && LOCATIVE.has(preposition);
    if (locative || !item.member || isVenue(item) || isTown(item, before)) {
      return {
        from,
        to,
        start,
        end,
        kind: "place",
        mention: item.mention,
        preposition: preposition ?? "",
        member: item.member,
        normal: "·place",
        tags: tagSet(item.member ? ["Place", "Free", "Side"] : ["Place", "Free"]),
      };
    }
  }
  return actorTerm(reader.tokens, from, to, member ? [member] : [], preposition);
}

/** A building that is no metonym of a side is always a place. */
const isVenue = (item: Placed): boolean =>
  item.kind === "place" && item.mention.kind === "place" && item.mention.value.type === "venue";

/** "il trilaterale ⟦di Abu Dhabi⟧": a capital behind "di" and an event noun is where, not who. */
function isTown(item: Placed, before: readonly ContactTerm[]): boolean {
  const event = before.at(-2);
  return (
    item.kind === "place" &&
    item.mention.kind === "place" &&
    item.mention.value.type === "city" &&
    before.at(-1)?.normal === "di" &&
    event?.kind === "event" &&
    event.noun.type !== "visit" &&
    event.noun.type !== "message"
  );
}

function actorTerm(
  tokens: readonly Token[],
  from: number,
  to: number,
  members: readonly Member[],
  preposition: string | null,
): ActorTerm {
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  const plural = members.length > 1 || members.some((m) => m.plural);
  const reference = members[0]?.office === "counterpart" && members[0].kind !== "person" ? "counterpart" : null;
  return {
    from,
    to,
    start,
    end,
    kind: "actor",
    members,
    reference,
    preposition,
    plural,
    normal: "·actor",
    tags: actorTags(members, plural, preposition, reference ? ["Ref"] : []),
  };
}

/** Tags of an actor: what it is, and whether a preposition governs it. */
export function actorTags(
  members: readonly Member[],
  plural: boolean,
  preposition: string | null,
  more: readonly string[],
): ReadonlySet<string> {
  const tags = ["Actor", preposition === null ? "Bare" : "Governed", ...more];
  if (plural) tags.push("Plural");
  if (members.some(isPeople)) tags.push("People");
  if (!members.every(isPeople)) tags.push("State");
  return tagSet(tags);
}

const isPeople = ({ kind }: Member): boolean => kind === "person" || kind === "office" || kind === "group";

/** A verb as the patterns see it: its lemma, its voice and form, and the classes it belongs to. */
function verbTerm(tokens: readonly Token[], group: VerbGroup): ContactTerm {
  const sense = CONTACT_VERBS.get(group.lemma) ?? null;
  const { start } = tokens[group.from] as Token;
  const { end } = tokens[group.to - 1] as Token;
  return {
    kind: "verb",
    from: group.from,
    to: group.to,
    start,
    end,
    group,
    sense,
    normal: group.lemma,
    tags: verbTags(group, sense),
  };
}

const USES = { object: "Meets", "each-other": "Mutual", with: "Withs", to: "Tos" } as const;

function verbTags(group: VerbGroup, sense: TypedVerb | null): ReadonlySet<string> {
  const participle = group.tense === "participle";
  const light = LIGHT_VERBS.has(group.lemma);
  const happens = HAPPEN_VERBS.has(group.lemma);
  const tags = [
    "Verb",
    group.voice === "passive" ? "Passive" : "Active",
    group.finite ? "Finite" : "Infinite",
    group.reflexive ? "Reflexive" : "Plain",
  ];
  if (sense) for (const use of sense.uses) tags.push(USES[use]);
  if (group.clitic !== null && OBJECTS.has(group.clitic)) tags.push("Clitic");
  if (participle && !sense) tags.push("Free");
  if (light) tags.push("Light");
  if (happens) tags.push("Happens");
  if (SAY_VERBS.has(group.lemma)) tags.push("Says");
  if (MOTION_VERBS.has(group.lemma)) tags.push("Moves");
  return tagSet(tags);
}

const PREP_TAGS = tagSet(["Prep", "Free"]);

const MARK_TAGS: ReadonlyMap<string, string> = new Map([
  [",", "Comma"],
  ["(", "Bracket"],
  [")", "Bracket"],
  ["[", "Bracket"],
  ["]", "Bracket"],
  [":", "Break"],
  [";", "Break"],
  [".", "Break"],
  ["!", "Break"],
  ["?", "Break"],
  ["…", "Break"],
  ["|", "Break"],
]);

const DASHES = new Set(["-", "–", "—", "/"]);

/** The class of a word or mark that is no actor, verb, event, date or place. */
function wordTag(token: Token): string {
  if (DASHES.has(token.norm)) return token.spaced ? "Dash" : "Hyphen";
  const mark = MARK_TAGS.get(token.norm);
  if (mark) return mark;
  if (AND.has(token.norm)) return "And";
  if (CLAUSE_WORDS.has(token.norm)) return RELATIVE.has(token.norm) ? "Relative" : "Break";
  return "Free";
}

function wordTerm(tokens: readonly Token[], at: number): ContactTerm {
  const token = tokens[at] as Token;
  const preposition =
    token.kind === "word" && Object.hasOwn(PREPOSITIONS, token.norm) ? PREPOSITIONS[token.norm] : undefined;
  const tags = preposition ? PREP_TAGS : tagSet([wordTag(token)]);
  return {
    kind: "word",
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    normal: preposition ?? token.norm,
    tags,
  };
}
