import { SOLE_OFFICES } from "../../lexicon/offices.js";
import { covers, holders } from "./holders.js";
import type { HolderIndex, KnownPerson } from "./holders.js";

const built = new WeakMap<HolderIndex, ReadonlyMap<string, readonly KnownPerson[]>>();

function byOffice(index: HolderIndex): ReadonlyMap<string, readonly KnownPerson[]> {
  const known = built.get(index);
  if (known) return known;
  const table = new Map<string, KnownPerson[]>();
  for (const person of index.people)
    for (const { office, country, organisation } of person.terms) {
      // a party's leader or a body's member from a state holds no office of that state
      const unit = organisation && country ? undefined : (country ?? organisation);
      if (unit === undefined || !SOLE_OFFICES.has(office)) continue;
      const key = `${unit} ${office}`;
      const list = table.get(key);
      if (!list) table.set(key, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  built.set(index, table);
  return table;
}

/** Who held an office of a state or body (by its code) that one person holds, all days from `first` to `last` (ISO days); undefined where the tables do not tell. */
export function inOffice(office: string, unit: string, first: string, last: string): KnownPerson | undefined {
  const serving = (byOffice(holders()).get(`${unit} ${office}`) ?? []).filter(({ terms }) =>
    terms.some(
      (term) =>
        term.office === office &&
        (term.country ?? term.organisation) === unit &&
        covers(term, first) &&
        covers(term, last),
    ),
  );
  return serving.length === 1 ? serving[0] : undefined;
}

/** "ex premier", "allora ministro", "vicepremier": not who holds the office. */
const NOT_NOW = /^(?:l')?(?:ex|allora|neo|futur|prossim|vice)/iu;

/** True of words for an office that its holder has left: "l'ex presidente della Bce". */
export const isFormer = (role: string | undefined): boolean => /^(?:l')?(?:ex|allora)(?!\p{L})/iu.test(role ?? "");

/** An office that is named without a person, as a contact has it. */
interface NamedOffice {
  readonly office?: string | undefined;
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly plural?: boolean;
}

/** The person whom the tables know in an office named as `words`, on the days `first` to `last`: canonical name and key, or nothing. */
export function holderOf(
  words: string,
  { office, countries, organisations, plural }: NamedOffice,
  first: string | null | undefined,
  last: string | null | undefined,
): { canonical?: string; key?: string } {
  const units = office === "pope" ? ["VA"] : [...countries, ...organisations];
  const [unit] = units;
  if (!office || !unit || units.length > 1 || plural || !first || !last || NOT_NOW.test(words)) return {};
  const person = inOffice(office, unit, first, last);
  return person ? { canonical: person.canonical, key: person.key } : {};
}
