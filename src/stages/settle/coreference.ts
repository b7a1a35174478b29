import type { PersonEntity, RoleMention } from "../../kinds/mention.js";
import type { PersonCandidate } from "../../kinds/person/index.js";
import { choose } from "../../kinds/person/holders.js";
import type { KnownPerson } from "../../kinds/person/holders.js";
import type { PersonValue } from "../../kinds/person/schema.js";
import type { Document } from "../../text/document.js";
import { profile } from "./profile.js";
import { officesFor, resolveRoles } from "./reference.js";
import { namePartsOf, sameGiven } from "./name-parts.js";
import type { NameParts } from "./name-parts.js";
import { ownRole } from "./roles.js";
import type { BoundRole } from "./roles.js";

/** A person under construction. */
export interface Draft {
  members: PersonCandidate[];
  readonly parts: NameParts;
  known: KnownPerson | undefined;
  readonly roles: BoundRole[];
  /** The states of its roles. */
  readonly countries: Set<string>;
}

/** Bearers of one surname that a mention is compared with: an article has a few, a register of names thousands. */
const NAMESAKES = 64;

/** A person gathered: what is told of it, by which mentions. */
export interface Entity extends Pick<PersonEntity, "gender" | "public"> {
  readonly value: PersonValue;
  readonly members: readonly PersonCandidate[];
}

export interface Gathered {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<PersonCandidate, number>;
  readonly roles: readonly RoleMention[];
}

/** The people whose surname this mention bears, the last mentioned first. */
function bearing(drafts: readonly Draft[], parts: NameParts): Draft[] {
  if (!drafts.length) return [];
  return drafts
    .filter((draft) => parts.surname.every((word) => draft.parts.surname.includes(word)))
    .toSorted((a, b) => (b.members.at(-1) as PersonCandidate).from - (a.members.at(-1) as PersonCandidate).from);
}

