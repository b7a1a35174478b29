import { describe, expect, it } from "vitest";
import { detectPeople } from "../src/kinds/person/index.js";
import type { MentionOf, PersonEntity, Settled } from "../src/kinds/mention.js";
import { settle } from "../src/stages/settle.js";
import type { Candidates } from "../src/stages/settle.js";
import { toDocument } from "../src/text/document.js";

function read(text: string, date = "2025-06-01", more: Partial<Candidates> = {}): Settled {
  const document = toDocument(text, [{ start: 0, end: text.length, kind: "body" }]);
  return settle(
    document,
    { dates: [], places: [], organisations: [], ...detectPeople(document), ...more },
    { date, precision: "day", source: "field" },
  );
}
const called = (settled: Settled, name: string): PersonEntity => {
  const found = settled.people.find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not among ${settled.people.map((person) => person.name).join(", ")}`);
  return found;
};
const whose = (settled: Settled, role: string): string | undefined => {
  const mention = settled.roles.find(({ text }) => text === role);
  return mention?.person === undefined ? undefined : settled.people[mention.person]?.name;
};

describe("one person, one entity", () => {
  it("joins a surname to the full name, in any spelling", () => {
    const settled = read("Sergej Lavrov è a Doha. Per Lavrov è la seconda volta, poi Sergey Lavrov ripartirà.");
    expect(settled.people).toHaveLength(1);
    expect(called(settled, "Sergej Lavrov")).toMatchObject({
      key: "sergej-lavrov",
      country: "RU",
      office: "foreign_minister",
      mentions: [0, 1, 2],
    });
  });

  it("joins a full name that comes after the surname", () => {
    const settled = read("Bragadin arriva. «Bene», ha detto Ottavia Bragadin ai cronisti.");
    expect(settled.people.map(({ name }) => name)).toEqual(["Ottavia Bragadin"]);
  });

  it("keeps two people of one surname apart", () => {
    const settled = read("Hanno parlato Fidel Castro e Raúl Castro, poi Donald Trump e Donald Trump Jr. insieme.");
    expect(settled.people.map(({ name }) => name)).toEqual([
      "Fidel Castro",
      "Raúl Castro",
      "Donald Trump",
      "Donald Trump Jr.",
    ]);
  });

  it("knows a bare surname by the day", () => {
    expect(called(read("A Beirut ha parlato Aoun.", "2018-03-02"), "Aoun").key).toBe("michel-aoun");
    expect(called(read("A Beirut ha parlato Aoun.", "2025-03-02"), "Aoun").key).toBe("joseph-aoun");
  });

  it("takes role, office and state from the text before the table", () => {
    const settled = read(
      "Il ministro della Difesa estone Rein Tammsalu incontra l'inviata speciale dell'Onu, Aino Lindqvist, in serata.",
    );
    expect(called(settled, "Rein Tammsalu")).toMatchObject({
      role: "ministro della Difesa estone",
      office: "defence_minister",
      country: "EE",
      gender: "m",
      public: true,
    });
    expect(called(settled, "Aino Lindqvist")).toMatchObject({
      role: "inviata speciale dell'Onu",
      organisation: "UN",
      gender: "f",
    });
  });

  it("reads the role behind the name too", () => {
    const settled = read("Con Rein Tammsalu, ministro degli Esteri estone, c'era Ivo Kask (ambasciatore a Roma).");
    expect(called(settled, "Rein Tammsalu")).toMatchObject({ office: "foreign_minister", country: "EE" });
    expect(called(settled, "Ivo Kask").office).toBe("ambassador");
  });

  it("gives each name of a list its plural role", () => {
    const settled = read("Si preparano i presidenti Vladimir Putin e Donald Trump.");
    expect(settled.roles[0]).toMatchObject({ plural: true, named: true, persons: [0, 1] });
    expect(settled.people.map(({ country }) => country)).toEqual(["RU", "US"]);
  });

  it("gives a name behind two nested roles to the one that fits", () => {
    expect(
      called(read("Lo ha detto l'inviato speciale del leader statunitense Steve Witkoff."), "Steve Witkoff"),
    ).toMatchObject({ office: "envoy", country: "US" });
    const settled = read("Lo ha detto il portavoce del presidente russo Vladimir Putin, Dmitrij Peskov.");
    expect(called(settled, "Vladimir Putin").office).toBe("head_of_state");
    expect(called(settled, "Dmitrij Peskov")).toMatchObject({ office: "spokesperson", country: "RU" });
  });
});

describe("an office without a name", () => {
  it("is its holder's, when the article names the holder", () => {
    const settled = read(
      "Vladimir Putin ha chiamato Donald Trump. Il presidente russo ha proposto una tregua; per il tycoon è poco, il capo della Casa Bianca vuole di più.",
    );
    expect(whose(settled, "presidente russo")).toBe("Vladimir Putin");
    expect(whose(settled, "tycoon")).toBe("Donald Trump");
    expect(whose(settled, "capo della Casa Bianca")).toBe("Donald Trump");
  });

  it("is nobody's when the holder is not named, is past, or unlike", () => {
    const settled = read("Vladimir Putin ha visto il premier indiano e l'ex presidente russo.");
    expect(whose(settled, "premier indiano")).toBeUndefined();
    expect(whose(settled, "ex presidente russo")).toBeUndefined();
  });

  it("without a state is the one last mentioned", () => {
    const settled = read("Giorgia Meloni è a Tripoli. La premier vedrà i ministri.");
    expect(whose(settled, "premier")).toBe("Giorgia Meloni");
  });
});

describe("overlaps between kinds", () => {
  const place = (text: string, name: string): MentionOf<"place"> => {
    const start = text.indexOf(name);
    return {
      kind: "place",
      start,
      end: start + name.length,
      text: name,
      value: { name, type: "venue" },
      rule: "place/venue",
    };
  };
  const media = (text: string, name: string): MentionOf<"organisation"> => {
    const start = text.indexOf(name);
    return {
      kind: "organisation",
      start,
      end: start + name.length,
      text: name,
      value: { name, type: "media" },
      rule: "organisation/name",
    };
  };

  it("the longer of two sure readings wins and the loser is kept", () => {
    const text = "Lo scrive il Quaderno Giulia Bragadin di Bari.";
    const settled = read(text, "2025-06-01", { organisations: [media(text, "Quaderno Giulia Bragadin")] });
    expect(settled.mentions.map(({ kind }) => kind)).toEqual(["organisation"]);
    expect(settled.losers).toHaveLength(1);
    expect(settled.losers[0]?.because).toContain("Quaderno Giulia Bragadin");
  });

  it("a full name wins over the place inside it", () => {
    const text = "È arrivata Giulia Bragadin con Ugo Milano.";
    const settled = read(text, "2025-06-01", { places: [place(text, "Milano")] });
    expect(settled.mentions.map((mention) => mention.text)).toEqual(["Giulia Bragadin", "Ugo Milano"]);
  });

  it("mentions are in order, apart, and true to the text", () => {
    const text = "Il premier Keir Starmer e Ugo Bragadin; poi Starmer, Macron e il ministro Lecornu.";
    const { mentions, people, entityOf } = read(text, "2024-10-01");
    for (const [at, mention] of mentions.entries()) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      if (at) expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
      expect(people[entityOf[at] ?? -1]?.mentions).toContain(at);
    }
  });
});
