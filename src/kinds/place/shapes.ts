import { PLATE_CITIES } from "../../lexicon/plates.js";
import {
  APPOSED_NOUNS,
  BEFORE_A_PLACE,
  ENDS_OF_PEOPLE,
  FOREIGN_ENDS,
  FOREIGN_STARTS,
  PLACE_PREPOSITIONS,
  UNLISTED_NOUNS,
} from "../../lexicon/place-words.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { isCapital } from "./casing.js";
import { nameEnd } from "./features.js";
import type { Feature } from "./features.js";
import { isGivenName } from "./given.js";

const LONGEST = 5;
const ROAD = /^(?:a|e|ss|sp|sr|ra)\d{1,3}$/u;
const ROAD_KIND = new Set(["ss", "sp", "sr"]);
const ROAD_HEAD = new WordTest(({ norm, capital }) => capital && (ROAD.test(norm) || ROAD_KIND.has(norm)));
const ROAD_BEFORE = new Set([
  "la",
  "sulla",
  "della",
  "dalla",
  "alla",
  "nella",
  "l'",
  "dell'",
  "sull'",
  "all'",
  "dall'",
  "nell'",
  "autostrada",
  "statale",
  "provinciale",
]);

/** "sulla ⟦A4⟧", "la ⟦SS 554⟧": a road by its letters and number. */
export function roadAt(tokens: readonly Token[], at: number, first: number, to: number): Feature | null {
  const token = tokens[at] as Token;
  if (!ROAD_HEAD.has(token.word)) return null;
  if (at === first || !ROAD_BEFORE.has((tokens[at - 1] as Token).norm)) return null;
  const number = tokens[at + 1];
  const apart = ROAD_KIND.has(token.norm) && token.casing === "upper" && at + 1 < to && number?.kind === "number";
  if (!apart && !(isCapital(token) && ROAD.test(token.norm))) return null;
  const end = apart ? at + 2 : at + 1;
  return { from: at, to: end, name: at, type: "venue", rule: "place/road" };
}

/** The provincial capital that "(VC)" at token `at` stands for, or undefined. */
export function plateAt(tokens: readonly Token[], at: number): string | undefined {
  const [open, inside, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open?.norm !== "(" || close?.norm !== ")" || inside?.casing !== "upper") return undefined;
  return PLATE_CITIES.get(inside.norm);
}

function runEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to && end - at < LONGEST && isCapital(tokens[end]) && (end === at || (tokens[end] as Token).spaced))
    end++;
  return end;
}

/** "⟦Hyde Park⟧", "⟦Charles River⟧", "⟦Camp Bastion⟧": a foreign name that says what it is. */
export function foreignAt(tokens: readonly Token[], at: number, first: number, to: number): Feature | null {
  const token = tokens[at] as Token;
  if (!isCapital(token) || !isCapital(tokens[at + 1]) || !tokens[at + 1]?.spaced) return null;
  if (at - 1 > first && isCapital(tokens[at - 1]) && token.spaced) return null;
  const run = runEnd(tokens, at, to);
  for (let end = run; end > at + 1; end--) {
    const last = tokens[end - 1] as Token;
    const type = FOREIGN_ENDS.get(last.norm);
    if (
      type &&
      !NOT_NAMES.has(token.fold) &&
      !(last.norm === "park" && end < to && tokens[end]?.spaced && isCapital(tokens[end])) &&
      !(isGivenName(token.fold) && end - at === 2 && ENDS_OF_PEOPLE.has(last.norm))
    )
      return { from: at, to: end, name: at, type, rule: "place/foreign" };
  }
  const start = FOREIGN_STARTS.get(token.norm);
  if (!start || !token.spaced || NOT_NAMES.has((tokens[at + 1] as Token).fold)) return null;
  if (at === first || !PLACE_PREPOSITIONS.has((tokens[at - 1] as Token).norm)) return null;
  return { from: at, to: nameEnd(tokens, at + 1, to), name: at, type: start, rule: "place/foreign" };
}

/** Words that may say that a place follows whatever its name. */
const LEADS = new WordTest(({ norm }) => /^(?:ad?|di|d')$/u.test(norm) || APPOSED_NOUNS.has(norm));

/** What stands before token `at` says that a place follows, whatever its name: "il villaggio di", "nato a". */
function placeFollows(tokens: readonly Token[], at: number, first: number): boolean {
  if (at - 1 < first || !LEADS.has((tokens[at - 1] as Token).word)) return false;
  const before = (tokens[at - 1] as Token).norm;
  if (APPOSED_NOUNS.has(before)) return true;
  const noun = at - 2 >= first ? (tokens[at - 2] as Token).norm : "";
  if (before === "a" || before === "ad")
    return BEFORE_A_PLACE.has(noun) || (tokens[at - 2]?.kind === "number" && noun.length === 4);
  return (before === "di" || before === "d'") && UNLISTED_NOUNS.has(noun);
}

/** "il villaggio di ⟦Khazna⟧", "nato a ⟦Machynlleth⟧": a place that no table knows. */
export function unlistedAt(tokens: readonly Token[], at: number, first: number, to: number): Feature | null {
  const token = tokens[at] as Token;
  if (!isCapital(token) || token.casing === "upper") return null;
  const lettered =
    plateAt(tokens, runEnd(tokens, at, to)) && at > first && PLACE_PREPOSITIONS.has((tokens[at - 1] as Token).norm);
  if (!lettered && !placeFollows(tokens, at, first)) return null;
  if (NOT_NAMES.has(token.fold) || (isGivenName(token.fold) && !token.fold.startsWith("san"))) return null;
  const end = nameEnd(tokens, at, to, false);
  return end > at && end - at < LONGEST ? { from: at, to: end, name: at, type: "city", rule: "place/unlisted" } : null;
}
