import { SOLE_OFFICES } from "../../lexicon/offices.js";

/** A row of a user's lexicon: who holds what from when to when; `office` is empty of somebody without one. */
export interface OwnRow {
  readonly line: number;
  readonly name: string;
  /** The part of the name that stands alone; empty where the name tells it. */
  readonly surname: string;
  readonly woman: boolean;
  readonly unit: string;
  readonly office: string;
  readonly from: string;
  readonly until: string | null;
  readonly also: readonly string[];
}

const meets = (a: OwnRow, b: OwnRow): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

/** The first row that gives an office of one person to another at the same time as a row before it. */
export function overlapOf(rows: readonly OwnRow[]): OwnRow | undefined {
  const before = new Map<string, OwnRow[]>();
  for (const row of rows) {
    if (!SOLE_OFFICES.has(row.office)) continue;
    const key = `${row.unit} ${row.office}`;
    const others = before.get(key) ?? [];
    if (others.some((other) => other.name !== row.name && meets(other, row))) return row;
    before.set(key, [...others, row]);
  }
  return undefined;
}
