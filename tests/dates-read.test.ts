import { describe } from "vitest";
import { prove } from "./date-values.js";

describe("a weekday looks the way of its verb", () => {
  prove([
    ["Mercoledì è volato a Oslo.", "2025-05-14", "2025-05-14"],
    ["Mercoledì scorso è volato a Oslo.", "2025-05-07", "2025-05-07"],
    ["Mercoledì volerà a Oslo.", "2025-05-21", "2025-05-21"],
    ["Mercoledì prossimo volerà a Oslo.", "2025-05-21", "2025-05-21"],
    ["Martedì è volato a Oslo.", "2025-05-13", "2025-05-13"],
    ["Giovedì è volato a Oslo.", "2025-05-08", "2025-05-08"],
    ["Giovedì volerà a Oslo.", "2025-05-15", "2025-05-15"],
    ["Domenica volerà a Oslo.", "2025-05-18", "2025-05-18"],
    ["Domenica è volato a Oslo.", "2025-05-11", "2025-05-11"],
    ["Nel fine settimana volerà a Oslo.", "2025-W20-WE", "2025-05-17", "2025-05-18"],
    ["Nel fine settimana volerà a Oslo.", "2025-W20-WE", "2025-05-17", "2025-05-18", "2025-05-17"],
    ["Nel fine settimana volerà a Oslo.", "2025-W20-WE", "2025-05-17", "2025-05-18", "2025-05-18"],
    ["Questo venerdì volerà a Oslo.", "2025-05-16", "2025-05-16"],
    ["Questo lunedì era a Oslo.", "2025-05-12", "2025-05-12"],
    ["Nello scorso fine settimana è volato a Oslo.", "2025-W19-WE", "2025-05-10", "2025-05-11"],
  ]);
});

describe("a day of a month", () => {
  prove([
    ["Il 3 marzo è volato a Oslo.", "2025-03-03", "2025-03-03"],
    ["Il 3 marzo volerà a Oslo.", "2026-03-03", "2026-03-03"],
    ["Il 3 giugno volerà a Oslo.", "2025-06-03", "2025-06-03"],
    ["Il 3 giugno è volato a Oslo.", "2024-06-03", "2024-06-03"],
    ["Il 14 maggio è volato a Oslo.", "2025-05-14", "2025-05-14"],
    ["Il 14 maggio volerà a Oslo.", "2025-05-14", "2025-05-14"],
    ["Lo scorso 14 maggio è volato a Oslo.", "2024-05-14", "2024-05-14"],
    ["Il prossimo 14 maggio volerà a Oslo.", "2026-05-14", "2026-05-14"],
    ["Il 29 febbraio è volato a Oslo.", "2024-02-29", "2024-02-29"],
    ["Il 29 febbraio volerà a Oslo.", "2028-02-29", "2028-02-29"],
    ["Il 10 è volato a Oslo.", "2025-05-10", "2025-05-10"],
    ["Il 20 è volato a Oslo.", "2025-04-20", "2025-04-20"],
    ["Il 20 volerà a Oslo.", "2025-05-20", "2025-05-20"],
    ["Il 10 volerà a Oslo.", "2025-06-10", "2025-06-10"],
    ["Il 31 è volato a Oslo.", "2025-03-31", "2025-03-31"],
    ["Venerdì 9 è volato a Oslo.", "2025-05-09", "2025-05-09"],
    ["Venerdì 14 è volato a Oslo.", "2025-03-14", "2025-03-14"],
    ["Venerdì 16 maggio volerà a Oslo.", "2025-05-16", "2025-05-16"],
  ]);
});

describe("a line of an agenda looks ahead, but one some weeks old is the day of the page", () => {
  prove([
    ["3 giugno", "2025-06-03", "2025-06-03"],
    ["3 maggio", "2025-05-03", "2025-05-03"],
    ["3 gennaio", "2026-01-03", "2026-01-03"],
    ["Giovedì", "2025-05-15", "2025-05-15"],
  ]);
});

