import { describe, expect, it } from "vitest";
import { choose, holders, surnameOf, termOn } from "../src/kinds/person/holders.js";
import type { KnownPerson } from "../src/kinds/person/holders.js";
import { skeleton, soundKey } from "../src/kinds/person/sound.js";
import { HOLDER_ROWS, NICKNAMES, NOTABLE_ROWS, SPELLINGS } from "../src/lexicon/officeholders.js";
import { SOLE_OFFICES, TITLES } from "../src/lexicon/offices.js";
import { stateOf } from "../src/lexicon/states.js";
import { fold } from "../src/text/fold.js";

const lines = (block: string): string[] => block.trim().split("\n");
const rows = lines(HOLDER_ROWS).map((row) => row.split(" | ") as [string, string, string]);
const known = (canonical: string): KnownPerson => {
  const person = holders().people.find((one) => one.canonical === canonical);
  if (!person) throw new Error(`nobody is called ${canonical}`);
  return person;
};

describe("the table of office holders", () => {
  it("has rows of three cells, sorted by state or body", () => {
    for (const row of rows) expect(row, row.join(" | ")).toHaveLength(3);
    const units = rows.map(([unit]) => unit);
    expect(units.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))).toEqual(units);
  });

  it("names states by their codes", () => {
    const states = rows.flatMap(([unit]) => (unit.startsWith("@") ? (unit.split("/")[1] ?? []) : unit));
    expect(states.filter((state) => !stateOf(state))).toEqual([]);
  });

  it("names offices that titles have", () => {
    const offices = new Set([
      ...TITLES.map(({ office }) => office),
      "council_president",
      "commission_president",
      "parliament_president",
      "economy_minister",
      "interior_minister",
      "party_leader",
    ]);
    for (const [, office] of rows) expect(offices.has(office), office).toBe(true);
  });

  it("dates every term, in order, so that no two terms of one office overlap", () => {
    for (const [unit, office, cells] of rows) {
      const starts = cells.split("; ").map((cell) => cell.split(" ")[0]?.split("..")[0] ?? "");
      for (const start of starts) expect(start, `${unit} ${office}`).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/u);
      expect(starts.toSorted(), `${unit} ${office}`).toEqual(starts);
      for (const cell of cells.split("; ")) {
        const [from, until] = (cell.split(" ")[0] ?? "").split("..");
        if (until) expect((from ?? "") < until, cell).toBe(true);
      }
    }
    const single = rows.filter(([, office]) => SOLE_OFFICES.has(office)).map(([unit, office]) => `${unit} ${office}`);
    expect(single.filter((one, at) => single.indexOf(one) !== at)).toEqual([]);
  });

  it("closes a term no later than the next one begins", () => {
    const late = rows.flatMap(([unit, office, cells]) => {
      const steps = cells.split("; ").map((cell) => cell.split(" ")[0] ?? "");
      return steps
        .filter((step, at) => (step.split("..")[1] ?? "") > (steps[at + 1]?.split("..")[0] ?? "9"))
        .map((step) => `${unit} ${office} ${step}`);
    });
    expect(late).toEqual([]);
  });

  it("writes every person under one name and one key", () => {
    const keys = holders().people.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it("gives no other spelling twice", () => {
    const all = [...lines(SPELLINGS), ...lines(NICKNAMES)].flatMap((row) => (row.split(" | ")[1] ?? "").split("; "));
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    const canonical = lines(SPELLINGS).map((row) => row.split(" | ")[0]);
    expect(canonical.filter((name, at) => canonical.indexOf(name) !== at)).toEqual([]);
  });

  it("keeps people without an office sorted within their state", () => {
    for (const row of lines(NOTABLE_ROWS)) {
      const names = (row.split(" | ")[1] ?? "").split("; ").map(fold);
      expect(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))).toEqual(names);
    }
  });

  it("holds more than twelve hundred terms", () => {
    expect(holders().people.reduce((sum, { terms }) => sum + terms.length, 0)).toBeGreaterThan(1200);
  });
});

describe("who is meant", () => {
  it("tells a person's office on a day", () => {
    expect(termOn(known("Sergej Lavrov"), "2025-04-28")?.office).toBe("foreign_minister");
    expect(termOn(known("Boris Johnson"), "2017-03-01")?.office).toBe("foreign_minister");
    expect(termOn(known("Boris Johnson"), "2020-03-01")?.office).toBe("head_of_government");
    expect(termOn(known("Mark Rutte"), "2025-01-01")?.organisation).toBe("NATO");
    expect(termOn(known("Mark Rutte"), "2015-01-01")?.country).toBe("NL");
    expect(termOn(known("Angela Merkel"), "2024-01-01")?.until).toBe("2021-12-08");
  });

  it("chooses among namesakes by the day", () => {
    const kaczynski = holders().people.filter(({ surname }) => surname === "Kaczyński");
    expect(choose(kaczynski, "2008-05-01")?.canonical).toBe("Lech Kaczyński");
    const aoun = holders().people.filter(({ surname }) => surname === "Aoun");
    expect(choose(aoun, "2018-05-01")?.canonical).toBe("Michel Aoun");
    expect(choose(aoun, "2025-05-01")?.canonical).toBe("Joseph Aoun");
  });

  it("knows which part of a name stands alone", () => {
    expect(surnameOf("Luigi [Di Maio]")).toBe("Di Maio");
    expect(surnameOf("Sergej Lavrov")).toBe("Lavrov");
    expect(surnameOf("Khalil al-Hayya")).toBe("al-Hayya");
    expect(surnameOf("Diego van der Molen")).toBe("van der Molen");
  });
});

describe("the sound of a name", () => {
  it.each([
    ["Sergej", "Sergei", "Sergey", "Serghei", "Serghej"],
    ["Zelensky", "Zelenskyj", "Zelenskiy", "Zelenskyy", "Zelenski"],
    ["Ushakov", "Ušakov", "Usakov"],
    ["Witkoff", "Whitkoff"],
    ["Aragchi", "Araghchi"],
    ["Tokayev", "Tokaev", "Tokajev"],
    ["Evgenij", "Yevgeny", "Evgeny"],
    ["Erdoğan", "Erdogan"],
  ])("is one for %s and its other spellings", (...names) => {
    expect(new Set(names.map((name) => soundKey(fold(name)))).size).toBe(1);
  });

  it("keeps different names apart", () => {
    expect(soundKey("rubio")).not.toBe(soundKey("rubin"));
    expect(soundKey("lavrov")).not.toBe(soundKey("lavrova"));
    expect(soundKey("medvedev")).not.toBe(soundKey("medinskij"));
    expect(skeleton(soundKey("mohammed"))).toBe(skeleton(soundKey("muhammad")));
    expect(skeleton(soundKey("maria"))).not.toBe(skeleton(soundKey("sergej")));
  });

  it("takes time in line with its length", () => {
    expect(soundKey("s".repeat(50_000)).length).toBeLessThan(5);
    expect(soundKey("ts".repeat(20_000)).length).toBe(1);
  });
});
