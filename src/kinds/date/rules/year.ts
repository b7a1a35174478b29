import { ex } from "../examples.js";
import { isCount } from "../count.js";
import type { DateRule } from "../rule.js";
import type { Token } from "../../../text/token.js";
import type { Words } from "../words.js";

/** "nel 1500 metri", "il 2000 per cento", "al 1000%": a count. */
function isMeasure(words: Words): boolean {
  const next = words.next;
  if (!next) return false;
  if (next.kind === "mark") return /^[%€$°]$/u.test(next.norm);
  // "nel 2000 a.C."
  if (next.norm === "a" && words.tokens[words.to + 1]?.norm === "." && words.tokens[words.to + 2]?.norm === "c")
    return true;
  return (
    /^(per|metri|km|chilometri|euro|dollari|stile|siepi|mila|milioni|percento|avanti)$/u.test(next.norm) &&
    !(next.norm === "per" && words.tokens[words.to + 1]?.norm !== "cento")
  );
}

export const YEAR_RULES: readonly DateRule[] = [
  {
    id: "date/year",
    says: "a year of four figures after an article or a preposition, or after the word anno",
    pattern:
      "(nel far{0,2} | di far{0,2} | dal far{0,2} | al far{0,2} | il far{0,2} | year_unit | sul | within | da | start | mid | end | open | dated) > any_year",
    means(words) {
      const lead = words.norm(0);
      if (lead === "(" && words.next?.norm !== ")") return null;
      if (
        !/^(\(|nel|del|dal|al|il|anno|anni|sul|entro|da|inizio|metà|fine|datat[oaie])$/u.test(lead) ||
        isMeasure(words)
      )
        return null;
      const [year = 0] = words.numbers();
      if (lead === "anni") return null;
      return { is: "year", year };
    },
    yes: [
      ex("I due Paesi ruppero i rapporti nel ⟦2014⟧.", "2014", {
        start: "2014-01-01",
        end: "2014-12-31",
        precision: "year",
      }),
      ex("L'intesa del ⟦1978⟧ resse a lungo.", "1978"),
      ex("L'accordo di Minsk (⟦2015⟧) è fallito.", "2015"),
      ex("Accadde nell'anno ⟦2001⟧ a Genova.", "2001"),
      ex("Per il ⟦2026⟧ è prevista una visita.", "2026"),
      ex("Nel ⟦duemilaventi⟧ tutto si fermò.", "2020"),
      ex("Nel ⟦millenovecentosettantotto⟧ fu eletto.", "1978"),
      ex("Si conobbero nel lontano ⟦1968⟧.", "1968"),
      ex("L'ultimo disco è datato ⟦2014⟧.", "2014"),
      ex("Nel solo ⟦2024⟧ i vertici furono sei.", "2024"),
    ],
    no: [
      "L'Agenda 2030 resta lontana.",
      "I Mondiali 2026 saranno in tre Paesi.",
      "Ne arrivano 2000 l'anno.",
      "Nel 2000 avanti Cristo non c'era.",
      "Il tempio è del 1200 a.C. e fu bruciato.",
      "Vinse nei 1500 metri.",
      "Il 2000 per cento in più.",
      "Sono 2014 i firmatari.",
      "La Fiat 1100 è d'epoca.",
    ],
  },
  {
    id: "date/early-year",
    says: "a year of three figures after the word anno: l'anno 476",
    pattern: "(il | nel | di | dal | al)? year_unit > (big | big_word)",
    means(words) {
      const [year = 0] = words.numbers();
      const before = words.tokens[words.from - 1];
      if (
        before?.norm !== "anno" ||
        (words.from - words.start === 1 && before.casing !== "title") ||
        year < 100 ||
        year > 999 ||
        isMeasure(words)
      )
        return null;
      // "l'anno 300 delegati": only after a preposition nothing is counted.
      return /^(l'|anno)$/u.test(words.norm(0)) && isCount(words) ? null : { is: "year", year };
    },
    yes: [
      ex("Nell'anno ⟦476⟧ cadde l'impero d'Occidente.", "0476", { start: "0476-01-01", end: "0476-12-31" }),
      ex("Correva l'anno ⟦962⟧ e Ottone fu incoronato.", "0962"),
    ],
    no: ["L'anno 300 delegati erano assenti.", "Ogni anno 500 turisti arrivano."],
  },
  {
    id: "date/short-year",
    says: "a year of two figures after an apostrophe: nel '22",
    pattern: "(nel | di | dal | al | il) > quote figure",
    means(words) {
      const figure = words.numbers()[0] ?? 0;
      if (isMeasure(words)) return null;
      // "nel '600": the century.
      if (figure >= 100)
        return figure % 100 === 0
          ? { is: "era", first: 1000 + figure, last: 1099 + figure, timex: `${10 + figure / 100}XX` }
          : null;
      const year = words.year();
      return year === undefined ? null : { is: "year", year };
    },
    yes: [
      ex("La guerra cominciò nel ⟦'22⟧.", "2022", { start: "2022-01-01" }),
      ex("Il golpe del ⟦’73⟧ cambiò il Cile.", "1973"),
      ex("Dopo i moti del ⟦'68⟧ nulla fu uguale.", "1968"),
      ex("La villa fu alzata nel ⟦'600⟧.", "16XX", { start: "1600-01-01", end: "1699-12-31" }),
    ],
    no: ["Ha risposto: '22 voti bastano'.", "Era il 22 e pioveva."],
  },
  {
    id: "date/years",
    says: "a span of years with a stroke: 2023-24, 1914-1918",
    pattern: "(year (hyphen | slash | dash) quote? (year | figure))",
    means(words) {
      const [year = 0, second = 0] = words.numbers();
      const to = second >= 1000 ? second : Math.floor(year / 100) * 100 + second;
      const last = words.tokens[words.to - 1] as Token;
      // "2010-3" is a score, "2008/115" a directive.
      if (last.end - last.start !== 2 && last.end - last.start !== 4) return null;
      return to > year && to - year <= 130 ? { is: "year", year, to } : null;
    },
    yes: [
      ex("Nel biennio ⟦2023-24⟧ i colloqui furono due.", "2023/2024", { start: "2023-01-01", end: "2024-12-31" }),
      ex("La guerra ⟦1914-1918⟧ mutò l'Europa.", "1914/1918"),
      ex("Nella stagione ⟦2024/2025⟧ ci saranno tre vertici.", "2024/2025"),
      ex("Il programma ⟦2014-2020⟧ è chiuso.", "2014/2020"),
      ex("Nella stagione ⟦2024-'25⟧ hanno perso sei volte.", "2024/2025"),
    ],
    no: [
      "Lo prevede l'atto europeo 2008/115.",
      "Il codice è 1999-3000 nel registro.",
      "Il punteggio fu 2010-3.",
      "Dal 2014 in poi, 2020 compreso.",
    ],
  },
];
