import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { toAnnotations } from "../src/output/export/annotations.js";
import type { Told } from "../src/output/export/annotations.js";
import { toCalendar } from "../src/output/export/calendar.js";
import { harmless, toCsvRow } from "../src/output/export/csv.js";
import { toDyads } from "../src/output/export/dyads.js";
import type { Exporter, Part } from "../src/output/export/exporter.js";
import { toNetwork } from "../src/output/export/network.js";
import { toParquet } from "../src/output/export/parquet.js";
import { toPloverLines } from "../src/output/export/plover.js";
import { toTable } from "../src/output/export/table.js";
import { toTimeline } from "../src/output/export/timeline.js";
import { viewOfChronology, viewOfContact } from "../src/output/export/view.js";
import type { ContactView } from "../src/output/export/view.js";
import { runArticle } from "../src/pipeline.js";
import { chronicled, contactOf, dated, person } from "./contacts.js";
import { selectedBy } from "./readers.js";

// TimelineJS sanitises with a DOM and loads with a network, which are not there; its reading of dates and slides is
vi.mock("dompurify", () => ({ default: { addHook: () => {}, sanitize: (text: string) => text } }));
vi.mock("@knight-lab/timelinejs/src/js/net/Net.js", () => ({ fetchJSON: () => {} }));
vi.stubGlobal(
  "DOMParser",
  class {
    parseFromString = (markup: string) => ({ body: { textContent: markup.replaceAll(/<[^>]*>/gu, "") } });
  },
);
// @ts-expect-error the package has no types
const { TimelineConfig } = await import("@knight-lab/timelinejs/src/js/core/TimelineConfig.js");

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The bytes that an exporter writes, and how many contacts it left out. */
async function exported<T>(write: Exporter<T>, items: readonly T[]): Promise<{ bytes: Buffer; left: number }> {
  const parts: Part[] = [];
  const written = write(each(items));
  for (;;) {
    const { done, value } = await written.next();
    if (done === true) return { bytes: Buffer.concat(parts.map((part) => Buffer.from(part as string))), left: value };
    parts.push(value);
  }
}

const textOf = async <T>(write: Exporter<T>, items: readonly T[]): Promise<string> =>
  (await exported(write, items)).bytes.toString("utf8");

const view = (more: Parameters<typeof contactOf>[0] = {}): ContactView => viewOfContact(contactOf(more));
const planned = (more: Parameters<typeof contactOf>[0] = {}): ContactView =>
  view({ status: "planned", codes: { cameo: ["036"], plover: { event: "AGREE" }, exact: true }, ...more });

/** Rows of a CSV, by a reader that is not ours and complains of what is no RFC 4180. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    newline: "\r\n",
    delimiter: ",",
  });
  expect(errors).toEqual([]);
  expect(meta.linebreak).toBe("\r\n");
  return data;
}

/** What an Italian page can throw at a file format. */
const HOSTILE = `=HYPERLINK("http://x"),<script>alert('è')</script>;\r\nb\\n & "Țepeș" 😀`;

