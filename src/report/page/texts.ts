import type { ReportCore } from "../data.js";
import { dateText } from "./dates.js";
import type { Words } from "./words/words.js";

/** What the page says of a contact, in the language of the words. */
export class Texts {
  readonly core: ReportCore;
  readonly words: Words;

  constructor(core: ReportCore, words: Words) {
    this.core = core;
    this.words = words;
  }

  /** 1234 as "1.234" or "1,234". */
  readonly number = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, this.words.thousands);

  readonly contacts = (n: number): string => this.words.page.contacts(n, this.number(n));

  typeCode(row: number): string {
    return this.core.types[this.core.rows.type[row] ?? -1] ?? "";
  }

  statusCode(row: number): string {
    return this.core.statuses[this.core.rows.status[row] ?? -1] ?? "";
  }

  type(row: number): string {
    const code = this.typeCode(row);
    return this.words.types[code]?.one ?? code;
  }

  /** The status, in the form that the type asks for. */
  statusOf(type: string, status: string): string {
    const { exceptions, statuses, types } = this.words;
    return exceptions[`${type}/${status}`] ?? statuses[status]?.forms[types[type]?.agrees ?? 0] ?? status;
  }

  status(row: number): string {
    return this.statusOf(this.typeCode(row), this.statusCode(row));
  }

  date(row: number, short = false): string {
    return this.dateOrNull(row, short) ?? this.words.page.noDate;
  }

  dateOrNull(row: number, short = false): string | null {
    const { start, end, precision, mark } = this.core.rows;
    const parts = {
      start: start[row] ?? null,
      end: end[row] ?? null,
      precision: this.core.precisions[precision[row] ?? -1] ?? "",
      mark: mark[row] ?? "",
    };
    return dateText(parts, this.words.dates, short);
  }

  /** The name of a side by its place in the table. */
  side(at: number): string {
    return this.core.sides[at]?.[this.words.language === "it" ? 1 : 2] ?? "";
  }

  /** The name of a side by its code; a code that is no party of any contact is its own name. */
  sideNamed(code: string): string {
    const at = this.core.sides.findIndex(([known]) => known === code);
    return at < 0 ? code : this.side(at);
  }

  sides(row: number): string[] {
    return (this.core.rows.sides[row] ?? []).map((at) => this.side(at));
  }

  /** Those who took part: people, then offices; the sides where there are neither. */
  who(row: number): string[] {
    const { rows, people } = this.core;
    const names = (rows.people[row] ?? []).map((at) => people[at]?.[1] ?? "");
    const all = [...names, ...(rows.offices[row] ?? [])];
    return all.length > 0 ? all : this.sides(row);
  }

  place(row: number): string {
    return this.core.places[this.core.rows.place[row] ?? -1] ?? "";
  }

  publishers(row: number): string[] {
    return (this.core.rows.publishers[row] ?? []).map((at) => this.core.publishers[at] ?? "");
  }

  /** One line for a tooltip or a title. */
  line(row: number): string {
    return `${this.type(row)} ${this.status(row)}: ${this.who(row).join(", ")}`;
  }
}
