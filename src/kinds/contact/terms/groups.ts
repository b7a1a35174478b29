import {
  BODY_ADJECTIVES,
  DELEGATIONS,
  FACTIONS,
  FIGHTERS,
  GOVERNMENT,
  GROUP_PARTIES,
  HEADED,
  OFFICIAL,
  OF_TALKS,
  SOCIETY,
  TEAMS,
} from "../../../lexicon/delegations.js";
import { AND, DEFINITE, PREPOSITIONS, isArticled } from "../../../lexicon/grammar-words.js";
import { demonyms } from "../../../lexicon/states.js";
import type { Document } from "../../../text/document.js";
import { Phrases } from "../../../text/phrases.js";
import type { Token } from "../../../text/token.js";
import { WordTest } from "../../../text/word.js";
import { LISTING } from "../words.js";
import type { Item, Items } from "./index-mentions.js";

const IS_DELEGATION = new WordTest(({ norm }) => DELEGATIONS.has(norm));

/** "i negoziatori ucraini", "la delegazione di Hamas", "diplomatici russi e statunitensi". */
export function delegations(document: Document, items: Items, taken: Uint8Array): Item[] {
  const found: Item[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at++) {
    if (!IS_DELEGATION.has((tokens[at] as Token).word)) continue;
    const word = DELEGATIONS.get((tokens[at] as Token).norm);
    const head = headsOf(tokens, at);
    if (!word || (taken[at] === 1 && head === at)) continue;
    const sides =
      headBehind(tokens, head, items) ??
      complement(tokens, head + 1, items) ??
      (word.plural ? unknownBody(tokens, at + 1, items) : null);
    if (!sides || (isFighters(tokens[at]) && sides.organisations.length === 0)) continue;
    const start = (tokens[at] as Token).start;
    const end = (tokens[sides.to - 1] as Token).end;
    found.push({
      kind: "actor",
      from: at,
      to: sides.to,
      member: {
        kind: "group",
        start,
        end,
        countries: sides.countries,
        organisations: sides.organisations,
        plural: word.plural || sides.countries.length > 1,
        ...(isOfficial(tokens, at) ? { official: true as const } : {}),
        ...(sides.head === undefined ? {} : { head: sides.head }),
      },
    });
    at = sides.to - 1;
  }
  return found;
}

/** "una delegazione ceca", "una delegazione di ⟦senatori⟧ francesi"; not "una delegazione di ⟦studenti⟧ francesi". */
function isOfficial(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (TEAMS.has(norm)) return isOfTalks(tokens, at + 1);
  if (!OFFICIAL.has(norm)) return false;
  const of = tokens[at + 2];
  const made = PREPOSITIONS.get(tokens[at + 1]?.norm ?? "") === "di" && of?.kind === "word" && of.casing === "lower";
  return !made || OFFICIAL.has(of.norm) || demonyms().match(tokens, at + 2) !== null;
}

/** "una squadra ⟦negoziale⟧", "un team ⟦di negoziatori⟧"; not "una squadra di calciatori". */
const isOfTalks = (tokens: readonly Token[], at: number): boolean =>
  OF_TALKS.has(tokens[at]?.norm ?? "") ||
  (PREPOSITIONS.get(tokens[at]?.norm ?? "") === "di" && OFFICIAL.has(tokens[at + 1]?.norm ?? ""));

/** "capi ⟦di Stato e di governo⟧": the last word of one office in many words. */
function headsOf(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 6).map((t) => t.norm);
  if (words.slice(0, 4).join(" ") !== "capi di stato e") return at;
  return words[4] === "governo" ? at + 4 : words[5] === "governo" ? at + 5 : at;
}

/** "i vertici ⟦di Keidanren⟧", "i rappresentanti ⟦delle imprese⟧": people of a body that no table knows stand for no side, but are met; "i rappresentanti ⟦di Burhan⟧" stand for his. */
function unknownBody(tokens: readonly Token[], at: number, items: Items): Sides | null {
  if (PREPOSITIONS.get(tokens[at]?.norm ?? "") !== "di") return null;
  const chief = items.get(at + 1);
  if (chief?.kind === "actor" && chief.member.kind === "person" && chief.member.person !== undefined)
    return { countries: [], organisations: [], to: chief.to, head: chief.member.person };
  if (SOCIETY.has(tokens[at + 1]?.norm ?? "")) return { countries: [], organisations: [], to: at + 2 };
  let to = at + 1;
  while (to < tokens.length && to < at + 4 && (tokens[to] as Token).word.capital) to++;
  return to > at + 1 ? { countries: [], organisations: [], to } : null;
}

/** A group whose side is known without a complement; a faction is one only behind an article or where sides are listed. */
interface KnownGroup {
  readonly code: string;
  readonly faction: boolean;
}

let groups: Phrases<KnownGroup> | null = null;

function groupNames(): Phrases<KnownGroup> {
  if (groups) return groups;
  groups = new Phrases("norm");
  for (const [words, code] of GROUP_PARTIES) groups.add(words, { code, faction: false });
  for (const [words, code] of FACTIONS) groups.add(words, { code, faction: true });
  return groups;
}

