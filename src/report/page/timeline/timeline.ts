import type { App, Scene, View } from "../app.js";
import { dayText, isoOf } from "../dates.js";
import { foreign, h } from "../dom.js";
import { Chart } from "./chart.js";
import { zoomBar } from "./controls.js";
import { onDrag } from "./drag.js";
import { extentOf, itemsOf, toView, viewOf } from "./extent.js";
import type { Days } from "./extent.js";
import { dayAt } from "./layout.js";
import type { Item } from "./layout.js";
import { Overview } from "./overview.js";

/** The timeline with its overview and its buttons. */
export function timelineView(app: App): View {
  const { texts, parts } = app;
  const { page, dates } = texts.words;
  const all: Days = extentOf(
    itemsOf(
      parts.core.rows.id.map((_, row) => row),
      parts.core,
    ),
  ) ?? [0, 365];
  const chart = new Chart(texts);
  const tip = h("div", { class: "tip", hidden: true });
  const note = h("p", { class: "note" });
  const undated = h("button", {
    type: "button",
    class: "quiet",
    onclick: () => app.change({ ...app.state(), undated: !app.state().undated, from: "", to: "", view: null, page: 1 }),
  });
  let items: readonly Item[] = [];
  let view = all;
  const look = (days: Days): void => app.change({ ...app.state(), view: toView(days, all) });
  const period = ([from, to]: Days): void =>
    app.change({ ...app.state(), from: isoOf(from), to: isoOf(to), undated: false, view: null, page: 1 });
  const overview = new Overview(look);
  const controls = zoomBar(texts.words, { all, view: () => view, look, period });

  const hideTip = (): void => void (tip.hidden = true);
  const showTip = (x: number, lines: readonly string[]): void => {
    tip.replaceChildren(...lines.map((line) => h("div", {}, foreign(line))));
    tip.hidden = false;
    const room = chart.frame.width - tip.offsetWidth;
    tip.style.left = `${Math.max(0, Math.min(room, x - tip.offsetWidth / 2))}px`;
  };
  onDrag(chart.element, {
    during: (from, to) => {
      hideTip();
      chart.redraw([from, to]);
    },
    done: (from, to) => {
      const days = [from, to].map((x) =>
        Math.floor(dayAt(chart.frame, Math.max(0, Math.min(x, chart.frame.width - 1)))),
      );
      period([Math.min(...days), Math.max(...days)]);
    },
    click: (x, y) => {
      const row = chart.rowAt(x, y);
      const bin = chart.binAt(x, y);
      if (row >= 0) app.change({ ...app.state(), card: parts.core.rows.id[row] ?? null });
      else if (bin) look([bin.from, bin.to]);
    },
    hover: (x, y) => {
      const row = chart.rowAt(x, y);
      const bin = row < 0 ? chart.binAt(x, y) : null;
      chart.element.classList.toggle("over", row >= 0 || bin !== null);
      if (row >= 0) showTip(x, [texts.date(row), texts.line(row)]);
      else if (bin) showTip(x, [binText(bin), texts.contacts(bin.rows.length)]);
      else hideTip();
    },
    leave: hideTip,
  });
  const binText = (bin: { from: number; to: number }): string =>
    bin.from === bin.to ? dayText(bin.from, dates) : dates.range(dayText(bin.from, dates), dayText(bin.to, dates));

  const draw = (): void => {
    chart.draw(items, view, window.innerWidth < 700 ? 150 : 210);
    overview.draw(items, view, all);
    const { unit, size, spans, spansLeft } = chart.layout;
    const said = [size > 0 ? page.oneMark : page.bars(page.units[unit])];
    if (spans.length > 0)
      said.push(`${page.spans}${spansLeft > 0 ? ` (${page.spansLeft(texts.number(spansLeft))})` : ""}`);
    note.textContent = `${said.join(" · ")}. ${page.timelineHint}`;
    const label = page.timelineLabel(texts.contacts(items.length), dayText(view[0], dates), dayText(view[1], dates));
    chart.element.setAttribute("aria-label", label);
  };
  new ResizeObserver(() => {
    if (chart.element.clientWidth !== chart.frame.width) draw();
  }).observe(chart.element);
  window.addEventListener("contatti:theme", draw);

  return {
    element: h(
      "section",
      { class: "panel timeline", "aria-labelledby": "timeline-title" },
      h("div", { class: "panel-head" }, h("h2", { id: "timeline-title" }, page.timeline), controls.element),
      h("div", { class: "chart-box" }, chart.element, tip),
      overview.element,
      h("div", { class: "under" }, note, undated),
    ),
    update: ({ state, found }: Scene) => {
      items = itemsOf(found.rows, parts.core);
      view = viewOf(state, items, all);
      const without = found.rows.length - items.length;
      undated.hidden = without === 0 && !state.undated;
      undated.textContent = page.undatedCount(texts.number(without), without === 1);
      undated.setAttribute("aria-pressed", String(state.undated));
      controls.update(view);
      hideTip();
      draw();
    },
  };
}
