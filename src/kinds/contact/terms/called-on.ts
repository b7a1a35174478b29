import { makeTerm } from "./make-term.js";
import { PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import type { VerbGroup } from "../../../grammar/verbs.js";
import type { Token } from "../../../text/token.js";
import { isPeople } from "./actor-term.js";
import type { Items } from "./index-mentions.js";
import type { Reader } from "./read-terms.js";
import { tagSet } from "./tags.js";
import type { ContactTerm, VerbTerm } from "./terms.js";
import { UNSAID } from "./verb-term.js";

/** Words of a line without a verb, at most. */
const LINE = 24;

/** "Zelensky ⟦da⟧ Macron": "da" before somebody, which is with whom. */
export const isAtSomebodys = (tokens: readonly Token[], at: number, items: Items): boolean => {
  const host = items.get(at + 1);
  return PREPOSITIONS.get(tokens[at]?.norm ?? "") === "da" && host?.kind === "actor" && isPeople(host.member);
};

/** True in a line without a verb that says of somebody, and of no more, where he is: "Oggi Orban a Mosca ⟦da⟧ Putin"; not "da Conte a Meloni". */
export function callsOn(
  { tokens, items, verbs, first, last }: Reader,
  at: number,
  before: readonly ContactTerm[],
): boolean {
  if (verbs.length > 0 || last - first > LINE || !isAtSomebodys(tokens, at, items)) return false;
  const to = items.get(at + 1)?.to ?? last;
  const onward = PREPOSITIONS.get(tokens[to]?.norm ?? "") === "a" && items.get(to + 1)?.kind === "actor";
  const told = withoutTopic(withoutApposition(before));
  const guest = told.findLast((t) => t.kind === "actor");
  return (
    !onward &&
    guest?.kind === "actor" &&
    guest.preposition === null &&
    guest.tags.has("People") &&
    told.every(isSetting)
  );
}

/** "Larry Fink⟦, numero uno di BlackRock,⟧ a Palazzo Chigi": without what stands between commas behind the first who is named. */
function withoutApposition(terms: readonly ContactTerm[]): readonly ContactTerm[] {
  const open = terms.findIndex((t) => t.tags.has("Comma"));
  const close = terms.findIndex((t, at) => at > open && t.tags.has("Comma"));
  return open > 0 && close > 0 && terms[open - 1]?.kind === "actor"
    ? [...terms.slice(0, open), ...terms.slice(close + 1)]
    : terms;
}

/** "⟦Dazi,⟧ Meloni a Washington da Trump", "⟦Dossier migranti:⟧ Orban da Meloni": without the words that say what a headline is about. */
function withoutTopic(terms: readonly ContactTerm[]): readonly ContactTerm[] {
  const mark = terms.findIndex((t) => t.tags.has("Comma") || t.tags.has("Break"));
  const topic = mark > 0 && mark <= TOPIC && terms.slice(0, mark).every((t) => t.kind === "word" || t.kind === "place");
  return topic ? terms.slice(mark + 1) : terms;
}

/** Words of a headline's topic, at most. */
const TOPIC = 4;

/** Tokens from "è" to the "da" that says with whom, at most. */
const STAY = 10;

/** "⟦è⟧ oggi ad Ankara da Erdogan", "⟦era⟧ a Parigi, da Macron": to be at a place, and at somebody's there; "⟦si è presentato⟧ da Erdogan". */
export function staysWith(
  { tokens, items, verbs, first, last }: Reader,
  { lemma, to, finite, reflexive }: VerbGroup,
): boolean {
  const appears = lemma === "presentare" && reflexive;
  if ((lemma !== "essere" && !appears) || !finite) return false;
  let placed = appears;
  for (let at = to; at < last && at < to + STAY; at++) {
    if (verbs[at - first]) return false;
    if (placed && isAtSomebodys(tokens, at, items)) return true;
    const item = items.get(at);
    if (item?.kind === "actor") return false;
    placed ||= item?.kind === "place";
    if (item) at = item.to - 1;
  }
  return false;
}

/** "con Mattarella ⟦è rimasto⟧ mezz'ora", "è rimasto ⟦a tavola⟧ con Y": to stay with somebody for minutes or hours is to talk with him. */
export function inCompany({ tokens, items, verbs, first, last }: Reader, group: VerbGroup): VerbGroup {
  const { lemma, finite, negated, to } = group;
  if (!REMAINS.has(lemma) || !finite || negated || tokens[to]?.norm === "al") return group;
  for (let at = to; at < last && at < to + STAY && !verbs[at - first]; at++) {
    const item = items.get(at);
    const hours = item?.kind === "date" && item.mention.value.timex.startsWith("PT");
    if (hours || isAtTable(tokens, at)) return { ...group, lemma: "intrattenere", reflexive: true };
    if (item) at = item.to - 1;
  }
  return group;
}

const REMAINS = new Set(["rimanere", "restare"]);

const isAtTable = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "a" && ["tavola", "colloquio"].includes(tokens[at + 1]?.norm ?? "");

const isSetting = (term: ContactTerm): boolean =>
  ["actor", "place", "date"].includes(term.kind) ||
  ["Setting", "Comma", "Break", "Dash", "And"].some((tag) => term.tags.has(tag));

const LEMMA = "·da";

const TAGS = tagSet(["Verb", "Finite", "CallsOn"]);

/** The "da" at token `at` as the verb that the line leaves out. */
export function callTerm(tokens: readonly Token[], at: number): VerbTerm {
  const { start, end } = tokens[at] as Token;
  const group: VerbGroup = { ...UNSAID, lemma: LEMMA, tense: "present", plural: false, from: at, to: at + 1, head: at };
  return makeTerm({ kind: "verb", from: at, to: at + 1, start, end, group, sense: null, normal: LEMMA, tags: TAGS });
}
