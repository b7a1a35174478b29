import { BODY_ADJECTIVES, DELEGATIONS, GROUP_PARTIES } from "../../lexicon/delegations.js";
import { demonyms, stateOf } from "../../lexicon/states.js";
import { AND, DEFINITE, PREPOSITIONS } from "../../lexicon/grammar-words.js";
import type { Document } from "../../text/document.js";
import { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import type { Mention, MentionOf, Settled } from "../mention.js";
import type { Member } from "./terms.js";

/** What starts at a token: a date, a place or organisation, or one who can take part. */
export type Item =
  | { readonly kind: "date"; readonly from: number; readonly to: number; readonly mention: MentionOf<"date"> }
  | { readonly kind: "place"; readonly from: number; readonly to: number; readonly mention: MentionOf<"place"> | MentionOf<"organisation">; readonly member: Member | null }
  | { readonly kind: "actor"; readonly from: number; readonly to: number; readonly member: Member }
  /** A plural office whose people follow by name ("i presidenti ⟦X e Y⟧"): the names are read, the office is passed over. */
  | { readonly kind: "passed"; readonly from: number; readonly to: number };

/** Where each item starts, by token. */
export type Items = ReadonlyMap<number, Item>;

/** Before an office that has one form for one and many: "i leader", "dei premier". */
const PLURAL_ARTICLES = new Set(["i", "gli", "le", "dei", "degli", "delle", "ai", "agli", "alle", "dai", "dagli", "dalle", "sui", "nei", "due", "tre", "alcuni", "altri"]);

interface Range { from: number; to: number }

/** Tokens covered by spans that come in order; one pass over both. */
function ranges(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const span of spans) {
    while (at > 0 && (tokens[at - 1] as Token).end > span.start) at--;
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).start < span.end) to++;
    found.push({ from: at, to });
  }
  return found;
}

/** Everything settled, by the token it starts at; offices are joined with the name beside them. */
export function indexMentions(document: Document, settled: Settled): Items {
  const items = new Map<number, Item>();
  const taken = new Set<number>();
  const put = (item: Item): void => {
    for (let at = item.from; at < item.to; at++) if (taken.has(at)) return;
    for (let at = item.from; at < item.to; at++) taken.add(at);
    items.set(item.from, item);
  };
  const { tokens } = document;
  const where = ranges(tokens, settled.mentions);
  for (const item of roleItems(tokens, settled, where)) put(item);
  settled.mentions.forEach((mention, at) => {
    const item = mentionItem(mention, where[at] as Range, settled.entityOf[at] ?? -1);
    if (item) put(item);
  });
  for (const item of [...delegations(document, items, taken), ...knownGroups(document)]) {
    for (let at = item.from; at < item.to; at++) items.delete(at);
    items.set(item.from, item);
  }
  return items;
}

const NONE: readonly string[] = [];

function mentionItem(mention: Mention, { from, to }: Range, entity: number): Item | null {
  const { start, end } = mention;
  switch (mention.kind) {
    case "date":
      return { kind: "date", from, to, mention };
    case "person":
      return { kind: "actor", from, to, member: { kind: "person", person: entity, countries: NONE, organisations: NONE, plural: false, start, end } };
    case "place": {
      const { type, country, capital } = mention.value;
      const state = country !== undefined && (type === "country" || capital === true);
      const member: Member | null = state ? { kind: "state", countries: [country], organisations: NONE, plural: false, start, end, place: mention } : null;
      return { kind: "place", from, to, mention, member };
    }
    case "organisation": {
      const code = mention.value.code;
      if (!code) return null;
      const state = /^[A-Z]{2}$/u.test(code) && stateOf(code) !== undefined;
      const member: Member = { kind: "body", countries: state ? [code] : NONE, organisations: state ? NONE : [code], plural: false, start, end };
      return { kind: "place", from, to, mention, member };
    }
    default:
      return null;
  }
}

