import type { App, View } from "../app.js";
import { h } from "../dom.js";
import { followingSight } from "../sight.js";
import { FACETS, cleared, isFiltered } from "../state.js";
import { facetView } from "./facet.js";

/** All filters: text, period, and the lists of values. */
export function filtersView(app: App): View {
  const { page } = app.texts.words;
  const facets = FACETS.map((facet) => followingSight(app, facetView(app, facet)));
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  const text = h("input", {
    type: "search",
    id: "search",
    placeholder: page.searchHint,
    autocomplete: "off",
    spellcheck: "false",
    oninput: (event) => app.change({ ...app.state(), text: value(event), page: 1 }, true),
  });
  const day = (name: "from" | "to"): HTMLInputElement =>
    h("input", {
      type: "date",
      id: `day-${name}`,
      min: "0001-01-01",
      max: "9999-12-31",
      onchange: (event) => app.change({ ...app.state(), [name]: value(event), undated: false, view: null, page: 1 }),
    });
  const [from, to] = [day("from"), day("to")];
  const clear = h(
    "button",
    { type: "button", class: "clear", onclick: () => app.change(cleared(app.state())) },
    page.clear,
  );
  return {
    element: h(
      "div",
      { class: "filters" },
      h("div", { class: "field" }, h("label", { for: "search" }, page.search), text),
      h(
        "fieldset",
        { class: "period" },
        h("legend", {}, page.period),
        h(
          "div",
          { class: "days" },
          h("div", { class: "field" }, h("label", { for: "day-from" }, page.from), from),
          h("div", { class: "field" }, h("label", { for: "day-to" }, page.to), to),
        ),
      ),
      facets.map(({ element }) => element),
      clear,
    ),
    update: (scene) => {
      const { state } = scene;
      if (text.value !== state.text) text.value = state.text;
      if (from.value !== state.from) from.value = state.from;
      if (to.value !== state.to) to.value = state.to;
      clear.hidden = !isFiltered(state);
      for (const facet of facets) facet.update(scene);
    },
  };
}
