import type { Document } from "../../text/document.js";
import { toDocument } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { MentionOf } from "../mention.js";
import type { Finding, Rule, RuleBook } from "../../rule/rule.js";
import type { Span } from "../../text/span.js";
import { datelineDay, isDateline } from "./dateline.js";
import { Headings } from "./headings.js";
import { parseIso } from "./calendar.js";
import type { Days } from "./calendar.js";
import { engine, refinerOf } from "./engine.js";
import type { Found } from "./engine.js";
import { DAY_JOINS } from "./joins/day.js";
import { ofParticiple } from "./clause.js";
import { BOUND_PREFIXES } from "./joins/bounds.js";
import { ABOUT_PREFIXES, BESIDE_PREFIXES, PART_PREFIXES } from "./joins/prefixes.js";
import { RANGE_JOINS } from "./joins/ranges.js";
import { WITHIN_JOINS } from "./joins/within.js";
import { dropUnfinished, inOrder, joiner, keepLongest, prefixer } from "./refine.js";
import { eachRegion } from "./regions.js";
import { publishedDays } from "./resolve/anchor.js";
import type { Anchor } from "./resolve/anchor.js";
import { valueOf } from "./resolve/value.js";
import { SINGLE_RULES } from "./rules/index.js";
import type { DateValue, Published } from "./schema.js";
import type { Lean, Time } from "./time.js";
import { Tenses } from "./tense.js";

const STEPS = inOrder([
  keepLongest,
  ...WITHIN_JOINS.map(joiner),
  ...BESIDE_PREFIXES.map(prefixer),
  ...PART_PREFIXES.map(prefixer),
  ...RANGE_JOINS.map(joiner),
  ...DAY_JOINS.map(joiner),
  ...RANGE_JOINS.map(joiner),
  ...WITHIN_JOINS.map(joiner),
  ...DAY_JOINS.map(joiner),
  ...ABOUT_PREFIXES.map(prefixer),
  ...BOUND_PREFIXES.map(prefixer),
  dropUnfinished,
]);
const read = engine(SINGLE_RULES, [refinerOf(STEPS)]);

/** Every rule of the kind, those that join and those that add included. */
export const DATE_RULES: readonly Rule[] = [
  ...SINGLE_RULES,
  ...WITHIN_JOINS,
  ...BESIDE_PREFIXES,
  ...PART_PREFIXES,
  ...RANGE_JOINS,
  ...DAY_JOINS,
  ...ABOUT_PREFIXES,
  ...BOUND_PREFIXES,
];

/** The days that a later "il giorno dopo" is counted from, if this value can be that. */
const storyOf = (value: DateValue): Days | null =>
  value.start && value.end && !value.bound ? { from: parseIso(value.start), to: parseIso(value.end) } : null;

/** What tells an hour, and leaves the day to the words around it. */
const HOURS = new Set(["clock", "dayPart"]);

/** One day, later than the publication. */
const isAhead = (story: Days | null, known: Anchor["published"]): story is Days =>
  story !== null && story.from === story.to && known?.grain === "day" && story.from > known.days.to;

const dayAnchor = (days: Days): Anchor["published"] => ({ days, grain: "day" });

/** A day of a month, or a month, whose year is unsaid. */
const isOfSomeYear = (time: Time): boolean =>
  (time.is === "date" && time.month !== undefined && time.year === undefined) ||
  (time.is === "month" && time.year === undefined && time.lean === undefined);

/** Sentences over which a date is still what a bare number of a day goes on from. */
const RECENT = 3;

/** "nell'udienza del 3 marzo": in which something was done is as its verb says. */
const WITHIN = new Set(["nel", "nello", "nella", "nell'", "durante"]);

