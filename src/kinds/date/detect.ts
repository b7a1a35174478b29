import type { Document } from "../../text/document.js";
import { toDocument } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { MentionOf } from "../mention.js";
import type { Rule, RuleBook } from "../../rule/rule.js";
import { parseIso } from "./calendar.js";
import type { Days } from "./calendar.js";
import { engine } from "./engine.js";
import type { Found } from "./engine.js";
import { DAY_JOINS } from "./joins/day.js";
import { BOUND_PREFIXES, PART_PREFIXES } from "./joins/prefixes.js";
import { RANGE_JOINS } from "./joins/ranges.js";
import { WITHIN_JOINS } from "./joins/within.js";
import { dropSilent, joiner, keepLongest, prefixer } from "./refine.js";
import { eachRegion } from "./regions.js";
import { publishedDays } from "./resolve/anchor.js";
import type { Anchor } from "./resolve/anchor.js";
import { valueOf } from "./resolve/value.js";
import { SINGLE_RULES } from "./rules/index.js";
import type { DateValue, Published } from "./schema.js";
import type { Lean } from "./time.js";
import { Tenses } from "./tense.js";

const read = engine(SINGLE_RULES, [
  keepLongest,
  ...WITHIN_JOINS.map(joiner),
  ...PART_PREFIXES.map(prefixer),
  ...RANGE_JOINS.map(joiner),
  ...DAY_JOINS.map(joiner),
  ...RANGE_JOINS.map(joiner),
  ...WITHIN_JOINS.map(joiner),
  ...DAY_JOINS.map(joiner),
  ...BOUND_PREFIXES.map(prefixer),
  dropSilent,
]);

/** Every rule of the kind, those that join and those that add included. */
export const DATE_RULES: readonly Rule[] = [...SINGLE_RULES, ...WITHIN_JOINS, ...PART_PREFIXES, ...RANGE_JOINS, ...DAY_JOINS, ...BOUND_PREFIXES];

/** "CATANIA, 16 GEN -", "Roma, 27 giu 2020 (Agenzia)": a place, a comma and a date that open a passage. */
function isDateline({ tokens, passages }: Document, from: number, to: number): boolean {
  const passage = passages.find((one) => one.from <= from && from < one.to);
  const next = tokens[to]?.norm === "." ? tokens[to + 1] : tokens[to];
  return passage !== undefined && from - passage.from <= 8 && tokens[from - 1]?.norm === "," && /^[-–—(]$/u.test(next?.norm ?? "");
}

/** The day of a dateline as publication, if what is known of it agrees. */
function datelineDay(value: DateValue, known: Anchor["published"]): Anchor["published"] {
  if (value.precision !== "day" || value.start === null || value.start !== value.end) return null;
  const day = parseIso(value.start);
  return !known || day >= known.days.from && day <= known.days.to ? { days: { from: day, to: day }, grain: "day" } : null;
}

/** The days that a later "il giorno dopo" is counted from, if this value can be that. */
const storyOf = (value: DateValue): Days | null =>
  value.start && value.end && !value.bound ? { from: parseIso(value.start), to: parseIso(value.end) } : null;

/**
 * Dates, clock times and durations of a document, in order and without overlap, read
 * against its publication; without one, what depends on it keeps its holes
 * (`XXXX-WXX-4`) and has no days.
 */
export function detectDates(document: Document, published: Published | null): MentionOf<"date">[] {
  const mentions: MentionOf<"date">[] = [];
  let known = publishedDays(published);
  const tenses = new Tenses(document);
  let story: Days | null = null;
  for (const sentence of document.sentences) {
    let fresh = false;
    eachRegion(document, sentence, (region) => {
      for (const found of read(region)) {
        let lean: Lean | undefined;
        const at = region.base + found.index;
        const value = valueOf(found.time, { published: known, story, fresh, lean: () => (lean ??= tenses.near(sentence, at, region.base <= sentence.from && region.base + region.letters.length >= sentence.to, found.time.is === "feast")) });
        const told = storyOf(value);
        fresh ||= told !== null;
        story = told ?? story;
        if (known?.grain !== "day" && isDateline(document, at, region.base + found.stop)) known = datelineDay(value, known) ?? known;
        mentions.push(mentionOf(document, region.base, found, value));
      }
    });
  }
  return mentions;
}

function mentionOf({ raw, tokens }: Document, base: number, found: Found, value: DateValue): MentionOf<"date"> {
  const { start } = tokens[base + found.index] as Token;
  const { end } = tokens[base + found.stop - 1] as Token;
  return { kind: "date", start, end, text: raw.slice(start, end), value, rule: found.rule };
}

/** How the rules of dates are proved. */
export const dateBook: RuleBook = {
  kind: "date",
  rules: DATE_RULES,
  find(text, published) {
    const document = toDocument(text, [{ kind: "body", start: 0, end: text.length }]);
    return detectDates(document, published === undefined ? null : { date: published, precision: "day", source: "option" });
  },
};
