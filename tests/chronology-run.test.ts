import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chronologyRecord } from "../src/chronology/schema.js";
import { contatti, folderOf, newOutput, readRecords, readText } from "./command.js";

/** Three articles, of which two tell of one meeting. */
const raw = folderOf({
  "a.txt": "Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Roma il collega turco Hakan Fidan.",
  "a.meta.json": '{"published":"2025-03-06","publisher":"Il Ponte"}',
  "b.txt": "Mercoledì 5 marzo Antonio Tajani e Hakan Fidan si sono incontrati a Roma per parlare di Libia.",
  "b.meta.json": '{"published":"2025-03-07","publisher":"Radio Laguna"}',
  "c.txt": "Il ministro Tajani ha sentito ieri al telefono il ministro degli Esteri francese Jean-Noël Barrot.",
  "c.meta.json": '{"published":"2025-03-07"}',
});

async function extracted(...words: string[]): Promise<string> {
  const out = newOutput();
  expect((await contatti(["extract", raw, out, ...words])).code).toBe(0);
  return out;
}

describe("extract", () => {
  test("writes the contacts of all articles merged", async () => {
    const out = await extracted();
    const contacts = readRecords(out, "chronology.jsonl").map((line) => chronologyRecord.parse(line));
    expect(contacts.map(({ type, sources }) => [type, sources.records.map(({ file }) => file)])).toEqual([
      ["meeting", ["a.txt", "b.txt"]],
      ["phone_call", ["c.txt"]],
    ]);
  });

  test("--no-chronology leaves it out, and the one of an earlier run goes", async () => {
    const out = await extracted();
    const { code } = await contatti(["extract", raw, out, "--no-chronology"]);
    expect(code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(["articles.jsonl", "contacts.jsonl", "errors.jsonl", "run.json"]);
  });
});

describe("chronology", () => {
  test("writes the bytes that extract writes, and one line of summary", async () => {
    const out = await extracted();
    const written = readText(out, "chronology.jsonl");
    rmSync(join(out, "chronology.jsonl"));
    expect(await contatti(["chronology", out])).toEqual({
      code: 0,
      stdout: "",
      stderr: "3 records, 2 contacts, 0 errors\n",
    });
    expect(readText(out, "chronology.jsonl")).toBe(written);
    expect(readdirSync(out).toSorted()).toEqual([
      "articles.jsonl",
      "chronology.jsonl",
      "contacts.jsonl",
      "errors.jsonl",
      "run.json",
    ]);
  });

  test("the order of the lines changes nothing", async () => {
    const out = await extracted();
    const written = readText(out, "chronology.jsonl");
    const lines = readText(out, "contacts.jsonl").trimEnd().split("\n");
    writeFileSync(join(out, "contacts.jsonl"), `${lines.toReversed().join("\n")}\n`);
    expect((await contatti(["chronology", out, "--quiet"])).stderr).toBe("");
    expect(readText(out, "chronology.jsonl")).toBe(written);
  });

  test("lines that are no records are named, and the rest is merged", async () => {
    const out = await extracted();
    const [first = "", ...others] = readText(out, "contacts.jsonl").trimEnd().split("\n");
    writeFileSync(
      join(out, "contacts.jsonl"),
      [first, "{", '{"schema":"contatti/contact@2"}', "", ...others].join("\n"),
    );
    const { code, stderr } = await contatti(["chronology", out]);
    expect(stderr).toContain("contacts.jsonl/2: the line is no JSON");
    expect(stderr).toContain("contacts.jsonl/3: the line is no contact record: schema:");
    expect(stderr).toContain("3 records, 2 contacts, 2 errors\n");
    expect(code).toBe(1);
    expect(readRecords(out, "chronology.jsonl")).toHaveLength(2);
  });

  test("faults as lines of JSON, and nothing else there", async () => {
    const out = folderOf({ "contacts.jsonl": "no\n" });
    const { code, stderr } = await contatti(["chronology", out, "--json-errors"]);
    expect(JSON.parse(stderr)).toMatchObject({ file: "contacts.jsonl/1", code: "bad_line" });
    expect(code).toBe(1);
    expect(readText(out, "chronology.jsonl")).toBe("");
  });

  test("no contacts make an empty chronology", async () => {
    const out = folderOf({ "contacts.jsonl": "" });
    expect(await contatti(["chronology", out])).toMatchObject({ code: 0, stderr: "0 records, 0 contacts, 0 errors\n" });
    expect(readText(out, "chronology.jsonl")).toBe("");
  });

  test.each<[string, string, string]>([
    ["a folder that is not there", join(folderOf(), "none"), "does not exist"],
    ["a folder without contacts", folderOf(), "holds no contacts.jsonl"],
    ["a file", "package.json", "does not exist"],
    [
      "a folder in the place of the chronology",
      folderOf({ "contacts.jsonl": "", "chronology.jsonl/keep": "" }),
      "chronology.jsonl in it is a folder",
    ],
  ])("%s is wrong use, told in one sentence", async (_name, folder, sentence) => {
    const { code, stdout, stderr } = await contatti(["chronology", folder]);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(folder, ".chronology.jsonl.partial"))).toBe(false);
  });

  test("--help shows examples", async () => {
    const { code, stdout } = await contatti(["chronology", "--help"]);
    expect(stdout).toContain("Examples:\n  contatti chronology out/\n");
    expect(code).toBe(0);
  });
});
