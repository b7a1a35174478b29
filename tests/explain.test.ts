import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { explainText } from "../src/output/explain.js";
import { underline } from "../src/output/underline.js";
import { explainFile } from "../src/run/explain.js";
import { PAGE, contatti, folderOf } from "./command.js";

const folder = folderOf({
  "page.txt": `Home Esteri Sport\n\n${PAGE}\nLeggi anche: la visita di Fidan ad Ankara\n`,
  "empty.txt": "",
});
const file = join(folder, "page.txt");

describe("explain", () => {
  test("shows blocks, mentions, contacts and the readings that lost, without colours where no terminal is", async () => {
    const { code, stdout, stderr } = await contatti(["explain", file, "--published", "2025-03-06"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    for (const heading of ["Blocks: ", "Mentions: ", "Contacts: 1", "Contacts dropped: ", "Readings that lost: "])
      expect(stdout).toContain(heading);
    expect(stdout).toMatch(/\+ body +Il ministro degli Esteri Antonio Tajani/u);
    expect(stdout).toMatch(/- related +Leggi anche/u);
    expect(stdout).toMatch(/1\. meeting held/u);
    expect(stdout).toMatch(/^ +\^+/mu);
    expect(stripVTControlCharacters(stdout)).toBe(stdout);
  });

  test("--json gives the records and the losers", async () => {
    const { stdout } = await contatti(["explain", file, "--json", "--published", "2025-03-06"]);
    const told = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(told)).toEqual(["article", "contacts", "dropped", "losers"]);
    expect(told).toMatchObject({ article: { file: "page.txt" }, contacts: [{ type: "meeting", status: "held" }] });
  });

  test("an article that cannot be read ends with code 1 and its reason", async () => {
    const { code, stdout, stderr } = await contatti(["explain", join(folder, "empty.txt")]);
    expect(stderr).toMatch(/^contatti: empty\.txt: .* \(empty\)\n$/u);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  test("with styles the words are marked in their sentence and no carets are drawn", async () => {
    const explanation = await explainFile(file, "2025-03-06");
    if ("code" in explanation) throw new Error(explanation.message);
    const plain = (text: string): string => text;
    const shown = explainText(explanation, {
      heading: plain,
      faint: plain,
      strong: plain,
      underline: (text) => `⟦${text}⟧`,
    });
    expect(shown).toContain("⟦ha incontrato");
    expect(shown).not.toContain("^");
  });
});

describe("underline", () => {
  const raw = "Ieri il perche\u0301 di un incontro\ncon Fidan a Roma.";
  const at = (words: string) => ({ start: raw.indexOf(words), end: raw.indexOf(words) + words.length });
  const whole = { start: 0, end: raw.length };

  test("draws carets below the words, a combining accent taking no column", () => {
    expect(underline(raw, whole, [at("incontro"), at("Roma")])).toEqual([
      "Ieri il perche\u0301 di un incontro con Fidan a Roma.",
      "                     ^^^^^^^^             ^^^^",
    ]);
  });

  test("wraps at spaces", () => {
    expect(underline(raw, whole, [at("incontro")], undefined, 24)).toEqual([
      "Ieri il perche\u0301 di un",
      "incontro con Fidan a",
      "^^^^^^^^",
      "Roma.",
    ]);
  });

  test("lets no control character through", () => {
    expect(underline("a\u001B[2Jb\u202Ec", { start: 0, end: 9 }, [])).toEqual(["a\uFFFD[2Jb\uFFFDc"]);
  });
});
