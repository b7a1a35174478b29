import type { ReportCore } from "../../data.js";
import type { App, View } from "../app.js";
import { dateOf, isoOf } from "../dates.js";
import { h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { Grid, shadeOf } from "./grid.js";
import type { Cell, Heading } from "./grid.js";

const MONTHS = 12;

/** Contacts a year: twelve months, then those whose month is not known. */
type Years = ReadonlyMap<number, Int32Array>;

/** The month of every contact as months since year 0; one that goes over months has that where it begins. */
interface MonthColumn {
  readonly months: readonly (number | null)[];
  readonly coarse: readonly boolean[];
}

export function monthColumn({ rows, precisions }: ReportCore): MonthColumn {
  const coarse = new Set(["year", "season", "quarter"].map((name) => precisions.indexOf(name)));
  return {
    months: rows.start.map((start) => {
      if (start === null) return null;
      const date = dateOf(start);
      return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
    }),
    coarse: rows.precision.map((precision) => coarse.has(precision)),
  };
}

/** Counts contacts by year and month, the last year first. */
export function countMonths(rows: readonly number[], { months, coarse }: MonthColumn): Years {
  const years = new Map<number, Int32Array>();
  for (const row of rows) {
    const since = months[row] ?? null;
    if (since === null) continue;
    const year = Math.floor(since / MONTHS);
    const counts = years.get(year) ?? new Int32Array(MONTHS + 1);
    years.set(year, counts);
    const month = coarse[row] ? MONTHS : since % MONTHS;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return new Map([...years].toSorted(([a], [b]) => b - a));
}

/** Years by months, as a table of counts whose cells filter on their time. */
export function monthsView(app: App): View {
  const { page } = app.texts.words;
  const column = monthColumn(app.parts.core);
  const grid = new Grid(page.months);
  const nothing = h("p", { class: "hint" }, page.nothing);
  const box = h("div", { class: "months-box", tabindex: 0, role: "region", "aria-labelledby": "months-title" });
  return {
    element: h(
      "section",
      { class: "panel months", "aria-labelledby": "months-title" },
      h("div", { class: "panel-head" }, h("h2", { id: "months-title" }, page.months)),
      box,
      h("p", { class: "note" }, page.monthsHint),
    ),
    update: ({ found }) =>
      keepingFocus(box, () => {
        const years = countMonths(found.rows, column);
        if (years.size > 0) showMonths(app, years, grid);
        const shown = years.size > 0 ? grid.element : nothing;
        if (box.firstChild !== shown) box.replaceChildren(shown);
      }),
  };
}

function showMonths(app: App, years: Years, grid: Grid): void {
  const { texts } = app;
  const { page, dates } = texts.words;
  const peak = Math.max(1, ...[...years.values()].map((counts) => Math.max(...counts.slice(0, MONTHS))));
  const period = (from: Date, to: Date): void => {
    const day = (date: Date): string => isoOf(date.getTime() / 86_400_000);
    app.change({ ...app.state(), from: day(from), to: day(to), undated: false, view: null, page: 1 });
  };
  const cell = (year: number, month: number, count: number): Cell => {
    const alone = month === MONTHS && count > 0;
    if (count === 0 || alone) return { text: count === 0 ? "" : texts.number(count), alone, press: null };
    return {
      text: texts.number(count),
      alone,
      press: {
        key: `${year} ${month}`,
        label: `${dates.months[month] ?? ""} ${year}: ${texts.contacts(count)}`,
        shade: shadeOf(count, peak),
        act: () => period(new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month + 1, 0))),
      },
    };
  };
  const columns = [...dates.shortMonths, page.monthUnknown].map((name, month): Heading => {
    const letter = (): HTMLElement => h("span", { "aria-hidden": "true" }, name.slice(0, 1));
    const whole = (): HTMLElement => h("span", { class: "hidden" }, dates.months[month] ?? page.noDate);
    return { key: name, head: () => h("th", { scope: "col" }, letter(), whole()) };
  });
  const yearHead = (year: number, line: number): HTMLElement =>
    h(
      "th",
      { scope: "row" },
      h(
        "button",
        {
          type: "button",
          class: "quiet",
          "data-key": String(year),
          "data-at": `${line} -1`,
          tabindex: -1,
          onclick: () => period(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))),
        },
        String(year),
      ),
    );
  grid.show(
    "month-grid",
    columns,
    [...years.keys()].map((year) => ({ key: String(year), head: (line) => yearHead(year, line) })),
    [...years].map(([year, counts]) => [...counts].map((count, month) => cell(year, month, count))),
  );
}
