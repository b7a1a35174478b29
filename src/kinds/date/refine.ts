import { Found } from "./engine.js";
import type { Region } from "./engine.js";
import { compile } from "./pattern.js";
import type { JoinRule, PrefixRule } from "./rule.js";
import type { Time } from "./time.js";
import { Words } from "./words.js";

/** One step over the results of a region; `least` is how many it needs to do anything. */
export interface Step {
  readonly least: 1 | 2;
  refine(found: readonly Found[], region: Region): readonly Found[];
}

/** Steps one after the other, those passed over that too few results could concern. */
export const inOrder =
  (steps: readonly Step[]) =>
  (found: readonly Found[], region: Region): Found[] => {
    let results = found;
    for (const step of steps) if (results.length >= step.least) results = step.refine(results, region);
    return results as Found[];
  };

/** Farthest that words before a time may reach. */
const REACH = 7;

/** Times that words before another time take up: "⟦ultimi giorni⟧ di maggio", "⟦giorno dopo⟧ Pasqua", "⟦lunedì⟧ prima di Natale". */
const isSwallowed = ({ time, text }: Found): boolean =>
  time.is === "vague" ||
  time.is === "nth" ||
  time.is === "weekday" ||
  (time.is === "shift" && time.from === "story") ||
  (time.is === "silent" && text.length === 1);

const whole = (pattern: string): RegExp => new RegExp(`^(?:${compile(pattern).source})$`);
const atEnd = (pattern: string): RegExp => new RegExp(`(?:${compile(pattern).source})$`);

/** Of results that overlap keeps the longer, then the earlier rule. */
export const keepLongest: Step = {
  least: 2,
  refine(found) {
    const kept: Found[] = [];
    for (const one of found) {
      const last = kept.at(-1);
      if (!last || one.index >= last.stop) kept.push(one);
      else if (one.text.length > last.text.length) {
        kept.pop();
        while (kept.length > 0 && (kept.at(-1) as Found).stop > one.index) kept.pop();
        kept.push(one);
      }
    }
    return kept;
  },
};

/** Length of the longest stretch before `index` that ends there and fits; 0 if none does. */
function lengthBefore(pattern: RegExp, letters: string, from: number, index: number): number {
  if (index === from) return 0;
  const match = pattern.exec(letters.slice(Math.max(from, index - REACH), index));
  return match ? match[0].length : 0;
}

/** The step that joins neighbours by one rule. */
export function joiner(rule: JoinRule): Step {
  const between = whole(rule.between);
  const before = rule.before === undefined ? null : atEnd(rule.before);
  const refine = (found: readonly Found[], { letters }: Region): readonly Found[] => {
    const joined: Found[] = [];
    for (const next of found) {
      const last = joined.at(-1);
      const merged = last && join(rule, last, next, letters, between, before, joined.at(-2)?.stop ?? 0);
      if (merged) joined[joined.length - 1] = merged;
      else joined.push(next);
    }
    return joined;
  };
  return { least: 2, refine };
}

function join(
  rule: JoinRule,
  a: Found,
  b: Found,
  letters: string,
  between: RegExp,
  before: RegExp | null,
  from: number,
): Found | null {
  if (
    a.time.is === "silent" ||
    b.time.is === "silent" ||
    b.index - a.stop > REACH ||
    !between.test(letters.slice(a.stop, b.index))
  )
    return null;
  const lead = before ? lengthBefore(before, letters, from, a.index) : 0;
  if (before && lead === 0) return null;
  const time = rule.joins(a.time, b.time);
  return time && new Found(a.index - lead, letters.slice(a.index - lead, b.stop), time, rule.id);
}

/** The step that adds to each time what one rule reads in the words before it. */
export function prefixer(rule: PrefixRule): Step {
  const before = atEnd(rule.before);
  const refine = (found: readonly Found[], region: Region): readonly Found[] => {
    if (found.length === 1 && (found[0] as Found).index === 0) return found;
    const all: Found[] = [];
    for (const one of found) {
      let from = 0;
      for (let k = all.length - 1; k >= 0 && from === 0; k--)
        if (!isSwallowed(all[k] as Found)) from = (all[k] as Found).stop;
      const added = one.time.is === "silent" ? null : add(rule, one, region, from, before);
      const next = added ?? one;
      while (all.length > 0 && (all.at(-1) as Found).stop > next.index) all.pop();
      all.push(next);
    }
    return all;
  };
  return { least: 1, refine };
}

function add(
  rule: PrefixRule,
  one: Found,
  { letters, tokens, base, sentence }: Region,
  from: number,
  before: RegExp,
): Found | null {
  const lead = lengthBefore(before, letters, from, one.index);
  if (lead === 0) return null;
  const start = base + one.index - lead;
  const time = rule.adds(one.time, new Words(tokens, base, letters, start, start, base + one.index, sentence));
  return time && new Found(one.index - lead, letters.slice(one.index - lead, one.stop), time, rule.id);
}

/** "nei primi cinque mesi", without more, are those of the year of publication. */
const THIS_YEAR: Time = { is: "shift", unit: "year", by: 0, from: "publication" };
const completed = (one: Found): Found =>
  one.time.is === "nth" && one.time.count && one.time.unit === "month" && one.time.nth > 0 && !one.time.within
    ? new Found(one.index, one.text, { ...one.time, within: THIS_YEAR }, one.rule)
    : one;

/** Drops what only others could complete. */
export const dropUnfinished: Step = {
  least: 1,
  refine: (found) =>
    found
      .map(completed)
      .filter(({ time }) => !(time.is === "dayPart" && time.weak) && !(time.is === "nth" && !time.within)),
};
