import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chronologyRecord } from "../src/chronology/schema.js";
import { contactStatus, contactType, slot } from "../src/kinds/contact/schema.js";
import { TITLES } from "../src/lexicon/offices.js";
import { buildReport } from "../src/report/build.js";
import type { ReportData } from "../src/report/data.js";
import { embeddable } from "../src/report/html.js";
import { fromAddress, toAddress } from "../src/report/page/address.js";
import { segments } from "../src/report/page/card/segments.js";
import { dateText, dayOf, isoText, timexText } from "../src/report/page/dates.js";
import { durationText } from "../src/report/page/durations.js";
import { facetColumns, filterRows, valuesOf } from "../src/report/page/filter.js";
import { countPairs } from "../src/report/page/panels/pairs.js";
import { fillOf, shapePath } from "../src/report/page/marks.js";
import { openParts } from "../src/report/page/parts.js";
import { SearchTexts } from "../src/report/page/search.js";
import { Sorter } from "../src/report/page/sort.js";
import { FACETS, SORTS, START, toggled } from "../src/report/page/state.js";
import type { State } from "../src/report/page/state.js";
import { layOut } from "../src/report/page/timeline/layout.js";
import { english } from "../src/report/page/words/en.js";
import { italian } from "../src/report/page/words/it.js";
import { toQuotes } from "../src/report/quotes.js";
import { sideNames } from "../src/report/side-names.js";
import { singleContact } from "../src/report/single.js";
import { makeRun } from "./report-made.js";

const LANGUAGES = [italian, english];

function reportOf(count: number): ReportData {
  const { contacts } = makeRun(count);
  return buildReport({
    program: "0",
    rules: "",
    articles: count,
    contacts: contacts.map(singleContact),
    records: new Map(contacts.map((record) => [record.id, record])),
    withTexts: false,
    texts: new Map(),
  });
}

/** The parts of a report as the page reads them. */
const partsOf = ({ core, articles, details }: ReportData): ReturnType<typeof openParts> =>
  openParts((id) => {
    if (id === "core") return JSON.stringify(core);
    if (id === "articles") return JSON.stringify(articles);
    const at = /^details-(\d+)$/u.exec(id)?.[1];
    return at === undefined ? null : JSON.stringify(details[Number(at)]);
  });

