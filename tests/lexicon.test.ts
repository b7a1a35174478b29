import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LexiconError, annotate, extract, readLexicon } from "../src/index.js";
import { OFFICES } from "../src/lexicon/office-names.js";
import { HOLDER_ROWS } from "../src/lexicon/officeholders.js";
import { parseCsv } from "../src/text/csv.js";
import { PAGE, contatti, folderOf, newOutput, readRecords, readText } from "./command.js";

const HEAD = "name,surname,gender,unit,office,from,until,also";
const ARTICLE =
  "Il ministro degli Esteri italiano ha incontrato ieri a Oslo il ministro degli Esteri norvegese Kjell Brestol. Bragadin ha parlato di energia.";
const ROWS = `${HEAD}\nOttavia Bragadin,,f,IT,foreign_minister,2027-03-01,,`;
const PEOPLE = (raw: string, published: string, csv?: string) =>
  extract(raw, { published }, { lexicon: csv === undefined ? undefined : readLexicon(csv) }).contacts.map(
    ({ participants }) => participants.map(({ canonical }) => canonical),
  );

describe("a lexicon", () => {
  test("gives an office of today a holder of the user's", () => {
    const text =
      "Il ministro degli Esteri Ottavia Bragadin ha incontrato ieri a Oslo il premier norvegese Jonas Gahr Støre.";
    const known = annotate(text, { published: "2027-05-05", lexicon: readLexicon(ROWS) }).find(
      (mention) => mention.kind === "person",
    );
    expect(known?.value).toMatchObject({ key: "ottavia-bragadin", country: "IT", office: "foreign_minister" });
    const unknown = annotate(text, { published: "2027-05-05" }).find((mention) => mention.kind === "person");
    expect(unknown?.value).not.toHaveProperty("key");
  });

  test("is known by its surname alone, and forgotten with the next article", () => {
    const surname = (lexicon?: string) =>
      annotate("A Oslo si apre oggi il vertice con Sgarbanolo e i colleghi.", {
        published: "2027-05-05",
        lexicon: lexicon === undefined ? undefined : readLexicon(lexicon),
      }).flatMap((mention) => (mention.kind === "person" && "key" in mention.value ? [mention.value.key] : []));
    const own = `${HEAD}\nOttavia Sgarbanolo,,f,IT,foreign_minister,2027-03-01,,`;
    expect(surname()).toEqual([]);
    expect(surname(own)).toEqual(["ottavia-sgarbanolo"]);
    expect(surname()).toEqual([]);
  });

  test("ends the term of the one before", () => {
    const call = (csv?: string) =>
      PEOPLE("Il ministro degli Esteri russo ha telefonato oggi al ministro degli Esteri turco.", "2027-05-05", csv)[0];
    const next = `${HEAD}\nIlja Brestov,,m,RU,foreign_minister,2027-01-01,,\nKemal Sorguç,,m,TR,foreign_minister,2027-02-01,,`;
    expect(call(next)).toEqual(["Ilja Brestov", "Kemal Sorguç"]);
    expect(call()).toEqual(["Sergej Lavrov", "Hakan Fidan"]);
  });

  test("takes other spellings, cells in quotation marks, comments and blank lines", () => {
    const csv = `# of our own\n${HEAD}\n\n"Ruud van der Molen",van der Molen,m,NL,defence_minister,2026-09,2027-11-15,"Rudi Molen; ""Dikke"""\n`;
    const found = annotate("Con van der Molen a Oslo c'era anche Rudi Molen.", { lexicon: readLexicon(csv) });
    expect(found.filter(({ kind }) => kind === "person").map(({ value }) => (value as { key?: string }).key)).toEqual([
      "ruud-van-der-molen",
      "ruud-van-der-molen",
    ]);
  });

  test.each([
    ["an empty file", "", 1, "the file is empty"],
    ["a strange column", "name,unit,age\nAnna Zen,IT,4", 1, 'no column "age"'],
    ["a missing column", "name\nAnna Zen", 1, 'column "unit" is missing'],
    ["a missing name", `${HEAD}\n,,,IT,,,,`, 2, "the name is missing"],
    ["a strange unit", `${HEAD}\nAnna Zen,,,Italia,,,,`, 2, "is no unit"],
    ["a state that is none", `${HEAD}\nAnna Zen,,,QQ,,,,`, 2, "no state"],
    ["a strange office", `${HEAD}\nAnna Zen,,,IT,king,2020,,`, 2, '"king" is no office'],
    ["an office without its beginning", `${HEAD}\nAnna Zen,,,IT,mayor,,,`, 2, "from is missing"],
    ["a date in words", `${HEAD}\nAnna Zen,,,IT,mayor,ieri,,`, 2, "is no date"],
    ["a term that ends before it begins", `${HEAD}\n\nAnna Zen,,,IT,mayor,2020,2019,`, 3, "until must be later"],
    ["a strange gender", `${HEAD}\nAnna Zen,,x,IT,,,,`, 2, "is no gender"],
    ["a surname that is none", `${HEAD}\nAnna Zen,Doge,,IT,,,,`, 2, "is no part of"],
    ["too many cells", `${HEAD}\nAnna Zen,,,IT,,,,,,`, 2, "cells"],
    ["an open quotation mark", `${HEAD}\n"Anna Zen,,,IT,,,,`, 2, "not closed"],
    [
      "two holders at once",
      `${HEAD}\nAnna Zen,,,IT,foreign_minister,2027,,\nUgo Doge,,,IT,foreign_minister,2028,,`,
      3,
      "somebody else",
    ],
  ])("refuses %s, with its line", (_, csv, line, message) => {
    let error: unknown;
    try {
      readLexicon(csv);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(LexiconError);
    expect(error).toMatchObject({ line });
    expect((error as LexiconError).message).toContain(message);
  });

  test("its page names every office and column", () => {
    const page = readFileSync("docs/lexicon.md", "utf8");
    for (const office of OFFICES) expect(page).toContain(`\`${office}\``);
    for (const column of HEAD.split(",")) expect(page).toContain(`| \`${column}\``);
  });

  test("every office of the tables is one that it may name", () => {
    const used = new Set(
      HOLDER_ROWS.trim()
        .split("\n")
        .map((row) => row.split(" | ")[1] ?? ""),
    );
    expect([...used].filter((office) => !OFFICES.has(office))).toEqual([]);
  });
});

describe("a CSV text", () => {
  test("keeps commas, breaks and marks inside quotation marks, and counts lines", () => {
    expect(parseCsv('a,b\r\n"x, y","1 ""2""\n3"\n\nz,\n')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["x, y", '1 "2"\n3'] },
      { line: 5, cells: ["z", ""] },
    ]);
  });
});

