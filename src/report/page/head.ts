import type { App } from "./app.js";
import { h } from "./dom.js";
import { repaint } from "./timeline/paint.js";

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const KEPT = "contatti-theme";

const isTheme = (name: string | null | undefined): name is Theme => THEMES.some((theme) => theme === name);

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** The theme that was chosen on this machine; a page opened from a file may have no memory. */
function keptTheme(): Theme {
  try {
    const name = localStorage.getItem(KEPT);
    return isTheme(name) ? name : "auto";
  } catch {
    return "auto";
  }
}

let chosen = keptTheme();

/** Dresses the page in the theme chosen, or in that of the system, and tells the canvases, which paint in colours of their own. */
export function dress(): void {
  document.documentElement.dataset["theme"] = chosen === "auto" ? (dark.matches ? "dark" : "light") : chosen;
  repaint();
}

function choose(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // no memory: the theme lasts as long as the page
  }
  dress();
}

dark.addEventListener("change", dress);

/** The head of the page: what it is, its languages, its themes. */
export function headOf(app: App): HTMLElement {
  const { texts, parts } = app;
  const { page, language } = texts.words;
  const { contacts, articles } = parts.core.counts;
  const tongue = (code: "it" | "en", name: string): HTMLElement =>
    h(
      "button",
      {
        type: "button",
        lang: code,
        "aria-pressed": String(language === code),
        onclick: () => app.change({ ...app.state(), language: code }),
      },
      name,
    );
  const themes = h(
    "select",
    {
      "aria-label": page.themeLabel,
      onchange: (event) => {
        const { value } = event.target as HTMLSelectElement;
        if (isTheme(value)) choose(value);
      },
    },
    THEMES.map((theme) => h("option", { value: theme, selected: theme === chosen }, page.theme[theme])),
  );
  return h(
    "header",
    { class: "top" },
    h("a", { class: "skip", href: "#list", onclick: skipToList }, page.skip),
    h(
      "div",
      { class: "title" },
      h("p", { class: "brand", translate: "no" }, "contatti"),
      h("h1", {}, page.title),
      h("p", { class: "subtitle" }, page.subtitle),
    ),
    h(
      "div",
      { class: "tools" },
      h("p", { class: "facts" }, page.facts(contacts, articles, texts.number)),
      h(
        "span",
        { class: "buttons", role: "group", "aria-label": page.language },
        tongue("it", "Italiano"),
        tongue("en", "English"),
      ),
      themes,
      h("button", { type: "button", onclick: () => window.print() }, page.print),
    ),
  );
}

/** The address bar holds the filters: a link within the page must not take their place. */
function skipToList(event: Event): void {
  event.preventDefault();
  document.getElementById("list")?.focus();
}