describe("csv", () => {
  test("has one row a contact, with its slots", async () => {
    const [row] = rowsOf(await textOf(toTable, [view()]));
    expect(row).toMatchObject({
      id: "00000000000000a1",
      type: "meeting",
      status: "held",
      start: "2025-03-05",
      participants: "Antonio Tajani; Hakan Fidan",
      participant_keys: "antonio-tajani; hakan-fidan",
      parties: "IT; TR",
      place: "Roma",
      lat: "41.8919",
      cameo: "042; 043",
      plover_mode: "visit",
      duration: "",
      confidence: "0.9",
      articles: "1",
      publishers: "Il Molo",
      url: "https://example.org/roma?a=1&b=2",
    });
  });

  test("makes harmless what a spreadsheet would run, and nothing else", async () => {
    const titles = ["=1+1", "+39 06", "-2", "@cmd", "\tx", "\rx", "＝1", "'=1", "a=1", "–2"];
    const rows = rowsOf(
      await textOf(
        toTable,
        titles.map((title) => view({ article: { ...contactOf().article, title } })),
      ),
    );
    expect(rows.map(({ title }) => title)).toEqual([
      "'=1+1",
      "'+39 06",
      "'-2",
      "'@cmd",
      "'\tx",
      "'\rx",
      "'＝1",
      "'=1",
      "a=1",
      "–2",
    ]);
  });

  test("leaves numbers below zero as numbers", async () => {
    const place = { name: "Buenos Aires", country: "AR", lat: -34.6, lon: -58.4 };
    expect(rowsOf(await textOf(toTable, [view({ place })]))[0]).toMatchObject({ lat: "-34.6", lon: "-58.4" });
  });

  test("keeps quotes, line breaks and accents", async () => {
    const [row] = rowsOf(await textOf(toTable, [view({ topics: [HOSTILE, "gas"] })]));
    expect(row?.["topics"]).toBe(`'${HOSTILE}; gas`);
  });

  test("any text comes back as it was, or made harmless", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 }), (texts) => {
        const { data } = Papa.parse<string[]>(toCsvRow(["first", ...texts]), { delimiter: ",", newline: "\r\n" });
        expect(data[0]).toEqual(["first", ...texts.map((text) => harmless(text).toWellFormed())]);
        for (const cell of data[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      }),
      { numRuns: 300, seed: 20250306 },
    );
  });

  test("an address that is none of the web is left out", async () => {
    const article = { ...contactOf().article, url: "javascript:alert(1)" };
    expect(rowsOf(await textOf(toTable, [view({ article })]))[0]?.["url"]).toBe("");
  });

  test("of a chronology names every article and publisher", async () => {
    const [row] = rowsOf(await textOf(toTable, [viewOfChronology(chronicled())]));
    expect(row).toMatchObject({
      articles: "2",
      publishers: "Il Molo; La Rada",
      files: "a.txt; b.txt",
      first_published: "2025-03-01",
    });
  });
});

describe("dyads", () => {
  test("the guest comes first, with the codes of guest and host", async () => {
    const rows = rowsOf(await textOf(toDyads, [view()]));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      "Event Date": "2025-03-05",
      "Event Type": "CONSULT",
      "Event Mode": "visit",
      "Quad Code": "1",
      "CAMEO Code": "042",
      "Reciprocal CAMEO Code": "043",
      "Actor Name": "Hakan Fidan",
      "Actor Country": "TUR",
      "Recipient Name": "Antonio Tajani",
      "Recipient Country": "ITA",
      "Recipient Title": "ministro degli Esteri",
      Country: "ITA",
      "GeoNames ID": "3169070",
      Source: "Il Molo",
      "Publication Date": "2025-03-06",
    });
  });

  test("four sides are six pairs; two guests of a third meet on its ground", async () => {
    const rows = rowsOf(await textOf(toDyads, [view({ parties: ["DE", "EU", "FR", "IT"], participants: [] })]));
    expect(rows.map((row) => [row["Actor Code"], row["Recipient Code"], row["CAMEO Code"], row["Event Mode"]])).toEqual(
      [
        ["DE", "EU", "044", "third-party"],
        ["DE", "FR", "044", "third-party"],
        ["DE", "IT", "042", "visit"],
        ["EU", "FR", "044", "third-party"],
        ["EU", "IT", "042", "visit"],
        ["FR", "IT", "042", "visit"],
      ],
    );
    expect(rows[1]).toMatchObject({ "Recipient Country": "FRA", Parties: "4" });
    expect(rows[0]).toMatchObject({ "Recipient Country": "" });
  });

  test("a visit nobody knows to whom is a consultation, and not exact", async () => {
    const [row] = rowsOf(await textOf(toDyads, [view({ type: "visit", place: null })]));
    expect(row).toMatchObject({ "CAMEO Code": "040", "Event Mode": "", "Exact Code": "false" });
  });

  test("who asked for a call comes first", async () => {
    const call = view({
      type: "phone_call",
      initiator: "TR",
      place: null,
      codes: { cameo: ["041"], plover: { event: "CONSULT", mode: "phone" }, exact: true },
    });
    expect(rowsOf(await textOf(toDyads, [call]))[0]).toMatchObject({
      "Actor Code": "TR",
      "CAMEO Code": "041",
      "Reciprocal CAMEO Code": "041",
    });
  });

  test("an agreement is dated by the day that tells it, and keeps the days of the meeting beside", async () => {
    const [row] = rowsOf(await textOf(toDyads, [planned({ date: dated("2025-04-10") })]));
    expect(row).toMatchObject({ "Event Type": "AGREE", "Event Date": "2025-03-06", "Contact Start": "2025-04-10" });
  });

  test("a contact of one side has no pair", async () => {
    expect(rowsOf(await textOf(toDyads, [view({ parties: ["IT"] })]))).toEqual([]);
  });
});

