import { whereChanged } from "./app.js";
import type { App, Scene, View } from "./app.js";
import { cardView } from "./card/card.js";
import { h } from "./dom.js";
import { headOf } from "./head.js";
import { filtersView } from "./panels/filters.js";
import { matrixView } from "./panels/matrix.js";
import { monthsView } from "./panels/months.js";
import { summaryView } from "./panels/summary.js";
import { tableView } from "./panels/table.js";
import { followingSight } from "./sight.js";
import { timelineView } from "./timeline/timeline.js";

/** The whole page in one language. */
export function pageView(app: App): View {
  const { texts, parts } = app;
  const { page } = texts.words;
  const { program, rules, texts: kept, counts } = parts.core;
  const note = page.textsNote(kept.kept, kept.left, kept.given);
  const foot = h(
    "footer",
    { class: "foot" },
    note === "" ? null : h("p", {}, note),
    h("p", {}, page.footer(program, rules.slice(0, 12))),
  );
  if (counts.contacts === 0) {
    const empty = h("main", { class: "empty", id: "list" }, h("h2", {}, page.empty), h("p", {}, page.emptyHint));
    return { element: h("div", { class: "all" }, headOf(app), empty, foot), update: () => {} };
  }
  const [filters, summary, timeline, matrix, months, table, card] = [
    whereChanged(filtersView(app)),
    whereChanged(summaryView(app)),
    whereChanged(timelineView(app), "view"),
    whereChanged(followingSight(app, matrixView(app)), "who"),
    whereChanged(followingSight(app, monthsView(app))),
    whereChanged(followingSight(app, tableView(app)), "sort", "descending", "page"),
    cardView(app),
  ];
  const rail = h("details", { class: "rail" }, h("summary", {}, page.filters), filters.element);
  const wide = window.matchMedia("(min-width: 1000px)");
  const fit = (): void => void (rail.open = wide.matches);
  wide.addEventListener("change", fit, { signal: app.signal });
  fit();
  const element = h(
    "div",
    { class: "all" },
    headOf(app),
    h(
      "div",
      { class: "columns" },
      h("aside", { "aria-label": page.filters }, rail),
      h(
        "main",
        {},
        summary.element,
        timeline.element,
        h("div", { class: "pair" }, matrix.element, months.element),
        table.element,
      ),
    ),
    foot,
    card.element,
  );
  const views = [filters, summary, timeline, matrix, months, table, card];
  return { element, update: (scene: Scene) => views.forEach((view) => view.update(scene)) };
}
