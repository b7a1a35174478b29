import type { Days } from "../kinds/date/calendar.js";
import { meetingBlock, toBlocks } from "./blocks.js";
import { COPY_DAYS, firstFrom, lengthOf, windowOf } from "./dates.js";
import { EvidenceBook } from "./evidence.js";
import type { Told } from "./told.js";
import { ENOUGH, OPEN, weigh, weighSlots, withText } from "./weigh.js";
import type { Weighed } from "./weigh.js";

/** Two records, as positions, that may tell of one contact. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly matched: readonly string[];
}

/** A record is compared with at most this many that stand next to it in a block. */
const NEIGHBOURS = 64;

/** A record that is dated to a season or not at all is not placed among more candidates than this. */
const LOOSE_NEIGHBOURS = 32;

/** Longest window, in days, that counts as close. */
const CLOSE = 31;

/** When a record, by its position, is to be looked for. */
interface Window extends Days {
  readonly at: number;
  readonly isLoose: boolean;
}

/** What the comparison of all records with each other's neighbours gives. */
export class Candidates {
  readonly edges: Edge[] = [];
  /** How many pairs were weighed. */
  comparisons = 0;
  private readonly told: readonly Told[];
  private readonly evidence: EvidenceBook;

  /** `told` in order of publication. */
  constructor(told: readonly Told[]) {
    this.told = told;
    this.evidence = new EvidenceBook(told);
    const blocks = toBlocks(told, this.groupEqual());
    for (const key of [...blocks.keys()].toSorted()) this.compareBlock(key, blocks.get(key) as number[]);
  }

  /** Points for similar evidence of two records. */
  evidencePoints(a: number, b: number): number {
    return this.evidence.points(a, b);
  }

  private at(position: number): Told {
    return this.told[position] as Told;
  }

  /** Joins records that tell the same to the first that tells it; gives those that are left to compare. */
  private groupEqual(): number[] {
    const first = new Map<string, number>();
    const times = new Map<string, number>();
    const left: number[] = [];
    const alike = new Map<number, Weighed>();
    for (const [at, one] of this.told.entries()) {
      // what an article tells twice goes to another group
      const time = (times.get(`${one.article}|${one.signature}`) ?? 0) + 1;
      times.set(`${one.article}|${one.signature}`, time);
      const key = `${time}|${one.signature}`;
      const head = first.get(key);
      if (head === undefined) first.set(key, at);
      if (head === undefined || !this.take(head, at, this.weighAlike(alike, head, at))) left.push(at);
    }
    return left;
  }

  /** Two records of one signature are weighed by what the first two of it gave. */
  private weighAlike(alike: Map<number, Weighed>, head: number, at: number): Weighed {
    const known = alike.get(head) ?? weighSlots(this.at(head), this.at(at));
    alike.set(head, known);
    this.comparisons++;
    return withText(known, this.at(head), this.at(at));
  }

  /** Weighs two records, what stays open by their evidence. */
  private compare(a: number, b: number): void {
    const [one, other] = [this.at(a), this.at(b)];
    if (one.article === other.article) return;
    this.comparisons++;
    const weighed = weigh(one, other);
    if (this.take(a, b, weighed) || weighed.conflict !== null || weighed.points < OPEN) return;
    const points = weighed.points + this.evidencePoints(a, b);
    this.take(a, b, { ...weighed, points, matched: [...weighed.matched, "evidence"] });
  }

  /** Keeps a pair where enough speaks for one contact; true where it does. */
  private take(a: number, b: number, { points, matched, conflict }: Weighed): boolean {
    if (conflict !== null || points < ENOUGH || this.at(a).article === this.at(b).article) return false;
    this.edges.push({ a, b, points, matched });
    return true;
  }

  private compareBlock(key: string, positions: readonly number[]): void {
    const windows = positions.flatMap((at): Window[] => {
      const window = windowOf(this.at(at));
      return window ? [{ at, ...window, isLoose: this.at(at).days === null || lengthOf(window) > CLOSE }] : [];
    });
    const order = (a: Window, b: Window): number => a.from - b.from || a.to - b.to || a.at - b.at;
    const close = windows.filter(({ isLoose }) => !isLoose).toSorted(order);
    const loose = windows.filter(({ isLoose }) => isLoose).toSorted(order);
    this.evidence.addBlock([...close, ...loose].map(({ at }) => at));
    const compare = (a: number, b: number): void => {
      if (meetingBlock(this.at(a), this.at(b)) === key) this.compare(Math.min(a, b), Math.max(a, b));
    };
    for (const list of [close, loose]) {
      for (const [index, one] of list.entries()) {
        const end = Math.min(list.length, index + 1 + NEIGHBOURS);
        for (let next = index + 1; next < end; next++) {
          const other = list[next] as Window;
          if (other.from > one.to + COPY_DAYS) break;
          compare(one.at, other.at);
        }
      }
    }
    for (const one of loose) {
      const first = firstFrom(close, one.from - CLOSE);
      const near = close.slice(first, firstFrom(close, one.to + 1)).filter(({ to }) => to >= one.from);
      if (near.length <= LOOSE_NEIGHBOURS) for (const other of near) compare(one.at, other.at);
    }
  }
}
