import type { ContactRecord, Participant } from "../kinds/contact/schema.js";
import { toPeople } from "./people.js";

type Told = Participant & { readonly id: string };

/** Everyone whom any record names, each once, with what any record tells of them; offices that a named one holds are left out. */
export function mergeParticipants(records: readonly ContactRecord[]): Participant[] {
  const people = new Map<string, Told>();
  const named = records
    .flatMap(({ participants }) => toPeople(participants))
    .flatMap(({ id, named }) => (named ? [id] : []));
  for (const { participants } of records) {
    for (const one of participants) {
      const id = toPeople([one])[0]?.id ?? one.name;
      const key = one.named ? fullId(id, named) : id;
      const known = people.get(key);
      people.set(key, known ? { ...fuller(known, one), id: key } : { ...one, id: key });
    }
  }
  const all = [...people.values()];
  const holds = ({ office, country, organisation }: Told): boolean =>
    all.some(
      (one) => one.named && one.office === office && one.country === country && one.organisation === organisation,
    );
  return all
    .filter((one) => one.named || one.office === undefined || !holds(one))
    .map(({ id: _id, ...person }) => person);
}

/** "lavrov" is "sergej-lavrov" where that one takes part. */
const fullId = (id: string, named: readonly string[]): string => named.find((known) => known.endsWith(`-${id}`)) ?? id;

/** The longer name, all that either tells, the mentions of both. */
function fuller(known: Told, one: Participant): Participant {
  const { id: _id, ...rest } = known;
  const name = one.name.length > known.name.length ? one.name : known.name;
  return { ...one, ...rest, name, mentions: known.mentions + one.mentions };
}