/** The fields of PLOVER's manual, 0.7b1, written from its tables: it publishes no schema. */
const entity = z.looseObject({
  code: z.string().optional(),
  entity_text: z.string().optional(),
  office: z.string().optional(),
});
const ploverEvent = z.looseObject({
  id: z.string(),
  has_event: z.boolean(),
  date: z.iso.date(),
  enddate: z.iso.date().optional(),
  time: z.iso.time({ precision: -1 }).optional(),
  actor: z.array(entity).min(1),
  recipient: z.array(entity).optional(),
  event: z.array(z.enum(["AGREE", "CONSULT", "SUPPORT", "ACCUSE", "REJECT"])).min(1),
  mode: z
    .array(z.enum(["visit", "third-party", "multilateral", "phone", "disapprove", "meet", "hypothetical", "negation"]))
    .optional(),
  quad_code: z.union([z.literal(1), z.literal(3)]),
  event_loc: z.looseObject({ extracted_place: z.string(), country_code: z.string().length(3).optional() }).optional(),
  cite_info: z.looseObject({ citation: z.string(), language: z.string().length(2) }),
});

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

describe("plover", () => {
  test("the visitor is the actor, the host the recipient", async () => {
    const [event] = linesOf(await textOf(toPloverLines, [view()])).map((line) => ploverEvent.parse(line));
    expect(event).toMatchObject({
      date: "2025-03-05",
      actor: [{ code: "TUR", entity_text: "Hakan Fidan", office: "foreign_minister" }],
      recipient: [{ code: "ITA", entity_text: "Antonio Tajani" }],
      event: ["CONSULT"],
      mode: ["visit"],
      quad_code: 1,
      event_loc: { extracted_place: "Roma", geonameid: 3169070, country_code: "ITA" },
    });
  });

  test("a host without a guest is an actor, and so are people of no known side", async () => {
    const alone = [view({ parties: ["IT"] }), view({ parties: [], participants: [person("Elena Braidotti")] })];
    const events = linesOf(await textOf(toPloverLines, alone)).map((line) => ploverEvent.parse(line));
    expect(events.map(({ actor, recipient }) => [actor[0]?.code ?? actor[0]?.entity_text, recipient])).toEqual([
      ["ITA", undefined],
      ["Elena Braidotti", undefined],
    ]);
  });

  test("a summit of many sides is one event in which all are actors", async () => {
    const summit = view({
      type: "summit",
      parties: ["DE", "FR", "IT"],
      participants: [],
      codes: { cameo: ["040"], plover: { event: "CONSULT", mode: "multilateral" }, exact: true },
    });
    const events = linesOf(await textOf(toPloverLines, [summit])).map((line) => ploverEvent.parse(line));
    expect(events).toHaveLength(1);
    expect(events[0]?.actor.map(({ code }) => code)).toEqual(["DEU", "FRA", "ITA"]);
    expect(events[0]).not.toHaveProperty("recipient");
  });

  test("what has no date, or none on which it was told, is left out and counted", async () => {
    const { published: _, ...article } = contactOf().article;
    const items = [
      view({ date: null }),
      planned({ article: { ...article, published: null } }),
      planned({ date: null }),
    ];
    const { bytes, left } = await exported(toPloverLines, items);
    expect(left).toBe(2);
    expect(linesOf(bytes.toString())).toMatchObject([{ date: "2025-03-06", contact_date: null }]);
  });
});

/** Reads a timeline as TimelineJS does: its dates become its own, its slides are checked and sorted. */
function timelineOf(json: string): {
  events: { start_date: { data: { date_obj: Date; format: string } }; text: { text: string } }[];
  getErrors: () => string[];
  validate: () => void;
} {
  const config = new TimelineConfig(JSON.parse(json));
  config.validate();
  return config;
}

