import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChronologyRecord } from "../src/chronology/schema.js";
import { singleContact } from "../src/report/single.js";
import { hasBrowser, openBrowser, openReport } from "./browser.js";
import { PAGE, contatti, folderOf, newOutput, readText } from "./command.js";
import { makeRun } from "./report-made.js";
import type { MadeRun } from "./report-made.js";

/** Writes a report of a made run; gives the folder. */
async function reportOf({ files }: MadeRun, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const out = folderOf({ ...files, ...more });
  expect(await contatti(["report", out, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  return out;
}

const page = (out: string): string => readText(out, "report.html");

/** The JSON of a part of the page. */
function part(html: string, id: string): unknown {
  const [, json] = new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, "su").exec(html) ?? [];
  if (json === undefined) throw new Error(`no part ${id}`);
  return JSON.parse(json);
}

describe("contatti report", () => {
  test("says how large the page is, and leaves everything else as it was", async () => {
    const out = folderOf(makeRun(3).files);
    const before = readText(out, "contacts.jsonl");
    const { code, stdout, stderr } = await contatti(["report", out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^report\.html: 3 contacts, \d+\.\d MB\n$/u);
    expect(readText(out, "contacts.jsonl")).toBe(before);
  });

  test.each<[string, () => string[], RegExp]>([
    ["a folder that is not there", () => ["report", "none"], /the folder none does not exist/u],
    [
      "a folder that is no run",
      () => ["report", folderOf({ "a.txt": PAGE })],
      /holds no contacts\.jsonl: name the output/u,
    ],
    ["no folder", () => ["report"], /missing required argument 'output'/u],
    [
      "a line that is no record",
      () => ["report", folderOf({ "contacts.jsonl": "{}\n", "articles.jsonl": "" })],
      /contacts\.jsonl, line 1, is no record/u,
    ],
    [
      "a raw folder that is not there",
      () => ["report", folderOf(makeRun(1).files), "--raw", "none"],
      /the input none does not exist/u,
    ],
    [
      "a report of standard input",
      () => ["extract", "-", folderOf(), "--report"],
      /--report needs an input that can be read twice/u,
    ],
  ])("refuses %s with one sentence and code 2", async (_name, words, sentence) => {
    const { code, stdout, stderr } = await contatti(words());
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("gives the same bytes for the same records in another order", async () => {
    const run = makeRun(40);
    const turned = run.files["contacts.jsonl"].trimEnd().split("\n").toReversed().join("\n");
    const [one, other] = [await reportOf(run), await reportOf(run, { "contacts.jsonl": `${turned}\n` })];
    expect(page(one) === page(other)).toBe(true);
  });

  test("holds one policy, whose hashes are those of its script and style, and no address to load from", async () => {
    const html = page(await reportOf(makeRun(2)));
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html)?.[1] ?? "";
    const hash = (text = ""): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text]) => hash(text));
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, text]) => hash(text));
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${scripts[0]}`,
      `style-src ${styles[0]}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b/iu);
    expect(html).not.toMatch(/<[^>]*\s(?:src|href|style|on\w+)=/iu);
    expect(html).toMatch(/<!--[^]*d3-scale[^]*Permission to use, copy, modify[^]*-->/u);
  });

  test("embeds the text of the input where it is the one that was read, and of no other", async () => {
    const raw = folderOf({
      "a.txt": PAGE,
      "b.txt": PAGE.replace("turco", "greco").replace("Hakan Fidan", "Giorgos Gerapetritis"),
    });
    const out = newOutput();
    await contatti(["extract", raw, out, "--published", "2025-03-06", "--report", "--quiet"]);
    expect(part(page(out), "text-0")).toMatchObject({ text: PAGE });
    expect(part(page(out), "core")).toMatchObject({ texts: { kept: 2, left: 0, given: true } });
    writeFileSync(join(raw, "b.txt"), `${PAGE}Nuova riga.\n`);
    await contatti(["report", out, "--raw", raw, "--quiet"]);
    expect(part(page(out), "core")).toMatchObject({ texts: { kept: 1, left: 1, given: true } });
    expect(page(out)).not.toContain("Nuova riga");
    await contatti(["report", out, "--quiet"]);
    expect(part(page(out), "core")).toMatchObject({ texts: { kept: 0, left: 2, given: false } });
  });

  test("embeds the text of pages of HTML that the run has kept", async () => {
    const raw = folderOf({
      "a.html": `<html><body><article><p>${PAGE.trim().replaceAll("\n\n", "</p><p>")}</p></article></body></html>`,
    });
    const out = newOutput();
    await contatti(["extract", raw, out, "--published", "2025-03-06", "--quiet"]);
    await contatti(["report", out, "--quiet"]);
    expect(existsSync(join(out, "text/a.html.txt"))).toBe(true);
    expect(part(page(out), "text-0")).toMatchObject({ text: readText(out, "text/a.html.txt") });
  });

  test("leaves a chronology of other records aside and says so", async () => {
    const run = makeRun(3);
    const stale = makeRun(2)
      .contacts.map((record) => `${JSON.stringify(singleContact(record))}\n`)
      .join("");
    const out = folderOf({ ...run.files, "chronology.jsonl": stale });
    const { code, stderr } = await contatti(["report", out]);
    expect(code).toBe(0);
    expect(stderr).toContain("chronology.jsonl is of other records and was left aside");
    expect(part(page(out), "core")).toMatchObject({ counts: { contacts: 3 } });
  });
});

