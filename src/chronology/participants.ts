import type { ContactRecord, Participant } from "../kinds/contact/schema.js";
import { toPeople } from "./people.js";

type Told = Participant & { readonly id: string };

/** Everyone whom any record names, each once, with what any record tells of them; offices that a named one holds are left out. */
export function mergeParticipants(records: readonly ContactRecord[]): Participant[] {
  const people = new Map<string, Told>();
  const full = fullIds(records);
  for (const { participants } of records) {
    for (const one of participants) {
      const id = toPeople([one])[0]?.id ?? one.name;
      const key = one.named ? (full.get(id) ?? id) : id;
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

/** The ends of names, by the whole one that came first: "lavrov" is "sergej-lavrov" where that one takes part. */
function fullIds(records: readonly ContactRecord[]): ReadonlyMap<string, string> {
  const ids = new Set<string>();
  for (const { participants } of records) for (const { id, named } of toPeople(participants)) if (named) ids.add(id);
  const full = new Map<string, string>();
  for (const id of ids)
    for (let at = id.indexOf("-"); at >= 0; at = id.indexOf("-", at + 1)) {
      const end = id.slice(at + 1);
      if (!full.has(end)) full.set(end, id);
    }
  return full;
}

/** The longer name, all that either tells, the mentions of both. */
function fuller(known: Told, one: Participant): Participant {
  const { id: _id, ...rest } = known;
  const name = one.name.length > known.name.length ? one.name : known.name;
  return { ...one, ...rest, name, mentions: known.mentions + one.mentions };
}
