import type { App, Scene, View } from "../app.js";
import { foreign, h } from "../dom.js";
import { glyph } from "../glyph.js";
import { evidenceOf, showEvidence } from "./evidence.js";
import { lifeOf, mergeOf, versionsOf } from "./life.js";
import { slotsOf } from "./slots.js";

/** Articles shown of a contact that very many tell of. */
const MOST_ARTICLES = 40;

/** The card of one contact, in a dialog beside the page. */
export function cardView(app: App): View {
  const { card } = app.texts.words;
  const places = new Map(app.parts.core.rows.id.map((id, row) => [id, row]));
  const body = h("div", { class: "card-body" });
  let [shown, sorted]: [string | null, readonly number[]] = [null, []];
  const step = (by: number): void => {
    const next = sorted[sorted.indexOf(places.get(shown ?? "") ?? -1) + by];
    if (next !== undefined) app.change({ ...app.state(), card: app.parts.core.rows.id[next] ?? null }, true);
  };
  const button = (name: string, sign: string, act: () => void): HTMLButtonElement =>
    h("button", { type: "button", "aria-label": name, title: name, onclick: act }, sign);
  const [previous, next] = [button(card.previous, "↑", () => step(-1)), button(card.next, "↓", () => step(1))];
  const dialog = h(
    "dialog",
    {
      class: "card",
      "aria-labelledby": "card-title",
      onclick: (event) => void (event.target === dialog && dialog.close()),
    },
    h(
      "div",
      { class: "card-bar" },
      h("span", { class: "buttons" }, previous, next),
      button(card.close, "×", () => dialog.close()),
    ),
    body,
  );
  dialog.addEventListener("close", () => {
    if (app.state().card !== null) app.change({ ...app.state(), card: null });
  });
  const show = (id: string, row: number): void => {
    body.replaceChildren(...contentOf(app, row));
    litBySlot(body);
    if (!dialog.open) dialog.showModal();
    if (shown !== id) dialog.scrollTop = 0;
    body.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    shown = id;
    showEvidence(body);
  };
  return {
    element: dialog,
    update: (scene: Scene) => {
      sorted = scene.sorted;
      const id = scene.state.card;
      const row = id === null ? undefined : places.get(id);
      if (id === null || row === undefined) {
        shown = null;
        if (dialog.open) dialog.close();
        return;
      }
      if (id !== shown) show(id, row);
      const place = sorted.indexOf(row);
      previous.disabled = place <= 0;
      next.disabled = place < 0 || place >= sorted.length - 1;
    },
  };
}

function contentOf(app: App, row: number): Node[] {
  const { texts, parts } = app;
  const { card } = texts.words;
  const detail = parts.detail(row);
  const [type, status] = [texts.typeCode(row), texts.statusCode(row)];
  const records = detail.records.slice(0, MOST_ARTICLES);
  const left = detail.records.length - records.length;
  return [
    h(
      "p",
      { class: "kicker" },
      glyph(type, status, 14),
      h("span", { class: `status status-${status}` }, `${texts.type(row)} · ${texts.status(row)}`),
    ),
    h("h2", { id: "card-title", tabindex: -1 }, foreign(texts.who(row).join(", "))),
    h("p", { class: "dateline" }, [texts.date(row), texts.place(row)].filter(Boolean).join(" · ")),
    h("h3", { class: "hidden" }, card.slotsTitle),
    slotsOf(app, row, detail),
    lifeOf(app, row, detail),
    versionsOf(app, row, detail),
    h("h3", {}, card.sources, " ", h("small", {}, card.said(detail.records.length))),
    ...records.map((record) => evidenceOf(app, record)),
    left > 0 ? h("p", { class: "note" }, card.moreArticles(texts.number(left))) : null,
    mergeOf(app, detail),
  ].filter((node) => node !== null);
}

/** Pointing at a slot lights up its words in the text. */
function litBySlot(body: HTMLElement): void {
  const light = (slot: string | undefined): void => {
    for (const mark of body.querySelectorAll<HTMLElement>("mark.slot")) {
      mark.classList.toggle("lit", slot !== undefined && (mark.dataset["slots"] ?? "").split(" ").includes(slot));
    }
  };
  for (const line of body.querySelectorAll<HTMLElement>("[data-slot]")) {
    line.addEventListener("pointerenter", () => light(line.dataset["slot"]));
    line.addEventListener("pointerleave", () => light(undefined));
  }
}
