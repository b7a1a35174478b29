import type { DateRule } from "../rule.js";
import { numberOf } from "../words.js";
import type { Words } from "../words.js";

/** "nel 1500 metri", "il 2000 per cento", "al 1000%": a count. */
function isMeasure(words: Words): boolean {
  const next = words.next;
  if (!next) return false;
  if (next.kind === "mark") return /^[%€$°]$/u.test(next.norm);
  return /^(per|metri|km|chilometri|euro|dollari|stile|siepi|mila|milioni|percento)$/u.test(next.norm) && !(next.norm === "per" && words.tokens[words.to + 1]?.norm !== "cento");
}

/** Tens of a decade: "Novanta", "'70", "1980", "Duemila". */
function decade(n: number): { first: number; timex: string } | null {
  if (n >= 1000) return n % 10 === 0 && n !== 1000 ? { first: n, timex: `${Math.floor(n / 10)}X` } : null;
  if (n === 10) return { first: 2010, timex: "201X" };
  return n >= 20 && n < 100 && n % 10 === 0 ? { first: 1900 + n, timex: `19${n / 10}X` } : null;
}

const CENTURIES: Readonly<Record<string, number>> = {
  duecento: 1200, trecento: 1300, quattrocento: 1400, cinquecento: 1500, seicento: 1600, settecento: 1700, ottocento: 1800, novecento: 1900,
};

export const YEAR_RULES: readonly DateRule[] = [
  {
    id: "date/year",
    says: "a year of four figures after an article or a preposition, or after the word anno",
    pattern: "(nel | di | dal | al | il | year_unit | sul | within | da) > any_year",
    means(words) {
      const lead = words.norm(0);
      if (!/^(nel|del|dal|al|il|anno|anni|sul|entro|da)$/u.test(lead) || isMeasure(words)) return null;
      const [year = 0] = words.numbers();
      if (lead === "anni") return null;
      return { is: "year", year };
    },
    yes: [{ text: "I due Paesi ruppero i rapporti nel ⟦2014⟧.", published: "2025-05-14", value: { start: "2014-01-01", end: "2014-12-31", precision: "year" } }],
    no: ["L'Agenda 2030 resta lontana."],
  },
  {
    id: "date/short-year",
    says: "a year of two figures after an apostrophe: nel '22",
    pattern: "(nel | di | dal | al | il) > quote figure",
    means(words) {
      const year = words.year();
      return year === undefined || isMeasure(words) ? null : { is: "year", year };
    },
    yes: [{ text: "La guerra cominciò nel ⟦'22⟧.", published: "2025-05-14", value: { start: "2022-01-01", timex: "2022" } }],
    no: ["Ha risposto: '22 voti bastano'."],
  },
  {
    id: "date/years",
    says: "a span of years with a stroke: 2023-24, 1914-1918",
    pattern: "(year (hyphen | slash | dash) (year | figure))",
    means(words) {
      const [year = 0, second = 0] = words.numbers();
      const to = second >= 1000 ? second : Math.floor(year / 100) * 100 + second;
      if (words.tokens[words.to - 1]?.end === (words.tokens[words.to - 1]?.start ?? 0) + 1) return null;
      return to > year && to - year <= 130 ? { is: "year", year, to } : null;
    },
    yes: [{ text: "Nel biennio ⟦2023-24⟧ i colloqui furono due.", published: "2025-05-14", value: { start: "2023-01-01", end: "2024-12-31" } }],
    no: ["Il codice è 1999-3000 nel registro."],
  },
  {
    id: "date/decade",
    says: "a decade: anni Novanta, anni '70",
    pattern: "(year_unit quote? (big_word | big | small | small_word | any_year))",
    means(words) {
      if (words.norm(0) !== "anni") return null;
      const found = decade(words.numbers()[0] ?? 0);
      return found && { is: "era", first: found.first, last: found.first + 9, timex: found.timex };
    },
    yes: [{ text: "Negli ⟦anni Novanta⟧ il confine era chiuso.", published: "2025-05-14", value: { start: "1990-01-01", end: "1999-12-31", timex: "199X" } }],
    no: ["Tra gli anni sette furono di guerra."],
  },
  {
    id: "date/century",
    says: "a century by number: XIX secolo, diciannovesimo secolo",
    pattern: "((roman | ordinal) century | century roman)",
    means(words) {
      const at = words.find("roman") >= 0 ? words.find("roman") : words.find("ordinal");
      const token = words.tokens[at];
      const n = token ? numberOf(token) : 0;
      return n > 0 && n < 22 ? { is: "era", first: (n - 1) * 100, last: (n - 1) * 100 + 99, timex: `${String(n - 1).padStart(2, "0")}XX` } : null;
    },
    yes: [{ text: "Il palazzo è del ⟦XIX secolo⟧.", published: "2025-05-14", value: { start: "1800-01-01", end: "1899-12-31", timex: "18XX" } }],
    no: ["Luigi XIV regnò un secolo fa e più."],
  },
];

/** Names of the centuries, for the alphabet and the rule that reads them. */
export const CENTURY_NAMES = CENTURIES;
