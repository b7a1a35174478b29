import { h } from "../dom.js";
import { gridKeys } from "./grid-keys.js";

const SHADES = 5;

/** What a cell shows and, where it can be pressed, what is said of it and done then. */
export interface Cell {
  readonly text: string;
  /** Of its own kind, and not shaded: the diagonal of a matrix. */
  readonly alone: boolean;
  readonly press: { readonly key: string; readonly label: string; readonly shade: number; act(): void } | null;
}

/** A line or a column of a grid: `key` tells it from others, `head` makes what stands before its cells. */
export interface Heading {
  readonly key: string;
  readonly head: (at: number) => HTMLElement;
}

/** A cell in the page, which stays as long as its grid has the same lines and columns. */
interface CellElement {
  readonly td: HTMLElement;
  readonly button: HTMLButtonElement;
  cell: Cell | null;
}

/** A shade from 1 to 5 for a count: the darkest for the largest, on a scale of square roots. */
export const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * SHADES));

/** A table of counts whose cells can be pressed, in which only what has changed is drawn again. */
export class Grid {
  readonly element: HTMLTableElement;
  readonly #head = h("thead");
  readonly #body = h("tbody");
  #shape = "";
  #cells: readonly (readonly CellElement[])[] = [];

  constructor(caption: string) {
    this.element = h(
      "table",
      { class: "grid", onclick: (event) => this.#pressed(event) },
      h("caption", { class: "hidden" }, caption),
      this.#head,
      this.#body,
    );
    gridKeys(this.element);
  }

  /** Shows `cells` line by line, under the class `kind`. */
  show(
    kind: string,
    columns: readonly Heading[],
    lines: readonly Heading[],
    cells: readonly (readonly Cell[])[],
  ): void {
    const shape = [kind, ...columns.map(({ key }) => key), "", ...lines.map(({ key }) => key)].join("\n");
    if (shape !== this.#shape) this.#make(kind, columns, lines);
    this.#shape = shape;
    this.#cells.forEach((line, a) =>
      line.forEach((element, b) => {
        const cell = cells[a]?.[b];
        if (cell) showCell(element, cell);
      }),
    );
    if (!this.element.querySelector("[tabindex='0']"))
      this.element.querySelector("button")?.setAttribute("tabindex", "0");
  }

  #make(kind: string, columns: readonly Heading[], lines: readonly Heading[]): void {
    this.element.className = `grid ${kind}`;
    this.#head.replaceChildren(
      h(
        "tr",
        {},
        h("td"),
        columns.map(({ head }, at) => head(at)),
      ),
    );
    this.#cells = lines.map((_, a) => columns.map((_column, b) => newCell(`${a} ${b}`)));
    this.#body.replaceChildren(
      ...lines.map(({ head }, a) =>
        h(
          "tr",
          {},
          head(a),
          this.#cells[a]?.map(({ td }) => td),
        ),
      ),
    );
  }

  #pressed(event: Event): void {
    const at = event.target instanceof HTMLElement ? event.target.dataset["at"] : undefined;
    const [a = -1, b = -1] = (at ?? "").split(" ").map(Number);
    this.#cells[a]?.[b]?.cell?.press?.act();
  }
}

function newCell(at: string): CellElement {
  return { td: h("td"), button: h("button", { type: "button", "data-at": at, tabindex: -1 }), cell: null };
}

function showCell(element: CellElement, cell: Cell): void {
  const { td, button, cell: before } = element;
  element.cell = cell;
  const [press, was] = [cell.press, before?.press ?? null];
  if (cell.alone !== before?.alone) td.className = cell.alone ? "alone" : "";
  if (!press) {
    button.tabIndex = -1;
    if (was || cell.text !== before?.text) td.replaceChildren(cell.text);
    return;
  }
  if (cell.text !== button.textContent) button.textContent = cell.text;
  if (press.key !== was?.key) button.dataset["key"] = press.key;
  if (press.label !== was?.label) {
    button.title = press.label;
    button.setAttribute("aria-label", press.label);
  }
  const kind = cell.alone ? "cell" : `cell shade-${press.shade}`;
  if (button.className !== kind) button.className = kind;
  if (!was) td.replaceChildren(button);
}
