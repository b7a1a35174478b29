import { AND, PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import { demonyms } from "../../../lexicon/states.js";
import type { Document } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import { LISTING, OFFER_NOUNS } from "../words.js";
import type { Item, Items } from "./index-mentions.js";

/** "negoziati con ⟦i russi⟧", "tra i cinesi e ⟦gli americani⟧", "l'offerta ⟦americana⟧": those who speak for a state. */
export function peoples({ tokens }: Document, items: Items): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = demonyms().match(tokens, at);
    const token = tokens[at] as Token;
    if (!hit || (token.casing !== "lower" && !opensPair(tokens, at)) || items.has(at)) continue;
    const offers = OFFER_NOUNS.has(tokens[at - 1]?.norm ?? "");
    if (
      !offers &&
      !(token.norm.endsWith("i") && (listsPeople(tokens, at) || isPair(tokens, at) || standsFor(tokens, at, hit.to)))
    )
      continue;
    if (!offers && hit.value.code === "IT") continue;
    const span = { start: token.start, end: (tokens[hit.to - 1] as Token).end };
    const member = { ...span, kind: "group" as const, countries: [hit.value.code], organisations: [], plural: true };
    found.push({ kind: "actor", from: at, to: hit.to, member });
  }
  return found;
}

/** "tra ⟦russi⟧ e ⟦ucraini⟧", "con ⟦iraniani⟧ e ⟦sauditi⟧": two peoples without articles. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const norm = (k: number): string => tokens[k]?.norm ?? "";
  const first = AND.has(norm(at - 1)) ? at - 2 : at;
  return (
    (PAIRS.has(PREPOSITIONS.get(norm(first - 1)) ?? "") || opensPair(tokens, first) || norm(first - 1) === "che") &&
    AND.has(norm(first + 1)) &&
    norm(first).endsWith("i") &&
    norm(first + 2).endsWith("i")
  );
}

const PAIRS = new Set(["tra", "con"]);

/** "⟦Russi⟧ e ucraini si sono visti": the pair opens the sentence. */
const opensPair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.casing === "title" &&
  (at === 0 || ENDS.has(tokens[at - 1]?.norm ?? "")) &&
  AND.has(tokens[at + 1]?.norm ?? "") &&
  tokens[at + 2]?.casing === "lower";

const ENDS = new Set([".", ":", "«", "“", '"', "!", "?"]);

/** "per gli ⟦iraniani⟧ c'è X": those for whom somebody is there. */
const standsFor = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at - 2]?.norm === "per" &&
  PEOPLE_ARTICLES.has(tokens[at - 1]?.norm ?? "") &&
  THERE.has(tokens[to]?.norm ?? "");

const THERE = new Set(["c'", "ci", "è", "era", "sono", "erano", "saranno"]);

/** "con ⟦i⟧ russi", "ai russi", "tra i cinesi e ⟦gli⟧ americani". */
function listsPeople(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at - 1]?.norm ?? "";
  if (!PEOPLE_ARTICLES.has(norm)) return false;
  if (PREPOSITIONS.has(norm)) return true;
  const opens = tokens[at - 2]?.norm ?? "";
  return TO_MEET.has(opens) || AND.has(opens) || LISTING.has(PREPOSITIONS.get(opens) ?? "");
}

const PEOPLE_ARTICLES = new Set(["i", "gli", "coi", "ai", "agli", "dai", "dagli"]);

/** "si rifiuta di ⟦incontrare⟧ gli americani". */
const TO_MEET = new Set(["incontrare", "ricevere"]);
