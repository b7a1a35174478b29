import { MONTHS } from "../../../lexicon/months.js";
import { DAY, MONTH, YEAR, isSurname, valid } from "./parts.js";
import { leanOf } from "./weekday.js";
import { ex, exUndated } from "../examples.js";
import type { DateRule } from "../rule.js";
import { fullYear } from "../words.js";
import type { Words } from "../words.js";

const WEEKDAY = "(any_weekday stop? (scorso | prossimo)? comma? (il | nel | in)? | scorso | prossimo | ultimo)?";
const DAYS = `${DAY} ((comma | e | o | line | slash | at | until at) il? ${DAY}){1,4}`;

const BEFORE_MONTH =
  /^(a|ad|di|d'|da|dal|dall'|del|dell'|in|nel|nell'|al|all'|tra|fra|per|entro|dopo|fino|verso|il|lo|la|l'|su|sul|sull'|mese|inizio|fine|metà|prima|ogni|scorso|prossimo|[(,:;–-])$/u;

/** "il deputato Marzo", "Di Maggio vota": a month printed with a capital after what no month follows is a name. */
function isTitled(words: Words): boolean {
  if (words.token("month")?.casing !== "title" || words.to - words.from > 1) return false;
  const before = words.tokens[words.from - 1];
  if (words.from === words.sentence || !before) return words.next?.casing === "title" && words.next.kind === "word";
  if (before.casing === "upper") return false;
  if (/^[eo]$/u.test(before.norm)) return MONTHS[words.tokens[words.from - 2]?.norm ?? ""] === undefined;
  return before.norm === "di" ? before.casing === "title" : before.kind !== "number" && !BEFORE_MONTH.test(before.norm);
}

/** "la lettera di Paolo VI dell'ottobre 1964": the numeral of a name. */
const isPope = (words: Words): boolean =>
  words.has("roman") && (words.has("di") || words.tokens[words.find("roman") - 1]?.casing === "title");

/** "in tre set": of a match, where neither a point nor a year nor a stroke shows the month. */
function isSet(words: Words): boolean {
  const token = words.token("short_month");
  if (token?.norm !== "set" || token.casing !== "lower" || words.year() !== undefined) return false;
  return !words.has("small") || (!words.has("stop") && words.next?.kind !== "mark") || words.next?.norm === ",";
}

export const CALENDAR_RULES: readonly DateRule[] = [
  {
    id: "date/day-month",
    says: "a day and its month, with or without weekday and year",
    pattern: `${WEEKDAY} ${DAY} (di | hyphen | slash | dot | stop)? ${MONTH} (${YEAR} | scorso | prossimo)?`,
    means(words) {
      const [day] = words.numbers();
      if (isSet(words) || isPope(words)) return null;
      if (isSurname(words) || (words.has("first") && words.token("first")?.norm !== "primo")) return null;
      const time = valid(day, words.month(), words.year(), words.weekday());
      return time && { ...time, lean: leanOf(words) };
    },
    yes: [
      ex("L'accordo fu firmato a Oslo il ⟦3 marzo 2024⟧.", "2024-03-03", { precision: "day", anchor: "text" }),
      ex("Si erano visti il ⟦24 giugno⟧ a Berlino.", "2024-06-24"),
      ex("Si vedranno il ⟦24 giugno⟧ a Berlino.", "2025-06-24"),
      ex("Il presidente arriverà ⟦lunedì 19 maggio⟧.", "2025-05-19"),
      ex("Il ⟦1° luglio 2022⟧ riaprì l'ambasciata.", "2022-07-01"),
      ex("La riunione del ⟦9 luglio⟧ è saltata.", "2025-07-09"),
      ex("Si videro il 3 marzo 2021 e di nuovo il ⟦5 aprile⟧.", "2021-04-05"),
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
      ex("Roma, ⟦14 mar.⟧ - Il ministro è partito.", "2025-03-14"),
      ex("MILANO, ⟦05 MAR⟧ - Riaperto il consolato.", "2025-03-05"),
      ex("⟦Mar 6 mag⟧ hanno votato.", "2025-05-06"),
      ex("Sfilarono il ⟦XXV aprile⟧ a Torino.", "2025-04-25"),
    ],
    no: [
      "Con lui c'erano altri 3 Di Maggio.",
      "La prima marzo di lana è finita.",
      "Il 31 febbraio non esiste.",
      "Erano in 12 a maggio.",
      "Ha vinto in tre set.",
      "La lettera di Paolo VI dell'ottobre scorso.",
      "Perso il primo set, ha vinto gli altri.",
      "Finisce 3 set a 1.",
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
      return first && last && !isSurname(words) && (days[0] as number) < (days.at(-1) as number)
        ? { is: "range", first, last }
        : null;
    },
    yes: [
      ex("Il vertice si terrà il ⟦24-25 giugno⟧ all'Aia.", "2025-06-24/2025-06-25", {
        start: "2025-06-24",
        end: "2025-06-25",
        precision: "range",
      }),
      ex("I colloqui del ⟦12 e 13 maggio⟧ sono stati utili.", "2025-05-12/2025-05-13"),
      ex("La missione va ⟦dal 3 al 5 giugno⟧ e toccherà Dakar.", "2025-06-03/2025-06-05"),
      ex("Si sono parlati ⟦tra il 27 e il 28 aprile 2025⟧.", "2025-04-27/2025-04-28"),
      ex("Gli incontri del ⟦3, 4 e 5 marzo⟧ furono tre.", "2025-03-03/2025-03-05"),
      ex("Sarà in visita ⟦dall'11 al 13 settembre 2025⟧.", "2025-09-11/2025-09-13"),
      ex("Restò a Malta ⟦dal due al cinque marzo⟧.", "2025-03-02/2025-03-05"),
    ],
    no: ["Il 24 o forse mai, giugno è lungo.", "Dal 3 al 5 per cento a giugno.", "Il 12 luglio e il 13 agosto."],
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
      ex("Il trattato risale a ⟦ottobre 2014⟧.", "2014-10", {
        start: "2014-10-01",
        end: "2014-10-31",
        precision: "month",
      }),
      ex("Si conobbero nel ⟦marzo del 2003⟧ a Sofia.", "2003-03"),
      ex("Sede vuota: ⟦genn. 2013⟧", "2013-01"),
      ex("A ⟦giugno '24⟧ la Corte decise.", "2024-06"),
      ex("La crisi dell'⟦agosto 1991⟧ durò tre giorni.", "1991-08"),
    ],
    no: ["A Ottobre Rosso sono arrivati 2014 visitatori.", "Luigi Di Maggio 2022 voti."],
  },
  {
    id: "date/month-short-year",
    says: "a month and a year of two figures that can be no day: nell'agosto 44",
    pattern: "(nel | di | dal) > month (di)? big",
    means(words) {
      const [year = 0] = words.numbers();
      const month = words.month();
      const last = words.tokens[words.to - 1];
      const ends = words.next === undefined || /^[.,;:)»”]$/u.test(words.next.norm);
      if (!month || !ends || last?.kind !== "number" || last.end - last.start !== 2 || year < 40 || isSurname(words))
        return null;
      return { is: "month", month, year: fullYear(year) };
    },
    yes: [
      ex("Firenze insorse nell'⟦agosto 44⟧.", "1944-08", { start: "1944-08-01", end: "1944-08-31" }),
      ex("Il patto del ⟦marzo 95⟧, mai firmato, fu dimenticato.", "1995-03"),
    ],
    no: ["Nel maggio 85 delegati si dimisero.", "Nel marzo 12, in aprile 20."],
  },
  {
    id: "date/month-short",
    says: "the short name of a month after settimana di, mese di, fine, inizio",
    pattern: "((week | day_unit) di | month_unit di | start | mid | end) > (short_month | mar) stop?",
    means(words) {
      const month = words.month();
      return month && !isSet(words) ? { is: "month", month } : null;
    },
    yes: [
      ex("Nel mese di ⟦nov.⟧ torneranno a Lima.", "2025-11"),
      ex("Nel mese di ⟦ott⟧ sono previste due gare.", "2025-10"),
    ],
    no: ["A metà set è arrivato il temporale.", "A fine set lo ha abbracciato."],
  },
  {
    id: "date/month",
    says: "a month by itself, by tense or by its adjective",
    pattern:
      "((scorso | prossimo | ultimo | questo) (month_unit di)? month | (month_unit di)? month (scorso | prossimo)?)",
    means(words) {
      const month = words.month();
      if (!month || isSurname(words)) return null;
      // "Mar Nero": mar is no month here; "Settembre Nero", "Ottobre Rosso".
      if (words.token("month")?.casing === "title" && words.next?.casing === "title" && words.from > words.sentence)
        return null;
      if (isTitled(words)) return null;
      return { is: "month", month, lean: leanOf(words) };
    },
    yes: [
      ex("Sarà il primo colloquio dopo il voto di ⟦marzo⟧.", "2025-03"),
      ex("Hanno chiesto lo spostamento del voto a ⟦luglio⟧.", "2025-07"),
      ex("Aveva detto che il vertice si sarebbe tenuto a ⟦luglio⟧.", "2025-07"),
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
      "Il deputato Marzo chiede la parola.",
      "Di Maggio e i suoi hanno votato.",
      "Gennaio Rossi suona il violino.",
      "Hanno firmato Bianchi e Marzo.",
      "Il gruppo Settembre Nero colpì a Monaco.",
      "La Marzo Film ha chiuso.",
    ],
  },
];
