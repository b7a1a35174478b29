import { codes, dates } from "./en-codes.js";
import type { Words } from "./words.js";

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const english: Words = {
  language: "en",
  thousands: ",",
  decimal: ".",
  ...codes,
  dates,
  page: {
    title: "Chronology of contacts",
    subtitle: "Who met, called or visited whom, when and where: every fact leads back to the words of the article.",
    skip: "Skip to the list of contacts",
    language: "Language",
    theme: { auto: "As the system", light: "Light", dark: "Dark" },
    themeLabel: "Appearance",
    print: "Print",
    facts: (contacts, articles, number) =>
      `${number(contacts)} ${plural(contacts, "contact", "contacts")} in ${number(articles)} ${plural(articles, "article", "articles")}`,
    found: (shown, all, number) =>
      shown === all
        ? `${number(all)} ${plural(all, "contact", "contacts")}`
        : `${number(shown)} of ${number(all)} ${plural(all, "contact", "contacts")}`,
    filters: "Filters",
    active: "Active filters",
    clear: "Clear all",
    remove: (name) => `Remove the filter ${name}`,
    search: "Search",
    searchHint: "names, places, words",
    period: "Period",
    from: "From",
    to: "To",
    undated: "Undated",
    undatedCount: (n, one) => (one ? "1 contact without a certain date" : `${n} contacts without a certain date`),
    facets: {
      type: "Type",
      status: "Status",
      side: "Countries and bodies",
      person: "People",
      publisher: "Publishers",
    },
    facetHints: {
      side: "Several choices: contacts in which all take part",
      person: "Several choices: contacts in which all take part",
    },
    find: { side: "Find a country", person: "Find a person", publisher: "Find a publisher" },
    noMatch: "Nothing found",
    more: (n) => `Show all (${n})`,
    less: "Show fewer",
    timeline: "Timeline",
    timelineHint: "Drag across the chart to choose a period; click a mark to open its contact.",
    barsHint: "Drag across the chart to choose a period; click a bar to look closer.",
    timelineLabel: (contacts, from, to) =>
      `Timeline of ${contacts}, from ${from} to ${to}. The same contacts are in the table.`,
    units: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" },
    oneMark: "One mark, one contact",
    bars: (unit) => `Contacts per ${unit}`,
    spans: "Periods and approximate dates",
    spansLeft: (n) => `+${n} not shown`,
    zoom: {
      label: "Zoom",
      all: "All",
      years: "Years",
      months: "Months",
      days: "Days",
      in: "Zoom in",
      out: "Zoom out",
      back: "Earlier",
      on: "Later",
    },
    usePeriod: "Filter on this period",
    fills: {
      happened: "held or under way",
      ahead: "planned or proposed",
      off: "postponed, cancelled, refused, denied",
    },
    who: "Who with whom",
    whoHint: "Choose a cell to see the contacts between the two; the diagonal counts domestic contacts.",
    whoKinds: { side: "Countries", person: "People" },
    whoAlone: (name) => `${name} alone`,
    whoPair: (a, b, n) => `${a} and ${b}: ${n}`,
    months: "Month by month",
    monthsHint: "Choose a month or a year to filter.",
    monthUnknown: "?",
    table: "List of contacts",
    columns: {
      date: "Date",
      type: "Type",
      status: "Status",
      who: "Who",
      sides: "Sides",
      place: "Place",
      sources: "Sources",
    },
    sortBy: (column) => `Sort by ${column}`,
    pages: (from, to, all) => `${from}–${to} of ${all}`,
    previous: "Previous",
    next: "Next",
    noDate: "undated",
    noPublisher: "Publisher not given",
    nothing: "No contact fits the filters.",
    empty: "No contacts",
    emptyHint: "No contact was found in the articles that were read.",
    contacts: (n, number) => `${number} ${plural(n, "contact", "contacts")}`,
    textsNote: (kept, left, given) => {
      if (left === 0) return "";
      if (kept > 0) {
        return given
          ? `The page holds the whole text of ${kept} articles; of ${left} others only the sentences of evidence.`
          : `The page holds the whole text of ${kept} articles; to have it of the other ${left}, make it again with --raw.`;
      }
      return given
        ? "The cards show the sentences of evidence; the whole text of the articles is not in the page."
        : "The cards show the sentences of evidence; to have the whole text of the articles, make the page again with --raw.";
    },
    footer: (program, rules) => `contatti ${program}${rules === "" ? "" : `, rules ${rules}`}`,
  },
  card: {
    close: "Close",
    previous: "Previous contact",
    next: "Next contact",
    asWritten: (text) => `in the text: “${text}”`,
    slotsTitle: "In short",
    confidence: "Confidence",
    codes: "Codes",
    toldOnlyByOffice: "told by office only",
    life: "How it unfolded",
    versions: "Versions that differ",
    versionsHint: "The sources disagree; the value chosen comes first.",
    sources: "The evidence",
    said: (n) => plural(n, "1 article tells of it", `${n} articles tell of it`),
    published: (date) => `published ${date}`,
    publishedUnknown: "date of publication unknown",
    untitled: "Untitled",
    says: (source) => `according to “${source}”`,
    whole: "Text of the article",
    furniture: "Grey: what on the page is not the article.",
    merge: "Why these articles tell of the same contact",
    joined: (record, other, matched, score) => `${record} with ${other}: ${matched} (${score})`,
    rules: "Rules",
    record: "Record",
    filterBy: (name) => `Show the contacts of ${name}`,
  },
};