/** Offices, each with the name that stands beside it: "il ministro degli Esteri turco, Hakan Fidan". */
function roleItems(tokens: readonly Token[], settled: Settled, where: readonly Range[]): Item[] {
  const items: Item[] = [];
  const named = new Set<number>();
  const order = settled.roles.map((role, at) => ({ role, at })).toSorted((a, b) => a.role.start - b.role.start || b.role.end - a.role.end);
  const spans = ranges(tokens, order.map((o) => o.role));
  order.forEach(({ role }, k) => {
    let { from, to } = spans[k] as Range;
    if (role.plural && role.named) {
      items.push({ kind: "passed", from, to });
      return;
    }
    if (role.named && role.person !== undefined) {
      const beside = besideRole(settled, where, named, role.person, { from, to });
      if (beside === null) return;
      named.add(beside);
      const range = where[beside] as Range;
      [from, to] = [Math.min(from, range.from), Math.max(to, range.to)];
    }
    const more = role.plural && role.countries.length === 1 ? furtherAdjectives(tokens, to) : { to, codes: [] };
    to = more.to;
    const start = (tokens[from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    const several = role.plural || (!role.named && PLURAL_ARTICLES.has(tokens[from - 1]?.norm ?? ""));
    const person = role.person === undefined || (several && !role.named) ? {} : { person: role.person };
    const kind = person.person === undefined ? (several ? "group" : "office") : "person";
    items.push({ kind: "actor", from, to, member: { kind, start, end, role, office: role.office, countries: [...role.countries, ...more.codes], organisations: role.organisations, plural: several, ...person } });
  });
  return items;
}

/** "diplomatici russi ⟦e statunitensi⟧": more states by their adjectives. */
function furtherAdjectives(tokens: readonly Token[], from: number): { to: number; codes: string[] } {
  const codes: string[] = [];
  let to = from;
  while (to + 1 < tokens.length && (AND.has((tokens[to] as Token).norm) || (tokens[to] as Token).norm === ",")) {
    const hit = demonyms().match(tokens, to + 1);
    if (!hit || !hit.value.plural || (tokens[to + 1] as Token).casing !== "lower") break;
    codes.push(hit.value.code);
    to = hit.to;
  }
  return { to, codes };
}

/** The mention of `person` that stands within three tokens of the office, not yet used. */
function besideRole(settled: Settled, where: readonly Range[], used: ReadonlySet<number>, person: number, role: Range): number | null {
  for (const at of settled.people[person]?.mentions ?? []) {
    const range = where[at];
    if (!range || used.has(at)) continue;
    if ((range.from >= role.to && range.from - role.to <= 3) || (range.to <= role.from && role.from - range.to <= 3) || (range.from <= role.from && range.to >= role.to)) return at;
  }
  return null;
}

/** "i negoziatori ucraini", "la delegazione di Hamas", "diplomatici russi e statunitensi". */
function delegations(document: Document, items: Items, taken: ReadonlySet<number>): Item[] {
  const found: Item[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at++) {
    const word = DELEGATIONS.get((tokens[at] as Token).norm);
    if (!word || taken.has(at)) continue;
    const sides = complement(tokens, at + 1, items);
    if (!sides) continue;
    const start = (tokens[at] as Token).start;
    const end = (tokens[sides.to - 1] as Token).end;
    found.push({
      kind: "actor", from: at, to: sides.to,
      member: { kind: "group", start, end, countries: sides.countries, organisations: sides.organisations, plural: word.plural || sides.countries.length > 1 },
    });
    at = sides.to - 1;
  }
  return found;
}

let groups: Phrases<string> | null = null;

/** "i sindacati", "le parti sociali": groups whose side needs no complement. */
function knownGroups({ tokens }: Document): Item[] {
  if (!groups) {
    groups = new Phrases("norm");
    for (const [words, code] of GROUP_PARTIES) groups.add(words, code);
  }
  const found: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = groups.match(tokens, at);
    if (!hit) continue;
    const span = { start: (tokens[at] as Token).start, end: (tokens[hit.to - 1] as Token).end };
    found.push({ kind: "actor", from: at, to: hit.to, member: { ...span, kind: "group", countries: [], organisations: [hit.value], plural: true } });
    at = hit.to - 1;
  }
  return found;
}

interface Sides { countries: string[]; organisations: string[]; to: number }

/** The side after a delegation noun: "russi e statunitensi", "di Hamas", "di Russia e Ucraina", "della Difesa di Mosca". */
function complement(tokens: readonly Token[], from: number, items: Items): Sides | null {
  const countries: string[] = [];
  const organisations: string[] = [];
  let to = from;
  for (let at = from, gap = 0; at < tokens.length && gap < 3; ) {
    const token = tokens[at] as Token;
    const adjective = demonyms().match(tokens, at);
    const body = BODY_ADJECTIVES.get(token.norm);
    const item = items.get(at);
    if (adjective && token.casing !== "title") {
      countries.push(adjective.value.code);
      at = to = adjective.to;
      gap = 0;
    } else if (body) {
      organisations.push(body);
      at = to = at + 1;
      gap = 0;
    } else if (item?.kind === "place" && item.member && ofBefore(tokens, at)) {
      countries.push(...item.member.countries);
      organisations.push(...item.member.organisations);
      at = to = item.to;
      gap = 0;
    } else if (isLink(token)) at++;
    else if (token.kind === "word" && token.casing === "lower" && !items.has(at) && to === from) {
      at++;
      gap++;
    } else break;
  }
  return to > from ? { countries: [...new Set(countries)], organisations: [...new Set(organisations)], to } : null;
}

const isLink = (token: Token): boolean => AND.has(token.norm) || PREPOSITIONS[token.norm] === "di" || DEFINITE.has(token.norm) || token.norm === ",";

/** A complement with "di", or joined to one by "e" or a comma. */
const ofBefore = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1] as Token;
  return PREPOSITIONS[previous.norm] === "di" || AND.has(previous.norm) || previous.norm === ",";
};

