import { describe, expect, it, test } from "vitest";
import { dayOfMoment } from "../src/html/moment.js";
import { readHtml } from "../src/html/page.js";
import { extract } from "../src/index.js";
import { HTML_PAGE } from "./html-pages.js";

const STORY = [
  "Lubiana, il ministro vede la collega slovena",
  "Sul tavolo i treni per Trieste e la minoranza italiana, a maggio il prossimo incontro",
  "Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Lubiana la collega slovena Tanja Fajon per parlare dei treni fra Trieste e la capitale slovena.",
  "Il colloquio è durato due ore: «Siamo vicini», ha detto il ministro lasciando il castello.",
  "La ministra ha parlato di un passo avanti.",
  "La minoranza",
  "I due hanno visto anche i rappresentanti della minoranza italiana di Capodistria, che chiedono una scuola in più.",
];

describe("a page of HTML", () => {
  const { article, contacts, text } = extract(HTML_PAGE, { file: "a/b c.html", format: "html" });
  const kept = article.blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end));

  it("keeps its title, its standfirst and its paragraphs, and nothing that stands beside them", () => {
    expect(kept).toEqual(STORY);
  });

  it("tells what its metadata say", () => {
    expect(article).toMatchObject({
      title: "Lubiana, il ministro vede la collega slovena",
      publisher: "La Voce di Gorizia",
      author: "Carla Venturi",
      section: "Esteri",
      standfirst: "Sul tavolo i treni per Trieste e la minoranza italiana, a maggio il prossimo incontro",
      agency: null,
      found: {
        title: "metadata",
        standfirst: "text",
        publisher: "metadata",
        url: "metadata",
        author: "metadata",
        section: "metadata",
      },
      url: "https://www.lavocedigorizia.example/esteri/lubiana-incontro",
      published: { date: "2024-03-15", precision: "day", source: "metadata" },
      warnings: [],
    });
  });

  it("has offsets into the text that it names, and no contact out of other articles", () => {
    expect(article.text).toBe("text/a/b c.html.txt");
    expect(contacts.length).toBeGreaterThan(0);
    for (const { evidence, parties } of contacts) {
      expect(parties).toContain("SI");
      for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
    }
  });

  it("gives way to the sidecar", () => {
    const { published, publisher, title } = extract(HTML_PAGE, {
      format: "html",
      published: "2024-03-16",
      publisher: "Altro",
      title: "Altro titolo",
    }).article;
    expect([published?.date, published?.source, publisher, title]).toEqual([
      "2024-03-16",
      "sidecar",
      "Altro",
      "Altro titolo",
    ]);
  });
});

const PARAGRAPH =
  "Il presidente ha ricevuto al Quirinale il collega maltese, che resterà a Roma fino a venerdì con la sua delegazione.";
const body = (inner: string): string =>
  `<html><head><title>Roma, il presidente riceve il collega</title></head><body>${inner}</body></html>`;
const textOf = (html: string): string => readHtml(html).text;