describe("--lexicon", () => {
  test("is read by one worker and by two alike, and changes the hash of the rules", async () => {
    const folder = folderOf({ "raw/a.txt": ARTICLE, "raw/b.txt": PAGE, "people.csv": ROWS });
    const run = async (words: readonly string[]) => {
      const out = newOutput();
      const { code } = await contatti([
        "extract",
        join(folder, "raw"),
        out,
        "--published",
        "2027-05-05",
        "--quiet",
        ...words,
      ]);
      expect(code).toBe(0);
      return {
        contacts: readText(out, "contacts.jsonl"),
        ruleSet: (JSON.parse(readText(out, "run.json")) as { ruleSet: string }).ruleSet,
        articles: readRecords(out, "articles.jsonl"),
      };
    };
    const lexicon = ["--lexicon", join(folder, "people.csv")];
    const [plain, one, two] = [
      await run([]),
      await run([...lexicon, "--workers", "1"]),
      await run([...lexicon, "--workers", "2"]),
    ];
    expect(one.contacts).toContain("Ottavia Bragadin");
    expect(plain.contacts).not.toContain("Ottavia Bragadin");
    expect(two.contacts).toBe(one.contacts);
    expect(two.ruleSet).toBe(one.ruleSet);
    expect(one.ruleSet).not.toBe(plain.ruleSet);
  }, 180_000);

  test("that is wrong ends with code 2, its file and line, before anything is written", async () => {
    const folder = folderOf({ "raw/a.txt": PAGE, "people.csv": `${HEAD}\nAnna Zen,,,IT,king,2020,,` });
    const out = newOutput();
    const { code, stderr } = await contatti([
      "extract",
      join(folder, "raw"),
      out,
      "--lexicon",
      join(folder, "people.csv"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("people.csv, line 2:");
    expect(() => readText(out, "run.json")).toThrow("ENOENT");
    const missing = await contatti(["extract", join(folder, "raw"), out, "--lexicon", join(folder, "none.csv")]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("cannot be read");
  });
});
