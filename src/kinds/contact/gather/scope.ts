import { FACTION_CODES } from "../../../lexicon/delegations.js";
import { LISTED_BODIES } from "../classes.js";
import type { Settled } from "../../mention.js";
import type { ActorTerm, EventTerm, Member, VerbTerm } from "../terms/terms.js";
import { isEnvoy } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { governor } from "../frames/governor.js";
import { hasGuests } from "../frames/legs.js";
import { isTold } from "../frames/series.js";
import { CALENDAR, UNDER_WAY, textAfter } from "../frames/status-words.js";
import type { Gathered } from "./gathered.js";
import { isCouncil, union } from "./occurrence.js";
import type { Occurrence } from "./occurrence.js";

/** Why a gathered contact is no contact of the guide, or null when it is one. */
export function outOfScope(contact: Gathered, settled: Settled): string | null {
  const complete = contact.occurrences.filter((o) => o.complete);
  const people = union(complete, (o) => o.people);
  const parties = union(complete, (o) => o.parties);
  const offices = complete.flatMap((o) => o.offices);
  const publics = people.filter((p) => settled.people[p]?.public === true).length;
  const political = people.filter((p) => isPolitical(settled.people[p]?.office)).length;
  if (parties.length === 0 && political < 2) return "no party";
  const council = complete.some((o) => isCouncil(o.frame));
  const factions = parties.some((code) => FACTION_CODES.has(code)) && parties.includes("IT");
  if (factions && parties.length === 2 && people.length + offices.length === 0 && complete.every((o) => o.frame.weak))
    return "factions that talk in general";
  if (complete.every(isGuest) && !complete.some((o) => isHostInOffice(o, settled))) return "the guest of a show";
  if (publics + offices.length === 0 && parties.length < 2 && !council && !complete.some(isMission))
    return "nobody of public standing";
  if (
    offices.length > 0 &&
    people.length < 2 &&
    offices.every((o) => o.role?.definite === false) &&
    complete.every((o) => o.frame.status.value === "proposed")
  )
    return "talk of such contacts in general";
  if (
    parties.length === 1 &&
    !people.some((p) => isPolitical(settled.people[p]?.office)) &&
    !offices.some((o) => isPolitical(o.office)) &&
    !complete.some(hasBody) &&
    !(complete.some((o) => o.frame.type === "visit") && visitsAbroad(contact, parties))
  )
    return "no public office at home";
  if (
    people.length + offices.length < 2 &&
    parties.length < 2 &&
    !council &&
    !complete.some(meetsHolders) &&
    !complete.some(isCalledIn) &&
    !complete.some(
      (o) => o.frame.type === "visit" || (o.frame.other === null && (o.frame.one?.members.length ?? 0) >= 2),
    )
  )
    return "one side only";
  if (complete.every((o) => o.frame.weak) && !contact.occurrences.some(anchored)) return "talk without an occasion";
  if (
    complete.every(isSerial) &&
    !contact.occurrences.some((o) => o.frame.date !== null && o.frame.date.value.start !== null)
  )
    return "a series told as one";
  if (complete.every((o) => o.frame.type === "visit") && !visitsAbroad(contact, parties))
    return "a visit without a host";
  return null;
}

/** Offices that clubs and companies have too: alone they make no contact at home. */
const ANYBODY = new Set([
  "president",
  "leader",
  "official",
  "secretary",
  "director",
  "deputy_head",
  "chief",
  "general",
  "cardinal",
  "spokesperson",
]);

const isPolitical = (office: string | undefined): boolean => office !== undefined && !ANYBODY.has(office);

const hasBody = ({ frame }: Occurrence): boolean =>
  [frame.one, frame.other].some((side) =>
    side?.members.some((m) => m.kind === "body" || m.kind === "group" || m.kind === "state"),
  );

const isOfficial = ({ official, kind, role }: Member): boolean =>
  official === true || (kind === "group" && role?.plural === true);

const isGuest = ({ frame }: Occurrence): boolean => frame.constructions[0]?.id === "contact/guest-of";

/** Whose guest he is holds an office. */
const isHostInOffice = ({ frame }: Occurrence, settled: Settled): boolean =>
  frame.other?.members.some((m) => (m.office ?? settled.people[m.person ?? -1]?.office) !== undefined) === true;

const isListed = (code: string): boolean => LISTED_BODIES.has(code);

/** "⟦una delegazione giapponese⟧ in visita a Praga": officials of one state on the ground of another. */
const isMission = ({ frame }: Occurrence): boolean =>
  frame.type === "visit" &&
  frame.one?.members.some(
    (m) => isOfficial(m) && (m.countries.length > 0 || (m.role === undefined && m.organisations.some(isListed))),
  ) === true &&
  frame.one.members.every((m) => !m.countries.includes(frame.where.place?.value.country ?? "")) &&
  frame.where.place !== null;

/** "ha incontrato ⟦i governatori⟧": holders of an office of state, none of whom is named. */
const meetsHolders = ({ frame }: Occurrence): boolean =>
  [frame.one, frame.other].every((side) => (side?.members.length ?? 0) > 0) &&
  [frame.one, frame.other].some((side) =>
    side?.members.some(
      (m) => m.plural && m.kind !== "state" && (isPolitical(m.office ?? m.role?.office) || isSociety(m)),
    ),
  );

