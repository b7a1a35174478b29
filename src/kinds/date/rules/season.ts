import { SEASONS } from "../../../lexicon/months.js";
import { ex, exOn } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Token } from "../../../text/token.js";
import type { Time } from "../time.js";
import { numberOf } from "../words.js";
import type { Words } from "../words.js";
import { leanOf } from "./weekday.js";

/** "2024", "del 2024", "'24", "2022-23", "tra il 2022 e il 2023". */
const YEAR =
  "(di? year (hyphen | slash) (year | figure) | between il any_year e il any_year | (di | in)? any_year | di? quote figure)?";

/** The year a season begins in: of two, the first. */
const firstYear = (words: Words): number | undefined => {
  const at = words.find("year");
  return at < 0 ? words.year() : numberOf(words.tokens[at] as Token);
};

/** Months in a section of the year. */
const SECTIONS: Readonly<Record<string, number>> = { bimestre: 2, trimestre: 3, quadrimestre: 4, semestre: 6 };

/** A quarter or a half; TIMEX3 has no name for the others, which are told by their first and last month. */
function sectionTime(months: number, index: number, year: number | undefined): Time {
  if (months === 3 || months === 6) return { is: "section", unit: months === 3 ? "quarter" : "half", index, year };
  const month = (of: number): Time => ({ is: "month", month: of, year });
  return { is: "range", first: month((index - 1) * months + 1), last: month(index * months) };
}

/** "primo", "terzo", "ultimo" as a number; the last of four quarters or two halves is given by `last`. */
function nthOf(words: Words, last: number): number {
  if (words.has("ultimo")) return last;
  // "I semestre": the numeral, since the noun is no plural.
  if (words.has("i")) return 1;
  for (const name of ["first", "ordinal", "ordinal_figure", "roman"]) {
    const token = words.token(name);
    if (token) return /^prim[oa]$/u.test(token.norm) ? 1 : numberOf(token);
  }
  return Number.NaN;
}

