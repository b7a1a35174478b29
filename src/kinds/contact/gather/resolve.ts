import { FACTION_CODES, GOVERNMENT } from "../../../lexicon/delegations.js";
import { stateOf } from "../../../lexicon/states.js";
import type { PersonEntity, Settled } from "../../mention.js";
import { LISTED_BODIES } from "../classes.js";
import type { Side } from "../frames/frame.js";
import type { Member } from "../terms/terms.js";

/** A side with its people and parties known: entity indexes, offices without a name, codes. */
export interface Resolved {
  readonly people: readonly number[];
  readonly offices: readonly Member[];
  readonly parties: readonly string[];
  /** Stands for people that are not named here ("i due leader"). */
  readonly open: boolean;
  /** The state is not said: Italy is taken, as Italian news leaves its own unsaid. */
  readonly unsaid: boolean;
  /** The states of its people and offices whose own the text leaves unsaid. */
  readonly seats?: Seats;
}

/** Who is of a state that neither the words beside the name nor the tables tell: a person by entity, an office by its words. */
export type Seats = ReadonlyMap<number | Member, string>;

const EMPTY: Resolved = { people: [], offices: [], parties: [], open: false, unsaid: false };

/** True for who stands for a body, whatever state he comes from: Guterres for the UN. */
export const isOfBody = ({ organisation, office }: Pick<PersonEntity, "organisation" | "office">): boolean =>
  organisation !== undefined &&
  (OF_A_BODY.has(office ?? "") ||
    organisation === "ECB" ||
    (office === "leader" && ARMED_GROUPS.has(organisation)) ||
    (office === "deputy_head" && LISTED_BODIES.has(organisation)));

/** Armed groups whose leaders stand for them, and not for a state in which they once held office. */
const ARMED_GROUPS: ReadonlySet<string> = new Set(["HAMAS", "HEZBOLLAH", "HOUTHI", "RSF", "PKK", "TALIBAN", "ISIS"]);

/** Codes of the sides a person stands for: a state first, else a body or party. */
export function partiesOfPerson(person: PersonEntity): string[] {
  if (person.organisation && isOfBody(person)) return [person.organisation];
  // "il leader dell'opposizione venezuelana"
  if (person.country && FACTION_CODES.has(person.organisation ?? "")) return [person.country];
  const leads = person.office === "party_leader" && person.role !== undefined && !GOVERNS.test(person.role);
  if (leads && person.organisation) return [person.organisation];
  if (person.country) return [person.country];
  return person.organisation ? [person.organisation] : [];
}

/** "il ministro delle Infrastrutture Salvini": the leader of a party who is named by his office of state. */
const GOVERNS =
  /(?<!\p{L})(?:vice)?(?:ministr[oae]|premier|sottosegretari[oa]|sindac[oa]|presidente del consiglio)(?!\p{L})/iu;

/** Offices whose holder stands for a body, whatever state they come from. */
const OF_A_BODY = new Set([
  "head_of_alliance",
  "secretary_general",
  "commission_president",
  "council_president",
  "commissioner",
  "high_representative",
  "parliament_president",
  "envoy",
]);

/** Offices that Italian news leaves without a state when the state is Italy: "il ministro Urso", "il sindaco". */
const HOME_OFFICES = new Set([
  "head_of_government",
  "head_of_state",
  "foreign_minister",
  "defence_minister",
  "interior_minister",
  "finance_minister",
  "economy_minister",
  "minister",
  "deputy_minister",
  "mayor",
  "regional_president",
  "prefect",
  "member_of_parliament",
  "parliament_president",
  "deputy_head",
  "party_leader",
  "union_leader",
  "undersecretary",
]);

/** Titles that no office of the Republic has. */
const NEVER_HOME =
  /^(?:re|regina|principe|principessa|monarca|sovran[oa]|imperatore|emiro|sultano|sceicco|cancellier[ae])(?!\p{L})|(?:baltic|nordic|scandinav|arab|african|latinoamerican|asiatic|occidental|balcanic|caraibic)(?:[ioae]|he)$/iu;

/** Offices of towns and regions, and of who leads a university or a diocese there: of the state that their town is in. */
const LOCAL_TITLE =
  /^(?:vice)?(?:sindac|prefett|questor|arcivescov|vescov|governator|governatric|rettor|rettric|primo cittadin|prima cittadin)/iu;

/** Of these, the ones that only Italy calls so. */
const ITALIAN_TITLE =
  /^(?:vice)?(?:assessor|consiglier[ea] (?:comunale|regionale|provinciale)|president[ea] (?:del consiglio (?:regionale|comunale|provinciale)|della provincia|della regione))/iu;

