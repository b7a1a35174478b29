import { HEADED } from "../../../lexicon/delegations.js";
import { AND, PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import { demonyms } from "../../../lexicon/states.js";
import type { Token } from "../../../text/token.js";
import { lastBelow } from "../../../text/sorted.js";
import type { Settled } from "../../mention.js";
import { behindBracket } from "../../person/reading.js";
import { ranges } from "./index-mentions.js";
import type { Item, Range } from "./index-mentions.js";

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

/** "gli inviati ⟦di Trump⟧ Witkoff e Kushner": behind the one they serve, whose name stands right before theirs. */
function servedEnd(tokens: readonly Token[], settled: Settled, where: readonly Range[], at: number): number {
  if (PREPOSITIONS.get(tokens[at]?.norm ?? "") !== "di") return at;
  const served = lastBelow(where, at + 2, ({ from }) => from);
  const { from, to } = where[served] ?? { from: -1, to: at };
  const people = [served, served + 1].every((k) => settled.mentions[k]?.kind === "person");
  return people && from === at + 1 && where[served + 1]?.from === to ? to : at;
}

/** Offices, each with the name that stands beside it: "il ministro degli Esteri turco, Hakan Fidan". */
export function roleItems(tokens: readonly Token[], settled: Settled, where: readonly Range[]): Item[] {
  const items: Item[] = [];
  const named = new Set<number>();
  const order = settled.roles
    .map((role, at) => ({ role, at }))
    .toSorted((a, b) => a.role.start - b.role.start || b.role.end - a.role.end);
  const spans = ranges(
    tokens,
    order.map((o) => o.role),
  );
  const names = new Set(
    settled.mentions.flatMap((mention, at) => (mention.kind === "person" ? [(where[at] as Range).to] : [])),
  );
  order.forEach(({ role }, k) => {
    let { from, to } = spans[k] as Range;
    // "Sullivan, ⟦consigliere del presidente Biden⟧": who somebody is, by whom he serves
    if (role.rule === "person/role-of-role" && tokens[from - 1]?.norm === "," && names.has(from - 1)) {
      const served =
        role.named && role.person !== undefined ? besideRole(settled, where, named, role.person, { from, to }) : null;
      if (served !== null) named.add(served);
      const last = served ?? nameAt(settled, where, to);
      items.push({ kind: "passed", from, to: last === null ? to : Math.max(to, (where[last] as Range).to) });
      return;
    }
    if (role.plural && role.named) {
      const served = servedEnd(tokens, settled, where, to);
      // "i ministri della Difesa⟦,⟧ X, e della Salute, Y"
      items.push({ kind: "passed", from, to: served === to && tokens[to]?.norm === "," ? to + 1 : served });
      return;
    }
    if (role.named && role.person !== undefined) {
      const beside = besideRole(settled, where, named, role.person, { from, to: behindBracket(tokens, to) });
      if (beside === null) return;
      named.add(beside);
      const range = where[beside] as Range;
      [from, to] = [Math.min(from, range.from), Math.max(to, range.to)];
    }
    const head = role.named ? undefined : headBehind(tokens, settled, where, to);
    if (head !== undefined) to = (where[head] as Range).to;
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
        ...(head === undefined ? {} : { head: settled.entityOf[head] ?? -1 }),
      },
    });
  });
  return items;
}

/** "inviato di Papa ⟦Francesco⟧": the mention of somebody that begins at a token. */
function nameAt(settled: Settled, where: readonly Range[], from: number): number | null {
  const at = lastBelow(where, from, (range) => range.from) + 1;
  return where[at]?.from === from && settled.mentions[at]?.kind === "person" ? at : null;
}

/** "esponenti dell'amministrazione ⟦Trump⟧": the mention of who heads the government that an office is in. */
function headBehind(
  tokens: readonly Token[],
  settled: Settled,
  where: readonly Range[],
  to: number,
): number | undefined {
  if (!HEADED.has(tokens[to - 1]?.norm ?? "")) return undefined;
  const at = lastBelow(where, to, ({ from }) => from) + 1;
  return where[at]?.from === to && settled.mentions[at]?.kind === "person" ? at : undefined;
}

/** "diplomatici russi ⟦e statunitensi⟧", "i ministri russo ⟦e ucraino⟧": more states by their adjectives. */
function furtherAdjectives(tokens: readonly Token[], from: number): { to: number; codes: string[] } {
  const codes: string[] = [];
  let to = from;
  while (to + 1 < tokens.length && (AND.has((tokens[to] as Token).norm) || (tokens[to] as Token).norm === ",")) {
    const hit = demonyms().match(tokens, to + 1);
    if (!hit || (tokens[to + 1] as Token).casing !== "lower") break;
    codes.push(hit.value.code);
    to = hit.to;
  }
  return { to, codes };
}

/** Tokens that may stand between an office and its name. */
const BESIDE = 3;

/** The mention of `person` that stands beside the office, not yet used. */
function besideRole(
  settled: Settled,
  where: readonly Range[],
  used: ReadonlySet<number>,
  person: number,
  role: Range,
): number | null {
  const mentions = settled.people[person]?.mentions ?? [];
  const ends = (at: number): number => where[at]?.to ?? 0;
  for (let k = lastBelow(mentions, role.from - BESIDE, ends) + 1; k < mentions.length; k++) {
    const at = mentions[k] as number;
    const range = where[at];
    if (!range || used.has(at)) continue;
    if (range.from > role.to + BESIDE) break;
    if (
      (range.from >= role.to && range.from - role.to <= BESIDE) ||
      (range.to <= role.from && role.from - range.to <= BESIDE) ||
      (range.from <= role.from && range.to >= role.to)
    )
      return at;
  }
  return null;
}
