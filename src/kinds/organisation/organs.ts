import { OF, OF_THE } from "../../lexicon/grammar-words.js";
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
import { headPhrases } from "./heads.js";
import type { PrintedHead } from "./heads.js";
import { complementAt } from "./complement.js";
import type { PatternHit } from "./pattern.js";
import { demonyms } from "../../lexicon/states.js";

const LINKS = new Set(["di", ...OF_THE, "per", "alla", "all'", "ai", "agli", "alle"]);

let built: Phrases<PrintedHead> | undefined;
const organs = (): Phrases<PrintedHead> => (built ??= headPhrases(STATE_ORGANS));

/** The end of "degli Affari esteri e della Cooperazione internazionale" from `at`, or `at` where no portfolio stands. */
function portfolio(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  let next = at;
  if (next < to && LINKS.has((tokens[next] as Token).norm)) next++;
  while (next < to) {
    const token = tokens[next] as Token;
    if (!PORTFOLIOS.has(token.fold)) break;
    end = ++next;
    while (next < to && PORTFOLIO_TAILS.has((tokens[next] as Token).norm)) end = ++next;
    const joint = tokens[next]?.norm;
    if (joint !== "e" && joint !== "ed" && joint !== ",") break;
    next++;
    if (next < to && LINKS.has((tokens[next] as Token).norm)) next++;
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

/** What belongs to a state and does not speak for it. */
const MUTE: ReadonlySet<PatternHit["type"]> = new Set(["court", "media", "agency", "team", "church"]);

/** What makes "Stato" the state, "Consiglio" the government's, "Repubblica" the republic: the words before them. */
const ITSELF: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string> | null]>> = {
  stato: [new Set(["lo", "dello", "allo", "dallo"]), null],
  consiglio: [new Set(["del"]), new Set(["presidente", "presidenza", "vicepresidente", "presidenti"])],
  repubblica: [new Set(["della"]), new Set(["presidente", "presidenza", "presidenti"])],
};

/** "i danni dello ⟦Stato⟧", "il presidente del ⟦Consiglio⟧": the state and its organs by a bare noun. */
export function stateAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  const token = tokens[at] as Token;
  const [articles, titles] = Object.hasOwn(ITSELF, token.norm) ? (ITSELF[token.norm] ?? []) : [];
  if (!articles?.has(tokens[at - 1]?.norm ?? "") || (!isCapital(token) && token.norm !== "consiglio")) return null;
  if (titles && !titles.has(tokens[at - 2]?.norm ?? "")) return null;
  const after = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
  if (
    after &&
    (LINKS.has(after.norm) || (isCapital(after) && demonyms().match(tokens, at + 1)) || after.norm === "maggiore")
  )
    return null;
  if (complementAt(tokens, at + 1, to)) return null;
  return { from: at, to: at + 1, type: "government", rule: "organisation/organ-alone" };
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
  // "il tribunale speciale ⟨di Baghdad⟩": the town of a court stands outside its name.
  if (state && !(type === "court" && (tokens[hit.to] as Token).norm === "di"))
    return {
      from: at,
      to: state.to,
      type,
      rule: "organisation/organ",
      country: state.code,
      ...(!MUTE.has(type) && { code: state.code }),
    };
  if (alone === "lower" || (alone === "capital" && capital))
    return { from: at, to: hit.to, type, rule: "organisation/organ-alone" };
  return null;
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
  Object.hasOwn(ITSELF, word) || MINISTRIES.has(word) || organs().begins(word) || local().begins(word);

/** "la ⟦procura⟧ di Milano", "la ⟦questura⟧": the authority; the town that it is of stands beside its name. */
export function localAt(tokens: readonly Token[], at: number, to: number): PatternHit | null {
  const hit = local().match(tokens, at);
  if (!hit || hit.to > to) return null;
  const named = hit.to + 1 < to && OF.has((tokens[hit.to] as Token).norm) && isCapital(tokens[hit.to + 1]);
  if (!named && !isCapital(tokens[at]) && hit.value.alone !== "lower") return null;
  return { from: at, to: hit.to, type: hit.value.type, rule: "organisation/local-authority" };
}