describe("timeline", () => {
  test("TimelineJS reads it and finds nothing wrong", async () => {
    const items = [
      view(),
      view({ date: dated("2025-02-01", { end: "2025-02-28", precision: "month" }) }),
      view({ date: null }),
    ];
    const { bytes, left } = await exported(toTimeline, items);
    const timeline = timelineOf(bytes.toString());
    expect(timeline.getErrors()).toEqual([]);
    expect(timeline.events.map(({ start_date }) => start_date.data.format)).toEqual(["month", "full"]);
    expect(timeline.events.map(({ start_date }) => start_date.data.date_obj.getMonth())).toEqual([1, 2]);
    expect(left).toBe(1);
  });

  test.each<[string, Parameters<typeof dated>, object]>([
    ["a day", ["2025-03-05"], { start_date: { year: 2025, month: 3, day: 5 } }],
    [
      "a minute",
      ["2025-03-05", { precision: "minute", time: "09:05" }],
      { start_date: { year: 2025, month: 3, day: 5, hour: 9, minute: 5 } },
    ],
    ["a month", ["2025-03-01", { end: "2025-03-31", precision: "month" }], { start_date: { year: 2025, month: 3 } }],
    ["a year", ["2024-01-01", { end: "2024-12-31", precision: "year" }], { start_date: { year: 2024 } }],
    [
      "a quarter",
      ["2025-01-01", { end: "2025-03-31", precision: "quarter" }],
      { start_date: { year: 2025, month: 1 }, end_date: { year: 2025, month: 3 } },
    ],
    [
      "a week",
      ["2025-03-03", { end: "2025-03-09", precision: "week" }],
      { start_date: { year: 2025, month: 3, day: 3 }, end_date: { year: 2025, month: 3, day: 9 } },
    ],
  ])("%s has the parts that are known and no zero", async (_name, date, dates) => {
    const { events } = JSON.parse(await textOf(toTimeline, [view({ date: dated(...date) })])) as {
      events: Record<string, unknown>[];
    };
    const [{ start_date, end_date } = {}] = events;
    expect({ start_date, ...(end_date === undefined ? {} : { end_date }) }).toEqual(dates);
  });

  test("text of an article stays text", async () => {
    const article = { ...contactOf().article, title: HOSTILE, url: `https://example.org/"><script>` };
    const [event] = timelineOf(await textOf(toTimeline, [view({ article, topics: [HOSTILE] })])).events;
    expect(event?.text.text).not.toContain("<script>");
    expect(event?.text.text).toContain("&lt;script&gt;");
    expect(event?.text.text).toContain('href="https://example.org/%22%3E%3Cscript%3E"');
  });

  test("without a contact it is still JSON", async () => {
    expect(JSON.parse(await textOf(toTimeline, []))).toEqual({ events: [] });
  });
});

/** The shape of an annotation, written from the W3C Recommendation "Web Annotation Data Model" of 2017: it publishes no schema. */
const textualBody = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["tagging", "describing", "identifying"]),
  value: z.string(),
  format: z.literal("text/plain"),
  language: z.string().optional(),
});
const selector = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("TextPositionSelector"),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  }),
  z.strictObject({
    type: z.literal("TextQuoteSelector"),
    exact: z.string().min(1),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
]);
const annotation = z.strictObject({
  id: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u),
  type: z.literal("Annotation"),
  motivation: z.literal("describing"),
  body: z.array(textualBody).min(1),
  target: z.strictObject({
    type: z.literal("SpecificResource"),
    source: z.strictObject({
      id: z.string().min(1),
      type: z.literal("Text"),
      format: z.literal("text/plain"),
      language: z.string(),
    }),
    scope: z.url().optional(),
    selector: z.array(selector).min(1),
  }),
  generator: z.strictObject({ type: z.literal("Software"), name: z.string() }),
});
const annotationPage = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.string(),
  type: z.literal("AnnotationPage"),
  startIndex: z.literal(0),
  items: z.array(annotation),
  partOf: z.strictObject({
    id: z.string(),
    type: z.literal("AnnotationCollection"),
    label: z.string(),
    total: z.number().int(),
  }),
});

