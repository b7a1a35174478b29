import { fromAddress, toAddress } from "./address.js";
import { isSame } from "./app.js";
import type { App, Scene, View } from "./app.js";
import { facetColumns, filterRows } from "./filter.js";
import { dress } from "./head.js";
import { pageView } from "./page.js";
import { openParts } from "./parts.js";
import { SearchTexts } from "./search.js";
import { whenIdle } from "./sight.js";
import { Sorter } from "./sort.js";
import type { State } from "./state.js";
import { Texts } from "./texts.js";
import { repaint } from "./timeline/paint.js";
import { english } from "./words/en.js";
import { italian } from "./words/it.js";

const parts = openParts((id) => document.getElementById(id)?.textContent ?? null);
const columns = facetColumns(parts.core);
const search = new SearchTexts(parts);
const sorter = new Sorter(parts.core);

/** What decides which contacts are found. */
const FILTERS = ["text", "from", "to", "undated", "chosen"] as const;

/** The language chosen, else the browser's where the page speaks it. */
const languageOf = (state: State): "it" | "en" =>
  state.language ?? (navigator.languages.find((name) => /^(?:it|en)\b/u.test(name))?.startsWith("en") ? "en" : "it");

let state = fromAddress(location.hash);
let scene: Scene | null = null;
let app: App;
let view: View;
let life = new AbortController();

/** Makes the page anew, in the language of the state. */
function build(): void {
  const words = languageOf(state) === "en" ? english : italian;
  document.documentElement.lang = words.language;
  document.title = words.page.title;
  life.abort();
  life = new AbortController();
  app = { parts, columns, texts: new Texts(parts.core, words), change, state: () => state, signal: life.signal };
  view = pageView(app);
  scene = null;
  document.getElementById("page")?.replaceChildren(view.element);
  show();
}

/** Shows the state: filters and sorts again only where that may change anything. */
function show(): void {
  const started = performance.now();
  const filtered = scene !== null && FILTERS.every((field) => scene?.state[field] === state[field]);
  const found = scene && filtered ? scene.found : filterRows(state, parts.core, columns, search.of);
  const ordered = scene && isSame(scene, { ...scene, state, found }, "sort", "descending");
  const sorted =
    scene && ordered ? scene.sorted : sorter.sorted(found.rows, state.sort, state.descending, app.texts.words);
  scene = { state, found, sorted };
  view.update(scene);
  performance.measure("contatti:show", { start: started });
}

function change(next: State, replaces = false): void {
  const before = state;
  state = next;
  const address = toAddress(next);
  const url = `${location.pathname}${location.search}${address === "" ? "" : `#${address}`}`;
  if (address !== toAddress(before)) history[replaces ? "replaceState" : "pushState"](null, "", url);
  if (languageOf(before) === languageOf(next)) show();
  else build();
}

/** Follows the address bar: "back", and an address that was pasted. */
function follow(): void {
  const before = state;
  const next = fromAddress(location.hash);
  if (toAddress(next) === toAddress(before)) return;
  state = next;
  if (languageOf(before) === languageOf(state)) show();
  else build();
}

window.addEventListener("popstate", follow);
window.addEventListener("hashchange", follow);
window.matchMedia("print").addEventListener("change", repaint);
dress();
build();
performance.mark("contatti:ready");
search.prepare(whenIdle);
