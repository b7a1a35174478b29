import { dayOf } from "../calendar.js";
import { ex } from "../examples.js";
import type { JoinRule } from "../rule.js";
import { grainOf, rank } from "../time.js";
import type { Time } from "../time.js";

type Date = Extract<Time, { is: "date" }>;

const SPANS = new Set(["shift", "offset", "weekday", "date", "month", "year", "section", "season", "feast", "era"]);
const canSpan = (time: Time): boolean =>
  SPANS.has(time.is) && !time.bound && !(time.is === "offset" && time.from === "event");

/** From one to another: both days, both months, both years, or clock times of one day. */
function spans(first: Time, last: Time): Time | null {
  if (first.is === "clock" && last.is === "clock") return { is: "range", first, last };
  if (first.is === "clock" || !canSpan(first) || !canSpan(last)) return null;
  return { is: "range", first, last };
}

/** "il 12 e il 13 maggio", "il 30 aprile e il 1° maggio". */
function nextDay(first: Date, last: Date): boolean {
  if (first.month === undefined || last.month === undefined || first.month === last.month)
    return (
      last.day - first.day === 1 &&
      (first.month === undefined ||
        last.month === undefined ||
        (first.month === last.month && first.year === last.year))
    );
  const year = last.year ?? 2025;
  return first.year === undefined && dayOf(year, last.month, last.day) - dayOf(year, first.month, first.day) === 1;
}

/** Joined by "e": one after the other, without a hole. */
function follows(first: Time, last: Time): boolean {
  if (first.is === "weekday" && last.is === "weekday")
    return (last.weekday - first.weekday + 7) % 7 === 1 && !last.from;
  if (first.is === "month" && last.is === "month")
    return last.month - first.month === 1 && first.year === undefined && !first.lean;
  if (first.is === "shift" && last.is === "shift")
    return first.unit === last.unit && last.by - first.by === 1 && first.from === last.from;
  if (first.is === "date" && last.is === "date") return nextDay(first, last);
  return first.is === "year" && last.is === "year" && last.year - first.year === 1;
}

/** "oggi", "domani": a day by its distance. */
const isPointed = (time: Time): boolean => time.is === "shift" && time.unit === "day" && time.from === "publication";

