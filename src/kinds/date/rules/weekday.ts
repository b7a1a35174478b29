import { isCount } from "../count.js";
import type { DateRule } from "../rule.js";
import type { Lean } from "../time.js";
import type { Words } from "../words.js";

/** The direction that scorso, prossimo, ultimo or questo gives to a match. */
export function leanOf(words: Words): Lean | undefined {
  if (words.has("scorso") || words.has("ultimo")) return "past";
  if (words.has("prossimo")) return "future";
  return words.has("questo") || words.has("corrente") ? "this" : undefined;
}

/** "Domenica Rossi", "Sabato e Domenica": a capital inside a sentence before another name. */
function isName(words: Words): boolean {
  const token = words.tokens[words.to - 1];
  return token?.casing === "title" && words.from > words.sentence && words.next?.casing === "title" && words.next.kind === "word";
}

export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: "date/weekday",
    says: "a weekday is the last or the next one, as its adjective or the tense of its clause says",
    pattern: "(il | nel | di | al | dal)? > ((scorso | prossimo | ultimo | questo) weekday | weekday (scorso | prossimo)?)",
    means(words) {
      const weekday = words.weekday();
      const lean = leanOf(words);
      if (!weekday || isName(words)) return null;
      // "il lunedì", "della domenica": each of them, unless an adjective points at one.
      if (!lean && words.start < words.from && /^(il|la|del|della|al|alla|dal|dalla|nel|nella|dell'|l')$/u.test(words.norm(0))) return { is: "silent" };
      return { is: "weekday", weekday, lean, last: words.has("ultimo") };
    },
    yes: [{ text: "Ha visto ⟦giovedì⟧ il collega belga.", published: "2025-05-14", value: { start: "2025-05-08" } }],
    no: ["Il lunedì il museo resta chiuso."],
  },
  {
    id: "date/weekday-story",
    says: "lunedì successivo and sabato precedente are counted from the story's last date",
    pattern: "weekday (after_that | before_that | after !il !le !i !un !di)",
    means(words) {
      const weekday = words.weekday();
      return weekday ? { is: "weekday", weekday, from: "story", lean: words.has("before_that") ? "past" : "future" } : null;
    },
    yes: [{ text: "Il voto si tenne il 3 marzo 2024; il ⟦martedì successivo⟧ il premier si dimise.", published: "2025-05-14", value: { start: "2024-03-05", anchor: "narrative" } }],
    no: ["Il lunedì dopo il derby si riposa."],
  },
  {
    id: "date/weekday-number",
    says: "a weekday with the number of the day fits the nearest month in which both agree",
    pattern: "any_weekday stop? comma? il? (day | first | ordinal_figure) degree?",
    means(words) {
      const [day = 0] = words.numbers();
      const weekday = words.weekday();
      if (!weekday || day < 1 || day > 31) return null;
      // "martedì 3 aziende", "sabato 2 a 1": a count.
      if (isCount(words)) return null;
      return { is: "date", day, weekday };
    },
    yes: [{ text: "L'incontro è fissato per ⟦venerdì 16⟧ alle 10.", published: "2025-05-14", value: { start: "2025-05-16" } }],
    no: ["Sabato 3 aziende su dieci erano chiuse."],
  },
  {
    id: "date/set",
    says: "what recurs (ogni lunedì, tutti i giorni, le domeniche) names no day",
    pattern: "(every (il | i | le)? (count | day)? (di | il)? (unit | weekday | weekdays | part | noon | month | day month | season) (e weekday)? | (il | i | le | al | nel | di | dal) (weekdays | altro? weekday (e | at) (il | al) weekday))",
    means: () => ({ is: "silent" }),
    yes: [{ text: "Il consiglio si riunisce ogni lunedì." }],
    no: ["Lunedì si riunisce il consiglio."],
  },
];