describe("annotations", () => {
  const raw = `😀 Vertice a Roma\n\nIeri 🇮🇹 il ministro degli Esteri Antonio Tajani ha incontrato a Roma il collega turco Hakan Fidan. L'incontro è durato due ore.\n`;
  const { article, contacts } = runArticle(raw, {
    file: "esteri/età 1#.txt",
    published: "2025-03-06",
    url: "https://example.org/a",
  });
  const told: Told[] = contacts.map((contact) => ({ article, contact }));

  test("are of all evidence, and fit the model", async () => {
    expect(contacts).toHaveLength(1);
    const page = annotationPage.parse(JSON.parse(await textOf(toAnnotations, told)));
    expect(page.items).toHaveLength(contacts.flatMap(({ evidence }) => evidence).length);
    expect(page.partOf.total).toBe(page.items.length);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    expect(page.items[0]?.target).toMatchObject({
      source: { id: "esteri/et%C3%A0%201%23.txt", language: "it" },
      scope: "https://example.org/a",
    });
    const date = page.items.find(({ body }) => body.some(({ value }) => value === "date"));
    expect(date?.body.map(({ value }) => value)).toContain("2025-03-05");
  });

  test("their positions, counted in code points, and their quotations select the words that they quote", async () => {
    const page = annotationPage.parse(JSON.parse(await textOf(toAnnotations, told)));
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      if (position?.type !== "TextPositionSelector" || quote?.type !== "TextQuoteSelector")
        throw new Error("two selectors");
      expect(await selectedBy(position, raw)).toEqual([quote.exact]);
      expect(await selectedBy(quote, raw)).toContain(quote.exact);
      expect(Array.from(raw).slice(position.start, position.end).join("")).toBe(quote.exact);
    }
  });
});

