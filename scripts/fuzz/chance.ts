const GOLDEN = 0x9e3779b9;

/** Scrambles 32 bits (Murmur3's last step): near numbers give far ones. */
function scramble(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Numbers that look like chance and are the same for the same seed and number of the article. */
export class Chance {
  private state: number;

  constructor(seed: number, article: number) {
    this.state = scramble(scramble(seed) ^ Math.imul(article + 1, GOLDEN));
  }

  /** A whole number from 0 up to `bound`, which it never is. */
  below(bound: number): number {
    this.state = (this.state + GOLDEN) | 0;
    return Math.floor((scramble(this.state) / 2 ** 32) * bound);
  }

  /** True once in `times`. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of the items, of which there must be one. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}
