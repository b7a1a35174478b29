import { describe, expect, it } from "vitest";
import { prove, valuesOf } from "./date-values.js";

describe("feasts that move", () => {
  prove([
    ["Alla festa della mamma era a Oslo.", "2025-05-11", "2025-05-11"],
    ["Nel giorno del Ringraziamento del 2024 era a Oslo.", "2024-11-28", "2024-11-28"],
    ["Al Labor Day del 2024 era a Oslo.", "2024-09-02", "2024-09-02"],
    ["Al Memorial Day del 2024 era a Oslo.", "2024-05-27", "2024-05-27"],
    ["Al Capodanno cinese del 2024 era a Oslo.", "2024-02-10", "2024-02-10"],
    ["Allo Yom Kippur del 2023 era a Oslo.", "2023-09-25", "2023-09-25"],
    ["A Pasquetta era a Oslo.", "2025-04-21", "2025-04-21"],
    ["Il venerdì santo del 2024 era a Oslo.", "2024-03-29", "2024-03-29"],
    ["Alla Pasqua ortodossa del 2024 era a Oslo.", "2024-05-05", "2024-05-05"],
    ["Il giorno dopo Pasqua era a Oslo.", "2025-04-21", "2025-04-21"],
    ["Il giorno prima di Natale era a Oslo.", "2024-12-24", "2024-12-24"],
    ["Il giorno dopo la Pasqua ortodossa era a Oslo.", "2025-04-21", "2025-04-21"],
  ]);
});

describe("counted in a month", () => {
  prove([
    // the first week is the one of the first Thursday, 6 March, the last that of the last, 27 March
    ["Nella prima settimana di marzo era a Oslo.", "2025-W10", "2025-03-03", "2025-03-09"],
    ["Nella seconda settimana di marzo era a Oslo.", "2025-W11", "2025-03-10", "2025-03-16"],
    ["Nell'ultima settimana di marzo era a Oslo.", "2025-W13", "2025-03-24", "2025-03-30"],
    ["Nel primo fine settimana di marzo era a Oslo.", "2025-W09-WE", "2025-03-01", "2025-03-02"],
    ["Nell'ultimo fine settimana di marzo era a Oslo.", "2025-W13-WE", "2025-03-29", "2025-03-30"],
    ["Il primo giorno di marzo era a Oslo.", "2025-03-01", "2025-03-01"],
    ["L'ultimo giorno di marzo era a Oslo.", "2025-03-31", "2025-03-31"],
    ["Nei primi quaranta giorni di aprile era a Oslo.", "XXXX-XX-XX", null],
    ["Negli ultimi quaranta giorni di aprile era a Oslo.", "XXXX-XX-XX", null],
    ["Il quinto lunedì di febbraio era a Oslo.", "XXXX-XX-XX", null],
  ]);
});

describe("a part of a period", () => {
  prove([
    ["All'inizio del 2024 era a Oslo.", "2024", "2024-01-01", "2024-03-31"],
    ["A metà del 2024 era a Oslo.", "2024", "2024-05-01", "2024-08-31"],
    ["Alla fine del 2024 era a Oslo.", "2024", "2024-10-01", "2024-12-31"],
    ["Nella prima metà del 2024 era a Oslo.", "2024", "2024-01-01", "2024-06-30"],
    ["Nella seconda metà del 2024 era a Oslo.", "2024", "2024-07-01", "2024-12-31"],
    ["Nella prima metà di marzo era a Oslo.", "2025-03", "2025-03-01", "2025-03-15"],
    ["Nella seconda metà di marzo era a Oslo.", "2025-03", "2025-03-16", "2025-03-31"],
    ["All'inizio della settimana scorsa era a Oslo.", "2025-W19", "2025-05-05", "2025-05-07"],
    ["A metà della settimana scorsa era a Oslo.", "2025-W19", "2025-05-06", "2025-05-08"],
    ["Alla fine della settimana scorsa era a Oslo.", "2025-W19", "2025-05-08", "2025-05-11"],
    ["All'inizio dell'estate del 2023 era a Oslo.", "2023-SU", "2023-06-21", "2023-07-21"],
    ["A metà dell'estate del 2023 era a Oslo.", "2023-SU", "2023-07-22", "2023-08-22"],
    ["Alla fine dell'estate del 2023 era a Oslo.", "2023-SU", "2023-08-23", "2023-09-22"],
    ["All'inizio degli anni Novanta era a Oslo.", "199X", "1990-01-01", "1992-12-31"],
    ["A metà degli anni Novanta era a Oslo.", "199X", "1993-01-01", "1996-12-31"],
    ["Alla fine degli anni Novanta era a Oslo.", "199X", "1997-01-01", "1999-12-31"],
    ["Nella prima metà degli anni Novanta era a Oslo.", "199X", "1990-01-01", "1994-12-31"],
    ["A inizio febbraio 2024 era a Oslo.", "2024-02", "2024-02-01", "2024-02-10"],
    ["A fine febbraio 2024 era a Oslo.", "2024-02", "2024-02-21", "2024-02-29"],
    ["A fine febbraio 2023 era a Oslo.", "2023-02", "2023-02-21", "2023-02-28"],
  ]);
});

