import { describe, expect, it } from "vitest";
import type { Mention, MentionOf } from "../src/kinds/mention.js";
import { called, settled } from "./settled.js";

/** Each person with the words that name it, in the order of the text. */
function named(text: string, on?: string | null): string[][] {
  const { people, mentions } = settled(text, on);
  return people.map((person) => person.mentions.map((at) => mentions[at]?.text ?? "?"));
}

describe("which names are one person's", () => {
  it.each([
    ["Ottavia Bragadin è qui. Ugo Bragadin ha firmato.", [["Ottavia Bragadin"], ["Ugo Bragadin"]]],
    ["Donald Trump è qui. Per Donald è un trionfo.", [["Donald Trump", "Donald"]]],
    ["Ivo Kask è a Riga. Per Kask è la prima volta.", [["Ivo Kask", "Kask"]]],
    // of two who bear the name it is the last before
    ["Ugo Bragadin saluta Ottavia Bragadin. Poi Bragadin parla.", [["Ugo Bragadin"], ["Ottavia Bragadin", "Bragadin"]]],
    ["Ottavia Bragadin è qui. Poi Kask e Bragadin parlano.", [["Ottavia Bragadin", "Bragadin"]]],
    ["Ottavia Bragadin è qui. Più tardi Ottavia Bragadin parla.", [["Ottavia Bragadin", "Ottavia Bragadin"]]],
    ["Ottavia Bragadin è qui. Più tardi Olga Bragadin parla.", [["Ottavia Bragadin"], ["Olga Bragadin"]]],
    ["Mohammed Bragadin è qui. Più tardi Muhammad Bragadin parla.", [["Mohammed Bragadin", "Muhammad Bragadin"]]],
    ["Ottavia Maria Bragadin è qui. Poi Ottavia Bragadin parla.", [["Ottavia Maria Bragadin", "Ottavia Bragadin"]]],
    [
      "Ugo Bragadin saluta Ottavia Bragadin. Poi Ugo Bragadin parla.",
      [["Ugo Bragadin", "Ugo Bragadin"], ["Ottavia Bragadin"]],
    ],
    [
      "Ottavia De Marchi saluta Ivo Di Marchi. Poi De Marchi parla.",
      [["Ottavia De Marchi", "De Marchi"], ["Ivo Di Marchi"]],
    ],
    ["Il ministro estone Ivo Kask è a Riga. Per Kask è tardi.", [["Ivo Kask", "Kask"]]],
    ["Ursula von der Leyen è qui. Per Vdl è tardi.", [["Ursula von der Leyen", "Vdl"]]],
    ["Ursula von der Leyen è qui. Per von der Leyen è tardi.", [["Ursula von der Leyen", "von der Leyen"]]],
    ["Xi Jinping è qui. Per Xi è tardi.", [["Xi Jinping", "Xi"]]],
    ["Luiz Inácio Lula da Silva è qui. Per Lula è tardi.", [["Luiz Inácio Lula da Silva", "Lula"]]],
    ["Mohammed bin Salman è qui. Per bin Salman è tardi.", [["Mohammed bin Salman", "bin Salman"]]],
    ["Recep Tayyip Erdogan è qui. Poi Tayyip Erdogan parla.", [["Recep Tayyip Erdogan", "Tayyip Erdogan"]]],
    ["Volodymyr Zelensky è qui. Poi Volodimir Zelenskyj parte.", [["Volodymyr Zelensky", "Volodimir Zelenskyj"]]],
  ])("%s", (text, people) => expect(named(text)).toEqual(people));

  it("two who bear one name hold offices of two states", () => {
    expect(named("Il ministro estone Ivo Kask è a Riga. Il ministro turco Kask è ad Ankara.")).toEqual([
      ["Ivo Kask"],
      ["Kask"],
    ]);
    expect(named("Il ministro estone Ivo Kask è a Riga. Il ministro estone Kask è ad Ankara.")).toEqual([
      ["Ivo Kask", "Kask"],
    ]);
    expect(named("Ivo Kask è a Riga. Il ministro turco Kask è ad Ankara.")).toEqual([["Ivo Kask", "Kask"]]);
  });

  it("who holds the office bears the name alone, though a namesake stands nearer", () => {
    const text = "Raúl Castro è all'Avana, dove riposa Fidel Castro. Ieri Castro ha visto i ministri.";
    expect(named(text, "2010-03-02")).toEqual([["Raúl Castro", "Castro"], ["Fidel Castro"]]);
  });

  it("stand in the order in which they are first named", () => {
    expect(named("Bragadin arriva. Ivo Kask tace. «Bene», ha detto Ottavia Bragadin.")).toEqual([
      ["Bragadin", "Ottavia Bragadin"],
      ["Ivo Kask"],
    ]);
  });

  it("a son is not his father", () => {
    expect(named("Donald Trump Jr. è qui. Donald Trump parla.")).toEqual([["Donald Trump Jr."], ["Donald Trump"]]);
  });
});

