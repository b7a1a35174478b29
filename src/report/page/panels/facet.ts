import type { App, Scene, View } from "../app.js";
import { foreign, h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { fold } from "../../../text/fold.js";
import { glyph } from "../glyph.js";
import { typeOrder } from "../marks.js";
import { toggled } from "../state.js";
import type { Facet } from "../state.js";

/** Values shown before "show all", and the most that are shown at all. */
const FEW = 10;
const MANY = 200;

/** The name of a value of a facet, by its place. */
export function valueName({ texts, parts }: App, facet: Facet, place: number): string {
  const { types, statuses, people, publishers } = parts.core;
  const { words } = texts;
  const many = (codes: readonly string[], table: Readonly<Record<string, { readonly many: string }>>): string => {
    const code = codes[place] ?? "";
    return table[code]?.many ?? code;
  };
  if (facet === "type") return many(types, words.types);
  if (facet === "status") return many(statuses, words.statuses);
  if (facet === "side") return texts.side(place);
  return facet === "person" ? (people[place]?.[1] ?? "") : (publishers[place] ?? words.page.noPublisher);
}

/** A list of values to filter by, with how many contacts each has: filter, count and legend in one. */
export function facetView(app: App, facet: Facet): View {
  const { page } = app.texts.words;
  const { keys } = app.columns[facet];
  const fixed = facet === "type" || facet === "status";
  const list = h("div", { class: "values" });
  const rows = new Map<number, ValueRow>();
  let [open, looked, scene]: [boolean, string, Scene | null] = [false, "", null];
  const again = (): void => {
    if (scene) draw(scene);
  };
  const find = fixed
    ? null
    : h("input", {
        type: "search",
        class: "find",
        placeholder: page.find[facet],
        "aria-label": page.find[facet],
        oninput: (event) => {
          looked = fold((event.target as HTMLInputElement).value.trim());
          again();
        },
      });
  const more = h("button", {
    type: "button",
    class: "quiet more",
    onclick: () => {
      open = !open;
      again();
    },
  });
  const hint = facet === "side" || facet === "person" ? h("p", { class: "hint" }, page.facetHints[facet]) : null;

  /** Places of the values to show, in order. */
  const chooseValues = (counts: Int32Array, chosen: readonly string[]): number[] => {
    const all = keys.map((_, place) => place);
    if (facet === "type") return all.toSorted((a, b) => typeOrder(keys[a] ?? "") - typeOrder(keys[b] ?? ""));
    if (fixed) return all;
    const named = (place: number): boolean => looked === "" || fold(valueName(app, facet, place)).includes(looked);
    const some = all.filter((place) => (counts[place] ?? 0) > 0 || chosen.includes(keys[place] ?? ""));
    return some
      .filter((place) => chosen.includes(keys[place] ?? "") || named(place))
      .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  };

  const draw = ({ state, found }: Scene): void => {
    const counts = found.counts[facet];
    const chosen = state.chosen[facet];
    const places = chooseValues(counts, chosen);
    const limit = fixed || open ? MANY : FEW;
    const shown = places.filter((place, at) => at < limit || chosen.includes(keys[place] ?? ""));
    const most = places.reduce((max, place) => Math.max(max, counts[place] ?? 0), 1);
    const lines = shown.map((place) => {
      const line = rows.get(place) ?? valueRow(app, facet, place);
      rows.set(place, line);
      line.show(counts[place] ?? 0, most, chosen.includes(keys[place] ?? ""));
      return line.element;
    });
    if (lines.length === 0) lines.push(h("p", { class: "hint" }, page.noMatch));
    // a line that is moved loses the keyboard and the screen reader: as little as can be is moved
    const moved = lines.length !== list.childElementCount || lines.some((line, at) => list.children[at] !== line);
    if (moved) keepingFocus(list, () => list.replaceChildren(...lines));
    more.hidden = fixed || places.length <= FEW;
    more.textContent = open ? page.less : page.more(app.texts.number(places.length));
    more.setAttribute("aria-expanded", String(open));
    if (find) find.hidden = keys.length <= FEW;
    if (hint) hint.hidden = chosen.length === 0;
  };

  return {
    element: h(
      "fieldset",
      { class: `facet facet-${facet}` },
      h("legend", {}, page.facets[facet]),
      find,
      hint,
      list,
      more,
    ),
    update: (next) => {
      scene = next;
      draw(next);
    },
  };
}

/** A line of the list, which stays the same element as long as the page does. */
interface ValueRow {
  readonly element: HTMLElement;
  readonly show: (count: number, most: number, chosen: boolean) => void;
}

function valueRow(app: App, facet: Facet, place: number): ValueRow {
  const key = app.columns[facet].keys[place] ?? "";
  const picture = facet === "type" ? glyph(key, "held") : facet === "status" ? glyph("any", key) : null;
  const bar = h("span", { class: "bar" });
  const number = h("span", { class: "count" });
  const box = h("input", {
    type: "checkbox",
    "data-key": key,
    onchange: () => app.change(toggled(app.state(), facet, key)),
  });
  const element = h(
    "label",
    { class: picture ? "value pictured" : "value" },
    box,
    picture,
    h("span", { class: "name" }, foreign(valueName(app, facet, place))),
    " ",
    number,
    h("span", { class: "track", "aria-hidden": "true" }, bar),
  );
  return {
    element,
    show: (count, most, chosen) => {
      bar.style.width = `${(count / most) * 100}%`;
      number.textContent = app.texts.number(count);
      box.checked = chosen;
      element.classList.toggle("none", count === 0);
      element.classList.toggle("chosen", chosen);
    },
  };
}
