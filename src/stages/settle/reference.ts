import { SOLE_OFFICES } from "../../lexicon/offices.js";
import type { RoleMention } from "../../kinds/mention.js";
import { covers } from "../../kinds/person/holders.js";
import type { PersonCandidate, RoleCandidate } from "../../kinds/person/index.js";
import type { Draft, Entity } from "./coreference.js";
import type { BoundRole } from "./roles.js";

/** Titles that are vaguer than an office; a definite one without a name is still one person's of a state. */
const VAGUE = ["security_adviser", "president", "leader", "parliament_president", "secretary"];
const SINGLE = new Set([...SOLE_OFFICES, ...VAGUE]);
const NEVER = new Set(["counterpart", "official"]);

/** Offices that a vaguer word may stand for: "il leader russo", "il presidente". */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  president: [
    "head_of_state",
    "commission_president",
    "council_president",
    "parliament_president",
    "regional_president",
    "head_of_government",
  ],
  leader: ["head_of_state", "head_of_government", "party_leader"],
  secretary: ["foreign_minister", "defence_minister", "secretary_general", "party_leader", "cardinal_secretary"],
  minister: ["foreign_minister", "defence_minister", "interior_minister", "economy_minister", "minister"],
  foreign_minister: ["cardinal_secretary"],
  head_of_state: ["pope", "president"],
};

function served(office: string, role: RoleCandidate): boolean {
  return office === role.office || (STANDS_FOR[role.office]?.includes(office) ?? false);
}

function fits(draft: Draft, entity: Entity, role: RoleCandidate, day: string | undefined): boolean {
  const inOffice =
    draft.known?.terms.some((term) => served(term.office, role) && (day ? covers(term, day) : term.until === null)) ??
    false;
  if (!inOffice && !draft.roles.some((bound) => !bound.role.former && served(bound.role.office, role))) return false;
  const { country, organisation } = entity.value;
  if (role.countries.length) return country !== undefined && role.countries.includes(country);
  return !role.organisations.length || (organisation !== undefined && role.organisations.includes(organisation));
}

/** Titles that Italian papers give to one person. */
const PERIPHRASES: Readonly<Record<string, string>> = {
  tycoon: "donald-trump",
  zar: "vladimir-putin",
  sultano: "recep-tayyip-erdogan",
};
/** Royal and figurative titles, which need a state or a name. */
const FIGURATIVE = /^(?:imperatore|rais|raìs|re|regina|boss|monarca)$/iu;
const LOCAL = new Set(["mayor", "prefect", "regional_president"]);

/** "Il primo cittadino di Grosseto" is no mayor of another town. */
const sameTown = (role: RoleCandidate, entity: Entity): boolean =>
  role.to === role.head || (entity.value.role?.endsWith(role.text.split(/\s/u).at(-1) ?? "") ?? false);

/** Whose an unnamed role is: the only fitting person of the article, else the one last mentioned before it. */
function holderOf(
  role: RoleCandidate,
  drafts: readonly Draft[],
  entities: readonly Entity[],
  day: string | undefined,
): number | undefined {
  if (role.plural || role.former || !role.definite || NEVER.has(role.office)) return undefined;
  const bare = role.text.toLowerCase();
  if (Object.hasOwn(PERIPHRASES, bare))
    return indexOrNone(entities.findIndex(({ value }) => value.key === PERIPHRASES[bare]));
  if (FIGURATIVE.test(bare)) return undefined;
  const fitting = drafts
    .map((_, at) => at)
    .filter(
      (at) =>
        fits(drafts[at] as Draft, entities[at] as Entity, role, day) &&
        (!LOCAL.has(role.office) || sameTown(role, entities[at] as Entity)),
    );
  const told = role.countries.length + role.organisations.length > 0;
  if (told && SINGLE.has(role.office)) return fitting.length === 1 ? fitting[0] : sureOf(fitting, drafts, role, day);
  const exact = fitting.filter((at) => entities[at]?.value.office === role.office);
  return lastBefore(exact.length ? exact : fitting, drafts, role.start);
}

const indexOrNone = (at: number): number | undefined => (at < 0 ? undefined : at);

/** Of several, the one who holds this very office then. */
function sureOf(
  fitting: readonly number[],
  drafts: readonly Draft[],
  role: RoleCandidate,
  day: string | undefined,
): number | undefined {
  const sure = fitting.filter((at) =>
    drafts[at]?.known?.terms.some(
      (term) => term.office === role.office && (day ? covers(term, day) : term.until === null),
    ),
  );
  return sure.length === 1 ? sure[0] : lastBefore(sure.length ? sure : fitting, drafts, role.start);
}

function lastBefore(among: readonly number[], drafts: readonly Draft[], start: number): number | undefined {
  let best: number | undefined;
  let near = -1;
  for (const at of among)
    for (const member of drafts[at]?.members ?? [])
      if (member.start < start && member.start > near) [best, near] = [at, member.start];
  return best;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The roles of an article, each with the person it belongs to. */
export function resolveRoles(
  bound: readonly BoundRole[],
  drafts: readonly Draft[],
  entities: readonly Entity[],
  entityOf: ReadonlyMap<PersonCandidate, number>,
  day: string | undefined,
): RoleMention[] {
  return bound.map(({ role, people, of }) => {
    const { start, end, text, office, countries, organisations, plural, definite, gender, rule, former, posted } = role;
    const persons = people.flatMap((person) => entityOf.get(person) ?? []);
    const named = persons.length > 0;
    const person = named && !plural ? persons[0] : named ? undefined : holderOf(role, drafts, entities, day);
    const patron = of ? entities[entityOf.get(of) ?? -1]?.value.country : undefined;
    const mention: Mutable<RoleMention> = {
      start,
      end,
      text,
      office,
      organisations,
      plural,
      definite,
      gender,
      rule,
      named,
      countries: countries.length || !patron ? countries : [patron],
    };
    if (person !== undefined) mention.person = person;
    if (plural && named) mention.persons = persons;
    if (former) mention.former = former;
    if (posted) mention.posted = posted;
    return mention;
  });
}
