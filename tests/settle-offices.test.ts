import { describe, expect, it } from "vitest";
import type { MentionOf } from "../src/kinds/mention.js";
import { called, roleOf, settled, whose } from "./settled.js";

type Row = readonly [text: string, role: string, holder: string | undefined, on?: string];

/** `named`: whether the name stands beside the office. */
const prove = (rows: readonly Row[], named: boolean): void => {
  for (const [text, role, holder, on] of rows)
    it(`${text} [${on ?? "2025"}]`, () => {
      const all = settled(text, on);
      expect([roleOf(all, role).named, whose(all, role)]).toEqual([named, holder]);
    });
};

describe("an office beside a name is its bearer's", () => {
  prove(
    [
      ["Il premier Keir Starmer parla ai cronisti.", "premier", "Keir Starmer"],
      ["Il ministro degli Esteri turco, Hakan Fidan, è a Roma.", "ministro degli Esteri turco", "Hakan Fidan"],
      ["Il segretario generale della Nato, Mark Rutte, è a Kiev.", "segretario generale della Nato", "Mark Rutte"],
      ["Lo ha detto il premier estone, Rein Tammsalu", "premier estone", "Rein Tammsalu"],
      ["È stata accolta dal premier estone, Rein Tammsalu che l'aveva invitata.", "premier estone", "Rein Tammsalu"],
      ["Aino Lindqvist, ministra della Difesa estone, è a Riga.", "ministra della Difesa estone", "Aino Lindqvist"],
      ["Aino Lindqvist, la ministra della Difesa estone, è a Riga.", "ministra della Difesa estone", "Aino Lindqvist"],
      ["Aino Lindqvist (ministra della Difesa estone) è a Riga.", "ministra della Difesa estone", "Aino Lindqvist"],
      ["È arrivato Emmanuel Macron, presidente francese dal 2017.", "presidente francese", "Emmanuel Macron"],
      ["È arrivata Aino Lindqvist, ministra estone dal 2023.", "ministra estone", "Aino Lindqvist"],
      ["Sergej Lavrov, ministro degli Esteri russo e diplomatico.", "ministro degli Esteri russo", "Sergej Lavrov"],
    ],
    true,
  );
});

describe("an office beside a name is not its bearer's", () => {
  prove(
    [
      // behind the comma begins what the premier thinks of him
      ["Per il premier estone, Rein Tammsalu ha torto.", "premier estone", undefined],
      // one more in a row: a Frenchman is neither the British premier nor the one of the Un
      ["Con il premier britannico, Emmanuel Macron, anche lui a Roma.", "premier britannico", undefined],
      ["Con il segretario generale dell'Onu, Emmanuel Macron, qui da ieri.", "segretario generale dell'Onu", undefined],
      ["Con Emmanuel Macron, il premier britannico, atteso a Roma.", "premier britannico", undefined],
      ["Ha visto Ivo Kask, il ministro estone e l'ambasciatrice lettone.", "ministro estone", undefined],
      ["Ha visto Ivo Kask, il ministro estone ed esperti lettoni.", "ministro estone", undefined],
      ["Ha visto Ivo Kask, i ministri estoni, poi altri.", "ministri estoni", undefined],
      ["Dopo Ivo Kask il ministro estone ha preso la parola.", "ministro estone", undefined],
      ["Il ministro estone. Ivo Kask è arrivato dopo.", "ministro estone", undefined],
    ],
    false,
  );
});

describe("an office of a town", () => {
  const text = "Ci sono il sindaco di Bari Ugo Bragadin e il sindaco di Lecce Ivo Kask.";

  it("is of the one whose town it is", () => {
    const all = settled(`${text} Il sindaco di Bari tace. Il sindaco di Lecce parla. Il sindaco sorride.`);
    expect(all.roles.slice(2).map(({ person }) => all.people[person ?? -1]?.name)).toEqual([
      "Ugo Bragadin",
      "Ivo Kask",
      "Ivo Kask",
    ]);
  });

  it("has the state of the town that stands in its words", () => {
    const place = (from: string, name: string): MentionOf<"place"> => ({
      kind: "place",
      start: from.indexOf(name),
      end: from.indexOf(name) + name.length,
      text: name,
      value: { name, type: "city", country: "FR" },
      rule: "place/city",
    });
    const countries = (from: string, ...names: string[]): readonly string[] | undefined =>
      settled(from, "2025-06-01", { places: names.map((name) => place(from, name)) }).roles[0]?.countries;
    expect(countries("A Lione la sindaca di Parigi tace con Nizza.", "Lione", "Parigi", "Nizza")).toEqual(["FR"]);
    expect(countries("La sindaca è a Parigi.", "Parigi")).toEqual([]);
    expect(countries("A Parigi c'è la sindaca.", "Parigi")).toEqual([]);
    expect(countries("L'ambasciatrice di Parigi tace.", "Parigi")).not.toEqual(countries("La sindaca di Bari tace."));
  });
});

