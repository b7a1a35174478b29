import { describe, expect, it } from "vitest";
import { dayOf, valuesOf } from "./date-values.js";

describe("dates that go on from one before them, read on Wednesday, 14 May 2025", () => {
  it.each([
    ["Il 3 marzo era a Londra, il 4 a Parigi.", ["2025-03-03", "2025-03-04"]],
    ["Il 3 marzo 2021 era a Londra e il 5 aprile a Parigi.", ["2021-03-03", "2021-04-05"]],
    ["Il 10 settembre sarà a Londra, il 12 a Parigi.", ["2025-09-10", "2025-09-12"]],
    ["Il 28 aprile era a Londra, il 2 a Parigi.", ["2025-04-28", "2025-05-02"]],
    ["Il 3 novembre è andato a Londra. Il 5 ha visto il re.", ["2024-11-03", "2024-11-05"]],
    ["Il 3 novembre è andato a Londra. Il 24 ha visto il re.", ["2024-11-03", "2024-11-24"]],
    ["Il 3 novembre è andato a Londra. Il 24 vedrà il re.", ["2024-11-03", "2025-05-24"]],
    ["Il 20 dicembre 2021 era a Londra. Due settimane dopo, il 3 gennaio, era qui.", ["2021-12-20", "2022-01-03"]],
    ["Il 3 marzo 2021 era a Londra. Il 5 aprile successivo era a Parigi.", ["2021-03-03", "2021-04-05"]],
    ["Il 3 marzo 2021 era a Londra. Il 5 febbraio successivo era a Parigi.", ["2021-03-03", "2022-02-05"]],
    ["Nel marzo 2021 era a Londra. Nel maggio successivo era a Parigi.", ["2021-03", "2021-05"]],
    ["Nel marzo 2021 era a Londra. Nel gennaio successivo era a Parigi.", ["2021-03", "2022-01"]],
    ["Nel 2019 era a Londra. Il 3 marzo di quell'anno era a Parigi.", ["2019", "2019-03-03"]],
    ["Il 13 maggio era a Londra. Tre giorni dopo sarà a Parigi.", ["2025-05-13", "2025-05-16"]],
    // what lies ahead of the page was not three days after that
    ["Il 13 maggio era a Londra. Tre giorni dopo era a Parigi.", ["2025-05-13", "XXXX-XX-XX"]],
    ["Il 3 marzo 2021 era a Londra. Quella sera era a Parigi.", ["2021-03-03", "2021-03-03TEV"]],
    ["Nel 2021 era a Londra. Quel giorno pioveva.", ["2021", "XXXX-XX-XX"]],
    ["Il 3 marzo 2021 era a Londra. Quell'anno era premier.", ["2021-03-03", "2021"]],
    ["Nel marzo 2021 era a Londra. Due giorni dopo era a Parigi.", ["2021-03", "XXXX-XX-XX"]],
    ["Nel marzo 2021 era a Londra. Due settimane dopo era a Parigi.", ["2021-03", "XXXX-WXX"]],
    ["Nel 2021 era a Londra. Due mesi dopo era a Parigi.", ["2021", "XXXX-XX"]],
    ["Nel 2021 era a Londra. Due anni dopo era a Parigi.", ["2021", "2023"]],
    ["Il 3 marzo 2021 era a Londra. Nei tre giorni successivi era qui.", ["2021-03-03", "2021-03-04/2021-03-06"]],
    [
      "Sarà a Oslo dal 3 al 9 giugno. Mercoledì 4 vedrà il re. Giovedì 5, il porto.",
      ["2025-06-03/2025-06-09", "2025-06-04", "2025-06-05"],
    ],
    // Friday, 2 and 30 May: the verb tells which
    [
      "Venerdì 30 sarà a Oslo. Nel pomeriggio vedrà il re. Alle 18 la partenza.",
      ["2025-05-30", "2025-05-30TAF", "2025-05-30T18:00"],
    ],
    ["Venerdì 30 sarà a Oslo. In serata ha visto il re.", ["2025-05-30", "2025-05-14TEV"]],
    ["Il 3 marzo 2021 era a Londra. Nei tre giorni precedenti era qui.", ["2021-03-03", "2021-02-28/2021-03-02"]],
  ])("%s", (text, timex) => expect(valuesOf(text).map((value) => value.timex)).toEqual(timex));
});

