import type { Document, DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { yearDays } from "./calendar.js";
import type { Days } from "./calendar.js";
import type { Anchor } from "./resolve/anchor.js";

/** The days that passages stand under, for the hours told there: "LUNEDÌ 6 MARZO … ore 11", "26 giugno. In serata …"; and the years, for the days: "2015 … 18 settembre. …". */
export class Headings {
  private readonly document: Document;
  /** The day of the last line that is nothing but a day. */
  private line: Days | null = null;
  /** The day that a passage begins with, before a mark. */
  private label: { readonly passage: number; readonly days: Days } | null = null;

  /** The year of the last line that is nothing but a year, and the passages read for it. */
  private year: number | null = null;
  private read = 0;

  constructor(document: Document) {
    this.document = document;
  }

  /** Takes in the days of tokens `[from, to)`, where they are a heading. */
  take({ passage }: DocumentSentence, from: number, to: number, days: Days): void {
    const stretch = this.document.passages[passage];
    if (!stretch || days.from !== days.to || !this.onlyMarks(stretch.from, from)) return;
    if (stretch.kind === "subheading" && this.onlyMarks(to, stretch.to)) this.line = days;
    else if (LABEL_ENDS.has(this.document.tokens[to]?.norm ?? "")) this.label = { passage, days };
  }

  /** The year that a passage which begins with the date at token `at` stands under, as a publication of its own; null where no line is nothing but a year. */
  yearOver({ passage }: DocumentSentence, at: number): Anchor["published"] {
    for (; this.read <= passage; this.read++) {
      const year = this.yearOf(this.read);
      // another heading ends the list of a year
      if (year !== null || this.document.passages[this.read]?.kind === "subheading") this.year = year;
    }
    const opens = this.onlyMarks(this.document.passages[passage]?.from ?? at, at);
    return this.year === null || !opens ? null : { days: yearDays(this.year), grain: "year" };
  }

  private yearOf(passage: number): number | null {
    const { from, to } = this.document.passages[passage] ?? { from: 0, to: 0 };
    if (to - from > 3) return null;
    const words = this.document.tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
    return words.length === 1 && YEAR.test(words[0]?.norm ?? "") ? Number(words[0]?.norm) : null;
  }

  /** The day that a sentence stands under, as a publication of its own; null where `told`, a day in the sentence itself, is another. */
  over({ passage }: DocumentSentence, told: Days | null): Anchor["published"] {
    const days = this.label?.passage === passage ? this.label.days : this.line;
    return days && (told === null || told.from === days.from) ? { days, grain: "day" } : null;
  }

  private onlyMarks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if ((this.document.tokens[at] as Token).kind !== "mark") return false;
    return true;
  }
}

/** What parts the label of an item from what it tells. */
const LABEL_ENDS = new Set([".", ":", "-", "–", "—", "|"]);

const YEAR = /^(?:19|20)\d\d$/u;