describe("words", () => {
  test.each(LANGUAGES)("every code of a record has words: $language", (words) => {
    expect(Object.keys(words.types).toSorted()).toEqual(contactType.options.toSorted());
    expect(Object.keys(words.statuses).toSorted()).toEqual(contactStatus.options.toSorted());
    expect(Object.keys(words.slots).toSorted()).toEqual(slot.options.toSorted());
    expect(Object.keys(words.reasons).toSorted()).toEqual(["ambiguous", "not_stated", "unresolved"]);
    const offices = new Set(TITLES.map(({ office }) => office).filter((office) => office !== ""));
    expect([...offices].filter((office) => words.offices[office] === undefined)).toEqual([]);
  });

  test("every type has a shape and, in light and dark, a colour; every status a fill", () => {
    const theme = readFileSync("src/report/page/style/theme.css", "utf8");
    const controls = readFileSync("src/report/page/style/controls.css", "utf8");
    for (const type of contactType.options) {
      expect(theme.match(new RegExp(`--type-${type}: #`, "gu"))).toHaveLength(2);
      expect(controls).toContain(`.glyph.type-${type} `);
    }
    const shapes = contactType.options.map((type) => shapePath(type, 12));
    expect(new Set(shapes).size).toBe(shapes.length);
    const fills = contactStatus.options.map((status) => JSON.stringify(fillOf(status)));
    expect(new Set(fills).size).toBe(fills.length);
  });

  test("both languages have words for the same", () => {
    const keys = (value: unknown, path = ""): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
        : [path];
    const but = (all: string[]): string[] => all.filter((path) => !path.startsWith(".exceptions")).toSorted();
    expect(but(keys(italian))).toEqual(but(keys(english)));
  });

  test.each<[string, string, string]>([
    ["RU", "Russia", "Russia"],
    ["VA", "Santa Sede", "Holy See"],
    ["TW", "Taiwan", "Taiwan"],
    ["EU", "Unione europea", "European Union"],
    ["PD", "Pd", "Pd"],
    ["XYZ", "XYZ", "XYZ"],
  ])("the side %s is %s and %s", (code, it, en) => {
    expect(sideNames()(code)).toEqual([it, en]);
  });

  test.each<[string, string, string, string, string, string | null, string | null]>([
    ["2025-02-12", "2025-02-12", "day", "", "a day", "12 febbraio 2025", "12 February 2025"],
    ["2025-05-01", "2025-05-01", "day", "", "a first", "1º maggio 2025", "1 May 2025"],
    ["2024-06-14", "2024-06-14", "daypart", "TEV", "an evening", "14 giugno 2024, sera", "14 June 2024, evening"],
    ["2021-02-03", "2021-02-03", "hour", "12:00", "an hour", "3 febbraio 2021, ore 12:00", "3 February 2021, 12:00"],
    ["2023-03-02", "2023-03-05", "range", "", "days of a month", "2–5 marzo 2023", "2–5 March 2023"],
    [
      "2025-03-28",
      "2025-04-02",
      "range",
      "",
      "days of two months",
      "28 marzo – 2 aprile 2025",
      "28 March – 2 April 2025",
    ],
    [
      "2024-12-30",
      "2025-01-02",
      "range",
      "",
      "days of two years",
      "30 dicembre 2024 – 2 gennaio 2025",
      "30 December 2024 – 2 January 2025",
    ],
    ["2008-11-01", "2008-11-30", "month", "", "a month", "novembre 2008", "November 2008"],
    ["2024-07-01", "2024-09-30", "quarter", "", "a quarter", "terzo trimestre 2024", "Q3 2024"],
    ["2024-06-21", "2024-09-22", "season", "", "a season", "estate 2024", "summer 2024"],
    ["2024-01-01", "2024-12-31", "year", "~", "about a year", "2024 circa", "about 2024"],
    ["2025-03-08", "2025-03-08", "day", "<", "a bound", "8 marzo 2025 o prima", "8 March 2025 or before"],
    ["", "", "day", "", "no day", null, null],
  ])("%s to %s, %s %s: %s", (start, end, precision, mark, _name, it, en) => {
    const date = { start: dayOf(start), end: dayOf(end), precision, mark };
    expect(dateText(date, italian.dates)).toBe(it);
    expect(dateText(date, english.dates)).toBe(en);
  });

  test("dates of articles and TIMEX3 values", () => {
    expect(["2025-02-13", "2025-02", "2025", "2025-02-31"].map((iso) => isoText(iso, italian.dates))).toEqual([
      "13 febbraio 2025",
      "febbraio 2025",
      "2025",
      "2025-02-31",
    ]);
    expect(
      ["2025-03-08TMO", "2025-03-08T09:30", "2025-W28", "XXXX-WXX-4"].map((timex) => timexText(timex, italian.dates)),
    ).toEqual(["8 marzo 2025, mattina", "8 marzo 2025, ore 09:30", "2025-W28", "XXXX-WXX-4"]);
  });

  test.each([
    ["PT1H30M", "1 ora e 30 minuti", "1 hour and 30 minutes"],
    ["PT3H/PT4H", "da 3 ore a 4 ore", "3 hours to 4 hours"],
    ["P2D", "2 giorni", "2 days"],
    ["PT", "PT", "PT"],
    ["PXH", "PXH", "PXH"],
  ])("the duration %s", (duration, it, en) => {
    expect(durationText(duration, italian.duration)).toBe(it);
    expect(durationText(duration, english.duration)).toBe(en);
  });
});

describe("the writer", () => {
  test("a record alone is a chronology line of one record", () => {
    for (const record of makeRun(30).contacts) {
      const contact = singleContact(record);
      expect(chronologyRecord.safeParse(contact).error).toBeUndefined();
      expect(contact.life).toEqual([expect.objectContaining({ status: record.status, record: record.id })]);
    }
  });

  test("JSON in the page reads the same and holds nothing that HTML would", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("</script>", "<!--", "]]>", "\u2028"))),
        (texts) => {
          const json = embeddable(texts);
          expect(JSON.parse(json)).toEqual(texts);
          expect(json).not.toMatch(/[<>\u2028\u2029]/u);
        },
      ),
      { numRuns: 200, seed: 20250306 },
    );
  });

  test("quotes hold all evidence, each word once", () => {
    const [record] = makeRun(1).contacts;
    if (!record) throw new Error("one record is needed");
    const text = "Ieri Rossi ha visto Bianchi a Roma.";
    const at = (start: number, end: number): object => ({ slot: "date", start, end, text: text.slice(start, end) });
    const quotes = (...spans: [number, number][]): unknown =>
      toQuotes({ ...record, evidence: spans.map(([start, end]) => at(start, end)) as typeof record.evidence });
    expect(quotes([20, 27], [0, 4], [5, 10])).toEqual([
      [0, "Ieri"],
      [5, "Rossi"],
      [20, "Bianchi"],
    ]);
    expect(quotes([0, 10], [5, 19], [5, 10])).toEqual([[0, "Ieri Rossi ha visto"]]);
    expect(quotes([0, 4], [4, 10])).toEqual([[0, "Ieri Rossi"]]);
  });
});

