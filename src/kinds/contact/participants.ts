import { isOfBody } from "./gather/resolve.js";
import type { Contact } from "./gather/settle-contact.js";
import type { Participant } from "./schema.js";
import type { Settled } from "../mention.js";
import { holderOf, isFormer } from "../person/in-office.js";
import { GOVERNMENT } from "../../lexicon/delegations.js";
import type { Document } from "../../text/document.js";
import { singleSpaced } from "../../text/spaced.js";

/** The people of a contact, and the offices that it names without a person. */
export function participantsOf(
  document: Document,
  settled: Settled,
  contact: Contact,
  day: string | undefined,
): Participant[] {
  const offices = ofOneAnother(settled, contact);
  const people = contact.people.map((at): Participant => {
    const person = settled.people[at];
    if (!person) throw new Error(`contact names person ${at}, who is not among the ${settled.people.length} settled`);
    const { name, canonical, key, role, office, country, organisation, mentions } = person;
    return {
      name,
      named: true,
      mentions: mentions.length,
      ...(canonical ? { canonical } : {}),
      ...(key ? { key } : {}),
      ...(role ? { role } : {}),
      ...(office ? { office } : isCounterpart(role) ? offices : {}),
      ...standingFor(isOfBody(person) && !isFormer(role) ? undefined : country, organisation, contact.seats.get(at)),
    };
  });
  const unnamed = contact.offices.map((member): Participant => {
    const words = singleSpaced(document.raw.slice(member.start, member.end));
    const [country] = member.countries;
    const [organisation] = member.organisations;
    const { office } = member.office === "counterpart" ? { office: member.office, ...offices } : member;
    const { start, end } = contact.date?.value ?? { start: day, end: day };
    return {
      name: words,
      role: words,
      named: false,
      mentions: 1,
      ...(office ? { office } : {}),
      ...standingFor(country, organisation === GOVERNMENT ? undefined : organisation, contact.seats.get(member)),
      ...holderOf(words, { ...member, office }, start, end),
    };
  });
  return [...people, ...unnamed];
}

/** "l'omologo sloveno", "la collega Bragadin": who holds the same office. */
const isCounterpart = (role: string | undefined): boolean =>
  /^(?:omolog[oa]|collega|controparte)(?!\p{L})/iu.test(role ?? "");

/** The one office that those of a contact hold who are not called somebody's counterpart: that of the counterpart too. */
function ofOneAnother(settled: Settled, { people, offices }: Contact): { office?: string } {
  const held = new Set([
    ...people.flatMap((at) => settled.people[at]?.office ?? []),
    ...offices.flatMap(({ office }) => (office === undefined || office === "counterpart" ? [] : [office])),
  ]);
  const [office] = held;
  return held.size === 1 && office !== undefined ? { office } : {};
}

/** The state or body of a participant: those told or known, else the state of the side. */
function standingFor(
  country: string | undefined,
  organisation: string | undefined,
  seat: string | undefined,
): { country?: string; organisation?: string } {
  const state = country ?? (organisation ? undefined : seat);
  return { ...(state ? { country: state } : {}), ...(organisation ? { organisation } : {}) };
}
