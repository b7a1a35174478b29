import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES, formatOf } from "../src/output/export/formats.js";
import { chronicled } from "./contacts.js";
import { PAGE, contatti, folderOf, newOutput, readText } from "./command.js";

const raw = folderOf({
  "a.txt": PAGE,
  "b.txt": "Il ministro degli Esteri Antonio Tajani incontrerà domani a Parigi il collega francese Jean-Noël Barrot.\n",
});
const out = newOutput();

beforeAll(async () => {
  await contatti(["extract", raw, out, "--published", "2025-03-06", "--quiet"]);
});

describe("export", () => {
  test.each(FORMAT_NAMES)("%s to standard output and to a file are the same bytes", async (format) => {
    const { code, stdout } = await contatti(["export", out, "--format", format]);
    expect(code).toBe(0);
    const file = join(folderOf(), "export");
    expect(await contatti(["export", out, "--format", format, "--to", file])).toMatchObject({ code: 0, stdout: "" });
    expect(readText(join(file, ".."), "export")).toBe(stdout);
    expect(stdout.length).toBeGreaterThan(100);
    expect(readdirSync(join(file, ".."))).toEqual(["export"]);
  });

  test("takes the chronology where the run has one", async () => {
    const folder = folderOf({
      "contacts.jsonl": readText(out, "contacts.jsonl"),
      "chronology.jsonl": `${JSON.stringify(chronicled())}\n`,
    });
    const { stdout } = await contatti(["export", folder, "--format", "csv"]);
    expect(stdout.trim().split("\r\n")).toHaveLength(2);
    expect(stdout).toContain("00000000000000c1,meeting,held");
  });

  test("says how many contacts a format has no place for", async () => {
    const open = `${JSON.stringify({ ...chronicled(), date: null })}\n`;
    const folder = folderOf({ "contacts.jsonl": "", "chronology.jsonl": open });
    const { code, stderr } = await contatti(["export", folder, "--format", "timeline"]);
    expect(stderr).toBe("1 left out for want of a date\n");
    expect(code).toBe(0);
    expect((await contatti(["export", folder, "--format", "timeline", "--quiet"])).stderr).toBe("");
  });

  test("passes over fields that a later version added", async () => {
    const folder = folderOf({
      "contacts.jsonl": "",
      "chronology.jsonl": `${JSON.stringify({ ...chronicled(), mood: 1 })}\n`,
    });
    expect(await contatti(["export", folder, "--format", "csv"])).toMatchObject({ code: 0, stderr: "" });
  });

  test.each<[string, (folder: string) => string[], string]>([
    ["a format that is none", () => [out, "--format", "xlsx"], "Allowed choices are csv, dyads"],
    ["no format", () => [out], "required option '--format <format>' not specified"],
    ["a folder that is not there", () => ["none", "--format", "csv"], "the folder none does not exist"],
    ["a folder without a run", () => [raw, "--format", "csv"], "holds no contacts.jsonl"],
    ["a file of the run", () => [out, "--format", "csv", "--to", join(out, "contacts.jsonl")], "is part of the run"],
    ["a folder to write to", () => [out, "--format", "csv", "--to", raw], "is a folder: name a file"],
    ["a device to write to", () => [out, "--format", "csv", "--to", "/dev/null"], "is no file"],
    ["a folder to write in that is not there", () => [out, "--format", "csv", "--to", "none/a.csv"], "does not exist"],
    ["a line that is no JSON", (folder) => [folder, "--format", "csv"], "contacts.jsonl line 2 is no JSON"],
    ["annotations without articles", (folder) => [folder, "--format", "annotations"], "holds no articles.jsonl"],
  ])("%s ends with code 2 and one sentence", async (_name, words, sentence) => {
    const broken = folderOf({ "contacts.jsonl": `${readText(out, "contacts.jsonl").split("\n")[0]}\n{"schema":\n` });
    const { code, stderr } = await contatti(["export", ...words(broken)]);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });

  test("a record that lacks a slot is named with its line", async () => {
    const { parties: _, ...record } = JSON.parse(readText(out, "contacts.jsonl").split("\n")[0] ?? "") as {
      parties: unknown;
    };
    const folder = folderOf({ "contacts.jsonl": `${JSON.stringify(record)}\n` });
    const { code, stderr } = await contatti(["export", folder, "--format", "csv"]);
    expect(stderr).toContain("contacts.jsonl line 1 is no record: parties:");
    expect(code).toBe(2);
  });

  test("files of two runs are told apart", async () => {
    const folder = folderOf({
      "contacts.jsonl": readText(out, "contacts.jsonl").split("\n").toReversed().join("\n").trim(),
      "articles.jsonl": readText(out, "articles.jsonl"),
    });
    const { stderr } = await contatti(["export", folder, "--format", "annotations"]);
    expect(stderr).toContain("are not of the same run");
  });
});

describe("extract --format", () => {
  test("writes the exports beside the records", async () => {
    const folder = newOutput();
    const { code } = await contatti([
      "extract",
      raw,
      folder,
      "--published",
      "2025-03-06",
      "--format",
      "csv",
      "ics",
      "--quiet",
    ]);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([formatOf("csv").file, formatOf("ics").file]));
    expect(readText(folder, "contacts.csv")).toBe((await contatti(["export", out, "--format", "csv"])).stdout);
    expect(readText(folder, "contacts.ics")).toContain("DTSTART;VALUE=DATE:20250307");
  });

  test("needs a folder", async () => {
    const { code, stderr } = await contatti(["extract", raw, "-", "--format", "csv"]);
    expect(stderr).toBe("contatti: --format needs an output folder\n");
    expect(code).toBe(2);
  });
});
