import { compareDates } from "./dates.js";
import { conflict, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import { comparePeople } from "./people.js";
import { comparePlaces } from "./places.js";
import { compareSides } from "./sides.js";
import { compareStatuses, compareTypes } from "./types.js";
import type { Told } from "./told.js";
import { areCopies } from "./words.js";

/** From here on two records are taken for one contact. */
export const ENOUGH = 6;

/** From here on the evidence is asked. */
export const OPEN = 4;

/** Two records weighed against each other. */
export interface Weighed {
  readonly points: number;
  readonly matched: readonly string[];
  readonly conflict: string | null;
}

const sum = (findings: readonly Finding[]): Weighed => ({
  points: findings.reduce((points, one) => points + one.points, 0),
  matched: [...new Set(findings.flatMap(({ matched }) => matched ?? []))],
  conflict: findings.find(({ conflict }) => conflict !== undefined)?.conflict ?? null,
});

const DELEGATIONS: ReadonlySet<string> = new Set(["talks", "summit"]);

const whoTook = (a: Told, b: Told): Finding =>
  comparePeople(a.people, b.people, DELEGATIONS.has(a.type) && DELEGATIONS.has(b.type));

const ONE_WAY: ReadonlySet<string> = new Set(["summons", "message"]);

/** A letter and its answer, an ambassador called in here and one called in there: each side began one. */
function compareInitiators(a: Told, b: Told): Finding {
  if (a.initiator === null || b.initiator === null) return finding(0);
  if (a.initiator === b.initiator) return finding(0.5);
  return ONE_WAY.has(a.type) || ONE_WAY.has(b.type) ? conflict("initiator") : finding(-0.5);
}

/** What tells occasions of the same people apart, where both tell it: the round of talks, the duration. */
function compareOccasions(a: Told, b: Told): Finding {
  if (a.round !== null && b.round !== null && a.round !== b.round) return conflict("round");
  const round = a.round !== null && a.round === b.round ? 1.5 : 0;
  const duration = a.duration !== null && a.duration === b.duration ? 1 : 0;
  return finding(round + duration, round > 0 ? "round" : duration > 0 ? "duration" : undefined);
}

/** Everything but the date, for a contact that was moved. */
export const weighBeyondDate = (a: Told, b: Told): Weighed =>
  sum([
    compareTypes(a.type, b.type),
    compareInitiators(a, b),
    compareOccasions(a, b),
    compareSides(a, b),
    whoTook(a, b),
    comparePlaces(a, b),
  ]);

/** Points for one text in two articles. */
const COPIED = 6;

/** How much speaks for two records of different articles telling of one contact. */
export const weigh = (a: Told, b: Told): Weighed => withText(weighSlots(a, b), a, b);

/** Adds what speaks for a copied text. */
export const withText = (weighed: Weighed, a: Told, b: Told): Weighed =>
  weighed.conflict === null && areCopies(a.evidence, b.evidence)
    ? { ...weighed, points: weighed.points + COPIED, matched: [...weighed.matched, "evidence"] }
    : weighed;

/** What the slots tell, the same for records of one signature; the cheapest comparison comes first. */
export function weighSlots(a: Told, b: Told): Weighed {
  const findings: Finding[] = [];
  for (const compare of [
    () => compareTypes(a.type, b.type),
    () => compareDates(a, b),
    () => compareSides(a, b),
    () => compareInitiators(a, b),
    () => compareOccasions(a, b),
    () => whoTook(a, b),
    () => comparePlaces(a, b),
    () => compareStatuses(a.status, b.status),
  ]) {
    const found = compare();
    findings.push(found);
    if (found.conflict !== undefined) break;
  }
  return sum(findings);
}

/** Points as a score from 0 to 1, to two places. */
export const toScore = (points: number): number => Math.round(100 / (1 + Math.exp((4 - points) / 1.5))) / 100;
