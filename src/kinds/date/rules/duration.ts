import { AMOUNT, LOOSE, amountsOf, periodOf } from "../amount.js";
import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";
import type { Words } from "../words.js";

const PEOPLE = /^(uomo|donna|ragazzo|ragazza|bambino|bambina|giovane|anziano|anziana|cittadino|cittadina|studente|studentessa|figlio|figlia|militare|soldato|operaio|operaia|turista|età|pensionato|pensionata|giornalista)$/u;
const HOLD = /^(per|di|da|in|durante|dopo|dura|durerà|durato|durata|durati|durate|entro|ogni|quasi|circa|oltre|solo|appena|almeno|soli|sole|nel|meno|più|dell'|d')$/u;

/** "45 anni," "un uomo di 45 anni", "ha 45 anni", "compie 45 anni": an age. */
function isAge(words: Words): boolean {
  if (words.tokens[words.to - 1]?.norm !== "anni") return false;
  const before = words.previous?.norm ?? "";
  if (/^(ha|aveva|avevano|hanno|compie|compirà|compiuto|compiva|compiuti|quando)$/u.test(before)) return true;
  if (before === "di" || before === "a") return PEOPLE.test(words.tokens[words.start - 2]?.norm ?? "") || before === "a" && words.start - 2 >= words.sentence && /^(morto|morta|scomparso|scomparsa)$/u.test(words.tokens[words.start - 2]?.norm ?? "");
  return (before === "," || before === "(") && /^[,).]$/u.test(words.next?.norm ?? ",");
}

/** A length of time, which is no date. */
const duration = (timex: string, words: Words): Time => {
  const { amounts, approximate, mod } = amountsOf(words);
  return { is: "duration", timex, unit: amounts[0]?.unit ?? "hour", ...(amounts[0] && amounts.length === 1 ? { amount: amounts[0] } : {}), approximate: approximate || undefined, mod };
};

export const DURATION_RULES: readonly DateRule[] = [
  {
    id: "date/duration",
    says: "per due ore, sei ore e mezza: a length of time as ISO 8601, no date",
    pattern: `${LOOSE} ${AMOUNT}`,
    means(words) {
      const { amounts } = amountsOf(words);
      if (amounts.length === 0 || isAge(words)) return null;
      const [first] = amounts;
      // "un giorno", "un anno": the article is a number only after per, di, durato …
      if (amounts.length === 1 && first?.count === 1 && first.unit !== "hour" && first.unit !== "minute" && words.has("un") && !HOLD.test(words.previous?.norm ?? "")) return null;
      return duration(periodOf(amounts), words);
    },
    yes: [{ text: "Il colloquio è durato ⟦sei ore e mezza⟧.", published: "2025-05-14", value: { timex: "PT6H30M", start: null, end: null } }],
    no: ["La vittima, 45 anni, era di Prato."],
  },
  {
    id: "date/duration-spread",
    says: "tre o quattro ore: the shorter and the longer length",
    pattern: `${LOOSE} (da | dalle | dal | between (i | le)?)? count (o | line | e (i | le)? | at) count unit`,
    means(words) {
      const [low = 0, high = 0] = words.numbers();
      const { amounts } = amountsOf(words);
      const unit = amounts.at(-1)?.unit;
      const between = words.has("between");
      if (!unit || high <= low || words.has("e") && !between) return null;
      return duration(`${periodOf([{ count: low, unit }])}/${periodOf([{ count: high, unit }])}`, words);
    },
    yes: [{ text: "Hanno parlato per ⟦tre o quattro ore⟧.", published: "2025-05-14", value: { timex: "PT3H/PT4H", start: null } }],
    no: ["Hanno parlato per tre ore o poco più."],
  },
];
