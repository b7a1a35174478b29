import type { Candidates, Edge } from "./candidates.js";
import { Exclusions } from "./exclusions.js";
import type { Told } from "./told.js";
import { toScore } from "./weigh.js";

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
  private readonly exclusions: Exclusions;

  /** Each record by itself; those of one id, from copies of one file, together. */
  constructor(told: readonly Told[]) {
    this.told = told;
    this.exclusions = new Exclusions(told);
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
      // what tells the same is no rival of what it tells
      if (this.told[edge.a]?.signature === this.told[edge.b]?.signature) continue;
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
        if (one === other || this.exclusions.exclude(one, other)) continue;
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

  /** True when an article tells both groups, which then are two contacts. */
  areToldApart(one: Cluster, other: Cluster): boolean {
    return this.exclusions.areToldApart(one, other);
  }

  /** Makes one group of two. */
  unite(one: Cluster, other: Cluster, join: Join): void {
    const [big, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    big.articles ??= new Set([this.exclusions.articleAt(big.members[0])]);
    const faces = new Set(big.faces.map((at) => this.told[at]?.signature));
    for (const at of small.faces)
      if (big.faces.length < MOST_FACES && !faces.has(this.told[at]?.signature)) big.faces.push(at);
    for (const at of small.members) {
      this.of[at] = big;
      big.articles.add(this.exclusions.articleAt(at));
      big.members.push(at);
    }
    for (const known of small.joins) big.joins.push(known);
    this.exclusions.inherit(big, small);
    big.joins.push(join);
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
      if (
        third === mine ||
        third === theirs ||
        !this.exclusions.exclude(theirs, third) ||
        this.exclusions.exclude(mine, third)
      )
        continue;
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