/** Events of a calendar, by ical.js, in its strict mode. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((part) => ({ event: new ICAL.Event(part), part }));

describe("ics", () => {
  test("holds what is planned, by its status, and nothing that was held or refused", async () => {
    const statuses = ["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused", "denied"] as const;
    const items = statuses.map((status, at) => view({ status, id: `00000000000000b${at}` }));
    const events = eventsOf(await textOf(toCalendar, items));
    expect(events.map(({ event, part }) => [event.uid, part.getFirstPropertyValue("status")])).toEqual([
      ["00000000000000b2@contatti", "CONFIRMED"],
      ["00000000000000b3@contatti", "TENTATIVE"],
      ["00000000000000b4@contatti", "CONFIRMED"],
      ["00000000000000b5@contatti", "CANCELLED"],
    ]);
  });

  test("days are inclusive in the record and exclusive in the calendar; the stamp is the publication's", async () => {
    const [found] = eventsOf(
      await textOf(toCalendar, [planned({ date: dated("2025-02-27", { end: "2025-02-28", precision: "range" }) })]),
    );
    expect(found?.event.startDate.toString()).toBe("2025-02-27");
    expect(found?.event.endDate.toString()).toBe("2025-03-01");
    expect(found?.part.getFirstPropertyValue("dtstamp")?.toString()).toBe("2025-03-06T00:00:00Z");
    expect(found?.part.getFirstPropertyValue("geo")).toEqual([41.8919, 12.5113]);
  });

  test("a clock time in a zone is told in UTC, one without floats", async () => {
    const at = (zone?: string) =>
      planned({
        duration: "PT2H",
        date: dated("2025-03-05", { precision: "minute", time: "01:30", ...(zone === undefined ? {} : { zone }) }),
      });
    const events = eventsOf(await textOf(toCalendar, [at("+03:00"), at()]));
    expect(events.map(({ event }) => event.startDate.toString())).toEqual([
      "2025-03-04T22:30:00Z",
      "2025-03-05T01:30:00",
    ]);
    expect(events[1]?.event.endDate.toString()).toBe("2025-03-05T03:30:00");
  });

  test("lines have 75 octets at most, cut between characters, and text comes back as it was", async () => {
    const text = await textOf(toCalendar, [
      planned({ topics: [HOSTILE.replaceAll("\r", ""), "perché è così, città".repeat(9)] }),
    ]);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\uFFFD");
    expect(eventsOf(text)[0]?.event.description).toContain(`${HOSTILE.replaceAll("\r", "")}; perché è così`);
  });

  test("what has no day, or only a year, is left out and counted", async () => {
    const items = [
      planned({ date: null }),
      planned({ date: dated("2026-01-01", { end: "2026-12-31", precision: "year" }) }),
      view({ date: null }),
    ];
    const { bytes, left } = await exported(toCalendar, items);
    expect(eventsOf(bytes.toString())).toEqual([]);
    expect(left).toBe(2);
  });
});

describe("gexf", () => {
  const graphOf = async (items: readonly ContactView[]) => parseGexf(UndirectedGraph, await textOf(toNetwork, items));

  test("ties those who met, as often as they met", async () => {
    const graph = await graphOf([view(), view({ type: "talks", date: dated("2025-01-02") }), planned()]);
    expect(graph.nodes()).toEqual(["antonio-tajani", "hakan-fidan"]);
    expect(graph.getNodeAttributes("hakan-fidan")).toMatchObject({
      label: "Hakan Fidan",
      side: "TR",
      kind: "person",
      contacts: 2,
    });
    expect(graph.getEdgeAttributes("antonio-tajani", "hakan-fidan")).toMatchObject({
      weight: 2,
      types: "meeting 1; talks 1",
      first: "2025-01-02",
      last: "2025-03-05",
    });
  });

  test("people of one delegation are not tied to one another, those of one state alone are", async () => {
    const delegation = [person("Antonio Tajani", "IT"), person("Guido Crosetto", "IT"), person("Hakan Fidan", "TR")];
    const graph = await graphOf([view({ participants: delegation })]);
    expect(graph.size).toBe(2);
    expect(graph.hasEdge("Antonio Tajani|IT", "Guido Crosetto|IT")).toBe(false);
    const home = await graphOf([view({ parties: ["IT"], participants: delegation.slice(0, 2) })]);
    expect(home.hasEdge("Antonio Tajani|IT", "Guido Crosetto|IT")).toBe(true);
  });

  test("who stands for a body meets those of the state that she comes from", async () => {
    const people = [person("Friedrich Merz", "DE"), person("Ursula von der Leyen", "DE", { organisation: "EU" })];
    const graph = await graphOf([view({ parties: ["DE", "EU"], participants: people })]);
    expect(graph.nodes()).toEqual(["Friedrich Merz|DE", "Ursula von der Leyen|DE"]);
    expect(graph.size).toBe(1);
  });

  test("people of whom it is not known for whom they stand are tied to one another and to no side", async () => {
    const people = [person("Jan Hamáček"), person("Aleksandr Zmeevskij")];
    const graph = await graphOf([view({ parties: ["CZ", "RU"], participants: people })]);
    expect(graph.nodes()).toEqual(["Aleksandr Zmeevskij|", "Jan Hamáček|"]);
    expect(graph.size).toBe(1);
  });

  test("a side without a named person stands for itself", async () => {
    const graph = await graphOf([view({ participants: [person("Antonio Tajani", "IT")] })]);
    expect(graph.getNodeAttributes("party:TR")).toMatchObject({ kind: "party", label: "TR" });
    expect(graph.hasEdge("Antonio Tajani|IT", "party:TR")).toBe(true);
  });

  test("names of any kind stay text", async () => {
    const graph = await graphOf([
      view({ participants: [person(`${HOSTILE}\u0001`, "IT"), person("Hakan Fidan", "TR")] }),
    ]);
    expect(graph.nodes().map((node) => graph.getNodeAttribute(node, "label") as string)).toContain(
      `${HOSTILE}\uFFFD`.replaceAll("\r\n", " "),
    );
  });
});

describe("parquet", () => {
  const read = async (items: readonly ContactView[]) => {
    const { bytes } = await exported(toParquet, items);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    return { rows: await parquetReadObjects({ file }), schema: parquetMetadata(file) };
  };

  test("has the columns of the CSV with their types", async () => {
    const { rows } = await read([view(), view({ date: null, place: null, title: undefined } as object)]);
    expect(rows).toMatchObject([
      {
        id: "00000000000000a1",
        start: "2025-03-05",
        participants: "Antonio Tajani; Hakan Fidan",
        lat: 41.8919,
        geonames: 3169070n,
        codes_exact: true,
        confidence: 0.9,
        articles: 1n,
      },
      { start: null, place: null, lat: null, geonames: null },
    ]);
  });

  test("of more contacts than one group holds keeps them all, in order", async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => view({ id: at.toString(16).padStart(16, "0") }));
    const { rows, schema } = await read(many);
    expect(schema.row_groups).toHaveLength(2);
    expect(rows.map(({ id }) => id as string)).toEqual(many.map(({ id }) => id));
  });

  test("of nothing is a file without rows", async () => {
    const { rows, schema } = await read([]);
    expect(rows).toEqual([]);
    expect(schema.schema.map(({ name }) => name)).toContain("participants");
  });
});

describe("every format", () => {
  const items = [view(), planned(), view({ id: "00000000000000a2", date: null })];
  test.each([
    ["csv", toTable],
    ["dyads", toDyads],
    ["plover", toPloverLines],
    ["timeline", toTimeline],
    ["ics", toCalendar],
    ["gexf", toNetwork],
    ["parquet", toParquet],
  ])("%s gives the same bytes twice", async (_name, write) => {
    expect((await exported(write, items)).bytes.equals((await exported(write, items)).bytes)).toBe(true);
  });
});
