import { DAY, MONTH, YEAR, isSet, isSurname, valid } from "./parts.js";
import { leanOf } from "./weekday.js";
import { ex, exUndated } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Words } from "../words.js";

const WEEKDAY = "(any_weekday stop? (scorso | prossimo)? comma? (il | nel | in)? | scorso | prossimo | ultimo)?";
const DAYS = `${DAY} ((comma | e | o | line | slash | at | until at) il? ${DAY}){1,4}`;

/** "il breve di Pio IX dell'agosto 1871": the numeral of a name. */
const isPope = (words: Words): boolean =>
  words.has("roman") && (words.has("di") || words.tokens[words.find("roman") - 1]?.casing === "title");

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
      ex("La Nato ha confermato un vertice il ⟦9 giugno⟧.", "2025-06-09"),
      ex("La Regione ha prorogato al ⟦31 ottobre⟧ la scadenza.", "2025-10-31"),
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
      "Il breve di Pio IX dell'agosto scorso.",
      "Perso il primo set, ha vinto gli altri.",
      "Finisce 3 set a 1.",
    ],
  },
  {
    id: "date/days-month",
    says: "several days that share their month: 24-25 giugno, 12 e 13 maggio, tra il 27 e il 28 aprile 2025",
    pattern: `(from il? | between il?)? ${DAYS} (di | slash | dot)? ${MONTH} ${YEAR}?`,
    means(words) {
      // "Ancora prima, il 15 maggio": earlier, and no first of the month
      if (words.has("first") && words.token("first")?.norm === "prima") return null;
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
    no: [
      "Ancora prima, il 15 maggio, si erano sentiti.",
      "Il 24 o forse mai, giugno è lungo.",
      "Dal 3 al 5 per cento a giugno.",
      "Il 12 luglio e il 13 agosto.",
    ],
  },
];