describe("an office of many", () => {
  const named = (text: string): (string | undefined)[] => {
    const all = settled(text);
    return (all.roles[0]?.persons ?? []).map((at) => all.people[at]?.name);
  };

  it("is of all whom the list names, and of nobody behind it", () => {
    expect(named("I ministri Ivo Kask, Rein Tammsalu ed Enrica Bragadin hanno firmato.")).toEqual([
      "Ivo Kask",
      "Rein Tammsalu",
      "Enrica Bragadin",
    ]);
    expect(named("I ministri Ivo Kask e Rein Tammsalu con Enrica Bragadin hanno firmato.")).toEqual([
      "Ivo Kask",
      "Rein Tammsalu",
    ]);
    expect(named("I ministri Ivo Kask")).toEqual(["Ivo Kask"]);
    expect(settled("I ministri russi tacciono.").roles[0]).not.toHaveProperty("persons");
  });

  it("gives all of them the one state that it names", () => {
    const all = settled("Si sono visti i ministri russi Ivo Kask e Rein Tammsalu.");
    expect(all.people.map(({ country }) => country)).toEqual(["RU", "RU"]);
  });

  it("gives each of them a state of his own, where it names as many, and else none", () => {
    const states = (text: string): unknown[] => settled(text).people.map(({ country }) => country);
    const two = "Si sono visti i ministri di Estonia e Lettonia Ivo Kask";
    expect(states(`${two} e Rein Tammsalu.`)).toEqual(["EE", "LV"]);
    expect(states(`${two}, Enrica Bragadin e Rein Tammsalu.`)).toEqual([undefined, undefined, undefined]);
  });

  it("of one is not of those behind", () => {
    const all = settled("Il ministro Ivo Kask e Rein Tammsalu hanno firmato.");
    expect(whose(all, "ministro")).toBe("Ivo Kask");
    expect(called(all, "Rein Tammsalu").role).toBeUndefined();
  });
});

describe("an office without a name", () => {
  it("is of the Italian, where it is one that Italians hold, whoever was named last", () => {
    const text = "Mario Draghi vedrà il premier belga Bart De Wever. Poi il capo del governo va a Bari.";
    expect(whose(settled(text, "2022-05-13"), "capo del governo")).toBe("Mario Draghi");
    const abroad = "Parla il premier belga Bart De Wever. Poi il capo del governo va a Gand.";
    expect(whose(settled(abroad, "2025-05-13"), "capo del governo")).toBe("Bart De Wever");
  });

  it("of a monarch is of no other one", () => {
    const text = "C'è l'emiro del Qatar, Tamim bin Hamad Al Thani, con la regina Letizia. L'emiro tace.";
    expect(whose(settled(text.replace("L'emiro tace", "Oggi parla un altro emiro")), "regina")).toBe("Letizia");
    expect(settled(text).roles.at(-1)?.person).toBe(settled(text).roles[0]?.person);
  });

  it("is of no state that its bearer is not of", () => {
    expect(
      roleOf(settled("Il segretario agli Esteri Luca Beccari è a Roma."), "segretario agli Esteri").countries,
    ).toEqual([]);
  });
});

describe("an office that serves another person", () => {
  it("is of the one behind, and of the state of the one served", () => {
    const all = settled("L'inviato di Trump, Steve Witkoff, è a Mosca.");
    expect(whose(all, "inviato")).toBe("Steve Witkoff");
    expect(roleOf(all, "inviato").countries).toEqual(["US"]);
    expect(roleOf(settled("L'inviato d'Obama, Ivo Kask, è a Cuba.", "2016-03-01"), "inviato").countries).toEqual([
      "US",
    ]);
    expect(roleOf(settled("L'inviato con Obama è a Cuba.", "2016-03-01"), "inviato").countries).toEqual([]);
  });

  it("is the spokesman's when the table knows him, the president's when it knows that one", () => {
    const spokesman = settled("Lo ha detto il portavoce del presidente russo Dmitrij Peskov.");
    expect(whose(spokesman, "portavoce del presidente russo")).toBe("Dmitrij Peskov");
    const president = settled("Lo ha detto il portavoce del presidente russo Vladimir Putin.");
    expect(whose(president, "presidente russo")).toBe("Vladimir Putin");
    expect(whose(president, "portavoce del presidente russo")).toBeUndefined();
  });

  it("is the minister's of an unknown name, where the minister has no state beside him", () => {
    const all = settled("Lo ha detto il portavoce del ministro Ivo Kask.");
    expect(whose(all, "ministro")).toBe("Ivo Kask");
    expect(whose(all, "portavoce del ministro")).toBeUndefined();
    const other = settled("Lo ha detto il portavoce del ministro estone Ivo Kask.");
    expect(whose(other, "portavoce del ministro estone")).toBe("Ivo Kask");
  });

  it("is of the name before it", () => {
    const all = settled("Aino Lindqvist, portavoce del presidente russo Vladimir Putin, è a Riga.");
    expect(whose(all, "portavoce del presidente russo")).toBe("Aino Lindqvist");
    expect(called(all, "Aino Lindqvist").country).toBe("RU");
  });
});

