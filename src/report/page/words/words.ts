/** Which form of an Italian participle a noun takes: masculine, feminine, masculine plural, feminine plural. */
export type Agreement = 0 | 1 | 2 | 3;

export interface TypeWords {
  readonly one: string;
  readonly many: string;
  readonly agrees: Agreement;
}

export interface StatusWords {
  /** Said of several contacts. */
  readonly many: string;
  /** Said of one, in the form its type asks for. */
  readonly forms: readonly [string, string, string, string];
}

export interface DateWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** March, June, September, December. */
  readonly seasons: readonly [string, string, string, string];
  /** By the end of a TIMEX3 value. */
  readonly parts: Readonly<Record<string, string>>;
  readonly day: (day: number, month: string, year: number) => string;
  readonly range: (from: string, to: string) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly clock: (time: string) => string;
  readonly about: (date: string) => string;
  readonly before: (date: string) => string;
  readonly after: (date: string) => string;
}

/** All that the page says in a language; codes of the records have tables of their own. */
export interface Words {
  readonly language: "it" | "en";
  readonly thousands: string;
  readonly decimal: string;
  readonly types: Readonly<Record<string, TypeWords>>;
  readonly statuses: Readonly<Record<string, StatusWords>>;
  /** What is said of a type in a status where the usual form does not fit, by "type/status". */
  readonly exceptions: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** What is missing where something cannot be settled. */
  readonly missing: Readonly<Record<string, string>>;
  readonly matched: Readonly<Record<string, string>>;
  readonly anchors: Readonly<Record<string, string>>;
  readonly dates: DateWords;
  readonly duration: {
    readonly units: Readonly<Record<string, readonly [one: string, many: string]>>;
    readonly and: string;
    readonly between: (from: string, to: string) => string;
  };
  readonly page: PageWords;
  readonly card: CardWords;
}

export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly themeLabel: string;
  readonly print: string;
  readonly facts: (contacts: number, articles: number, number: (n: number) => string) => string;
  readonly found: (shown: number, all: number, number: (n: number) => string) => string;
  readonly filters: string;
  readonly active: string;
  readonly clear: string;
  readonly remove: (name: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly undated: string;
  readonly undatedCount: (n: string, one: boolean) => string;
  readonly facets: Readonly<Record<"type" | "status" | "side" | "person" | "publisher", string>>;
  readonly facetHints: Readonly<Record<"side" | "person", string>>;
  readonly find: Readonly<Record<"side" | "person" | "publisher", string>>;
  readonly noMatch: string;
  readonly more: (n: string) => string;
  readonly less: string;
  readonly timeline: string;
  readonly timelineHint: string;
  readonly barsHint: string;
  readonly timelineLabel: (contacts: string, from: string, to: string) => string;
  readonly units: Readonly<Record<"day" | "week" | "month" | "quarter" | "year", string>>;
  readonly oneMark: string;
  readonly bars: (unit: string) => string;
  readonly spans: string;
  readonly spansLeft: (n: string) => string;
  readonly zoom: Readonly<Record<"label" | "all" | "years" | "months" | "days" | "in" | "out" | "back" | "on", string>>;
  readonly usePeriod: string;
  readonly fills: Readonly<Record<"happened" | "ahead" | "off", string>>;
  readonly who: string;
  readonly whoHint: string;
  readonly whoKinds: Readonly<Record<"side" | "person", string>>;
  readonly whoAlone: (name: string) => string;
  readonly whoPair: (a: string, b: string, n: string) => string;
  readonly months: string;
  readonly monthsHint: string;
  readonly monthUnknown: string;
  readonly table: string;
  readonly columns: Readonly<Record<"date" | "type" | "status" | "who" | "sides" | "place" | "sources", string>>;
  readonly sortBy: (column: string) => string;
  readonly pages: (from: string, to: string, all: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly noDate: string;
  readonly noPublisher: string;
  readonly nothing: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly contacts: (n: number, number: string) => string;
  readonly textsNote: (kept: number, left: number, given: boolean) => string;
  readonly footer: (program: string, rules: string) => string;
}

export interface CardWords {
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly asWritten: (text: string) => string;
  readonly slotsTitle: string;
  readonly confidence: string;
  readonly codes: string;
  readonly toldOnlyByOffice: string;
  readonly life: string;
  readonly versions: string;
  readonly versionsHint: string;
  readonly sources: string;
  readonly said: (n: number) => string;
  /** Of articles that the card has no room for. */
  readonly moreArticles: (n: string) => string;
  readonly published: (date: string) => string;
  readonly publishedUnknown: string;
  readonly untitled: string;
  readonly says: (source: string) => string;
  readonly whole: string;
  readonly furniture: string;
  readonly merge: string;
  readonly joined: (record: string, other: string, matched: string, score: string) => string;
  readonly rules: string;
  readonly record: string;
  readonly filterBy: (name: string) => string;
}
