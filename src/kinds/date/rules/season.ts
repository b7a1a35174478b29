import { SEASONS } from "../../../lexicon/months.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";
import { numberOf } from "../words.js";
import type { Words } from "../words.js";
import { leanOf } from "./weekday.js";

const YEAR = "((di | in)? any_year | di? quote figure)?";

/** "primo", "terzo", "ultimo" as a number; the last of four quarters or two halves is given by `last`. */
function nthOf(words: Words, last: number): number {
  if (words.has("ultimo")) return last;
  for (const name of ["first", "ordinal", "ordinal_figure"]) {
    const token = words.token(name);
    if (token) return /^prim[oa]$/u.test(token.norm) ? 1 : numberOf(token);
  }
  return Number.NaN;
}

export const SEASON_RULES: readonly DateRule[] = [
  {
    id: "date/season",
    says: "a season, by its year, its adjective or the tense",
    pattern: `(in | nel | di | il | dal | al | within)? > ((scorso | prossimo | questo | ultimo) season ${YEAR} | season (scorso | prossimo | (di | in)? any_year | di? quote figure)?)`,
    means(words) {
      const token = words.token("season");
      const season = SEASONS[token?.norm ?? ""];
      const lean = leanOf(words);
      const year = words.year();
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
    says: "a quarter or a half of a year by its number",
    pattern: `(first | ordinal | ordinal_figure | ultimo) quarter ${YEAR}`,
    means(words) {
      const norm = words.token("quarter")?.norm;
      const unit = norm === "trimestre" ? "quarter" : norm === "semestre" ? "half" : null;
      if (!unit) return null;
      const most = unit === "quarter" ? 4 : 2;
      const index = nthOf(words, most);
      return index >= 1 && index <= most ? { is: "section", unit, index, year: words.year() } : null;
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
