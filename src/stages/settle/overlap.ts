import type { Loser, Mention } from "../../kinds/mention.js";
import type { Candidates } from "../settle.js";

/** Readings of a name, the surer the higher; places and organisations of a table stand at `SURE`. */
const SURE = 3;
/** "il sindaco Gualtieri": a name behind a title, which is surer than a small town of that name. */
const TITLED = 2.9;
const STRENGTH: Readonly<Record<string, number>> = {
  "person/full": 4,
  "person/given-surname": SURE,
  "person/title": TITLED,
  "person/surname": 2,
  "person/trade": 2,
  "person/given": 1,
  "person/speaker": 1,
  "person/unlisted": 1.2,
};
const WEAK: Readonly<Record<string, number>> = {
  "organisation/unlisted": 1,
  "place/town": 2.8,
  "place/unlisted": 1.5,
  "place/likely": 1.5,
};
/** Of two readings equally sure and equally long. */
const ORDER = ["organisation", "place", "date", "person"];

function strength(mention: Mention & { readonly established?: boolean }): number {
  if (mention.kind === "person") return mention.established ? SURE + 0.5 : (STRENGTH[mention.rule] ?? 1);
  if (mention.kind === "place" && mention.value.ambiguous) return 1;
  return WEAK[mention.rule] ?? SURE;
}

interface Rival {
  readonly mention: Mention;
  readonly strength: number;
  readonly sure: number;
  readonly length: number;
}

function rivalOf(mention: Mention): Rival {
  const points = strength(mention);
  return { mention, strength: points, sure: Math.min(points, SURE), length: mention.end - mention.start };
}

/** Full names of known people first, then what tables vouch for, then surnames and guesses; within a class the longest, then by kind. */
function before(a: Rival, b: Rival): number {
  return (
    b.sure - a.sure ||
    b.length - a.length ||
    b.strength - a.strength ||
    ORDER.indexOf(a.mention.kind) - ORDER.indexOf(b.mention.kind) ||
    a.mention.start - b.mention.start
  );
}

/** Keeps mentions that do not overlap; each loser knows the reading it lost to. */
export function decide(candidates: Candidates): { kept: Mention[]; losers: Loser[] } {
  const bodies = candidates.organisations.filter((body) => !swallows(body, candidates));
  const all = [...candidates.people, ...candidates.places, ...bodies, ...candidates.dates]
    .map(rivalOf)
    .toSorted(before);
  const end = all.reduce((most, { mention }) => Math.max(most, mention.end), 0);
  /** By code unit, one more than the index of the mention that holds it. */
  const owner = new Int32Array(end);
  const kept: Mention[] = [];
  const losers: Loser[] = [];
  for (const { mention } of all) {
    const winner = owned(owner, mention);
    if (winner === 0) {
      kept.push(mention);
      for (let at = mention.start; at < mention.end; at++) owner[at] = kept.length;
    } else losers.push({ mention, because: because(mention, kept[winner - 1] as Mention) });
  }
  return { kept, losers };
}

/** "vicepresidente della ⟨Commissione europea Kristaps Ozols⟩", "presidente della ⟨Banca mondiale X⟩": a body's name that runs on over whoever holds an office of it. */
const swallows = ({ rule, start, end, text }: Mention, { roles, people }: Candidates): boolean =>
  rule === "organisation/named" &&
  roles.some((role) => {
    if (role.start >= start || role.end <= start || role.end >= end || role.organisations.length === 0) return false;
    const body = text.slice(0, role.end - start);
    const whole = /[\s'’]/u.test(body) || /^\p{Ll}/u.test(body);
    return (
      whole && people.some((person) => person.start > role.end && person.start <= role.end + 2 && person.end === end)
    );
  });

function owned(owner: Int32Array, { start, end }: Mention): number {
  for (let at = start; at < end; at++) if (owner[at] !== 0) return owner[at] as number;
  return 0;
}

function because(loser: Mention, winner: Mention): string {
  const why =
    strength(winner) > strength(loser)
      ? "surer"
      : winner.end - winner.start > loser.end - loser.start
        ? "longer"
        : "first by kind";
  return `${winner.kind} "${winner.text}" (${winner.rule}) is ${why}`;
}