const OPENS_GROUP = new WordTest(({ norm }) => groupNames().begins(norm));

/** "i sindacati", "le parti sociali", "tra i ribelli e il governo": groups whose side needs no complement. */
export function knownGroups({ tokens }: Document, items: Items, taken: Uint8Array): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = OPENS_GROUP.has((tokens[at] as Token).word) ? groupNames().match(tokens, at) : null;
    if (!hit) continue;
    const { code, faction } = hit.value;
    if (faction && (taken[at] === 1 || items.has(at) || !standsAsSide(tokens, at))) continue;
    const span = { start: (tokens[at] as Token).start, end: (tokens[hit.to - 1] as Token).end };
    found.push({
      kind: "actor",
      from: at,
      to: hit.to,
      member: { ...span, kind: "group", countries: [], organisations: [code], plural: code !== GOVERNMENT },
    });
    at = hit.to - 1;
  }
  return found;
}

/** Behind an article, or where sides are listed: "con i ribelli", "tra governo e insorti"; not "un capo ribelle", "crisi di governo". */
function standsAsSide(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  const preposition = PREPOSITIONS.get(before);
  if (preposition === undefined) return DEFINITE.has(before) || AND.has(before);
  return LISTING.has(preposition) || isArticled(before);
}

interface Sides {
  countries: string[];
  organisations: string[];
  to: number;
  /** Who heads the government that is meant. */
  head?: number;
}

/** "l'amministrazione ⟦Trump⟧", "il governo ⟦Netanyahu⟧": a government called by its head. */
function headBehind(tokens: readonly Token[], at: number, items: Items): Sides | null {
  const item = HEADED.has(tokens[at]?.norm ?? "") ? items.get(at + 1) : undefined;
  if (item?.kind !== "actor" || item.member.kind !== "person" || item.member.role || item.member.person === undefined)
    return null;
  return { countries: [], organisations: [], to: item.to, head: item.member.person };
}

/** "una delegazione di ⟦senatori francesi⟧": of people of one office, who are read with their state. */
function holdersAt(items: Items, at: number): Sides | null {
  const item = items.get(at);
  if (item?.kind !== "actor" || item.member.kind !== "group" || item.member.role === undefined) return null;
  const { countries, organisations } = item.member;
  return countries.length + organisations.length === 0
    ? null
    : { countries: [...countries], organisations: [...organisations], to: item.to };
}

/** The side after a delegation noun: "russi e statunitensi", "di Hamas", "di Russia e Ucraina", "della Difesa di Mosca". */
function complement(tokens: readonly Token[], from: number, items: Items): Sides | null {
  const countries: string[] = [];
  const organisations: string[] = [];
  let to = from;
  for (let at = from, gap = 0; at < tokens.length && gap < 3;) {
    const token = tokens[at] as Token;
    const adjective = demonyms().match(tokens, at);
    const body = BODY_ADJECTIVES.get(token.norm);
    const group = OPENS_GROUP.has(token.word) ? groupNames().match(tokens, at) : null;
    const item = items.get(at);
    const headed = to === from && behindOf(tokens, at) ? headBehind(tokens, at, items) : null;
    if (headed) return headed;
    const holders = to === from && behindOf(tokens, at) ? holdersAt(items, at) : null;
    if (holders) return holders;
    if (adjective && token.casing !== "title") {
      countries.push(adjective.value.code);
      at = to = adjective.to;
      gap = 0;
    } else if (body) {
      organisations.push(body);
      at = to = at + 1;
      gap = 0;
    } else if (
      group &&
      group.value.code !== GOVERNMENT &&
      !isNamedBehind(tokens, group.to, items) &&
      (to > from || behindOf(tokens, at)) &&
      ofBefore(tokens, at)
    ) {
      organisations.push(group.value.code);
      at = to = group.to;
      gap = 0;
    } else if (
      item?.kind === "place" &&
      item.member &&
      (to > from ? ofBefore(tokens, at) : behindOf(tokens, at) || isFighters(tokens[at - 1]))
    ) {
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

const isFighters = (token: Token | undefined): boolean => FIGHTERS.has(token?.norm ?? "");

/** "i leader dei ribelli ⟦Houthi⟧", "i capi dei ribelli ⟦dell'M23⟧": of which group they are. */
const isNamedBehind = (tokens: readonly Token[], at: number, items: Items): boolean =>
  [at, PREPOSITIONS.get(tokens[at]?.norm ?? "") === "di" ? at + 1 : at].some((k) => {
    const item = items.get(k);
    return item?.kind === "place" && (item.member?.organisations.length ?? 0) > 0;
  });

const isLink = (token: Token): boolean =>
  AND.has(token.norm) ||
  PREPOSITIONS.get(token.norm) === "di" ||
  DEFINITE.has(token.norm) ||
  token.norm === "," ||
  // "la delegazione ucraina e ⟦quella⟧ russa"
  /^quell[aeio]$/u.test(token.norm);

const behindOf = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.get((tokens[at - 1] as Token).norm) === "di";

/** A complement with "di", or joined to one by "e" or a comma. */
const ofBefore = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1] as Token;
  return behindOf(tokens, at) || AND.has(previous.norm) || previous.norm === ",";
};
