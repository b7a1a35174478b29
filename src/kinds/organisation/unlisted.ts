import { NOT_NAMES } from "../../lexicon/not-names.js";
import type { Token } from "../../text/token.js";
import { isCapital } from "../place/casing.js";
import { isGivenName } from "../place/given.js";
import { foreignRunEnd } from "./apposed.js";
import type { PatternHit } from "./pattern.js";

const PLURAL = new Set([
  "i",
  "gli",
  "dei",
  "degli",
  "ai",
  "agli",
  "dai",
  "dagli",
  "sui",
  "nei",
  "coi",
  "le",
  "delle",
  "alle",
]);
const FEMININE = new Set(["la", "della", "alla", "dalla", "sulla", "l'", "dell'", "all'", "dall'", "sull'"]);

/** Last words of contests, laws, prizes, vehicles: no organisation. */
const NO_BODY = new Set(
  "contest cup championship championships games bill act law tour grand prix open masters award awards festival day week show song street avenue road palace park tower bridge watch dragon trophy prize plan deal summit forum expo gp marathon race".split(
    " ",
  ),
);

/** No Italian noun or adjective ends so, nor has such letters: "Marlins", "Toremar", "OpenLine". */
const isForeign = ({ fold, casing }: Token): boolean =>
  casing === "mixed" || /[^aeiou]$/u.test(fold) || /[kwxyj]/u.test(fold);

/** "i ⟦Miami Marlins⟧", "la ⟦Toremar⟧": an article that people's and towns' names do not take, and a word that is no Italian noun. */
export function unlistedAt(tokens: readonly Token[], at: number, first: number, to: number): PatternHit | null {
  const article = at > first ? (tokens[at - 1] as Token).norm : "";
  const many = PLURAL.has(article);
  if (!many && !FEMININE.has(article)) return null;
  const token = tokens[at] as Token;
  if (token.casing === "upper" || NOT_NAMES.has(token.fold) || token.fold.length < 3) return null;
  const end = foreignRunEnd(tokens, at, to);
  const last = tokens[end - 1];
  if (end === at || !last || !isForeign(last) || last.casing === "upper" || NO_BODY.has(last.fold)) return null;
  if (tokens[at - 2]?.norm === "de") return null;
  if (many && !(last.fold.endsWith("s") || end - at > 1 || token.casing === "mixed")) return null;
  if (isGivenName(token.fold) || isCapital(tokens[end])) return null;
  return { from: at, to: end, type: "other", rule: "organisation/unlisted" };
}
