import type { Document, DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Days } from "./calendar.js";
import type { Anchor } from "./resolve/anchor.js";

/** The days that passages stand under, for the hours told there: "LUNEDÌ 6 MARZO … ore 11", "26 giugno. In serata …". */
export class Headings {
  private readonly document: Document;
  /** The day of the last line that is nothing but a day. */
  private line: Days | null = null;
  /** The day that a passage begins with, before a mark. */
  private label: { readonly passage: number; readonly days: Days } | null = null;

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