describe("a month, a season, a part of a year", () => {
  prove([
    ["A marzo è volato a Oslo.", "2025-03", "2025-03-01", "2025-03-31"],
    ["A marzo volerà a Oslo.", "2026-03", "2026-03-01", "2026-03-31"],
    ["A giugno è volato a Oslo.", "2024-06", "2024-06-01", "2024-06-30"],
    ["A maggio è volato a Oslo.", "2025-05", "2025-05-01", "2025-05-31"],
    ["A maggio volerà a Oslo.", "2025-05", "2025-05-01", "2025-05-31"],
    ["Lo scorso maggio è volato a Oslo.", "2024-05", "2024-05-01", "2024-05-31"],
    ["Il prossimo maggio volerà a Oslo.", "2026-05", "2026-05-01", "2026-05-31"],
    ["In primavera è volato a Oslo.", "2025-SP", "2025-03-20", "2025-06-20"],
    ["In autunno è volato a Oslo.", "2024-FA", "2024-09-23", "2024-12-20"],
    ["In autunno volerà a Oslo.", "2025-FA", "2025-09-23", "2025-12-20"],
    ["L'inverno scorso è volato a Oslo.", "2024-WI", "2024-12-21", "2025-03-19"],
    ["Nell'estate del 2023 è volato a Oslo.", "2023-SU", "2023-06-21", "2023-09-22"],
    ["Nel primo trimestre del 2024 è volato a Oslo.", "2024-Q1", "2024-01-01", "2024-03-31"],
    ["Nel quarto trimestre del 2024 è volato a Oslo.", "2024-Q4", "2024-10-01", "2024-12-31"],
    ["Nel primo semestre del 2024 è volato a Oslo.", "2024-H1", "2024-01-01", "2024-06-30"],
    ["Nel secondo semestre del 2024 è volato a Oslo.", "2024-H2", "2024-07-01", "2024-12-31"],
    ["All'inizio di marzo è volato a Oslo.", "2025-03", "2025-03-01", "2025-03-10"],
    ["A metà marzo è volato a Oslo.", "2025-03", "2025-03-11", "2025-03-20"],
    ["A fine marzo è volato a Oslo.", "2025-03", "2025-03-21", "2025-03-31"],
  ]);
});

describe("counted from the day of the page", () => {
  prove([
    ["L'altro ieri è volato a Oslo.", "2025-05-12", "2025-05-12"],
    ["Dopodomani volerà a Oslo.", "2025-05-16", "2025-05-16"],
    ["La settimana scorsa è volato a Oslo.", "2025-W19", "2025-05-05", "2025-05-11"],
    ["La prossima settimana volerà a Oslo.", "2025-W21", "2025-05-19", "2025-05-25"],
    ["Questa settimana volerà a Oslo.", "2025-W20", "2025-05-12", "2025-05-18"],
    ["Il mese scorso è volato a Oslo.", "2025-04", "2025-04-01", "2025-04-30"],
    ["Il mese scorso è volato a Oslo.", "2024-12", "2024-12-01", "2024-12-31", "2025-01-15"],
    ["Il mese prossimo volerà a Oslo.", "2026-01", "2026-01-01", "2026-01-31", "2025-12-15"],
    ["L'anno scorso è volato a Oslo.", "2024", "2024-01-01", "2024-12-31"],
    ["L'anno prossimo volerà a Oslo.", "2026", "2026-01-01", "2026-12-31"],
    ["Tre giorni fa è volato a Oslo.", "2025-05-11", "2025-05-11"],
    ["Tre mesi fa è volato a Oslo.", "2025-02", "2025-02-01", "2025-02-28"],
    ["Un mese fa è volato a Oslo.", "2025-02", "2025-02-01", "2025-02-28", "2025-03-31"],
    ["Due anni fa è volato a Oslo.", "2023", "2023-01-01", "2023-12-31"],
    ["Tra tre giorni volerà a Oslo.", "2025-05-17", "2025-05-17"],
    ["Fra due mesi volerà a Oslo.", "2025-07", "2025-07-01", "2025-07-31"],
  ]);
});

describe("counted within a period", () => {
  prove([
    ["Il primo lunedì di marzo è volato a Oslo.", "2025-03-03", "2025-03-03"],
    ["L'ultimo lunedì di marzo è volato a Oslo.", "2025-03-31", "2025-03-31"],
    ["La terza domenica di marzo è volato a Oslo.", "2025-03-16", "2025-03-16"],
    ["Nei primi tre giorni di aprile era a Oslo.", "2025-04-01/2025-04-03", "2025-04-01", "2025-04-03"],
    ["Negli ultimi tre giorni di aprile era a Oslo.", "2025-04-28/2025-04-30", "2025-04-28", "2025-04-30"],
    ["Nei primi nove mesi del 2024 era a Oslo.", "2024-01/2024-09", "2024-01-01", "2024-09-30"],
  ]);
});