describe("dates that stand in a period, and those that come back each year", () => {
  it.each([
    ["Il 3 marzo dello scorso anno era a Oslo.", "2024-03-03", "2025-05-14"],
    ["Il 3 del mese scorso era a Oslo.", "2025-04-03", "2025-05-14"],
    ["Il 31 del mese scorso era a Oslo.", "XXXX-XX-31", "2025-05-14"],
    ["A marzo dell'anno scorso era a Oslo.", "2024-03", "2025-05-14"],
    ["Nell'estate dell'anno scorso era a Oslo.", "2024-SU", "2025-05-14"],
    ["Nel primo trimestre dell'anno scorso era a Oslo.", "2024-Q1", "2025-05-14"],
    ["Nel primo trimestre di quest'anno era a Oslo.", "2025-Q1", "2025-05-14"],
    // a quarter that has only begun is not yet reported on
    ["I conti del primo trimestre sono buoni.", "2024-Q1", "2025-01-20"],
    ["I conti del primo trimestre sono buoni.", "2025-Q1", "2025-03-20"],
    ["I conti del primo trimestre sono buoni.", "2025-Q1", "2025-05-14"],
    ["Nel secondo trimestre i ricavi sono saliti.", "2024-Q2", "2025-05-14"],
    ["Lunedì 12 maggio era a Oslo.", "2025-05-12", "2025-05-14"],
    ["Martedì 3 giugno volerà a Oslo.", "2025-06-03", "2025-05-14"],
    ["Lunedì 3 giugno era a Oslo.", "2024-06-03", "2025-05-14"],
    ["Due giorni prima del 3 marzo 2021 era a Oslo.", "2021-03-01", "2025-05-14"],
    ["Il prossimo fine settimana volerà a Oslo.", "2025-W20-WE", "2025-05-14"],
    ["Il prossimo fine settimana volerà a Oslo.", "2025-W21-WE", "2025-05-18"],
    ["Nell'ultimo mese era a Oslo.", "2025-04-14/2025-05-14", "2025-05-14"],
    ["Nell'ultima settimana era a Oslo.", "2025-05-07/2025-05-14", "2025-05-14"],
  ])("%s → %s [%s]", (text, timex, on) =>
    expect(valuesOf(text, dayOf(on)).map((value) => value.timex)).toEqual([timex]),
  );
});

describe("the beginning and the end of a month or a year look the way of the verb", () => {
  it.each([
    ["A fine mese volerà a Oslo.", "2025-05-21", "2025-05-31"],
    ["A fine mese era a Oslo.", "2025-04-21", "2025-04-30"],
    ["A inizio mese era a Oslo.", "2025-05-01", "2025-05-10"],
    ["A fine anno volerà a Oslo.", "2025-10-01", "2025-12-31"],
    ["A fine anno era a Oslo.", "2024-10-01", "2024-12-31"],
    ["A inizio anno era a Oslo.", "2025-01-01", "2025-03-31"],
    ["A inizio anno volerà a Oslo.", "2026-01-01", "2026-03-31"],
  ])("%s", (text, start, end) => expect(valuesOf(text)).toMatchObject([{ start, end }]));
});

describe("what else a date tells", () => {
  it.each([
    ["Domani alle 10 ora di New York sarà qui.", { time: "10:00", zone: "-04:00" }],
    ["Domani alle 10 ora locale sarà a Oslo.", { timex: "2025-05-15T10:00", zone: "local" }],
    ["All'inizio di marzo era a Oslo.", { mod: "START" }],
    ["Entro venerdì volerà a Oslo.", { bound: "before" }],
    ["Tra due ore sarà a Oslo.", { start: "2025-05-14", precision: "hour" }],
    ["Trenta minuti fa era a Oslo.", { start: "2025-05-14", precision: "minute" }],
    ["L'incontro è durato due ore.", { timex: "PT2H", precision: "hour", start: null }],
    ["L'incontro è durato trenta minuti.", { timex: "PT30M", precision: "minute", anchor: "text" }],
    ["La visita è durata tre giorni.", { timex: "P3D", precision: "day", end: null }],
    ["Due giorni dopo il voto era a Oslo.", { timex: "P2D", start: null }],
  ])("%s", (text, value) => expect(valuesOf(text)).toMatchObject([value]));

  it("is left out where it is not told", () =>
    expect(valuesOf("Ieri era a Oslo.")).toStrictEqual([
      {
        start: "2025-05-13",
        end: "2025-05-13",
        precision: "day",
        timex: "2025-05-13",
        approximate: false,
        anchor: "publication",
      },
    ]));
});