describe("an office", () => {
  it("is told with its bounds, its kind and no more", () => {
    const text = "Ieri la ministra estone taceva.";
    expect(settled(text).roles).toStrictEqual([
      {
        start: 8,
        end: 23,
        text: "ministra estone",
        office: "minister",
        organisations: [],
        plural: false,
        definite: true,
        gender: "f",
        rule: expect.stringMatching(/^person\//u),
        named: false,
        countries: ["EE"],
      },
    ]);
    expect(settled("L'ex ministra estone taceva.").roles[0]?.former).toBe(true);
  });
});

describe("an office alone is the holder's whom the article names", () => {
  prove(
    [
      ["Sergej Lavrov è a Doha. Il ministro russo resterà due giorni.", "ministro russo", "Sergej Lavrov"],
      ["Vladimir Putin è a Doha. Il leader russo resterà due giorni.", "leader russo", "Vladimir Putin"],
      ["Marco Rubio è a Doha. Il segretario americano resterà due giorni.", "segretario americano", "Marco Rubio"],
      [
        "Pietro Parolin è a Doha. Il segretario di Stato vaticano prega.",
        "segretario di Stato vaticano",
        "Pietro Parolin",
      ],
      ["Mark Rutte è a Kiev. Il segretario generale della Nato tace.", "segretario generale della Nato", "Mark Rutte"],
      ["Donald Trump ha visto J.D. Vance. Il presidente Usa tace.", "presidente Usa", "Donald Trump"],
      ["Donald Trump ha visto J.D. Vance. Il vicepresidente Usa tace.", "vicepresidente Usa", "J.D. Vance"],
      ["Vladimir Putin è a Doha. Lo zar resterà due giorni.", "zar", "Vladimir Putin"],
      ["Recep Tayyip Erdogan è a Doha. Il sultano resterà due giorni.", "sultano", "Recep Tayyip Erdogan"],
      [
        "Vladimir Putin è a Doha. Il premier russo resterà due giorni.",
        "premier russo",
        "Vladimir Putin",
        "2010-03-02",
      ],
      // the only one it can be, though named behind
      ["Il premier britannico è a Doha. Keir Starmer resterà due giorni.", "premier britannico", "Keir Starmer"],
      [
        "Vladimir Putin ha chiamato Emmanuel Macron. Putin tace. Il presidente è cauto.",
        "presidente",
        "Vladimir Putin",
      ],
      ["Sergej Lavrov e Andrej Belousov sono qui. Il ministro russo tace.", "ministro russo", "Andrej Belousov"],
      [
        "Sergej Lavrov e Andrej Belousov sono qui. Il ministro degli Esteri russo tace.",
        "ministro degli Esteri russo",
        "Sergej Lavrov",
      ],
      ["Emmanuel Macron ha chiamato Vladimir Putin. Il presidente tace.", "presidente", "Vladimir Putin"],
      ["Ha parlato il sindaco di Bari Ugo Bragadin. Il sindaco di Bari è cauto.", "sindaco di Bari", "Ugo Bragadin"],
      ["Ha parlato il sindaco di Bari Ugo Bragadin. Il sindaco è cauto.", "sindaco", "Ugo Bragadin"],
      [
        "Ha parlato la ministra estone Aino Lindqvist. La ministra estone è cauta.",
        "ministra estone",
        "Aino Lindqvist",
      ],
    ],
    false,
  );
});

describe("an office alone is nobody's", () => {
  prove(
    [
      // he was premier from 2008 to 2012
      ["Vladimir Putin è a Doha. Il premier russo resterà due giorni.", "premier russo", undefined],
      ["Sergej Lavrov è a Doha. Il ministro turco resterà due giorni.", "ministro turco", undefined],
      ["Sergej Lavrov è a Doha. Un ministro russo resterà due giorni.", "ministro russo", undefined],
      ["Sergej Lavrov è a Doha. I ministri russi restano due giorni.", "ministri russi", undefined],
      ["Sergej Lavrov è a Doha. L'ex ministro russo è a Roma.", "ex ministro russo", undefined],
      ["Mark Rutte è a Kiev. Il segretario generale dell'Onu tace.", "segretario generale dell'Onu", undefined],
      ["Sergej Lavrov è a Doha. L'omologo russo è a Roma.", "omologo russo", undefined],
      ["Emmanuel Macron è a Doha. Il sultano è a Roma.", "sultano", undefined],
      ["Il presidente è partito. Poi è arrivato Emmanuel Macron.", "presidente", undefined],
      ["Ha parlato il sindaco di Bari Ugo Bragadin. Il sindaco di Lecce è cauto.", "sindaco di Lecce", undefined],
      ["Ha parlato l'ex ministra estone Aino Lindqvist. La ministra estone è cauta.", "ministra estone", undefined],
    ],
    false,
  );

  it("of a term that is over, where the day is not known", () => {
    const text = (name: string): string => `${name} è a Roma. Il premier britannico resterà due giorni.`;
    expect(whose(settled(text("Keir Starmer"), null), "premier britannico")).toBe("Keir Starmer");
    expect(whose(settled(text("Rishi Sunak"), null), "premier britannico")).toBeUndefined();
  });
});
