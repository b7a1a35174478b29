import { describe, expect, it } from "vitest";
import { readContacts } from "../src/pipeline.js";

/** Contacts whose sides stand in the sentences before: by states, by offices, by who is on a journey. */
const PUBLISHED = "2025-11-12";

const told = (text: string): string[] =>
  readContacts(text, PUBLISHED).map(({ status, parties, place }) =>
    [status, parties.join(" "), place?.name ?? "-"].join(" | "),
  );

describe("the two states named side by side just before", () => {
  it.each([
    ["I ministri degli Esteri dei due Paesi si sono visti ieri a Ginevra."],
    ["I comandanti dei due eserciti si sono incontrati ieri a Ginevra."],
    ["I rispettivi ministri degli Esteri si sono visti ieri a Ginevra."],
    ["Ieri a Ginevra c'è stato un incontro tra i rispettivi ministri della Difesa."],
    ["Ieri a Ginevra c'è stato un incontro tra i ministri degli Esteri dei due Paesi."],
    ["Ieri a Ginevra i due ministri degli Esteri si sono visti."],
    ["Le due delegazioni si sono viste ieri a Ginevra."],
    ["Le parti si sono incontrate ieri a Ginevra."],
    ["I colloqui si sono tenuti ieri a Ginevra."],
  ])("%s", (sentence) =>
    expect(told(`Armenia e Azerbaigian restano lontani. ${sentence}`)).toEqual(["held | AM AZ | Ginevra"]),
  );
  it("since the last contact of others", () =>
    expect(
      told(
        "Ieri a Vienna l'iraniano Araghchi ha visto Grossi. Armenia e Azerbaigian restano lontani: le due delegazioni si sono incontrate lunedì a Ginevra.",
      ).at(-1),
    ).toBe("held | AM AZ | Ginevra"));
  it.each([
    ["Armenia e Azerbaigian restano lontani. I ministri degli Esteri dei due Paesi hanno smentito."],
    ["Armenia e Azerbaigian restano lontani. I colloqui sono necessari."],
    ["Era dal 2017 che i leader dei due Paesi non avevano un bilaterale formale."],
    [
      "Armenia e Azerbaigian restano lontani. Era dal 2017 che i leader dei due Paesi non avevano un bilaterale formale.",
    ],
  ])("no contact: %s", (text) => expect(told(text)).toEqual([]));
});

describe("the delegations made up just before", () => {
  it.each([
    ["La delegazione armena è guidata da Ararat Mirzoyan, quella azera da Jeyhun Bayramov."],
    ["La delegazione armena è guidata da Ararat Mirzoyan. La squadra azera è composta da Jeyhun Bayramov."],
  ])("%s", (sentence) => {
    expect(told(`${sentence} I colloqui si terranno sabato a Ginevra.`)).toEqual(["planned | AM AZ | Ginevra"]);
    expect(told(`${sentence} Le due delegazioni si sono viste ieri a Ginevra.`)).toEqual(["held | AM AZ | Ginevra"]);
  });
  it.each([
    ["La delegazione armena è guidata da Ararat Mirzoyan. I colloqui si terranno sabato."],
    ["La delegazione armena è guidata da Ararat Mirzoyan, quella azera da Jeyhun Bayramov. Servono colloqui seri."],
  ])("none: %s", (text) => expect(told(text)).toEqual([]));
});

describe("the two who hold an office", () => {
  const people = (text: string): string[][] =>
    readContacts(text, PUBLISHED).map(({ participants }) => participants.map(({ name }) => name).toSorted());
  it.each([
    ["I due presidenti si rivedranno a marzo a New York.", ["Emmanuel Macron", "Sergio Mattarella"]],
    ["I due ministri degli Esteri si rivedranno a marzo a New York.", ["Antonio Tajani", "Jean-Noël Barrot"]],
  ])("%s", (sentence, expected) =>
    expect(
      people(
        `A Parigi Emmanuel Macron ha ricevuto Sergio Mattarella. Il ministro degli Esteri Antonio Tajani ha visto poi il collega francese Jean-Noël Barrot. ${sentence}`,
      ).at(-1),
    ).toEqual(expected),
  );
  it("where one of them is told by his state", () =>
    expect(
      people(
        "Sergio Mattarella attende il francese Emmanuel Macron. Ieri il capo dello Stato Sergio Mattarella è stato in visita in Francia. I due presidenti hanno telefonato a Rumen Radev.",
      ).at(-1),
    ).toEqual(["Emmanuel Macron", "Rumen Radev", "Sergio Mattarella"]));
});