describe("who bears a surname alone", () => {
  it.each([
    ["A Londra ha parlato Johnson.", "2020-03-02", "boris-johnson"],
    ["La segretaria di Stato Clinton è a Roma.", "2010-03-02", "hillary-clinton"],
    ["L'ex presidente Clinton è a Roma.", "2010-03-02", "bill-clinton"],
    ["La premier estone Kallas è a Roma.", "2023-03-02", "kaja-kallas"],
    ["Il premier estone Kallas è a Roma.", "2002-06-02", "siim-kallas"],
  ])("%s [%s]", (text, on, key) => expect(settled(text, on).people.map((person) => person.key)).toEqual([key]));
});

describe("who bears a full name that the table spells otherwise", () => {
  it.each([
    ["Vladimiro Putin", "vladimir-putin"],
    ["Igor Putin", undefined],
    ["Maria Lavrov", undefined],
    ["Donald Trump Jr.", undefined],
  ])("%s", (name, key) => expect(called(settled(`Oggi ${name} è qui.`), name).key).toBe(key));
});

describe("what is told of a person", () => {
  it("stands in each mention, and its bare name where nothing else is known", () => {
    const all = settled("Kaja Kallas vede Ottavia Bragadin. Poi Kallas parte.");
    expect(all.mentions.map(({ value }) => value)).toMatchObject([
      { name: "Kaja Kallas", office: "high_representative" },
      { name: "Ottavia Bragadin" },
      { name: "Kaja Kallas", office: "high_representative" },
    ]);
    expect(called(all, "Ottavia Bragadin")).toStrictEqual({
      name: "Ottavia Bragadin",
      gender: "f",
      public: false,
      mentions: [1],
    });
  });

  it("its fullest name, wherever it stands", () => {
    expect(settled("Bragadin è qui. Ottavia Bragadin parla, poi Bragadin tace.").people[0]?.name).toBe(
      "Ottavia Bragadin",
    );
    expect(settled("Ottavia Maria Bragadin è qui. Ottavia Bragadin parla.").people[0]?.name).toBe(
      "Ottavia Maria Bragadin",
    );
    expect(settled("Volodymyr Zelensky è qui. Poi Volodimir Zelenskyj parte.").people[0]?.name).toBe(
      "Volodimir Zelenskyj",
    );
    expect(settled("A Roma Zelensky tace. Poi Zelenskyj parla.").people[0]?.name).toBe("Zelensky");
    expect(settled("O. Bragadin è qui. Ottavia Bragadin parla.").people[0]?.name).toBe("Ottavia Bragadin");
  });

  it("its gender, by the table, the office or the given name, or none", () => {
    expect(called(settled("Kaja Kallas è qui."), "Kaja Kallas").gender).toBe("f");
    expect(called(settled("Xi Jinping è qui."), "Xi Jinping").gender).toBe("m");
    expect(settled("Bragadin arriva. «Bene», ha detto Ottavia Bragadin.").people[0]?.gender).toBe("f");
    expect(called(settled("La ministra estone Aino Lindqvist è qui."), "Aino Lindqvist").gender).toBe("f");
    expect(called(settled("Il ministro estone Aino Lindqvist è qui."), "Aino Lindqvist").gender).toBe("m");
    expect(called(settled("Ottavia Bragadin è qui."), "Ottavia Bragadin").gender).toBe("f");
    expect(called(settled("La premier estone Aino Lindqvist è qui."), "Aino Lindqvist").gender).toBe("f");
  });

  it("the office in force before a past one, and of two the one with a state", () => {
    expect(
      called(settled("L'ex premier estone Ivo Kask, inviato speciale dell'Onu, è qui."), "Ivo Kask"),
    ).toMatchObject({ office: "envoy", role: "inviato speciale dell'Onu", organisation: "UN" });
    expect(called(settled("Il ministro Ivo Kask, ambasciatore turco, è qui."), "Ivo Kask")).toMatchObject({
      office: "ambassador",
      country: "TR",
    });
  });

  it("of several offices the one that says most, and of two alike the first", () => {
    const officeOf = (text: string): string | undefined => called(settled(text), "Ivo Kask").role;
    expect(officeOf("Ha visto l'omologo turco Ivo Kask, ministro degli Esteri turco, ieri.")).toBe(
      "ministro degli Esteri turco",
    );
    expect(officeOf("Il presidente turco Ivo Kask, ambasciatore, tace.")).toBe("presidente turco");
    expect(officeOf("Il premier estone Ivo Kask, ministro della Difesa estone, tace.")).toBe("premier estone");
  });

  it("no office of a counterpart, but its state", () => {
    const person = called(settled("Ha visto l'omologo turco Ivo Kask."), "Ivo Kask");
    expect(person).toMatchObject({ role: "omologo turco", country: "TR", public: true });
    expect(person.office).toBeUndefined();
  });

  it("a vague word only where the table has no better one", () => {
    expect(called(settled("Il leader francese Emmanuel Macron è qui."), "Emmanuel Macron").office).toBe(
      "head_of_state",
    );
    expect(called(settled("Il leader estone Ivo Kask è qui."), "Ivo Kask").office).toBe("leader");
    expect(called(settled("Il ministro russo Sergej Lavrov è qui."), "Sergej Lavrov").office).toBe("foreign_minister");
  });

  it("the office that the text tells, of a past or another one too", () => {
    expect(called(settled("L'ex premier britannica Theresa May è qui."), "Theresa May")).toMatchObject({
      office: "head_of_government",
      country: "GB",
      key: "theresa-may",
      canonical: "Theresa May",
    });
    expect(called(settled("Ursula von der Leyen è qui.", "2015-03-02"), "Ursula von der Leyen")).toMatchObject({
      office: "defence_minister",
      country: "DE",
    });
    expect(called(settled("Ursula von der Leyen è qui."), "Ursula von der Leyen").office).toBe("commission_president");
    expect(called(settled("Mark Rutte è qui."), "Mark Rutte")).toMatchObject({
      office: "secretary_general",
      organisation: "NATO",
    });
  });

  it("the state of the office that the text tells, not of the one held now", () => {
    expect(called(settled("L'ex premier António Guterres è qui."), "António Guterres")).toMatchObject({
      office: "head_of_government",
      country: "PT",
    });
    expect(called(settled("L'ex premier Mark Rutte è qui."), "Mark Rutte").country).toBe("NL");
  });

  it("that it is public, only by the table or an office", () => {
    expect(called(settled("Ottavia Bragadin è qui."), "Ottavia Bragadin").public).toBe(false);
    expect(called(settled("Kaja Kallas è qui."), "Kaja Kallas").public).toBe(true);
    expect(called(settled("Oleksandr Usyk è qui."), "Oleksandr Usyk").public).toBe(true);
    expect(called(settled("L'ambasciatrice Ottavia Bragadin è qui."), "Ottavia Bragadin").public).toBe(true);
  });

  it("its role in one line", () => {
    expect(called(settled("Il ministro\ndegli Esteri\nestone Ivo Kask è qui."), "Ivo Kask").role).toBe(
      "ministro degli Esteri estone",
    );
  });
});

