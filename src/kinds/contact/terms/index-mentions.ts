import { delegations, knownGroups } from "./groups.js";
import { AND } from "../../../lexicon/grammar-words.js";
import { demonyms, stateOf } from "../../../lexicon/states.js";
import type { Document } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import type { Mention, MentionOf, Settled } from "../../mention.js";
import type { Member } from "./terms.js";

/** What starts at a token: a date, a place or organisation, or one who can take part. */
export type Item =
  | { readonly kind: "date"; readonly from: number; readonly to: number; readonly mention: MentionOf<"date"> }
  | {
      readonly kind: "place";
      readonly from: number;
      readonly to: number;
      readonly mention: MentionOf<"place"> | MentionOf<"organisation">;
      readonly member: Member | null;
    }
  | { readonly kind: "actor"; readonly from: number; readonly to: number; readonly member: Member }
  /** A plural office whose people follow by name ("i presidenti ⟦X e Y⟧"): the names are read, the office is passed over. */
  | { readonly kind: "passed"; readonly from: number; readonly to: number };

/** Where each item starts, by token. */
export type Items = ReadonlyMap<number, Item>;

/** Before an office that has one form for one and many: "i leader", "dei premier". */
const PLURAL_ARTICLES = new Set([
  "i",
  "gli",
  "le",
  "dei",
  "degli",
  "delle",
  "ai",
  "agli",
  "alle",
  "dai",
  "dagli",
  "dalle",
  "sui",
  "nei",
  "due",
  "tre",
  "alcuni",
  "altri",
]);

interface Range {
  from: number;
  to: number;
}

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
      return {
        kind: "actor",
        from,
        to,
        member: { kind: "person", person: entity, countries: NONE, organisations: NONE, plural: false, start, end },
      };
    case "place": {
      const { type, country, capital } = mention.value;
      const state = country !== undefined && (type === "country" || capital === true);
      const member: Member | null = state
        ? { kind: "state", countries: [country], organisations: NONE, plural: false, start, end, place: mention }
        : null;
      return { kind: "place", from, to, mention, member };
    }
    case "organisation": {
      const code = mention.value.code;
      if (!code) return null;
      const state = /^[A-Z]{2}$/u.test(code) && stateOf(code) !== undefined;
      const member: Member = {
        kind: "body",
        countries: state ? [code] : NONE,
        organisations: state ? NONE : [code],
        plural: false,
        start,
        end,
      };
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
  const order = settled.roles
    .map((role, at) => ({ role, at }))
    .toSorted((a, b) => a.role.start - b.role.start || b.role.end - a.role.end);
  const spans = ranges(
    tokens,
    order.map((o) => o.role),
  );
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
    items.push({
      kind: "actor",
      from,
      to,
      member: {
        kind,
        start,
        end,
        role,
        office: role.office,
        countries: [...role.countries, ...more.codes],
        organisations: role.organisations,
        plural: several,
        ...person,
      },
    });
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
function besideRole(
  settled: Settled,
  where: readonly Range[],
  used: ReadonlySet<number>,
  person: number,
  role: Range,
): number | null {
  for (const at of settled.people[person]?.mentions ?? []) {
    const range = where[at];
    if (!range || used.has(at)) continue;
    if (
      (range.from >= role.to && range.from - role.to <= 3) ||
      (range.to <= role.from && role.from - range.to <= 3) ||
      (range.from <= role.from && range.to >= role.to)
    )
      return at;
  }
  return null;
}
