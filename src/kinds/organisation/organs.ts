import {
  BARE_PORTFOLIOS,
  LOCAL_AUTHORITIES,
  MINISTRIES,
  PORTFOLIOS,
  PORTFOLIO_TAILS,
  PORTFOLIO_TITLES,
  STATE_ORGANS,
} from "../../lexicon/organisation-heads.js";
import type { Head } from "../../lexicon/organisation-heads.js";
import { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { isCapital } from "../place/casing.js";
import { nameEnd } from "../place/features.js";
import { gazetteer as places } from "../place/gazetteer.js";
import { townAt } from "../place/towns.js";
import { headPhrases } from "./heads.js";
import type { PrintedHead } from "./heads.js";
import { complementAt } from "./complement.js";
import type { PatternHit } from "./pattern.js";

const OF = new Set([
  "di",
  "del",
  "dello",
  "della",
  "dell'",
  "dei",
  "degli",
  "delle",
  "per",
  "alla",
  "agli",
  "all'",
  "ai",
  "alle",
]);

let built: Phrases<PrintedHead> | undefined;
const organs = (): Phrases<PrintedHead> => (built ??= headPhrases(STATE_ORGANS));

/** The end of "degli Affari esteri e della Cooperazione internazionale" from `at`, or `at` where no portfolio stands. */
function portfolio(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  let next = at;
  if (next < to && OF.has((tokens[next] as Token).norm)) next++;
  while (next < to) {
    const token = tokens[next] as Token;
    if (!PORTFOLIOS.has(token.fold)) break;
    end = ++next;
    while (next < to && PORTFOLIO_TAILS.has((tokens[next] as Token).norm)) end = ++next;
    const joint = tokens[next]?.norm;
    if (joint !== "e" && joint !== "ed" && joint !== ",") break;
    next++;
    if (next < to && OF.has((tokens[next] as Token).norm)) next++;
    if (joint === "," && !(next < to && isCapital(tokens[next]))) break;
  }
  return end;
}

/** "il ⟦ministero degli Esteri russo⟧", "il ⟦Ministero della Difesa⟧". */
export function ministryAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  if (!MINISTRIES.has((tokens[at] as Token).norm)) return null;
  const end = portfolio(tokens, at + 1, to);
  if (end === at + 1) return null;
  const state = complementAt(tokens, end, to);
  return {
    from: at,
    to: state?.to ?? end,
    type: "ministry",
    rule: "organisation/ministry",
    ...(state && { code: state.code, country: state.code }),
  };
}

/** "il ⟦governo tedesco⟧", "l'⟦ambasciata degli Stati Uniti⟧", and bare "il ⟦governo⟧". */
export function organAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  const hit = organs().match(tokens, at);
  if (!hit || hit.to > to) return null;
  const capital = isCapital(tokens[at]);
  if (hit.value.capital && !capital) return null;
  const word = (tokens[at] as Token).norm;
  if (BARE_PORTFOLIOS.has(word) && PORTFOLIO_TITLES.has(tokens[at - 2]?.norm ?? "")) return null;
  const { type, alone } = hit.value.head;
  const state = complementAt(tokens, hit.to, to);
  if (state)
    return {
      from: at,
      to: state.to,
      type,
      rule: "organisation/organ",
      country: state.code,
      ...(type !== "court" && type !== "media" && { code: state.code }),
    };
  if (alone === "lower" || (alone === "capital" && capital))
    return { from: at, to: hit.to, type, rule: "organisation/organ-alone" };
  return null;
}

const OF_TOWN = new Set(["di", "del", "della", "dell'", "d'"]);

/** The end of the name after "procura di": the town's where the tables know one, "procura di ⟦Pavia⟧". */
function townEnd(tokens: readonly Token[], at: number, to: number): number {
  const known =
    (tokens[at - 1] as Token).norm === "di"
      ? Math.max(places().match(tokens, at)?.to ?? 0, townAt(tokens, at, to)?.to ?? 0)
      : 0;
  return known > at && known <= to && isCapital(tokens[at]) ? known : nameEnd(tokens, at, to, false);
}

let authorities: Phrases<Head> | undefined;
function local(): Phrases<Head> {
  if (authorities) return authorities;
  authorities = new Phrases("norm");
  for (const [name, head] of Object.entries(LOCAL_AUTHORITIES)) authorities.add(name, head);
  return authorities;
}

/** True for the first word of a ministry, an organ or a local authority. */
export const beginsOrgan = (word: string): boolean =>
  MINISTRIES.has(word) || organs().begins(word) || local().begins(word);

/** "la ⟦procura di Milano⟧", "la ⟦procura⟧": the authority with the town that its name takes in. */
export function localAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  const hit = local().match(tokens, at);
  if (!hit || hit.to > to) return null;
  const capital = isCapital(tokens[at]);
  const name = hit.to + 1;
  const town = name < to && OF_TOWN.has((tokens[hit.to] as Token).norm) ? townEnd(tokens, name, to) : name;
  const { type, alone } = hit.value;
  const end = town > name ? town : hit.to;
  return end > hit.to || capital || alone === "lower"
    ? { from: at, to: end, type, rule: "organisation/local-authority" }
    : null;
}
