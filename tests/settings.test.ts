import { describe, expect, it } from "vitest";
import { runArticle } from "../src/pipeline.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";

/** What is told of each contact: who, its status, its day and its place. */
const told = (text: string, published: string): string[] =>
  runArticle(text, { published }).contacts.map(
    ({ status, participants, date, place }: ContactRecord) =>
      `${participants.map(({ name }) => name ?? "?").join(", ")}: ${status} ${date?.start ?? "?"} ${place?.name ?? "?"}`,
  );

describe("an agenda", () => {
  const agenda = (first: string, second: string): string =>
    [
      "Gli appuntamenti della settimana",
      "",
      first,
      "",
      "Roma - A Palazzo Chigi, ore 15, Giorgia Meloni riceve Petr Fiala.",
      "Madrid - Pedro Sánchez a colloquio con il premier portoghese Luís Montenegro.",
      "",
      second,
      "",
      "Vienna - Il cancelliere austriaco Christian Stocker incontra Robert Golob. Nel pomeriggio vede Robert Fico.",
      "Oslo - La banca centrale decide sui tassi.",
    ].join("\n");

  it.each([
    ["LUNEDÌ 16 GIUGNO", "GIOVEDÌ 19 GIUGNO"],
    ["Lunedì 16", "Giovedì 19"],
    ["16 giugno", "19 giugno"],
  ])("%s: the day stands in a heading, the town before a dash", (first, second) =>
    expect(told(agenda(first, second), "2025-06-15")).toEqual([
      "Giorgia Meloni, Petr Fiala: planned 2025-06-16 Roma",
      "Pedro Sánchez, Luís Montenegro: planned 2025-06-16 Madrid",
      "Christian Stocker, Robert Golob: planned 2025-06-19 Vienna",
      "Christian Stocker, Robert Fico: planned 2025-06-19 Vienna",
    ]),
  );

  it("has the seats of its items as headings", () =>
    expect(
      told(
        [
          "L'agenda della Farnesina e del Quirinale",
          "",
          "Martedì 17 giugno",
          "",
          "QUIRINALE",
          "",
          "Alle 11 il presidente Sergio Mattarella riceve il presidente lettone Edgars Rinkēvičs.",
          "",
          "Mercoledì 18 giugno",
          "",
          "FARNESINA",
          "",
          "Alle 16 il ministro Antonio Tajani incontra il collega Hakan Fidan.",
        ].join("\n"),
        "2025-06-15",
      ),
    ).toEqual([
      "Sergio Mattarella, Edgars Rinkēvičs: planned 2025-06-17 Roma",
      "Antonio Tajani, Hakan Fidan: planned 2025-06-18 Roma",
    ]));
});

describe("the agenda of today and tomorrow", () => {
  it("has items without a full stop, under seats and towns", () =>
    expect(
      told(
        [
          "OGGI E DOMANI - L'agenda di palazzo",
          "",
          "Roma, 9 set. (Agenzia Prova) - Questi gli appuntamenti in programma.",
          "",
          "=== MARTEDÌ 9 SETTEMBRE ===",
          "",
          "SENATO",
          "Ore 10 - Commissione Esteri: audizione del sottosegretario Edmondo Cirielli",
          "",
          "FARNESINA",
          "Ore 9.15 - Il vicepremier Antonio Tajani incontra il ministro degli Esteri del Kuwait, Abdullah Al-Yahya",
          "Ore 18 - Concerto per la pace",
          "",
          "ESTERO",
          "Tirana - Il premier greco Kyriakos Mitsotakis sarà ricevuto da Edi Rama",
          "",
          "=== MERCOLEDÌ 10 SETTEMBRE ===",
          "",
          "ESTERO",
          "Pechino - Xi Jinping accoglie il presidente serbo Aleksandar Vučić",
        ].join("\n"),
        "2025-09-09",
      ),
    ).toEqual([
      "Antonio Tajani, Abdullah Al-Yahya: planned 2025-09-09 Roma",
      "Kyriakos Mitsotakis, Edi Rama: planned 2025-09-09 Tirana",
      "Xi Jinping, Aleksandar Vučić: planned 2025-09-10 Pechino",
    ]));
});

