import type { App, Scene, View } from "../app.js";
import { isNarrow } from "../screen.js";
import { dayText, isoOf } from "../dates.js";
import { foreign, h } from "../dom.js";
import { glyph } from "../glyph.js";
import type { PageWords } from "../words/words.js";
import { Chart } from "./chart.js";
import { zoomBar } from "./controls.js";
import { onDrag } from "./drag.js";
import { extentOf, itemsByRow, toView, viewOf } from "./extent.js";
import type { Days } from "./extent.js";
import { dayAt } from "./layout.js";
import type { Item } from "./layout.js";
import { Overview } from "./overview.js";
import { NEW_PAINT } from "./paint.js";

/** What full, empty and crossed marks mean. */
function fillLegend(fills: PageWords["fills"]): HTMLElement {
  const one = (status: string, name: string): HTMLElement => h("li", {}, glyph("any", status), name);
  return h(
    "ul",
    { class: "fills" },
    one("held", fills.happened),
    one("planned", fills.ahead),
    one("cancelled", fills.off),
  );
}

/** The timeline with its overview and its buttons. */
export function timelineView(app: App): View {
  const { texts, parts } = app;
  const { page, dates } = texts.words;
  const byRow = itemsByRow(parts.core);
  const all: Days = extentOf(byRow.filter((item) => item !== null)) ?? [0, 365];
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

  let width = 0;
  const draw = (): void => {
    // the width is asked for only once: asking lays out the whole page
    width ||= chart.element.clientWidth;
    chart.draw(items, view, { width, height: isNarrow() ? 150 : 210 });
    overview.draw(items, view, all, width);
    const { unit, size, spans, spansLeft } = chart.layout;
    const said = [size > 0 ? page.oneMark : page.bars(page.units[unit])];
    if (spans.length > 0)
      said.push(`${page.spans}${spansLeft > 0 ? ` (${page.spansLeft(texts.number(spansLeft))})` : ""}`);
    note.textContent = `${said.join(" · ")}. ${size > 0 ? page.timelineHint : page.barsHint}`;
    const label = page.timelineLabel(texts.contacts(items.length), dayText(view[0], dates), dayText(view[1], dates));
    chart.element.setAttribute("aria-label", label);
  };
  const resized = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    if (now === 0 || now === width) return;
    width = now;
    draw();
  });
  resized.observe(chart.element);
  app.signal.addEventListener("abort", () => resized.disconnect());
  window.addEventListener(NEW_PAINT, draw, { signal: app.signal });

  return {
    element: h(
      "section",
      { class: "panel timeline", "aria-labelledby": "timeline-title" },
      h("div", { class: "panel-head" }, h("h2", { id: "timeline-title" }, page.timeline), controls.element),
      h("div", { class: "chart-box" }, chart.element, tip),
      overview.element,
      h("div", { class: "under" }, fillLegend(page.fills), undated),
      note,
    ),
    update: ({ state, found }: Scene) => {
      items = found.rows.map((row) => byRow[row] ?? null).filter((item) => item !== null);
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