/** Three records of one contact, merged: announced, put off, held; two papers disagree on how long it took. */
function mergedRun(): { run: MadeRun; chronology: string } {
  const statuses = ["planned", "postponed", "held"] as const;
  const run = makeRun(3, (record, at) => ({ ...record, type: "summit", status: statuses[at] ?? "held" }));
  const [first, second, last] = run.contacts;
  if (!first || !second || !last) throw new Error("three records are needed");
  const merged: ChronologyRecord = {
    ...singleContact(last),
    id: "00000000000000aa",
    versions: [
      {
        slot: "duration",
        values: [
          { value: "PT2H", records: [last.id], publishers: ["Il Faro"] },
          { value: "PT1H30M", records: [second.id], publishers: ["La Voce"] },
        ],
      },
    ],
    sources: {
      records: run.contacts.map(({ id, article }) => ({
        record: id,
        file: article.file,
        publisher: "Il Faro",
        published: "2025-03-01",
      })),
      publishers: ["Il Faro", "La Voce"],
      first: "2025-03-01",
      last: "2025-03-09",
    },
    life: run.contacts.map(({ id, status }, at) => ({
      status,
      date: "2025-03-08",
      published: `2025-03-0${at + 1}`,
      record: id,
    })),
    merge: [{ record: second.id, with: first.id, matched: ["sides", "date"], score: 0.82 }],
  };
  return { run, chronology: `${JSON.stringify(merged)}\n` };
}

/** How long it took to open the page and takes to filter it, from the click to the next frame; told, and not tested. */
async function timesOf(opened: Page): Promise<string> {
  const open = await opened.evaluate<number>("performance.getEntriesByName('contatti:ready')[0].startTime");
  const filter = await opened.evaluate<number[]>(`(async () => {
    const times = [];
    for (let turn = 0; turn < 20; turn++) {
      const started = performance.now();
      document.querySelectorAll(".facet-type input")[turn % 2].click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - started);
    }
    document.querySelector(".clear:not([hidden])")?.click();
    return times;
  })()`);
  const [best = 0, median = 0] = [0, filter.length >> 1].map((at) => filter.toSorted((a, b) => a - b)[at]);
  return `20,000 contacts: open ${open.toFixed(0)} ms; filter ${best.toFixed(0)} ms at best, ${median.toFixed(0)} ms as a rule`;
}

