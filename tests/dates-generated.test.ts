import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civil, dayOf, easter, isoOf, isoWeek, orthodoxEaster, weekdayOf } from "../src/kinds/date/calendar.js";
import { detectDates } from "../src/kinds/date/index.js";
import type { Published } from "../src/kinds/date/index.js";
import { CARDINALS, YEAR_WORDS } from "../src/lexicon/numbers.js";
import { toDocument } from "../src/text/document.js";

const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];
const WEEKDAYS = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];
const ON: Published = { date: "2025-05-14", precision: "day", source: "option" };
const read = (text: string, on: Published | null = ON) =>
  detectDates(toDocument(text, [{ kind: "body", start: 0, end: text.length }]), on);

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const two = (n: number): string => String(n).padStart(2, "0");

const NTH = ["primo", "secondo", "terzo", "quarto"];

/** "3 marzo 2015". */
function written(at: number): string {
  const { year, month, day: d } = civil(at);
  return `${d} ${MONTHS[month - 1]} ${year}`;
}

/** A preposition before a day: "dall'8 marzo", "dal 3 marzo". */
const before = (preposition: string, date: string): string =>
  /^(?:8|11) /u.test(date) ? `${preposition}l'${date}` : `${preposition} ${date}`;

const RANGES: readonly ((first: string, last: string) => string)[] = [
  (a, b) => `${before("dal", a)} ${before("al", b)}`,
  (a, b) => `${before("dal", a)} fino ${before("al", b)}`,
  (a, b) => `tra il ${a} e il ${b}`,
  (a, b) => `${a} - ${b}`,
];

/** Absolute forms of a date, each of which names the day by itself. */
const FORMS: readonly ((year: number, month: number, day: number, weekday: number) => string)[] = [
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${d === 1 ? "1°" : d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d, w) => `${WEEKDAYS[w - 1]} ${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d, w) => `${WEEKDAYS[w - 1]?.toUpperCase()} ${d} ${MONTHS[m - 1]?.toUpperCase()} ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]?.slice(0, 3)}. ${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} del ${y}`,
  (y, m, d) => `${d === 1 ? "primo" : wordOf(CARDINALS, d)} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${d === 1 ? "1º" : d} ${MONTHS[m - 1]} ${wordOf(YEAR_WORDS, y)}`,
  (y, m, d) => `${two(d)} ${MONTHS[m - 1]?.slice(0, 3).toUpperCase()} ${y}`,
  (y, m, d) => `${d}-${MONTHS[m - 1]?.slice(0, 3)}-${y}`,
  (y, m, d, w) => `${WEEKDAYS[w - 1]?.slice(0, 3)} ${d} ${MONTHS[m - 1]?.slice(0, 3)} ${y}`,
  (y, m, d, w) => `${WEEKDAYS[w - 1]}, ${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  (y, m, d) => `${y}.${two(m)}.${two(d)}`,
  (y, m, d) => `${d} di ${MONTHS[m - 1]} del ${y}`,
];

