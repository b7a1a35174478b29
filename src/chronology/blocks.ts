import { isBody, isOneSided, isRound } from "./sides.js";
import type { Told } from "./told.js";
import { areCopies, copyKey } from "./words.js";

/** Most sides of which pairs are made: the list of a world conference is not. */
const MOST_SIDES = 30;

/** Most people by whom a record with one side is looked for. */
const MOST_PEOPLE = 8;

/** The blocks in which a record is looked for: each pair of its sides, each of its people, each body among its sides, each side of a round of many, and its text. */
function* keysOf({ type, sides, people, evidence }: Told): Generator<string> {
  const copied = copyKey(evidence);
  if (copied !== null) yield copied;
  const known = sides.slice(0, MOST_SIDES);
  for (const [at, one] of known.entries()) for (const other of known.slice(at + 1)) yield `${one}+${other}`;
  for (const side of known.filter(isBody)) yield `:${side}`;
  if (isRound({ type, sides })) for (const side of known) yield `^${side}`;
  let named = 0;
  for (const { id, named: isNamed } of people) if (isNamed && named++ < MOST_PEOPLE) yield `@${id}`;
}

/** Records by block, as positions, the blocks in order of their keys. */
export function toBlocks(told: readonly Told[], positions: readonly number[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const at of positions) {
    for (const key of keysOf(told[at] as Told)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  }
  return blocks;
}

/** The only block in which two records are compared, or null where they are not: those of one side by people and bodies. */
export function meetingBlock(a: Told, b: Told): string | null {
  if (areCopies(a.evidence, b.evidence)) return a.evidence;
  if (!isOneSided(a) && !isOneSided(b)) {
    const [one, other] = a.sides.slice(0, MOST_SIDES).filter((side) => b.sides.includes(side));
    if (one === undefined) return null;
    return other === undefined ? (isRound(a) && isRound(b) ? `^${one}` : null) : `${one}+${other}`;
  }
  const body = a.sides.find((side) => isBody(side) && b.sides.includes(side));
  if (body !== undefined) return `:${body}`;
  const person = a.people.find(({ id, named }) => named && b.people.some((other) => other.named && other.id === id));
  return person === undefined ? null : `@${person.id}`;
}
