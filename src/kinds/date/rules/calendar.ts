import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";
import { isDate } from "../calendar.js";
import { isCount } from "../count.js";
import { fullYear } from "../words.js";
import type { Words } from "../words.js";
import { leanOf } from "./weekday.js";

const WEEKDAY = "(any_weekday stop? comma? (il | nel | in)?)?";
const DAY = "(small degree | day | first | ordinal_figure)";
const DAYS = `${DAY} ((comma | e | o | line | slash | at | until at) il? ${DAY}){1,4}`;
const MONTH = "(month | (short_month | mar) stop?)";
const YEAR = "(comma? (di | in)? any_year | di? quote figure | hyphen any_year)";

/** "Di Maggio", "Luigi Maggio": a surname, since both words have a capital. */
function isSurname(words: Words): boolean {
  const token = words.token("month");
  const at = words.find("month");
  const before = words.tokens[at - 1];
  return token?.casing === "title" && before?.casing === "title" && before.kind === "word" && at - 1 > words.sentence;
}

/** A date whose parts the calendar has, or null. */
function valid(day: number | undefined, month: number | undefined, year: number | undefined, weekday?: number): Time | null {
  if (!day || !month || !isDate(year ?? 2000, month, day)) return null;
  return { is: "date", day, month, year, weekday };
}

