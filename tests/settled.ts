import { detectPeople } from "../src/kinds/person/index.js";
import type { PersonEntity, RoleMention, Settled } from "../src/kinds/mention.js";
import { settle } from "../src/stages/settle.js";
import type { Candidates } from "../src/stages/settle.js";
import { toDocument } from "../src/text/document.js";

/** People and offices of a text of one passage, settled as on a day (null: not known). */
export function settled(text: string, date: string | null = "2025-06-01", more: Partial<Candidates> = {}): Settled {
  const document = toDocument(text, [{ start: 0, end: text.length, kind: "body" }]);
  return settle(
    document,
    { dates: [], places: [], organisations: [], ...detectPeople(document), ...more },
    date === null ? null : { date, precision: "day", source: "field" },
  );
}

/** The person of this name; throws where there is none. */
export function called({ people }: Settled, name: string): PersonEntity {
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not among ${people.map((person) => person.name).join(", ")}`);
  return found;
}

/** The last role with these words; throws where there is none. */
export function roleOf({ roles }: Settled, words: string): RoleMention {
  const found = roles.findLast(({ text }) => text === words);
  if (!found) throw new Error(`«${words}» is not among ${roles.map(({ text }) => text).join(", ")}`);
  return found;
}

/** Name of the person whose role these words are, the last time that they stand there. */
export function whose(all: Settled, words: string): string | undefined {
  const { person } = roleOf(all, words);
  return person === undefined ? undefined : all.people[person]?.name;
}