describe("what begins or ends on the day of the page", () => {
  prove([
    ["Nei prossimi tre giorni sarà a Oslo.", "2025-05-15/2025-05-17", "2025-05-15", "2025-05-17"],
    ["Nelle prossime due settimane sarà a Oslo.", "2025-W21/2025-W22", "2025-05-19", "2025-06-01"],
    ["Nei prossimi due anni sarà a Oslo.", "2026/2027", "2026-01-01", "2027-12-31"],
    ["Nelle prossime 24 ore sarà a Oslo.", "2025-05-14/2025-05-15", "2025-05-14", "2025-05-15"],
    ["Nelle ultime 48 ore era a Oslo.", "2025-05-12/2025-05-14", "2025-05-12", "2025-05-14"],
    ["Nel resto della settimana sarà a Oslo.", "2025-W20", "2025-05-14", "2025-05-18"],
    ["Nel resto dell'anno sarà a Oslo.", "2025", "2025-05-14", "2025-12-31"],
    ["Entro venerdì volerà a Oslo.", "2025-05-16", "2025-05-14", "2025-05-16"],
    ["Entro il 30 giugno volerà a Oslo.", "2025-06-30", "2025-05-14", "2025-06-30"],
  ]);
});

describe("the day of something told of is the near one, whatever the verb", () => {
  prove([
    ["Ha parlato del vertice del 20 giugno.", "2025-06-20", "2025-06-20"],
    ["Ha parlato del vertice del 10 aprile.", "2025-04-10", "2025-04-10"],
    ["Ha parlato del vertice di giugno.", "2025-06", "2025-06-01", "2025-06-30"],
    ["Parlerà del vertice del 3 marzo.", "2025-03-03", "2025-03-03"],
  ]);
});

describe("where only the month of the page is known", () => {
  prove(
    [
      ["Oggi è volato a Oslo.", "2025-05", "2025-05-01", "2025-05-31"],
      ["Il 3 marzo è volato a Oslo.", "2025-03-03", "2025-03-03"],
      ["Il mese scorso è volato a Oslo.", "2025-04", "2025-04-01", "2025-04-30"],
      ["L'anno scorso è volato a Oslo.", "2024", "2024-01-01", "2024-12-31"],
      ["Mercoledì è volato a Oslo.", "XXXX-WXX-3", null],
      ["La settimana scorsa è volato a Oslo.", "XXXX-WXX", null],
    ],
    { date: "2025-05", precision: "month", source: "option" },
  );
});

describe("where only the year of the page is known", () => {
  prove(
    [
      ["L'anno scorso è volato a Oslo.", "2024", "2024-01-01", "2024-12-31"],
      ["Il mese scorso è volato a Oslo.", "XXXX-XX", null],
      ["Il 3 è volato a Oslo.", "XXXX-XX-03", null],
    ],
    { date: "2025", precision: "year", source: "option" },
  );
});

describe("where nothing is known of the page", () => {
  prove(
    [
      ["Mercoledì è volato a Oslo.", "XXXX-WXX-3", null],
      ["Nel fine settimana volerà a Oslo.", "XXXX-WXX-WE", null],
      ["Il 3 marzo è volato a Oslo.", "XXXX-03-03", null],
      ["A marzo è volato a Oslo.", "XXXX-03", null],
      ["In primavera è volato a Oslo.", "XXXX-SP", null],
      ["La settimana scorsa è volato a Oslo.", "XXXX-WXX", null],
      ["Il mese scorso è volato a Oslo.", "XXXX-XX", null],
      ["L'anno scorso è volato a Oslo.", "XXXX", null],
      ["Ieri è volato a Oslo.", "XXXX-XX-XX", null],
      ["Il primo lunedì di marzo era a Oslo.", "XXXX-XX-XX", null],
      ["Ha parlato del vertice del 20 giugno.", "XXXX-06-20", null],
    ],
    null,
  );
});

describe("what goes on from a date that is not there", () => {
  prove([
    ["Il giorno dopo volerà a Oslo.", "2025-05-15", "2025-05-15"],
    ["Il giorno dopo è volato a Oslo.", "XXXX-XX-XX", null],
    ["La settimana successiva è volato a Oslo.", "XXXX-WXX", null],
  ]);
});

