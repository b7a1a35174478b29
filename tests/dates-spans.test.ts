import { describe, expect, it } from "vitest";
import { dayOf, valuesOf } from "./date-values.js";

describe("from one end to the other, read on Wednesday, 14 May 2025", () => {
  it.each([
    ["È rimasto a Oslo da marzo ad aprile.", "2025-03/2025-04", "2025-03-01", "2025-04-30"],
    ["Resterà a Oslo da novembre a febbraio.", "2025-11/2026-02", "2025-11-01", "2026-02-28"],
    ["È rimasto a Oslo da novembre 2023 a febbraio 2024.", "2023-11/2024-02", "2023-11-01", "2024-02-29"],
    ["È rimasto a Oslo da novembre 2023 a febbraio.", "2023-11/2024-02", "2023-11-01", "2024-02-29"],
    ["È rimasto a Oslo da marzo 2023 a maggio.", "2023-03/2023-05", "2023-03-01", "2023-05-31"],
    ["È rimasto a Oslo dal 2019 al 2021.", "2019/2021", "2019-01-01", "2021-12-31"],
    ["Era a Oslo dal 3 marzo 2021 al 5 aprile 2022.", "2021-03-03/2022-04-05", "2021-03-03", "2022-04-05"],
    ["Era a Oslo da lunedì a mercoledì della scorsa settimana.", "2025-05-05/2025-05-07", "2025-05-05", "2025-05-07"],
    ["Era a Oslo tra il 3 e il 5 del mese scorso.", "2025-04-03/2025-04-05", "2025-04-03", "2025-04-05"],
    ["Resterà a Oslo da venerdì a martedì.", "2025-05-16/2025-05-20", "2025-05-16", "2025-05-20"],
    ["Era a Oslo da venerdì a lunedì.", "2025-05-09/2025-05-12", "2025-05-09", "2025-05-12"],
    ["Sarà a Oslo da venerdì 30 maggio a domenica 1 giugno.", "2025-05-30/2025-06-01", "2025-05-30", "2025-06-01"],
    ["Resterà a Oslo dal 28 maggio al 2.", "2025-05-28/2025-06-02", "2025-05-28", "2025-06-02"],
    ["Resterà a Oslo dal 28 dicembre al 2 gennaio.", "2025-12-28/2026-01-02", "2025-12-28", "2026-01-02"],
    // not over yet
    ["Sarà a Oslo tra il 12 e il 14 maggio.", "2025-05-12/2025-05-14", "2025-05-12", "2025-05-14"],
    ["Sarà a Oslo dal 12 al 16.", "2025-05-12/2025-05-16", "2025-05-12", "2025-05-16"],
    ["Sarà a Oslo dal 20 al 22.", "2025-05-20/2025-05-22", "2025-05-20", "2025-05-22"],
    ["Sarà a Oslo dal 14 al 16.", "2025-05-14/2025-05-16", "2025-05-14", "2025-05-16"],
    ["Giovedì dalle 9 alle 11 sarà a Oslo.", "2025-05-15T09:00/2025-05-15T11:00", "2025-05-15", "2025-05-15"],
  ])("%s", (text, timex, start, end) => expect(valuesOf(text)).toMatchObject([{ timex, start, end }]));

  it("over the turn of the year, read in January", () =>
    expect(valuesOf("Sarà a Oslo dal 30 al 4.", dayOf("2025-01-02"))).toMatchObject([
      { timex: "2024-12-30/2025-01-04", start: "2024-12-30", end: "2025-01-04" },
    ]));

  it.each([
    ["Era a Oslo da lunedì a mercoledì.", "XXXX-WXX-1/XXXX-WXX-3"],
    ["Era a Oslo dal 3 al 5 marzo.", "XXXX-03-03/XXXX-03-05"],
    ["Nel primo semestre era a Oslo.", "XXXX-H1"],
    ["Nel terzo trimestre era a Oslo.", "XXXX-Q3"],
  ])("%s [no date]", (text, timex) => expect(valuesOf(text, null)).toMatchObject([{ timex, start: null, end: null }]));
});

describe("a part of the day is of the day told of, where the verb looks the same way", () => {
  it.each([
    ["Nel pomeriggio vedrà i ministri.", ["2025-05-14TAF"]],
    ["Alle 15 vedrà i ministri.", ["2025-05-14T15:00"]],
    ["Martedì era a Parigi. Nel pomeriggio è ripartito.", ["2025-05-13", "2025-05-13TAF"]],
    ["Martedì era a Parigi. Alle 15 è ripartito.", ["2025-05-13", "2025-05-13T15:00"]],
    ["Martedì era a Parigi. Nel pomeriggio vedrà i ministri.", ["2025-05-13", "2025-05-14TAF"]],
    ["Venerdì sarà a Parigi. Nel pomeriggio vedrà i ministri.", ["2025-05-16", "2025-05-16TAF"]],
    ["La settimana scorsa era a Parigi. Nel pomeriggio è ripartito.", ["2025-W19", "2025-05-14TAF"]],
  ])("%s", (text, timex) => expect(valuesOf(text).map((value) => value.timex)).toEqual(timex));

  it("is known by the story, else by the page", () => {
    expect(valuesOf("Martedì era a Parigi. Nel pomeriggio è ripartito.")[1]?.anchor).toBe("narrative");
    expect(valuesOf("Nel pomeriggio vedrà i ministri.")[0]).toMatchObject({
      anchor: "publication",
      precision: "daypart",
    });
  });
});

describe("long after", () => {
  it.each([
    ["Nel 1815 era a Vienna. Due secoli dopo era a Oslo.", "20XX"],
    ["Nel 1815 era a Vienna. Due decenni dopo era a Oslo.", "183X"],
    ["Il 3 marzo 2021 era a Vienna. 48 ore dopo era a Oslo.", "2021-03-05"],
    ["Il 3 marzo 2021 era a Vienna. Due settimane dopo era a Oslo.", "2021-03-17"],
  ])("%s", (text, timex) => expect(valuesOf(text)[1]?.timex).toBe(timex));
});
