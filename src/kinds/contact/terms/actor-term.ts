import { makeTerm } from "./make-term.js";
import { FACTION_CODES } from "../../../lexicon/delegations.js";
import { CLUBS } from "../../../lexicon/parties.js";
import type { Token } from "../../../text/token.js";
import { tagSet } from "./tags.js";
import type { ActorTerm, ContactTerm, Member } from "./terms.js";

export function actorTerm(
  tokens: readonly Token[],
  from: number,
  to: number,
  members: readonly Member[],
  preposition: string | null,
): ActorTerm {
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  const plural = members.length > 1 || members.some((m) => m.plural);
  const reference = members[0]?.office === "counterpart" && members[0].kind !== "person" ? "counterpart" : null;
  return makeTerm({
    from,
    to,
    start,
    end,
    kind: "actor",
    members,
    reference,
    preposition,
    plural,
    normal: "·actor",
    tags: actorTags(members, plural, preposition, reference ? ["Ref"] : []),
  });
}

/** Tags of an actor: what it is, and whether a preposition governs it. */
export function actorTags(
  members: readonly Member[],
  plural: boolean,
  preposition: string | null,
  more: readonly string[],
): ReadonlySet<string> {
  const tags = ["Actor", preposition === null ? "Bare" : "Governed", ...more];
  // "un colloquio ⟦sull'Ucraina⟧ con Zelensky": what they talk about stands in no one's way
  if (preposition === "su") tags.push("Free");
  if (plural) tags.push("Plural");
  if (members.some(isPeople)) tags.push("People");
  if (!members.every(isPeople)) tags.push("State");
  if (members.every((m) => isPeople(m) || isClub(m))) tags.push("Guest");
  return tagSet(tags);
}

/** Somebody, by name, office or delegation; a faction at large is a side as a state is. */
export const isPeople = (member: Member): boolean =>
  member.kind === "person" || member.kind === "office" || (member.kind === "group" && !isFaction(member));

/** "i ribelli", "l'opposizione", "il governo". */
export const isFaction = ({ organisations }: Member): boolean => FACTION_CODES.has(organisations[0] ?? "");

/** "il Pd", "Confindustria": a party, a union or an association, that comes as whoever speaks for it. */
export const isClub = ({ kind, organisations }: Member): boolean =>
  kind === "body" && CLUBS.has(organisations[0] ?? "");

/** One person's name alone: no preposition, no office beside it. */
export const isBareName = (term: ContactTerm | undefined): term is ActorTerm =>
  term?.kind === "actor" &&
  term.preposition === null &&
  term.reference === null &&
  term.members.length === 1 &&
  term.members[0]?.kind === "person" &&
  term.members[0].role === undefined;
