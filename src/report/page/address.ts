import { dayOf } from "./dates.js";
import { FACETS, SORTS, START } from "./state.js";
import type { Facet, Sort, State } from "./state.js";

/** Between the days of the view. */
const SEPARATOR = "~";

/** The state as the fragment of an address, without "#"; "" for the state at the start. */
export function toAddress(state: State): string {
  const words = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== "") words.set(name, value);
  };
  put("q", state.text);
  put("from", state.from);
  put("to", state.to);
  put("undated", state.undated ? "1" : "");
  for (const facet of FACETS) for (const key of state.chosen[facet]) words.append(facet, key);
  const sort = `${state.descending ? "-" : ""}${state.sort}`;
  put("sort", sort === `-${START.sort}` ? "" : sort);
  put("page", state.page === 1 ? "" : String(state.page));
  put("who", state.who === START.who ? "" : state.who);
  put("view", state.view?.join(SEPARATOR) ?? "");
  put("card", state.card ?? "");
  put("lang", state.language ?? "");
  return words.toString();
}

const isoDay = (value: string | null | undefined): string => (value && dayOf(value) !== null ? value : "");

/** The state that the fragment of an address tells; what it does not tell, or tells wrong, is as at the start. */
export function fromAddress(fragment: string): State {
  const words = new URLSearchParams(fragment.replace(/^#/u, ""));
  const list = (facet: Facet): string[] => [...new Set(words.getAll(facet).filter((key) => key !== ""))];
  const [, minus, name] = /^(-?)(\w+)$/u.exec(words.get("sort") ?? "-date") ?? ["", "-", "date"];
  const sort = SORTS.find((known): known is Sort => known === name);
  const page = Number(words.get("page") ?? 1);
  const view = (words.get("view") ?? "").split(SEPARATOR).map(isoDay);
  const language = words.get("lang");
  return {
    text: words.get("q") ?? "",
    from: isoDay(words.get("from")),
    to: isoDay(words.get("to")),
    undated: words.get("undated") === "1",
    chosen: {
      type: list("type"),
      status: list("status"),
      side: list("side"),
      person: list("person"),
      publisher: list("publisher"),
    },
    sort: sort ?? START.sort,
    descending: sort === undefined || minus === "-",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    who: words.get("who") === "person" ? "person" : "side",
    view: view.length === 2 && view[0] && view[1] && view[0] <= view[1] ? [view[0], view[1]] : null,
    card: words.get("card"),
    language: language === "it" || language === "en" ? language : null,
  };
}
