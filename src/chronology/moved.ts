import type { Day } from "../kinds/date/calendar.js";
import type { Candidates } from "./candidates.js";
import type { Cluster, Clusters } from "./clusters.js";
import { firstFrom } from "./dates.js";
import { isOneSided } from "./sides.js";
import type { Told } from "./told.js";
import { toScore, weighBeyondDate } from "./weigh.js";
import type { Weighed } from "./weigh.js";
import { tellsOfMoving } from "./words.js";

/** A postponed contact is looked for this many days after the day it had. */
const MOVED_DAYS = 60;

/** Points, without those for the date, from which a contact is the postponed one. */
const ENOUGH_BEYOND_DATE = 5;

/** Put off, or planned in a sentence that tells of it. */
const isPutOff = (told: Told): boolean =>
  told.status === "postponed" || (told.status === "planned" && tellsOfMoving(told.evidence));

/** A group with the days between which it is dated, of one that is. */
interface Dated {
  readonly cluster: Cluster;
  readonly from: Day;
  readonly to: Day;
  readonly told: readonly Told[];
}

/** Joins a contact that was put off to the one that took its place, and to the plan that it had before. */
export function joinMoved(told: readonly Told[], clusters: Clusters, candidates: Candidates): void {
  const postponed = [...told.entries()].filter(([, one]) => isPutOff(one) && one.days && !isOneSided(one));
  if (postponed.length === 0) return;
  const calendar = toCalendar(told, clusters);
  for (const [at, one] of postponed) {
    const others = calendar(one);
    const before = pick(others, at, one, told, clusters, candidates, isPlanBefore);
    if (before) joinTo(before, at, clusters);
    const after = pick(others, at, one, told, clusters, candidates, isHeldAfter);
    if (after) joinTo(after, at, clusters);
  }
}

/** The groups with the sides of a record that are dated around it. */
function toCalendar(told: readonly Told[], clusters: Clusters): (one: Told) => Dated[] {
  const bySides = new Map<string, Dated[]>();
  for (const cluster of clusters.all()) {
    const dated = datedOf(cluster, told);
    for (const key of dated ? sideKeys(dated.told) : []) {
      const list = bySides.get(key);
      if (list) list.push(dated as Dated);
      else bySides.set(key, [dated as Dated]);
    }
  }
  for (const list of bySides.values()) list.sort((a, b) => a.from - b.from);
  return (one) => {
    const list = bySides.get(sideKey(one)) ?? [];
    const day = one.days?.from ?? 0;
    return list.slice(firstFrom(list, day - MOVED_DAYS), firstFrom(list, day + MOVED_DAYS + 1));
  };
}

const sideKey = ({ sides }: Told): string => sides.join("+");

const sideKeys = (told: readonly Told[]): Set<string> => new Set(told.filter((one) => !isOneSided(one)).map(sideKey));

/** Single days only: where a contact is dated to a month, nothing is known to have moved. */
function datedOf(cluster: Cluster, told: readonly Told[]): Dated | null {
  const members = cluster.faces.map((at) => told[at] as Told);
  const days = members.flatMap(({ days }) => (days && days.to - days.from <= 4 ? [days] : []));
  if (days.length === 0) return null;
  return {
    cluster,
    told: members,
    from: Math.min(...days.map(({ from }) => from)),
    to: Math.max(...days.map(({ to }) => to)),
  };
}

interface Found {
  readonly at: number;
  readonly weighed: Weighed;
}

/** The nearest group of those that a test lets through, where enough beside the date speaks for it. */
function pick(
  others: readonly Dated[],
  at: number,
  one: Told,
  told: readonly Told[],
  clusters: Clusters,
  candidates: Candidates,
  test: (other: Dated, postponed: Told) => number | null,
): Found | null {
  const mine = clusters.at(at);
  const near = others
    .flatMap((other) => {
      const days = test(other, one);
      return days === null || clusters.at(other.cluster.members[0] ?? at) === mine ? [] : [{ other, days }];
    })
    .toSorted((a, b) => a.days - b.days || (a.other.cluster.members[0] ?? 0) - (b.other.cluster.members[0] ?? 0))
    .slice(0, 4);
  for (const { other } of near) {
    const theirs = clusters.at(other.cluster.members[0] ?? at);
    if (theirs === mine || clusters.areToldApart(mine, theirs)) continue;
    const best = other.cluster.faces
      .flatMap((face) => {
        const weighed = beyondDate(one, told[face] as Told, candidates.evidencePoints(at, face));
        return weighed.conflict === null && weighed.points >= ENOUGH_BEYOND_DATE ? [{ at: face, weighed }] : [];
      })
      .toSorted((a, b) => b.weighed.points - a.weighed.points || a.at - b.at)[0];
    if (best) return best;
  }
  return null;
}

/** A place may move with the day. */
function beyondDate(one: Told, other: Told, evidence: number): Weighed {
  const weighed = weighBeyondDate(one, {
    ...other,
    ground: one.ground?.name === other.ground?.name ? other.ground : null,
  });
  const told = tellsOfMoving(other.evidence) ? 2 : 0;
  return { ...weighed, points: weighed.points + told + Math.max(evidence, 0) };
}

/** How long after the old day a contact was, that was reported after it was put off; null for another one. */
function isHeldAfter(other: Dated, { days, published }: Told): number | null {
  if (!days || other.from <= days.from || other.from > days.from + MOVED_DAYS) return null;
  if (published && other.told.some((one) => one.published && one.published.from < published.from)) return null;
  return other.from - days.from;
}

/** How long before the new day the contact was planned, by those who wrote before it was put off; null for another one. */
function isPlanBefore(other: Dated, { days, published }: Told): number | null {
  if (!days || !published || other.to >= days.from || other.from < days.from - MOVED_DAYS) return null;
  if (other.from < published.from - 1) return null;
  const planned = other.told.every(
    (one) => one.status === "planned" || one.status === "proposed" || one.status === "postponed",
  );
  return planned && other.told.some((one) => one.published && one.published.from <= published.from)
    ? days.from - other.to
    : null;
}

function joinTo({ at: face, weighed }: Found, at: number, clusters: Clusters): void {
  clusters.unite(clusters.at(at), clusters.at(face), {
    record: Math.max(at, face),
    with: Math.min(at, face),
    matched: [...weighed.matched, "postponement"],
    score: toScore(weighed.points),
  });
}