describe("an agenda of one day", () => {
  const items = [
    "Roma (ore 10.30) – Il ministro degli Esteri Antonio Tajani riceve alla Farnesina l'omologo serbo Marko Đurić.",
    "Parigi – Emmanuel Macron vede all'Eliseo il premier Keir Starmer.",
    "Varsavia – Visita del presidente lettone Edgars Rinkēvičs.",
  ];
  const expected = (day: string): string[] => [
    `Antonio Tajani, Marko Đurić: planned ${day} Roma`,
    `Emmanuel Macron, Keir Starmer: planned ${day} Parigi`,
    `Edgars Rinkēvičs: planned ${day} Varsavia`,
  ];

  it.each([
    ["Gli appuntamenti di oggi", "2025-06-20"],
    ["L'agenda di domani", "2025-06-21"],
    ["Gli appuntamenti di sabato 21 giugno", "2025-06-21"],
    ["Gli impegni di oggi, venerdì 20 giugno 2025", "2025-06-20"],
  ])("%s: the day that it is headed with", (heading, day) =>
    expect(told([heading, ...items].join("\n\n"), "2025-06-20")).toEqual(expected(day)),
  );

  it.each([
    ["I lavori di oggi"],
    ["L'agenda di Meloni è piena anche domani, dicono a Palazzo Chigi i suoi collaboratori"],
  ])("%s: no heading of an agenda", (heading) =>
    expect(told([heading, items[1]].join("\n\n"), "2025-06-20")).toEqual([
      "Emmanuel Macron, Keir Starmer: held ? Parigi",
    ]),
  );
});

describe("a chronology", () => {
  it.each([["."], [":"], [" -"], [" –"]])("tells each contact on the day that its item begins with (%s)", (mark) =>
    expect(
      told(
        [
          "Armenia-Azerbaigian, le tappe del negoziato",
          "",
          `14 maggio 2023${mark} Ilham Aliyev e Nikol Pashinyan si incontrano a Bruxelles.`,
          "",
          `1º giugno 2023${mark} In serata, a Chișinău, Ilham Aliyev e Nikol Pashinyan si rivedono. Pashinyan annuncia che incontrerà Vladimir Putin.`,
          "",
          `25 luglio 2023${mark} Il presidente russo Vladimir Putin telefona a Ilham Aliyev, che aveva visto a Mosca.`,
        ].join("\n"),
        "2023-10-05",
      ),
    ).toEqual(
      expect.arrayContaining([
        "Ilham Aliyev, Nikol Pashinyan: held 2023-05-14 Bruxelles",
        "Ilham Aliyev, Nikol Pashinyan: held 2023-06-01 Chișinău",
        "Vladimir Putin, Ilham Aliyev: held 2023-07-25 ?",
      ]),
    ),
  );

  it("gives no day to what was ahead then", () =>
    expect(
      told(
        [
          "Le date del disgelo",
          "",
          "20 giugno. Isaias Afewerki annuncia che vedrà il presidente sudanese Omar al-Bashir.",
          "",
          "8 luglio. Abiy Ahmed incontra ad Asmara Isaias Afewerki, il primo faccia a faccia in vent'anni.",
          "",
          "16 luglio. L'ambasciata eritrea riapre i battenti, e la pace è nei fatti prima che nelle carte.",
        ].join("\n"),
        "2018-07-17",
      ),
    ).toEqual(["Isaias Afewerki, Omar al-Bashir: planned ? ?", "Abiy Ahmed, Isaias Afewerki: held 2018-07-08 Asmara"]));
});

describe("a story", () => {
  it("has one dateline, which is the day and place of no contact", () =>
    expect(
      told(
        [
          "Meloni riceve Fiala",
          "",
          "Roma - La premier Giorgia Meloni ha ricevuto il collega ceco Petr Fiala.",
          "",
          "Il colloquio ha toccato anche l'energia.",
        ].join("\n"),
        "2025-06-15",
      ),
    ).toEqual(["Giorgia Meloni, Petr Fiala: held ? ?"]));
});