/** Of namesakes in the table, those whose office and state the role beside the name tells. */
function byRole(known: readonly KnownPerson[], roles: readonly BoundRole[]): readonly KnownPerson[] {
  if (known.length < 2 || !roles.length) return known;
  // "il premier romeno Orban" is not the Hungarian
  const exact = known.filter(({ terms }) =>
    roles.some(({ role }) =>
      terms.some(
        ({ office, country }) =>
          country !== undefined && role.countries.includes(country) && officesFor(role).includes(office),
      ),
    ),
  );
  if (exact.length > 0) return exact;
  const fitting = known.filter(({ seat, terms }) =>
    roles.some(
      ({ role }) =>
        terms.some(({ office }) => officesFor(role).includes(office)) ||
        (seat.country !== undefined && role.countries.includes(seat.country)),
    ),
  );
  return fitting.length ? fitting : known;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

class Gathering {
  readonly drafts: Draft[] = [];
  readonly draftOf = new Map<PersonCandidate, Draft>();
  /** Drafts by each word of surname and of given name. */
  private readonly bySurname = new Map<string, Draft[]>();
  private readonly byGiven = new Map<string, Draft[]>();
  private readonly byKnown = new Map<KnownPerson, Draft>();
  private readonly rolesOf = new Map<PersonCandidate, BoundRole[]>();
  private readonly document: Document;
  private readonly day: string | undefined;

  constructor(document: Document, bound: readonly BoundRole[], day: string | undefined) {
    this.document = document;
    this.day = day;
    for (const one of bound) {
      const people = [...one.people, ...(one.apposed ?? [])];
      for (const [at, person] of people.entries())
        push(this.rolesOf, person, { ...one, role: ownRole(one.role, people, at) });
    }
  }

  private join(draft: Draft, person: PersonCandidate): void {
    draft.members.push(person);
    this.draftOf.set(person, draft);
    for (const role of this.rolesOf.get(person) ?? []) {
      draft.roles.push(role);
      for (const country of role.role.countries) draft.countries.add(country);
    }
  }

  private open(person: PersonCandidate, parts: NameParts, known: KnownPerson | undefined): void {
    const draft: Draft = { members: [], parts, known, roles: [], countries: new Set() };
    this.drafts.push(draft);
    for (const word of parts.surname) push(this.bySurname, word, draft);
    for (const word of parts.given) push(this.byGiven, word, draft);
    if (known && !this.byKnown.has(known)) this.byKnown.set(known, draft);
    this.join(draft, person);
  }

  private sharing({ surname }: NameParts): readonly Draft[] {
    const bearers = (word: string): readonly Draft[] => this.bySurname.get(word)?.slice(-NAMESAKES) ?? [];
    return surname.length === 1 ? bearers(surname[0] ?? "") : [...new Set(surname.flatMap(bearers))];
  }

  /** "Sergej Lavrov" joins "Sergey Lavrov", not "Maria Lavrova". */
  full(person: PersonCandidate): void {
    const parts = namePartsOf(this.document, person);
    const known = person.known.length ? choose(person.known, this.day) : parts.known(this.day);
    const same =
      (known && this.byKnown.get(known)) ??
      this.sharing(parts).find(
        (draft) =>
          !(known && draft.known) && sameGiven(draft.parts, parts) && draft.parts.generation === parts.generation,
      );
    if (!same) this.open(person, parts, known);
    else {
      if (known && !same.known) {
        same.known = known;
        this.byKnown.set(known, same);
      }
      this.join(same, person);
    }
  }

  /** "Lavrov" is the Lavrov of the article, else the one in office then. */
  alone(person: PersonCandidate): void {
    const parts = namePartsOf(this.document, person);
    const named = bearing(this.sharing(parts), parts);
    const roles = this.rolesOf.get(person) ?? [];
    const known = choose(byRole(person.known, roles), this.day);
    const draft =
      named.find((other) => known && other.known === known) ??
      named.find((other) => !contradicts(other, roles)) ??
      (known && this.byKnown.get(known));
    if (draft) this.join(draft, person);
    else this.open(person, parts, known);
  }

  /** "Donald" is somebody of that given name in the article, else somebody new. */
  given(person: PersonCandidate): void {
    const parts = namePartsOf(this.document, person);
    const draft = parts.given.flatMap((word) => this.byGiven.get(word)?.at(-1) ?? []).at(-1);
    if (draft) this.join(draft, person);
    else this.open(person, parts, undefined);
  }
}

/** A role of another state than all roles of the person so far. */
function contradicts(draft: Draft, roles: readonly BoundRole[]): boolean {
  const here = roles.flatMap(({ role }) => role.countries);
  const seat = draft.known?.seat.country;
  const toldElsewhere = draft.countries.size > 0 || Boolean(seat);
  return here.length > 0 && toldElsewhere && !here.some((code) => code === seat || draft.countries.has(code));
}

/** Gathers the mentions of each person, names fully given first, and gives every role its person. */
export function gatherPeople(
  document: Document,
  people: readonly PersonCandidate[],
  bound: readonly BoundRole[],
  day: string | undefined,
): Gathered {
  const gathering = new Gathering(document, bound, day);
  const ordered = people.toSorted((a, b) => a.start - b.start);
  for (const person of ordered) if (person.split > person.from && person.split < person.to) gathering.full(person);
  for (const person of ordered) if (person.split === person.from) gathering.alone(person);
  for (const person of ordered) if (person.split === person.to) gathering.given(person);
  const drafts = gathering.drafts.toSorted((a, b) => firstOf(a) - firstOf(b));
  for (const draft of drafts) draft.members = draft.members.toSorted((a, b) => a.start - b.start);
  const entities = drafts.map((draft) => profile(draft, day));
  const place = new Map(drafts.map((draft, at) => [draft, at]));
  const entityOf = new Map([...gathering.draftOf].map(([person, draft]) => [person, place.get(draft) ?? -1]));
  const roles = resolveRoles(bound, drafts, entities, entityOf, day);
  return { entities, entityOf, roles };
}

const firstOf = ({ members }: Draft): number => members.reduce((first, { start }) => Math.min(first, start), Infinity);
