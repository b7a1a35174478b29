import type { Cluster } from "./clusters.js";
import type { Told } from "./told.js";
import { weigh } from "./weigh.js";

/** How far two groups were found to bear each other: nothing new is to be looked at until one of them grows. */
interface Checked {
  readonly members: number;
  readonly faces: readonly [one: number, other: number];
}

/** Which groups exclude each other; what was found out once is not looked at again. */
export class Exclusions {
  private readonly told: readonly Told[];
  private readonly foes = new Map<Cluster, Set<Cluster>>();
  private readonly checked = new Map<Cluster, Map<Cluster, Checked>>();

  constructor(told: readonly Told[]) {
    this.told = told;
  }

  /** True when an article tells both groups, or a record of the one conflicts with one of the other. */
  exclude(one: Cluster, other: Cluster): boolean {
    if (this.foes.get(one)?.has(other)) return true;
    const known = this.checked.get(one)?.get(other);
    const members = one.members.length + other.members.length;
    if (known?.members === members) return false;
    if (this.areToldApart(one, other) || this.conflict(one, other, known?.faces ?? [0, 0])) {
      this.oppose(one, other);
      return true;
    }
    const faces = [one.faces.length, other.faces.length] as const;
    this.remember(one, other, { members, faces });
    this.remember(other, one, { members, faces: [faces[1], faces[0]] });
    return false;
  }

  /** True when an article tells both groups, which then are two contacts. */
  areToldApart(one: Cluster, other: Cluster): boolean {
    const [big, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    return small.members.some((at) =>
      big.articles ? big.articles.has(this.articleAt(at)) : this.articleAt(at) === this.articleAt(big.members[0]),
    );
  }

  /** What excluded the small group excludes the big one that it goes into. */
  inherit(big: Cluster, small: Cluster): void {
    for (const foe of this.foes.get(small) ?? []) {
      this.foes.get(foe)?.delete(small);
      this.oppose(big, foe);
    }
    this.foes.delete(small);
    for (const other of this.checked.get(small)?.keys() ?? []) this.checked.get(other)?.delete(small);
    this.checked.delete(small);
  }

  /** The article of a record. */
  articleAt(position: number | undefined): string {
    return this.told[position ?? -1]?.article ?? "";
  }

  /** Looks only at faces that are new since the two were checked. */
  private conflict(one: Cluster, other: Cluster, [mine, theirs]: readonly [number, number]): boolean {
    return one.faces.some((a, at) =>
      other.faces.some(
        (b, beside) =>
          (at >= mine || beside >= theirs) && weigh(this.told[a] as Told, this.told[b] as Told).conflict !== null,
      ),
    );
  }

  private oppose(one: Cluster, other: Cluster): void {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const foes = this.foes.get(mine);
      if (foes) foes.add(theirs);
      else this.foes.set(mine, new Set([theirs]));
    }
  }

  private remember(one: Cluster, other: Cluster, checked: Checked): void {
    const known = this.checked.get(one);
    if (known) known.set(other, checked);
    else this.checked.set(one, new Map([[other, checked]]));
  }
}
