import type { App, Scene, View } from "../app.js";
import { foreign, h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { isNarrow } from "../screen.js";
import type { State } from "../state.js";
import { gridKeys } from "./grid-keys.js";
import { countPairs } from "./pairs.js";
import { valueName } from "./facet.js";

/** Lines and columns, as many as there is room for. */
const MOST = { side: { wide: 13, narrow: 8 }, person: { wide: 12, narrow: 7 } } as const;
const SHADES = 5;

/** A shade from 1 to 5 for a count: the darkest for the largest, on a scale of square roots. */
export const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * SHADES));

/** Who with whom, as a table of counts whose cells filter on both. */
export function matrixView(app: App): View {
  const { page } = app.texts.words;
  const box = h("div", { class: "matrix-box" });
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
      keepingFocus(box, () => box.replaceChildren(matrixTable(app, scene)));
    },
  };
}

/** The state that filters on these two, or only on one where they are the same. */
function onPair(state: State, keys: readonly string[]): State {
  const chosen = { ...state.chosen, [state.who]: [...new Set([...state.chosen[state.who], ...keys])] };
  return { ...state, chosen, page: 1 };
}

function matrixTable(app: App, { state, found }: Scene): HTMLElement {
  const { texts, columns } = app;
  const { page } = texts.words;
  const facet = state.who;
  const { keys } = columns[facet];
  const most = MOST[facet][isNarrow() ? "narrow" : "wide"];
  const { places, counts } = countPairs(found.rows, columns[facet], found.counts[facet], most);
  if (places.length === 0) return h("p", { class: "hint" }, page.nothing);
  const names = places.map((place) => valueName(app, facet, place));
  const short = (at: number): string => (facet === "side" ? (keys[places[at] ?? -1] ?? "") : (names[at] ?? ""));
  const peak = Math.max(1, ...counts.flatMap((line, a) => line.filter((_, b) => a !== b)));
  const cell = (a: number, b: number): HTMLElement => {
    const count = counts[a]?.[b] ?? 0;
    const [nameA, nameB] = [names[a] ?? "", names[b] ?? ""];
    const alone = a === b;
    if (count === 0) return h("td", { class: alone ? "alone" : "" });
    const label = alone
      ? `${page.whoAlone(nameA)}: ${texts.number(count)}`
      : page.whoPair(nameA, nameB, texts.number(count));
    const [keyA, keyB] = [keys[places[a] ?? -1] ?? "", keys[places[b] ?? -1] ?? ""];
    return h(
      "td",
      { class: alone ? "alone" : "" },
      h(
        "button",
        {
          type: "button",
          class: alone ? "cell" : `cell shade-${shadeOf(count, peak)}`,
          "data-key": `${keyA} ${keyB}`,
          "data-at": `${a} ${b}`,
          tabindex: -1,
          "aria-label": label,
          title: label,
          onclick: () => app.change(onPair(app.state(), [keyA, keyB])),
        },
        texts.number(count),
      ),
    );
  };
  const table = h(
    "table",
    { class: `grid ${facet}` },
    h("caption", { class: "hidden" }, page.who),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("td"),
        places.map((_, b) => h("th", { scope: "col", title: names[b] ?? "" }, h("span", {}, foreign(short(b))))),
      ),
    ),
    h(
      "tbody",
      {},
      places.map((_, a) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, foreign(names[a] ?? "")),
          places.map((_b, b) => cell(a, b)),
        ),
      ),
    ),
  );
  gridKeys(table);
  return table;
}
