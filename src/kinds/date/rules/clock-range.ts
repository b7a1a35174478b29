import type { Token } from "../../../text/token.js";
import { pad } from "../calendar.js";
import { isCount } from "../count.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";
import { numberOf } from "../words.js";
import type { Words } from "../words.js";

const FIGURES = "(small | big) (point (small | big))?";

/** The clock time told in tokens `[from, to)`, or null. */
function hourIn(words: Words, from: number, to: number): string | null {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    if (/^(small|big|small_word)$/u.test(words.kind(at))) found.push(numberOf(words.tokens[at] as Token));
  }
  const [hour = 99, minute = 0] = found;
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

/** "9.30-13.00" and not "9-13" or "1.5-2.5": both with two figures of minutes. */
function bothToMinutes(words: Words): boolean {
  let told = 0;
  for (let at = words.from + 1; at < words.to; at++) {
    const token = words.tokens[at];
    if (/^(dot|colon)$/u.test(words.kind(at - 1)) && token && token.end - token.start === 2) told++;
  }
  return told === 2 && !isCount(words);
}

export const CLOCK_RANGE_RULES: readonly DateRule[] = [
  {
    id: "date/clock-between",
    says: "tra le 9 e le 11: from one clock time to another",
    pattern:
      "between le hour? (small | big | small_word) (point figure)? e le hour? (small | big | small_word) (point figure)?",
    means(words) {
      if (isCount(words)) return null;
      const middle = words.find("e");
      const [first, last] = [hourIn(words, words.from, middle), hourIn(words, middle + 1, words.to)];
      return first && last && first < last
        ? { is: "range", first: { is: "clock", clock: first }, last: { is: "clock", clock: last } }
        : null;
    },
    yes: [
      ex("Parlerà ⟦tra le sette e le otto⟧.", "2025-05-14T07:00/2025-05-14T08:00", { time: "07:00" }),
      ex("L'assalto scattò ⟦tra le 3.30 e le 4.15⟧.", "2025-05-14T03:30/2025-05-14T04:15"),
    ],
    no: ["Ne arrivarono tra le venti e le trenta al giorno.", "Servono tra le 10 e le 12 firme."],
  },
  {
    id: "date/clock-range",
    says: "from one clock time to another with a stroke: ore 9-13, 9.30-13.00, 10:15-12:45",
    pattern: `(hour stop?)? > ${FIGURES} line ${FIGURES}`,
    means(words) {
      const middle = Math.max(words.find("hyphen"), words.find("dash"));
      const [first, last] = [hourIn(words, words.from, middle), hourIn(words, middle + 1, words.to)];
      const told = words.start < words.from && words.norm(0) === "ore";
      if (!first || !last || last < first || (!told && !bothToMinutes(words))) return null;
      return { is: "range", first: { is: "clock", clock: first }, last: { is: "clock", clock: last } };
    },
    yes: [
      ex("Sportello aperto, ore ⟦9-13⟧.", "2025-05-14T09:00/2025-05-14T13:00", { time: "09:00" }),
      ex("Domani, orario ⟦9.30-13.00⟧, si vota.", "2025-05-14T09:30/2025-05-14T13:00"),
      ex("Seduta ⟦10:15-12:45⟧ in Aula.", "2025-05-14T10:15/2025-05-14T12:45"),
    ],
    no: ["È finita 9-13 per gli ospiti.", "La pista è lunga 9.30-13.00 chilometri.", "Vince 25-23 il terzo parziale."],
  },
];
