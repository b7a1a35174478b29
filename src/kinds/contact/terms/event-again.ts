import { PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import type { Token } from "../../../text/token.js";
import { WordTest } from "../../../text/word.js";
import type { Word } from "../../../text/word.js";
import { mayBeEvent, readEvent } from "./read-event.js";
import { prepositionBefore } from "./read-terms.js";
import type { Reader } from "./read-terms.js";
import { tagSet } from "./tags.js";
import type { ContactTerm, EventTerm } from "./terms.js";

const POINTS = new WordTest(({ norm }) => norm === "quello" || norm === "quella");

/** True for "quello" and "quella": the cheap test before anything else is read. */
export const pointsBack = (word: Word): boolean => POINTS.has(word);

/** "⟦Quello⟧ con Lavrov", "⟦quella⟧ tra i due": another contact of the kind named before, told with a side. */
export const namesAnother = (tokens: readonly Token[], at: number): boolean =>
  POINTS.has((tokens[at] as Token).word) && SIDES.has(PREPOSITIONS.get(tokens[at + 1]?.norm ?? "") ?? "");

const SIDES = new Set(["con", "tra"]);

/** "il colloquio con Putin … ⟦quello⟧ con Lavrov": another contact of the kind named last, in this sentence or shortly before it. */
export function eventAgain(reader: Reader, at: number, before: readonly ContactTerm[]): EventTerm | null {
  const token = reader.tokens[at] as Token;
  if (!goesOn(reader, at)) return null;
  const feminine = token.norm === "quella";
  const last =
    before.findLast((t): t is EventTerm => t.kind === "event" && isFeminine(t) === feminine) ??
    eventBefore(reader, feminine);
  if (!last || !fits(reader, at, last)) return null;
  const { plural: _, ...noun } = last.noun;
  return {
    ...last,
    noun,
    plural: false,
    tags: tagSet([...last.tags].filter((tag) => tag !== "Several")),
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    modifiers: [],
    determiner: "definite",
    preposition: prepositionBefore(before),
    possessive: null,
  };
}

/** What names a side or tells where, behind the pronoun. */
const PLACING = new Set(["a", "in", "di"]);

/** How many words may tell when and where before the side. */
const REACH = 8;

/** "quello ⟦con⟧ Lavrov", "quello a Palazzo Chigi ⟦con⟧ Meloni", "quella ⟦di⟧ Bill Clinton", "quella ⟦alla⟧ presidente", "quella ⟦che⟧ Erdogan ha effettuato". */
function goesOn({ tokens, last, items }: Reader, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? "";
  const preposition = PREPOSITIONS.get(next) ?? "";
  if (SIDES.has(preposition)) return true;
  if (next === "che") return items.get(at + 2)?.kind === "actor";
  if (!PLACING.has(preposition)) return false;
  if (items.get(at + 2)?.kind === "actor") return true;
  for (let k = at + 2; k < last && k < at + REACH && tokens[k]?.kind === "word"; k++)
    if (SIDES.has(PREPOSITIONS.get((tokens[k] as Token).norm) ?? "")) return true;
  return false;
}

/** Of somebody, or to somebody, by name: a visit; an audience, a call or a letter. */
function fits({ tokens, items }: Reader, at: number, { noun, head }: EventTerm): boolean {
  const next = tokens[at + 1]?.norm ?? "";
  const preposition = PREPOSITIONS.get(next) ?? "";
  if (items.get(at + 2)?.kind !== "actor" || SIDES.has(preposition)) return true;
  if (next === "che") return noun.type === "visit";
  return preposition === "di"
    ? noun.type === "visit"
    : head === "udienza" || head === "udienze" || noun.type !== "meeting";
}

/** How many words before the sentence an event noun is looked for. */
const BACK = 40;

function eventBefore({ tokens, first }: Reader, feminine: boolean): EventTerm | null {
  for (let at = first - 1; at >= 0 && at > first - BACK; at--) {
    const event = mayBeEvent((tokens[at] as Token).word) ? readEvent(tokens, at, Math.max(0, at - 8), first) : null;
    if (event && isFeminine(event) === feminine) return event;
  }
  return null;
}

/** "riunione", "telefonata", "visite": by the end of the noun; "faccia a faccia" is masculine. */
const isFeminine = ({ head }: EventTerm): boolean =>
  /^(?!faccia)\p{L}*(?:a|ione|ioni|enze|ate|ite)(?!\p{L})/u.test(head);
