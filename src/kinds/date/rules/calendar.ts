import { ex, exUndated } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";
import { isDate } from "../calendar.js";
import { isCount } from "../count.js";
import { fullYear } from "../words.js";
import type { Words } from "../words.js";
import { leanOf } from "./weekday.js";

const WEEKDAY = "(any_weekday stop? (scorso | prossimo)? comma? (il | nel | in)? | scorso | prossimo | ultimo)?";
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
    pattern: `${WEEKDAY} ${DAY} (di | hyphen | slash | dot | stop)? ${MONTH} (${YEAR} | scorso | prossimo)?`,
    means(words) {
      const [day] = words.numbers();
      if (isSurname(words) || words.has("first") && words.token("first")?.norm !== "primo") return null;
      const time = valid(day, words.month(), words.year(), words.weekday());
      return time && { ...time, lean: leanOf(words) };
    },
    yes: [
      ex("L'accordo fu firmato a Oslo il ⟦3 marzo 2024⟧.", "2024-03-03", { precision: "day", anchor: "text" }),
      ex("Si erano visti il ⟦24 giugno⟧ a Berlino.", "2024-06-24"),
      ex("Si vedranno il ⟦24 giugno⟧ a Berlino.", "2025-06-24"),
      ex("Il presidente arriverà ⟦lunedì 19 maggio⟧.", "2025-05-19"),
      ex("Il ⟦1° luglio 2022⟧ riaprì l'ambasciata.", "2022-07-01"),
      ex("Dal voto del ⟦primo marzo⟧ nulla è cambiato.", "2025-03-01"),
      ex("La nota è del ⟦ventuno aprile⟧.", "2025-04-21"),
      ex("Il ⟦24 febbraio del 2022⟧ cominciò l'invasione.", "2022-02-24"),
      ex("Il ⟦7 dicembre⟧ erano a Parigi.", "2024-12-07"),
      ex("ROMA, ⟦12 MAG⟧ - Il ministro è atterrato a Roma.", "2025-05-12"),
      ex("Il trattato, firmato l'⟦8 settembre '43⟧, fu segreto.", "1943-09-08"),
      ex("Si videro il ⟦7 dicembre scorso⟧ a Parigi.", "2024-12-07"),
      ex("Lo ⟦scorso 5 gennaio⟧ aveva detto no.", "2025-01-05"),
      ex("Riceverà il re il ⟦prossimo 19 marzo⟧.", "2026-03-19"),
      ex("⟦Giovedì prossimo, 22 maggio⟧, il vertice.", "2025-05-22"),
      ex("Continuerà il dialogo iniziato il ⟦12 febbraio⟧.", "2025-02-12"),
      ex("Ha annunciato un vertice il ⟦24 giugno⟧.", "2025-06-24"),
      exUndated("È nato il ⟦3 marzo⟧.", "XXXX-03-03", { start: null }),
      ex("Si videro ⟦domenica 4 maggio 2025⟧.", "2025-05-04"),
      ex("La lettera dell'⟦11 aprile⟧ resta senza risposta.", "2025-04-11"),
      ex("⟦24 GIUGNO⟧ 90 DELEGATI A RIMINI", "2025-06-24"),
    ],
    no: [
      "Con lui c'erano altri 3 Di Maggio.",
      "La prima marzo di lana è finita.",
      "Il 31 febbraio non esiste.",
      "Erano in 12 a maggio.",
    ],
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
    yes: [
      ex("Il vertice si terrà il ⟦24-25 giugno⟧ all'Aia.", "2025-06-24/2025-06-25", { start: "2025-06-24", end: "2025-06-25", precision: "range" }),
      ex("I colloqui del ⟦12 e 13 maggio⟧ sono stati utili.", "2025-05-12/2025-05-13"),
      ex("La missione va ⟦dal 3 al 5 giugno⟧ e toccherà Dakar.", "2025-06-03/2025-06-05"),
      ex("Si sono parlati ⟦tra il 27 e il 28 aprile 2025⟧.", "2025-04-27/2025-04-28"),
      ex("Gli incontri del ⟦3, 4 e 5 marzo⟧ furono tre.", "2025-03-03/2025-03-05"),
      ex("Sarà in visita ⟦dall'11 al 13 settembre 2025⟧.", "2025-09-11/2025-09-13"),
      ex("Restò a Malta ⟦dal due al cinque marzo⟧.", "2025-03-02/2025-03-05"),
    ],
    no: [
      "Il 24 o forse mai, giugno è lungo.",
      "Dal 3 al 5 per cento a giugno.",
      "Il 12 luglio e il 13 agosto.",
    ],
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
    yes: [
      ex("Sarà in visita ⟦tra il 12 e il 14⟧.", "2025-05-12/2025-05-14", { start: "2025-05-12", end: "2025-05-14" }),
      ex("Il premier sarà a Tokyo ⟦dal 20 al 22⟧.", "2025-05-20/2025-05-22"),
      ex("La delegazione è rimasta ⟦dal 5 all'8⟧.", "2025-05-05/2025-05-08"),
    ],
    no: [
      "Ne chiedono tra il 12 e il 14 per cento.",
      "Il calo va dal 3 al 5%.",
      "Sono passati dal 3 al 5 seggi.",
    ],
  },
  {
    id: "date/month-day-year",
    says: "the month before the day, as some sites print it",
    pattern: "month small comma year",
    means(words) {
      const [day, year] = words.numbers();
      return valid(day, words.month(), year);
    },
    yes: [
      ex("Pubblicato ⟦Maggio 25, 2023⟧ da redazione", "2023-05-25"),
      ex("⟦Gennaio 7, 2021⟧ - Esteri", "2021-01-07"),
    ],
    no: [
      "A maggio 25 delegati sono tornati.",
      "Nel marzo 2021 fu eletto.",
    ],
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
    yes: [
      ex("Agenzia del ⟦31/10/1974⟧, da Berna.", "1974-10-31"),
      ex("Nota del ⟦03-03-2015⟧ al consolato.", "2015-03-03"),
      ex("Il ⟦3.3.2015⟧ fu ratificato.", "2015-03-03"),
      ex("Aggiornato ⟦2025-05-12⟧ da Bari.", "2025-05-12"),
      ex("Lettera del ⟦3/3/15⟧ all'ambasciata.", "2015-03-03"),
      ex("Data: ⟦02/22/2016⟧.", "2016-02-22"),
    ],
    no: [
      "Il server risponde dall'indirizzo 10.12.7.31.",
      "Il 2015-13-40 non è un giorno.",
      "Codice 45/78/1234 del registro.",
      "Chiamare il 06/12/34567.",
    ],
  },
  {
    id: "date/day-slash-month",
    says: "day and month in figures after an article or a weekday: il 15/2",
    pattern: "(il | al | dal | di | nel | any_weekday | within) > small slash small",
    means(words) {
      if (/^(di|dei|degli|delle|d'|la|gli|lo|dai|ai|nei)$/u.test(words.norm(0))) return null;
      const [a, b] = words.numbers();
      return valid(a, b, undefined) ?? valid(b, a, undefined);
    },
    yes: [
      ex("La nota del ⟦15/2⟧ resta valida.", "2025-02-15"),
      ex("Lunedì ⟦19/5⟧ saranno a Riga.", "2025-05-19"),
      ex("Il ⟦30/6⟧ risponderanno.", "2025-06-30"),
    ],
    no: [
      "Serve il voto di 2/3 dei membri.",
      "Aperto 24/7 per le emergenze.",
      "Ha giocato 3/4 della gara.",
      "La pena è ridotta dei 2/3.",
    ],
  },
  {
    id: "date/month-year",
    says: "a month with its year",
    pattern: `(month_unit di)? ${MONTH} (comma? (di | in)? any_year | di? quote figure)`,
    means(words) {
      const month = words.month();
      const year = words.year();
      return month && year && !isSurname(words) ? { is: "month", month, year } : null;
    },
    yes: [
      ex("Il trattato risale a ⟦ottobre 2014⟧.", "2014-10", { start: "2014-10-01", end: "2014-10-31", precision: "month" }),
      ex("Si conobbero nel ⟦marzo del 2003⟧ a Sofia.", "2003-03"),
      ex("Sede vuota: ⟦genn. 2013⟧", "2013-01"),
      ex("A ⟦giugno '24⟧ la Corte decise.", "2024-06"),
      ex("La crisi dell'⟦agosto 1991⟧ durò tre giorni.", "1991-08"),
    ],
    no: [
      "A Ottobre Rosso sono arrivati 2014 visitatori.",
      "Luigi Di Maggio 2022 voti.",
    ],
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
    yes: [
      ex("Si erano visti a ⟦marzo⟧ a Bruxelles.", "2025-03", { start: "2025-03-01", end: "2025-03-31" }),
      ex("Andrà a Pechino a ⟦settembre⟧.", "2025-09"),
      ex("Lo ⟦scorso dicembre⟧ il premier era a Seul.", "2024-12"),
      ex("Il vertice di ⟦aprile scorso⟧ fallì.", "2025-04"),
      ex("A ⟦novembre prossimo⟧ si voterà.", "2025-11"),
      ex("Nel ⟦mese di febbraio⟧ si sono parlati due volte.", "2025-02"),
      ex("Il ⟦prossimo luglio⟧ la visita si farà.", "2025-07"),
      exUndated("I ministri si vedranno in ⟦agosto⟧.", "XXXX-08", { start: null }),
    ],
    no: [
      "Il ministro Luigi Di Maggio era assente.",
      "Il Mar Nero è calmo.",
      "Il gruppo Settembre Nero colpì a Monaco.",
      "La Marzo Film ha chiuso.",
    ],
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
    yes: [
      ex("Il presidente sarà a Vilnius il ⟦19⟧.", "2025-05-19"),
      ex("Il ⟦12⟧ i due hanno parlato a lungo.", "2025-05-12"),
      ex("L'⟦8⟧ era stato a Rabat.", "2025-05-08"),
      ex("La seduta del ⟦30⟧ è confermata.", "2025-05-30"),
      ex("La riunione slitta al ⟦22⟧.", "2025-05-22"),
    ],
    no: [
      "Il 19 per cento degli elettori non ha votato.",
      "Il 5 Stelle vota contro.",
      "Al 10 Downing Street tutto tace.",
      "Il 3 a 1 finale premia gli ospiti.",
      "Il 20% dei seggi è vuoto.",
      "Chiamate il 112.",
      "Del 5,5 per cento è il rialzo.",
      "Le 12 squadre del torneo.",
      "Abita al 27° piano.",
    ],
  },
];
