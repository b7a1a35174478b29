import type { ContactRecord } from "../kinds/contact/schema.js";
import { fold } from "../text/fold.js";
import { finding, conflict } from "./finding.js";
import type { Finding } from "./finding.js";

/** Someone who took part, as compared with those of another record. */
export interface Person {
  /** The key that the lexicon gives, else the folded name; for an office without a name the office and its state. */
  readonly id: string;
  /** State or organisation; null where the article does not tell. */
  readonly side: string | null;
  readonly office: string | null;
  readonly named: boolean;
}

/** The participants of a record, sorted by id, each once. */
export function toPeople(participants: ContactRecord["participants"]): Person[] {
  const people = new Map<string, Person>();
  for (const { key, canonical, name, country, organisation, office, named } of participants) {
    const side = country ?? organisation ?? null;
    const id = named ? (key ?? slug(canonical ?? name)) : `${office ?? slug(name)}@${side ?? ""}`;
    if (id !== "") people.set(id, { id, side, office: office ?? null, named });
  }
  return [...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const slug = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");

/** The same person, more or less fully named: "lavrov" and "sergej-lavrov". */
function isSame(a: Person, b: Person): boolean {
  if (a.id === b.id) return true;
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  const [short, long] = a.id.length < b.id.length ? [a.id, b.id] : [b.id, a.id];
  return long.endsWith(`-${short}`);
}

/** Sides on which one record names an office that the other fills, or leaves open too. */
function sharedOffices(a: readonly Person[], b: readonly Person[]): number {
  const offices = a.filter(({ named, office }) => !named && office !== null);
  return offices.filter((one) => b.some((other) => other.office === one.office && other.side === one.side)).length;
}

/** An office without a name, against other offices of its state only: a minister is no president. */
function strangeOffices(a: readonly Person[], b: readonly Person[]): number {
  return a.filter((one) => {
    if (one.named || one.office === null) return false;
    const mates = b.filter(({ side, office }) => side === one.side && office !== null);
    return mates.length > 0 && mates.every(({ office }) => office !== one.office);
  }).length;
}

/**
 * People shared by two records, against those whom only one names. On each side someone
 * must be shared where both name anyone: Tajani saw Fidan, and somebody else saw Erdoğan.
 * Of delegations one paper names this member and the other that one.
 */
export function comparePeople(a: readonly Person[], b: readonly Person[], areDelegations = false): Finding {
  const [left, right] = [a.filter(({ named }) => named), b.filter(({ named }) => named)];
  const shared = left.filter((one) => right.some((other) => isSame(one, other)));
  const offices = Math.max(sharedOffices(a, b), sharedOffices(b, a)) - strangeOffices(a, b) - strangeOffices(b, a);
  const clashes = clashingSides(left, right);
  const isCrowd = Math.min(left.length, right.length) > 2;
  if (clashes > 0 && areDelegations) return finding(shared.length > 0 ? 0.5 : -3.5);
  if (clashes > 0 && (shared.length < 2 || !isCrowd)) return conflict("people");
  const sides = new Set(shared.map(({ side }) => side)).size;
  const spare = left.length > shared.length && right.length > shared.length;
  if (sides >= 2) return finding(4 + Math.max(offices, 0) - (spare ? 1 : 0), "people");
  if (shared.length >= 2) return finding(spare ? 3 : 4, "people");
  if (shared.length === 1) {
    const alike = isAlike(left, right);
    return spare && alike ? conflict("people") : finding((alike ? 0.5 : 1.5) + offices, "people");
  }
  return offices === 0 ? finding(0) : finding(offices, offices > 0 ? "people" : undefined);
}

/** Everyone stands on one side: a contact within a state. */
const isAlike = (left: readonly Person[], right: readonly Person[]): boolean =>
  new Set([...left, ...right].map(({ side }) => side)).size < 2;

function clashingSides(left: readonly Person[], right: readonly Person[]): number {
  const sides = new Set(left.flatMap(({ side }) => side ?? []));
  let clashes = 0;
  for (const side of sides) {
    const ours = left.filter((person) => person.side === side);
    const theirs = right.filter((person) => person.side === side);
    if (theirs.length > 0 && !ours.some((one) => theirs.some((other) => isSame(one, other)))) clashes++;
  }
  return clashes;
}
