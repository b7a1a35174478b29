import type { Candidates, Edge } from "./candidates.js";
import type { Told } from "./told.js";
import { toScore, weigh } from "./weigh.js";

/** Why a record was joined to another, as positions. */
export interface Join {
  readonly record: number;
  readonly with: number;
  readonly matched: readonly string[];
  readonly score: number;
}

/** The records of one contact, as positions, and how they came together. */
export interface Cluster {
  members: number[];
  joins: Join[];
  /** Hashes of the articles, of more than one record. */
  articles?: Set<string>;
  /** One member for each way of telling it, the first ones. */
  readonly faces: number[];
}

/** Two readings of a record are told apart by at least this many points. */
const MARGIN = 1;

/** Most ways of telling a contact that are compared when two groups are joined. */
const MOST_FACES = 48;

/**
 * Joins records into contacts, the best matches first. Groups are joined only where no
 * record of the one excludes one of the other, and never where an article tells them
 * apart; a record that fits two such groups alike joins neither.
 */
export class Clusters {
  private readonly of: Cluster[];
  private readonly told: readonly Told[];

  /** Each record by itself; those of one id, from copies of one file, together. */
  constructor(told: readonly Told[]) {
    this.told = told;
    this.of = [];
    const byId = new Map<string, Cluster>();
    for (const [at, { id }] of told.entries()) {
      const alone: Cluster = { members: [at], joins: [], faces: [at] };
      this.of.push(alone);
      const known = byId.get(id);
      if (known) this.unite(known, alone, { record: at, with: known.members[0] ?? at, matched: ["article"], score: 1 });
      else byId.set(id, alone);
    }
  }

  /** Joins along the candidates. */
  join(candidates: Candidates): void {
    const edges = candidates.edges.toSorted((a, b) => b.points - a.points || a.a - b.a || a.b - b.b);
    const beside: Edge[][] = this.told.map(() => []);
    for (const edge of edges) {
      beside[edge.a]?.push(edge);
      beside[edge.b]?.push(edge);
    }
    const isOpen = ({ a, b, points }: Edge): boolean =>
      this.hasRival(a, b, points, beside, candidates) || this.hasRival(b, a, points, beside, candidates);
    // what was open may be settled by what was joined meanwhile
    let waiting: readonly Edge[] = edges;
    for (let round = 0; round < 2; round++) {
      const next: Edge[] = [];
      for (const edge of waiting) {
        const [one, other] = [this.at(edge.a), this.at(edge.b)];
        if (one === other || this.exclude(one, other)) continue;
        if (isOpen(edge)) next.push(edge);
        else this.unite(one, other, joinOf(edge));
      }
      waiting = next;
    }
  }

  /** The group of a record. */
  at(position: number): Cluster {
    return this.of[position] as Cluster;
  }

  /** All groups, in order of their first records. */
  all(): Cluster[] {
    return [...new Set(this.of)];
  }

  /** Makes one group of two. */
  unite(one: Cluster, other: Cluster, join: Join): void {
    const [big, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    big.articles ??= new Set([this.articleAt(big.members[0])]);
    const faces = new Set(big.faces.map((at) => this.told[at]?.signature));
    for (const at of small.faces)
      if (big.faces.length < MOST_FACES && !faces.has(this.told[at]?.signature)) big.faces.push(at);
    for (const at of small.members) {
      this.of[at] = big;
      big.articles.add(this.articleAt(at));
      big.members.push(at);
    }
    for (const known of small.joins) big.joins.push(known);
    big.joins.push(join);
  }

  /** True when an article tells both groups, which then are two contacts. */
  areToldApart(one: Cluster, other: Cluster): boolean {
    const [big, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    return small.members.some((at) =>
      big.articles ? big.articles.has(this.articleAt(at)) : this.articleAt(at) === this.articleAt(big.members[0]),
    );
  }

  private articleAt(position: number | undefined): string {
    return this.told[position ?? -1]?.article ?? "";
  }

  private exclude(one: Cluster, other: Cluster): boolean {
    if (this.areToldApart(one, other)) return true;
    return one.faces.some((a) =>
      other.faces.some((b) => weigh(this.told[a] as Told, this.told[b] as Told).conflict !== null),
    );
  }

  /** True when `one` fits another contact as well as the one of `other`, its evidence too. */
  private hasRival(
    one: number,
    other: number,
    points: number,
    beside: readonly (readonly Edge[])[],
    candidates: Candidates,
  ): boolean {
    const [mine, theirs] = [this.at(one), this.at(other)];
    for (const edge of beside[one] ?? []) {
      if (edge.points < points - MARGIN) return false;
      const rival = edge.a === one ? edge.b : edge.a;
      const third = this.at(rival);
      if (third === mine || third === theirs || !this.exclude(theirs, third) || this.exclude(mine, third)) continue;
      const said = points + candidates.evidencePoints(one, other);
      if (said < edge.points + candidates.evidencePoints(one, rival) + MARGIN) return true;
    }
    return false;
  }
}

/** The later record joins the earlier one. */
const joinOf = ({ a, b, points, matched }: Edge): Join => ({
  record: Math.max(a, b),
  with: Math.min(a, b),
  matched,
  score: toScore(points),
});
