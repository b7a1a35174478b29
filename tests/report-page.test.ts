import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChronologyRecord } from "../src/chronology/schema.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { hasBrowser, openBrowser, openReport } from "./browser.js";
import type { Opened } from "./browser.js";
import { contatti, newOutput, readRecords } from "./command.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds that is serious or worse. */
async function seriousFindings(page: Page): Promise<string[]> {
  // what is below the screen is looked at too
  await page.addStyleTag({ content: ".list { content-visibility: visible !important }" });
  await page.evaluate(AXE);
  // contrast is that of what is painted: a dialog just opened is painted a frame later
  await page.evaluate(
    "Promise.all(document.getAnimations().map((a) => a.finished)).then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))",
  );
  const findings = await page.evaluate<readonly Finding[]>("axe.run(document).then(({ violations }) => violations)");
  return findings
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

const shownCount = async (page: Page): Promise<number> =>
  Number(/^[\d.,]+/u.exec((await page.locator(".found").textContent()) ?? "")?.[0].replaceAll(/[.,]/gu, ""));

/** The page's address settles a task after the key or the click: the value expected is waited for, at most so many ms. */
const SETTLES = { timeout: 10_000 };
const fragmentOf = (page: Page) => (): Promise<string> => page.evaluate<string>("location.hash");

/** The number of marks that the words of a canvas' label tell. */
const timelineLabel = (page: Page): Promise<string | null> => page.locator("canvas.chart").getAttribute("aria-label");

describe.skipIf(!hasBrowser)("the report of the sample articles, in a browser", () => {
  const out = newOutput();
  const file = join(out, "report.html");
  let browser: Browser;
  let records: ContactRecord[] = [];
  let chronology: ChronologyRecord[] = [];
  /** The address of the card of the contact that a record tells of. */
  const cardOf = (record: ContactRecord): string => {
    const contact = chronology.find(({ sources }) => sources.records.some((source) => source.record === record.id));
    return `card=${contact?.id ?? "none"}`;
  };
  const count = (fits: (record: ContactRecord) => boolean): number => records.filter(fits).length;
  const open = (fragment = "", options = {}): Promise<Opened> => openReport(browser, file, fragment, options);

  beforeAll(async () => {
    await contatti(["extract", "raw", out, "--report", "--quiet"]);
    records = readRecords<ContactRecord>(out, "contacts.jsonl");
    chronology = readRecords<ChronologyRecord>(out, "chronology.jsonl");
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  test("opens without network, errors or refusals, with everything on it", async () => {
    const { page, faults } = await open();
    expect(await page.title()).toBe("Cronologia dei contatti");
    expect(await shownCount(page)).toBe(records.length);
    expect(await page.locator("h2").allTextContents()).toEqual([
      "Linea del tempo",
      "Chi con chi",
      "Mese per mese",
      "Elenco dei contatti",
    ]);
    expect(await page.locator("table.contacts tbody tr").count()).toBe(Math.min(25, records.length));
    const dated = count(({ date }) => date?.start !== undefined && date.start !== null);
    expect(await timelineLabel(page)).toContain(`${dated} contatti`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("draws a mark for every contact that has a day", async () => {
    const { page } = await open();
    const inked = await page.evaluate<number>(`(() => {
      const canvas = document.querySelector("canvas.chart");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set();
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) colours.add(data.slice(at, at + 3).join());
      return colours.size;
    })()`);
    // at least one colour a type, ink and lines
    expect(inked).toBeGreaterThan(9);
    await page.context().close();
  });

  test("filters by type, status, state and person, all panels in step, and tells it in the address", async () => {
    const { page, faults } = await open();
    await page.getByLabel(/^Visite/u).check();
    const visits = count(({ type }) => type === "visit");
    expect(await shownCount(page)).toBe(visits);
    await expect.poll(fragmentOf(page), SETTLES).toBe("#type=visit");
    expect(await page.locator("td.column-type").allTextContents()).toEqual(
      Array.from({ length: visits }, () => "Visita"),
    );
    await page.getByLabel(/^In programma/u).check();
    const planned = count(({ type, status }) => type === "visit" && status === "planned");
    expect(await shownCount(page)).toBe(planned);
    // a type that is not chosen still tells how many it would add
    const meetings = count(({ type, status }) => type === "meeting" && status === "planned");
    expect(await page.locator(".value", { hasText: "Incontri" }).locator(".count").textContent()).toBe(
      String(meetings),
    );
    await page.goBack();
    expect(await shownCount(page)).toBe(visits);
    await page.getByRole("button", { name: "Azzera i filtri" }).first().click();
    expect(await shownCount(page)).toBe(records.length);
    await page
      .locator(".facet-side")
      .getByLabel(/^Italia\b/u)
      .check();
    await page
      .locator(".facet-person")
      .getByLabel(/^Giorgia Meloni/u)
      .check();
    const both = ({ parties, participants }: ContactRecord): boolean =>
      parties.includes("IT") && participants.some(({ key }) => key === "giorgia-meloni");
    expect(await shownCount(page)).toBe(count(both));
    await expect.poll(fragmentOf(page), SETTLES).toBe("#side=IT&person=giorgia-meloni");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("an address with filters opens filtered", async () => {
    const { page } = await open("#status=cancelled&status=denied&from=2023-01-01&to=2024-12-31");
    const fits = ({ status, date }: ContactRecord): boolean =>
      ["cancelled", "denied"].includes(status) &&
      date?.start !== undefined &&
      date.start !== null &&
      date.end !== null &&
      date.start <= "2024-12-31" &&
      date.end >= "2023-01-01";
    expect(count(fits)).toBeGreaterThan(0);
    expect(await shownCount(page)).toBe(count(fits));
    const chips = ["Annullati", "Smentiti", "1º gen 2023 – 31 dic 2024"].map((name) => `${name}×`);
    expect((await page.locator(".chip").allTextContents()).toSorted()).toEqual(chips.toSorted());
    await page.context().close();
  });

  test("finds words of the articles, whatever their accents and case", async () => {
    const { page } = await open();
    const told = ({ participants, evidence }: ContactRecord): boolean =>
      [...participants.map(({ name }) => name), ...evidence.map(({ text }) => text)].some((text) =>
        /erdo[gğ]an/iu.test(text),
      );
    await page.getByLabel("Cerca", { exact: true }).fill("ERDOGAN");
    expect(await shownCount(page)).toBeGreaterThanOrEqual(count(told));
    expect(count(told)).toBeGreaterThan(5);
    await page.getByLabel("Cerca", { exact: true }).fill("erdogan xyzzy");
    expect(await shownCount(page)).toBe(0);
    expect(await page.locator("td.nothing").textContent()).toBe("Nessun contatto corrisponde ai filtri.");
    await page.context().close();
  });

  test("a cell of the matrix filters on both, a cell of the months on the month", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Italia e Santa Sede: " }).click();
    const pair = ({ parties }: ContactRecord): boolean => parties.includes("IT") && parties.includes("VA");
    expect(await shownCount(page)).toBe(count(pair));
    await page.getByRole("button", { name: "Azzera i filtri" }).first().click();
    await page.getByRole("button", { name: /^giugno 2024: / }).click();
    await expect.poll(fragmentOf(page), SETTLES).toBe("#from=2024-06-01&to=2024-06-30");
    await page.context().close();
  });

  test("dragging across the timeline filters on its days; the buttons only look", async () => {
    const { page } = await open();
    const box = await page.locator("canvas.chart").boundingBox();
    if (!box) throw new Error("no timeline");
    await page.mouse.move(box.x + box.width * 0.8, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(fragmentOf(page), SETTLES).toMatch(/^#from=202\d-\d\d-\d\d&to=202\d-\d\d-\d\d$/u);
    const filtered = await shownCount(page);
    expect(filtered).toBeLessThan(records.length);
    await page.getByRole("button", { name: "Giorni" }).click();
    await expect.poll(fragmentOf(page), SETTLES).toContain("view=");
    expect(await shownCount(page)).toBe(filtered);
    await page.context().close();
  });

  test("the table sorts both ways, and what has no value comes last", async () => {
    const { page } = await open();
    const places = (): Promise<string[]> => page.locator("td.column-place").allTextContents();
    await page.getByRole("button", { name: "Luogo" }).click();
    const up = (await places()).filter((name) => name !== "");
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, "it")));
    expect(await page.locator("th.column-place").getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("button", { name: "Luogo" }).click();
    const down = await places();
    expect(down[0]).not.toBe("");
    expect(down[0]).toBe((await places()).filter(Boolean).toSorted((a, b) => b.localeCompare(a, "it"))[0]);
    await page.context().close();
  });

  test("a card shows slots and the evidence marked in the article, with its furniture in grey", async () => {
    const record = records.find(
      ({ article, status }) => article.file.startsWith("carlo-visita") && status === "postponed",
    );
    if (!record) throw new Error("no such contact");
    const { page, faults } = await open(`#${cardOf(record)}`);
    const card = page.getByRole("dialog");
    expect(await card.locator(".kicker").textContent()).toBe("Visita · rinviata");
    expect(await card.locator("dd").first().textContent()).toContain("martedì 8 aprile 2025");
    const marks = await card.locator("mark").allTextContents();
    for (const { text } of record.evidence.filter(({ text }) => text.length < 40))
      expect(marks.join(" ")).toContain(text);
    const raw = readFileSync(`raw/${record.article.file}`, "utf8");
    const shown = (await card.locator(".block").allTextContents()).join("");
    const letters = (text: string): string => text.replaceAll(/\s/gu, "");
    expect(letters(shown)).toBe(letters(raw));
    expect(await card.locator(".block.aside").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.isVisible(), SETTLES).toBe(false);
    await expect.poll(fragmentOf(page), SETTLES).toBe("");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("cards open from the table and lead from one to the next", async () => {
    const { page } = await open();
    const names = page.locator("button.open");
    const [first, second] = [await names.nth(0).textContent(), await names.nth(1).textContent()];
    await names.nth(0).click();
    expect(await page.locator("#card-title").textContent()).toBe(first);
    await page.getByRole("button", { name: "Contatto successivo" }).click();
    expect(await page.locator("#card-title").textContent()).toBe(second);
    await page.goBack();
    await expect.poll(() => page.getByRole("dialog").isVisible(), SETTLES).toBe(false);
    await page.context().close();
  });

  test("switches language, keeping the filters", async () => {
    const { page } = await open("#type=visit");
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.title()).toBe("Chronology of contacts");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await shownCount(page)).toBe(count(({ type }) => type === "visit"));
    expect(await page.locator("td.column-type").first().textContent()).toBe("Visit");
    expect(await page.locator(".facet-side .name").allTextContents()).toContain("Turkey");
    await expect.poll(fragmentOf(page), SETTLES).toBe("#type=visit&lang=en");
    await page.context().close();
  });

  test("speaks the browser's language at first", async () => {
    const { page } = await open("", { locale: "en-GB" });
    expect(await page.locator("h1").textContent()).toBe("Chronology of contacts");
    await page.context().close();
  });

  test("works by keyboard: the first stop skips to the list, arrows walk the matrix, Enter opens and Escape closes", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement?.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("document.activeElement?.id")).toBe("list");
    await page.locator("button.open").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate<string>("document.activeElement?.className"), SETTLES).toBe("open");
    const first = page.locator(".matrix .cell[tabindex='0']");
    expect(await first.count()).toBe(1);
    await first.focus();
    await page.keyboard.press("ArrowRight");
    const place = await page.evaluate<string>('document.activeElement?.getAttribute("data-at")');
    expect(place).toMatch(/^0 [1-9]/u);
    await page.keyboard.press("Enter");
    await expect.poll(fragmentOf(page), SETTLES).toContain("side=");
    await page.getByLabel(/^Vertici/u).focus();
    await page.keyboard.press("Space");
    expect(await page.evaluate<string>('document.activeElement?.getAttribute("data-key")')).toBe("summit");
    await page.context().close();
  });

  test.each([
    ["light, Italian", "", { colorScheme: "light" }],
    ["dark, English", "#lang=en&who=person&side=IT", { colorScheme: "dark" }],
    ["on a phone", "", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ])(
    "axe-core finds nothing serious: %s",
    async (_name, fragment, options) => {
      const { page } = await open(fragment, { bypassCSP: true, ...options });
      expect(await seriousFindings(page)).toEqual([]);
      await page.locator("button.open").first().click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test("fits a phone: nothing runs over the side, and the filters fold away", async () => {
    const { page } = await open("", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(360);
    const search = page.getByLabel("Cerca", { exact: true });
    expect(await search.isVisible()).toBe(false);
    await page.getByText("Filtri", { exact: true }).click();
    expect(await search.isVisible()).toBe(true);
    await page.locator("button.open").first().tap();
    expect(await page.evaluate<number>('document.querySelector("dialog").scrollWidth')).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  test("prints all contacts on light paper, without the controls", async () => {
    const { page } = await open("", { colorScheme: "dark" });
    const panel = (): Promise<string> =>
      page.evaluate<string>('getComputedStyle(document.documentElement).getPropertyValue("--panel")');
    const dark = await panel();
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: "print" });
    expect(await panel()).not.toBe(dark);
    expect(await page.locator("table.contacts tbody tr").count()).toBe(records.length);
    expect(await page.locator(".filters").isVisible()).toBe(false);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await page.locator("table.contacts tbody tr").count()).toBe(Math.min(25, records.length));
    await page.context().close();
  });

  /** The pictures of the README: where in the page, in which colours, how large. */
  const PICTURES = [
    ["report-light", "#lang=en", { colorScheme: "light", viewport: { width: 1340, height: 940 } }],
    ["report-dark", "#lang=en", { colorScheme: "dark", viewport: { width: 1340, height: 940 } }],
    ["report-card", "card", { colorScheme: "light", viewport: { width: 680, height: 844 } }],
    [
      "report-phone",
      "#lang=it",
      { colorScheme: "light", viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    ],
  ] as const;

  test.each(PICTURES)(
    "docs/%s.png can be made, and is written where UPDATE_SCREENSHOTS is set",
    async (name, place, options) => {
      const shown = records.find(
        ({ article, status }) => article.file.startsWith("carlo-visita") && status === "postponed",
      );
      if (!shown) throw new Error("no such contact");
      const { page } = await open(place === "card" ? `#lang=en&${cardOf(shown)}` : place, options);
      expect(await page.getByRole("dialog").isVisible()).toBe(place === "card");
      await page.waitForTimeout(300);
      const picture = await page.screenshot({ type: "png" });
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        options.viewport.width,
        options.viewport.height,
      ]);
      if (process.env["UPDATE_SCREENSHOTS"]) writeFileSync(`docs/${name}.png`, picture);
      expect(readFileSync("README.md", "utf8")).toContain(`docs/${name}.png`);
      expect(readFileSync(`docs/${name}.png`).length).toBeGreaterThan(10_000);
      await page.context().close();
    },
  );
});
