import type { App, Scene, View } from "../app.js";
import { foreign, h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { isNarrow } from "../screen.js";
import type { State } from "../state.js";
import { valueName } from "./facet.js";
import { Grid, shadeOf } from "./grid.js";
import type { Cell, Heading } from "./grid.js";
import { countPairs } from "./pairs.js";

/** Lines and columns, as many as there is room for. */
const MOST = { side: { wide: 13, narrow: 8 }, person: { wide: 12, narrow: 7 } } as const;
/** Who with whom, as a table of counts whose cells filter on both. */
export function matrixView(app: App): View {
  const { page } = app.texts.words;
  const box = h("div", { class: "matrix-box" });
  const grid = new Grid(page.who);
  const nothing = h("p", { class: "hint" }, page.nothing);
  const kinds = (["side", "person"] as const).map((who) =>
    h(
      "button",
      { type: "button", "data-who": who, onclick: () => app.change({ ...app.state(), who }) },
      page.whoKinds[who],
    ),
  );
  return {
    element: h(
      "section",
      { class: "panel matrix", "aria-labelledby": "who-title" },
      h(
        "div",
        { class: "panel-head" },
        h("h2", { id: "who-title" }, page.who),
        h("span", { class: "buttons", role: "group", "aria-labelledby": "who-title" }, kinds),
      ),
      box,
      h("p", { class: "note" }, page.whoHint),
    ),
    update: (scene) => {
      for (const button of kinds)
        button.setAttribute("aria-pressed", String(button.dataset["who"] === scene.state.who));
      keepingFocus(box, () => {
        const shown = showPairs(app, scene, grid) ? grid.element : nothing;
        if (box.firstChild !== shown) box.replaceChildren(shown);
      });
    },
  };
}

/** The state that filters on these two, or only on one where they are the same. */
function onPair(state: State, keys: readonly string[]): State {
  const chosen = { ...state.chosen, [state.who]: [...new Set([...state.chosen[state.who], ...keys])] };
  return { ...state, chosen, page: 1 };
}

/** Shows who was with whom; false when there is nobody. */
function showPairs(app: App, { state, found }: Scene, grid: Grid): boolean {
  const { texts, columns } = app;
  const { page } = texts.words;
  const facet = state.who;
  const { keys } = columns[facet];
  const most = MOST[facet][isNarrow() ? "narrow" : "wide"];
  const { places, counts } = countPairs(found.rows, columns[facet], found.counts[facet], most);
  const names = places.map((place) => valueName(app, facet, place));
  const codes = places.map((place) => keys[place] ?? "");
  const peak = Math.max(1, ...counts.flatMap((line, a) => line.filter((_, b) => a !== b)));
  const cell = (a: number, b: number): Cell => {
    const count = counts[a]?.[b] ?? 0;
    const alone = a === b;
    if (count === 0) return { text: "", alone, press: null };
    const text = texts.number(count);
    const [nameA, nameB] = [names[a] ?? "", names[b] ?? ""];
    const pair = [codes[a] ?? "", codes[b] ?? ""];
    return {
      text,
      alone,
      press: {
        key: pair.join(" "),
        label: alone ? `${page.whoAlone(nameA)}: ${text}` : page.whoPair(nameA, nameB, text),
        shade: shadeOf(count, peak),
        act: () => app.change(onPair(app.state(), pair)),
      },
    };
  };
  const heading = (make: (name: string, code: string) => HTMLElement): Heading[] =>
    codes.map((key, at) => ({ key, head: () => make(names[at] ?? "", key) }));
  const columnsOf = heading((name, code) =>
    h("th", { scope: "col", title: name }, h("span", {}, foreign(facet === "side" ? code : name))),
  );
  const lines = heading((name) => h("th", { scope: "row" }, foreign(name)));
  grid.show(
    facet,
    columnsOf,
    lines,
    places.map((_, a) => places.map((_place, b) => cell(a, b))),
  );
  return places.length > 0;
}