describe("who is on a journey", () => {
  const trips = (text: string): string[] =>
    readContacts(text, PUBLISHED).map(({ type, status, date, participants, place }) =>
      [type, status, date?.start ?? "-", participants.map(({ name }) => name).join(" + "), place?.name ?? "-"].join(
        " | ",
      ),
    );
  it.each([
    ["Emmanuel Macron è atteso domani a Tallinn e sabato a Riga."],
    ["Emmanuel Macron è atteso domani a Tallinn, poi sabato a Riga."],
    ["Emmanuel Macron vola domani in Estonia e sabato in Lettonia."],
    ["Emmanuel Macron andrà domani a Tallinn. Sabato si sposterà a Riga."],
    ["Emmanuel Macron andrà domani a Tallinn; sabato volerà a Riga."],
    ["Emmanuel Macron sarà domani a Tallinn, sabato andrà in Lettonia."],
  ])("has further legs: %s", (text) =>
    expect(trips(text).map((line) => line.replace("Lettonia", "Riga").replace("Estonia", "Tallinn"))).toEqual([
      "visit | planned | 2025-11-13 | Emmanuel Macron | Tallinn",
      "visit | planned | 2025-11-15 | Emmanuel Macron | Riga",
    ]),
  );
  it("and meets whom the last of them leads to", () =>
    expect(trips("Emmanuel Macron è atteso domani a Tallinn e sabato a Riga da Evika Siliņa.").at(-1)).toBe(
      "meeting | planned | 2025-11-15 | Emmanuel Macron + Evika Siliņa | Riga",
    ));
  it("goes on in a sentence that does not name him, and not who waits for him", () =>
    expect(
      trips(
        "Emmanuel Macron è arrivato a Tallinn. In Estonia lo attende il premier Kristen Michal; sabato si sposterà a Riga.",
      ).at(-1),
    ).toBe("visit | planned | 2025-11-15 | Emmanuel Macron | Riga"));
  it.each([
    ["Emmanuel Macron è atteso domani a Tallinn e sabato a Riga si vota.", 1],
    ["Emmanuel Macron ha incontrato ieri a Tallinn Kristen Michal. Domani tornerà a Parigi.", 1],
    ["Il treno è partito da Tallinn. Domani arriverà a Riga.", 0],
    ["Il regista ha presentato il film a Tallinn. Poi andrà a Riga.", 0],
  ])("%s", (text, count) => expect(trips(text)).toHaveLength(count));
});

describe("what never was", () => {
  it("is another than what is asked for", () =>
    expect(
      told(
        "Javier Milei ha chiesto un incontro a Luiz Inácio Lula da Silva. I due presidenti non si sono mai visti e non hanno mai parlato tra loro.",
      ),
    ).toEqual(["proposed | AR BR | -", "denied | AR BR | -"]));
  it("and what was to be, and was not, is one", () =>
    expect(
      told("Javier Milei e Luiz Inácio Lula da Silva dovevano vedersi ieri a Rio. I due non si sono incontrati."),
    ).toHaveLength(1));
});

describe("those whom one called in turn", () => {
  it("are the two who then met", () =>
    expect(
      told(
        "Donald Trump ha chiamato prima Hun Manet e poi Anutin Charnvirakul. Domenica i due si sono visti a Putrajaya.",
      ).at(-1),
    ).toBe("held | KH TH | Putrajaya"));
});

describe("a visit that was put off before", () => {
  it("stands again with its new day", () =>
    expect(told("Martedì il ministro turco Hakan Fidan sarà a Riad: la visita era stata rimandata due volte.")).toEqual(
      ["planned | SA TR | Riad"],
    ));
  it("and is put off where no new day is told", () =>
    expect(told("La visita del ministro turco Hakan Fidan a Riad era stata rimandata per il maltempo.")).toEqual([
      "postponed | SA TR | Riad",
    ]));
});

describe("what others deny or call off", () => {
  it.each([
    [
      "Secondo la stampa un emissario sarebbe passato da Nouakchott; la presidenza della Mauritania smentisce l'incontro.",
    ],
    ["Il colloquio che doveva tenersi ieri a Koh Kong tra i governatori è saltato."],
  ])("leaves a contact as it was: %s", (sentence) =>
    expect(
      told(`Lunedì il premier cambogiano Hun Manet ha incontrato a Putrajaya Anutin Charnvirakul. ${sentence}`)[0],
    ).toBe("held | KH TH | Putrajaya"),
  );
});

describe("the first and the second of two", () => {
  const people = (text: string): string[][] =>
    readContacts(text, PUBLISHED).map(({ participants }) => participants.map(({ name }) => name).toSorted());
  it.each([
    ["Il primo riceverà domani Narendra Modi.", ["Emmanuel Macron", "Narendra Modi"]],
    ["Il primo tace, il secondo riceverà domani Narendra Modi.", ["Friedrich Merz", "Narendra Modi"]],
  ])("%s", (sentence, expected) =>
    expect(people(`Emmanuel Macron e Friedrich Merz si sono visti ieri. ${sentence}`).at(-1)).toEqual(expected),
  );
  it("are not the first of a series", () =>
    expect(
      people("Emmanuel Macron e Friedrich Merz si sono visti ieri. Il primo turno si vota domenica."),
    ).toHaveLength(1));
});

describe("one who is called by his state at the head of a sentence", () => {
  it("is who was named of it", () =>
    expect(
      readContacts(
        "Xi Jinping ha visto ieri Vladimir Putin. Il russo, a sua volta, ha incontrato Narendra Modi.",
        PUBLISHED,
      ).map(({ parties }) => parties.join(" ")),
    ).toEqual(["CN RU", "IN RU"]));
  it("and no language", () =>
    expect(readContacts("Il russo ha incontrato il favore dei lettori.", PUBLISHED)).toEqual([]));
});
