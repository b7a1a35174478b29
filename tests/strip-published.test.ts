import { describe, expect, it } from "vitest";
import type { ArticleMeta } from "../src/stages/read.js";
import { read } from "../src/stages/read.js";
import { strip } from "../src/stages/strip.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese per parlare di pesca.";
const published = (raw: string, meta: ArticleMeta = {}): unknown => strip(read(raw, meta)).published;
const day = (date: string, source: string): unknown => ({ date, precision: "day", source });

describe("the publication date", () => {
  it("comes from the metadata first", () => {
    expect(published(`16 gennaio 2026\n${STORY}`, { published: "2026-01-17T08:00:00Z" })).toEqual(
      day("2026-01-17", "sidecar"),
    );
    expect(published(STORY, { published: "2026-01", publishedSource: "field" })).toEqual({
      date: "2026-01",
      precision: "month",
      source: "field",
    });
  });

  it.each([
    ["Pubblicato il 24/01/2025 - 19:00", "2025-01-24"],
    ["16 gennaio 2026", "2026-01-16"],
    ["Lunedì 5 Febbraio 2018 - Ultimo aggiornamento: 21:44", "2018-02-05"],
    ["Maggio 25, 2023", "2023-05-25"],
    ["Gazzetta | 26 set 2025 |", "2025-09-26"],
    ["26-05-2025 10:17", "2025-05-26"],
    ["Data: 2021-07-02", "2021-07-02"],
    ["di Mario Bianchi | Domenica, 29 Aprile 2018 17:02", "2018-04-29"],
  ])("is read in the page's own words: %s", (line, date) => {
    expect(published(`Il premier a Malta: vertice sulla pesca\n${line}\n${STORY}`)).toEqual(day(date, "text"));
  });

  it("is read below the story when it stands only there", () => {
    expect(published(`${STORY}\n\nPubblicato: sabato 10 maggio 2014`)).toEqual(day("2014-05-10", "text"));
  });

  it("takes a collection's month, and the day of a dateline in it", () => {
    expect(published(` date 2025-07 ${STORY}`)).toEqual({ date: "2025-07", precision: "month", source: "text" });
    expect(published(` date 2025-07 Roma, 12 lug. (agenzia) – ${STORY}`)).toEqual(day("2025-07-12", "dateline"));
  });

  it.each([
    [`CATANIA, 16 GEN - ${STORY}`, "2026-01-16"],
    [`(AGENZIA) - ROMA, 16 GEN - ${STORY}`, "2026-01-16"],
    [`Roma, 30 dic. (agenzia) – ${STORY}`, "2025-12-30"],
  ])("takes a dateline with the year of another date at hand: %s", (text, date) => {
    expect(published(text, { publishedFallback: "2026-01-18" })).toEqual(day(date, "dateline"));
  });

  it("leaves a dateline without any year unresolved", () => {
    expect(published(`CATANIA, 16 GEN - ${STORY}`)).toBeNull();
    expect(published(`Roma, 3 novembre 2025 – ${STORY}`)).toEqual(day("2025-11-03", "dateline"));
  });

  it("takes the address, then the file name, then the fallback", () => {
    expect(published(STORY, { url: "https://www.esempio.it/esteri/2024/06/26/news/malta-12345678/" })).toEqual(
      day("2024-06-26", "url"),
    );
    expect(published(STORY, { url: "https://www.esempio.it/2024/06/malta/" })).toEqual({
      date: "2024-06",
      precision: "month",
      source: "url",
    });
    expect(published(STORY, { file: "archivio/2024-06-26-malta.txt" })).toEqual(day("2024-06-26", "file"));
    expect(published(STORY, { publishedFallback: "2024-06-27" })).toEqual(day("2024-06-27", "option"));
    expect(published(STORY, { file: "000_058446f73093ed0a.txt" })).toBeNull();
  });

  it("trusts the address when the page's clock is days off, and warns", () => {
    const stripped = strip(read(`18 ottobre 2021\n\n${STORY}`, { url: "https://www.esempio.it/2023-05-15/malta" }));
    expect(stripped.published).toEqual(day("2023-05-15", "url"));
    expect(stripped.warnings).toEqual(["published_conflict: 2021-10-18 (text)"]);
  });

  it("believes the sidecar against the page, and warns of what the page says", () => {
    const stripped = strip(read(`Pubblicato il 18 ottobre 2021\n\n${STORY}`, { published: "2023-05-15" }));
    expect(stripped.published).toEqual(day("2023-05-15", "sidecar"));
    expect(stripped.warnings).toEqual(["published_conflict: 2021-10-18 (text)"]);
  });

  it("believes a dateline with its year against a bare date above the story", () => {
    const stripped = strip(read(`Lunedì 4 marzo 2024\n\nRoma, 3 novembre 2023 – ${STORY}`));
    expect(stripped.published).toEqual(day("2023-11-03", "dateline"));
    expect(stripped.warnings).toEqual(["published_conflict: 2024-03-04 (text)"]);
  });

  it.each([
    ["Aggiornato il 12/05/2024 alle 10:00 - Pubblicato il 05/05/2024", "2024-05-05"],
    ["Ultimo aggiornamento: 12 maggio 2024\nPubblicato: 10 maggio 2024", "2024-05-10"],
    ["Ultimo aggiornamento: 12 maggio 2024", "2024-05-12"],
  ])("takes the day of publication before that of an update: %s", (lines, date) => {
    expect(published(`Il premier a Malta: vertice sulla pesca\n${lines}\n${STORY}`)).toEqual(day(date, "text"));
  });

  it("makes a month of the sidecar a day when the page tells one in it", () => {
    expect(published(`Pubblicato il 18 ottobre 2021\n\n${STORY}`, { published: "2021-10" })).toEqual(
      day("2021-10-18", "text"),
    );
  });

  it("does not take an hour of update or a day in the story for it", () => {
    expect(published(`Ultimo aggiornamento ore 21:00\n${STORY}`)).toBeNull();
    expect(
      published("Il 15 marzo 2023 i due ministri si erano visti a Malta per parlare di pesca e di migranti."),
    ).toBeNull();
  });
});