describe("of two readings of one stretch", () => {
  const text = "Con Giulia Bragadin Milano di Bari.";
  const spanOf = (words: string): { start: number; end: number; text: string } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const place = (words: string, rule: string, ambiguous?: true): MentionOf<"place"> => ({
    kind: "place",
    ...spanOf(words),
    value: { name: words, type: "city", ...(ambiguous ? { ambiguous } : {}) },
    rule,
  });
  const body = (words: string, rule: string): MentionOf<"organisation"> => ({
    kind: "organisation",
    ...spanOf(words),
    value: { name: words, type: "media" },
    rule,
  });
  const decided = (places: MentionOf<"place">[], organisations: MentionOf<"organisation">[]) => {
    const { mentions, losers } = settled(text, "2025-06-01", { people: [], places, organisations });
    return [mentions.map((one: Mention) => one.rule), losers.map(({ because }) => because)];
  };

  it("the surer wins, though shorter", () => {
    expect(decided([place("Milano", "place/city")], [body("Bragadin Milano", "organisation/unlisted")])).toEqual([
      ["place/city"],
      ['place "Milano" (place/city) is surer'],
    ]);
    expect(decided([place("Milano", "place/city", true)], [body("Milano di Bari", "organisation/name")])).toEqual([
      ["organisation/name"],
      ['organisation "Milano di Bari" (organisation/name) is surer'],
    ]);
    expect(
      decided([place("Milano", "place/likely")], [body("Bragadin Milano di Bari", "organisation/unlisted")]),
    ).toEqual([["place/likely"], ['place "Milano" (place/likely) is surer']]);
    expect(
      decided([place("Milano", "place/unlisted")], [body("Bragadin Milano di Bari", "organisation/unlisted")]),
    ).toEqual([["place/unlisted"], ['place "Milano" (place/unlisted) is surer']]);
  });

  it("of two as sure the longer wins", () => {
    expect(decided([place("Milano di Bari", "place/city")], [body("Milano", "organisation/name")])).toEqual([
      ["place/city"],
      ['place "Milano di Bari" (place/city) is longer'],
    ]);
  });

  it("of two as sure and as long the organisation wins", () => {
    expect(decided([place("Milano", "place/city")], [body("Milano", "organisation/name")])).toEqual([
      ["organisation/name"],
      ['organisation "Milano" (organisation/name) is first by kind'],
    ]);
  });

  it("what is no person has no person", () => {
    const all = settled("Kaja Kallas è a Milano.", "2025-06-01", {
      places: [{ ...place("Milano", "place/city"), start: 16, end: 22 }],
    });
    expect(all.entityOf).toEqual([0, -1]);
  });

  it("two that only touch both stay", () => {
    expect(decided([place("Milano", "place/city")], [body("Giulia Bragadin", "organisation/name")])).toEqual([
      ["organisation/name", "place/city"],
      [],
    ]);
  });

  it("of two that share their middle the first by text wins", () => {
    expect(
      decided([place("Bragadin Milano", "place/city"), place("Milano di Bari", "place/city")], [])[0],
    ).toHaveLength(1);
  });
});