describe("how finely a date is told, and by what it is known", () => {
  it.each([
    ["Il 3 marzo 2021 era a Oslo.", "day", "text"],
    ["Ieri era a Oslo.", "day", "publication"],
    ["Il 3 marzo era a Oslo.", "day", "publication"],
    ["Mercoledì era a Oslo.", "day", "publication"],
    ["A Natale era a Oslo.", "day", "publication"],
    ["Nel marzo 2021 era a Oslo.", "month", "text"],
    ["A marzo era a Oslo.", "month", "publication"],
    ["In primavera era a Oslo.", "season", "publication"],
    ["Nel primo trimestre del 2024 era a Oslo.", "quarter", "text"],
    ["Nel primo semestre del 2024 era a Oslo.", "range", "text"],
    ["L'anno scorso era a Oslo.", "year", "publication"],
    ["La settimana scorsa era a Oslo.", "week", "publication"],
    ["Nel fine settimana sarà a Oslo.", "range", "publication"],
    ["Negli anni Novanta era a Oslo.", "range", "text"],
    ["Nei primi tre giorni di aprile era a Oslo.", "range", "publication"],
    ["Nei prossimi tre giorni sarà a Oslo.", "range", "publication"],
    ["Nel resto dell'anno sarà a Oslo.", "range", "publication"],
    ["Era a Oslo dal 3 al 5 marzo 2021.", "range", "text"],
    ["Domani alle 10 sarà a Oslo.", "hour", "publication"],
    ["Domani alle 10.30 sarà a Oslo.", "minute", "publication"],
    ["Domani mattina sarà a Oslo.", "daypart", "publication"],
    ["Il giorno dopo è volato a Oslo.", "day", "narrative"],
  ])("%s", (text, precision, anchor) => expect(valuesOf(text)).toMatchObject([{ precision, anchor }]));

  it.each([
    ["Mercoledì era a Oslo.", "day"],
    ["Nel fine settimana sarà a Oslo.", "range"],
    ["A marzo era a Oslo.", "month"],
    ["In primavera era a Oslo.", "season"],
    ["Nel primo trimestre era a Oslo.", "quarter"],
    ["A Natale era a Oslo.", "day"],
    ["La settimana scorsa era a Oslo.", "week"],
    ["Il mese scorso era a Oslo.", "month"],
    ["L'anno scorso era a Oslo.", "year"],
  ])("%s [no date]", (text, precision) =>
    expect(valuesOf(text, null)).toMatchObject([{ precision, start: null, end: null }]),
  );
});

describe("what is read on from the date before it", () => {
  it.each([
    ["Volerà venerdì a Oslo e resterà fino a martedì.", ["2025-05-16", "2025-05-20"]],
    ["È arrivato il 3 marzo a Oslo ed è ripartito il 5.", ["2025-03-03", "2025-03-05"]],
    ["Si comincia il 10 settembre. Il 12 toccherà a Oslo.", ["2025-09-10", "2025-09-12"]],
    ["Volerà mercoledì a Oslo e mercoledì parlerà al Senato.", ["2025-05-21", "2025-05-21"]],
    ["È volato venerdì a Oslo e martedì è tornato.", ["2025-05-09", "2025-05-13"]],
    ["Volerà il 3 giugno a Oslo. Mercoledì parlerà al Senato.", ["2025-06-03", "2025-05-21"]],
    ["Il 3 marzo 2021 era a Oslo. Il giorno dopo era a Parigi.", ["2021-03-03", "2021-03-04"]],
    ["Il 3 marzo 2021 era a Oslo. Due giorni prima era a Parigi.", ["2021-03-03", "2021-03-01"]],
    ["Il 3 marzo 2021 era a Oslo. La settimana dopo era a Parigi.", ["2021-03-03", "2021-W10"]],
    ["Il 3 marzo 2021 era a Oslo. Tre anni dopo era a Parigi.", ["2021-03-03", "2024"]],
    ["Nel marzo 2021 era a Oslo. Due mesi dopo era a Parigi.", ["2021-03", "2021-05"]],
    ["Nel 2021 era a Oslo. Due giorni dopo era a Parigi.", ["2021", "XXXX-XX-XX"]],
    ["Il 3 marzo 2021 era a Oslo. Un mese dopo, l'11 aprile, era qui.", ["2021-03-03", "2021-04-11"]],
  ])("%s", (text, timex) => expect(valuesOf(text).map((value) => value.timex)).toEqual(timex));
});

describe("days outside the years of four figures", () => {
  prove([
    ["Ventisette secoli fa qui c'era una palude.", "PAST_REF", null],
    ["Duemilacinquecento anni fa qui c'era una palude.", "PAST_REF", null],
    ["Tra novecento secoli qui ci sarà una palude.", "FUTURE_REF", null],
    ["Tre secoli fa qui c'era una palude.", "17XX", "1700-01-01", "1799-12-31"],
  ]);
});
