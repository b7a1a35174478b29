import { SOLE_OFFICES } from "../../lexicon/offices.js";
import type { RoleMention } from "../../kinds/mention.js";
import { covers } from "../../kinds/person/holders.js";
import type { Term } from "../../kinds/person/holders.js";
import { inOffice } from "../../kinds/person/in-office.js";
import { lastBelow } from "../../text/sorted.js";
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
  return officesFor(role).includes(office);
}

/** What an article tells of whom an office may be, asked for again and again. */
interface Told {
  readonly drafts: readonly Draft[];
  readonly entities: readonly Entity[];
  readonly day: string | undefined;
  /** The offices that each person is given by name. */
  readonly offices: readonly ReadonlySet<string>[];
  readonly choices: Map<string, Choice>;
}

/** Who may be meant by an office: one person, or of several the one named last before it. */
interface Choice {
  readonly sure: number | undefined;
  /** Every mention of those who may be meant, in the order of the text. */
  readonly named: readonly { readonly start: number; readonly at: number }[];
}

function fits(told: Told, at: number, role: RoleCandidate): boolean {
  const { known } = told.drafts[at] as Draft;
  // "la premier" is no man; a woman is "il ministro" too
  if (role.gender === "f" && (told.entities[at] as Entity).gender === "m") return false;
  // "il presidente" is no premier, but a presidente del Consiglio
  const { role: called } = (told.entities[at] as Entity).value;
  if (role.office === "president" && isPremier(told, at) && !/^(?:vice)?president/iu.test(called ?? "president"))
    return false;
  // "l'emiro" is no queen
  if (MONARCHS.test(role.text) && (told.entities[at] as Entity).gender === "f") return false;
  const inOffice = known?.terms.some((term) => served(term.office, role) && isCurrent(term, told.day)) ?? false;
  if (!inOffice && !officesFor(role).some((office) => told.offices[at]?.has(office))) return false;
  const { country, organisation } = (told.entities[at] as Entity).value;
  if (role.countries.length) return country !== undefined && role.countries.includes(country);
  return !role.organisations.length || (organisation !== undefined && role.organisations.includes(organisation));
}

const MONARCHS = /^(?:emiro|sultano|granduca|principe|sceicco|imperatore)(?!\p{L})/iu;

/** Heads a government, and no state. */
const isPremier = ({ entities }: Told, at: number): boolean =>
  (entities[at] as Entity).value.office === "head_of_government";

/** The offices that a role may name. */
export const officesFor = ({ office }: RoleCandidate): readonly string[] => [office, ...(STANDS_FOR[office] ?? [])];

const isCurrent = (term: Term, day: string | undefined): boolean => (day ? covers(term, day) : term.until === null);

/** Titles that Italian papers give to one person. */
const PERIPHRASES: ReadonlyMap<string, { readonly key: string; readonly country: string }> = new Map([
  ["tycoon", { key: "donald-trump", country: "US" }],
  ["zar", { key: "vladimir-putin", country: "RU" }],
  ["sultano", { key: "recep-tayyip-erdogan", country: "TR" }],
]);

/** "⟦il tycoon⟧ ha visto Zelensky", where nobody is named so: the state of the one whom papers call so, while he is its head. */
function stateOfPeriphrasis({ role }: BoundRole, bound: readonly BoundRole[], day: string | undefined): string | null {
  const meant = PERIPHRASES.get(role.text.toLowerCase());
  if (!meant || !day || role.plural || role.former || !role.definite) return null;
  const another = bound.some(({ role: { text }, people }) => people.length > 0 && text.startsWith(role.text));
  return !another && inOffice("head_of_state", meant.country, day, day)?.key === meant.key ? meant.country : null;
}

/** Royal and figurative titles, which need a state or a name. */
const FIGURATIVE = /^(?:imperatore|rais|raìs|re|regina|boss|monarca)$/iu;
const LOCAL = new Set(["mayor", "prefect", "regional_president"]);

/** "Il primo cittadino di Grosseto" is no mayor of another town. */
const sameTown = (role: RoleCandidate, entity: Entity): boolean =>
  role.to === role.head || (entity.value.role?.endsWith(role.text.split(/\s/u).at(-1) ?? "") ?? false);

