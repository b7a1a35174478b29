import type { ContactRecord } from "../../src/kinds/contact/schema.js";
import { fold } from "../../src/text/fold.js";
import { soundKey } from "../../src/kinds/person/sound.js";
import { runArticle } from "../../src/pipeline.js";

/** Words of a slot, however their letters, quotes and line ends are written. */
const plain = (words: string): string =>
  words
    .normalize("NFC")
    .replace(/[’ʼ]/gu, "'")
    .replace(/[«»“”"]/gu, '"')
    .replace(/\s+/gu, " ");

/** What a contact tells, offsets and evidence aside; a person by the sound of the name, since spellings change. */
export function slotsOf(contact: ContactRecord): string {
  const { type, status, date, participants, parties, place, initiator, duration, topics } = contact;
  return plain(
    JSON.stringify({
      type,
      status,
      date: date && { start: date.start, end: date.end, timex: date.timex },
      people: participants.map(({ name, key, country, office, named }) => ({
        name: key ?? soundKey(fold(name)),
        country,
        office,
        named,
      })),
      parties,
      place: place && { name: place.canonical ?? place.name, country: place.country, venue: place.venue },
      initiator,
      duration,
      topics,
    }),
  );
}

/** What all contacts of a page tell, in an order of their own. */
export const contactsOf = (page: string, published: string | undefined): string[] =>
  runArticle(page, { published }).contacts.map(slotsOf).toSorted();

/** True where two pages tell the same contacts. */
export const tellAlike = (one: string, other: string, published: string | undefined): boolean =>
  contactsOf(one, published).join("\n") === contactsOf(other, published).join("\n");