/** The state of a place that a member's own words name: "il sindaco di ⟦Parigi⟧". */
function stateWithin({ start, end }: Member, settled: Settled): string | undefined {
  for (let at = lastMentionBefore(settled, end); at >= 0; at--) {
    const mention = settled.mentions[at];
    if (!mention || mention.start < start) return undefined;
    if (mention.kind === "place" && mention.value.country) return mention.value.country;
  }
  return undefined;
}

/** Titles that Italian news gives to Italians alone, where no state is named. */
const ALWAYS_HOME = /^(?:vice)?president[ea] del consiglio(?: dei ministri)?$/iu;

function partiesOfMember(member: Member, settled: Settled): string[] {
  if (member.organisations[0] === GOVERNMENT) return [homeOf(settled) ?? GOVERNMENT];
  // "le delegazioni di Israele e Hamas", "gli emissari di Israele e Hamas"
  const delegates = member.kind === "group" && (member.role === undefined || member.role.office === "envoy");
  const named =
    member.countries.length > 0 && !delegates ? [...member.countries] : [...member.countries, ...member.organisations];
  const person =
    member.person !== undefined && member.person >= 0 ? (settled.people[member.person] as PersonEntity) : null;
  // "il ministro delle Infrastrutture Salvini": of the government, whatever party he leads
  if (person?.country && member.role?.named === true && member.role.office.endsWith("minister"))
    return [person.country];
  const head = member.head === undefined ? undefined : settled.people[member.head];
  if (head) return partiesOfPerson(head);
  const own = person ? partiesOfPerson(person) : [];
  if (own.length > 0) return own;
  if (named.length > 0) return named;
  const office = person?.office ?? member.office;
  if (office === "pope") return ["VA"];
  const title = person?.role ?? member.role?.text;
  if (ALWAYS_HOME.test(title ?? "")) return ["IT"];
  // "l'ambasciatore a Skopje Ulderico Brestani": Italian news leaves its own unsaid
  if (office === "ambassador" && member.role?.posted !== undefined && member.role.posted !== "IT") return ["IT"];
  const town = LOCAL_TITLE.test(title ?? "") ? stateWithin(member, settled) : undefined;
  if (town) return [town];
  if (ITALIAN_TITLE.test(title ?? "")) return ["IT"];
  return (leftUnsaid(office) || LOCAL_TITLE.test(title ?? "")) && !NEVER_HOME.test(title ?? "") && isHome(settled)
    ? ["IT"]
    : [];
}

const leftUnsaid = (office: string | undefined): boolean => office !== undefined && HOME_OFFICES.has(office);

/** True when nothing in the text or the lexicon says which state a member stands for. */
function isUnsaid(member: Member, settled: Settled): boolean {
  const person = member.person !== undefined && member.person >= 0 ? settled.people[member.person] : undefined;
  return (
    member.office !== "pope" &&
    member.head === undefined &&
    !ALWAYS_HOME.test(person?.role ?? member.role?.text ?? "") &&
    (member.countries.length + member.organisations.length === 0 || member.organisations[0] === GOVERNMENT) &&
    (person === undefined || partiesOfPerson(person).length === 0)
  );
}

/** Its state is said or known, so that others on its side without one are of the same. */
const hasState = (member: Member, settled: Settled): boolean =>
  !isUnsaid(member, settled) && partiesOfMember(member, settled).some((code) => stateOf(code) !== undefined);

const homes = new WeakMap<Settled, string | undefined>();

/** The state an article is at home in: the one it names most, Italy before others that it names as often; undefined where several are. */
function homeOf(settled: Settled): string | undefined {
  if (homes.has(settled)) return homes.get(settled);
  const counts = new Map<string, number>([["IT", 0]]);
  const count = (code: string | undefined): void => void (code && counts.set(code, (counts.get(code) ?? 0) + 1));
  for (const mention of settled.mentions)
    if (mention.kind === "place" || mention.kind === "organisation") count(mention.value.country);
  for (const person of settled.people) count(person.country);
  const most = Math.max(1, ...counts.values());
  const named = [...counts].filter(([, n]) => n === most).map(([code]) => code);
  const italian = (counts.get("IT") ?? 0) >= most || [...counts.values()].every((n) => n <= 1);
  const found = italian ? "IT" : named.length === 1 ? named[0] : undefined;
  homes.set(settled, found);
  return found;
}

/** True when Italy is the state an article is at home in: it names Italian offices or places and no state more often. */
const isHome = (settled: Settled): boolean => homeOf(settled) === "IT";

