import { CENTURY_NAMES } from "../../../lexicon/numbers.js";
import { numberOf } from "../words.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";

/** Tens of a decade: "Novanta", "'70", "1980", "Duemila". */
function decade(n: number): { first: number; timex: string } | null {
  if (n >= 1000) return n % 10 === 0 && n !== 1000 ? { first: n, timex: `${Math.floor(n / 10)}X` } : null;
  if (n === 10) return { first: 2010, timex: "201X" };
  return n >= 20 && n < 100 && n % 10 === 0 ? { first: 1900 + n, timex: `19${n / 10}X` } : null;
}

const PARTS_OF_CENTURY: Readonly<Record<string, "START" | "MID" | "END">> = {
  primo: "START",
  secondo: "END",
  tardo: "END",
  inizio: "START",
  inizi: "START",
  metà: "MID",
  fine: "END",
};

export const ERA_RULES: readonly DateRule[] = [
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
    no: ["Tra gli anni sette furono di guerra.", "Ha 70 anni e governa.", "Da anni 15 Paesi trattano."],
  },
  {
    id: "date/decades",
    says: "two decades told together: gli anni Ottanta e Novanta",
    pattern: "(year_unit quote? (big_word | big) (e | o | line | at) (i | il)? quote? (big_word | big))",
    means(words) {
      if (words.norm(0) !== "anni") return null;
      const [first, last] = words.numbers().map(decade);
      return first && last && first.first < last.first
        ? { is: "era", first: first.first, last: last.first + 9, timex: `${first.timex}/${last.timex}` }
        : null;
    },
    yes: [
      ex("Tra gli ⟦anni Ottanta e Novanta⟧ girò trenta film.", "198X/199X", {
        start: "1980-01-01",
        end: "1999-12-31",
      }),
      ex("Negli ⟦anni '60 e '70⟧ emigrarono in tanti.", "196X/197X"),
    ],
    no: ["Ha vissuto anni felici e novanta viaggi."],
  },
  {
    id: "date/century",
    says: "a century by number: XIX secolo, diciannovesimo secolo",
    pattern: "((roman | ordinal) century | century roman)",
    means(words) {
      const at = words.find("roman") >= 0 ? words.find("roman") : words.find("ordinal");
      const token = words.tokens[at];
      const n = token ? numberOf(token) : 0;
      // "il IV secolo a.C.".
      if (
        words.next?.norm === "a" &&
        words.tokens[words.to + 1]?.norm === "." &&
        words.tokens[words.to + 2]?.norm === "c"
      )
        return { is: "silent" };
      return n > 0 && n < 22
        ? { is: "era", first: (n - 1) * 100, last: (n - 1) * 100 + 99, timex: `${String(n - 1).padStart(2, "0")}XX` }
        : null;
    },
    yes: [
      ex("Il palazzo è del ⟦XIX secolo⟧.", "18XX", { start: "1800-01-01", end: "1899-12-31" }),
      ex("Nel ⟦XX secolo⟧ i confini mutarono.", "19XX"),
      ex("Una lite nata nel ⟦secolo XVI⟧.", "15XX"),
      ex("Fu costruito nel ⟦settimo secolo⟧.", "06XX"),
      ex("La villa è del ⟦diciannovesimo secolo⟧.", "18XX"),
    ],
    no: [
      "Il vaso è del IV secolo a.C. e viene da Taranto.",
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
      // "il regista di Novecento": the film, since a century has its article.
      if (words.norm(0) === "di") return null;
      if (!first || token?.casing !== "title") return null;
      return { is: "era", first, last: first + 99, timex: `${first / 100}XX` };
    },
    yes: [
      ex("Nel ⟦Novecento⟧ l'Europa ebbe due guerre.", "19XX", { start: "1900-01-01", end: "1999-12-31" }),
      ex("I trattati dell'⟦Ottocento⟧ valgono ancora.", "18XX"),
    ],
    no: ["È il regista di Novecento.", "Ne arrivarono novecento a Bari.", "Costa ottocento euro."],
  },
  {
    id: "date/century-part",
    says: "il primo Novecento, il tardo Settecento, metà Ottocento: a part of a century by its name",
    pattern: "(first | ordinal | late | start | mid | end) century_name",
    means(words) {
      const name = words.tokens[words.to - 1];
      const first = CENTURY_NAMES[name?.norm ?? ""];
      const lead = words.norm(0);
      const part = PARTS_OF_CENTURY[lead];
      if (!first || !part || name?.casing !== "title") return null;
      const half = /^(primo|secondo)$/u.test(lead) || undefined;
      return { is: "era", first, last: first + 99, timex: `${first / 100}XX`, part, half };
    },
    yes: [
      ex("È un palazzo del ⟦primo Novecento⟧.", "19XX", { mod: "START", start: "1900-01-01", end: "1949-12-31" }),
      ex("La moda del ⟦tardo Settecento⟧ era un'altra.", "17XX", { mod: "END" }),
      ex("A ⟦metà Ottocento⟧ la ferrovia arrivò a Susa.", "18XX", { mod: "MID" }),
      ex("Le fabbriche di ⟦fine Ottocento⟧ erano qui.", "18XX", { mod: "END" }),
    ],
    no: ["Il primo novecento di loro entrò gratis.", "Il secondo, Novecento o no, resta un film."],
  },
];
