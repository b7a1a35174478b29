import { NOT_NAMES } from "../../lexicon/not-names.js";
import { demonyms } from "../../lexicon/states.js";
import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { isAcronym, isStateName } from "./names.js";
import type { NameHit } from "./scope.js";
import { unitAt } from "./units.js";

/** Words before or behind a pair of people who meet: "incontro Witkoff-Karimi". */
const MEETS = new Set(
  (
    "incontro incontri vertice summit bilaterale colloquio colloqui telefonata telefonate chiamata call faccia videochiamata videoconferenza " +
    "trilaterale asse duello scontro intesa patto accordo stretta cena pranzo dialogo disgelo"
  ).split(" "),
);

/** How many tokens from the pair such a word may stand. */
const REACH = 4;

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && (token.norm === "-" || token.norm === "–");

/** A capitalised word that can only be a name: no state, body, adjective or ordinary word. */
function mayBeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    token.casing === "title" &&
    token.end - token.start > 2 &&
    !NOT_NAMES.has(token.fold) &&
    !isAcronym(token) &&
    !isStateName(token) &&
    unitAt(tokens, at) === null &&
    demonyms().match(tokens, at) === null
  );
}

function meetsNear(tokens: readonly Token[], at: number): boolean {
  for (let k = Math.max(0, at - REACH); k < tokens.length && k < at + REACH + 2; k++)
    if (MEETS.has((tokens[k] as Token).norm)) return true;
  return false;
}

/** Names no table knows, joined by a hyphen to one that is found, beside a word of meeting. */
export function scanPairs({ tokens }: Document, hits: readonly NameHit[]): NameHit[] {
  const taken = new Set(hits.flatMap(({ from, to }) => [from, to - 1]));
  return hits.flatMap((hit): NameHit[] => {
    const behind = isHyphen(tokens[hit.to]) && !tokens[hit.to + 1]?.spaced ? hit.to + 1 : -1;
    const ahead = isHyphen(tokens[hit.from - 1]) && !tokens[hit.from]?.spaced ? hit.from - 2 : -1;
    return [behind, ahead].flatMap((at): NameHit[] =>
      at >= 0 && !taken.has(at) && mayBeName(tokens, at) && meetsNear(tokens, hit.from)
        ? [{ from: at, to: at + 1, split: at, rule: "pair", known: [] }]
        : [],
    );
  });
}