/** "⟦l'ambasciatrice Raquel Serur⟧ è stata convocata al ministero degli Esteri ecuadoriano": an envoy, though of a state that is unsaid. */
const isCalledIn = ({ frame }: Occurrence): boolean =>
  frame.type === "summons" &&
  frame.one !== null &&
  frame.other?.members.some((m) => m.kind === "person" && isEnvoy(m)) === true;

/** "i rappresentanti delle imprese": a group that speaks for no state and no body. */
const isSociety = ({ kind, role, countries, organisations }: Member): boolean =>
  kind === "group" && role === undefined && countries.length + organisations.length === 0;

/** A date, a place, a duration, a verb of its own, or two people by name who had it make talk an occasion. */
const anchored = ({ frame, people }: Occurrence): boolean =>
  (frame.status.value === "refused" && frame.trigger.kind === "verb") ||
  (frame.trigger.kind === "event" &&
    people.length >= 2 &&
    (frame.status.value === "held"
      ? frame.status.rule !== "status/bare-noun"
      : frame.status.rule === "status/future" && !frame.trigger.plural)) ||
  (frame.trigger.kind === "event" && people.length >= 2 && !frame.trigger.plural && SITTINGS.has(frame.trigger.head)) ||
  (frame.date !== null && !isStateOfThings(frame)) ||
  UNDONE.has(frame.status.value) ||
  frame.status.rule === "status/begun" ||
  frame.status.rule === "status/chance" ||
  frame.status.rule === "status/denied" ||
  (frame.status.rule === "status/no-such" && people.length >= 2) ||
  frame.duration !== null ||
  frame.where.place !== null ||
  frame.where.venue !== null ||
  frame.exactType ||
  (frame.trigger.kind === "verb" &&
    (DONE.has(frame.trigger.group.tense) || (isAhead(frame) && people.length >= 2)) &&
    (!isLoose(frame.trigger.group) || (people.length >= 2 && frame.other !== null)));

/** "⟦Parlerà⟧ di dazi con Merz": what is told as fixed. */
const isAhead = ({ trigger, status }: Frame): boolean =>
  trigger.kind === "verb" &&
  trigger.group.tense === "future" &&
  trigger.group.modal === null &&
  status.value === "planned";

/** "i contatti con Dushanbe ⟦sono oggi cosa di tutti i giorni⟧": how they stand, and no occasion. */
function isStateOfThings({ trigger, clause, at }: Frame): boolean {
  if (trigger.kind !== "event" || !trigger.plural || trigger.noun.weak !== true) return false;
  const governing = governor(clause, at);
  if (governing?.as !== "subject" || governing.verb.group.lemma !== "essere" || governing.verb.group.clitic !== null)
    return false;
  const after = textAfter(clause, governing.at, 6);
  return !CALENDAR.test(after) && !UNDER_WAY.test(after);
}

/** Nouns for an occasion that two people by name make sure: "la cena Macron-Merz", "la riunione tra X e Y". */
const SITTINGS = new Set([
  "riunione",
  "cena",
  "pranzo",
  "colazione",
  "appuntamento",
  "conversazione",
  "stretta di mano",
]);

/** What is called off or put off was an occasion: "ha annullato la riunione con Barrack". */
const UNDONE: ReadonlySet<string> = new Set(["cancelled", "postponed"]);

/** "ha discusso con Y", "aveva parlato con Y": an occasion where two by name had it. */
const isLoose = ({ lemma, tense }: VerbTerm["group"]): boolean => lemma === "discutere" || tense === "pluperfect";

const DONE: ReadonlySet<string> = new Set(["past", "pluperfect", "infinitive_past"]);

const isSerial = ({ frame }: Occurrence): boolean => {
  if (frame.trigger.kind !== "event" || frame.status.rule === "status/denied") return false;
  const event: EventTerm = frame.trigger;
  return (
    event.modifiers.some((m) => m.generic === true) ||
    (event.plural &&
      event.noun.group !== true &&
      frame.clause.terms.filter((t) => t.kind === "actor" && t.preposition === "con").length < 2 &&
      frame.clause.terms.every((t) => t.kind !== "actor" || !isSeveral(t)) &&
      !isTold(frame) &&
      !hasGuests(frame) &&
      !event.modifiers.some((m) => m.separate === true))
  );
};

/** "con A e B", "con i colleghi di Polonia e Giordania". */
const isSeveral = ({ members }: ActorTerm): boolean =>
  members.length > 1 || members.some(({ countries }) => countries.length > 1);

function visitsAbroad(contact: Gathered, parties: readonly string[]): boolean {
  return (
    contact.occurrences.some(({ frame, carried }) => {
      const { place, venue } = frame.where;
      const country = (place ?? venue ?? carried.place)?.value.country;
      return country !== undefined && !(parties.length === 1 && parties[0] === country);
    }) || parties.length >= 2
  );
}