/** Forms with a year of two figures, which stand for 1936 to 2035. */
const SHORT_FORMS: readonly ((year: string, month: number, day: number) => string)[] = [
  (y, m, d) => `${d} ${MONTHS[m - 1]} '${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} del ’${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
];

/** The first word of a table for a number. */
function wordOf(table: ReadonlyMap<string, number>, n: number): string {
  for (const [word, value] of table) if (value === n && !word.endsWith("'")) return word;
  throw new Error(`no word for ${n}`);
}

describe("any date of two centuries", () => {
  test("comes back as itself in every absolute form, whatever the publication", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...FORMS), fc.constantFrom(ON, null), (day, form, on) => {
        const { year, month, day: d } = civil(day);
        const text = `Il documento porta la data ${form(year, month, d, weekdayOf(day))}, dice la nota.`;
        const [found] = read(text, on);
        expect(found?.value).toMatchObject({ start: isoOf(day), end: isoOf(day), timex: isoOf(day), anchor: "text" });
      }),
      { numRuns: 1500 },
    );
  });

  test("comes back as itself with a year of two figures, within its hundred years", () => {
    const near = fc.integer({ min: dayOf(1936, 1, 1), max: dayOf(2035, 12, 31) });
    fc.assert(
      fc.property(near, fc.constantFrom(...SHORT_FORMS), (day, form) => {
        const { year, month, day: d } = civil(day);
        const [found] = read(`Il documento porta la data ${form(two(year % 100), month, d)}, dice la nota.`);
        expect(found?.value).toMatchObject({ start: isoOf(day), end: isoOf(day), anchor: "text" });
      }),
      { numRuns: 500 },
    );
  });

  test("opens and closes a range in every form of a range", () => {
    const length = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(anyDay, length, fc.constantFrom(...RANGES), (day, days, form) => {
        const [found] = read(`La mostra resta aperta ${form(written(day), written(day + days))}, dice la nota.`);
        expect(found?.value).toMatchObject({ start: isoOf(day), end: isoOf(day + days), precision: "range" });
      }),
      { numRuns: 500 },
    );
  });

  test("gives its month, its year, its quarter and its half-year when only they are told", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(ON, null), (day, on) => {
        const { year, month } = civil(day);
        const [a, b, c, d] = read(
          `Carta di ${MONTHS[month - 1]} ${year}. Accadde nel ${year}. Nel ${NTH[Math.ceil(month / 3) - 1]} trimestre del ${year} calò. ` +
            `Nel ${NTH[Math.ceil(month / 6) - 1]} semestre ${year} salì.`,
          on,
        ).map((one) => one.value.timex);
        expect([a, b, c, d]).toEqual([
          `${year}-${two(month)}`,
          `${year}`,
          `${year}-Q${Math.ceil(month / 3)}`,
          `${year}-H${Math.ceil(month / 6)}`,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test("agrees with the machine's own calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(isoOf(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(((date.getUTCDay() + 6) % 7) + 1);
        expect(isoWeek(day)).toMatch(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/u);
      }),
    );
  });
});

describe("movable feasts", () => {
  test("Easter as the almanacs have it", () => {
    const known = {
      1999: "1999-04-04",
      2000: "2000-04-23",
      2008: "2008-03-23",
      2011: "2011-04-24",
      2019: "2019-04-21",
      2024: "2024-03-31",
      2025: "2025-04-20",
      2026: "2026-04-05",
      2038: "2038-04-25",
    };
    for (const [year, day] of Object.entries(known)) expect(isoOf(easter(Number(year)))).toBe(day);
  });
  test("Orthodox Easter as the almanacs have it", () => {
    const known = {
      2019: "2019-04-28",
      2020: "2020-04-19",
      2021: "2021-05-02",
      2022: "2022-04-24",
      2023: "2023-04-16",
      2024: "2024-05-05",
      2025: "2025-04-20",
      2026: "2026-04-12",
    };
    for (const [year, day] of Object.entries(known)) expect(isoOf(orthodoxEaster(Number(year)))).toBe(day);
  });
});

const WORDS = (
  "il lo la l' i gli le un di del dell' a al alle da dal dalle in nel su per tra fra e o entro dopo prima fino fa ora ore oggi ieri domani lunedì martedì sabato " +
  "3 12 31 2014 2025 '22 15.30 24-25 primo ultimo ultimi prossimo scorso scorsa questo marzo maggio aprile mese mesi anno anni giorni settimana due tre fine inizio metà sera notte " +
  "I XX l'altro domenica set decade primi metà giorno settimane precedenti dopo prima di qui fine settimana weekend non tutto tarda 9-13 1.000 '600 anni Ottanta e Novanta due domeniche " +
  "mattina Natale Pasqua vigilia estate trimestre secolo circa oltre quasi ogni , . - ( ) % ° via legge mezzogiorno ha è sarà incontrerà visto"
).split(" ");
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const day = fc.oneof(
  fc.constant(null),
  anyDay.map((n): Published => ({ date: isoOf(n), precision: "day", source: "option" })),
);

describe("any text", () => {
  const holds = (text: string, on: Published | null): void => {
    let last = 0;
    for (const { start, end, text: slice, value } of read(text, on)) {
      expect(text.slice(start, end)).toBe(slice);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect((value.start === null) === (value.end === null)).toBe(true);
      if (value.start && value.end) expect(value.start <= value.end).toBe(true);
      if (on === null && value.anchor === "publication") expect(value.start).toBeNull();
      last = end;
    }
  };
  test("of time words never throws, and spans slice to their text", () =>
    fc.assert(fc.property(soup, day, holds), { numRuns: 1500 }));
  test("of any letters never throws", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), day, holds), { numRuns: 500 }));
  test("reads the same twice", () =>
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 200 },
    ));
});
