import { delegations, knownGroups } from "./groups.js";
import { capitals } from "./capitals.js";
import { peoples } from "./peoples.js";
import { stateOf } from "../../../lexicon/states.js";
import type { Document } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import type { Mention, MentionOf, Settled } from "../../mention.js";
import { roleItems } from "./roles.js";
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
export interface Items {
  get(at: number): Item | undefined;
  has(at: number): boolean;
}

/** Items by the token they start at, in an array: it is asked at every token. */
class ItemIndex implements Items {
  private readonly byToken: (Item | undefined)[] = [];

  constructor(tokens: number) {
    for (let at = 0; at <= tokens; at++) this.byToken.push(undefined);
  }

  get(at: number): Item | undefined {
    return at < 0 || at >= this.byToken.length ? undefined : this.byToken[at];
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  put(item: Item): void {
    this.byToken[item.from] = item;
  }

  take(at: number): void {
    this.byToken[at] = undefined;
  }

  /** Every item, in the order of the text. */
  all(): Item[] {
    return this.byToken.filter((item) => item !== undefined);
  }
}

export interface Range {
  from: number;
  to: number;
}

/** Tokens covered by spans that come in order; one pass over both. */
export function ranges(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): Range[] {
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
  const { tokens } = document;
  const items = new ItemIndex(tokens.length);
  const taken = new Uint8Array(tokens.length);
  const put = (item: Item): void => {
    for (let at = item.from; at < item.to; at++) if (taken[at] === 1) return;
    taken.fill(1, item.from, item.to);
    items.put(item);
  };
  const where = ranges(tokens, settled.mentions);
  for (const item of roleItems(tokens, settled, where)) put(item);
  settled.mentions.forEach((mention, at) => {
    const item = mentionItem(mention, where[at] as Range, settled.entityOf[at] ?? -1);
    if (item) put(item);
  });
  const replace = (item: Item): void => {
    for (let at = item.from; at < item.to; at++) items.take(at);
    items.put(item);
  };
  for (const item of delegations(document, items, taken)) replace(item);
  for (const item of knownGroups(document, items, taken)) replace(item);
  for (const item of peoples(document, items)) put(item);
  for (const item of capitals(document, items)) replace(item);
  for (const item of items.all()) if (item.kind === "actor") takeBracket(tokens, items, item);
  return items;
}

/** "Juraj Blanár ⟦(Slovacchia)⟧", "Elly Schlein ⟦(Pd)⟧": the state or body in brackets behind a name belongs to it. */
function takeBracket(tokens: readonly Token[], items: ItemIndex, item: Item & { kind: "actor" }): void {
  const inner = tokens[item.to]?.norm === "(" ? items.get(item.to + 1) : undefined;
  if (item.member.kind !== "person" || inner?.kind !== "place" || !inner.member || tokens[inner.to]?.norm !== ")")
    return;
  const { countries, organisations } = item.member;
  const bare = countries.length + organisations.length === 0;
  items.take(inner.from);
  items.put({
    ...item,
    to: inner.to + 1,
    member: bare
      ? { ...item.member, countries: inner.member.countries, organisations: inner.member.organisations }
      : item.member,
  });
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
