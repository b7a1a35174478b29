/** A date without a time, in days since 1 January 1970. */
export type Day = number;

/** A name in Italian and in English. */
export type Names = readonly [italian: string, english: string];

/** What the page needs before anything is opened: one entry a contact in every list, and the tables they point into. */
export interface ReportCore {
  readonly version: "contatti/report@1";
  /** Of the program, and of its rules where the run told it; "" where not. */
  readonly program: string;
  readonly rules: string;
  readonly counts: { readonly contacts: number; readonly records: number; readonly articles: number };
  /** How the texts of articles stand in the page. */
  readonly texts: { readonly kept: number; readonly left: number; readonly given: boolean };
  /** Contacts in one part of the details. */
  readonly chunk: number;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly precisions: readonly string[];
  /** Key, name, country or body ("" where not known), the person most often met first. */
  readonly people: readonly (readonly [key: string, name: string, side: string])[];
  /** Code and names of a side. */
  readonly sides: readonly (readonly [code: string, italian: string, english: string])[];
  readonly publishers: readonly string[];
  readonly places: readonly string[];
  readonly rows: ReportRows;
}

/** The contacts, column by column, in order of date; -1 stands for nothing. */
export interface ReportRows {
  readonly id: readonly string[];
  readonly type: readonly number[];
  readonly status: readonly number[];
  /** First and last day; null where the date is not resolved. */
  readonly start: readonly (Day | null)[];
  readonly end: readonly (Day | null)[];
  readonly precision: readonly number[];
  /** What a date says beside its days: "TEV" a part of the day, "15:00", "<" before, ">" after, "~" about. */
  readonly mark: readonly string[];
  readonly people: readonly (readonly number[])[];
  /** Those who are told by their office alone, as written. */
  readonly offices: readonly (readonly string[])[];
  readonly sides: readonly (readonly number[])[];
  readonly place: readonly number[];
  readonly publishers: readonly (readonly number[])[];
  readonly records: readonly number[];
  readonly confidence: readonly number[];
}

/** Evidence of one slot: which, and where it begins and ends in the text of its article. */
export type Proof = readonly [slot: string, start: number, end: number];

/** A stretch of an article whose text is not in the page. */
export type Quote = readonly [start: number, text: string];

/** One record that was merged into a contact. */
export interface ReportRecord {
  readonly id: string;
  /** Place in the list of articles. */
  readonly article: number;
  readonly proofs: readonly Proof[];
  /** The words of the evidence; empty where the page holds the article's text. */
  readonly quotes: readonly Quote[];
  readonly source: string | null;
  readonly rules: readonly string[];
}

/** A person or office as the card shows it. */
export interface ReportParticipant {
  readonly name: string;
  readonly written?: string;
  readonly role?: string;
  readonly office?: string;
  readonly side?: string;
  /** Place in the table of people, for those who are named. */
  readonly person?: number;
}

/** What only the card of a contact shows. */
export interface ReportDetail {
  readonly date: { readonly text: string; readonly timex: string; readonly anchor: string } | null;
  readonly participants: readonly ReportParticipant[];
  readonly place: {
    readonly name: string;
    readonly side?: string;
    readonly venue?: string;
    readonly occasion?: string;
  } | null;
  readonly initiator: string | null;
  readonly duration: string | null;
  readonly topics: readonly string[];
  readonly codes: { readonly cameo: readonly string[]; readonly plover: string };
  /** Per empty slot, why, and what is missing. */
  readonly why: Readonly<Record<string, readonly [reason: string, missing: string]>>;
  readonly records: readonly ReportRecord[];
  readonly versions: readonly {
    readonly slot: string;
    readonly values: readonly { readonly value: string; readonly publishers: readonly string[] }[];
  }[];
  readonly life: readonly {
    readonly status: string;
    readonly date: string | null;
    readonly published: string | null;
    readonly record: string;
  }[];
  readonly merge: readonly {
    readonly record: string;
    readonly with: string;
    readonly matched: readonly string[];
    readonly score: number;
  }[];
}

/** An article that tells of a contact. */
export interface ReportArticle {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** True where the page holds its text, as the part `text-N`. */
  readonly text: boolean;
}

/** The text of an article and where its blocks lie: start, end, 1 for what is kept, kind. */
export interface ReportText {
  readonly text: string;
  readonly blocks: readonly (readonly [start: number, end: number, kept: 0 | 1, kind: string])[];
}

/** All that a page holds. */
export interface ReportData {
  readonly core: ReportCore;
  readonly articles: readonly ReportArticle[];
  /** In parts of `core.chunk` contacts. */
  readonly details: readonly (readonly ReportDetail[])[];
  /** By place in the list of articles. */
  readonly texts: ReadonlyMap<number, ReportText>;
}