export const RANGE_JOINS: readonly JoinRule[] = [
  {
    id: "date/day-apposed",
    says: "oggi, mercoledì 14 maggio: one day, told by its distance and by its date",
    between: "comma il?",
    joins: (first, last) => (isPointed(first) && last.is === "date" && last.month !== undefined ? last : null),
    yes: [
      ex("Il premier è a Tokyo ⟦oggi, mercoledì 14 maggio⟧.", "2025-05-14"),
      ex("Partirà ⟦domani, 15 maggio⟧, per Lima.", "2025-05-15"),
      ex("⟦Ieri, martedì 13 maggio⟧, si sono visti a Roma.", "2025-05-13"),
    ],
    no: ["Sarà a Tokyo il 15, a giugno sarà a Lima.", "Da domani, come ogni 15 del mese, si paga."],
  },
  {
    id: "date/from-to",
    says: "dal 28 aprile al 2 maggio: all the days from one to the other",
    before: "fin? from hour?",
    between: "(comma? at hour? | (comma | e)? until at hour? | in)",
    joins: spans,
    yes: [
      ex("La missione va ⟦dal 28 aprile al 2 maggio⟧.", "2025-04-28/2025-05-02", {
        start: "2025-04-28",
        end: "2025-05-02",
      }),
      ex("Saranno in Italia ⟦da lunedì a mercoledì⟧.", "2025-05-19/2025-05-21"),
      ex("Sarà a Tokyo ⟦da domani, 15 maggio, a sabato 17⟧.", "2025-05-15/2025-05-17"),
      ex("Sarà a Tokyo ⟦da oggi, mercoledì 14 maggio, fino a venerdì⟧.", "2025-05-14/2025-05-16"),
      ex("Governò ⟦dal 2014 al 2022⟧.", "2014/2022", { start: "2014-01-01", end: "2022-12-31" }),
      ex("⟦Da gennaio a marzo⟧ si erano visti tre volte.", "2025-01/2025-03"),
      ex("Sarà a Roma ⟦da oggi a venerdì⟧.", "2025-05-14/2025-05-16"),
      ex("Restò ⟦dal 28 dicembre al 3 gennaio⟧.", "2024-12-28/2025-01-03"),
      ex("Sarà a Lima ⟦da venerdì 30 maggio a lunedì 2 giugno⟧.", "2025-05-30/2025-06-02"),
      ex("Il mercato resterà aperto ⟦da venerdì 30 a lunedì 2 giugno⟧.", "2025-05-30/2025-06-02"),
      ex("La mostra resterà aperta ⟦dal 16 maggio e fino al 18 giugno⟧.", "2025-05-16/2025-06-18"),
      ex("La diretta andrà ⟦dalle 21 di sabato alle 21 di domenica⟧.", "2025-05-17T21:00/2025-05-18T21:00", {
        start: "2025-05-17",
        end: "2025-05-18",
      }),
      ex(
        "Il ponte è chiuso ⟦dalle ore 21 di sabato 17 alle ore 21 di domenica 18 maggio 2025⟧.",
        "2025-05-17T21:00/2025-05-18T21:00",
      ),
    ],
    no: ["Dal 28 aprile in poi si vedrà.", "Dal ministro al premier tutti tacciono."],
  },
  {
    id: "date/in-until",
    says: "nel 2014 e fino al 2018: all the time from one to the other",
    before: "(in | nel)",
    between: "(comma | e)? until at",
    joins: spans,
    yes: [
      ex("Governò ⟦nel 2014 e fino al 2018⟧.", "2014/2018"),
      ex("Ci lavorarono ⟦in aprile e fino a maggio⟧.", "2025-04/2025-05"),
    ],
    no: ["Nel giugno 2024, a fine lavori, si dimise.", "In aprile piovve, a maggio no."],
  },
  {
    id: "date/between",
    says: "tra sabato e domenica: both and what lies between",
    before: "between (il | le | i)?",
    between: "e (il | le | i)?",
    joins: spans,
    yes: [
      ex("Si vedranno ⟦tra sabato e domenica⟧.", "2025-05-17/2025-05-18"),
      ex("⟦Tra il 2014 e il 2016⟧ si parlarono poco.", "2014/2016"),
      ex("Andrà a Baku ⟦tra giugno e luglio⟧.", "2025-06/2025-07"),
      ex("Torneranno ⟦tra fine maggio e inizio giugno⟧.", "2025-05/2025-06", {
        start: "2025-05-21",
        end: "2025-06-10",
      }),
      ex("I colloqui si tennero ⟦tra il 28 aprile e il 2 maggio⟧.", "2025-04-28/2025-05-02"),
    ],
    no: ["Tra sabato scorso e la pace c'è molto.", "Tra marzo e il vertice passa un'era."],
  },
  {
    id: "date/stroke",
    says: "two dates with a stroke between them",
    between: "line",
    joins: (first, last) => (grainOf(first) === grainOf(last) && first.is === last.is ? spans(first, last) : null),
    yes: [
      ex("Mostra a Spoleto, ⟦3 maggio - 7 maggio⟧.", "2025-05-03/2025-05-07"),
      ex("Fiera, ⟦28 maggio - 2 giugno⟧.", "2025-05-28/2025-06-02"),
    ],
    no: ["Il 3 maggio - come sempre - si vota."],
  },
  {
    id: "date/and",
    says: "neighbours told together (oggi e domani, lunedì e martedì, marzo e aprile) are one stretch",
    between: "(e | o) (il | a | al | in | nel)?",
    joins: (first, last) =>
      follows(first, last) && !first.clock && !first.dayPart ? { is: "range", first, last } : null,
    yes: [
      ex("I colloqui sono andati avanti a ⟦marzo e aprile⟧.", "2025-03/2025-04"),
      ex("Si vedranno ⟦lunedì e martedì⟧ a Roma.", "2025-05-19/2025-05-20"),
      ex("Vertice ⟦oggi e domani⟧ a Tirana.", "2025-05-14/2025-05-15"),
      ex("Si voterà ⟦domenica e lunedì⟧.", "2025-05-18/2025-05-19"),
      ex("Si vedranno il ⟦31 maggio e il 1° giugno⟧ a Riga.", "2025-05-31/2025-06-01"),
      ex("Si voterà ⟦domenica 8 giugno e lunedì 9⟧.", "2025-06-08/2025-06-09"),
      ex("Il ⟦30 aprile e il 1° maggio⟧ erano a Vienna.", "2025-04-30/2025-05-01"),
    ],
    no: ["Lunedì e giovedì i due si sono sentiti.", "Ieri e nel 2014 dissero no."],
  },
];

/** True when the first lies inside the second: a day in a month, a month in a year. */
export const finer = (a: Time, b: Time): boolean => {
  const inner = grainOf(a);
  const outer = grainOf(b);
  return inner !== null && outer !== null && rank(inner) < rank(outer);
};