/** Offices that a bare title may stand for: "il Presidente" after "il presidente turco Erdoğan". */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  president: ["head_of_state", "head_of_government", "president"],
  minister: ["foreign_minister", "defence_minister", "minister", "interior_minister"],
  head_of_government: ["head_of_government"],
  secretary: ["secretary_general", "foreign_minister"],
  foreign_minister: ["foreign_minister"],
  cardinal: ["cardinal"],
};

/** How many mentions back a bare title may stand for somebody. */
const REACH = 80;

/** Index of the last mention that starts before an offset; -1 for none. */
export function lastMentionBefore(settled: Settled, offset: number): number {
  let low = 0;
  let high = settled.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((settled.mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last person named before a bare definite title that may hold that office; -1 for none. */
function holderBefore(member: Member, settled: Settled, against: readonly number[]): number {
  const { role } = member;
  const offices =
    role && !role.plural && role.definite && role.countries.length + role.organisations.length === 0
      ? (STANDS_FOR[role.office] ?? (role.office === "head_of_state" ? undefined : [role.office]))
      : undefined;
  if (!offices) return -1;
  for (let k = lastMentionBefore(settled, member.start), seen = 0; k >= 0 && seen < REACH; k--, seen++) {
    const entity = settled.entityOf[k] ?? -1;
    if (entity >= 0 && offices.includes(settled.people[entity]?.office ?? "") && !against.includes(entity))
      return entity;
  }
  return -1;
}

/** "la prima visita di ⟦un premier britannico⟧": of the one in the text who is one; undefined where there is none or more. */
function anyHolder({ role }: Member, settled: Settled): number | undefined {
  const [country, ...more] = role?.countries ?? [];
  if (!role || role.definite || role.plural || country === undefined || more.length > 0 || !SINGLE.has(role.office))
    return undefined;
  const holders = settled.people.flatMap((p, at) => (p.office === role.office && p.country === country ? [at] : []));
  return holders.length === 1 ? holders[0] : undefined;
}

/** "il vertice tra ⟦i presidenti di Armenia e Azerbaigian⟧": those in the text who are, where each of them is named. */
function eachHolder({ role, countries }: Member, settled: Settled): readonly number[] {
  if (!role?.plural || role.named || !role.definite || countries.length < 2 || !SINGLE.has(role.office)) return [];
  const found = countries.map((code) =>
    settled.people.findIndex((p) => p.office === role.office && p.country === code),
  );
  return found.every((at) => at >= 0) ? found : [];
}

/** Offices that one person of a state holds. */
const SINGLE = new Set(["head_of_state", "head_of_government", "foreign_minister", "pope"]);

/**
 * Resolves one side: its people by entity, its unnamed offices, its parties; a bare title is nobody of `against`, the other side.
 * Members without a state are of that of the others, unless the two of them are `facing` each other ("tra Macron e il premier").
 */
export function resolve(
  side: Side | null,
  settled: Settled,
  against: readonly number[] = [],
  facing: boolean = false,
): Resolved {
  if (!side) return EMPTY;
  const people = new Set<number>();
  const offices: Member[] = [];
  const parties = new Set<string>();
  const seats = new Map<number | Member, string>();
  for (const member of side.members) {
    const person = member.person ?? anyHolder(member, settled) ?? holderBefore(member, settled, against);
    const holders = person >= 0 ? [] : eachHolder(member, settled);
    for (const holder of holders) people.add(holder);
    if (person >= 0) people.add(person);
    else if (member.kind === "office" && !(member.office === "counterpart" && member.countries.length === 0))
      offices.push(member);
    const known = person >= 0 && member.person !== person ? { ...member, person } : member;
    if (facing || !(isUnsaid(known, settled) && side.members.some((m) => m !== member && hasState(m, settled)))) {
      const codes = partiesOfMember(known, settled);
      for (const code of codes) parties.add(code);
      const [state] = codes;
      if (codes.length === 1 && state !== undefined && stateOf(state) && !member.plural)
        seats.set(person >= 0 ? person : member, state);
    }
  }
  const unsaid = side.members.length > 0 && side.members.every((m) => isUnsaid(m, settled));
  return {
    people: [...people],
    offices,
    parties: [...parties],
    unsaid,
    open: side.reference !== null && people.size === 0,
    seats,
  };
}

/** The seats of a side with those added that the state of its one party gives. */
export function seatsOf({ people, offices, parties, seats }: Resolved): Seats {
  const [state] = parties;
  if (parties.length !== 1 || state === undefined || stateOf(state) === undefined) return seats ?? new Map();
  return new Map([...people, ...offices].map((who) => [who, seats?.get(who) ?? state]));
}