export const CALENDAR_RULES: readonly DateRule[] = [
  {
    id: "date/day-month",
    says: "a day and its month, with or without weekday and year",
    pattern: `${WEEKDAY} ${DAY} (di | hyphen | slash | dot | stop)? ${MONTH} ${YEAR}?`,
    means(words) {
      const [day] = words.numbers();
      if (isSurname(words) || words.has("first") && words.token("first")?.norm !== "primo") return null;
      const time = valid(day, words.month(), words.year(), words.weekday());
      return time && { ...time, lean: leanOf(words) };
    },
    yes: [{ text: "L'accordo fu firmato a Oslo il ⟦3 marzo 2024⟧.", published: "2025-05-14", value: { start: "2024-03-03" } }],
    no: ["Con lui c'erano altri 3 Di Maggio."],
  },
  {
    id: "date/days-month",
    says: "several days that share their month: 24-25 giugno, 12 e 13 maggio, tra il 27 e il 28 aprile 2025",
    pattern: `(from il? | between il?)? ${DAYS} (di | slash | dot)? ${MONTH} ${YEAR}?`,
    means(words) {
      const days = words.numbers().filter((n) => n <= 31);
      const month = words.month();
      const year = words.year();
      const first = valid(days[0], month, year);
      const last = valid(days.at(-1), month, year);
      return first && last && !isSurname(words) && (days[0] as number) < (days.at(-1) as number) ? { is: "range", first, last } : null;
    },
    yes: [{ text: "Il vertice si terrà il ⟦24-25 giugno⟧ all'Aia.", published: "2025-05-14", value: { start: "2025-06-24", end: "2025-06-25" } }],
    no: ["Il 24 o forse mai, giugno è lungo."],
  },
  {
    id: "date/days-alone",
    says: "two days without their month: tra il 12 e il 14, dal 3 al 5",
    pattern: `(between il? ${DAY} e il? ${DAY} | (dal | da) ${DAY} (al | until al | a) ${DAY} | dal small hyphen small)`,
    means(words) {
      const [a = 0, b = 0] = words.numbers();
      if (a >= b || b > 31 || words.has("le") || isCount(words)) return null;
      if (!/^(dal|dall'|tra|fra)$/u.test(words.norm(0)) || words.tokens[words.from + 1]?.kind === "number" && words.norm(0) !== "dal" && words.norm(0) !== "dall'") return null;
      return { is: "range", first: { is: "date", day: a }, last: { is: "date", day: b } };
    },
    yes: [{ text: "Sarà in visita ⟦tra il 12 e il 14⟧.", published: "2025-05-14", value: { start: "2025-05-12", end: "2025-05-14" } }],
    no: ["Ne chiedono tra il 12 e il 14 per cento."],
  },
  {
    id: "date/month-day-year",
    says: "the month before the day, as some sites print it",
    pattern: "month small comma year",
    means(words) {
      const [day, year] = words.numbers();
      return valid(day, words.month(), year);
    },
    yes: [{ text: "Pubblicato ⟦Maggio 25, 2023⟧ da redazione", published: "2025-05-14", value: { start: "2023-05-25" } }],
    no: ["A maggio 25 delegati sono tornati."],
  },
  {
    id: "date/numeric",
    says: "a date in figures: 3/3/2015, 03-03-15, 3.3.2015, 2015-03-03",
    pattern: "(small slash (small slash (year | figure) | small comma (year | figure)) | small hyphen small hyphen (year | figure) | small dot small dot (year | figure) | year (hyphen small hyphen | slash small slash | dot small dot) small)",
    means(words) {
      const [a = 0, b = 0, c = 0] = words.numbers();
      if (a >= 1000) return valid(c, b, a);
      const year = c >= 1000 ? c : fullYear(c);
      if (c > 99 && c < 1000) return null;
      return valid(a, b, year) ?? (words.has("dot") ? null : valid(b, a, year));
    },
    yes: [{ text: "Agenzia del ⟦31/10/1974⟧, ore 10.", published: "2025-05-14", value: { start: "1974-10-31" } }],
    no: ["Il server risponde dall'indirizzo 10.12.7.31."],
  },
  {
    id: "date/day-slash-month",
    says: "day and month in figures after an article or a weekday: il 15/2",
    pattern: "(il | al | dal | di | nel | any_weekday | within) > small slash small",
    means(words) {
      if (words.norm(0) === "di" || words.norm(0) === "la") return null;
      const [a, b] = words.numbers();
      return valid(a, b, undefined) ?? valid(b, a, undefined);
    },
    yes: [{ text: "La nota del ⟦15/2⟧ resta valida.", published: "2025-05-14", value: { start: "2025-02-15" } }],
    no: ["Serve il voto di 2/3 dei membri."],
  },
  {
    id: "date/month-year",
    says: "a month with its year",
    pattern: `${MONTH} (comma? (di | in)? any_year | di? quote figure)`,
    means(words) {
      const month = words.month();
      const year = words.year();
      return month && year && !isSurname(words) ? { is: "month", month, year } : null;
    },
    yes: [{ text: "Il trattato risale a ⟦ottobre 2014⟧.", published: "2025-05-14", value: { start: "2014-10-01", end: "2014-10-31", precision: "month" } }],
    no: ["A Ottobre Rosso sono arrivati 2014 visitatori."],
  },
  {
    id: "date/month",
    says: "a month by itself, by tense or by its adjective",
    pattern: "((scorso | prossimo | ultimo | questo) (month_unit di)? month | (month_unit di)? month (scorso | prossimo)?)",
    means(words) {
      const month = words.month();
      if (!month || isSurname(words)) return null;
      // "Mar Nero": mar is no month here; "Settembre Nero", "Ottobre Rosso".
      if (words.token("month")?.casing === "title" && words.next?.casing === "title" && words.from > words.sentence) return null;
      return { is: "month", month, lean: leanOf(words) };
    },
    yes: [{ text: "Si erano visti a ⟦marzo⟧ a Bruxelles.", published: "2025-05-14", value: { start: "2025-03-01", end: "2025-03-31" } }],
    no: ["Il ministro Di Maio e Luigi Di Maggio erano assenti."],
  },
  {
    id: "date/day-alone",
    says: "the number of a day without its month: il 19, dal 3, entro il 30",
    pattern: "(il | al | dal | nel | di | sul) > (small | small_word)",
    means(words) {
      const [day = 0] = words.numbers();
      const lead = words.norm(0);
      if (!/^(il|l'|del|dell'|al|all'|dal|dall'|nel|nell'|sul|sull')$/u.test(lead) || isCount(words)) return null;
      if (words.has("small_word") && words.next !== undefined && words.next.kind !== "mark") return null;
      return { is: "date", day };
    },
    yes: [{ text: "Il presidente sarà a Vilnius il ⟦19⟧.", published: "2025-05-14", value: { start: "2025-05-19" } }],
    no: ["Il 19 per cento degli elettori non ha votato."],
  },
];