/** Words that a page must show as they are. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "</script><script>alert(2)</script>",
  "<!--<script>",
  '"><img src=x onerror=alert(3)>',
  "javascript:alert(4)",
  "\u202Erovesciato\u2069",
  "\uD83D solo",
  "${alert(5)} {{6*7}}",
  "zero\u0000\u200B\uFEFF\u2028",
];

describe.skipIf(!hasBrowser)("made reports, in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  const open = (out: string, fragment = ""): ReturnType<typeof openReport> =>
    openReport(browser, join(out, "report.html"), fragment);

  test("hostile text stays text", async () => {
    const run = makeRun(HOSTILE.length, (record, at) => {
      const words = HOSTILE[at] ?? "";
      return {
        ...record,
        article: {
          ...record.article,
          file: `${at}/${words}.txt`,
          title: words,
          publisher: `Testata ${words}`,
          url: at % 2 === 0 ? `javascript:alert(${at})` : words,
        },
        participants: record.participants.map((who) => ({ ...who, name: words, role: words })),
        place: { name: words, venue: words },
        topics: [words],
        source: words,
        evidence: [{ slot: "status", start: 0, end: words.length, text: words }],
        rules: [words],
      };
    });
    const { page: opened, faults } = await open(await reportOf(run));
    expect(await opened.locator(".found").textContent()).toBe(`${HOSTILE.length} contatti`);
    expect(await opened.evaluate("document.scripts.length")).toBe(
      1 + (await opened.locator('script[type="application/json"]').count()),
    );
    const titles = new Set<string>();
    for (let at = 0; at < HOSTILE.length; at++) {
      await opened.locator("button.open").nth(at).click();
      const card = opened.getByRole("dialog");
      titles.add((await card.locator(".quotes").textContent()) ?? "");
      expect(await card.locator("a").count()).toBe(0);
      await opened.keyboard.press("Escape");
    }
    expect([...titles].toSorted()).toEqual(HOSTILE.toSorted());
    await opened.getByLabel("Cerca", { exact: true }).fill("<script>");
    expect(await opened.locator(".chip").textContent()).toBe("“<script>”×");
    expect(await opened.locator("img, iframe").count()).toBe(0);
    expect(faults).toEqual([]);
    await opened.context().close();
  });

  test("an address that tries the same opens as nothing", async () => {
    const { page: opened, faults } = await open(
      await reportOf(makeRun(4)),
      `#q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&type=%3Cscript%3E&from=ieri&sort=constructor&page=-3&card=__proto__&lang=xx&view=1~2`,
    );
    expect(await opened.locator(".found").textContent()).toBe("0 contatti su 4");
    await opened.getByRole("button", { name: "Azzera i filtri" }).first().click();
    expect(await opened.locator(".found").textContent()).toBe("4 contatti");
    expect(faults).toEqual([]);
    await opened.context().close();
  });

  test("links lead to the web only", async () => {
    const { page: opened } = await open(await reportOf(makeRun(1)));
    await opened.locator("button.open").click();
    const link = opened.locator(".evidence a");
    expect(await link.getAttribute("href")).toBe("https://example.org/0");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await opened.context().close();
  });

  test("a merged contact shows its life, its versions and why it was merged", async () => {
    const { run, chronology } = mergedRun();
    const { page: opened, faults } = await open(
      await reportOf(run, { "chronology.jsonl": chronology }),
      "#card=00000000000000aa",
    );
    expect(await opened.locator(".found").textContent()).toBe("1 contatto");
    const card = opened.getByRole("dialog");
    expect(await card.locator(".life .step").allTextContents()).toEqual(["in programma", "rinviato", "avvenuto"]);
    expect(await card.locator(".versions li").allTextContents()).toEqual(["2 oreIl Faro", "1 ora e 30 minutiLa Voce"]);
    expect(await card.locator(".evidence").count()).toBe(3);
    await card.getByText("Perché questi articoli").click();
    expect(await card.locator(".merge li").textContent()).toMatch(/: parti, data \(0,82\)$/u);
    expect(faults).toEqual([]);
    await opened.context().close();
  });

  test("a run without contacts gives a page that says so", async () => {
    const { page: opened, faults } = await open(await reportOf(makeRun(0)));
    expect(await opened.locator("main").textContent()).toBe(
      "Nessun contattoNegli articoli letti non è stato trovato alcun contatto.",
    );
    expect(faults).toEqual([]);
    await opened.context().close();
  });

  test("20,000 contacts open, filter and sort, and the page stays small", async () => {
    const run = makeRun(20_000);
    const { page: opened, faults } = await open(await reportOf(run));
    const elements = (): Promise<number> => opened.evaluate<number>("document.querySelectorAll('*').length");
    expect(await opened.locator(".found").textContent()).toBe("20.000 contatti");
    expect(await elements()).toBeLessThan(4000);
    process.stderr.write(`${await timesOf(opened)}\n`);
    await opened.getByLabel(/^Convocazioni/u).check();
    const summons = run.contacts.filter(({ type }) => type === "summons").length;
    expect(await opened.locator(".found").textContent()).toContain(
      `${String(summons).replace(/(\d)(\d{3})$/u, "$1.$2")} contatti su`,
    );
    await opened.getByRole("button", { name: "Luogo" }).click();
    expect(await opened.locator("td.column-place").first().textContent()).toBe("Ankara");
    const words = run.contacts[19_999]?.participants[0]?.name ?? "";
    await opened.getByLabel("Cerca", { exact: true }).fill(`"${words}"`);
    const told = run.contacts.filter(({ type, evidence }) => type === "summons" && evidence[0]?.text.includes(words));
    expect(await opened.locator(".found").textContent()).toContain(`${told.length} contatt`);
    expect(await elements()).toBeLessThan(4000);
    expect(faults).toEqual([]);
    await opened.context().close();
  }, 120_000);
});

test("the page's licences are in its file", () => {
  expect(readFileSync("dist/report/page/licences.txt", "utf8")).toMatch(/^d3-array [\d.]+\n/u);
});
