import type { App, Scene, View } from "../app.js";
import { foreign, h } from "../dom.js";
import { keepingFocus } from "../focus.js";
import { glyph } from "../glyph.js";
import { SORTS } from "../state.js";
import type { Sort } from "../state.js";

const PAGE = 25;
/** Contacts that go on paper. */
const PRINTED = 1000;
const NAMES = 5;

/** The contacts found, as a table that sorts, page by page. */
export function tableView(app: App): View {
  const { texts } = app;
  const { page } = texts.words;
  const body = h("tbody");
  const heads = SORTS.map((sort) => headOf(app, sort));
  const pager = h("nav", { class: "pager", "aria-label": page.table });
  let scene: Scene | null = null;
  const fill = (from: number, count: number): void =>
    keepingFocus(body, () => {
      const rows = scene?.sorted.slice(from, from + count) ?? [];
      body.replaceChildren(...rows.map((row) => rowOf(app, row)));
      if (rows.length === 0)
        body.append(h("tr", {}, h("td", { colspan: SORTS.length, class: "nothing" }, page.nothing)));
    });
  const fillPage = (): void => fill(((scene?.state.page ?? 1) - 1) * PAGE, PAGE);
  window.addEventListener("beforeprint", () => fill(0, PRINTED), { signal: app.signal });
  window.addEventListener("afterprint", fillPage, { signal: app.signal });
  return {
    element: h(
      "section",
      { class: "panel list", id: "list", tabindex: -1, "aria-labelledby": "list-title" },
      h("div", { class: "panel-head" }, h("h2", { id: "list-title" }, page.table)),
      h(
        "table",
        { class: "contacts", role: "table" },
        h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
        body,
      ),
      pager,
    ),
    update: (next) => {
      const last = Math.max(1, Math.ceil(next.sorted.length / PAGE));
      scene = { ...next, state: { ...next.state, page: Math.min(next.state.page, last) } };
      fillPage();
      const { sort, descending } = next.state;
      heads.forEach((head, at) => {
        const here = SORTS[at] === sort;
        head.setAttribute("aria-sort", here ? (descending ? "descending" : "ascending") : "none");
      });
      keepingFocus(pager, () => pager.replaceChildren(...pagerOf(app, scene as Scene, last)));
    },
  };
}

function headOf(app: App, sort: Sort): HTMLElement {
  const { page } = app.texts.words;
  const name = page.columns[sort];
  const act = (): void => {
    const state = app.state();
    const descending = state.sort === sort ? !state.descending : sort === "date" || sort === "sources";
    app.change({ ...state, sort, descending, page: 1 });
  };
  return h(
    "th",
    { scope: "col", role: "columnheader", class: `column-${sort}` },
    h("button", { type: "button", title: page.sortBy(name.toLowerCase()), onclick: act }, name),
  );
}

function rowOf(app: App, row: number): HTMLElement {
  const { texts, parts } = app;
  const [type, status] = [texts.typeCode(row), texts.statusCode(row)];
  const id = parts.core.rows.id[row] ?? "";
  const who = texts.who(row);
  const names = who.length > NAMES ? [...who.slice(0, NAMES), `+${who.length - NAMES}`] : who;
  const cell = (sort: Sort, ...children: readonly (Node | string | null)[]): HTMLElement =>
    h("td", { role: "cell", class: `column-${sort}` }, ...children);
  const open = h(
    "button",
    {
      type: "button",
      class: "open",
      "data-key": id,
      "aria-haspopup": "dialog",
      onclick: () => app.change({ ...app.state(), card: id }),
    },
    names.map((name, at) => [at > 0 ? h("span", { class: "comma" }, ", ") : null, foreign(name)]),
  );
  const records = parts.core.rows.records[row] ?? 1;
  const publishers = texts.publishers(row).slice(0, 2).join(", ");
  return h(
    "tr",
    { role: "row", class: `family-${status}` },
    cell("date", texts.dateOrNull(row, true) ?? h("span", { class: "faint" }, texts.words.page.noDate)),
    cell("type", glyph(type, status), h("span", {}, texts.type(row))),
    cell("status", h("span", { class: `status status-${status}` }, texts.status(row))),
    cell("who", open),
    cell("sides", foreign(texts.sides(row).join(", "))),
    cell("place", foreign(texts.place(row))),
    cell(
      "sources",
      h("span", { class: "number" }, texts.number(records)),
      publishers === "" ? null : h("span", { class: "faint" }, foreign(publishers)),
    ),
  );
}

function pagerOf(app: App, { state, sorted }: Scene, last: number): HTMLElement[] {
  const { texts } = app;
  const { page } = texts.words;
  if (sorted.length <= PAGE) return [];
  const go = (to: number, name: string, key: string): HTMLButtonElement =>
    h(
      "button",
      {
        type: "button",
        "data-key": key,
        disabled: to < 1 || to > last,
        onclick: () => app.change({ ...app.state(), page: to }),
      },
      name,
    );
  const from = (state.page - 1) * PAGE;
  const shown = page.pages(
    texts.number(from + 1),
    texts.number(Math.min(from + PAGE, sorted.length)),
    texts.number(sorted.length),
  );
  return [go(state.page - 1, page.previous, "previous"), h("span", {}, shown), go(state.page + 1, page.next, "next")];
}
