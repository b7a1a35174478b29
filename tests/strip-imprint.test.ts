import { describe, expect, it } from "vitest";
import type { ArticleMeta } from "../src/stages/read.js";
import { read } from "../src/stages/read.js";
import { strip } from "../src/stages/strip.js";

const TITLE = "Il premier a Malta dal collega: vertice sui migranti e sulla pesca";
const STANDFIRST = "Dopo due ore di colloquio la firma di un'intesa che i due governi attendevano da tempo";
const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese per parlare di pesca e di migranti.";

const told = (raw: string, meta: ArticleMeta = {}) => {
  const { title, standfirst, publisher, url, author, agency, section, found } = strip(read(raw, meta));
  return { title, standfirst, publisher, url, author, agency, section, found };
};

describe("what a page tells of itself", () => {
  it("is read in its own words", () => {
    expect(
      told(`Home > Esteri\n\n${TITLE}\n\n${STANDFIRST}\n\ndi Carla Venturi\n\nROMA (ITALPRESS) – ${STORY}`),
    ).toEqual({
      title: TITLE,
      standfirst: STANDFIRST,
      publisher: null,
      url: null,
      author: "Carla Venturi",
      agency: "ITALPRESS",
      section: "Esteri",
      found: { title: "text", standfirst: "text", author: "text", agency: "text", section: "text" },
    });
  });

  it("is what the sidecar or the line says, before that", () => {
    const meta = { title: "Altro", author: "Anna Serra", publisher: "Gazzetta", url: "https://www.ansa.it/a" };
    expect(told(`${TITLE}\n\ndi Carla Venturi\n\n${STORY}`, meta)).toMatchObject({
      title: "Altro",
      author: "Anna Serra",
      publisher: "Gazzetta",
      found: { title: "sidecar", author: "sidecar", publisher: "sidecar", url: "sidecar" },
    });
    expect(told(STORY, { ...meta, publishedSource: "field" }).found).toMatchObject({ title: "field", url: "field" });
  });

  it("is the publisher of its address", () => {
    const { publisher, found } = told(STORY, { url: "https://www.ansa.it/sito/notizie/mondo/malta.html" });
    expect([publisher, found.publisher]).toEqual(["ANSA", "url"]);
  });

  it.each([
    ["Esteri", "Esteri"],
    ["Sei in: Politica estera", "Politica estera"],
    ["Home » Cronaca » Lucca", "Cronaca"],
    ["Politica\nEsteri\nEconomia\nSport", null],
    ["In primo piano", null],
  ])("is its section, not one of a menu: %s", (top, section) => {
    expect(told(`${top}\n\n${TITLE}\n\n${STORY}`).section).toBe(section);
  });

  it.each([
    [`ROMA, 12 LUG (ANSA) - ${STORY}`, "ANSA"],
    [`${STORY} (Adnkronos)`, "Adnkronos"],
    [`${STORY}\n\nAFP/ANSA/dg`, "AFP"],
    [`${STORY} (come da protocollo)`, null],
    [`Roma (Italia) – ${STORY}`, null],
  ])("is the agency that signs it: %s", (text, agency) => {
    expect(told(`${TITLE}\n\n${text}`).agency).toBe(agency);
  });
});
