const names = (table: string): ReadonlySet<string> => new Set(table.split(" "));

/** Elements without an end tag. */
export const VOID = names("area base br col embed hr img input link meta param source track wbr");

/** Elements that end the line before them and the line inside them. */
export const BLOCK = names(
  "html head body address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption",
);

/** Elements whose text is not for the reader of an article: code, controls, players. */
export const UNREAD = names(
  "script style noscript template svg math iframe object canvas audio video select textarea button datalist noembed noframes map",
);

/** Elements that show that an unread element was left open: its text has ended. */
export const STRUCTURE = names("body main article h1 footer");

/** Elements that end an open one of their own kind, and what they do not reach beyond. */
export const SIBLINGS: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ["li", { ends: names("li"), within: names("ul ol menu") }],
  ["dt", { ends: names("dt dd"), within: names("dl") }],
  ["dd", { ends: names("dt dd"), within: names("dl") }],
  ["td", { ends: names("td th"), within: names("tr table") }],
  ["th", { ends: names("td th"), within: names("tr table") }],
  ["tr", { ends: names("tr td th"), within: names("table") }],
]);

/** Elements that stand beside an article, whatever their class. */
export const BESIDE = names("nav aside footer menu dialog");

/** Values of `role` of what stands beside an article. */
export const BESIDE_ROLES = names(
  "navigation complementary contentinfo dialog alertdialog search menu menubar toolbar tablist banner",
);
