import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { diffArticle, quotesOf } from "../src/output/diff.js";
import { contactOf, dated, person } from "./contacts.js";
import { contatti, folderOf, readText } from "./command.js";

const SENTENCE = "Tajani ha incontrato ieri a Roma il collega turco <b>Fidan</b>.";

/** Evidence of words in the sentence, which stands at 100 in its article. */
const evidenceOf = (slots: readonly (readonly [ContactRecord["evidence"][number]["slot"], string])[]) =>
  slots.map(([slot, text]) => ({
    slot,
    start: 100 + SENTENCE.indexOf(text),
    end: 100 + SENTENCE.indexOf(text) + text.length,
    text,
  }));

const EVIDENCE = evidenceOf([
  ["status", SENTENCE],
  ["participants", "Tajani"],
  ["type", "ha incontrato"],
  ["date", "ieri"],
  ["place", "Roma"],
]);

const held = contactOf({ evidence: EVIDENCE });
const runOf = (contacts: readonly ContactRecord[]): string =>
  folderOf({ "contacts.jsonl": contacts.map((contact) => `${JSON.stringify(contact)}\n`).join("") });

describe("the contacts of an article", () => {
  test("that differ in evidence, rules and confidence only are the same", () => {
    const diff = diffArticle("a.txt", [held], [{ ...held, evidence: [], rules: [], confidence: 0.4 }]);
    expect(diff).toEqual({ file: "a.txt", came: [], went: [], changed: [], same: 1 });
  });

  test("are matched by what they say where their ids differ, and told slot by slot", () => {
    const later = contactOf({
      id: "00000000000000a2",
      date: dated("2025-03-05", { text: "oggi" }),
      place: null,
      evidence: EVIDENCE,
    });
    const other = contactOf({
      id: "00000000000000a3",
      parties: ["FR", "RS"],
      participants: [person("Macron", "FR"), person("Vučić", "RS")],
    });
    const { changed, came, went } = diffArticle("a.txt", [other, held], [later]);
    expect(went).toEqual([other]);
    expect(came).toEqual([]);
    expect(changed.map(({ slots }) => slots.map(({ slot, old, new: fresh }) => [slot, old, fresh]))).toEqual([
      [
        ["date", "2025-03-05 (ieri)", "2025-03-05 (oggi)"],
        ["place", "Roma, IT", ""],
      ],
    ]);
  });

  test("are quoted by their sentences, the words of each run apart where they differ", () => {
    const elsewhere = { slot: "participants" as const, start: 7, end: 12, text: "Fidan" };
    const old = { ...held, evidence: [elsewhere, ...EVIDENCE] };
    const fresh = {
      ...held,
      status: "planned" as const,
      date: dated("2025-03-09"),
      evidence: evidenceOf([
        ["status", SENTENCE],
        ["type", "incontrato"],
        ["date", "a Roma"],
      ]),
    };
    const [{ slots } = { slots: [] }] = diffArticle("a.txt", [old], [fresh]).changed;
    const wordsOf = (quotes: readonly { text: string; words: readonly { start: number; end: number }[] }[]): string[] =>
      quotes.flatMap(({ text, words }) => words.map(({ start, end }) => text.slice(start, end)));
    expect(slots.map(({ slot, oldWords, newWords }) => [slot, wordsOf(oldWords), wordsOf(newWords)])).toEqual([
      ["status", ["ha incontrato"], ["incontrato"]],
      ["date", ["ieri"], ["a Roma"]],
    ]);
    expect(quotesOf(old).map(({ text }) => text)).toEqual([SENTENCE]);
    expect(quotesOf({ ...held, evidence: [elsewhere] })).toEqual([{ text: "Fidan", words: [{ start: 0, end: 5 }] }]);
  });

  test("with people renamed are changed, even where the name only grew", () => {
    const full = { ...held, participants: [person("Tajani", "IT"), person("Hakan Fidan", "TR")] };
    expect(diffArticle("a.txt", [held], [full]).changed[0]?.slots.map(({ slot }) => slot)).toEqual(["participants"]);
  });
});

