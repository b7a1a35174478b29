/** The five lists of values to filter by. */
export const FACETS = ["type", "status", "side", "person", "publisher"] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ["date", "type", "status", "who", "sides", "place", "sources"] as const;
export type Sort = (typeof SORTS)[number];

/** All that a person has chosen; it stands in the address bar. Days are ISO 8601. */
export interface State {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** Only contacts without a day. */
  readonly undated: boolean;
  /** Keys of the chosen values: codes, slugs, names; "-" for no publisher. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
  readonly who: "side" | "person";
  /** Days that the timeline shows; null for all that there are. */
  readonly view: readonly [from: string, to: string] | null;
  /** Id of the contact whose card is open. */
  readonly card: string | null;
  readonly language: "it" | "en" | null;
}

export const NOTHING_CHOSEN: State["chosen"] = { type: [], status: [], side: [], person: [], publisher: [] };

export const START: State = {
  text: "",
  from: "",
  to: "",
  undated: false,
  chosen: NOTHING_CHOSEN,
  sort: "date",
  descending: true,
  page: 1,
  who: "side",
  view: null,
  card: null,
  language: null,
};

export const isFiltered = ({ text, from, to, undated, chosen }: State): boolean =>
  text.trim() !== "" || from !== "" || to !== "" || undated || FACETS.some((facet) => chosen[facet].length > 0);

/** The state without any filter, and otherwise the same. */
export const cleared = (state: State): State => ({
  ...state,
  text: "",
  from: "",
  to: "",
  undated: false,
  chosen: NOTHING_CHOSEN,
  page: 1,
  view: null,
});

/** The state with a value of a facet chosen, or not chosen where it was. */
export function toggled(state: State, facet: Facet, key: string): State {
  const had = state.chosen[facet];
  const keys = had.includes(key) ? had.filter((other) => other !== key) : [...had, key];
  return { ...state, chosen: { ...state.chosen, [facet]: keys }, page: 1 };
}
