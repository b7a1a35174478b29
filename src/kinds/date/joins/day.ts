import { ex, exOn } from "../examples.js";
import type { JoinRule } from "../rule.js";
import { grainOf } from "../time.js";
import type { Time } from "../time.js";

const isDay = (time: Time): boolean => grainOf(time) === "day" && time.is !== "range" && !time.bound && !time.clock;
const isDays = (time: Time): boolean => isDay(time) || (time.is === "range" && isDay(time.first) && isDay(time.last));

/** "le 9 di ieri sera" is 21:00. */
function evening(clock: string, part: Time["dayPart"]): string {
  const hour = Number(clock.slice(0, 2));
  const late = (part === "EV" && hour > 3 && hour < 12) || (part === "AF" && hour > 0 && hour < 8);
  return late ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** A day at a clock time, or from one clock time to another. */
function at(day: Time, clock: Time): Time | null {
  if (!isDay(day)) return null;
  if (clock.is === "range") {
    const first = at(day, clock.first);
    const last = at(day, clock.last);
    return first && last && clock.first.is === "clock" ? { is: "range", first, last } : null;
  }
  if (clock.is !== "clock" || !clock.clock) return null;
  return {
    ...day,
    clock: evening(clock.clock, day.dayPart),
    zone: clock.zone,
    approximate: clock.approximate ?? day.approximate,
  };
}

const LEAD =
  "((comma | open | dash)? (di | in | da | dal)? (verso | after | a | alle | al | dalle | delle | le | nel | hour | stop | day_unit){0,3})";

export const DAY_JOINS: readonly JoinRule[] = [
  {
    id: "date/day-part",
    says: "a day and its part: lunedì sera, il 3 marzo in serata",
    between: "comma? (in | nel | al | di | verso | a)?",
    joins: (first, last) =>
      isDays(first) && last.is === "dayPart" && !first.dayPart ? { ...first, dayPart: last.dayPart } : null,
    yes: [
      ex("I due si sono sentiti ⟦ieri sera⟧.", "2025-05-13TEV", { precision: "daypart", start: "2025-05-13" }),
      ex("Arriverà ⟦lunedì mattina⟧.", "2025-05-19TMO"),
      ex("Andrà in onda ⟦giovedì in prima serata⟧.", "2025-05-15TEV"),
      ex("Partì il ⟦3 marzo in serata⟧.", "2025-03-03TEV"),
      ex("Il voto ci sarà ⟦domani pomeriggio⟧.", "2025-05-15TAF"),
      ex("⟦Ieri notte⟧ hanno trattato.", "2025-05-13TNI"),
      ex("Hanno trattato ⟦sabato notte⟧.", "2025-05-10TNI"),
    ],
    no: ["Ieri la serata non c'entrava: sera persa.", "Oggi parla di notte."],
  },
  {
    id: "date/part-day",
    says: "the part before its day: nella serata di lunedì, la notte tra il 27 e il 28",
    between: "(di | in | nel)?",
    joins: (first, last) =>
      (first.is === "dayPart" || (first.is === "shift" && first.from === "story" && first.dayPart)) &&
      isDays(last) &&
      !last.dayPart
        ? { ...last, dayPart: first.dayPart }
        : null,
    yes: [
      ex("Nella ⟦serata di lunedì⟧ è arrivato a Tunisi.", "2025-05-12TEV"),
      ex("Si sono parlati nella ⟦notte tra il 27 e il 28 aprile 2025⟧.", "2025-04-27/2025-04-28", {
        start: "2025-04-27",
        end: "2025-04-28",
        precision: "daypart",
      }),
      ex("La ⟦mattina del 3 marzo⟧ firmò.", "2025-03-03TMO"),
      ex("Nel ⟦pomeriggio di ieri⟧ ha visto il nunzio.", "2025-05-13TAF"),
      ex("In ⟦quella notte tra il 26 e il 27 gennaio 1976⟧ tutto cambiò.", "1976-01-26/1976-01-27", {
        precision: "daypart",
      }),
      ex("Nella ⟦notte tra sabato e domenica⟧ è partito.", "2025-05-10/2025-05-11"),
    ],
    no: ["La sera, lunedì o no, passeggia.", "Di mattina il 3 era chiuso."],
  },
  {
    id: "date/clock-of-day",
    says: "a clock time and the day it belongs to, by di: alle 21 di sabato",
    between: "di",
    joins: (first, last) => at(last, first),
    yes: [
      ex("La telefonata, alle ⟦9 di ieri⟧, è durata poco.", "2025-05-13T09:00"),
      ex("Alle ⟦12 di domani⟧ scadrà l'ultimatum.", "2025-05-15T12:00"),
      ex("Alle ⟦21 di sabato⟧ scatterà lo sciopero.", "2025-05-17T21:00"),
      ex("Alle ⟦18 del 3 marzo⟧ firmarono.", "2025-03-03T18:00"),
      exOn(
        "2025-06-05",
        "Si vota domenica 8 giugno e lunedì 9. I seggi sono aperti ⟦dalle 7 alle 23 di domenica⟧.",
        "2025-06-08T07:00/2025-06-08T23:00",
      ),
    ],
    no: ["Alle 21 di Sabato Rossi nessuna notizia."],
  },
  {
    id: "date/day-clock",
    says: "a day and the clock time after it: domani alle 10",
    between: LEAD,
    joins: (first, last) => at(first, last),
    yes: [
      ex("Il premier arriverà ⟦domani alle 10⟧.", "2025-05-15T10:00", { time: "10:00" }),
      ex("Si è votato ⟦lunedì alle ore 15.30⟧.", "2025-05-12T15:30"),
      ex("Appuntamento ⟦venerdì 16, ore 11⟧.", "2025-05-16T11:00"),
      ex("⟦Ieri sera alle 9⟧ hanno parlato.", "2025-05-13T21:00"),
      ex("⟦Venerdì tra le otto e le dieci⟧ parlerà.", "2025-05-16T08:00/2025-05-16T10:00"),
      ex("Il vertice si aprirà il ⟦24 giugno alle 9:30⟧.", "2025-06-24T09:30"),
    ],
    no: ["Domani i delegati saranno 10.", "Oggi 15 delegati partono."],
  },
  {
    id: "date/clock-day",
    says: "a clock time and its day after it: alle 9, ieri",
    between: "(comma | open)? (di | in | nel | il | al)?",
    joins: (first, last) => at(last, first),
    yes: [
      ex("La telefonata, alle ⟦9, ieri⟧, è durata poco.", "2025-05-13T09:00"),
      ex("Alle ⟦15.30, lunedì⟧, è atterrato.", "2025-05-12T15:30"),
    ],
    no: ["Alle 9 si è parlato del voto di ieri.", "Alle 15 si vota, ieri no."],
  },
];
