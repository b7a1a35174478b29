import type { Day } from "../../data.js";
import type { App, View } from "../app.js";
import { dayOf, dayText } from "../dates.js";
import { foreign, h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { FACETS, cleared, isFiltered, toggled } from "../state.js";
import type { State } from "../state.js";
import type { DateWords } from "../words/words.js";
import { valueName } from "./facet.js";

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly without: State;
}

/** How many contacts there are, and the filters that made them so, each with a button that takes it away. */
export function summaryView(app: App): View {
  const { texts, parts } = app;
  const { page } = texts.words;
  const count = h("p", { class: "found", role: "status" });
  const chips = h("div", { class: "chips", role: "group", "aria-label": page.active });
  return {
    element: h("div", { class: "summary" }, count, chips),
    update: ({ state, found }) => {
      count.textContent = page.found(found.rows.length, parts.core.counts.contacts, texts.number);
      const buttons = chipsOf(app, state).map(({ key, name, without }) =>
        h(
          "button",
          {
            type: "button",
            class: "chip",
            "data-key": key,
            "aria-label": page.remove(name),
            onclick: () => app.change(without),
          },
          foreign(name),
          h("span", { class: "x", "aria-hidden": "true" }, "×"),
        ),
      );
      const clear = isFiltered(state)
        ? h(
            "button",
            { type: "button", class: "quiet", "data-key": "clear", onclick: () => app.change(cleared(state)) },
            page.clear,
          )
        : null;
      keepingFocus(chips, () => chips.replaceChildren(...buttons, ...(clear ? [clear] : [])));
    },
  };
}

function chipsOf(app: App, state: State): Chip[] {
  const { page, dates } = app.texts.words;
  const chips: Chip[] = [];
  if (state.text.trim() !== "")
    chips.push({ key: "text", name: `“${state.text.trim()}”`, without: { ...state, text: "", page: 1 } });
  const [from, to] = [dayOf(state.from), dayOf(state.to)];
  if (from !== null || to !== null) {
    const without = { ...state, from: "", to: "", view: null, page: 1 };
    chips.push({ key: "period", name: periodText(from, to, dates), without });
  }
  if (state.undated) chips.push({ key: "undated", name: page.undated, without: { ...state, undated: false, page: 1 } });
  for (const facet of FACETS) {
    for (const key of state.chosen[facet]) {
      const place = app.columns[facet].keys.indexOf(key);
      const name = place < 0 ? key : valueName(app, facet, place);
      chips.push({ key: `${facet} ${key}`, name, without: toggled(state, facet, key) });
    }
  }
  return chips;
}

function periodText(from: Day | null, to: Day | null, words: DateWords): string {
  const [first, last] = [from, to].map((day) => (day === null ? "" : dayText(day, words, true)));
  if (first === "" || first === undefined) return words.before(last ?? "");
  return last === "" || last === undefined ? words.after(first) : words.range(first, last);
}
