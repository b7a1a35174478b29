import type { ReportCore } from "../../data.js";
import type { App, Scene, View } from "../app.js";
import { dateOf, isoOf } from "../dates.js";
import { h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { gridKeys } from "./grid-keys.js";
import { shadeOf } from "./matrix.js";

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
  const box = h("div", { class: "months-box", tabindex: 0, role: "region", "aria-labelledby": "months-title" });
  return {
    element: h(
      "section",
      { class: "panel months", "aria-labelledby": "months-title" },
      h("div", { class: "panel-head" }, h("h2", { id: "months-title" }, page.months)),
      box,
      h("p", { class: "note" }, page.monthsHint),
    ),
    update: (scene) => keepingFocus(box, () => box.replaceChildren(monthTable(app, scene, column))),
  };
}

function monthTable(app: App, { found }: Scene, column: MonthColumn): HTMLElement {
  const { texts } = app;
  const { page, dates } = texts.words;
  const years = countMonths(found.rows, column);
  if (years.size === 0) return h("p", { class: "hint" }, page.nothing);
  const peak = Math.max(1, ...[...years.values()].map((counts) => Math.max(...counts.slice(0, MONTHS))));
  const period = (from: Date, to: Date): void => {
    const day = (date: Date): string => isoOf(date.getTime() / 86_400_000);
    app.change({ ...app.state(), from: day(from), to: day(to), undated: false, view: null, page: 1 });
  };
  const cell = (year: number, month: number, count: number, line: number): HTMLElement => {
    if (count === 0) return h("td");
    if (month === MONTHS) return h("td", { class: "alone" }, texts.number(count));
    const label = `${dates.months[month] ?? ""} ${year}: ${texts.contacts(count)}`;
    return h(
      "td",
      {},
      h(
        "button",
        {
          type: "button",
          class: `cell shade-${shadeOf(count, peak)}`,
          "data-key": `${year} ${month}`,
          "data-at": `${line} ${month}`,
          tabindex: -1,
          "aria-label": label,
          title: label,
          onclick: () => period(new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month + 1, 0))),
        },
        texts.number(count),
      ),
    );
  };
  const head = [...dates.shortMonths, page.monthUnknown].map((name, month) =>
    h(
      "th",
      { scope: "col" },
      h("span", { "aria-hidden": "true" }, name.slice(0, 1)),
      h("span", { class: "hidden" }, dates.months[month] ?? page.noDate),
    ),
  );
  const lines = [...years].map(([year, counts], line) =>
    h(
      "tr",
      {},
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
      ),
      [...counts].map((count, month) => cell(year, month, count, line)),
    ),
  );
  const table = h(
    "table",
    { class: "grid month-grid" },
    h("caption", { class: "hidden" }, page.months),
    h("thead", {}, h("tr", {}, h("td"), head)),
    h("tbody", {}, lines),
  );
  gridKeys(table);
  return table;
}