describe("the story of a page", () => {
  test.each([
    [
      "paragraphs that are never closed",
      `<h1>Roma, il presidente riceve il collega</h1><p>${PARAGRAPH}<p>${PARAGRAPH}`,
    ],
    [
      "a story cut into boxes of one class",
      `<div>${`<div class="widget box"><p>${PARAGRAPH}</p></div>`.repeat(4)}</div>`,
    ],
    [
      "a story under a class that other pages use for adverts",
      `<div class="content-ads-free"><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>`,
    ],
    ["lines parted by breaks only", `<td>${PARAGRAPH}<br><br>${PARAGRAPH}</td>`],
    ["a button that is never closed", `<button>Menu<main><p>${PARAGRAPH}</p></main>`],
    ["one form around the page", `<form id="aspnetForm"><div><p>${PARAGRAPH}</p></div></form>`],
    ["a link that is never closed", `<div><a href="/">Home<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>`],
    ["capital letters in tags and attributes", `<DIV CLASS="NAV">Home</DIV><P>${PARAGRAPH}</P>`],
  ])("is found in %s", (_name, inner) => {
    expect(textOf(body(inner))).toContain(PARAGRAPH);
  });

  it("has the title first, also where no heading shows it", () => {
    expect(textOf(body(`<p>${PARAGRAPH}</p>`)).split("\n\n")).toEqual([
      "Roma, il presidente riceve il collega",
      PARAGRAPH,
    ]);
  });

  it("is that of JSON-LD where the page does not show it", () => {
    const told = [PARAGRAPH, `${PARAGRAPH} Poi la cena.`, `Resta la firma. ${PARAGRAPH}`];
    for (const articleBody of [told.join("\n\n"), told.map((each) => `<p>${each}</p>`).join("")]) {
      const ld = JSON.stringify({
        "@type": "NewsArticle",
        headline: "Roma, il presidente riceve il collega",
        articleBody,
      });
      const page = `<html><head><script type="application/ld+json">${ld.replaceAll("</", "<\\/")}</script></head><body><h1>Roma, il presidente riceve il collega</h1><p>Abbonati per leggere.</p></body></html>`;
      expect(textOf(page).split("\n\n")).toEqual(["Roma, il presidente riceve il collega", ...told]);
    }
  });

  it("leaves out rows of teasers of other pages", () => {
    const teaser = `<div class="item"><h3><a href="/x">Vertice a Praga, attesi venti ministri</a></h3><p>Sul tavolo il bilancio, spiega il portavoce del governo ceco in una nota.</p></div>`;
    const text = textOf(body(`<div><p>${PARAGRAPH}</p><p>${PARAGRAPH} Poi la cena.</p>${teaser.repeat(3)}</div>`));
    expect(text).toContain("Poi la cena.");
    expect(text).not.toContain("Praga");
  });

  it("ends before the next article of a page on which one scrolls on", () => {
    const next = `<article><h1>Praga, attesi venti ministri</h1><p>${PARAGRAPH.replace("Quirinale", "Castello")}</p></article>`;
    const own = `<article><h1>Roma, il presidente riceve il collega</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article>`;
    const text = textOf(body(`<main>${own}${next}</main>`));
    expect(text.split("\n\n")).toEqual(["Roma, il presidente riceve il collega", PARAGRAPH, PARAGRAPH, PARAGRAPH]);
  });

  it("begins at its title, whatever notes of the site stand above", () => {
    const note = `<p>Grazie per esserti registrato: ricarica la pagina o passa a un'altra per entrare con il tuo nome.</p>`;
    const text = textOf(
      body(`${note}<h1>Roma, il presidente riceve il collega</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}`),
    );
    expect(text.startsWith("Roma, il presidente")).toBe(true);
  });

  it("is read at any depth, and in linear time", () => {
    const deep = (depth: number): string =>
      body(`${"<div><b>".repeat(depth)}<p>${PARAGRAPH}</p>${"</b></div>".repeat(depth)}`);
    expect(textOf(deep(10_000))).toContain(PARAGRAPH);
    expect(textOf(`${"<div>".repeat(200_000)}<p>${PARAGRAPH}`)).toContain(PARAGRAPH);
    expect(textOf(`${"<p><a><li><td>".repeat(50_000)}${PARAGRAPH}${"</i></table>".repeat(50_000)}`)).toContain(
      PARAGRAPH,
    );
  });

  it("is empty where a page has no text", () => {
    expect(textOf("<html><body><script>var a = 1;</script><img src=a></body></html>")).toBe("");
    expect(() => extract("<html><body><div id=root></div></body></html>", { format: "html" })).toThrow("no text");
  });

  it("is cleaned of soft hyphens, entities and runs of white space", () => {
    expect(
      textOf(
        body(
          `<p>Il pre&shy;si&#173;dente&nbsp;&nbsp;ha\n   ricevuto &quot;al Quirinale&quot; il collega maltese per due giorni.</p>`,
        ),
      ),
    ).toContain('Il presidente ha ricevuto "al Quirinale" il collega maltese per due giorni.');
  });
});