describe("from one day to another", () => {
  prove([
    ["È rimasto a Oslo dal 28 aprile al 2 maggio 2024.", "2024-04-28/2024-05-02", "2024-04-28", "2024-05-02"],
    ["Era a Oslo tra il 27 e il 28 aprile 2024.", "2024-04-27/2024-04-28", "2024-04-27", "2024-04-28"],
    ["È rimasto a Oslo dal 28 dicembre al 3 gennaio 2024.", "2023-12-28/2024-01-03", "2023-12-28", "2024-01-03"],
    ["È rimasto a Oslo da marzo a maggio 2024.", "2024-03/2024-05", "2024-03-01", "2024-05-31"],
    ["È rimasto a Oslo da novembre a febbraio 2024.", "2023-11/2024-02", "2023-11-01", "2024-02-29"],
    ["Resterà a Oslo dal 28 maggio al 2 giugno.", "2025-05-28/2025-06-02", "2025-05-28", "2025-06-02"],
    ["Resterà a Oslo dal 28 al 2 giugno.", "2025-05-28/2025-06-02", "2025-05-28", "2025-06-02"],
    ["Resterà a Oslo da lunedì a mercoledì.", "2025-05-19/2025-05-21", "2025-05-19", "2025-05-21"],
  ]);
});

describe("a feast", () => {
  prove([
    ["A Natale è volato a Oslo.", "2024-12-25", "2024-12-25"],
    ["A Natale volerà a Oslo.", "2025-12-25", "2025-12-25"],
    ["A Pasqua è volato a Oslo.", "2025-04-20", "2025-04-20"],
    ["A Pasqua volerà a Oslo.", "2026-04-05", "2026-04-05"],
    ["A Ferragosto volerà a Oslo.", "2025-08-15", "2025-08-15"],
  ]);
});

describe("an hour elsewhere", () => {
  prove([
    ["Domani alle 10 vedrà i ministri.", "2025-05-15T10:00", "2025-05-15"],
    ["Domani alle 10 ora di New York vedrà i ministri.", "2025-05-15T10:00-04:00", "2025-05-15"],
    [
      "Domani alle 10 ora di New York vedrà i ministri.",
      "2025-01-16T10:00-05:00",
      "2025-01-16",
      undefined,
      "2025-01-15",
    ],
    ["Domani alle 10 ora di Londra vedrà i ministri.", "2025-05-15T10:00+01:00", "2025-05-15"],
    ["Domani alle 10 ora di Londra vedrà i ministri.", "2025-01-16T10:00+00:00", "2025-01-16", undefined, "2025-01-15"],
    ["Domani alle 10 ora di Mosca vedrà i ministri.", "2025-05-15T10:00+03:00", "2025-05-15"],
    // summer time in Europe begins on the last Sunday of March and ends on the last of October; in America on the second
    // of March and the first of November
    ["Domani alle 10 ora di Londra vedrà i ministri.", "2025-03-30T10:00+01:00", "2025-03-30", undefined, "2025-03-29"],
    ["Domani alle 10 ora di Londra vedrà i ministri.", "2025-03-29T10:00+00:00", "2025-03-29", undefined, "2025-03-28"],
    ["Domani alle 10 ora di Londra vedrà i ministri.", "2025-10-26T10:00+00:00", "2025-10-26", undefined, "2025-10-25"],
    ["Domani alle 10 ora di Londra vedrà i ministri.", "2025-10-25T10:00+01:00", "2025-10-25", undefined, "2025-10-24"],
    ["Domani alle 10 ora di New York vedrà tutti.", "2025-03-09T10:00-04:00", "2025-03-09", undefined, "2025-03-08"],
    ["Domani alle 10 ora di New York vedrà tutti.", "2025-03-08T10:00-05:00", "2025-03-08", undefined, "2025-03-07"],
    ["Domani alle 10 ora di New York vedrà tutti.", "2025-11-02T10:00-05:00", "2025-11-02", undefined, "2025-11-01"],
    ["Domani alle 10 ora di New York vedrà tutti.", "2025-11-01T10:00-04:00", "2025-11-01", undefined, "2025-10-31"],
  ]);
});
