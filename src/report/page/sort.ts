import type { ReportCore } from "../data.js";
import { fold } from "../../text/fold.js";
import type { Sort } from "./state.js";
import type { Words } from "./words/words.js";

/** What a contact is sorted by: a number, -1 for nothing, which comes last in either direction. */
type Ranks = ArrayLike<number>;

const CODE_UNITS = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Ranks by text: equal texts have equal ranks, "" has none. */
function textRanks(texts: readonly string[]): Ranks {
  const folded = texts.map(fold);
  const order = [...new Set(folded)].toSorted(CODE_UNITS);
  const rankOf = new Map(order.map((text, rank) => [text, text === "" ? -1 : rank]));
  return Int32Array.from(folded, (text) => rankOf.get(text) ?? -1);
}

/** More than any rank: a contact has one record at least, and a table no more rows than that. */
const MOST_RANKS = 2 ** 24;

/** Sorts rows by a column; ranks are made once a column and language. */
export class Sorter {
  readonly #core: ReportCore;
  readonly #ranks = new Map<string, Ranks>();

  constructor(core: ReportCore) {
    this.#core = core;
  }

  /** The rows in order; equal ones in the order of their days, in the same direction. */
  sorted(rows: readonly number[], sort: Sort, descending: boolean, words: Words): number[] {
    const key = `${words.language} ${sort}`;
    const ranks = this.#ranks.get(key) ?? this.#make(sort, words);
    this.#ranks.set(key, ranks);
    const all = this.#core.rows.id.length;
    // one number a row, so that sorting compares nothing but numbers: rank first, then the row
    const last = all * MOST_RANKS;
    const keys = new Float64Array(rows.length);
    rows.forEach((row, at) => {
      const rank = ranks[row] ?? -1;
      if (rank < 0) keys[at] = last + row;
      else keys[at] = descending ? (MOST_RANKS - 1 - rank) * all + (all - 1 - row) : rank * all + row;
    });
    return Array.from(keys.toSorted(), (one) => (descending && one < last ? all - 1 - (one % all) : one % all));
  }

  #make(sort: Sort, words: Words): Ranks {
    const { rows, types, sides, people, places } = this.#core;
    const side = (at: number): string => sides[at]?.[words.language === "it" ? 1 : 2] ?? "";
    const each = (text: (row: number) => string): Ranks => textRanks(rows.id.map((_, row) => text(row)));
    const made: Readonly<Record<Sort, () => Ranks>> = {
      date: () => rows.start.map((start, row) => (start === null ? -1 : row)),
      type: () => each((row) => words.types[types[rows.type[row] ?? 0] ?? ""]?.one ?? ""),
      status: () => rows.status,
      who: () => each((row) => (rows.people[row] ?? []).map((at) => people[at]?.[1] ?? "").join(" ")),
      sides: () => each((row) => (rows.sides[row] ?? []).map(side).join(" ")),
      place: () => each((row) => places[rows.place[row] ?? -1] ?? ""),
      sources: () => rows.records,
    };
    return made[sort]();
  }
}