/** Whose an unnamed role is: the only fitting person of the article, else the one last mentioned before it. */
function holderOf(role: RoleCandidate, told: Told): number | undefined {
  if (role.plural || role.former || !role.definite || NEVER.has(role.office)) return undefined;
  const bare = role.text.toLowerCase();
  const meant = PERIPHRASES.get(bare);
  if (meant) return indexOrNone(told.entities.findIndex(({ value }) => value.key === meant.key));
  if (FIGURATIVE.test(bare)) return undefined;
  const town = LOCAL.has(role.office) && role.to !== role.head ? role.text.split(/\s/u).at(-1) : "";
  const key = [role.office, role.gender === "f", role.countries, role.organisations, town, isOfItaly(role)].join("|");
  let choice = told.choices.get(key);
  if (!choice) told.choices.set(key, (choice = choose(role, told)));
  return choice.sure ?? choice.named[lastBelow(choice.named, role.start, ({ start }) => start)]?.at;
}

/** Titles that mean an Italian where the text names one who may be meant: "⟦il capo del governo⟧ riceverà il premier belga". */
const OF_ITALY = /^(?:capo del governo|president[ea] del consiglio)$/iu;

const isOfItaly = ({ text, countries }: RoleCandidate): boolean => countries.length === 0 && OF_ITALY.test(text);

const indexOrNone = (at: number): number | undefined => (at < 0 ? undefined : at);

/** "il ministro" may be a woman, but where a man may be meant it is he. */
function menFirst(
  { gender }: RoleCandidate,
  fitting: readonly number[],
  entities: readonly Entity[],
): readonly number[] {
  const men = gender === "m" ? fitting.filter((at) => entities[at]?.gender !== "f") : [];
  return men.length > 0 ? men : fitting;
}

const MINISTER = /^(?:vice)?ministr/iu;

/** "il ministro" is one who is called so, before a secretary of state. */
function calledSo({ text }: RoleCandidate, fitting: readonly number[], entities: readonly Entity[]): readonly number[] {
  const called = MINISTER.test(text) ? fitting.filter((at) => MINISTER.test(entities[at]?.value.role ?? "")) : [];
  return called.length > 0 ? called : fitting;
}

function choose(role: RoleCandidate, told: Told): Choice {
  const { drafts, entities, day } = told;
  const held = [...drafts.keys()].filter(
    (at) => fits(told, at, role) && (!LOCAL.has(role.office) || sameTown(role, entities[at] as Entity)),
  );
  const own = isOfItaly(role) ? held.filter((at) => (entities[at] as Entity).value.country === "IT") : [];
  const fitting = calledSo(role, menFirst(role, own.length > 0 ? own : held, entities), entities);
  const isOne = role.countries.length + role.organisations.length > 0 && SINGLE.has(role.office);
  if (isOne && fitting.length === 1) return { sure: fitting[0], named: [] };
  const exact = fitting.filter((at) =>
    isOne
      ? drafts[at]?.known?.terms.some((term) => term.office === role.office && isCurrent(term, day))
      : entities[at]?.value.office === role.office,
  );
  if (isOne && exact.length === 1) return { sure: exact[0], named: [] };
  const named = (exact.length ? exact : fitting)
    .flatMap((at) => (drafts[at] as Draft).members.map(({ start }) => ({ start, at })))
    .toSorted((a, b) => a.start - b.start);
  return { sure: undefined, named };
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
  const offices = drafts.map(
    ({ roles }) => new Set(roles.filter(({ role }) => !role.former).map(({ role }) => role.office)),
  );
  const told: Told = { drafts, entities, day, offices, choices: new Map() };
  return bound.map((one) => {
    const { role, people, of } = one;
    const { start, end, text, office, countries, organisations, plural, definite, gender, rule, former, posted } = role;
    const persons = people.flatMap((person) => entityOf.get(person) ?? []);
    const named = persons.length > 0;
    const person = named && !plural ? persons[0] : named ? undefined : holderOf(role, told);
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
    const state = named || person !== undefined ? null : stateOfPeriphrasis(one, bound, day);
    if (state) Object.assign(mention, { office: "head_of_state", countries: [state] });
    if (person !== undefined) mention.person = person;
    if (plural && named) mention.persons = persons;
    if (former) mention.former = former;
    if (posted) mention.posted = posted;
    return mention;
  });
}