describe("contatti diff", () => {
  const moved = { ...held, date: dated("2025-03-04", { text: "ieri" }) };
  const [old, fresh] = [runOf([held]), runOf([moved])];

  test("two runs that are the same end with code 0", async () => {
    expect(await contatti(["diff", old, runOf([held])])).toEqual({
      code: 0,
      stdout: "0 came, 0 went, 0 changed, 1 the same\n",
      stderr: "",
    });
  });

  test("tells what changed with the words underlined, and ends with code 1", async () => {
    const { code, stdout } = await contatti(["diff", old, fresh]);
    expect(stdout).toBe(
      [
        "esteri/roma.txt",
        "  ~ meeting held · 2025-03-04 (ieri) · Antonio Tajani, Hakan Fidan · IT TR · Roma, IT",
        "    date: 2025-03-05 (ieri) → 2025-03-04 (ieri)",
        `        ${SENTENCE}`,
        "                             ^^^^",
        "",
        "0 came, 0 went, 1 changed, 0 the same",
        "",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  test("tells which came and which went", async () => {
    const { stdout, code } = await contatti(["diff", old, runOf([])]);
    expect(stdout).toContain("  - meeting held · 2025-03-05 (ieri)");
    expect(stdout).toContain(`      - ${SENTENCE}\n      - ^^^^^^ ^^^^^^^^^^^^^ ^^^^   ^^^^\n`);
    expect(stdout).toMatch(/0 came, 1 went, 0 changed, 0 the same\n$/u);
    expect(code).toBe(1);
    expect((await contatti(["diff", runOf([]), fresh])).stdout).toContain("  + meeting held · 2025-03-04 (ieri)");
  });

  test("--json is JSON, whatever differs", async () => {
    const { stdout } = await contatti([
      "diff",
      runOf([held, contactOf({ id: "00000000000000a9", article: { ...held.article, file: "b.txt" } })]),
      fresh,
      "--json",
    ]);
    const told = JSON.parse(stdout) as {
      articles: { file: string; changed: unknown[]; went: unknown[] }[];
      counts: object;
    };
    expect(told.counts).toEqual({ came: 0, went: 1, changed: 1, same: 0 });
    expect(told.articles.map(({ file, changed, went }) => [file, changed.length, went.length])).toEqual([
      ["b.txt", 0, 1],
      ["esteri/roma.txt", 1, 0],
    ]);
    expect(JSON.parse((await contatti(["diff", old, old, "--json"])).stdout)).toMatchObject({ articles: [] });
  });

  test("--html is one page without scripts, in which the text of articles stays text", async () => {
    const folder = folderOf();
    const { code, stdout } = await contatti(["diff", old, fresh, "--html", join(folder, "diff.html")]);
    expect(stdout).toBe("0 came, 0 went, 1 changed, 0 the same\n");
    expect(code).toBe(1);
    const page = readText(folder, "diff.html");
    expect(page).not.toMatch(/<script|<b>|https?:|javascript:/u);
    expect(page).toContain("Tajani ha incontrato <mark>ieri</mark> a Roma il collega turco &lt;b&gt;Fidan&lt;/b&gt;.");
    const [, style = ""] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).toContain(`sha256-${createHash("sha256").update(style).digest("base64")}`);
  });

  test.each<[string, string[], string]>([
    ["one folder", [old], "missing required argument 'new'"],
    ["a folder that is not there", [old, "none"], "the folder none does not exist"],
    ["a folder without a run", [old, folderOf()], "holds no contacts.jsonl"],
    ["a line that is none", [old, folderOf({ "contacts.jsonl": "[]\n" })], "contacts.jsonl line 1 is no record"],
    ["two formats", [old, fresh, "--json", "--html", "x.html"], "cannot be used with option"],
    ["a page that cannot be written", [old, fresh, "--html", "none/diff.html"], "cannot be written to"],
  ])("%s ends with code 2 and one sentence", async (_name, words, sentence) => {
    const { code, stderr } = await contatti(["diff", ...words]);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });
});
