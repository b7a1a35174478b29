/** Empty tables by their size, to be copied: typed ones of this size are slow to make, and plain ones slow to fill. */
const EMPTY = new Map<number, number[]>();

function emptyTable(slots: number): number[] {
  let empty = EMPTY.get(slots);
  if (!empty) EMPTY.set(slots, (empty = Array.from<number>({ length: slots }).fill(0)));
  return empty.slice();
}

/** A set of 32-bit numbers as an open table, filled and asked in a fraction of a Set's time. Zero is no member. */
export class NumberSet {
  size = 0;
  private table: number[];

  /** `expected` members need no growth. */
  constructor(expected = 32) {
    let slots = 64;
    while (slots < expected * 2) slots *= 2;
    this.table = emptyTable(slots);
  }

  has(number: number): boolean {
    return number !== 0 && this.table[this.slot(number)] === number;
  }

  add(number: number): void {
    const slot = this.slot(number);
    if (number === 0 || this.table[slot] === number) return;
    this.table[slot] = number;
    if (++this.size * 2 > this.table.length) this.grow();
  }

  /** Where `number` stands, or the empty slot where it would. */
  private slot(number: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = (number ^ (number >>> 15)) & mask;
    while (table[slot] !== 0 && table[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const old = this.table;
    this.table = emptyTable(old.length * 2);
    for (const number of old) if (number !== 0) this.table[this.slot(number)] = number;
  }
}