describe("the author of a page", () => {
  test.each([
    [`<meta name="author" content="Carla Venturi">`, "Carla Venturi"],
    [`<meta property="article:author" content="https://www.facebook.com/vocedigorizia">`, null],
    [`<meta property="article:author" content="facebook.com/vocedigorizia">`, null],
    [
      `<meta name="author" content="vocedigorizia.example/redazione"><meta name="dc.creator" content="Luca Ferri">`,
      "Luca Ferri",
    ],
    [`<meta name="author" content="Redazione ANSA.it">`, "Redazione ANSA.it"],
  ])("is a name, not an address: %s", (head, author) => {
    const page = `<html><head>${head}</head><body><h1>Roma, il presidente riceve il collega</h1><p>${PARAGRAPH}</p></body></html>`;
    expect(extract(page, { format: "html" }).article.author).toBe(author);
  });
});

describe("the date of a page", () => {
  const published = (
    head: string,
    inner = `<h1>Roma, il presidente riceve il collega</h1><p>${PARAGRAPH}</p>`,
  ): unknown => {
    const { article } = extract(`<html><head>${head}</head><body>${inner}</body></html>`, { format: "html" });
    return [article.published?.date, article.published?.source, ...article.warnings];
  };
  const ld = (fields: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
  const og = `<meta property="article:published_time" content="2025-01-10T08:00:00+01:00">`;

  it("is that of JSON-LD before OpenGraph, and the loser is a warning", () => {
    expect(published(ld(`"datePublished":"2025-01-20"`) + og)).toEqual([
      "2025-01-20",
      "metadata",
      "published_conflict: 2025-01-10 (metadata)",
    ]);
  });

  test.each([
    ["OpenGraph", og, "2025-01-10"],
    ["itemprop", `<meta itemprop="datePublished" content="2025-01-11">`, "2025-01-11"],
    ["another name", `<meta name="DC.date.issued" content="12/01/2025 18:30">`, "2025-01-12"],
    ["a broken script and OpenGraph", `<script type="application/ld+json">{"@type":</script>${og}`, "2025-01-10"],
    ["a script with a stray comma", ld(`"datePublished":"2025-01-20",`), "2025-01-20"],
    ["a time that is none, and OpenGraph", ld(`"datePublished":"ieri"`) + og, "2025-01-10"],
  ])("is read in %s", (_name, head, date) => {
    expect(published(head)).toEqual([date, "metadata"]);
  });

  it("is that of <time> beside the title, not of one far below it", () => {
    const time = `<time datetime="2025-01-13T10:00">13 gennaio</time>`;
    const title = "<h1>Roma, il presidente riceve il collega</h1>";
    expect(published("", `${title}${time}<p>${PARAGRAPH}</p>`)).toEqual(["2025-01-13", "metadata"]);
    expect(published("", `${title}${`<p>${PARAGRAPH}</p>`.repeat(20)}${time}`)).toEqual([undefined, undefined]);
  });

  it("is the page's own words where the metadata tell none; an hour of update is no date", () => {
    const title = "<h1>Roma, il presidente riceve il collega</h1>";
    expect(published("", `${title}<p>Pubblicato il 24/01/2025 - 19:00</p><p>${PARAGRAPH}</p>`)).toEqual([
      "2025-01-24",
      "text",
    ]);
    expect(published("", `${title}<p>Ultimo aggiornamento ore 21:00</p><p>${PARAGRAPH}</p>`)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    ["2024-03-14T23:30:00Z", "2024-03-15"],
    ["2024-07-14T22:10:00.000Z", "2024-07-15"],
    ["2024-03-14T22:30:00Z", "2024-03-14"],
    ["2024-03-31T22:00:00Z", "2024-04-01"],
    ["2024-12-31T23:00:00+00:00", "2025-01-01"],
    ["2024-03-14T23:30:00+01:00", "2024-03-14"],
    ["2024-03-14", "2024-03-14"],
    ["2024-03", "2024-03"],
    ["20240314", "2024-03-14"],
    ["14/03/2024 18:22", "2024-03-14"],
    ["Thu, 14 Mar 2024 18:22:00 +0100", "2024-03-14"],
    ["Thu, 29 Feb 2024 23:22:00 GMT", "2024-03-01"],
    ["2023-02-29", null],
    ["14 marzo", null],
    ["1710438000", null],
    ["", null],
  ])("is the Italian day of %s", (moment, day) => {
    expect(dayOfMoment(moment)).toBe(day);
  });
});