export const SEASON_RULES: readonly DateRule[] = [
  {
    id: "date/season",
    says: "a season, by its year, its adjective or the tense",
    pattern: `(in | nel | di | il | dal | al | within)? > ((scorso | prossimo | questo | ultimo) season ${YEAR} | season (scorso | prossimo)? ${YEAR})`,
    means(words) {
      const token = words.token("season");
      const season = SEASONS[token?.norm ?? ""];
      const lean = leanOf(words);
      const year = firstYear(words);
      if (
        !lean &&
        year === undefined &&
        /^(il|l'|la|lo|di|del|dell'|della)$/u.test(words.norm(0)) &&
        words.start < words.from &&
        !/^(fine|inizio|metà|entro|dopo|prima|fino|durante|tutta|tutto|corso|di)$/u.test(words.previous?.norm ?? "")
      )
        return null;
      if (
        !season ||
        !token ||
        (words.from === words.start && words.to === words.from + 1 && words.from > words.sentence)
      )
        return null;
      // "la Primavera araba", "d'estate", "la primavera di Praga".
      if (
        !lean &&
        year === undefined &&
        ((token.casing === "title" && words.from > words.sentence) ||
          words.norm(0) === "d'" ||
          /^(araba|di|demografico|caldo|russo|studentesca)$/u.test(words.next?.norm ?? ""))
      )
        return null;
      return { is: "season", season, year, lean };
    },
    yes: [
      ex("La ⟦scorsa estate⟧ si erano visti a Bled.", "2024-SU", {
        start: "2024-06-21",
        end: "2024-09-22",
        precision: "season",
      }),
      ex("In ⟦autunno⟧ sarà a Washington.", "2025-FA"),
      ex("⟦Quest'estate⟧ tornerà in Grecia.", "2025-SU"),
      ex("Nell'⟦estate 2023⟧ ci fu il golpe.", "2023-SU"),
      ex("Nella ⟦primavera del 2014⟧ perse la Crimea.", "2014-SP"),
      ex("L'⟦inverno scorso⟧ gelò il Baltico.", "2024-WI"),
      ex("Il ⟦prossimo inverno⟧ mancherà gas.", "2025-WI"),
      ex("Nell'⟦inverno 2022-2023⟧ il gas finì.", "2022-WI", { start: "2022-12-21", end: "2023-03-19" }),
      ex("Nell'⟦inverno tra il 2013 e il 2014⟧ la piazza si riempì.", "2013-WI"),
      ex("Nell'⟦autunno del '56⟧ l'Ungheria insorse.", "1956-FA"),
    ],
    no: [
      "La Primavera araba cambiò la regione.",
      "Gioca nella squadra Primavera.",
      "L'inverno russo è lungo.",
      "Il gelo dell'inverno li fermò.",
      "D'estate il palazzo è vuoto.",
    ],
  },
  {
    id: "date/section",
    says: "a quarter, a half, a third or a sixth of a year by its number",
    pattern: `(first | ordinal | ordinal_figure | roman | i | ultimo) quarter ${YEAR}`,
    means(words) {
      const months = SECTIONS[words.token("quarter")?.norm ?? ""];
      if (!months) return null;
      const index = nthOf(words, 12 / months);
      if (!(index >= 1 && index <= 12 / months)) return null;
      return sectionTime(months, index, firstYear(words));
    },
    yes: [
      ex("Il dato del ⟦primo trimestre⟧ è buono.", "2025-Q1", {
        start: "2025-01-01",
        end: "2025-03-31",
        precision: "quarter",
      }),
      ex("Nel ⟦terzo trimestre del 2024⟧ l'export calò.", "2024-Q3"),
      ex("Nel ⟦secondo semestre⟧ la presidenza sarà danese.", "2025-H2", { start: "2025-07-01", end: "2025-12-31" }),
      ex("Nell'⟦ultimo trimestre 2023⟧ si fermò tutto.", "2023-Q4"),
      exOn("2026-01-22", "I conti del ⟦primo semestre⟧ sono buoni.", "2025-H1"),
      exOn("2026-01-22", "Nel ⟦primo semestre⟧ aprirà tre sedi.", "2026-H1"),
      ex("Il ⟦II trimestre 2024⟧ segnò un calo.", "2024-Q2"),
      ex("Nel ⟦I semestre 2024⟧ i conti tornarono.", "2024-H1"),
      ex("Nel ⟦primo quadrimestre del 2024⟧ i visitatori salirono.", "2024-01/2024-04", {
        start: "2024-01-01",
        end: "2024-04-30",
      }),
      ex("Nel ⟦terzo bimestre del 2023⟧ le gare furono sei.", "2023-05/2023-06"),
    ],
    no: ["È il quinto trimestre di fila in calo.", "Un trimestre dopo l'altro."],
  },
  {
    id: "date/nth",
    says: "the first Monday, the last week, the third day of a period named after it",
    pattern:
      "((first | ultimo) count (day_unit | week | month_unit (di year_unit !scorso !any_year)?) | (first | ordinal | ordinal_figure | ultimo | small degree) (weekday | day_unit | week | weekend | end week))",
    means(words) {
      const weekday = words.weekday();
      const nth = words.has("ultimo") ? -1 : words.has("degree") ? (words.numbers()[0] ?? 0) : nthOf(words, -1);
      const count =
        (words.find("first") >= 0 && /^prim[ie]$/u.test(words.norm(0))) || /^ultim[ie]$/u.test(words.norm(0))
          ? words.numbers().at(-1)
          : undefined;
      if (count && count > 1)
        return {
          is: "nth",
          nth: words.has("ultimo") ? -1 : 1,
          count,
          unit: words.has("month_unit") ? "month" : words.has("week") ? "week" : "day",
        };
      if (Number.isNaN(nth) || nth === 0) return null;
      if (weekday) return { is: "nth", nth, weekday, unit: "day" };
      if (words.has("weekend") || words.has("end")) return { is: "nth", nth, weekday: 6, unit: "weekend" };
      return /^(giorni)$/u.test(words.token("day_unit")?.norm ?? "")
        ? null
        : { is: "nth", nth, unit: words.has("week") ? "week" : "day" };
    },
    yes: [
      ex("Nei ⟦primi quattro mesi dell'anno⟧ i furti sono calati.", "2025-01/2025-04", {
        start: "2025-01-01",
        end: "2025-04-30",
      }),
    ],
    no: ["Era la prima settimana di scuola.", "Il terzo giorno di pace.", "L'ultimo giorno di lavoro."],
  },
];