/** "il vertice del 3 marzo", "le iniziative per il Giorno della Memoria". */
function ofNoun({ tokens }: Document, at: number, feast: boolean): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  if (/^(di|d'|del|dello|della|dell')$/u.test(before)) return !WITHIN.has(tokens[at - 3]?.norm ?? "");
  return feast && (before === "per" || (/^(il|la|l')$/u.test(before) && tokens[at - 2]?.norm === "per"));
}

/** Calls `visit` on everything found, in order; `value` is null for what only keeps others silent. */
function eachFound(
  document: Document,
  published: Published | null,
  visit: (found: Found, base: number, value: DateValue | null) => void,
): void {
  let known = publishedDays(published);
  const tenses = new Tenses(document);
  const headings = new Headings(document);
  let story: Days | null = null;
  /** The same without the days of participles: the one that "nel pomeriggio" goes on in. */
  let mainDay: Days | null = null;
  let toldIn = -RECENT;
  let number = 0;
  for (const sentence of document.sentences) {
    let fresh = false;
    let open = false;
    const index = number++;
    eachRegion(document, sentence, (region) => {
      const { base, letters } = region;
      const line = base <= sentence.from && base + letters.length >= sentence.to;
      for (const found of read(region)) {
        const { time } = found;
        const at = base + found.index;
        let lean: Lean | undefined;
        const isLine = line && found.text.length >= letters.length - 2;
        const near = (): Lean => (lean ??= tenses.near(index, at, isLine, time.is === "feast"));
        const recent = index - toldIn < RECENT;
        const close = index - toldIn <= 1;
        const attached = (): boolean => tenses.isLoose || ofNoun(document, at, time.is === "feast");
        // "Venerdì 20 è a Luanda. ⟦Nel pomeriggio⟧ vedrà il presidente": on the day of a programme told last
        const ahead =
          HOURS.has(time.is) && !fresh && recent && isAhead(story, known) && near() !== "past"
            ? dayAnchor(story)
            : null;
        if (ahead) toldIn = index;
        const over = HOURS.has(time.is)
          ? (headings.over(sentence, fresh ? story : null) ?? ahead)
          : isOfSomeYear(time)
            ? headings.yearOver(sentence, at)
            : null;
        const value =
          time.is === "silent"
            ? null
            : valueOf(time, {
                published: over ?? known,
                story: time.is === "dayPart" ? mainDay : story,
                fresh,
                recent,
                close,
                open,
                lean: near,
                attached,
              });
        const told = value && storyOf(value);
        if (value?.bound) open = true;
        // "mercoledì 18, alle 11.30": the hour is of the day told beside it
        if (told && !(story && HOURS.has(time.is))) {
          fresh = true;
          toldIn = index;
          story = told;
          if (!ofParticiple(document.tokens, at)) mainDay = told;
        }
        if (value && known?.grain !== "day" && isDateline(document, at, base + found.stop)) {
          known = datelineDay(value, known) ?? known;
        }
        if (told) headings.take(sentence, at, base + found.stop, told);
        visit(found, base, value);
      }
    });
  }
}

/** Offsets of a result in the raw text. */
function spanOf({ tokens }: Document, base: number, found: Found): Span {
  return { start: (tokens[base + found.index] as Token).start, end: (tokens[base + found.stop - 1] as Token).end };
}

/**
 * Dates, clock times and durations of a document, in order and without overlap, read
 * against its publication; without one, what depends on it keeps its holes
 * (`XXXX-WXX-4`) and has no days.
 */
export function detectDates(document: Document, published: Published | null): MentionOf<"date">[] {
  const mentions: MentionOf<"date">[] = [];
  eachFound(document, published, (found, base, value) => {
    if (value === null) return;
    const { start, end } = spanOf(document, base, found);
    mentions.push({ kind: "date", start, end, text: document.raw.slice(start, end), value, rule: found.rule });
  });
  return mentions;
}

const SILENCING: ReadonlySet<string> = new Set(SINGLE_RULES.filter((rule) => rule.silences).map((rule) => rule.id));

/** How the rules of dates are proved; a rule of silence shows where it fired, with the value null. */
export const dateBook: RuleBook = {
  kind: "date",
  rules: DATE_RULES,
  find(text, published) {
    const document = toDocument(text, [{ kind: "body", start: 0, end: text.length }]);
    const on: Published | null =
      published === undefined ? null : { date: published, precision: "day", source: "option" };
    const findings: Finding[] = [];
    eachFound(document, on, (found, base, value) => {
      if (value === null && !SILENCING.has(found.rule)) return;
      findings.push({ ...spanOf(document, base, found), rule: found.rule, value });
    });
    return findings;
  },
};
