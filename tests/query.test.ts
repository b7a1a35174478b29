import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { chronicled, contactOf, dated, person } from "./contacts.js";
import { PAGE, contatti, folderOf, newOutput, readText, without } from "./command.js";

const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

let number = 0;
/** A contact with an id of its own. */
const told = (more: Partial<ContactRecord>): ContactRecord =>
  contactOf({ id: String(++number).padStart(16, "0"), ...more });

const tajani = person("Antonio Tajani", "IT", { key: "antonio-tajani" });
const run = folderOf({
  "contacts.jsonl": lines([
    told({}),
    told({ type: "talks", date: dated("2025-03-20") }),
    told({ parties: ["DE", "FR", "IT"], participants: [tajani], date: dated("2025-02-03") }),
    told({ status: "planned", date: dated("2025-03-03", { end: "2025-03-09", precision: "week" }) }),
    told({ status: "planned", parties: ["FR", "IT"], participants: [], place: null, date: dated("2025-05-02") }),
    told({ status: "cancelled", parties: ["AT", "IT"], participants: [tajani], date: null }),
  ]),
  "chronology.jsonl": lines([chronicled()]),
});

/** What the command answers, as JSON. */
async function ask(sql: string, folder = run): Promise<unknown> {
  const { code, stdout, stderr } = await contatti(["query", folder, sql, "--json"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe("the queries of the README", () => {
  const queries = [...readFileSync("README.md", "utf8").matchAll(/^```sql\n(.*?)^```$/gmsu)].map(([, sql = ""]) => sql);
  const [pairs = "", agenda = "", never = ""] = queries;

  test("are three", () => {
    expect(queries).toHaveLength(3);
  });

  test("contacts per month and pair", async () => {
    expect(await ask(pairs)).toEqual([
      { month: "2025-02", pair: "DE FR", contacts: 1 },
      { month: "2025-02", pair: "DE IT", contacts: 1 },
      { month: "2025-02", pair: "FR IT", contacts: 1 },
      { month: "2025-03", pair: "IT TR", contacts: 2 },
    ]);
  });

  test("the agenda of a person", async () => {
    const days = (await ask(agenda)) as { day: string | null; status: string; people: string[] }[];
    expect(days.map(({ day, status }) => [day, status])).toEqual([
      ["2025-02-03", "held"],
      ["2025-03-03", "planned"],
      ["2025-03-05", "held"],
      ["2025-03-20", "held"],
      [null, "cancelled"],
    ]);
    expect(days[2]?.people).toEqual(["Antonio Tajani", "Hakan Fidan"]);
  });

  test("planned but never held", async () => {
    expect(await ask(never)).toEqual([
      { day: "2025-05-02", type: "meeting", parties: ["FR", "IT"], file: "esteri/roma.txt" },
    ]);
  });
});

describe("contatti query", () => {
  test("answers as a table, as CSV and as JSON", async () => {
    const sql =
      "select type, count(*) as n, avg(confidence) as sure, '=1' as cell, null as open from contacts group by type order by type";
    const { stdout } = await contatti(["query", run, sql]);
    expect(stdout).toBe(
      [
        "type     n  sure  cell  open",
        "-------  -  ----  ----  ----",
        "meeting  5   0.9  =1",
        "talks    1   0.9  =1",
        "",
      ].join("\n"),
    );
    const csv = (await contatti(["query", run, sql, "--csv"])).stdout;
    expect(Papa.parse(csv, { header: true, skipEmptyLines: true }).data[0]).toEqual({
      type: "meeting",
      n: "5",
      sure: "0.9",
      cell: "'=1",
      open: "",
    });
    expect(await ask(sql)).toEqual([
      { type: "meeting", n: 5, sure: 0.9, cell: "=1", open: null },
      { type: "talks", n: 1, sure: 0.9, cell: "=1", open: null },
    ]);
  });

  test("has a table for each file that is there, also where it is empty", async () => {
    const out = newOutput();
    await contatti(["extract", folderOf({ "a.txt": PAGE }), out, "--published", "2025-03-06", "--quiet"]);
    expect(
      await ask("select count(*) as n, min(m.kind) as first from articles, unnest(mentions) as u(m)", out),
    ).toMatchObject([{ first: "date" }]);
    expect(await ask("select life[1].status as first, status from chronology")).toEqual([
      { first: "planned", status: "held" },
    ]);
    expect(await ask("select id, date.start as day from contacts", folderOf({ "contacts.jsonl": "" }))).toEqual([]);
  });

  test("columns of one name are kept apart, and large numbers are not rounded", async () => {
    expect(await ask("select 1 as a, 2 as a, 9007199254740993::BIGINT as large, 1.25 as part")).toEqual([
      { a: 1, "a:1": 2, large: "9007199254740993", part: 1.25 },
    ]);
  });

  const secret = folderOf({ "secret.csv": "a\n1\n" });
  const target = join(secret, "taken.csv");
  test.each<[string, string, RegExp]>([
    ["another file", `select * from read_csv('${join(secret, "secret.csv")}')`, /Permission Error/u],
    ["another file of the folder", `select * from read_text('${join(run, "run.json")}')`, /Permission Error/u],
    ["the network", "select * from read_csv('https://example.org/a.csv')", /Permission Error/u],
    ["an extension", "install httpfs", /only queries that read|Permission Error/u],
    ["a file to write", `copy contacts to '${target}'`, /only queries that read|Permission Error/u],
    [
      "a file of the run to write over",
      `copy (select 1) to '${join(run, "contacts.jsonl")}'`,
      /only queries that read|Permission Error/u,
    ],
    ["another database", `attach '${join(secret, "a.db")}'`, /only queries that read|Permission Error/u],
    ["a setting", "set enable_external_access = true", /only queries that read/u],
    ["a table to make", "create table a (b int)", /only queries that read/u],
    ["a view to drop", "drop view contacts", /only queries that read/u],
    ["two queries", "select 1; select 2", /one query at a time/u],
    ["no query", "", /one query at a time/u],
    ["a column that is not there", "select colour from contacts", /the query failed: Binder Error: .*colour/u],
    ["what is no SQL", "selec", /the query failed: .*syntax error/u],
  ])("%s is refused with code 2 and one sentence", async (_name, sql, sentence) => {
    const before = readText(run, "contacts.jsonl");
    const { code, stdout, stderr } = await contatti(["query", run, sql]);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readText(run, "contacts.jsonl")).toBe(before);
  });

  test("a folder without a run is refused", async () => {
    expect(await contatti(["query", secret, "select 1"])).toMatchObject({ code: 2 });
  });

  test("without DuckDB it says what to install", async () => {
    const { code, stderr } = await contatti(["query", run, "select 1"], "", without("@duckdb/node-api"));
    expect(stderr).toBe(
      "contatti: query needs the package @duckdb/node-api, which is not installed: npm install @duckdb/node-api\n",
    );
    expect(code).toBe(2);
  });
});
