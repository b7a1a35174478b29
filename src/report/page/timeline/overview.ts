import { h } from "../dom.js";
import { onDrag } from "./drag.js";
import { shifted } from "./extent.js";
import type { Days } from "./extent.js";
import { dayAt, xOf } from "./layout.js";
import type { Frame, Item } from "./layout.js";
import { paintOf, sharpen } from "./paint.js";
import { edges, placeIn, unitFor } from "./units.js";

const HEIGHT = 40;

/** The whole of time in small, with a frame about the days that the timeline shows; dragging moves them. */
export class Overview {
  readonly element = h("canvas", { class: "overview", "aria-hidden": "true" });
  #frame: Frame = { width: 1, height: HEIGHT, from: 0, to: 1 };
  #items: readonly Item[] = [];
  #view: Days = [0, 1];
  #all: Days = [0, 1];

  constructor(move: (view: Days) => void) {
    let held: Days = [0, 1];
    const moved = (from: number, to: number): Days =>
      shifted(held, dayAt(this.#frame, to) - dayAt(this.#frame, from), this.#all);
    const centred = (x: number): Days => {
      const [from, to] = this.#view;
      return shifted(this.#view, dayAt(this.#frame, x) - (from + to) / 2, this.#all);
    };
    this.element.addEventListener("pointerdown", ({ offsetX }) => {
      const day = dayAt(this.#frame, offsetX);
      held = day < this.#view[0] || day > this.#view[1] ? centred(offsetX) : this.#view;
    });
    onDrag(this.element, {
      during: (from, to) => this.draw(this.#items, moved(from, to), this.#all, this.#frame.width),
      done: (from, to) => move(moved(from, to)),
      click: (x) => move(centred(x)),
      hover: () => {},
      leave: () => {},
    });
  }

  draw(items: readonly Item[], view: Days, all: Days, width: number): void {
    this.#frame = { width: width || 1, height: HEIGHT, from: all[0], to: all[1] };
    [this.#items, this.#view, this.#all] = [items, view, all];
    const context = sharpen(this.element, width, HEIGHT);
    if (!context) return;
    const paint = paintOf();
    const unit = unitFor(width / (all[1] + 1 - all[0]), 3);
    const at = edges(unit, all[0], all[1]);
    const counts = new Int32Array(at.length);
    for (const { start, end } of items) {
      const place = placeIn(at, (start + end + 1) / 2);
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    }
    const most = counts.reduce((max, count) => Math.max(max, count), 1);
    context.fillStyle = paint.soft;
    counts.forEach((count, place) => {
      const [x0, x1] = [xOf(this.#frame, at[place] ?? 0), xOf(this.#frame, at[place + 1] ?? 0)];
      const tall = (count / most) * (HEIGHT - 8);
      if (count > 0) context.fillRect(x0, HEIGHT - tall, Math.max(1, x1 - x0 - 0.5), Math.max(1.5, tall));
    });
    const [left, right] = [Math.max(0, xOf(this.#frame, view[0])), Math.min(width, xOf(this.#frame, view[1] + 1))];
    context.globalAlpha = 0.14;
    context.fillStyle = paint.accent;
    context.fillRect(left, 0, right - left, HEIGHT);
    context.globalAlpha = 1;
    context.strokeStyle = paint.accent;
    context.lineWidth = 1.5;
    context.strokeRect(left + 0.75, 0.75, Math.max(2, right - left - 1.5), HEIGHT - 1.5);
  }
}