describe("the browser's half", () => {
  const keys = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }).map((list) => [...new Set(list)]);
  const day = fc
    .integer({ min: -200_000, max: 200_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
    .filter((iso) => dayOf(iso) !== null);
  const states: fc.Arbitrary<State> = fc.record({
    text: fc.string(),
    from: fc.oneof(fc.constant(""), day),
    to: fc.oneof(fc.constant(""), day),
    undated: fc.boolean(),
    chosen: fc.record({ type: keys, status: keys, side: keys, person: keys, publisher: keys }),
    sort: fc.constantFrom(...SORTS),
    descending: fc.boolean(),
    page: fc.integer({ min: 1, max: 1000 }),
    who: fc.constantFrom("side", "person"),
    view: fc.oneof(
      fc.constant(null),
      fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
    ),
    card: fc.oneof(fc.constant(null), fc.stringMatching(/^[0-9a-f]{16}$/u)),
    language: fc.constantFrom(null, "it", "en"),
  });

  test("any state comes back from its address, and any address gives a state", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromAddress(toAddress(state))).toEqual(state);
      }),
      { numRuns: 300, seed: 20250306 },
    );
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(fromAddress(toAddress(fromAddress(address)))).toEqual(fromAddress(address));
      }),
      { numRuns: 300, seed: 20250306 },
    );
    expect(toAddress(START)).toBe("");
  });

  test("filters and counts as a slow and simple filter does", () => {
    const report = reportOf(400);
    const parts = partsOf(report);
    const search = new SearchTexts(parts);
    const { core } = report;
    const columns = facetColumns(core);
    const some = (keys: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...keys], { maxLength: 2 });
    const state = fc.record({
      text: fc.constantFrom("", "", "ROMA", "anna gas", '"anna abate"'),
      from: fc.constantFrom("", "2010-01-01"),
      to: fc.constantFrom("", "2015-06-30"),
      chosen: fc.record({
        type: some(core.types),
        status: some(core.statuses),
        side: some(core.sides.slice(0, 3).map(([code]) => code)),
        person: fc.constant([]),
        publisher: some(columns.publisher.keys),
      }),
    });
    fc.assert(
      fc.property(state, (chosen) => {
        const whole: State = { ...START, ...chosen };
        const passes = (row: number, but?: string): boolean =>
          FACETS.every((facet) => {
            const { keys, all } = columns[facet];
            const wanted = whole.chosen[facet];
            const has = new Set([...valuesOf(columns[facet], row)].map((place) => keys[place] ?? ""));
            return (
              facet === but ||
              wanted.length === 0 ||
              (all ? wanted.every((key) => has.has(key)) : wanted.some((key) => has.has(key)))
            );
          }) && filterRows({ ...whole, chosen: START.chosen }, core, columns, search.of).rows.includes(row);
        const found = filterRows(whole, core, columns, search.of);
        const rows = core.rows.id.map((_, row) => row);
        expect(found.rows).toEqual(rows.filter((row) => passes(row)));
        for (const facet of ["type", "side"] as const) {
          const would = rows.filter((row) => passes(row, columns[facet].all ? undefined : facet));
          const counts = columns[facet].keys.map(
            (_, place) => would.filter((row) => valuesOf(columns[facet], row).includes(place)).length,
          );
          expect([...found.counts[facet]]).toEqual(counts);
        }
      }),
      { numRuns: 12, seed: 20250306 },
    );
  });

  test("a value chosen twice is not chosen", () => {
    expect(toggled(toggled(START, "side", "IT"), "side", "IT")).toEqual(START);
  });

  test.each(SORTS)("sorts by %s, all rows, nothing last, one way the other turned", (sort) => {
    const { core } = reportOf(120);
    const rows = core.rows.id.map((_, row) => row);
    const sorter = new Sorter(core);
    const [up, down] = [sorter.sorted(rows, sort, false, italian), sorter.sorted(rows, sort, true, italian)];
    expect(up.toSorted((a, b) => a - b)).toEqual(rows);
    const dated = (order: readonly number[]): readonly number[] => order.filter((row) => core.rows.start[row] !== null);
    if (sort === "date") {
      expect(dated(up)).toEqual(dated(down).toReversed());
      expect(core.rows.start[up.at(-1) ?? 0]).toBeNull();
      expect(core.rows.start[down.at(-1) ?? 0]).toBeNull();
    } else expect(up).toEqual(down.toReversed());
  });

  test("the timeline has a place for every contact that is in view", () => {
    const item = fc.record({
      start: fc.integer({ min: 0, max: 3000 }),
      days: fc.integer({ min: 1, max: 400 }),
      order: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 300 }), fc.integer({ min: 7, max: 3000 }), (list, length) => {
        const items = list.map(({ start, days, order }, row) => ({ row, start, end: start + days - 1, order }));
        const frame = { width: 900, height: 200, from: 100, to: 100 + length };
        const { marks, bins, spans, spansLeft } = layOut(items, frame);
        const inView = items.filter(({ start, end }) => start <= frame.to && end >= frame.from).length;
        const binned = bins.reduce((sum, { rows }) => sum + rows.length, 0);
        expect(marks.length + binned + spans.length + spansLeft).toBe(inView);
        for (const { y } of marks) expect(y).toBeLessThanOrEqual(frame.height);
        const places = marks.map(({ x, y }) => `${x.toFixed(3)} ${y}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 200, seed: 20250306 },
    );
  });

  test("pairs are counted once a contact, the diagonal only those alone", () => {
    const column = {
      keys: ["a", "b", "c", "d"],
      values: Int32Array.from([0, 1, 1, 0, 0, 1, 2, 0, 3]),
      from: Int32Array.from([0, 2, 4, 7, 8, 9]),
      all: true,
    };
    const counts = Int32Array.from([4, 3, 1, 1]);
    expect(countPairs([0, 1, 2, 3, 4], column, counts, 3)).toEqual({
      places: [0, 1, 2],
      counts: [
        [1, 3, 1],
        [3, 0, 1],
        [1, 1, 0],
      ],
    });
  });

  test("segments of a text are the text, and tell which words fill which slot", () => {
    const text = "Ieri Rossi ha visto Bianchi a Roma.";
    expect(
      segments(
        text,
        0,
        [0, 35],
        [
          ["status", 0, 35],
          ["date", 0, 4],
          ["place", 30, 34],
          ["parties", 30, 34],
        ],
      ),
    ).toEqual([
      { text: "Ieri", slots: ["date"], sentence: true },
      { text: " Rossi ha visto Bianchi a ", slots: [], sentence: true },
      { text: "Roma", slots: ["place", "parties"], sentence: true },
      { text: ".", slots: [], sentence: true },
    ]);
    const proof = fc
      .tuple(fc.constantFrom("date", "place", "status"), fc.nat(40), fc.nat(40))
      .map(([name, a, b]) => [name, Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(proof, { maxLength: 6 }), fc.nat(20), (proofs, start) => {
        const parts = segments(text, 0, [start, 35], proofs);
        expect(parts.map((part) => part.text).join("")).toBe(text.slice(start, 35));
      }),
      { numRuns: 200, seed: 20250306 },
    );
  });

  test("imports nothing but what can run in a browser", () => {
    const files = readdirSync("src/report/page", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const outside = files.flatMap((name) =>
      [...readFileSync(`src/report/page/${name}`, "utf8").matchAll(/^import (type )?[^;]*? from "([^"]+)";/gmsu)]
        .map(([, type, path = ""]) => ({
          type,
          to: path.startsWith(".") ? posix.join("page", posix.dirname(name), path) : path,
        }))
        .filter(({ to }) => !to.startsWith("page/") && !to.startsWith("d3-")),
    );
    expect(outside.length).toBeGreaterThan(3);
    // folding is shared with the extractor, and imports nothing itself
    const shared = "../text/fold.js";
    expect(readFileSync("src/text/fold.ts", "utf8")).not.toContain("import");
    expect(outside.filter(({ type, to }) => to !== shared && (type === undefined || to !== "data.js"))).toEqual([]);
  });
});
