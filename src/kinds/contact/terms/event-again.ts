import { makeTerm } from "./make-term.js";
import { PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import type { Token } from "../../../text/token.js";
import { WordFact, WordTest } from "../../../text/word.js";
import type { Word } from "../../../text/word.js";
import { MODIFIERS } from "../words.js";
import type { Modifier } from "../words.js";
import { mayBeEvent, readEvent } from "./read-event.js";
import { prepositionBefore } from "./read-terms.js";
import type { Reader } from "./read-terms.js";
import { tagSet } from "./tags.js";
import type { ContactTerm, EventTerm } from "./terms.js";

const POINTING = new Set(["quello", "quella", "quelli", "quelle"]);

const POINTS = new WordTest(({ norm }) => POINTING.has(norm));

const ORDINALS = new Set(
  "primo prima secondo seconda terzo terza quarto quarta quinto quinta prossimo prossima precedente ultimo ultima".split(
    " ",
  ),
);

const POINTS_OR_COUNTS = new WordFact<boolean>(({ norm }) => POINTING.has(norm) || ORDINALS.has(norm));

/** True for "quello", "quella" and numbers of a series: the cheap test before anything else is read. */
export const pointsBack = (word: Word): boolean => POINTS_OR_COUNTS.of(word);

/** Words for one of several rounds: "il primo ⟦giro⟧". */
const TURNS = new Set(["giro", "turno"]);

/** What is said of a contact, and of nobody: "si era tenuto", "è in calendario", "risale al". */
const HELD =
  /^(?:si (?:(?:è|era|sarà) (?:già )?(?:tenut|svolt|conclus)|terr|svolger|tenne |svolse )|(?:è|era|sarà) (?:già |stat[oa] )?(?:in (?:programma|calendario|agenda)|previst|fissat|programmat|avvenut|slittat|rinviat|annullat)|risale |risaliva |dovrebbe (?:tener|svolger)|potrebbe (?:tener|svolger)|avverrà |avvenne |slitta )/u;

const PAST = /^(?:si (?:è|era|tenne|svolse)|era |è (?:già )?avvenut|risal|avvenne)/u;

/** "⟦Il primo⟧ si era tenuto a Mascate", "⟦il prossimo⟧ è in calendario per sabato": one of the series told before, by its number alone. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (POINTS.has(token.word)) {
    const behind = wordsFrom(tokens, at + 1);
    return DONE.test(behind) || DATED.test(behind);
  }
  const article = ARTICLES.has(tokens[at - 1]?.norm ?? "");
  return article && ORDINALS.has(token.norm) && HELD.test(wordsFrom(tokens, countedEnd(tokens, at)));
}

/** "quello ⟦che si era tenuto⟧ a Bali", "quella ⟦effettuata⟧ in gennaio da X", "quelli ⟦falliti⟧ a maggio": one that was before. */
const DONE =
  /^(?:che (?:si (?:è|era|sono|erano) (?:già )?(?:tenut|svolt)|(?:è|era|sono|erano) avvenut)|(?:già )?(?:tenut|svolt|avvenut|effettuat|compiut|fallit|conclus)[oaie](?:si)? )/u;

/** "quello ⟦del 5 marzo⟧", "quello ⟦di una settimana fa⟧", "quella ⟦di ieri⟧": the same by its day. */
const DATED =
  /^(?:del|dell'|dello scorso|della scorsa|di) (?:scors[oa] )?(?:\d|1º|primo |gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|stamattina|stamane|stamani|questa mattina|questa sera|\p{L}+ (?:ore|giorni|settiman[ae]|mes[ei]|ann[oi]) fa )/u;

const ARTICLES = new Set(["il", "la", "l'"]);

const countedEnd = (tokens: readonly Token[], at: number): number =>
  TURNS.has(tokens[at + 1]?.norm ?? "") && !POINTS.has((tokens[at] as Token).word) ? at + 2 : at + 1;

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 4)
    .map(({ norm }) => `${norm} `)
    .join("");

/** "⟦Quello⟧ con Lavrov", "⟦quella⟧ tra i due": another contact of the kind named before, told with a side. */
export const namesAnother = (tokens: readonly Token[], at: number): boolean =>
  POINTS.has((tokens[at] as Token).word) &&
  !tokens[at]?.norm.endsWith("i") &&
  tokens[at]?.norm !== "quelle" &&
  SIDES.has(PREPOSITIONS.get(tokens[at + 1]?.norm ?? "") ?? "");

const SIDES = new Set(["con", "tra"]);

/** "il colloquio con Putin … ⟦quello⟧ con Lavrov": another contact of the kind named last, in this sentence or shortly before it. */
export function eventAgain(reader: Reader, at: number, before: readonly ContactTerm[]): EventTerm | null {
  const token = reader.tokens[at] as Token;
  const counted = isCounted(reader.tokens, at);
  const several = token.norm === "quelli" || token.norm === "quelle";
  if (!counted && (several || !POINTS.has(token.word) || !goesOn(reader, at))) return null;
  const feminine = token.norm.endsWith("a") || token.norm === "quelle";
  const last =
    before.findLast((t): t is EventTerm => t.kind === "event" && isFeminine(t) === feminine) ??
    eventBefore(reader, feminine, counted ? FAR_BACK : BACK);
  if (!last || (counted && !isSeries(last)) || !(counted || fits(reader, at, last))) return null;
  const { plural: _, ...one } = last.noun;
  const noun = several ? last.noun : one;
  const to = counted ? countedEnd(reader.tokens, at) : at + 1;
  return makeTerm({
    ...last,
    noun,
    plural: several && last.plural,
    tags: tagSet([...last.tags].filter((tag) => tag !== "Several")),
    from: at,
    to,
    start: token.start,
    end: (reader.tokens[to - 1] as Token).end,
    modifiers: counted
      ? numberOf(token.norm, POINTS.has(token.word) || PAST.test(wordsFrom(reader.tokens, to)))
      : last.modifiers.filter(({ reality }) => reality === "planned" && last.preposition === "tra"),
    determiner: "definite",
    preposition: prepositionBefore(before),
    possessive: null,
  });
}

/** A contact of which there are several, and no letter. */
const isSeries = ({ noun }: EventTerm): boolean =>
  noun.type !== "message" && noun.type !== "summons" && noun.weak !== true;

/** Which of the series, and that it is another than the one told. */
const numberOf = (norm: string, past: boolean): readonly Modifier[] => [
  ...(MODIFIERS.has(norm) ? [MODIFIERS.get(norm) as Modifier] : []),
  past ? { order: "previous" } : { order: "next", reality: "planned" },
  { order: "other" },
];

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

/** The same for one of a series, which may be told some sentences on. */
const FAR_BACK = 90;

function eventBefore({ tokens, first }: Reader, feminine: boolean, reach: number): EventTerm | null {
  for (let at = first - 1; at >= 0 && at > first - reach; at--) {
    const event = mayBeEvent((tokens[at] as Token).word) ? readEvent(tokens, at, Math.max(0, at - 8), first) : null;
    if (event && isFeminine(event) === feminine) return event;
  }
  return null;
}

/** "riunione", "telefonata", "visite": by the end of the noun; "faccia a faccia" is masculine. */
const isFeminine = ({ head }: EventTerm): boolean =>
  /^(?!faccia)\p{L}*(?:a|ione|ioni|enze|ate|ite)(?!\p{L})/u.test(head);
