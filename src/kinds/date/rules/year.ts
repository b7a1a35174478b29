import { CENTURY_NAMES } from "../../../lexicon/numbers.js";
import { ex } from "../examples.js";
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

export const YEAR_RULES: readonly DateRule[] = [
  {
    id: "date/year",
    says: "a year of four figures after an article or a preposition, or after the word anno",
    pattern: "(nel | di | dal | al | il | year_unit | sul | within | da | start | mid | end) > any_year",
    means(words) {
      const lead = words.norm(0);
      if (!/^(nel|del|dal|al|il|anno|anni|sul|entro|da|inizio|metà|fine)$/u.test(lead) || isMeasure(words)) return null;
      const [year = 0] = words.numbers();
      if (lead === "anni") return null;
      return { is: "year", year };
    },
    yes: [
      ex("I due Paesi ruppero i rapporti nel ⟦2014⟧.", "2014", { start: "2014-01-01", end: "2014-12-31", precision: "year" }),
      ex("L'intesa del ⟦1978⟧ resse a lungo.", "1978"),
      ex("Accadde nell'anno ⟦2001⟧ a Genova.", "2001"),
      ex("Per il ⟦2026⟧ è prevista una visita.", "2026"),
      ex("Nel ⟦duemilaventi⟧ tutto si fermò.", "2020"),
      ex("Nel ⟦millenovecentosettantotto⟧ fu eletto.", "1978"),
    ],
    no: [
      "L'Agenda 2030 resta lontana.",
      "I Mondiali 2026 saranno in tre Paesi.",
      "Ne arrivano 2000 l'anno.",
      "Vinse nei 1500 metri.",
      "Il 2000 per cento in più.",
      "Sono 2014 i firmatari.",
      "La Fiat 1100 è d'epoca.",
    ],
  },
  {
    id: "date/short-year",
    says: "a year of two figures after an apostrophe: nel '22",
    pattern: "(nel | di | dal | al | il) > quote figure",
    means(words) {
      const year = words.year();
      return year === undefined || isMeasure(words) ? null : { is: "year", year };
    },
    yes: [
      ex("La guerra cominciò nel ⟦'22⟧.", "2022", { start: "2022-01-01" }),
      ex("Il golpe del ⟦’73⟧ cambiò il Cile.", "1973"),
      ex("Dopo i moti del ⟦'68⟧ nulla fu uguale.", "1968"),
    ],
    no: [
      "Ha risposto: '22 voti bastano'.",
      "Era il 22 e pioveva.",
    ],
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
    yes: [
      ex("Nel biennio ⟦2023-24⟧ i colloqui furono due.", "2023/2024", { start: "2023-01-01", end: "2024-12-31" }),
      ex("La guerra ⟦1914-1918⟧ mutò l'Europa.", "1914/1918"),
      ex("Nella stagione ⟦2024/2025⟧ ci saranno tre vertici.", "2024/2025"),
      ex("Il programma ⟦2014-2020⟧ è chiuso.", "2014/2020"),
    ],
    no: [
      "Il codice è 1999-3000 nel registro.",
      "Il punteggio fu 2010-3.",
      "Dal 2014 in poi, 2020 compreso.",
    ],
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
    yes: [
      ex("Negli ⟦anni Novanta⟧ il confine era chiuso.", "199X", { start: "1990-01-01", end: "1999-12-31" }),
      ex("Negli ⟦anni '70⟧ erano alleati.", "197X"),
      ex("Gli ⟦anni 1980⟧ furono quelli dei missili.", "198X"),
      ex("Negli ⟦anni Duemila⟧ si parlavano di rado.", "200X"),
      ex("Negli ⟦anni trenta⟧ emigrò.", "193X"),
    ],
    no: [
      "Tra gli anni sette furono di guerra.",
      "Ha 70 anni e governa.",
      "Da anni 15 Paesi trattano.",
    ],
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
    yes: [
      ex("Il palazzo è del ⟦XIX secolo⟧.", "18XX", { start: "1800-01-01", end: "1899-12-31" }),
      ex("Nel ⟦XX secolo⟧ i confini mutarono.", "19XX"),
      ex("Una lite nata nel ⟦secolo XVI⟧.", "15XX"),
      ex("Fu costruito nel ⟦settimo secolo⟧.", "06XX"),
    ],
    no: [
      "Luigi XIV regnò un secolo fa e più.",
      "Da secoli vivono insieme.",
    ],
  },
  {
    id: "date/century-name",
    says: "a century by its name with a capital: nel Novecento",
    pattern: "(nel | di | dal | al | il) > century_name",
    means(words) {
      const token = words.tokens[words.from];
      const first = CENTURY_NAMES[token?.norm ?? ""];
      if (!first || token?.casing !== "title") return null;
      return { is: "era", first, last: first + 99, timex: `${first / 100}XX` };
    },
    yes: [
      ex("Nel ⟦Novecento⟧ l'Europa ebbe due guerre.", "19XX", { start: "1900-01-01", end: "1999-12-31" }),
      ex("I trattati dell'⟦Ottocento⟧ valgono ancora.", "18XX"),
    ],
    no: [
      "Ne arrivarono novecento a Bari.",
      "Costa ottocento euro.",
    ],
  },
];
