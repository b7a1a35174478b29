import { dayText } from "../dates.js";
import { h } from "../dom.js";
import type { Words } from "../words/words.js";
import { resized, shifted } from "./extent.js";
import type { Days } from "./extent.js";

/** What the buttons act on: `look` only looks at days, `period` filters on them. */
interface Target {
  readonly all: Days;
  readonly view: () => Days;
  readonly look: (days: Days) => void;
  readonly period: (days: Days) => void;
}

/** How many days are shown at a press of the button. */
const LENGTHS = { days: 42, months: 730, years: 3653 } as const;

/** The buttons above the timeline. */
export function zoomBar(
  words: Words,
  { all, view, look, period }: Target,
): { element: HTMLElement; update: (view: Days) => void } {
  const { zoom, usePeriod } = words.page;
  const length = (): number => view()[1] - view()[0] + 1;
  const button = (name: string, act: () => void, sign?: string): HTMLButtonElement =>
    h(
      "button",
      { type: "button", onclick: act, ...(sign === undefined ? {} : { "aria-label": name, title: name }) },
      sign ?? name,
    );
  const levels = {
    all: button(zoom.all, () => look(all)),
    years: button(zoom.years, () => look(resized(view(), LENGTHS.years, all))),
    months: button(zoom.months, () => look(resized(view(), LENGTHS.months, all))),
    days: button(zoom.days, () => look(resized(view(), LENGTHS.days, all))),
  };
  const shown = h("span", { class: "shown" });
  return {
    element: h(
      "div",
      { class: "zoom", role: "group", "aria-label": zoom.label },
      shown,
      h("span", { class: "buttons" }, levels.all, levels.years, levels.months, levels.days),
      h(
        "span",
        { class: "buttons" },
        button(zoom.back, () => look(shifted(view(), -length() / 2, all)), "←"),
        button(zoom.out, () => look(resized(view(), length() * 2, all)), "−"),
        button(zoom.in, () => look(resized(view(), length() / 2, all)), "+"),
        button(zoom.on, () => look(shifted(view(), length() / 2, all)), "→"),
      ),
      h("button", { type: "button", class: "quiet", onclick: () => period(view()) }, usePeriod),
    ),
    update: ([from, to]) => {
      const { dates } = words;
      shown.textContent = dates.range(dayText(from, dates, true), dayText(to, dates, true));
    },
  };
}
