/** What is known of a format before anything is written in it. */
export interface Format {
  /** What its file is called where nobody names it. */
  readonly file: string;
  readonly binary?: true;
  /** What a contact must have that is not left out. */
  readonly needs?: string;
}

/** Every format of `contatti export`, by the name a user gives it. */
export const FORMATS = {
  csv: { file: "contacts.csv" },
  dyads: { file: "dyads.csv" },
  plover: { file: "plover.jsonl", needs: "a date, or a code of PLOVER" },
  timeline: { file: "timeline.json", needs: "a date" },
  annotations: { file: "annotations.jsonld" },
  ics: { file: "contacts.ics", needs: "a day, a week or a month" },
  gexf: { file: "contacts.gexf" },
  parquet: { file: "contacts.parquet", binary: true },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format of a name. */
export const formatOf = (name: FormatName): Format => FORMATS[name];
