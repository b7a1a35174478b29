import { fromAddress, toAddress } from "./address.js";
import type { App, View } from "./app.js";
import { facetColumns, filterRows } from "./filter.js";
import type { Found } from "./filter.js";
import { dress } from "./head.js";
import { pageView } from "./page.js";
import { openParts } from "./parts.js";
import { SearchTexts } from "./search.js";
import { Sorter } from "./sort.js";
import type { State } from "./state.js";
import { Texts } from "./texts.js";
import { english } from "./words/en.js";
import { italian } from "./words/it.js";

const parts = openParts((id) => document.getElementById(id)?.textContent ?? null);
const columns = facetColumns(parts.core);
const search = new SearchTexts(parts);
const sorter = new Sorter(parts.core);

/** The language chosen, else the browser's where the page speaks it. */
const languageOf = (state: State): "it" | "en" =>
  state.language ?? (navigator.languages.find((name) => /^(?:it|en)\b/u.test(name))?.startsWith("en") ? "en" : "it");

let state = fromAddress(location.hash);
let found: Found = filterRows(state, parts.core, columns, search.of);
let app: App;
let view: View;

/** Makes the page anew, in the language of the state. */
function build(): void {
  const words = languageOf(state) === "en" ? english : italian;
  document.documentElement.lang = words.language;
  document.title = words.page.title;
  app = { parts, columns, texts: new Texts(parts.core, words), change, state: () => state };
  view = pageView(app);
  document.getElementById("page")?.replaceChildren(view.element);
  show();
}

function show(): void {
  const started = performance.now();
  found = filterRows(state, parts.core, columns, search.of);
  const sorted = sorter.sorted(found.rows, state.sort, state.descending, app.texts.words);
  view.update({ state, found, sorted });
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
  state = fromAddress(location.hash);
  if (languageOf(before) === languageOf(state)) show();
  else build();
}

window.addEventListener("popstate", follow);
window.addEventListener("hashchange", follow);
dress();
build();
performance.mark("contatti:ready");
const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 30));
search.prepare((run) => idle(() => run()));
