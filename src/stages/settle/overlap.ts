import type { Loser, Mention } from "../../kinds/mention.js";
import type { Candidates } from "../settle.js";

/** Readings of a name, the surer the higher; places and organisations of a table stand at `SURE`. */
const SURE = 3;
const STRENGTH: Readonly<Record<string, number>> = {
  "person/full": 4, "person/given-surname": SURE, "person/title": 2, "person/surname": 2, "person/trade": 2, "person/given": 1, "person/speaker": 1,
};
/** Of two readings equally sure and equally long. */
const ORDER = ["organisation", "place", "date", "person"];

function strength(mention: Mention & { readonly established?: boolean }): number {
  if (mention.kind === "person") return mention.established ? SURE + 0.5 : (STRENGTH[mention.rule] ?? 1);
  if (mention.kind === "place" && mention.value.ambiguous) return 1;
  return SURE;
}

/** Full names of known people first, then what tables vouch for, then surnames and guesses; within a class the longest, then by kind. */
function before(a: Mention, b: Mention): number {
  const sureA = Math.min(strength(a), SURE);
  const sureB = Math.min(strength(b), SURE);
  return sureB - sureA || b.end - b.start - (a.end - a.start) || strength(b) - strength(a) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.start - b.start;
}

/** Keeps mentions that do not overlap; each loser knows the reading it lost to. */
export function decide(candidates: Candidates): { kept: Mention[]; losers: Loser[] } {
  const all: Mention[] = [...candidates.people, ...candidates.places, ...candidates.organisations, ...candidates.dates].toSorted(before);
  const end = all.reduce((most, mention) => Math.max(most, mention.end), 0);
  const owner = new Int32Array(end).fill(-1);
  const kept: Mention[] = [];
  const losers: Loser[] = [];
  for (const mention of all) {
    const winner = owned(owner, mention);
    if (winner < 0) {
      owner.fill(kept.length, mention.start, mention.end);
      kept.push(mention);
    } else losers.push({ mention, because: because(mention, kept[winner] as Mention) });
  }
  return { kept, losers };
}

function owned(owner: Int32Array, { start, end }: Mention): number {
  for (let at = start; at < end; at++) if ((owner[at] as number) >= 0) return owner[at] as number;
  return -1;
}

function because(loser: Mention, winner: Mention): string {
  const why = strength(winner) > strength(loser) ? "surer" : winner.end - winner.start > loser.end - loser.start ? "longer" : "first by kind";
  return `${winner.kind} "${winner.text}" (${winner.rule}) is ${why}`;
}
